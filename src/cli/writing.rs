//! What the commands that write to the plan share: the lock, why an edit was not made, and what is said after it.

use std::path::Path;

use super::error::Failure;
use super::git_words::git_reason;
use super::session::Session;
use ivp::diagnostic::Severity;
use ivp::edit::Unsound;
use ivp::files::{GitError, Lock, LockError};
use ivp::lang::Message;
use ivp::model::Loaded;
use ivp::rules;

/// Takes the lock of a plan folder.
pub(super) fn lock(folder: &Path) -> Result<Lock, Failure> {
    Lock::take(folder).map_err(|error| match error {
        LockError::Held => {
            Failure::surroundings(Message::new("rec-lock-held")).help(Message::new("rec-lock-held-help"))
        }
        LockError::NoFile(path) => {
            let path = path.display().to_string();
            Failure::surroundings(Message::new("rec-lock-no-file").with("path", path))
                .help(Message::new("rec-lock-no-file-help"))
        }
        LockError::Io(path, error) => Failure::io(&path, &error),
    })
}

/// Why an edit was not made, told by the messages for a file with errors and for a plan that would be invalid.
pub(super) fn unsound(
    why: Unsound,
    [has_errors, invalid]: [&'static str; 2],
    loaded: &Loaded,
    session: &mut Session<'_>,
) -> Failure {
    match why {
        Unsound::FileHasErrors(findings) => {
            session.print_findings(&findings, loaded);
            session.say(&Message::new(has_errors));
            Failure::UnreadablePlan
        }
        Unsound::Invalid(findings, after) => {
            session.print_findings(&findings, &after);
            Failure::usage(Message::new(invalid))
        }
        Unsound::NotReadBack => Failure::usage(Message::new("rec-not-read-back")),
    }
}

/// Says that the plan has errors in other files.
pub(super) fn mention_errors_elsewhere(loaded: &Loaded, session: &mut Session<'_>) {
    let count = rules::check(loaded, session.today)
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .count();
    if count > 0 {
        session.say(&Message::new("rec-errors-elsewhere").with("count", count));
    }
}

/// The file was written all the same; `told` is how to say so.
pub(super) fn not_committed(told: &'static str, error: &GitError, path: &str) -> Failure {
    Failure::surroundings(Message::new(told).with("path", path).with("why", git_reason(error)))
}
