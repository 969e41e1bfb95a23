//! What the program asks git.

mod batch;
pub(super) mod call;
mod contents;
mod object_text;
pub(super) mod objects;
pub(super) mod place;
pub(super) mod repository;
pub(super) mod tree;

use std::path::Path;

use chrono::NaiveDate;

use crate::files::read::MAX_FILE_BYTES;
pub use call::GitError;
use call::{git, git_in, said, said_or_no, said_with_remarks, text};
use repository::RepositoryPaths;
use tree::{is_id, merge_base};

/// How a commit is told: its whole name, its short one, its date.
const COMMIT: &str = "--format=%H%x09%h%x09%cs";

fn read_commit(shown: &str) -> Option<Commit> {
    let mut parts = shown.strip_suffix('\n')?.split('\t');
    let (id, short, date) =
        (parts.next().filter(|id| is_id(id))?, parts.next()?, parts.next()?.parse().ok()?);
    let only = parts.next().is_none() && id.starts_with(short);
    only.then(|| Commit { id: id.to_owned(), short: short.to_owned(), date })
}

/// Git in the repository of a plan.
#[derive(Debug, Clone)]
pub struct Git {
    place: RepositoryPaths,
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
    pub commit: Commit,
    /// The commits it followed, by whole names: none for the first, several for a merge.
    pub parents: Vec<String>,
    /// Who made it.
    pub author: String,
    /// The first line of its message.
    pub subject: String,
}

/// What came after a commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Since {
    /// The first day on which something was written; none when nothing was committed.
    pub first_day: Option<NaiveDate>,
    /// The commits of before that were taken back.
    pub reverted: Vec<Reverted>,
}

/// So many commits that are taken back are looked at; each is read whole.
const MOST_REVERTED: usize = 20;

/// A commit that a later one takes back, by whole names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reverted {
    pub id: String,
    /// The one before it.
    pub parent: String,
}

impl Git {
    /// Git in the repository that holds a plan folder; which that is stands in the module `git_place`.
    ///
    /// # Errors
    /// Git is not installed, the folder is in no repository, or git does not trust it.
    pub fn around(folder: &Path) -> Result<Git, GitError> {
        Ok(Git { place: place::find(folder)? })
    }

    /// Makes a repository of a folder.
    ///
    /// # Errors
    /// Git is not installed, or refuses.
    pub fn begin(folder: &Path) -> Result<(), GitError> {
        said(git_in(folder).args(["init", "--quiet"])).map(|_| ())
    }

    /// The path from the top of the repository to the plan folder, with `/` at its end; empty at the top.
    pub fn prefix(&self) -> &str {
        &self.place.prefix
    }

    /// The top of the repository.
    pub fn top(&self) -> &Path {
        &self.place.work_tree
    }

    /// The path from that top to another folder, with `/` at its end; none where it is not in the repository.
    pub fn prefix_of(&self, folder: &Path) -> Option<String> {
        place::prefix(self.top(), &place::real(folder).ok()?)
    }

    /// Whether the way to the plan folder, as it was typed, goes through a link that git keeps. What such a link leads to
    /// is not what git keeps at that path.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn is_behind_link(folder: &Path) -> Result<bool, GitError> {
        place::is_behind_link(folder)
    }

    /// Whether git would commit a file, there or not: asked before anything is written.
    ///
    /// # Errors
    /// Git refuses: no name set, a merge under way, the plan ignored or in a submodule.
    pub fn would_commit(&self, file: &Path) -> Result<(), GitError> {
        said(git(&self.place).args(["var", "GIT_COMMITTER_IDENT"]))?;
        said(git(&self.place).args(["add", "--dry-run", "--ignore-missing", "--"]).arg(file))?;
        match self.ask(&["rev-parse", "--verify", "--quiet", "MERGE_HEAD"])? {
            Some(_) => Err(GitError::MergeUnderWay),
            None => Ok(()),
        }
    }

    /// Commits one file and nothing else, whatever else is staged. Hooks are not run.
    ///
    /// # Errors
    /// Git refuses: no name set, a merge under way.
    pub fn commit_file(&self, file: &Path, message: &str) -> Result<String, GitError> {
        let file = place::real(file).map_err(|error| GitError::Refused(error.to_string()))?;
        let path = file.as_path();
        // A new file must be known to git before `commit --only` can name it; this stages no content.
        said(git(&self.place).args(["add", "--intent-to-add", "--"]).arg(path))?;
        let commit = ["commit", "--quiet", "--no-verify", "--only", "--message", message, "--"];
        said(git(&self.place).args(commit).arg(path))?;
        Ok(self.words(&["rev-parse", "--short", "HEAD"])?.trim().to_owned())
    }

    /// What git keeps of the version before both, of a file in the folder that is being merged; none where it keeps none.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn merge_base_of(&self, name: &str) -> Result<Option<Vec<u8>>, GitError> {
        let path = format!("{}{name}", self.place.prefix);
        let listed = said(
            git(&self.place)
                .args(["ls-files", "--unmerged", "-z", "--full-name", "--"])
                .arg(self.place.work_tree.join(&path)),
        )?;
        let Some(id) = merge_base(&listed)? else { return Ok(None) };
        let size = self.words(&["cat-file", "-s", &id])?;
        if size.trim().parse::<u64>().map_err(|_| GitError::Garbled)? > MAX_FILE_BYTES {
            return Err(GitError::TooLarge(path));
        }
        said(git(&self.place).args(["cat-file", "blob", &id])).map(Some)
    }

    /// Lets git join the files that are named so in its attributes by a program, in this repository and nowhere else.
    ///
    /// # Errors
    /// Git cannot write its settings.
    pub fn set_merge_driver(&self, name: &str, title: &str, command: &str) -> Result<(), GitError> {
        for (key, value) in [("name", title), ("driver", command)] {
            let key = format!("merge.{name}.{key}");
            said(git(&self.place).args(["config", "--local", "--replace-all", &key, value]))?;
        }
        Ok(())
    }

    /// The commit that a revision names; none when git does not know it.
    ///
    /// # Errors
    /// Git cannot be run, or the name has more than one meaning.
    pub fn commit(&self, revision: &str) -> Result<Option<Commit>, GitError> {
        // What was typed is never taken for an option or a range.
        let strange = revision.starts_with(['-', '^']) || revision.contains("..");
        if revision.is_empty() || strange || revision.contains(['\0', '\n']) {
            return Ok(None);
        }
        let spec = format!("{revision}^{{commit}}");
        match said_with_remarks(git(&self.place).args(["log", "-1", COMMIT, &spec, "--"])) {
            // A branch, a tag, a followed branch and a commit can go by one name, and a tag of somebody else goes before
            // the branch that is meant.
            // The whole name of a commit is always that commit.
            Ok((_, remarks)) if remarks.contains("is ambiguous") && !is_id(revision) => {
                Err(self.ambiguous(revision)?)
            }
            Ok((shown, _)) => read_commit(&text(shown)?).map(Some).ok_or(GitError::Garbled),
            // It is unknown where git says so when asked just that.
            Err(refused @ GitError::Refused(_)) => {
                match self.ask(&["rev-parse", "--verify", "--quiet", &spec]) {
                    Ok(None) => Ok(None),
                    Ok(Some(_)) => Err(refused),
                    // It is a folder or a file of a version.
                    Err(GitError::Refused(said))
                        if said.contains(" type, but the object dereferences to ") =>
                    {
                        Ok(None)
                    }
                    Err(error) => Err(error),
                }
            }
            Err(error) => Err(error),
        }
    }

    /// The names that a revision can stand for.
    fn ambiguous(&self, revision: &str) -> Result<GitError, GitError> {
        let name = revision.split(['~', '^', ':', '@']).next().unwrap_or_default();
        let places = ["tags", "heads", "remotes"].map(|place| format!("refs/{place}/{name}"));
        let mut asked = vec!["for-each-ref", "--format=%(refname)"];
        asked.extend(places.iter().map(String::as_str));
        let mut names: Vec<String> = self.words(&asked)?.lines().map(str::to_owned).collect();
        if names.len() < 2 {
            names.push(name.to_owned());
        }
        Ok(GitError::Ambiguous(names))
    }

    /// The commit with this whole name.
    fn commit_named(&self, id: &str) -> Result<Commit, GitError> {
        let shown = self.words(&["log", "-1", COMMIT, id, "--"])?;
        read_commit(&shown).filter(|commit| commit.id == id).ok_or(GitError::Garbled)
    }

    /// The commits that changed something in the plan folder, the latest first, with the merges in which two lines of them
    /// came together. Also those on a branch of which a merge took nothing over.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn log(&self, commit: &Commit, earlier: &[String]) -> Result<Vec<Recorded>, GitError> {
        let form = "--format=%H%x1f%h%x1f%as%x1f%P%x1f%an%x1f%s";
        let asked = ["log", "--full-history", "--no-ext-diff", "--no-textconv", form, "-z", &commit.id, "--"];
        let shown = said(git(&self.place).args(asked).arg(self.pathspec()).args(earlier))?;
        // A name or a message in another encoding hides no commit.
        let shown = String::from_utf8_lossy(&shown);
        let read = |line: &str| {
            let mut parts = line.trim_start_matches('\n').split('\u{1f}');
            let (id, short) = (parts.next().filter(|id| is_id(id))?.to_owned(), parts.next()?.to_owned());
            let date = parts.next()?.parse().ok()?;
            let parents = parts.next()?.split(' ').filter(|id| !id.is_empty()).map(str::to_owned).collect();
            let (author, subject) = (parts.next()?.to_owned(), parts.next()?.to_owned());
            Some(Recorded { commit: Commit { id, short, date }, parents, author, subject })
        };
        let lines = shown.split('\0').filter(|line| !line.is_empty());
        lines.map(|line| read(line).ok_or(GitError::Garbled)).collect()
    }

    /// Whether anything was ever committed here, or fetched. That no name leads to a commit shows nothing: names can be
    /// lost. There is none where git keeps no commit at all.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn has_commits(&self) -> Result<bool, GitError> {
        let any = !self.words(&["for-each-ref", "--count=1"])?.is_empty();
        if any || self.ask(&["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])?.is_some() {
            return Ok(true);
        }
        let kinds = ["cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objecttype)"];
        Ok(self.words(&kinds)?.lines().any(|kind| kind == "commit"))
    }

    /// Whether the history was fetched in part only.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn is_shallow(&self) -> Result<bool, GitError> {
        match self.words(&["rev-parse", "--is-shallow-repository"])?.trim() {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(GitError::Garbled),
        }
    }

    /// Where two commits went apart: in more places than one where each was merged into the other before. Empty when they
    /// have nothing in common as far as is known here.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn forks(&self, one: &Commit, other: &Commit) -> Result<Vec<Commit>, GitError> {
        if one.id == other.id {
            return Ok(vec![one.clone()]);
        }
        let Some(ids) = self.ask(&["merge-base", "--all", &one.id, &other.id])? else {
            return Ok(Vec::new());
        };
        let named = |id: &str| match [one, other].into_iter().find(|commit| commit.id == id) {
            Some(commit) => Ok(commit.clone()),
            None if is_id(id) => self.commit_named(id),
            None => Err(GitError::Garbled),
        };
        let forks: Vec<Commit> = ids.lines().map(named).collect::<Result<_, _>>()?;
        if forks.is_empty() { Err(GitError::Garbled) } else { Ok(forks) }
    }

    /// What came after a commit.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn since(&self, commit: &Commit, until: &Commit) -> Result<Since, GitError> {
        let range = format!("{}..{}", commit.id, until.id);
        let asked = ["log", "-z", "--format=%as%n%B", "--no-merges", &range, "--"];
        let shown = said(git(&self.place).args(asked))?;
        let (mut first_day, mut messages): (Option<NaiveDate>, String) = (None, String::new());
        for one in String::from_utf8_lossy(&shown).split('\0').filter(|one| !one.is_empty()) {
            let (day, message) = one.split_once('\n').ok_or(GitError::Garbled)?;
            let day = day.parse().map_err(|_| GitError::Garbled)?;
            first_day = Some(first_day.map_or(day, |first| first.min(day)));
            messages.push_str(message);
        }
        Ok(Since { first_day, reverted: self.reverted(commit, &messages)? })
    }

    /// The commits of before that these messages say to take back, as `git revert` words it.
    fn reverted(&self, commit: &Commit, messages: &str) -> Result<Vec<Reverted>, GitError> {
        const SAYS: &str = "This reverts commit ";
        let mut all = Vec::new();
        let named = messages.split(SAYS).skip(1).filter_map(|rest| rest.split(['.', '\n', ' ', ',']).next());
        for id in named.filter(|id| is_id(id)).take(MOST_REVERTED) {
            // It is one of those that were there before, and there is one before it.
            if self.ask(&["rev-parse", "--verify", "--quiet", &format!("{id}^{{commit}}")])?.is_none() {
                continue;
            }
            let is_before = self.ask(&["merge-base", "--is-ancestor", id, &commit.id])?.is_some();
            let parents = self.ask(&["rev-parse", "--verify", "--quiet", &format!("{id}^1")])?;
            if let (true, Some(parent)) = (is_before, parents) {
                all.push(Reverted { id: id.to_owned(), parent: parent.trim().to_owned() });
            }
        }
        Ok(all)
    }

    /// The folders in which the plan stood before it was moved to this one, the latest first.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn earlier_folders(&self, commit: &Commit) -> Result<Vec<String>, GitError> {
        let head = format!("{}plan.toml", self.place.prefix);
        let asked =
            ["log", "--follow", "--diff-filter=R", "--name-status", "--format=", "-z", &commit.id, "--"];
        let shown = said(git(&self.place).args(asked).arg(&head))?;
        let shown = String::from_utf8_lossy(&shown).into_owned();
        // How alike they are, the name before and the name after.
        let names: Vec<&str> = shown.split('\0').collect();
        let from = names.windows(2).filter(|two| two[0].trim_start().starts_with('R')).map(|two| two[1]);
        let folders = from.filter_map(|name| name.strip_suffix("plan.toml"));
        Ok(folders
            .map(|folder| folder.trim_end_matches('/').to_owned())
            .filter(|one| !one.is_empty())
            .collect())
    }

    /// The commit in which two lines began to differ, by its whole name; none when they have nothing in common.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn base_of(&self, one: &str, other: &str) -> Result<Option<String>, GitError> {
        let base = self.ask(&["merge-base", one, other])?;
        Ok(base.map(|id| id.trim().to_owned()).filter(|id| is_id(id)))
    }

    /// The last commit that changed the file at a path inside the plan folder.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn last_commit_of(&self, inside: &str) -> Result<Option<Commit>, GitError> {
        let path = format!("{}{inside}", self.place.prefix);
        Ok(read_commit(&self.words(&["log", "-1", COMMIT, "HEAD", "--", &path])?))
    }

    /// Whether a commit since another one changed the file at a path inside the plan folder; also where the other one is not
    /// known any more.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn is_changed_since(&self, commit: &str, inside: &str) -> Result<bool, GitError> {
        let path = format!("{}{inside}", self.place.prefix);
        if self.ask(&["rev-parse", "--verify", "--quiet", &format!("{commit}^{{commit}}")])?.is_none() {
            return Ok(true);
        }
        let since = format!("{commit}..HEAD");
        Ok(!self.words(&["log", "-1", COMMIT, &since, "--", &path])?.is_empty())
    }

    /// The plan folder from the top of the repository; none where it is that top.
    pub fn folder(&self) -> Option<&str> {
        Some(self.place.prefix.trim_end_matches('/')).filter(|folder| !folder.is_empty())
    }

    fn pathspec(&self) -> &str {
        self.folder().unwrap_or(".")
    }

    fn ask(&self, arguments: &[&str]) -> Result<Option<String>, GitError> {
        said_or_no(git(&self.place).args(arguments))?.map(text).transpose()
    }

    fn words(&self, arguments: &[&str]) -> Result<String, GitError> {
        text(said(git(&self.place).args(arguments))?)
    }
}
