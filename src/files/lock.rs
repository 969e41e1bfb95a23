//! One writer at a time.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

/// Held while a plan is written; gives way when dropped, and also when the process dies.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// Why the lock was not had.
#[derive(Debug)]
pub enum LockError {
    /// Somebody else is writing, for longer than is worth waiting.
    Held,
    /// The lock file cannot be made.
    Io(std::io::Error),
}

/// How often to look again while somebody else writes: five seconds in all. A write takes milliseconds.
const ATTEMPTS: u32 = 100;
const PAUSE: std::time::Duration = std::time::Duration::from_millis(50);

impl Lock {
    /// Takes the lock of a plan folder. The lock is a file of its own, because on Windows a lock also keeps others
    /// from reading.
    ///
    /// # Errors
    /// Somebody holds it and keeps it, or the folder cannot be written.
    pub fn take(plan: &Path) -> Result<Lock, LockError> {
        let path = plan.join(".ivp.lock");
        if path.is_symlink() {
            // Opening it would make a file where the link leads.
            return Err(LockError::Io(std::io::Error::from(std::io::ErrorKind::PermissionDenied)));
        }
        let file =
            OpenOptions::new().write(true).create(true).truncate(false).open(path).map_err(LockError::Io)?;
        for attempt in 0..ATTEMPTS {
            match file.try_lock() {
                Ok(()) => return Ok(Lock { _file: file }),
                Err(TryLockError::WouldBlock) if attempt + 1 < ATTEMPTS => std::thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => break,
                Err(TryLockError::Error(error)) => return Err(LockError::Io(error)),
            }
        }
        Err(LockError::Held)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_is_free_again_after_use() {
        let folder = tempfile::tempdir().unwrap();
        drop(Lock::take(folder.path()).unwrap());
        drop(Lock::take(folder.path()).unwrap());
    }
}
