//! What git keeps of a folder: which paths there are, of what kind, and what is in them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader, Read, Write as _};
use std::path::PathBuf;
use std::process::{ChildStdin, Stdio};

use super::discover::{Found, MAX_FILE_BYTES, MAX_FILES, Oddity, is_passed_by};
use super::git_call::{GitError, git, not_started};
use super::git_place::is_git_directory;
use super::git_repository::RepositoryPaths;

/// The most bytes of all files of a plan together. A hundred thousand measurements are some six megabytes.
const MAX_BYTES: u64 = 16 * MAX_FILE_BYTES;
/// The longest line that git writes before the content of an object.
const LONGEST_HEADER: u64 = 200;

const LINK: &str = "120000";
const SUBMODULE: &str = "160000";

/// A path as git keeps it, from the top of the repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    mode: String,
    id: String,
    path: String,
}

/// The object of the version before both, in the answer of `ls-files --unmerged -z` (mode, object, stage).
pub(super) fn merge_base(said: &[u8]) -> Result<Option<String>, GitError> {
    let first = said.split(|byte| *byte == 0).filter(|line| !line.is_empty()).find_map(|line| {
        let head = std::str::from_utf8(line.split(|byte| *byte == b'\t').next()?).ok()?;
        let words: Vec<&str> = head.split(' ').collect();
        (words.len() == 3 && words[2] == "1" && words[0] != LINK).then(|| words[1].to_owned())
    });
    match first {
        Some(id) if !is_id(&id) => Err(GitError::Garbled),
        other => Ok(other),
    }
}

/// What git keeps of a plan folder, in a commit or in what is to be committed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    /// The folders of the whole repository that hold a `plan.toml`, from its top, with `/` at their end.
    pub plans: Vec<String>,
    /// What is no file of the plan folder: links, submodules, a repository in it. One at the plan folder itself, or
    /// on the way to it, has an empty path inside.
    pub odd: Vec<Oddity>,
    /// The files: the path inside the plan folder, and the object.
    pub(super) files: Vec<(String, String)>,
}

/// Whether this is the whole name of an object.
pub(super) fn is_id(text: &str) -> bool {
    matches!(text.len(), 40 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The answer of `ls-tree -z` (the object is the third word) or `ls-files --stage -z` (it is the second).
pub(super) fn entries(said: &[u8], object: usize) -> Result<Vec<Entry>, GitError> {
    let mut all = Vec::new();
    for line in said.split_inclusive(|byte| *byte == 0) {
        let line = line.strip_suffix(b"\0").ok_or(GitError::Garbled)?;
        let tab = line.iter().position(|byte| *byte == b'\t').ok_or(GitError::Garbled)?;
        let head = std::str::from_utf8(&line[..tab]).map_err(|_| GitError::Garbled)?;
        let words: Vec<&str> = head.split(' ').collect();
        let id = words.get(object).copied().filter(|id| is_id(id)).ok_or(GitError::Garbled)?;
        let mode = words[0];
        if words.len() != 3 || mode.len() != 6 || !mode.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(GitError::Garbled);
        }
        let path = String::from_utf8_lossy(&line[tab + 1..]).into_owned();
        all.push(Entry { mode: mode.to_owned(), id: id.to_owned(), path });
    }
    Ok(all)
}

impl Kept {
    /// What concerns the plan folder at a prefix. Names that begin with a dot are no part of the plan, but links and
    /// submodules among them are told.
    pub(super) fn of(entries: Vec<Entry>, prefix: &str) -> Kept {
        let mut kept = Kept::default();
        let mut folders: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for Entry { mode, id, path } in entries {
            if let Some(folder) =
                path.strip_suffix("plan.toml").filter(|rest| rest.is_empty() || rest.ends_with('/'))
            {
                kept.plans.push(folder.to_owned());
            }
            let inside = match path.strip_prefix(prefix) {
                Some(inside) => inside.to_owned(),
                None if prefix.starts_with(&format!("{path}/")) => String::new(),
                None => continue,
            };
            let found = || Found { inside: inside.clone(), path: PathBuf::from(&path) };
            match mode.as_str() {
                LINK => kept.odd.push(Oddity::Link(found())),
                SUBMODULE => kept.odd.push(Oddity::Submodule(found())),
                _ => {
                    note_names(&inside, &mut folders);
                    let (folders, name) = inside.rsplit_once('/').unwrap_or(("", &inside));
                    if !is_passed_by(name, false) && !folders.split('/').any(|one| is_passed_by(one, true)) {
                        kept.files.push((inside, id));
                    }
                }
            }
        }
        let repositories =
            folders.into_iter().filter(|(_, names)| is_git_directory(|name| names.contains(name)));
        kept.odd.extend(repositories.map(|(folder, _)| {
            let inside = format!("{folder}HEAD");
            Oddity::Repository(Found { path: PathBuf::from(format!("{prefix}{inside}")), inside })
        }));
        kept.files.sort_unstable();
        if kept.files.len() > MAX_FILES {
            kept.files.truncate(MAX_FILES);
            kept.odd.push(Oddity::TooMany);
        }
        kept.plans.sort_unstable();
        kept
    }

    /// Whether git keeps nothing at all of the plan folder.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && self.odd.is_empty()
    }

    /// The files: (path inside the plan folder, bytes), sorted by path. Only of TOML the content is fetched: the rest is
    /// known by its name.
    pub(super) fn contents(&self, place: &RepositoryPaths) -> Result<Vec<(String, Vec<u8>)>, GitError> {
        let asked: Vec<(&str, &str)> = self
            .files
            .iter()
            .filter(|(inside, _)| inside.ends_with(".toml"))
            .map(|(inside, id)| (inside.as_str(), id.as_str()))
            .collect();
        let from_top = |inside: String| format!("{}{inside}", place.prefix);
        let blobs = blobs(place, &asked).map_err(|error| match error {
            GitError::Incomplete(inside) => GitError::Incomplete(from_top(inside)),
            GitError::TooLarge(inside) => GitError::TooLarge(from_top(inside)),
            other => other,
        })?;
        let mut blobs: BTreeMap<&str, Vec<u8>> = blobs.into_iter().collect();
        let mut content = |inside: &str| blobs.remove(inside).unwrap_or_default();
        Ok(self.files.iter().map(|(inside, _)| (inside.clone(), content(inside))).collect())
    }
}

/// Notes of each folder on the way to a file what is in it.
fn note_names(inside: &str, folders: &mut BTreeMap<String, BTreeSet<String>>) {
    let mut at = 0;
    for part in inside.split('/') {
        // Only what a repository is known by.
        if matches!(part, "HEAD" | "objects" | "refs" | "commondir") {
            folders.entry(inside[..at].to_owned()).or_default().insert(part.to_owned());
        }
        at += part.len() + 1;
    }
}

/// The contents of objects, by one process for all: asked by name of the object, which has no line break in it.
fn blobs<'a>(
    place: &RepositoryPaths,
    asked: &[(&'a str, &str)],
) -> Result<Vec<(&'a str, Vec<u8>)>, GitError> {
    if asked.is_empty() {
        return Ok(Vec::new());
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
        scope.spawn(move || stdin.map(|stdin| ask(stdin, asked)));
        let read = stdout.map_or(Err(GitError::Garbled), |stdout| read_blobs(BufReader::new(stdout), asked));
        if read.is_err() {
            // Else the other thread waits for a reader who left. That it ended by itself already is no failure.
            let _ = child.kill();
        }
        read
    });
    let ended = child.wait().map_err(|error| GitError::Refused(error.to_string()))?;
    let blobs = read?;
    if ended.success() { Ok(blobs) } else { Err(GitError::Refused(String::new())) }
}

fn ask(mut stdin: ChildStdin, asked: &[(&str, &str)]) {
    for (_, id) in asked {
        if stdin.write_all(format!("{id}\n").as_bytes()).is_err() {
            break;
        }
    }
}

/// Reads, of each object in turn, `<object> blob <size>`, a line break, the content and a line break.
fn read_blobs<'a>(
    mut from: impl std::io::BufRead,
    asked: &[(&'a str, &str)],
) -> Result<Vec<(&'a str, Vec<u8>)>, GitError> {
    let mut blobs = Vec::with_capacity(asked.len());
    let mut all = 0;
    for (inside, id) in asked {
        let incomplete = || GitError::Incomplete((*inside).to_owned());
        let mut header = Vec::new();
        from.by_ref().take(LONGEST_HEADER).read_until(b'\n', &mut header).map_err(|_| incomplete())?;
        let header = String::from_utf8_lossy(&header);
        let Some(size) = header.strip_suffix('\n').and_then(|line| line.strip_prefix(id)) else {
            // It ends here where git gives up over an object that is damaged or would have to be fetched.
            return Err(if header.is_empty() { incomplete() } else { GitError::Garbled });
        };
        if size == " missing" {
            return Err(incomplete());
        }
        let size: u64 =
            size.strip_prefix(" blob ").and_then(|size| size.parse().ok()).ok_or(GitError::Garbled)?;
        all += size.min(MAX_BYTES);
        if size > MAX_FILE_BYTES || all > MAX_BYTES {
            return Err(GitError::TooLarge((*inside).to_owned()));
        }
        let mut content = Vec::new();
        from.by_ref().take(size + 1).read_to_end(&mut content).map_err(|_| incomplete())?;
        if content.len() as u64 != size + 1 || content.pop() != Some(b'\n') {
            return Err(incomplete());
        }
        blobs.push((*inside, content));
    }
    let mut rest = [0];
    match from.read(&mut rest) {
        Ok(0) => Ok(blobs),
        _ => Err(GitError::Garbled),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";

    fn read(answer: &str) -> Result<Vec<(&'static str, Vec<u8>)>, GitError> {
        read_blobs(answer.as_bytes(), &[("a.toml", ID), ("b.toml", ID)])
    }

    #[test]
    fn contents_are_read_by_their_size() {
        let two = read(&format!("{ID} blob 2\nx\n\n{ID} blob 0\n\n")).unwrap();
        assert_eq!(two, [("a.toml", b"x\n".to_vec()), ("b.toml", Vec::new())]);
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
            assert!(matches!(read(&answer), Err(GitError::Incomplete(_))), "{answer:?}");
        }
        for answer in [
            "fatal: no\n".to_owned(),
            format!("{other} blob 0\n\n"),
            format!("{ID} tree 0\n\n"),
            format!("{ID} blob -1\n\n"),
            format!("{ID} blob 0\n\n{ID} blob 0\n\nx"),
            "x".repeat(10_000),
        ] {
            assert!(matches!(read(&answer), Err(GitError::Garbled)), "{answer:?}");
        }
        let large = format!("{ID} blob {}\n", u64::MAX);
        assert!(matches!(read(&large), Err(GitError::TooLarge(_))));
    }

    #[test]
    fn a_listing_is_read_whole_or_not_at_all() {
        let line = format!("100644 blob {ID}\tplan/a b.toml\0");
        let read = entries(line.as_bytes(), 2).unwrap();
        assert_eq!(read, [Entry { mode: "100644".into(), id: ID.into(), path: "plan/a b.toml".into() }]);
        for broken in [&line[..line.len() - 1], "plan.toml\0", "100644 blob 12\tplan.toml\0", "x\n"] {
            assert!(matches!(entries(broken.as_bytes(), 2), Err(GitError::Garbled)), "{broken:?}");
        }
        assert_eq!(entries(b"", 2).unwrap(), []);
    }

    fn kept(paths: &[(&str, &str)], prefix: &str) -> Kept {
        let entry = |(mode, path): &(&str, &str)| Entry {
            mode: (*mode).to_owned(),
            id: ID.to_owned(),
            path: (*path).to_owned(),
        };
        Kept::of(paths.iter().map(entry).collect(), prefix)
    }

    #[test]
    fn links_submodules_and_repositories_are_told_apart_from_files() {
        let kept = kept(
            &[
                ("100644", "plan.toml"),
                ("100644", "plan/plan.toml"),
                ("100644", "plan/.note"),
                ("120000", "plan/.link"),
                ("160000", "plan/sub"),
                ("160000", "other"),
                ("100644", "plan/x/HEAD"),
                ("100644", "plan/x/objects/12/34"),
                ("100644", "plan/x/refs/heads/main"),
            ],
            "plan/",
        );
        assert_eq!(kept.plans, ["", "plan/"]);
        let odd: Vec<String> = kept.odd.iter().map(|oddity| format!("{oddity:?}")).collect();
        assert_eq!(kept.odd.len(), 3, "{odd:#?}");
        assert!(odd[0].starts_with("Link") && odd[1].starts_with("Submodule"), "{odd:#?}");
        assert!(odd[2].starts_with("Repository") && odd[2].contains("plan/x/HEAD"), "{odd:#?}");
        assert_eq!(kept.files[0].0, "plan.toml");
    }

    #[test]
    fn a_link_in_the_place_of_the_plan_folder_is_told() {
        for mode in ["120000", "160000"] {
            assert_eq!(kept(&[(mode, "beleid")], "beleid/plan/").odd.len(), 1);
        }
        assert!(kept(&[("120000", "beleid2")], "beleid/plan/").is_empty());
    }
}
