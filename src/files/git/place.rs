//! Where the repository of a plan is: found once, from the top down.
//!
//! Git looks from the bottom up, and takes what it meets first. A branch can carry a bare repository (`HEAD`, `config`,
//! `objects`, `refs`) in the plan folder, or make that folder a submodule, and git would compare with a `main` of the
//! branch's own making. So the repository is the outermost work tree that holds the plan:
//!
//! - Only a folder with an entry `.git` counts. Git never takes a path with `.git` into a commit, so that none arrives
//!   by a clone; a bare repository never counts.
//! - Of several, one inside the other, the outer holds the inner when it tracks anything there (a submodule is tracked
//!   as one entry), or keeps the inner repository in its own git directory, as it does for submodules. A plan in a
//!   repository of its own, below a home folder that is a repository too and knows nothing of it, is thus found; so is a
//!   plan in a linked work tree that lies inside the main one.
//! - Whether the repository is to be trusted (whose it is, `safe.directory`) is left to git, which skips that question
//!   where it is told the repository: it is asked once without, at the top of the work tree.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::call::{GitError, git, git_in, said, text};
use super::repository::RepositoryPaths;
use crate::files::read::{MAX_FILE_BYTES, read_plain};

/// A folder with an entry `.git` that leads to a git directory.
#[derive(Debug, PartialEq, Eq)]
struct WorkTree {
    top: PathBuf,
    git_dir: PathBuf,
    /// The git directory that it shares with other work trees; most often the same.
    common: PathBuf,
}

/// The most bytes of a file that only leads to another folder.
const MOST_IN_POINTER: u64 = 64 * 1024;

/// The repository that holds a folder.
///
/// # Errors
/// There is none, git does not trust it, or it cannot be said which of several it is.
pub(super) fn find(folder: &Path) -> Result<RepositoryPaths, GitError> {
    let folder = real(folder).map_err(|error| GitError::Refused(error.to_string()))?;
    let mut around = work_trees(&folder).into_iter();
    let mut outer = around.next().ok_or(GitError::NoRepository)?;
    for inner in around {
        if holds(&outer, &inner)? {
            break;
        }
        outer = inner;
    }
    ask_trust(&outer)?;
    outer.place(&folder)
}

/// The git directory of the outermost repository around a folder, and the top of its work tree, without asking git: where
/// a lock can lie that git never adds. A linked work tree has a git directory of its own.
pub(in crate::files) fn git_dir_around(folder: &Path) -> Option<(PathBuf, PathBuf)> {
    work_trees(&real(folder).ok()?).into_iter().next().map(|tree| (tree.git_dir, tree.top))
}

/// The commit on which the outermost repository around a folder stands, without asking git; none where there is none yet, or
/// where only git can tell.
pub(in crate::files) fn head_around(folder: &Path) -> Option<String> {
    let tree = work_trees(&real(folder).ok()?).into_iter().next()?;
    let read = |path: PathBuf| String::from_utf8(read_plain(&path, MAX_FILE_BYTES).ok()?).ok();
    let head = read(tree.git_dir.join("HEAD"))?;
    let Some(name) = head.trim().strip_prefix("ref: ") else { return commit(&head) };
    let is_plain = |part: Component<'_>| matches!(part, Component::Normal(_));
    if !name.starts_with("refs/") || !Path::new(name).components().all(is_plain) {
        return None;
    }
    let loose = read(tree.common.join(name)).and_then(|text| commit(&text));
    loose.or_else(|| {
        let packed = read(tree.common.join("packed-refs"))?;
        packed
            .lines()
            .find_map(|line| line.split_once(' ').filter(|(_, of)| *of == name))
            .and_then(|(id, _)| commit(id))
    })
}

fn commit(text: &str) -> Option<String> {
    Some(text.trim()).filter(|id| is_commit(id)).map(str::to_owned)
}

/// Whether a text is the name that git gives a commit.
pub(in crate::files) fn is_commit(text: &str) -> bool {
    matches!(text.len(), 40 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Whether a place is one that git keeps its own things in: a repository, or what bears the name of one.
pub fn is_of_git(place: &Path) -> bool {
    let is_named = |part: Component<'_>| part.as_os_str().eq_ignore_ascii_case(".git");
    let is_one = |at: &Path| is_git_directory(|name| at.join(name).symlink_metadata().is_ok());
    place.components().any(is_named) || place.ancestors().any(is_one)
}

/// Whether a plan folder is the top of its own repository, so that a `.git` in it is no part of the plan. Git is asked
/// only where a repository lies in another.
pub(in crate::files) fn is_top(folder: &Path) -> bool {
    let Ok(folder) = real(folder) else { return false };
    match work_trees(&folder).as_slice() {
        [only] => only.top == folder,
        _ => find(&folder).is_ok_and(|place| place.work_tree == folder),
    }
}

/// Whether the way to a folder, as it was typed, goes through a link that a repository keeps.
pub(in crate::files) fn is_behind_link(folder: &Path) -> Result<bool, GitError> {
    let typed = std::path::absolute(folder).map_err(|error| GitError::Refused(error.to_string()))?;
    let mut at = PathBuf::new();
    for part in typed.components() {
        match part {
            Component::ParentDir => drop(at.pop()),
            other => at.push(other),
        }
        if at.is_symlink() {
            if is_kept(&at)? {
                return Ok(true);
            }
            at = real(&at).map_err(|error| GitError::Refused(error.to_string()))?;
        }
    }
    Ok(false)
}

/// Whether git keeps what lies at a path, as it is.
fn is_kept(link: &Path) -> Result<bool, GitError> {
    let (Some(folder), Some(name)) = (link.parent(), link.file_name()) else { return Ok(false) };
    let place = match find(folder) {
        Ok(place) => place,
        Err(GitError::NoRepository) => return Ok(false),
        Err(error) => return Err(error),
    };
    let kept = said(git(&place).args(["ls-files", "--cached", "-z", "--"]).arg(folder.join(name)))?;
    Ok(!kept.is_empty())
}

/// Whether a folder with these names in it is what git takes for a repository.
pub(in crate::files) fn is_git_directory(has: impl Fn(&str) -> bool) -> bool {
    has("HEAD") && (has("commondir") || (has("objects") && has("refs")))
}

/// The folders from the outermost down to this one that have a repository.
fn work_trees(folder: &Path) -> Vec<WorkTree> {
    let mut found: Vec<WorkTree> = folder.ancestors().filter_map(WorkTree::at).collect();
    found.reverse();
    found
}

fn holds(outer: &WorkTree, inner: &WorkTree) -> Result<bool, GitError> {
    if inner.common == outer.common {
        return Ok(false);
    }
    if inner.git_dir.starts_with(&outer.common) {
        return Ok(true);
    }
    ask_trust(outer)?;
    let place = outer.place(&inner.top)?;
    let tracked =
        said(git(&place).args(["ls-files", "--cached", "-z", "--", place.prefix.trim_end_matches('/')]))?;
    Ok(!tracked.is_empty())
}

/// Lets git say whether it would take the repository at the top of a work tree.
fn ask_trust(tree: &WorkTree) -> Result<(), GitError> {
    let mut command = git_in(&tree.top);
    if let Some(parent) = tree.top.parent() {
        command.env("GIT_CEILING_DIRECTORIES", parent);
    }
    let answer = text(said(command.args(["rev-parse", "--absolute-git-dir"]))?)?;
    let taken = real(Path::new(answer.trim_end_matches(['\r', '\n'])));
    if taken.is_ok_and(|taken| taken == tree.git_dir) { Ok(()) } else { Err(GitError::Garbled) }
}

impl WorkTree {
    fn at(top: &Path) -> Option<WorkTree> {
        let entry = top.join(".git");
        let kind = fs::metadata(&entry).ok()?;
        let git_dir = if kind.is_dir() {
            real(&entry).ok()?
        } else if kind.is_file() {
            real(&top.join(pointer(&entry)?.strip_prefix("gitdir:")?.trim_start())).ok()?
        } else {
            return None;
        };
        if !is_git_directory(|name| git_dir.join(name).symlink_metadata().is_ok()) {
            return None;
        }
        let common = match pointer(&git_dir.join("commondir")) {
            Some(path) => real(&git_dir.join(path)).ok()?,
            None => git_dir.clone(),
        };
        Some(WorkTree { top: top.to_owned(), git_dir, common })
    }

    fn place(&self, folder: &Path) -> Result<RepositoryPaths, GitError> {
        let prefix =
            prefix(&self.top, folder).ok_or_else(|| GitError::Refused(folder.display().to_string()))?;
        Ok(RepositoryPaths { git_dir: self.git_dir.clone(), work_tree: self.top.clone(), prefix })
    }
}

/// The path from the top of a work tree to a folder, with `/` at its end; none where it is not inside, or has a name that
/// is no text, which cannot be looked up without doubt.
pub(in crate::files) fn prefix(top: &Path, folder: &Path) -> Option<String> {
    let inside = folder.strip_prefix(top).ok()?;
    inside.iter().map(|part| Some(format!("{}/", part.to_str()?))).collect()
}

/// The path without links and detours, as git can read it: without the mark that Windows puts before a long one.
///
/// # Errors
/// Nothing is there.
pub fn real(path: &Path) -> std::io::Result<PathBuf> {
    let real = path.canonicalize()?;
    let plain =
        real.to_str().and_then(|text| text.strip_prefix(r"\\?\")).filter(|text| text.get(1..2) == Some(":"));
    Ok(plain.map_or_else(|| real.clone(), PathBuf::from))
}

/// The one line of a file that leads elsewhere.
fn pointer(file: &Path) -> Option<String> {
    let line = String::from_utf8(read_plain(file, MOST_IN_POINTER).ok()?).ok()?;
    Some(line.trim_end_matches(['\r', '\n']).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made_git_dir(at: &Path) {
        for folder in ["objects", "refs"] {
            fs::create_dir_all(at.join(folder)).unwrap();
        }
        fs::write(at.join("HEAD"), "ref: refs/heads/main\n").unwrap();
    }

    fn tops(folder: &Path) -> Vec<PathBuf> {
        work_trees(&folder.canonicalize().unwrap()).into_iter().map(|tree| tree.top).collect()
    }

    #[test]
    fn only_an_entry_named_git_makes_a_work_tree_the_outermost_first() {
        let folder = tempfile::tempdir().unwrap();
        let top = folder.path().canonicalize().unwrap();
        let plan = top.join("a/plan");
        made_git_dir(&plan);
        assert_eq!(tops(&plan), [""; 0].map(PathBuf::from), "a bare repository");
        made_git_dir(&top.join("a/.git"));
        made_git_dir(&plan.join(".git"));
        fs::create_dir(top.join(".git")).unwrap();
        assert_eq!(tops(&plan), [top.join("a"), plan.clone()], "an empty folder is no repository");
        fs::remove_dir(top.join(".git")).unwrap();
        fs::write(top.join(".git"), "gitdir: a/.git\n").unwrap();
        assert_eq!(tops(&plan), [top.clone(), top.join("a"), plan]);
    }

    #[test]
    fn what_the_outer_keeps_for_a_submodule_it_holds() {
        let folder = tempfile::tempdir().unwrap();
        let top = folder.path().canonicalize().unwrap();
        made_git_dir(&top.join(".git"));
        made_git_dir(&top.join(".git/modules/plan"));
        fs::create_dir(top.join("plan")).unwrap();
        fs::write(top.join("plan/.git"), "gitdir: ../.git/modules/plan\n").unwrap();
        let trees = work_trees(&top.join("plan"));
        assert!(holds(&trees[0], &trees[1]).unwrap());
        // A linked work tree is of the same repository.
        fs::create_dir_all(top.join(".git/worktrees/boom")).unwrap();
        fs::write(top.join(".git/worktrees/boom/HEAD"), "ref: refs/heads/edit\n").unwrap();
        fs::write(top.join(".git/worktrees/boom/commondir"), "../..\n").unwrap();
        fs::create_dir(top.join("boom")).unwrap();
        fs::write(top.join("boom/.git"), "gitdir: ../.git/worktrees/boom\n").unwrap();
        let trees = work_trees(&top.join("boom"));
        assert!(!holds(&trees[0], &trees[1]).unwrap());
    }

    #[test]
    fn what_has_the_parts_of_a_repository_is_one() {
        for (names, is) in [
            (&["HEAD", "objects", "refs"][..], true),
            (&["HEAD", "commondir"], true),
            (&["HEAD", "objects"], false),
            (&["objects", "refs"], false),
        ] {
            assert_eq!(is_git_directory(|name| names.contains(&name)), is, "{names:?}");
        }
    }
}
