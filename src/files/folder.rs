//! Writing a folder of files that belong together, and only where there is room for it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::beside::MOST_BYTES;
use super::inside::{Outside, place_inside};
use super::read::read_plain;
use super::write::{
    Staged, make_folders, renamed, share, sync_folder, sync_within, temporary_folder, temporary_of,
};

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
    let known_names: BTreeSet<&str> = names.iter().copied().collect();
    for (name, plain) in &there {
        let known = *plain && known_names.contains(name.as_str());
        if !known || !is_own(name, &read_plain(&folder.join(name), MOST_BYTES).map_err(NoRoom::Unreadable)?) {
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

/// Writes files into a folder, all or none; the folder is made when it is not there. A name may have folders in it, none of
/// which is a link.
///
/// - A new folder is written beside its place under another name, and then renamed: it is there whole or not at all.
/// - In one that is there the files are first written to a folder in it, which then gets the name `.ivp-new`. From there they
///   take their places in the order given. What a killed run had still to put is put by the next ([`finish_folder`]).
///
/// # Errors
/// The folder cannot be made or written, or the disk is full: what was there stays.
pub fn write_together(folder: &Path, files: &[(String, impl AsRef<[u8]>)]) -> Result<(), NotTogether> {
    if !folder.exists() {
        return written_new(folder, files);
    }
    let inside = |name: &String| place_inside(folder, name).map_err(NotTogether::Outside);
    let places = files.iter().map(|(name, _)| inside(name)).collect::<Result<Vec<PathBuf>, _>>()?;
    let staging = Staging::beside(&folder.join(READY))?;
    for (place, (name, text)) in places.iter().zip(files) {
        let at = staging.folder.join(name);
        at.parent().map(make_folders).transpose()?;
        Staged::write_at(at, place.clone(), text.as_ref())?.keep();
    }
    let ready = folder.join(READY);
    staging.put(&ready)?;
    let mut done = Vec::new();
    for (name, _) in files {
        put_one(folder, name).map_err(|error| NotTogether::Io(error, std::mem::take(&mut done)))?;
        done.push(name.clone());
    }
    ended(folder, &places);
    Ok(())
}

/// Where the files stand that have still to be put in their places in the folder around it.
const READY: &str = ".ivp-new";

fn written_new(folder: &Path, files: &[(String, impl AsRef<[u8]>)]) -> Result<(), NotTogether> {
    let staging = Staging::beside(folder)?;
    for (name, text) in files {
        let at = place_inside(&staging.folder, name).map_err(NotTogether::Outside)?;
        at.parent().map(make_folders).transpose()?;
        Staged::write_at(at.clone(), at, text.as_ref())?.keep();
    }
    staging.put(folder)?;
    Ok(())
}

/// Puts what a killed run had still to put in a folder, and takes away what such runs left beside it and in it.
///
/// # Errors
/// A file cannot be put in its place.
pub fn finish_folder(folder: &Path) -> io::Result<()> {
    [folder, &folder.join(READY)].into_iter().for_each(remove_left_of);
    if !fs::symlink_metadata(folder.join(READY)).is_ok_and(|data| data.is_dir()) {
        return Ok(());
    }
    let mut places = Vec::new();
    for entry in walkdir::WalkDir::new(folder.join(READY)).sort_by_file_name() {
        let entry = entry.map_err(io::Error::from)?;
        let inside = entry.path().strip_prefix(folder.join(READY)).unwrap_or(entry.path());
        let name = inside.to_string_lossy().replace('\\', "/");
        if entry.file_type().is_file() && place_inside(folder, &name).is_ok() {
            put_one(folder, &name)?;
            places.push(folder.join(&name));
        }
    }
    ended(folder, &places);
    Ok(())
}

/// Puts one of the files that stand ready in its place. A link to a file in the folder stays a link.
fn put_one(folder: &Path, name: &str) -> io::Result<()> {
    let place = folder.join(name);
    place.parent().map(make_folders).transpose()?;
    let target = if place.is_symlink() { place.canonicalize()? } else { place };
    renamed(&folder.join(READY).join(name), &target)
}

fn ended(folder: &Path, places: &[PathBuf]) {
    // Only empty folders are left in it.
    let _ = fs::remove_dir_all(folder.join(READY));
    let within: BTreeSet<&Path> = places.iter().filter_map(|place| place.parent()).collect();
    within.into_iter().for_each(sync_folder);
    sync_folder(folder);
}

/// A folder that is being filled beside its place; gone again unless it is put there.
struct Staging {
    folder: PathBuf,
    /// Held while the run lives: what is not held was left by one that was killed.
    _held: Option<fs::File>,
}

impl Staging {
    fn beside(place: &Path) -> io::Result<Staging> {
        let folder = temporary_folder(place)?;
        share(&folder, folder.parent().unwrap_or(Path::new(".")));
        let held = fs::File::open(&folder).ok();
        held.iter().for_each(|held| drop(held.try_lock()));
        Ok(Staging { folder, _held: held })
    }

    fn put(self, place: &Path) -> io::Result<()> {
        sync_within(&self.folder)?;
        renamed(&self.folder, place)?;
        sync_folder(place);
        place.parent().iter().for_each(|around| sync_folder(around));
        Ok(())
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // After the rename nothing of that name is there.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Takes away the folders that killed runs left beside the place for which they were filled.
fn remove_left_of(place: &Path) {
    let around = place.parent().filter(|around| !around.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let (Ok(entries), Some(name)) = (fs::read_dir(around), place.file_name()) else { return };
    for entry in entries.flatten() {
        let is_of_place = temporary_of(&entry.file_name().to_string_lossy()).is_some_and(|of| name == of);
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        // Where folders cannot be locked (Windows), nothing shows that nobody fills it.
        let is_left = || fs::File::open(entry.path()).is_ok_and(|folder| folder.try_lock().is_ok());
        if is_of_place && is_folder && is_left() {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
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

    fn names_in(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// What a run leaves that is killed when its files stand ready.
    fn killed(folder: &Path, files: &[(String, String)], put: usize) {
        let staging = Staging::beside(&folder.join(READY)).unwrap();
        for (name, text) in files {
            fs::write(staging.folder.join(name), text).unwrap();
        }
        staging.put(&folder.join(READY)).unwrap();
        files.iter().take(put).for_each(|(name, _)| put_one(folder, name).unwrap());
    }

    #[test]
    fn what_was_put_in_its_place_before_the_failure_is_told_and_the_rest_is_put_later() {
        let around = tempfile::tempdir().unwrap();
        let folder = around.path();
        fs::create_dir(folder.join("b")).unwrap();
        fs::write(folder.join("b/full"), "").unwrap();
        let files = ["a", "b"].map(|name| (name.to_owned(), "1".to_owned()));
        assert!(matches!(write_together(folder, &files), Err(NotTogether::Outside(Outside::NoFile(_)))));
        assert_eq!(names_in(folder), ["b"], "what was not put is gone again");
        killed(folder, &files, 1);
        assert!(put_one(folder, "b").is_err());
        fs::remove_dir_all(folder.join("b")).unwrap();
        finish_folder(folder).unwrap();
        assert_eq!(names_in(folder), ["a", "b"]);
    }

    #[test]
    fn a_kill_at_any_moment_is_made_good_by_the_next_run() {
        for (is_there, put) in [(false, 0), (true, 0), (true, 1), (true, 2)] {
            let around = tempfile::tempdir().unwrap();
            let folder = around.path().join("out");
            if is_there {
                write_together(&folder, &files("1")).unwrap();
                fs::write(folder.join(".gitkeep"), "theirs").unwrap();
                killed(&folder, &files("2"), put);
            }
            // Killed before everything stood ready, of which a run that lives is told apart.
            for place in [folder.clone(), folder.join(READY)].iter().take(if is_there { 2 } else { 1 }) {
                let left = Staging::beside(place).unwrap();
                fs::write(left.folder.join("a.csv"), "half").unwrap();
                remove_left_of(place);
                assert!(left.folder.exists(), "of a run that lives");
                drop_only_the_hold(left);
            }
            finish_folder(&folder).unwrap();
            assert!(room(&folder).is_ok(), "{is_there} {put}");
            if is_there {
                assert_eq!(fs::read_to_string(folder.join("a.csv")).unwrap(), "ours 2");
                assert_eq!(names_in(&folder), [".gitkeep", "a.csv", "about.json"]);
            }
            assert_eq!(names_in(around.path()).len(), usize::from(is_there), "{:?}", names_in(around.path()));
        }
    }

    /// As the end of a process that is killed: its lock is gone, its folder is not.
    fn drop_only_the_hold(mut staging: Staging) {
        staging._held = None;
        std::mem::forget(staging);
    }
}
