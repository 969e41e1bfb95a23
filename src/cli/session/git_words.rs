//! Why git gave no answer, and what to do then.

use super::error::Failure;
use ivp::files::{Git, GitError};
use ivp::lang::Message;

/// Why git gave no answer.
pub(crate) fn git_failure(error: &GitError) -> Failure {
    let failure = match error {
        GitError::Ambiguous(_) => Failure::usage(git_reason(error)),
        _ => Failure::surroundings(git_reason(error)),
    };
    failure.help(Message::new(match error {
        GitError::Missing => "git-missing-help",
        GitError::NoRepository => "git-no-repository-help",
        GitError::Refused(_) => "git-refused-help",
        GitError::MergeUnderWay => "git-no-commit-help",
        GitError::Garbled => "git-garbled-help",
        GitError::Ambiguous(_) => "git-ambiguous-help",
        GitError::Incomplete(_) => "git-lacking-help",
        GitError::TooLarge(_) => "git-too-large-help",
        GitError::TooMuch => "git-too-much-help",
    }))
}

/// Why git gave no answer, in words.
pub(crate) fn git_reason(error: &GitError) -> Message {
    match error {
        GitError::Missing => Message::new("rec-git-missing"),
        GitError::NoRepository => Message::new("rec-git-no-repository"),
        GitError::Refused(said) if said.is_empty() => Message::new("git-broke-off"),
        GitError::Refused(said) => Message::new("rec-git-refused").with("said", said.as_str()),
        GitError::MergeUnderWay => Message::new("git-merging"),
        GitError::Garbled => Message::new("git-garbled"),
        GitError::Ambiguous(names) => Message::new("git-ambiguous").with("names", names.join(", ")),
        GitError::Incomplete(path) => Message::new("git-lacking").with("path", path.as_str()),
        GitError::TooLarge(path) => Message::new("git-too-large").with("path", path.as_str()),
        GitError::TooMuch => Message::new("git-too-much"),
    }
}

/// A revision that git does not know; of a history that was fetched in part, it may be in the rest.
pub(crate) fn unknown_revision(git: &Git, revision: &str) -> Failure {
    match git.is_shallow() {
        Ok(true) => Failure::surroundings(Message::new("against-shallow").with("revision", revision))
            .help(Message::new("against-shallow-help")),
        Ok(false) => Failure::usage(Message::new("cli-unknown-revision").with("revision", revision))
            .help(Message::new("cli-unknown-revision-help")),
        Err(error) => git_failure(&error),
    }
}
