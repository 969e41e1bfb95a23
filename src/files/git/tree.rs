//! What git keeps of a folder: which paths there are, and of what kind.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::call::GitError;
use super::place::is_git_directory;
use crate::files::discover::{Found, MAX_FILES, Oddity, is_passed_by};

const LINK: &str = "120000";
const SUBMODULE: &str = "160000";
const FOLDER: &str = "040000";

/// A path as git keeps it, from the top of the repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    mode: String,
    id: String,
    path: String,
}

impl Entry {
    pub(super) fn new(mode: &str, id: &str, path: String) -> Entry {
        Entry { mode: mode.to_owned(), id: id.to_owned(), path }
    }
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
    files: Vec<(String, String)>,
}

/// Whether this is the whole name of an object.
pub(super) fn is_id(text: &str) -> bool {
    matches!(text.len(), 40 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The answer of `ls-tree -z` (the object is the third word) or `ls-files --stage -z` (it is the second), without the
/// folders.
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
        if mode != FOLDER {
            let path = String::from_utf8_lossy(&line[tab + 1..]).into_owned();
            all.push(Entry { mode: mode.to_owned(), id: id.to_owned(), path });
        }
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

    /// The files: the path inside the plan folder and the object, sorted by path.
    pub fn files(&self) -> &[(String, String)] {
        &self.files
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

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";

    #[test]
    fn a_listing_is_read_whole_or_not_at_all() {
        let line = format!("100644 blob {ID}\tplan/a b.toml\0");
        let read = entries(line.as_bytes(), 2).unwrap();
        assert_eq!(read, [Entry { mode: "100644".into(), id: ID.into(), path: "plan/a b.toml".into() }]);
        let folder = format!("040000 tree {ID}\tplan\0{line}");
        assert_eq!(entries(folder.as_bytes(), 2).unwrap(), read);
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
