//! The one place that starts git: always with the same settings and the same surroundings.
//!
//! What a plan folder holds was written by others, and so was every commit. Git may not find its repository or its
//! settings there, and may not start a program that they name:
//!
//! - The repository is the one that [`super::place`] found, named with `--git-dir` and `--work-tree`.
//! - Nothing is taken from the variables `GIT_…`, but who writes a commit and when (`GIT_AUTHOR_…`,
//!   `GIT_COMMITTER_…`) and where the person's own settings are (`GIT_CONFIG_GLOBAL`, `GIT_CONFIG_SYSTEM`,
//!   `GIT_CONFIG_NOSYSTEM`).
//! - Of the settings that name a program, none is of use when the plan is read: `core.fsmonitor`, `core.hooksPath`,
//!   `hook.….command`, `gpg.program` (by `log.showSignature`), `diff.external` and the `command` and `textconv` of a diff driver,
//!   `core.pager`, `core.askPass`, `credential.helper`, `core.sshCommand`, `core.gitProxy` and
//!   `remote.….uploadpack` (nothing is fetched: no transport is allowed, and what lacks stays lacking), and the
//!   `clean`, `smudge` and `process` of a filter (objects are read as they are). `protocol.….allow` goes before
//!   `protocol.allow`, and `GIT_ALLOW_PROTOCOL` before both.
//! - No commit stands in for another: not by `refs/replace`, not by a file of grafts.
//!
//! The settings of the repository itself are honoured where git itself trusts it (it lies above the plan and belongs to
//! this person, or `safe.directory` names it), as far as they start no program. `record --commit` is the person's own
//! commit: it is signed as they set it (`commit.gpgSign`, `gpg.program`) and passes the filters that they installed, but
//! runs no hooks and no upkeep afterwards.

use std::ffi::{OsStr, OsString};
use std::io::{self, Read};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::repository::RepositoryPaths;

/// Why git gave no answer.
#[derive(Debug)]
pub enum GitError {
    /// The program is not installed.
    Missing,
    /// The folder is in no repository.
    NoRepository,
    /// Git refused or broke off, with its own words; they may be empty.
    Refused(String),
    /// A merge was begun and not ended, in which git commits no file by itself.
    MergeUnderWay,
    /// Git ended well and said what cannot be.
    Garbled,
    /// A name has more than one meaning: the refs that bear it.
    Ambiguous(Vec<String>),
    /// The content of a file is not here, or is damaged: its path.
    Incomplete(String),
    /// A file, or all together, is larger than a plan can be: its path.
    TooLarge(String),
    /// It says more than can be said of a plan, in so many bytes that it was broken off.
    TooMuch,
}

/// The most that is read of one answer. Some kilobytes of objects can list more names than any computer holds, and hold a
/// file larger than any disk.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// What holds for every call. An older git knows not all of them, and leaves those alone.
const SETTINGS: [&str; 19] = [
    "safe.bareRepository=explicit",
    "core.fsmonitor=",
    "core.hooksPath=/dev/null",
    "log.showSignature=false",
    "protocol.allow=never",
    "diff.ignoreSubmodules=all",
    "i18n.logOutputEncoding=UTF-8",
    "core.warnAmbiguousRefs=true",
    "advice.graftFileDeprecated=false",
    "submodule.recurse=false",
    "gc.auto=0",
    "maintenance.auto=false",
    // A git of 2026 also runs hooks that stand in the settings, where `core.hooksPath` has no say.
    "hook.pre-commit.enabled=false",
    "hook.prepare-commit-msg.enabled=false",
    "hook.commit-msg.enabled=false",
    "hook.post-commit.enabled=false",
    "hook.post-index-change.enabled=false",
    "hook.reference-transaction.enabled=false",
    "hook.pre-auto-gc.enabled=false",
];

const VARIABLES: [(&str, &str); 9] = [
    ("GIT_NO_REPLACE_OBJECTS", "1"),
    ("GIT_NO_LAZY_FETCH", "1"),
    ("GIT_OPTIONAL_LOCKS", "0"),
    ("GIT_TERMINAL_PROMPT", "0"),
    ("GIT_ALLOW_PROTOCOL", "none"),
    ("GIT_LITERAL_PATHSPECS", "1"),
    ("GIT_GRAFT_FILE", "/dev/null"),
    ("LC_ALL", "C"),
    ("LANGUAGE", ""),
];

/// Whether a variable of the surroundings is withheld from git.
fn is_withheld(name: &OsStr) -> bool {
    let name = name.to_string_lossy().to_ascii_uppercase();
    let kept = name.starts_with("GIT_AUTHOR_")
        || name.starts_with("GIT_COMMITTER_")
        || matches!(name.as_str(), "GIT_CONFIG_GLOBAL" | "GIT_CONFIG_SYSTEM" | "GIT_CONFIG_NOSYSTEM");
    name.starts_with("GIT_") && !kept
}

/// Git in a folder, yet without a repository.
pub(super) fn git_in(folder: &Path) -> Command {
    let mut command = Command::new("git");
    for (name, _) in std::env::vars_os().filter(|(name, _)| is_withheld(name)) {
        command.env_remove(name);
    }
    command.envs(VARIABLES).current_dir(folder).stdin(Stdio::null()).arg("--no-pager");
    for setting in SETTINGS {
        command.args(["-c", setting]);
    }
    command
}

/// Git in a repository.
pub(super) fn git(place: &RepositoryPaths) -> Command {
    let mut command = git_in(&place.work_tree);
    let named = |option: &str, path: &Path| {
        let mut argument = OsString::from(option);
        argument.push(path);
        argument
    };
    command.arg(named("--git-dir=", &place.git_dir)).arg(named("--work-tree=", &place.work_tree));
    command
}

/// What git says.
///
/// # Errors
/// It cannot be started, or does not end well.
pub(super) fn said(command: &mut Command) -> Result<Vec<u8>, GitError> {
    said_with_remarks(command).map(|(said, _)| said)
}

/// What git says, and what it remarks beside that.
///
/// # Errors
/// It cannot be started, or does not end well.
pub(super) fn said_with_remarks(command: &mut Command) -> Result<(Vec<u8>, String), GitError> {
    let output = output(command, MOST_BYTES)?;
    if !output.status.success() {
        return Err(refusal(&output));
    }
    Ok((output.stdout, String::from_utf8_lossy(&output.stderr).into_owned()))
}

/// The same of a question that git can answer with no: it does so with exit status 1 and not a word.
///
/// # Errors
/// It cannot be started, or ends in another way.
pub(super) fn said_or_no(command: &mut Command) -> Result<Option<Vec<u8>>, GitError> {
    let output = output(command, MOST_BYTES)?;
    let silent = output.stdout.is_empty() && output.stderr.is_empty();
    match output.status.code() {
        Some(0) => Ok(Some(output.stdout)),
        Some(1) if silent => Ok(None),
        _ => Err(refusal(&output)),
    }
}

/// What a program says until it ends; one that says more than so many bytes is ended.
fn output(command: &mut Command, most: u64) -> Result<Output, GitError> {
    let refused = |error: io::Error| GitError::Refused(error.to_string());
    let piped = command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().map_err(|error| not_started(&error))?;
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    // What it remarks is read beside what it says: neither may wait for the other.
    let remarks = std::thread::spawn(move || read_at_most(stderr, most));
    let said = read_at_most(stdout, most);
    if !matches!(said, Ok(Some(_))) {
        // It may have ended by itself.
        let _ = child.kill();
    }
    let status = child.wait().map_err(refused)?;
    let remarks = remarks.join().unwrap_or(Ok(None));
    match (said.map_err(refused)?, remarks.map_err(refused)?) {
        (Some(stdout), Some(stderr)) => Ok(Output { status, stdout, stderr }),
        _ => Err(GitError::TooMuch),
    }
}

/// All that comes; none where it is more than so many bytes.
fn read_at_most(from: Option<impl Read>, most: u64) -> io::Result<Option<Vec<u8>>> {
    let mut read = Vec::new();
    if let Some(from) = from {
        from.take(most + 1).read_to_end(&mut read)?;
    }
    Ok(Some(read).filter(|read| read.len() as u64 <= most))
}

pub(super) fn not_started(error: &std::io::Error) -> GitError {
    match error.kind() {
        std::io::ErrorKind::NotFound => GitError::Missing,
        _ => GitError::Refused(error.to_string()),
    }
}

fn refusal(output: &Output) -> GitError {
    GitError::Refused(String::from_utf8_lossy(&output.stderr).trim().to_owned())
}

/// What was said as text; git is asked for UTF-8.
pub(super) fn text(said: Vec<u8>) -> Result<String, GitError> {
    String::from_utf8(said).map_err(|_| GitError::Garbled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn who_never_stops_talking_is_ended() {
        let shell = |script: &str| {
            let mut command = Command::new("sh");
            command.args(["-c", script]);
            command
        };
        for endless in ["while :; do echo plan.toml; done", "while :; do echo hint >&2; done"] {
            assert!(matches!(output(&mut shell(endless), 1_000), Err(GitError::TooMuch)), "{endless}");
        }
        let both = output(&mut shell("echo said; echo remarked >&2; exit 3"), 9).unwrap();
        assert_eq!((both.stdout.as_slice(), both.stderr.as_slice()), (&b"said\n"[..], &b"remarked\n"[..]));
        assert_eq!(both.status.code(), Some(3));
    }

    #[test]
    fn of_the_surroundings_only_the_person_and_their_settings_stay() {
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_CONFIG_COUNT", "git_dir", "GIT_EXTERNAL_DIFF"] {
            assert!(is_withheld(OsStr::new(name)), "{name}");
        }
        for name in ["PATH", "HOME", "GIT_AUTHOR_DATE", "GIT_COMMITTER_NAME", "GIT_CONFIG_GLOBAL"] {
            assert!(!is_withheld(OsStr::new(name)), "{name}");
        }
    }
}
