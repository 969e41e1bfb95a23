//! One writer at a time.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use super::git::place::git_dir_around;
use super::write::share;

/// Held while a plan is written; gives way when dropped, and also when the process dies.
#[derive(Debug)]
pub struct Lock {
    _held: Vec<File>,
}

/// Why the lock was not had.
#[derive(Debug)]
pub enum LockError {
    /// Somebody else is writing, for longer than is worth waiting.
    Held,
    /// Something that is no plain file stands in the place of the lock.
    NoFile(PathBuf),
    /// The disk on which this lies knows no locks, as some network drives do not: two who write at the same time would not
    /// know of each other.
    NoLocks(PathBuf),
    /// The lock file cannot be made or opened.
    Io(PathBuf, io::Error),
}

/// So long somebody waits who writes before it is said that another is busy, and so long in all. A write takes
/// milliseconds: behind another minute of them stands no crowd but a run that hangs.
const TOLD_AFTER: Duration = Duration::from_secs(2);
const AT_MOST: Duration = Duration::from_secs(60);

impl Lock {
    /// Takes the lock of a plan folder. The lock is a file of its own, because on Windows a lock also keeps others
    /// from reading; it stays when the lock is given back.
    ///
    /// The folder itself is held too: somebody who may write the plan and not the git directory has only that.
    ///
    /// Who waits is served in turn, as far as the system does so. `waits` is called once, when it lasts.
    ///
    /// # Errors
    /// Somebody holds it and keeps it, or it cannot be made.
    pub fn take(plan: &Path, mut waits: impl FnMut()) -> Result<Lock, LockError> {
        let path = place(plan);
        let folder = folder_handle(plan);
        let mut held = Vec::new();
        match open(&path, plan) {
            Ok(file) => held.push(waited_for(file, &mut waits).map_err(|error| at(&path, error))?),
            Err(error) if is_denied(&error) && folder.is_some() => {}
            Err(error) => return Err(at(&path, error)),
        }
        match folder.map(|folder| waited_for(folder, &mut waits)) {
            Some(Ok(folder)) => held.push(folder),
            Some(Err(Refused::Held)) => return Err(LockError::Held),
            // A network drive may not lock folders.
            Some(Err(error)) if held.is_empty() => return Err(at(plan, error)),
            _ => {}
        }
        Ok(Lock { _held: held })
    }
}

/// Why a file was not locked.
enum Refused {
    Held,
    NoFile,
    Io(io::Error),
}

fn at(path: &Path, refused: Refused) -> LockError {
    match refused {
        Refused::Held => LockError::Held,
        Refused::NoFile => LockError::NoFile(path.to_owned()),
        Refused::Io(error) if knows_no_locks(&error) => LockError::NoLocks(path.to_owned()),
        Refused::Io(error) => LockError::Io(path.to_owned(), error),
    }
}

/// Whether the system says that a disk knows no locks: `ENOSYS`, `EOPNOTSUPP` or `ENOLCK`, which has no name of its own here.
fn knows_no_locks(error: &io::Error) -> bool {
    const NO_LOCKS: i32 = if cfg!(target_os = "linux") { 37 } else { 77 };
    error.kind() == io::ErrorKind::Unsupported || cfg!(unix) && error.raw_os_error() == Some(NO_LOCKS)
}

fn is_denied(refused: &Refused) -> bool {
    let denied = [io::ErrorKind::PermissionDenied, io::ErrorKind::ReadOnlyFilesystem];
    matches!(refused, Refused::Io(error) if denied.contains(&error.kind()))
}

/// Locks a file, for which it waits a while.
fn waited_for(file: File, waits: &mut impl FnMut()) -> Result<File, Refused> {
    match file.try_lock() {
        Ok(()) => return Ok(file),
        Err(TryLockError::WouldBlock) => {}
        Err(TryLockError::Error(error)) => return Err(Refused::Io(error)),
    }
    // Looking again and again, somebody who came later is as likely to be let in: the system itself keeps the order of
    // those who wait. Where it takes too long the thread is left to the end of the program.
    let (had, locked) = mpsc::channel();
    std::thread::spawn(move || {
        let taken = file.lock().map(|()| file);
        // Nobody waits for it any more: it is free again with the file.
        let _ = had.send(taken);
    });
    let taken = locked.recv_timeout(TOLD_AFTER).or_else(|_| {
        waits();
        locked.recv_timeout(AT_MOST - TOLD_AFTER)
    });
    taken.map_err(|_| Refused::Held)?.map_err(Refused::Io)
}

#[cfg(unix)]
fn folder_handle(plan: &Path) -> Option<File> {
    File::open(plan).ok()
}

/// Windows opens no folders.
#[cfg(not(unix))]
fn folder_handle(_plan: &Path) -> Option<File> {
    None
}

/// Where the lock of a plan lies: where git adds nothing, or in the plan folder where there is no git. Two work trees of
/// one repository hold two copies of the plan, which need no common lock.
fn place(plan: &Path) -> PathBuf {
    match git_dir_around(plan) {
        Some((git_dir, _)) => git_dir.join("ivp.lock"),
        None => plan.join(".ivp.lock"),
    }
}

/// Opens the lock file, which is made when it is not there and is then for all who may write the plan. Anything but a
/// plain file is refused before it is opened: opening a pipe would wait, and behind a link a file would be made.
fn open(path: &Path, plan: &Path) -> Result<File, Refused> {
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(file) => {
            share(path, plan);
            return Ok(file);
        }
        // Of what is there the next lines say what is wrong with it.
        Err(error) if fs::symlink_metadata(path).is_err() => return Err(Refused::Io(error)),
        Err(_) => {}
    }
    if !fs::symlink_metadata(path).map_err(Refused::Io)?.is_file() {
        return Err(Refused::NoFile);
    }
    match OpenOptions::new().write(true).open(path) {
        // Where another made it, reading it is enough to hold it.
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            File::open(path).map_err(Refused::Io)
        }
        opened => opened.map_err(Refused::Io),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repository(folder: &Path) -> PathBuf {
        let git = folder.join(".git");
        for part in ["objects", "refs"] {
            fs::create_dir_all(git.join(part)).unwrap();
        }
        fs::write(git.join("HEAD"), "ref: refs/heads/main\n").unwrap();
        git.canonicalize().unwrap()
    }

    #[test]
    fn the_lock_is_free_again_after_use() {
        let folder = tempfile::tempdir().unwrap();
        drop(Lock::take(folder.path(), || ()).unwrap());
        drop(Lock::take(folder.path(), || ()).unwrap());
    }

    #[test]
    fn it_lies_in_the_git_directory_of_the_outermost_repository() {
        let around = tempfile::tempdir().unwrap();
        let plan = around.path().join("a/plan");
        fs::create_dir_all(plan.join(".git")).unwrap();
        assert_eq!(place(&plan), plan.join(".ivp.lock"), "a folder with only the name is no repository");
        repository(&plan);
        repository(&around.path().join("a"));
        let outer = repository(around.path());
        assert_eq!(place(&plan), outer.join("ivp.lock"));
        drop(Lock::take(&plan, || ()).unwrap());
        assert!(outer.join("ivp.lock").is_file() && !plan.join(".ivp.lock").exists());
    }

    #[test]
    fn a_work_tree_has_a_git_directory_elsewhere() {
        let around = tempfile::tempdir().unwrap();
        let (tree, own) = (around.path().join("tree"), around.path().join("main/.git/worktrees/tree"));
        fs::create_dir_all(tree.join("plan")).unwrap();
        fs::create_dir_all(&own).unwrap();
        fs::write(own.join("HEAD"), "").unwrap();
        fs::write(own.join("commondir"), "../..\n").unwrap();
        for written in ["gitdir: ../main/.git/worktrees/tree\n", &format!("gitdir: {}\n", own.display())] {
            fs::write(tree.join(".git"), written).unwrap();
            let lock = place(&tree.join("plan"));
            assert_eq!(lock.parent().unwrap().canonicalize().unwrap(), own.canonicalize().unwrap());
        }
        fs::write(tree.join(".git"), "gitdir: nowhere\n").unwrap();
        assert_eq!(place(&tree.join("plan")), tree.join("plan/.ivp.lock"));
    }

    #[cfg(unix)]
    #[test]
    fn who_has_only_the_folder_keeps_the_others_out() {
        let folder = tempfile::tempdir().unwrap();
        let only = waited_for(folder_handle(folder.path()).unwrap(), &mut || ()).ok().unwrap();
        let other = folder_handle(folder.path()).unwrap();
        assert!(matches!(other.try_lock(), Err(TryLockError::WouldBlock)));
        drop(only);
        let whole = Lock::take(folder.path(), || ()).unwrap();
        assert!(matches!(other.try_lock(), Err(TryLockError::WouldBlock)));
        drop(whole);
        assert!(other.try_lock().is_ok());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_disk_without_locks_is_told_from_one_that_refuses() {
        // ENOLCK, EOPNOTSUPP, ENOSYS; EACCES, EIO.
        for (code, is_without) in [(37, true), (95, true), (38, true), (13, false), (5, false)] {
            let said = at(Path::new("plan"), Refused::Io(io::Error::from_raw_os_error(code)));
            assert_eq!(matches!(said, LockError::NoLocks(_)), is_without, "{code}");
        }
    }

    #[test]
    fn who_waits_comes_next() {
        let folder = tempfile::tempdir().unwrap();
        let first = Lock::take(folder.path(), || ()).unwrap();
        let path = folder.path().to_owned();
        let second = std::thread::spawn(move || Lock::take(&path, || ()).is_ok());
        // Held, or not yet asked for: either way the second gets it when it is free.
        drop(first);
        assert!(second.join().unwrap());
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_not_opened() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let lock = folder.path().join(".ivp.lock");
        let refused =
            || matches!(Lock::take(folder.path(), || ()), Err(LockError::NoFile(path)) if path == lock);
        fs::create_dir(&lock).unwrap();
        assert!(refused());
        fs::remove_dir(&lock).unwrap();
        symlink(folder.path().join("elsewhere"), &lock).unwrap();
        assert!(refused() && !folder.path().join("elsewhere").exists());
        fs::remove_file(&lock).unwrap();
        // Opening a socket fails and opening a pipe waits: neither is tried.
        let _listener = std::os::unix::net::UnixListener::bind(&lock).unwrap();
        assert!(refused());
    }

    #[cfg(unix)]
    #[test]
    fn all_who_share_the_folder_can_take_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o2775)).unwrap();
        drop(Lock::take(folder.path(), || ()).unwrap());
        let mode = fs::metadata(folder.path().join(".ivp.lock")).unwrap().permissions().mode();
        assert_eq!(mode & 0o060, 0o060);
    }
}
