//! What stands around a new plan: git, what git is to leave alone and to join, and the check on a build server.

use std::path::{Path, PathBuf};

use anyhow::Context as _;

use super::options::{BuildServer, InitArgs};
use crate::cli::merge::{DRIVER, set_driver};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use crate::cli::session::git_words::git_failure;
use crate::cli::session::store::store_at;
use ivp::edit::with_attribute;
use ivp::files::Git;
use ivp::lang::Message;

/// What `ivp` keeps beside a plan while it works.
const NOT_FOR_GIT: [&str; 4] = [".ivp.lock", ".ivp.journal", ".ivp.undo", ".*.ivp-tmp"];

/// The check of every edit, by the service that runs it: the place of the file, and its text.
const CHECKS: [(BuildServer, &str, &str); 2] = [
    (BuildServer::Github, ".github/workflows/plan.yml", include_str!("../../../examples/ci/github/plan.yml")),
    (BuildServer::Gitlab, ".gitlab-ci.yml", include_str!("../../../examples/ci/gitlab/.gitlab-ci.yml")),
];

/// Writes what was asked for and is not there. Gives the paths of what was written.
pub(super) fn write(
    folder: &Path,
    args: &InitArgs,
    session: &mut Session<'_>,
) -> Result<Vec<String>, Failure> {
    let here = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let git = match Git::around(folder) {
        Ok(git) => Some(git),
        Err(_) if args.git => Some(begun(here, folder)?),
        Err(_) => None,
    };
    let (top, prefix) = match &git {
        Some(git) => (git.top().to_owned(), git.prefix().to_owned()),
        None => (here.to_owned(), within(here, folder)),
    };
    let mut written = Vec::new();
    let ignore = top.join(".gitignore");
    add(&ignore, |text| with_lines(text, &NOT_FOR_GIT), &mut written, session)?;
    let attributes = top.join(".gitattributes");
    add(&attributes, |text| with_attribute(text, &prefix, DRIVER), &mut written, session)?;
    if let Some(git) = &git {
        set_driver(git, session)?;
    }
    let check = args.ci.and_then(|asked| CHECKS.iter().find(|(server, ..)| *server == asked));
    if let Some((_, name, text)) = check {
        let path = top.join(name);
        match std::fs::read_to_string(&path) {
            Ok(there) if there != *text => {
                session.say(&Message::new("init-ci-there").with("path", session.shown(&path)));
            }
            Ok(_) => {}
            Err(_) => {
                if let Some(parent) = path.parent() {
                    std::fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
                }
                store_at(&path, text.as_bytes(), session)?;
                written.push(session.shown(&path));
            }
        }
    }
    Ok(written)
}

/// A new repository around the plan.
fn begun(here: &Path, folder: &Path) -> Result<Git, Failure> {
    Git::begin(here).and_then(|()| Git::around(folder)).map_err(|error| git_failure(&error))
}

/// The way from a folder to the plan in it, with `/` at its end; empty where they are one.
fn within(here: &Path, folder: &Path) -> String {
    let inside = folder.strip_prefix(here).unwrap_or(folder).to_string_lossy().replace('\\', "/");
    let inside = inside.trim_start_matches("./").trim_matches('/');
    if inside.is_empty() || inside == "." { String::new() } else { format!("{inside}/") }
}

/// Writes a file of lines when something is to be added to it.
fn add(
    path: &PathBuf,
    change: impl FnOnce(&str) -> Option<String>,
    written: &mut Vec<String>,
    session: &mut Session<'_>,
) -> Result<(), Failure> {
    let before = if path.exists() {
        std::fs::read_to_string(path).with_context(|| path.display().to_string())?
    } else {
        String::new()
    };
    if let Some(text) = change(&before) {
        store_at(path, text.as_bytes(), session)?;
        written.push(session.shown(path));
    }
    Ok(())
}

/// A text with those of the lines that it lacks; none where it has all.
fn with_lines(text: &str, lines: &[&str]) -> Option<String> {
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut out = text.to_owned();
    for line in lines.iter().filter(|line| !text.lines().any(|there| there.trim() == **line)) {
        if !out.is_empty() && !out.ends_with('\n') {
            out.push_str(newline);
        }
        out.push_str(line);
        out.push_str(newline);
    }
    (out != text).then_some(out)
}

/// A path as it is typed.
pub(super) fn quoted(path: &str) -> String {
    if path.contains(' ') { format!("\"{path}\"") } else { path.to_owned() }
}
