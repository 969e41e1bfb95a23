//! Writing a file so that at every moment either the old or the new one is there.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::reason::may_be_in_use;

/// Replaces the content of a file, or makes it: a temporary file in the same folder, synced, then renamed over it.
/// A link is followed, so that the link stays; permissions and owner stay what they were, as far as the system allows.
/// What is no plain file, a device or a pipe, is written to and never replaced.
///
/// An error means that nothing was written: from the rename on, the new content is there.
///
/// # Errors
/// The folder cannot be made or written, the file is read-only, the disk is full.
pub fn write_atomic(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::metadata(path).is_ok_and(|data| !data.is_file() && !data.is_dir()) {
        return OpenOptions::new().write(true).open(path)?.write_all(bytes);
    }
    let target = if path.is_symlink() { path.canonicalize()? } else { path.to_owned() };
    let folder = target.parent().unwrap_or(Path::new("."));
    let made = make_folders(folder)?;
    remove_left_beside(&target);
    Staged::write(target.clone(), bytes)?.put()?;
    sync_folder(folder);
    made.iter().filter_map(|folder| folder.parent()).for_each(sync_folder);
    Ok(())
}

/// Bytes that stand, synced, in a file beside their place; gone again unless they are put there.
pub(super) struct Staged {
    temporary: PathBuf,
    target: PathBuf,
}

impl Staged {
    /// Writes the bytes beside a plain file that is to be replaced, or that is not there yet.
    pub(super) fn write(target: PathBuf, bytes: &[u8]) -> io::Result<Staged> {
        let before = Staged::before(&target)?;
        let (temporary, file) = temporary(&target)?;
        let staged = Staged { temporary, target };
        fill(&file, before, bytes)?;
        file.sync_all()?;
        Ok(staged)
    }

    /// The same at another place, where nothing is yet; not synced: see [`sync_within`].
    pub(super) fn write_at(place: PathBuf, target: PathBuf, bytes: &[u8]) -> io::Result<Staged> {
        let before = Staged::before(&target)?;
        let file = OpenOptions::new().write(true).create_new(true).open(&place)?;
        let staged = Staged { temporary: place, target };
        fill(&file, before, bytes)?;
        Ok(staged)
    }

    /// The file that is to be replaced; none where there is none.
    fn before(target: &Path) -> io::Result<Option<fs::Metadata>> {
        match fs::metadata(target) {
            // A folder cannot be replaced by a file; what each system calls that differs.
            Ok(data) if data.is_dir() => Err(io::Error::from(io::ErrorKind::IsADirectory)),
            Ok(data) if data.permissions().readonly() => {
                Err(io::Error::from(io::ErrorKind::PermissionDenied))
            }
            Ok(data) => Ok(Some(data)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Lets them stand where they were written.
    pub(super) fn keep(mut self) {
        self.temporary = PathBuf::new();
    }

    /// Lets those read and write them who may write in a folder.
    pub(super) fn share(&self, folder: &Path) {
        share(&self.temporary, folder);
    }

    /// Puts them in their place.
    pub(super) fn put(self) -> io::Result<()> {
        renamed(&self.temporary, &self.target)
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        // After the rename there is nothing to take away, and a leftover that cannot be must not hide what went wrong.
        let _ = fs::remove_file(&self.temporary);
    }
}

fn fill(mut file: &File, before: Option<fs::Metadata>, bytes: &[u8]) -> io::Result<()> {
    if let Some(before) = before {
        like(file, &before)?;
    }
    file.write_all(bytes)
}

/// Brings all that was written in a folder to the disk, so that the name which the folder then gets stands for whole files.
/// Thousands of them at once, where the system can: each by itself takes milliseconds.
pub(super) fn sync_within(folder: &Path) -> io::Result<()> {
    if is_synced_at_once(folder) {
        return Ok(());
    }
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.map_err(io::Error::from)?;
        if entry.file_type().is_file() {
            OpenOptions::new().write(true).open(entry.path())?.sync_all()?;
        }
    }
    Ok(())
}

#[cfg(target_os = "linux")]
fn is_synced_at_once(folder: &Path) -> bool {
    File::open(folder).is_ok_and(|folder| rustix::fs::syncfs(folder).is_ok())
}

#[cfg(not(target_os = "linux"))]
fn is_synced_at_once(_folder: &Path) -> bool {
    false
}

/// Renames a file or a folder. On Windows a virus scanner or a synchronised folder holds for a moment what was just written,
/// and then the system refuses: it is tried again before that is believed.
pub(super) fn renamed(from: &Path, to: &Path) -> io::Result<()> {
    const PAUSES: [u64; 6] = [10, 20, 40, 80, 160, 320];
    patiently(&PAUSES, may_be_in_use, || fs::rename(from, to))
}

fn patiently(
    pauses: &[u64],
    is_passing: impl Fn(&io::Error) -> bool,
    act: impl Fn() -> io::Result<()>,
) -> io::Result<()> {
    for pause in pauses {
        match act() {
            Err(error) if is_passing(&error) => std::thread::sleep(Duration::from_millis(*pause)),
            done => return done,
        }
    }
    act()
}

/// How many names are tried for a temporary file: those of runs that were killed may still be there.
const NAMES: u32 = 100;

/// How the name of a temporary file ends.
const TEMPORARY: &str = ".ivp-tmp";

/// The name of the file beside which one of this name was made, if it is one that [`temporary`] gives.
pub(super) fn temporary_of(name: &str) -> Option<&str> {
    let (of, numbers) = name.strip_prefix('.')?.strip_suffix(TEMPORARY)?.rsplit_once('.')?;
    let (process, tried) = numbers.split_once('-')?;
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (is_number(process) && is_number(tried)).then_some(of)
}

/// A new file beside another, with a name that is no part of the plan (it begins with a dot). What stands there already,
/// also a link, is never opened.
fn temporary(target: &Path) -> io::Result<(PathBuf, File)> {
    under_a_new_name(target, |path| {
        let file = OpenOptions::new().write(true).create_new(true).open(path)?;
        // While it is held, this run lives. Where files cannot be locked, what it leaves is taken by nobody.
        drop(file.try_lock());
        Ok(file)
    })
}

/// A new folder beside the place of another, in the same way.
pub(super) fn temporary_folder(target: &Path) -> io::Result<PathBuf> {
    under_a_new_name(target, |path| fs::create_dir(path)).map(|(path, ())| path)
}

fn under_a_new_name<T>(target: &Path, make: impl Fn(&Path) -> io::Result<T>) -> io::Result<(PathBuf, T)> {
    let name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut tried = 0;
    loop {
        let path = target.with_file_name(format!(".{name}.{}-{tried}{TEMPORARY}", std::process::id()));
        match make(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && tried < NAMES => tried += 1,
            made => return made.map(|made| (path, made)),
        }
    }
}

/// Takes away what killed runs left beside a file when they wrote it.
pub(super) fn remove_left_beside(target: &Path) {
    let around = target.parent().filter(|around| !around.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let (Ok(entries), Some(name)) = (fs::read_dir(around), target.file_name()) else { return };
    for entry in entries.flatten() {
        let is_of_target = temporary_of(&entry.file_name().to_string_lossy()).is_some_and(|of| name == of);
        let is_left = || File::open(entry.path()).is_ok_and(|file| file.try_lock().is_ok());
        if is_of_target && entry.file_type().is_ok_and(|kind| kind.is_file()) && is_left() {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Gives a new file the owner and the permissions of the one that it replaces.
fn like(file: &File, before: &fs::Metadata) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, fchown};
        // Only the administrator gives files away, and others only to a group of their own: the content matters more.
        if fchown(file, Some(before.uid()), Some(before.gid())).is_err() {
            let _ = fchown(file, None, Some(before.gid()));
        }
    }
    file.set_permissions(before.permissions())
}

/// Makes the folders that are missing on the way to one; they are shared with whom the folder around them is.
pub(super) fn make_folders(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut missing: Vec<PathBuf> = folder
        .ancestors()
        .take_while(|part| !part.as_os_str().is_empty() && !part.exists())
        .map(Into::into)
        .collect();
    missing.reverse();
    for made in &missing {
        match fs::create_dir(made) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        if let Some(around) = made.parent() {
            share(made, around);
        }
    }
    Ok(missing)
}

/// Lets those write what was made who may write in a folder, whatever the umask says: in a folder that several people
/// share, the next one must be able to go on. What the system does not allow is left as it is.
#[cfg(unix)]
pub(super) fn share(made: &Path, folder: &Path) {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
    const STICKY: u32 = 0o1000;
    const GROUP: u32 = 0o020;
    const OTHERS: u32 = 0o002;
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let (Ok(around), Ok(own)) = (fs::metadata(folder), fs::metadata(made)) else { return };
    // In a folder like /tmp everybody may write, but not what is another's.
    if around.mode() & STICKY != 0 {
        return;
    }
    let mut mode = own.mode();
    if around.mode() & GROUP != 0 && chown(made, None, Some(around.gid())).is_ok() {
        mode |= if own.is_dir() { 0o070 | (around.mode() & 0o2000) } else { 0o060 };
    }
    if around.mode() & OTHERS != 0 {
        mode |= if own.is_dir() { 0o007 } else { 0o006 };
    }
    let _ = fs::set_permissions(made, fs::Permissions::from_mode(mode & 0o7777));
}

/// Elsewhere what is made follows the folder by itself.
#[cfg(not(unix))]
pub(super) fn share(_made: &Path, _folder: &Path) {}

/// Lets a rename survive a power cut. A folder that cannot be synced (on a network drive, or one that may be written but
/// not read) undoes nothing: what was put in its place is there.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}

/// Windows has no such thing: a rename is durable there when the file is.
#[cfg(not(unix))]
pub(super) fn sync_folder(_folder: &Path) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_made_and_nothing_is_left_behind() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("measurements/jeugd/x.toml");
        write_atomic(&path, b"a = 1\n").unwrap();
        write_atomic(&path, b"a = 2\n").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"a = 2\n");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
        let is_folder = write_atomic(path.parent().unwrap(), b"a = 3\n").unwrap_err();
        assert_eq!(is_folder.kind(), io::ErrorKind::IsADirectory);
    }

    #[cfg(unix)]
    #[test]
    fn mode_and_link_stay() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().join("real.toml");
        let link = folder.path().join("link.toml");
        fs::write(&real, "").unwrap();
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
        symlink(&real, &link).unwrap();
        write_atomic(&link, b"x = 1\n").unwrap();
        assert!(link.is_symlink());
        assert_eq!(fs::read(&real).unwrap(), b"x = 1\n");
        assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    }

    #[test]
    fn what_another_program_holds_for_a_moment_is_tried_again() {
        let busy = || io::Error::from(io::ErrorKind::ResourceBusy);
        // How often it is held, whether that is thought to pass, whether it succeeds, and how often it is tried.
        for (held, passes, succeeds, attempts) in
            [(0, true, true, 1), (2, true, true, 3), (3, true, false, 3), (2, false, false, 1)]
        {
            let tried = std::cell::Cell::new(0);
            let done = patiently(
                &[0, 0],
                |_| passes,
                || {
                    tried.set(tried.get() + 1);
                    if tried.get() > held { Ok(()) } else { Err(busy()) }
                },
            );
            assert_eq!((done.is_ok(), tried.get()), (succeeds, attempts), "{held}");
        }
    }

    #[cfg(windows)]
    #[test]
    fn a_file_that_another_program_has_open_stays_as_it_is() {
        use std::os::windows::fs::OpenOptionsExt as _;
        // As Word opens a document: others may read it.
        const SHARED_TO_READ: u32 = 1;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.docx");
        fs::write(&path, "old").unwrap();
        let held = OpenOptions::new().read(true).write(true).share_mode(SHARED_TO_READ).open(&path).unwrap();
        let refused = write_atomic(&path, b"new").unwrap_err();
        assert!(may_be_in_use(&refused), "{refused:?}");
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        drop(held);
        write_atomic(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }

    #[test]
    fn a_read_only_file_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.toml");
        fs::write(&path, "old").unwrap();
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        assert_eq!(write_atomic(&path, b"new").unwrap_err().kind(), io::ErrorKind::PermissionDenied);
        assert_eq!(fs::read(&path).unwrap(), b"old");
    }

    #[test]
    fn what_a_killed_run_left_behind_is_in_nobodys_way() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.toml");
        let (left, file) = temporary(&path).unwrap();
        assert_eq!(temporary_of(&left.file_name().unwrap().to_string_lossy()), Some("x.toml"));
        // The other run lives: its file stays.
        write_atomic(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read(&left).unwrap(), b"");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
        drop(file);
        write_atomic(&path, b"newer").unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_nowhere_is_not_written_through() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let nowhere = folder.path().join("nowhere");
        symlink(folder.path().join("missing"), &nowhere).unwrap();
        assert_eq!(write_atomic(&nowhere, b"x").unwrap_err().kind(), io::ErrorKind::NotFound);
        assert!(nowhere.is_symlink() && !nowhere.exists());
    }

    #[cfg(unix)]
    #[test]
    fn what_is_made_in_a_shared_folder_is_shared() {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o7777;
        let around = tempfile::tempdir().unwrap();
        // The mode of the folder; what a folder and a file made in it get at the least, and what they never get.
        for (of_folder, [folder, not], [file, file_not]) in [
            (0o2775, [0o2070, 0o002], [0o060, 0o002]),
            (0o777, [0o077, 0o2000], [0o066, 0]),
            (0o755, [0, 0o022], [0, 0o022]),
            (0o1777, [0, 0o022], [0, 0o022]),
        ] {
            let shared = around.path().join(format!("{of_folder:o}"));
            fs::create_dir(&shared).unwrap();
            let (inner, lock) = (shared.join("inner"), shared.join("lock"));
            fs::create_dir(&inner).unwrap();
            fs::write(&lock, "").unwrap();
            fs::set_permissions(&inner, fs::Permissions::from_mode(0o700)).unwrap();
            fs::set_permissions(&lock, fs::Permissions::from_mode(0o600)).unwrap();
            fs::set_permissions(&shared, fs::Permissions::from_mode(of_folder)).unwrap();
            share(&inner, &shared);
            share(&lock, &shared);
            assert_eq!((mode(&inner) & folder, mode(&inner) & not), (folder, 0), "{of_folder:o}");
            assert_eq!((mode(&lock) & file, mode(&lock) & file_not), (file, 0), "{of_folder:o}");
        }
    }
}
