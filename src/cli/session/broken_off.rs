//! What a command that was killed had still to write: whoever comes next finishes it, before anything is read.

use std::path::Path;

use super::error::{Failure, reason_of};
use ivp::files::{Lock, LockError, NotFinished, finish, is_unfinished};
use ivp::lang::Message;

/// Takes the lock of a plan folder.
pub(crate) fn lock(folder: &Path, mut say: impl FnMut(&Message)) -> Result<Lock, Failure> {
    Lock::take(folder, || say(&Message::new("rec-lock-waits"))).map_err(|error| match error {
        LockError::Held => {
            Failure::surroundings(Message::new("rec-lock-held")).help(Message::new("rec-lock-held-help"))
        }
        LockError::NoFile(path) => {
            let path = path.display().to_string();
            Failure::surroundings(Message::new("rec-lock-no-file").with("path", path))
                .help(Message::new("rec-lock-no-file-help"))
        }
        LockError::NoLocks(path) => {
            let path = path.display().to_string();
            Failure::surroundings(Message::new("rec-no-locks").with("path", path))
                .help(Message::new("rec-no-locks-help"))
        }
        LockError::Io(path, error) => Failure::io(&path, &error),
    })
}

/// Finishes it where nobody is writing any more, for a command that only reads: some files would be old and others new.
pub(crate) fn finished_first(folder: &Path, mut say: impl FnMut(&Message)) -> Result<(), Failure> {
    if !is_unfinished(folder) {
        return Ok(());
    }
    let _lock = lock(folder, &mut say)?;
    finished(folder, say)
}

/// The same under the lock that is held.
pub(crate) fn finished(folder: &Path, mut say: impl FnMut(&Message)) -> Result<(), Failure> {
    let names = finish(folder).map_err(failure)?;
    if !names.is_empty() {
        say(&Message::new("journal-finished").with("names", names));
    }
    Ok(())
}

fn failure(why: NotFinished) -> Failure {
    match why {
        NotFinished::Changed { journal, file } => {
            let message = Message::new("journal-changed").with("file", file.display().to_string());
            let help = Message::new("journal-changed-help").with("journal", journal.display().to_string());
            Failure::surroundings(message).help(help)
        }
        NotFinished::Damaged(journal) => {
            let with = |id| Message::new(id).with("journal", journal.display().to_string());
            Failure::surroundings(with("journal-damaged")).help(with("journal-damaged-help"))
        }
        NotFinished::Io(path, error) => {
            let message = Message::new("journal-not-finished").with("path", path.display().to_string());
            Failure::surroundings(message.with("reason", reason_of(&error)))
                .help(Message::new("journal-not-finished-help"))
        }
    }
}
