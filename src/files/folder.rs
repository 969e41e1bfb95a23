//! Writing a folder of files that belong together, and only where there is room for it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::inside::{Outside, place_inside};
use super::write::{Staged, make_folders, share, sync_folder};

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
/// version of them. Each file that is there must bear one of the names and tell by its own content that it is ours; the
/// last of the names must be among them. Names that begin with a dot do not count. Gives the names that are there.
///
/// # Errors
/// It is a file, cannot be read, or holds something else.
pub fn room_for(
    folder: &Path,
    names: &[&str],
    is_own: impl Fn(&str, &[u8]) -> bool,
) -> Result<Vec<String>, NoRoom> {
    if !folder.is_dir() {
        return if folder.exists() || folder.is_symlink() { Err(NoRoom::File) } else { Ok(Vec::new()) };
    }
    let there = files_in(folder).map_err(NoRoom::Unreadable)?;
    for (name, plain) in &there {
        let known = *plain && names.contains(&name.as_str());
        if !known || !is_own(name, &fs::read(folder.join(name)).map_err(NoRoom::Unreadable)?) {
            return Err(NoRoom::Foreign(name.clone()));
        }
    }
    let there: Vec<String> = there.into_iter().map(|(name, _)| name).collect();
    let complete = there.iter().any(|name| names.last() == Some(&name.as_str()));
    match there.first() {
        Some(name) if !complete => Err(NoRoom::Foreign(name.clone())),
        _ => Ok(there),
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

/// Takes away files of an earlier version that the later one does not have. Nothing is taken away through a link.
///
/// # Errors
/// One cannot be taken away: its name.
pub fn remove_stale<'n>(
    folder: &Path,
    stale: impl IntoIterator<Item = &'n str>,
) -> Result<(), (&'n str, io::Error)> {
    for name in stale {
        let Ok(path) = place_inside(folder, name) else { continue };
        if fs::symlink_metadata(&path).is_ok_and(|data| data.is_file()) {
            fs::remove_file(&path).map_err(|error| (name, error))?;
        }
    }
    Ok(())
}

/// Why files that belong together were not written.
#[derive(Debug)]
pub enum NotTogether {
    /// A path leads out of the folder, or something that is no file stands there. Nothing was written.
    Outside(Outside),
    /// The system refused; these files were in their place already.
    Io(io::Error, Vec<String>),
}

impl From<io::Error> for NotTogether {
    fn from(error: io::Error) -> NotTogether {
        NotTogether::Io(error, Vec::new())
    }
}

/// Writes files into a folder, which is made when it is not there. A name may have folders in it, none of which is a
/// link. All are written and synced beside their places before the first takes its place, so that a full disk leaves
/// what was there; they take them in the order given.
///
/// # Errors
/// The folder cannot be made or written, or the disk is full. A folder that was made is gone again then.
pub fn write_together(folder: &Path, files: &[(String, impl AsRef<[u8]>)]) -> Result<(), NotTogether> {
    let made = !folder.exists();
    let places = files
        .iter()
        .map(|(name, _)| place_inside(folder, name).map_err(NotTogether::Outside))
        .collect::<Result<Vec<PathBuf>, _>>()?;
    if made {
        fs::create_dir(folder)?;
        share(folder, folder.parent().unwrap_or(Path::new(".")));
    }
    let written = staged(&places, files).and_then(put_all);
    if written.is_err() && made {
        // Only an empty folder can be removed this way.
        let _ = fs::remove_dir(folder);
    }
    written?;
    let within: BTreeSet<&Path> = places.iter().filter_map(|place| place.parent()).collect();
    within.into_iter().for_each(sync_folder);
    sync_folder(folder);
    if let Some(around) = folder.parent().filter(|_| made) {
        sync_folder(around);
    }
    Ok(())
}

/// The files with their names, each written beside its place.
fn staged(
    places: &[PathBuf],
    files: &[(String, impl AsRef<[u8]>)],
) -> Result<Vec<(String, Staged)>, NotTogether> {
    let mut staged = Vec::with_capacity(files.len());
    for (place, (name, text)) in places.iter().zip(files) {
        if let Some(folder) = place.parent() {
            make_folders(folder)?;
        }
        // A link to a file in the folder stays a link.
        let target = if place.is_symlink() { place.canonicalize()? } else { place.clone() };
        staged.push((name.clone(), Staged::write(target, text.as_ref())?));
    }
    Ok(staged)
}

fn put_all(staged: Vec<(String, Staged)>) -> Result<(), NotTogether> {
    let mut done = Vec::new();
    for (name, one) in staged {
        if let Err(error) = one.put() {
            return Err(NotTogether::Io(error, done));
        }
        done.push(name);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 2] = ["a.csv", "about.json"];

    fn room(folder: &Path) -> Result<Vec<String>, NoRoom> {
        room_for(folder, &NAMES, |_, bytes| bytes.starts_with(b"ours"))
    }

    fn files(text: &str) -> Vec<(String, String)> {
        vec![("a.csv".to_owned(), format!("ours {text}")), ("about.json".to_owned(), "ours".to_owned())]
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
        assert_eq!(fs::read_to_string(folder.join("a.csv")).unwrap(), "ours 2");
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
        fs::remove_dir(folder.join("a.csv")).unwrap();
        write_together(&folder, &files("1")).unwrap();
        fs::write(folder.join("a.csv"), "theirs").unwrap();
        assert!(matches!(room(&folder), Err(NoRoom::Foreign(name)) if name == "a.csv"));
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
        assert_eq!(fs::read_to_string(folder.join("a.csv")).unwrap(), "ours 1");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
        assert!(write_together(&around.path().join("no/where"), &files("1")).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_or_taken_away_through_a_link() {
        let around = tempfile::tempdir().unwrap();
        let (folder, home) = (around.path().join("out"), around.path().join("home"));
        for made in [&folder, &home] {
            fs::create_dir(made).unwrap();
        }
        fs::write(home.join("a.csv"), "theirs").unwrap();
        std::os::unix::fs::symlink(&home, folder.join("data")).unwrap();
        std::os::unix::fs::symlink(home.join("a.csv"), folder.join("a.csv")).unwrap();
        let file = |name: &str| vec![(name.to_owned(), "ours".to_owned())];
        for name in ["data/a.csv", "a.csv", "../home/a.csv", "data/../a.csv", "/etc/a.csv", ""] {
            assert!(matches!(write_together(&folder, &file(name)), Err(NotTogether::Outside(_))), "{name}");
            remove_stale(&folder, [name]).unwrap();
        }
        assert_eq!(fs::read_to_string(home.join("a.csv")).unwrap(), "theirs");
        assert!(folder.join("data").is_symlink() && folder.join("a.csv").is_symlink());
        assert_eq!(fs::read_dir(&home).unwrap().count(), 1);
    }

    #[test]
    fn what_was_put_in_its_place_before_the_failure_is_told() {
        let around = tempfile::tempdir().unwrap();
        let folder = around.path();
        let files = ["a", "b"].map(|name| (name.to_owned(), "1".to_owned()));
        let places = [folder.join("a"), folder.join("b")];
        drop(staged(&places, &files).unwrap());
        assert_eq!(fs::read_dir(folder).unwrap().count(), 0, "what was not put is gone again");
        let all = staged(&places, &files).unwrap();
        fs::create_dir(folder.join("b")).unwrap();
        assert!(matches!(put_all(all), Err(NotTogether::Io(_, done)) if done == ["a"]));
        assert_eq!(fs::read_dir(folder).unwrap().count(), 2);
    }
}
