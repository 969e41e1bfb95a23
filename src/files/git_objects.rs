//! Objects of git by their names: one process answers for all of them, and each folder is read once.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::rc::Rc;

use super::discover::{MAX_FILE_BYTES, MAX_FILES};
use super::git_call::{GitError, git, not_started};
use super::git_repository::RepositoryPaths;
use super::git_tree::{Entry, Kept, is_id};

/// The most bytes of all files of a plan together. A hundred thousand measurements are some six megabytes.
const MAX_BYTES: u64 = 16 * MAX_FILE_BYTES;
/// The longest line that git writes before the content of an object.
const LONGEST_HEADER: u64 = 200;
/// So many objects are asked for before the first answer is read. The questions fit in the smallest pipe there is, so that
/// git is never kept from reading one by an answer that nobody takes.
const AT_ONCE: usize = 50;
/// So many folders and files are looked at to find those of a plan: some kilobytes of objects can hold more of them than
/// any computer.
const MOST_LOOKED_AT: usize = 4 * MAX_FILES;
/// How git writes that an entry of a folder is a folder.
const FOLDER: &str = "40000";

/// What git keeps, asked for by name.
#[derive(Debug)]
pub struct Objects {
    place: RepositoryPaths,
    git: Option<Running>,
    /// The folders that were read, by their objects.
    folders: HashMap<String, Rc<Vec<InFolder>>>,
}

/// What git keeps of a plan in a commit, with the contents: (path inside the plan folder, bytes), sorted by path.
#[derive(Debug)]
pub struct Tree {
    /// What there is.
    pub kept: Kept,
    pub files: Vec<(String, Vec<u8>)>,
}

/// The process that answers.
#[derive(Debug)]
struct Running {
    process: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

/// What a folder holds under one name.
#[derive(Debug)]
struct InFolder {
    mode: String,
    name: String,
    id: String,
}

/// Why an object could not be had.
#[derive(Debug, PartialEq, Eq)]
enum Refusal {
    /// It is not here, or is damaged.
    Missing,
    /// It has more bytes than were allowed.
    TooLarge,
    /// What git answers cannot be.
    Garbled,
}

impl Objects {
    pub(super) fn of(place: &RepositoryPaths) -> Objects {
        Objects { place: place.clone(), git: None, folders: HashMap::new() }
    }

    /// What there is of a plan in a commit, by the commit's whole name and the folder in which it stands there.
    ///
    /// # Errors
    /// Git does not give all of it.
    pub fn kept(&mut self, commit: &str, folder: &str) -> Result<Kept, GitError> {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        self.below(commit, folder).map(|entries| Kept::of(entries, &prefix))
    }

    /// The plan of which these files are known, with what is in them. Only TOML is read: the rest is known by its name.
    ///
    /// # Errors
    /// Git does not give all of it; a path is told from the top of the repository.
    pub(super) fn tree(&mut self, kept: Kept, prefix: &str) -> Result<Tree, GitError> {
        let is_read = |(inside, _): &&(String, String)| inside.ends_with(".toml");
        let asked: Vec<(String, String)> = kept.files().iter().filter(is_read).cloned().collect();
        let from_top = |inside: String| format!("{prefix}{inside}");
        let contents = self.contents(&asked).map_err(|error| match error {
            GitError::Incomplete(inside) => GitError::Incomplete(from_top(inside)),
            GitError::TooLarge(inside) => GitError::TooLarge(from_top(inside)),
            other => other,
        })?;
        let mut contents = contents.into_iter();
        let mut content = |inside: &str| match inside.ends_with(".toml") {
            true => contents.next().unwrap_or_default(),
            false => Vec::new(),
        };
        let files = kept.files().iter().map(|(inside, _)| (inside.clone(), content(inside))).collect();
        Ok(Tree { kept, files })
    }

    /// What is in these files, each by its path and its object, in their order.
    ///
    /// # Errors
    /// Git does not give all of it.
    pub fn contents(&mut self, files: &[(String, String)]) -> Result<Vec<Vec<u8>>, GitError> {
        let mut found = Vec::with_capacity(files.len());
        let mut left = MAX_BYTES;
        for some in files.chunks(AT_ONCE) {
            let ids: Vec<&str> = some.iter().map(|(_, id)| id.as_str()).collect();
            let mut met = 0;
            let read = self.read("blob", &ids, left, |content| {
                met += 1;
                left = left.saturating_sub(content.len() as u64);
                found.push(content);
            });
            let path = || some.get(met).map(|(path, _)| path.clone()).unwrap_or_default();
            read?.map_err(|refusal| match refusal {
                Refusal::Missing => GitError::Incomplete(path()),
                Refusal::TooLarge => GitError::TooLarge(path()),
                Refusal::Garbled => GitError::Garbled,
            })?;
        }
        Ok(found)
    }

    /// All that is in a folder of a commit, but for the folders themselves. A folder that is none there is the one entry
    /// with its path.
    fn below(&mut self, commit: &str, folder: &str) -> Result<Vec<Entry>, GitError> {
        let mut id = self.root(commit)?;
        let mut path = String::new();
        for part in folder.split('/').filter(|part| !part.is_empty()) {
            let holds = self.folder(&id, &path)?;
            let Some(found) = holds.iter().find(|one| one.name == part) else { return Ok(Vec::new()) };
            path = joined(&path, part);
            if found.mode != FOLDER {
                return Ok(vec![Entry::new(&found.mode, &found.id, path)]);
            }
            id = found.id.clone();
        }
        let mut all = Vec::new();
        let mut open = vec![(id, path)];
        let mut looked_at = 0;
        while let Some((id, path)) = open.pop() {
            let holds = self.folder(&id, &path)?;
            looked_at += holds.len() + 1;
            if looked_at > MOST_LOOKED_AT {
                return Err(GitError::TooLarge(folder.to_owned()));
            }
            for one in holds.iter() {
                let path = joined(&path, &one.name);
                match one.mode == FOLDER {
                    true => open.push((one.id.clone(), path)),
                    false => all.push(Entry::new(&one.mode, &one.id, path)),
                }
            }
        }
        Ok(all)
    }

    /// The commit before another one, by its whole name; none of the first.
    ///
    /// # Errors
    /// Git does not give it.
    pub fn parent(&mut self, commit: &str) -> Result<Option<String>, GitError> {
        let head = self.head(commit)?;
        Ok(head
            .lines()
            .find_map(|line| line.strip_prefix("parent "))
            .filter(|id| is_id(id))
            .map(str::to_owned))
    }

    /// The folder at the top of a commit.
    fn root(&mut self, commit: &str) -> Result<String, GitError> {
        let head = self.head(commit)?;
        let id = head.lines().next().and_then(|line| line.strip_prefix("tree "));
        id.filter(|id| is_id(id)).map(str::to_owned).ok_or(GitError::Garbled)
    }

    /// What a commit says of itself before its message.
    fn head(&mut self, commit: &str) -> Result<String, GitError> {
        let content = self.one("commit", commit, "")?;
        let content = String::from_utf8_lossy(&content);
        Ok(content.split("\n\n").next().unwrap_or_default().to_owned())
    }

    fn folder(&mut self, id: &str, path: &str) -> Result<Rc<Vec<InFolder>>, GitError> {
        if let Some(read) = self.folders.get(id) {
            return Ok(Rc::clone(read));
        }
        let content = self.one("tree", id, path)?;
        let read = Rc::new(in_folder(&content, id.len() / 2).ok_or(GitError::Garbled)?);
        self.folders.insert(id.to_owned(), Rc::clone(&read));
        Ok(read)
    }

    fn one(&mut self, kind: &str, id: &str, path: &str) -> Result<Vec<u8>, GitError> {
        let mut found = Vec::new();
        let read = self.read(kind, &[id], MAX_BYTES, |content| found = content)?;
        match read {
            Ok(()) => Ok(found),
            Err(Refusal::Missing) => Err(GitError::Incomplete(path.to_owned())),
            Err(Refusal::TooLarge) => Err(GitError::TooLarge(path.to_owned())),
            Err(Refusal::Garbled) => Err(GitError::Garbled),
        }
    }

    /// Reads objects of a kind, of at most so many bytes together. After an answer that is not taken whole another process
    /// is asked.
    fn read(
        &mut self,
        kind: &str,
        ids: &[&str],
        most: u64,
        take: impl FnMut(Vec<u8>),
    ) -> Result<Result<(), Refusal>, GitError> {
        let mut running = match self.git.take() {
            Some(running) => running,
            None => Running::start(&self.place)?,
        };
        let asked: String = ids.iter().flat_map(|id| [id, "\n"]).collect();
        let put = running.to.write_all(asked.as_bytes()).and_then(|()| running.to.flush());
        let answer = match put {
            Ok(()) => answers(&mut running.from, kind, ids, most, take),
            Err(_) => Err(Refusal::Missing),
        };
        if answer.is_ok() {
            self.git = Some(running);
        }
        Ok(answer)
    }
}

impl Running {
    fn start(place: &RepositoryPaths) -> Result<Running, GitError> {
        let mut process = git(place)
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| not_started(&error))?;
        match (process.stdin.take(), process.stdout.take()) {
            (Some(to), Some(from)) => Ok(Running { process, to, from: BufReader::new(from) }),
            _ => Err(GitError::Garbled),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It has nothing to keep; that it ended by itself already is no failure.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn joined(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// Reads, of each object in turn, `<object> <kind> <size>`, a line break, the content and a line break.
fn answers(
    from: &mut impl BufRead,
    kind: &str,
    ids: &[&str],
    most: u64,
    mut take: impl FnMut(Vec<u8>),
) -> Result<(), Refusal> {
    let mut left = most;
    for id in ids {
        let mut header = Vec::new();
        from.by_ref().take(LONGEST_HEADER).read_until(b'\n', &mut header).map_err(|_| Refusal::Missing)?;
        let header = String::from_utf8_lossy(&header);
        let Some(about) = header.strip_suffix('\n').and_then(|line| line.strip_prefix(id)) else {
            // It ends here where git gives up over an object that is damaged or would have to be fetched.
            return Err(if header.is_empty() { Refusal::Missing } else { Refusal::Garbled });
        };
        if about == " missing" {
            return Err(Refusal::Missing);
        }
        let mut words = about.split(' ').skip(1);
        let is_kind = words.next() == Some(kind);
        let size: u64 = words.next().and_then(|size| size.parse().ok()).ok_or(Refusal::Garbled)?;
        if !is_kind || words.next().is_some() {
            return Err(Refusal::Garbled);
        }
        if size > MAX_FILE_BYTES || size > left {
            return Err(Refusal::TooLarge);
        }
        left -= size;
        let mut content = Vec::new();
        from.by_ref().take(size + 1).read_to_end(&mut content).map_err(|_| Refusal::Missing)?;
        if content.len() as u64 != size + 1 || content.pop() != Some(b'\n') {
            return Err(Refusal::Missing);
        }
        take(content);
    }
    Ok(())
}

/// What stands in a folder as git writes it: of each entry its mode, a space, its name, a zero byte, and the name of its
/// object in so many bytes.
fn in_folder(content: &[u8], id_bytes: usize) -> Option<Vec<InFolder>> {
    let mut all = Vec::new();
    let mut rest = content;
    while !rest.is_empty() {
        let space = rest.iter().position(|byte| *byte == b' ')?;
        let mode = std::str::from_utf8(&rest[..space]).ok()?.to_owned();
        rest = &rest[space + 1..];
        let zero = rest.iter().position(|byte| *byte == 0)?;
        let name = String::from_utf8_lossy(&rest[..zero]).into_owned();
        rest = &rest[zero + 1..];
        let id = data_encoding::HEXLOWER.encode(rest.get(..id_bytes)?);
        rest = &rest[id_bytes..];
        all.push(InFolder { mode, name, id });
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";

    fn read(answer: &str) -> Result<Vec<Vec<u8>>, Refusal> {
        let mut found = Vec::new();
        answers(&mut answer.as_bytes(), "blob", &[ID, ID], 1000, |content| found.push(content))?;
        Ok(found)
    }

    #[test]
    fn contents_are_read_by_their_size() {
        let two = read(&format!("{ID} blob 2\nx\n\n{ID} blob 0\n\n")).unwrap();
        assert_eq!(two, [b"x\n".to_vec(), Vec::new()]);
    }

    #[test]
    fn what_lacks_is_cut_or_is_of_another_object_is_no_content() {
        let other = ID.replace('e', "f");
        for answer in [
            String::new(),
            format!("{ID} missing\n"),
            format!("{ID} blob 2\nx"),
            format!("{ID} blob 2\nx\n\n"),
            format!("{ID} blob 2\nx\n\n{ID} blob 0\n"),
        ] {
            assert_eq!(read(&answer), Err(Refusal::Missing), "{answer:?}");
        }
        for answer in [
            "fatal: no\n".to_owned(),
            format!("{other} blob 0\n\n"),
            format!("{ID} tree 0\n\n"),
            format!("{ID} blob -1\n\n"),
            format!("{ID} blob 0 1\n\n"),
            "x".repeat(10_000),
        ] {
            assert_eq!(read(&answer), Err(Refusal::Garbled), "{answer:?}");
        }
        for size in [u64::MAX, MAX_FILE_BYTES + 1, 1001] {
            assert_eq!(read(&format!("{ID} blob {size}\n")), Err(Refusal::TooLarge));
        }
        let together = format!("{ID} blob 600\n{}\n{ID} blob 600\n", "x".repeat(600));
        assert_eq!(read(&together), Err(Refusal::TooLarge));
    }

    #[test]
    fn a_folder_is_read_whole_or_not_at_all() {
        let mut content = b"100644 a b.toml\0".to_vec();
        content.extend([0xab; 20]);
        content.extend(b"40000 x\0");
        content.extend([0x01; 20]);
        let read = in_folder(&content, 20).unwrap();
        assert_eq!((read[0].mode.as_str(), read[0].name.as_str()), ("100644", "a b.toml"));
        assert_eq!(read[1].id, "01".repeat(20));
        for cut in [1, 5, 21, content.len() - 25] {
            assert!(in_folder(&content[..content.len() - cut], 20).is_none(), "{cut}");
        }
    }
}
