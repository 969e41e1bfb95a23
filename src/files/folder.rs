//! Writing a folder of files that belong together, and only where there is room for it.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::write::{sync_folder, temporary_name, write_synced};

/// Why a folder is not written to.
#[derive(Debug)]
pub enum NoRoom {
    /// A file stands there.
    File,
    /// It holds something else: the name of the first.
    Foreign(String),
    /// It cannot be read.
    Unreadable(io::Error),
}

/// Whether files that belong together can be written to a folder: it is new, or empty, or holds nothing but an earlier
/// version of them, which is known by the content of the last. Names that begin with a dot do not count.
///
/// # Errors
/// It is a file, cannot be read, or holds something else.
pub fn room_for(folder: &Path, names: &[&str], is_own: impl Fn(&[u8]) -> bool) -> Result<(), NoRoom> {
    if !folder.is_dir() {
        return if folder.exists() || folder.is_symlink() { Err(NoRoom::File) } else { Ok(()) };
    }
    let there = files_in(folder).map_err(NoRoom::Unreadable)?;
    if there.is_empty() {
        return Ok(());
    }
    let foreign = there.iter().find(|(name, plain)| !plain || !names.contains(&name.as_str()));
    if let Some((name, _)) = foreign {
        return Err(NoRoom::Foreign(name.clone()));
    }
    let known =
        names.last().and_then(|name| fs::read(folder.join(name)).ok()).is_some_and(|bytes| is_own(&bytes));
    match there.into_iter().next() {
        Some((name, _)) if !known => Err(NoRoom::Foreign(name)),
        _ => Ok(()),
    }
}

/// The files in a folder and in the folders of it, sorted: their paths inside with `/`, and whether each is a plain
/// file. A folder counts only where nothing is in it.
fn files_in(folder: &Path) -> io::Result<Vec<(String, bool)>> {
    let hidden =
        |entry: &walkdir::DirEntry| entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.');
    let mut there = Vec::new();
    for entry in walkdir::WalkDir::new(folder).min_depth(1).into_iter().filter_entry(|entry| !hidden(entry)) {
        let entry = entry.map_err(io::Error::from)?;
        let inside = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let name = inside.to_string_lossy().replace('\\', "/");
        let empty = || fs::read_dir(entry.path()).is_ok_and(|mut all| all.next().is_none());
        if !entry.file_type().is_dir() || empty() {
            there.push((name, entry.file_type().is_file()));
        }
    }
    there.sort();
    Ok(there)
}

/// Takes away files of an earlier version that the later one does not have, and the folders left empty by that.
///
/// # Errors
/// One cannot be taken away.
pub fn remove_stale<'n>(folder: &Path, stale: impl IntoIterator<Item = &'n str>) -> io::Result<()> {
    for name in stale {
        let path = folder.join(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        // Only an empty folder can be removed this way.
        let _ = path.parent().filter(|parent| *parent != folder).map(fs::remove_dir);
    }
    Ok(())
}

/// Writes files into a folder, which is made when it is not there. A name may have folders in it. All are written and synced beside their places before
/// the first takes its place, so that a full disk leaves what was there; they take them in the order given.
///
/// # Errors
/// The folder cannot be made or written, or the disk is full. A folder that was made is gone again then.
pub fn write_together(folder: &Path, files: &[(String, String)]) -> io::Result<()> {
    let made = !folder.exists();
    if made {
        fs::create_dir(folder)?;
    }
    for parent in files.iter().filter_map(|(name, _)| Path::new(name).parent()) {
        fs::create_dir_all(folder.join(parent))?;
    }
    let places: Vec<(PathBuf, PathBuf)> = files
        .iter()
        .map(|(name, _)| folder.join(name))
        .map(|target| (temporary_name(&target), target))
        .collect();
    let written = places
        .iter()
        .zip(files)
        .try_for_each(|((temporary, target), (_, text))| {
            let permissions = fs::metadata(target).ok().map(|data| data.permissions());
            if permissions.as_ref().is_some_and(fs::Permissions::readonly) {
                return Err(io::Error::from(io::ErrorKind::PermissionDenied));
            }
            write_synced(temporary, text.as_bytes(), permissions)
        })
        .and_then(|()| places.iter().try_for_each(|(temporary, target)| fs::rename(temporary, target)));
    if written.is_err() {
        // The attempt failed already; a leftover that cannot be removed must not hide why.
        for (temporary, _) in &places {
            let _ = fs::remove_file(temporary);
        }
        if made {
            let _ = fs::remove_dir(folder);
        }
        return written;
    }
    let within: BTreeSet<&Path> = places.iter().filter_map(|(_, target)| target.parent()).collect();
    for folder in within {
        sync_folder(folder)?;
    }
    sync_folder(folder)?;
    match folder.parent() {
        Some(parent) if made => sync_folder(parent),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 2] = ["a.csv", "about.json"];

    fn room(folder: &Path) -> Result<(), NoRoom> {
        room_for(folder, &NAMES, |bytes| bytes == b"ours")
    }

    fn files(text: &str) -> Vec<(String, String)> {
        vec![("a.csv".to_owned(), text.to_owned()), ("about.json".to_owned(), "ours".to_owned())]
    }

    #[test]
    fn there_is_room_in_a_new_an_empty_and_an_own_folder() {
        let around = tempfile::tempdir().unwrap();
        let folder = around.path().join("out");
        assert!(room(&folder).is_ok());
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join(".gitkeep"), "").unwrap();
        assert!(room(&folder).is_ok());
        write_together(&folder, &files("1")).unwrap();
        assert!(room(&folder).is_ok());
        write_together(&folder, &files("2")).unwrap();
        assert_eq!(fs::read_to_string(folder.join("a.csv")).unwrap(), "2");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 3, "nothing is left behind");
    }

    #[test]
    fn there_is_none_in_a_foreign_one() {
        let around = tempfile::tempdir().unwrap();
        let folder = around.path().join("out");
        write_together(&folder, &files("1")).unwrap();
        fs::write(folder.join("letter.txt"), "").unwrap();
        assert!(matches!(room(&folder), Err(NoRoom::Foreign(name)) if name == "letter.txt"));
        fs::remove_file(folder.join("letter.txt")).unwrap();
        fs::write(folder.join("about.json"), "theirs").unwrap();
        assert!(matches!(room(&folder), Err(NoRoom::Foreign(_))));
        fs::remove_file(folder.join("about.json")).unwrap();
        assert!(matches!(room(&folder), Err(NoRoom::Foreign(name)) if name == "a.csv"));
        fs::remove_file(folder.join("a.csv")).unwrap();
        fs::create_dir(folder.join("a.csv")).unwrap();
        assert!(matches!(room(&folder), Err(NoRoom::Foreign(_))));
        fs::write(around.path().join("file"), "").unwrap();
        assert!(matches!(room(&around.path().join("file")), Err(NoRoom::File)));
    }

    #[test]
    fn what_cannot_be_written_leaves_what_was_there() {
        let around = tempfile::tempdir().unwrap();
        let folder = around.path().join("out");
        write_together(&folder, &files("1")).unwrap();
        let mut permissions = fs::metadata(folder.join("about.json")).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(folder.join("about.json"), permissions).unwrap();
        assert!(write_together(&folder, &files("2")).is_err());
        assert_eq!(fs::read_to_string(folder.join("a.csv")).unwrap(), "1");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
        assert!(write_together(&around.path().join("no/where"), &files("1")).is_err());
    }
}
