//! Objects of git by their names: of many commits at once, and each folder once.

use std::collections::{BTreeSet, HashMap};
use std::io::{BufRead, BufReader, Read, Write as _};
use std::process::{ChildStdin, Stdio};
use std::rc::Rc;

use super::call::{GitError, git, not_started};
use super::repository::RepositoryPaths;
use super::tree::{Entry, Kept, is_id};
use crate::files::discover::{MAX_FILE_BYTES, MAX_FILES};

/// The most bytes of all files of a plan together. A hundred thousand measurements are some six megabytes.
const MAX_BYTES: u64 = 16 * MAX_FILE_BYTES;
/// The longest line that git writes before the content of an object.
const LONGEST_HEADER: u64 = 200;
/// So many folders and files are looked at to find those of a plan: some kilobytes of objects can hold more of them than
/// any computer.
const MOST_LOOKED_AT: usize = 4 * MAX_FILES;
/// So many folders deep is looked. Each takes another question to git.
const DEEPEST: usize = 32;
/// How git writes that an entry of a folder is a folder.
const FOLDER: &str = "40000";

/// What git keeps of a plan in a commit, with the contents: (path inside the plan folder, bytes), sorted by path.
#[derive(Debug)]
pub struct Tree {
    /// What there is.
    pub kept: Kept,
    pub files: Vec<(String, Vec<u8>)>,
}

impl Tree {
    /// The plan of which these files are known, with what is in them. Only TOML is read: the rest is known by its name.
    ///
    /// # Errors
    /// Git does not give all of it.
    pub(super) fn read(place: &RepositoryPaths, kept: Kept) -> Result<Tree, GitError> {
        let is_read = |(inside, _): &&(String, String)| inside.ends_with(".toml");
        let asked: Vec<(String, String)> = kept.files().iter().filter(is_read).cloned().collect();
        let contents = contents(place, &asked)?;
        let mut contents = contents.into_iter();
        let mut content = |inside: &str| match inside.ends_with(".toml") {
            true => contents.next().unwrap_or_default(),
            false => Vec::new(),
        };
        let files = kept.files().iter().map(|(inside, _)| (inside.clone(), content(inside))).collect();
        Ok(Tree { kept, files })
    }
}

/// What git keeps, asked for by name.
#[derive(Debug)]
pub struct Objects {
    place: RepositoryPaths,
    commits: HashMap<String, CommitHead>,
    /// The folders that were read, by their objects.
    folders: HashMap<String, Rc<Vec<InFolder>>>,
}

/// What a commit says of itself.
#[derive(Debug)]
struct CommitHead {
    /// The folder at its top.
    root: String,
    /// The commit before it.
    parent: Option<String>,
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

impl Refusal {
    fn of(self, path: &str) -> GitError {
        match self {
            Refusal::Missing => GitError::Incomplete(path.to_owned()),
            Refusal::TooLarge => GitError::TooLarge(path.to_owned()),
            Refusal::Garbled => GitError::Garbled,
        }
    }
}

impl Objects {
    pub(super) fn of(place: &RepositoryPaths) -> Objects {
        Objects { place: place.clone(), commits: HashMap::new(), folders: HashMap::new() }
    }

    /// What there is of a plan in each of these commits, by the commits' whole names and the folder in which it stands
    /// there.
    ///
    /// # Errors
    /// Git does not give all of it.
    pub fn kept(&mut self, commits: &[String], folder: &str) -> Result<Vec<Kept>, GitError> {
        self.meet_commits(commits)?;
        let roots: Vec<String> =
            commits.iter().filter_map(|commit| Some(self.commits.get(commit)?.root.clone())).collect();
        let mut at: Vec<Found> = roots.into_iter().map(Found::Folder).collect();
        let mut path = String::new();
        for part in folder.split('/').filter(|part| !part.is_empty()) {
            self.meet_folders(at.iter().filter_map(Found::folder), &path)?;
            path = joined(&path, part);
            at = at.iter().map(|one| self.inside(one, part, &path)).collect();
        }
        self.meet_all_below(at.iter().filter_map(Found::folder), &path)?;
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let entries = at.into_iter().map(|one| match one {
            Found::Folder(id) => self.below(id, &path),
            Found::Other(entry) => Ok(vec![entry]),
            Found::Nothing => Ok(Vec::new()),
        });
        entries.map(|entries| Ok(Kept::of(entries?, &prefix))).collect()
    }

    /// What is in these files, each by its path and its object, in their order.
    ///
    /// # Errors
    /// Git does not give all of it.
    pub fn contents(&self, files: &[(String, String)]) -> Result<Vec<Vec<u8>>, GitError> {
        contents(&self.place, files)
    }

    /// The commit before another one, by its whole name; none of the first.
    ///
    /// # Errors
    /// Git does not give it.
    pub fn parent(&mut self, commit: &str) -> Result<Option<String>, GitError> {
        self.meet_commits(&[commit.to_owned()])?;
        Ok(self.commits.get(commit).and_then(|head| head.parent.clone()))
    }

    fn meet_commits(&mut self, commits: &[String]) -> Result<(), GitError> {
        let unmet: BTreeSet<&str> =
            commits.iter().map(String::as_str).filter(|id| !self.commits.contains_key(*id)).collect();
        let unmet: Vec<&str> = unmet.into_iter().collect();
        let contents = read(&self.place, "commit", &unmet)?.map_err(|(_, refusal)| refusal.of(""))?;
        for (id, content) in unmet.into_iter().zip(contents) {
            self.commits.insert(id.to_owned(), CommitHead::read(&content).ok_or(GitError::Garbled)?);
        }
        Ok(())
    }

    fn meet_folders<'f>(&mut self, ids: impl Iterator<Item = &'f str>, path: &str) -> Result<(), GitError> {
        let unmet: BTreeSet<&str> = ids.filter(|id| !self.folders.contains_key(*id)).collect();
        let unmet: Vec<&str> = unmet.into_iter().collect();
        let contents = read(&self.place, "tree", &unmet)?.map_err(|(_, refusal)| refusal.of(path))?;
        for (id, content) in unmet.into_iter().zip(contents) {
            let holds = in_folder(&content, id.len() / 2).ok_or(GitError::Garbled)?;
            self.folders.insert(id.to_owned(), Rc::new(holds));
        }
        Ok(())
    }

    /// Reads these folders, and all in them.
    fn meet_all_below<'f>(&mut self, ids: impl Iterator<Item = &'f str>, path: &str) -> Result<(), GitError> {
        let mut open: BTreeSet<String> = ids.map(str::to_owned).collect();
        for _ in 0..DEEPEST {
            self.meet_folders(open.iter().map(String::as_str), path)?;
            let inside = open.iter().filter_map(|id| self.folders.get(id)).flat_map(|holds| holds.iter());
            open = inside.filter(|one| one.mode == FOLDER).map(|one| one.id.clone()).collect();
            if open.is_empty() {
                return Ok(());
            }
        }
        Err(GitError::TooLarge(path.to_owned()))
    }

    /// What stands under a name in what was found, of which the whole path is known.
    fn inside(&self, found: &Found, name: &str, path: &str) -> Found {
        let Some(holds) = found.folder().and_then(|id| self.folders.get(id)) else { return found.clone() };
        match holds.iter().find(|one| one.name == name) {
            Some(one) if one.mode == FOLDER => Found::Folder(one.id.clone()),
            Some(one) => Found::Other(Entry::new(&one.mode, &one.id, path.to_owned())),
            None => Found::Nothing,
        }
    }

    /// All that is in a folder, but for the folders themselves.
    fn below(&self, id: String, path: &str) -> Result<Vec<Entry>, GitError> {
        let mut all = Vec::new();
        let mut open = vec![(id, path.to_owned())];
        let mut looked_at = 0;
        while let Some((id, within)) = open.pop() {
            let Some(holds) = self.folders.get(&id) else { continue };
            looked_at += holds.len() + 1;
            if looked_at > MOST_LOOKED_AT {
                return Err(GitError::TooLarge(path.to_owned()));
            }
            for one in holds.iter() {
                let path = joined(&within, &one.name);
                match one.mode == FOLDER {
                    true => open.push((one.id.clone(), path)),
                    false => all.push(Entry::new(&one.mode, &one.id, path)),
                }
            }
        }
        Ok(all)
    }
}

/// What stands at a path in a commit.
#[derive(Debug, Clone)]
enum Found {
    Folder(String),
    /// A file, a link or a submodule, on the way to what was looked for.
    Other(Entry),
    Nothing,
}

impl Found {
    fn folder(&self) -> Option<&str> {
        match self {
            Found::Folder(id) => Some(id),
            _ => None,
        }
    }
}

impl CommitHead {
    /// Reads what stands before the message: `tree <object>`, then `parent <commit>` for each, and more.
    fn read(content: &[u8]) -> Option<CommitHead> {
        let content = String::from_utf8_lossy(content);
        let mut lines = content.lines();
        let root = lines.next()?.strip_prefix("tree ").filter(|id| is_id(id))?.to_owned();
        let parent = lines.next().and_then(|line| line.strip_prefix("parent ")).filter(|id| is_id(id));
        Some(CommitHead { root, parent: parent.map(str::to_owned) })
    }
}

/// What is in these files, each by its path and its object, in their order. What lacks is told with its path from the top
/// of the repository.
fn contents(place: &RepositoryPaths, files: &[(String, String)]) -> Result<Vec<Vec<u8>>, GitError> {
    let ids: Vec<&str> = files.iter().map(|(_, id)| id.as_str()).collect();
    let path = |at: usize| files.get(at).map_or_else(String::new, |(path, _)| place.prefix.clone() + path);
    read(place, "blob", &ids)?.map_err(|(at, refusal)| refusal.of(&path(at)))
}

/// Objects of a kind, or the place in the list of the first that cannot be had. One process is asked for all of them and
/// told that there are no more, so that it ends whatever it answered.
type Answers = Result<Vec<Vec<u8>>, (usize, Refusal)>;

fn read(place: &RepositoryPaths, kind: &str, ids: &[&str]) -> Result<Answers, GitError> {
    if ids.is_empty() {
        return Ok(Ok(Vec::new()));
    }
    let mut child = git(place)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| not_started(&error))?;
    let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
    let read = std::thread::scope(|scope| {
        // Git answers while it is still being asked; without a second thread both would wait for the other.
        scope.spawn(move || stdin.map(|stdin| ask(stdin, ids)));
        let read =
            stdout.map_or(Err((0, Refusal::Garbled)), |stdout| answers(BufReader::new(stdout), kind, ids));
        if read.is_err() {
            // Else the other thread waits for a reader who left. That it ended by itself already is no failure.
            let _ = child.kill();
        }
        read
    });
    let ended = child.wait().map_err(|error| GitError::Refused(error.to_string()))?;
    match read {
        Ok(_) if !ended.success() => Err(GitError::Refused(String::new())),
        answers => Ok(answers),
    }
}

fn ask(mut stdin: ChildStdin, ids: &[&str]) {
    for id in ids {
        if stdin.write_all(format!("{id}\n").as_bytes()).is_err() {
            break;
        }
    }
}

fn joined(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// Reads, of each object in turn, `<object> <kind> <size>`, a line break, the content and a line break.
fn answers(mut from: impl BufRead, kind: &str, ids: &[&str]) -> Answers {
    let mut found = Vec::with_capacity(ids.len());
    let mut left = MAX_BYTES;
    for (at, id) in ids.iter().enumerate() {
        let content = answer(&mut from, kind, id, left).map_err(|refusal| (at, refusal))?;
        left -= content.len() as u64;
        found.push(content);
    }
    let mut rest = [0];
    match from.read(&mut rest) {
        Ok(0) => Ok(found),
        _ => Err((0, Refusal::Garbled)),
    }
}

fn answer(from: &mut impl BufRead, kind: &str, id: &str, most: u64) -> Result<Vec<u8>, Refusal> {
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
    let size = about.strip_prefix(' ').and_then(|about| about.strip_prefix(kind)?.strip_prefix(' '));
    let size: u64 = size.and_then(|size| size.parse().ok()).ok_or(Refusal::Garbled)?;
    if size > MAX_FILE_BYTES || size > most {
        return Err(Refusal::TooLarge);
    }
    let mut content = Vec::new();
    from.by_ref().take(size + 1).read_to_end(&mut content).map_err(|_| Refusal::Missing)?;
    let is_whole = content.len() as u64 == size + 1 && content.pop() == Some(b'\n');
    is_whole.then_some(content).ok_or(Refusal::Missing)
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
        answers(answer.as_bytes(), "blob", &[ID, ID]).map_err(|(_, refusal)| refusal)
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
            format!("{ID} blob 0\n\n{ID} blob 0\n\nx"),
            "x".repeat(10_000),
        ] {
            assert_eq!(read(&answer), Err(Refusal::Garbled), "{answer:?}");
        }
        let header = |size: u64| format!("{ID} blob {size}\n");
        for size in [u64::MAX, MAX_FILE_BYTES + 1] {
            assert_eq!(read(&header(size)), Err(Refusal::TooLarge));
        }
        assert_eq!(answer(&mut header(11).as_bytes(), "blob", ID, 10), Err(Refusal::TooLarge));
    }

    #[test]
    fn a_commit_names_its_folder_and_the_one_before_it() {
        let (tree, one) = ("a".repeat(40), "b".repeat(40));
        let merge = format!("tree {tree}\nparent {one}\nparent {ID}\nauthor x\n\nparent {ID}\n");
        let read = CommitHead::read(merge.as_bytes()).unwrap();
        assert_eq!((read.root, read.parent), (tree.clone(), Some(one)));
        let first = format!("tree {tree}\nauthor x\n\nparent {ID}\n");
        assert_eq!(CommitHead::read(first.as_bytes()).unwrap().parent, None);
        assert!(CommitHead::read(b"author x\n").is_none());
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
