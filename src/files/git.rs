//! The git program, asked with fixed arguments.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use chrono::NaiveDate;

/// Git in one folder.
#[derive(Debug, Clone)]
pub struct Git {
    folder: PathBuf,
}

/// A commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// Its whole name.
    pub id: String,
    /// Its name as people write it.
    pub short: String,
    /// The day on which it was made, as its maker's clock said.
    pub date: NaiveDate,
}

/// A commit with who made it and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The commit.
    pub commit: Commit,
    /// The commit it followed; none for the first.
    pub parent: Option<String>,
    /// Who made it.
    pub author: String,
    /// The first line of its message.
    pub subject: String,
}

/// Why git gave no answer.
#[derive(Debug)]
pub enum GitError {
    /// The program is not installed.
    Missing,
    /// The folder is in no repository.
    NoRepository,
    /// Git refused, with its own words.
    Refused(String),
}

impl Git {
    /// Git in the repository that holds a folder.
    ///
    /// # Errors
    /// Git is not installed, or the folder is in no repository.
    pub fn around(folder: &Path) -> Result<Git, GitError> {
        let git = Git { folder: folder.to_owned() };
        match git.run(&["rev-parse", "--is-inside-work-tree"]) {
            Ok(_) => Ok(git),
            Err(GitError::Refused(_)) => Err(GitError::NoRepository),
            Err(error) => Err(error),
        }
    }

    /// Commits one file and nothing else, whatever else is staged.
    ///
    /// # Errors
    /// Git refuses: no name set, a hook that fails, a merge under way.
    pub fn commit_file(&self, file: &Path, message: &str) -> Result<String, GitError> {
        let file = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
        let path = file.to_string_lossy();
        // A new file must be known to git before `commit --only` can name it; this stages no content.
        self.run(&["add", "--intent-to-add", "--", &path])?;
        self.run(&["commit", "--quiet", "--only", "--message", message, "--", &path])?;
        Ok(self.run(&["rev-parse", "--short", "HEAD"])?.trim().to_owned())
    }

    /// The commit that a revision names; none when git does not know it.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn commit(&self, revision: &str) -> Result<Option<Commit>, GitError> {
        // Asked first, so that what was typed is never taken for an option.
        let spec = format!("{revision}^{{commit}}");
        let known = self.known(&["rev-parse", "--verify", "--quiet", "--end-of-options", &spec])?;
        let Some(id) = known else { return Ok(None) };
        let said = self.run(&["log", "-1", "--format=%H%x09%h%x09%cs", id.trim(), "--"])?;
        let mut parts = said.trim().split('\t');
        let (id, short, date) = (parts.next(), parts.next(), parts.next().and_then(|date| date.parse().ok()));
        Ok(match (id, short, date) {
            (Some(id), Some(short), Some(date)) => {
                Some(Commit { id: id.to_owned(), short: short.to_owned(), date })
            }
            _ => None,
        })
    }

    /// The paths from the top of the repository, in a commit, of all files with a name.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn paths_named(&self, commit: &Commit, name: &str) -> Result<Vec<String>, GitError> {
        let listed = self.run(&["ls-tree", "-r", "-z", "--name-only", "--full-tree", &commit.id])?;
        let bears = |path: &&str| path.rsplit('/').next() == Some(name);
        Ok(listed.split('\0').filter(bears).map(str::to_owned).collect())
    }

    /// The path from the top of the repository to this folder, with `/` at its end; empty at the top.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn prefix(&self) -> Result<String, GitError> {
        Ok(self.run(&["rev-parse", "--show-prefix"])?.trim_end_matches(['\r', '\n']).to_owned())
    }

    /// The top of the repository.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn top(&self) -> Result<String, GitError> {
        Ok(self.run(&["rev-parse", "--show-toplevel"])?.trim_end_matches(['\r', '\n']).to_owned())
    }

    /// The commits that changed something in this folder, the latest first. Of merges only the branches are told.
    ///
    /// # Errors
    /// Git cannot be run, or does not know the revision.
    pub fn log(&self, revision: &str) -> Result<Vec<Recorded>, GitError> {
        let form = "--format=%H%x1f%h%x1f%as%x1f%P%x1f%an%x1f%s";
        let said = self.run(&["log", "--no-merges", form, "-z", "--end-of-options", revision, "--", "."])?;
        let read = |line: &str| {
            let mut parts = line.trim_start_matches('\n').split('\u{1f}');
            let (id, short) = (parts.next()?.to_owned(), parts.next()?.to_owned());
            let date = parts.next()?.parse().ok()?;
            let parent = parts.next()?.split(' ').next().filter(|id| !id.is_empty()).map(str::to_owned);
            let (author, subject) = (parts.next()?.to_owned(), parts.next().unwrap_or_default().to_owned());
            Some(Recorded { commit: Commit { id, short, date }, parent, author, subject })
        };
        Ok(said.split('\0').filter_map(read).collect())
    }

    /// Whether anything was ever committed on this branch.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn has_commits(&self) -> Result<bool, GitError> {
        Ok(self.known(&["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])?.is_some())
    }

    /// Whether the history was fetched in part only.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn is_shallow(&self) -> Result<bool, GitError> {
        Ok(self.known(&["rev-parse", "--is-shallow-repository"])?.is_some_and(|said| said.trim() == "true"))
    }

    /// Where two commits went apart; none when they have nothing in common as far as is known here.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn fork(&self, one: &Commit, other: &Commit) -> Result<Option<Commit>, GitError> {
        match self.known(&["merge-base", &one.id, &other.id])? {
            Some(id) => self.commit(id.trim()),
            None => Ok(None),
        }
    }

    /// The first day on which something was written that came after a commit; none when nothing was committed since.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn first_day_since(&self, commit: &Commit, until: &str) -> Result<Option<NaiveDate>, GitError> {
        let range = format!("{}..{until}", commit.id);
        let days = self.known(&["log", "--format=%as", "--no-merges", "--end-of-options", &range, "--"])?;
        Ok(days.unwrap_or_default().lines().filter_map(|day| day.parse().ok()).min())
    }

    /// The files below this folder as they are in a revision: (path inside the folder, bytes), sorted by path. Names
    /// that begin with a dot are left out.
    ///
    /// # Errors
    /// Git does not know the revision.
    pub fn files_at(&self, revision: &str) -> Result<Vec<(String, Vec<u8>)>, GitError> {
        // Asked first, so that what was typed is never taken for an option.
        let spec = format!("{revision}^{{commit}}");
        let commit = self.run(&["rev-parse", "--verify", "--quiet", "--end-of-options", &spec])?;
        let tree = format!("{}:./", commit.trim());
        let listed = self.run(&["ls-tree", "-r", "-z", "--name-only", "--full-tree", &tree])?;
        let hidden = |name: &str| name.split('/').any(|part| part.starts_with('.'));
        let mut names: Vec<&str> =
            listed.split('\0').filter(|name| !name.is_empty() && !hidden(name)).collect();
        names.sort_unstable();
        let blobs = self.blobs(names.iter().map(|name| format!("{tree}{name}")))?;
        Ok(names.into_iter().map(str::to_owned).zip(blobs).collect())
    }

    /// The contents of objects, by one process for all.
    fn blobs(&self, specs: impl Iterator<Item = String>) -> Result<Vec<Vec<u8>>, GitError> {
        let asked: Vec<String> = specs.collect();
        let mut child = Command::new("git")
            .arg("-C")
            .arg(&self.folder)
            .args(["cat-file", "--batch", "-z"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| GitError::Missing)?;
        let mut stdin = child.stdin.take();
        let output = std::thread::scope(|scope| {
            // Git answers while it is still being asked; without a second thread both would wait for the other.
            scope.spawn(|| {
                for spec in &asked {
                    if let Some(stdin) = &mut stdin
                        && stdin.write_all(format!("{spec}\0").as_bytes()).is_err()
                    {
                        break;
                    }
                }
                drop(stdin.take());
            });
            child.wait_with_output()
        });
        let output = output.map_err(|error| GitError::Refused(error.to_string()))?.stdout;
        let mut rest = output.as_slice();
        let mut blobs = Vec::with_capacity(asked.len());
        for spec in &asked {
            // `<object> blob <size>`, a newline, the content, a newline.
            let lost = || GitError::Refused(spec.clone());
            let end = rest.iter().position(|byte| *byte == b'\n').ok_or_else(lost)?;
            let header = String::from_utf8_lossy(&rest[..end]).into_owned();
            let size =
                header.rsplit(' ').next().and_then(|size| size.parse::<usize>().ok()).ok_or_else(lost)?;
            let content = rest.get(end + 1..end + 1 + size).ok_or_else(lost)?;
            blobs.push(content.to_vec());
            rest = rest.get(end + 2 + size..).unwrap_or_default();
        }
        Ok(blobs)
    }

    /// What git says; none when it says no.
    fn known(&self, arguments: &[&str]) -> Result<Option<String>, GitError> {
        match self.run(arguments) {
            Ok(said) => Ok(Some(said)),
            Err(GitError::Refused(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn run(&self, arguments: &[&str]) -> Result<String, GitError> {
        let output = Command::new("git").arg("-C").arg(&self.folder).args(arguments).output();
        let Output { status, stdout, stderr } = output.map_err(|_| GitError::Missing)?;
        if status.success() {
            Ok(String::from_utf8_lossy(&stdout).into_owned())
        } else {
            Err(GitError::Refused(String::from_utf8_lossy(&stderr).trim().to_owned()))
        }
    }
}
