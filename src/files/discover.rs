//! Which files a plan folder holds.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::git::place;
use super::read::MAX_FILE_BYTES;

/// The most files that a plan may have.
pub const MAX_FILES: usize = 20_000;
/// How deep folders may lie in each other; a plan needs two levels.
pub(super) const MAX_DEPTH: usize = 8;

/// A file found in the plan folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its path inside the plan folder, with `/` between the parts.
    pub inside: String,
    /// Where it is on disk.
    pub path: PathBuf,
}

/// Something in the plan folder that is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Oddity {
    /// A link that points out of the plan folder, or nowhere.
    LinkOut(Found),
    /// A link in a version that git keeps: what it leads to is not in that version.
    Link(Found),
    /// A submodule in a version that git keeps.
    Submodule(Found),
    /// A git repository, with or without a folder `.git` around it.
    Repository(Found),
    /// Something that is no ordinary file: a pipe or a device, reading which could wait for ever.
    NoFile(Found),
    /// A file over [`MAX_FILE_BYTES`].
    TooLarge(Found),
    /// More files than [`MAX_FILES`], or folders too deep.
    TooMany,
    /// A file or folder that could not be read, with the system's reason.
    Unreadable(Found, std::io::ErrorKind),
}

/// What the plan folder holds, in the order of the paths.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The files that can be read.
    pub files: Vec<Found>,
    pub odd: Vec<Oddity>,
}

/// The nearest plan going up from a folder: a folder `plan` that holds `plan.toml`, or the folder itself when it
/// is one.
pub fn find_plan(start: &Path) -> Option<PathBuf> {
    if start.join("plan.toml").is_file() {
        return Some(start.to_owned());
    }
    let mut folder = Some(start);
    while let Some(here) = folder {
        let plan = here.join("plan");
        if plan.join("plan.toml").is_file() {
            return Some(plan);
        }
        if here.join("plan.toml").is_file() {
            return Some(here.to_owned());
        }
        folder = here.parent();
    }
    None
}

/// Whether a name is one that is passed by without a word: it begins with a dot, as the programs of a computer name what
/// is their own. A file with the end of those of a plan may be one of it under a slip of a name, except what editors and
/// other systems leave beside a file that they hold (`.#jeugd.toml`, `._jeugd.toml`, `.~jeugd.toml`).
pub(super) fn is_passed_by(name: &str, is_folder: bool) -> bool {
    let Some(rest) = name.strip_prefix('.') else { return false };
    is_folder || rest.starts_with(['#', '_', '~']) || !rest.to_lowercase().ends_with(".toml")
}

/// Lists the files of a plan folder.
pub fn list(plan: &Path) -> Listing {
    list_where(plan, |_, _| true)
}

/// Lists the files of a plan folder that are wanted, by their paths inside it, and enters only the folders that are: whether
/// it is a folder is the second thing that is asked by.
pub fn list_where(plan: &Path, is_wanted: impl Fn(&str, bool) -> bool) -> Listing {
    let mut listing = Listing::default();
    listing.odd.extend(repository_in(plan, plan).map(Oddity::Repository));
    let root = plan.canonicalize().unwrap_or_else(|_| plan.to_owned());
    let walk =
        // The folder itself may be reached through a link: it is what lies in it that is listed.
        WalkDir::new(plan).min_depth(1).max_depth(MAX_DEPTH).sort_by_file_name().into_iter().filter_entry(
            |entry| {
                let (name, is_folder) = (entry.file_name().to_string_lossy(), entry.file_type().is_dir());
                entry.depth() == 0
                    || !is_passed_by(&name, is_folder) && is_wanted(&inside(plan, entry.path()), is_folder)
            },
        );
    for entry in walk {
        if listing.files.len() >= MAX_FILES {
            listing.odd.push(Oddity::TooMany);
            break;
        }
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().unwrap_or(plan).to_owned();
                let found = Found { inside: inside(plan, &path), path };
                let why = error.io_error().map_or(std::io::ErrorKind::Other, std::io::Error::kind);
                listing.odd.push(Oddity::Unreadable(found, why));
                continue;
            }
        };
        let kind = entry.file_type();
        if kind.is_dir() {
            listing.odd.extend(repository_in(plan, entry.path()).map(Oddity::Repository));
            if entry.file_name().to_string_lossy().ends_with(".toml") {
                let found = Found { inside: inside(plan, entry.path()), path: entry.path().to_owned() };
                listing.odd.push(Oddity::NoFile(found));
            }
            if entry.depth() == MAX_DEPTH {
                listing.odd.push(Oddity::TooMany);
            }
            continue;
        }
        let found = Found { inside: inside(plan, entry.path()), path: entry.path().to_owned() };
        if kind.is_symlink() && !leads_to_file_inside(entry.path(), &root) {
            listing.odd.push(Oddity::LinkOut(found));
        } else if !kind.is_symlink() && !kind.is_file() {
            listing.odd.push(Oddity::NoFile(found));
        } else if std::fs::metadata(entry.path()).is_ok_and(|data| data.len() > MAX_FILE_BYTES) {
            listing.odd.push(Oddity::TooLarge(found));
        } else {
            listing.files.push(found);
        }
    }
    listing
}

/// A git repository in a folder of the plan. That of the plan itself, where its folder is the top of it, is none.
fn repository_in(plan: &Path, folder: &Path) -> Option<Found> {
    let there = |name: &str| folder.join(name).symlink_metadata().is_ok();
    let own = || folder == plan && place::is_top(plan);
    let name = if there(".git") && !own() {
        ".git"
    } else if place::is_git_directory(there) {
        "HEAD"
    } else {
        return None;
    };
    let path = folder.join(name);
    Some(Found { inside: inside(plan, &path), path })
}

fn leads_to_file_inside(link: &Path, root: &Path) -> bool {
    link.canonicalize().is_ok_and(|target| target.starts_with(root) && target.is_file())
}

fn inside(plan: &Path, path: &Path) -> String {
    let rest = path.strip_prefix(plan).unwrap_or(path);
    rest.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_plan_going_up_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let deep = folder.path().join("plan/measurements/jeugd");
        std::fs::create_dir_all(&deep).unwrap();
        std::fs::write(folder.path().join("plan/plan.toml"), "").unwrap();
        assert_eq!(find_plan(&deep), Some(folder.path().join("plan")));
        assert_eq!(find_plan(folder.path()), Some(folder.path().join("plan")));
    }

    #[test]
    fn hidden_names_are_passed_by_unless_they_end_as_a_file_of_the_plan_does() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join(".map.toml")).unwrap();
        let beside =
            [".#a.toml", "._a.toml", ".~a.toml", ".a.toml.swp", ".a.toml.1-0.ivp-tmp", ".map.toml/x.toml"];
        for name in [".ivp.lock", "b.toml", "a.toml", ".c.toml", ".d.TOML"].iter().chain(&beside) {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let names: Vec<_> = list(folder.path()).files.into_iter().map(|found| found.inside).collect();
        assert_eq!(names, [".c.toml", ".d.TOML", "a.toml", "b.toml"]);
    }

    #[test]
    fn a_repository_in_the_plan_is_told_and_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let plan = folder.path();
        let odd = || -> Vec<String> {
            let inside = |oddity| match oddity {
                Oddity::Repository(found) => found.inside,
                other => format!("{other:?}"),
            };
            list(plan).odd.into_iter().map(inside).collect()
        };
        let make = |at: &str| {
            for part in ["objects", "refs"] {
                std::fs::create_dir_all(plan.join(at).join(part)).unwrap();
            }
            std::fs::write(plan.join(at).join("HEAD"), "ref: refs/heads/main\n").unwrap();
        };
        // The plan is the top of its own repository.
        make(".git");
        assert_eq!(odd(), [""; 0]);
        make("priorities/.git");
        assert_eq!(odd(), ["priorities/.git"]);
        std::fs::remove_dir_all(plan.join("priorities")).unwrap();
        make("");
        make("actions/x");
        assert_eq!(odd(), ["HEAD", "actions/x/HEAD"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_plan_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let outside = tempfile::NamedTempFile::new().unwrap();
        std::os::unix::fs::symlink(outside.path(), folder.path().join("sources.toml")).unwrap();
        let listing = list(folder.path());
        assert!(listing.files.is_empty());
        assert!(matches!(listing.odd.as_slice(), [Oddity::LinkOut(_)]));
    }
}
