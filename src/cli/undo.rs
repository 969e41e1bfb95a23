//! `ivp undo`

use std::collections::BTreeMap;
use std::path::Path;

use clap::Args;

use super::answers::inside::{in_changes, remark};
use super::questions::is_confirmed;
use super::session::Session;
use super::session::error::Failure;
use super::session::git_words::git_failure;
use super::session::outcome::Outcome;
use super::session::transaction::{Transaction, WriteOptions};
use ivp::compute::{Version, difference};
use ivp::diagnostic::{Diagnostic, Invalid, Severity};
use ivp::files::{FileBefore, Git, GitError, LastWrite, NotTakenBack};
use ivp::lang::Message;
use ivp::model::{Loaded, Plan, load_with};
use ivp::{rules, views};

#[derive(Debug, Args)]
pub(crate) struct UndoArgs {
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(short, long)]
    pub(crate) yes: bool,
}

/// Takes back the last write, after showing it.
pub(crate) fn run(args: &UndoArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let options = WriteOptions { dry_run: args.dry_run, commit: false };
    let transaction = Transaction::open(options, session)?;
    let folder = transaction.folder();
    let last = transaction.last_write().map_err(|why| refused(why, folder, session))?;
    let git = repository(folder)?;
    if let Some(git) = &git {
        refuse_committed(git, &last, transaction.loaded(), session)?;
    }
    show(&last, &transaction, session);
    if args.dry_run {
        session.say(&Message::new("undo-dry-run"));
        return Ok(Outcome::Done);
    }
    if !args.yes {
        ask(session)?;
    }
    let staged = git.map_or(Ok(Vec::new()), |git| staged(&git, &last, transaction.loaded()))?;
    transaction.take_back(&last, session)?;
    session.say_result(&Message::new("undo-done"));
    for file in staged {
        let path = shown(&file.name, folder, session);
        session.say(&Message::new("undo-staged").with("path", path));
    }
    Ok(Outcome::Done)
}

/// Asks whoever looks on whether to go on.
fn ask(session: &mut Session<'_>) -> Result<(), Failure> {
    if !session.terminal.can_ask() {
        return Err(Failure::usage(Message::new("undo-not-asked")).help(Message::new("undo-not-asked-help")));
    }
    if is_confirmed(&Message::new("undo-ask"), Some(false), session) {
        Ok(())
    } else {
        Err(Failure::usage(Message::new("undo-no")))
    }
}

/// Why the last write is not taken back, and what to do instead.
fn refused(why: NotTakenBack, folder: &Path, session: &Session<'_>) -> Failure {
    match why {
        NotTakenBack::Nothing => {
            Failure::usage(Message::new("undo-nothing")).help(Message::new("undo-nothing-help"))
        }
        NotTakenBack::OtherPlan(other) => {
            let shown = Some(session.shown(&other)).filter(|shown| !shown.is_empty());
            let help = Message::new("undo-other-plan-help");
            Failure::usage(Message::new("undo-other-plan"))
                .help(help.with("folder", shown.unwrap_or_else(|| ".".to_owned())))
        }
        NotTakenBack::Changed(file) => {
            let message = Message::new("undo-changed").with("path", shown(&file.name, folder, session));
            let help = figure_help(&file).unwrap_or_else(|| Message::new("undo-changed-help"));
            Failure::usage(message).help(help)
        }
        NotTakenBack::Damaged(path) => {
            let message = Message::new("undo-damaged").with("path", path.display().to_string());
            Failure::surroundings(message).help(Message::new("undo-damaged-help"))
        }
        NotTakenBack::Io(path, error) => Failure::io(&path, &error),
    }
}

/// How to put right what stands in a file with figures.
fn figure_help(file: &FileBefore) -> Option<Message> {
    let name = file.name.strip_prefix("measurements/")?.strip_suffix(".toml")?;
    Some(Message::new("undo-figure-help").with("name", name))
}

/// The path of a file of the plan as the user knows it.
fn shown(inside: &str, folder: &Path, session: &Session<'_>) -> String {
    let folder = session.shown(folder);
    if folder.is_empty() { inside.to_owned() } else { format!("{folder}/{inside}") }
}

/// Git, where the plan is in it.
fn repository(folder: &Path) -> Result<Option<Git>, Failure> {
    match Git::around(folder) {
        Ok(git) => Ok(Some(git)),
        Err(GitError::NoRepository | GitError::Missing) => Ok(None),
        Err(error) => Err(git_failure(&error)),
    }
}

/// What is committed is history: it is contradicted, and not taken away.
fn refuse_committed(
    git: &Git,
    last: &LastWrite,
    loaded: &Loaded,
    session: &Session<'_>,
) -> Result<(), Failure> {
    for file in &last.files {
        if !is_kept(git, "HEAD", file, loaded)? {
            continue;
        }
        // What was written may be what was committed already: that is no commit of the change.
        if let Some(head) = &last.head
            && is_kept(git, head, file, loaded)?
            && !git.is_changed_since(head, &file.name).map_err(|error| git_failure(&error))?
        {
            continue;
        }
        let commit = git.last_commit_of(&file.name).map_err(|error| git_failure(&error))?;
        let commit = commit.map_or_else(|| "HEAD".to_owned(), |commit| commit.short);
        let folder = session.folder()?;
        let message = Message::new("undo-committed").with("path", shown(&file.name, &folder, session));
        let help = figure_help(file).unwrap_or_else(|| Message::new("undo-committed-help"));
        return Err(Failure::usage(message.with("commit", commit.as_str())).help(help.with("commit", commit)));
    }
    Ok(())
}

/// The files that git has ready for the next commit as they were written.
fn staged(git: &Git, last: &LastWrite, loaded: &Loaded) -> Result<Vec<FileBefore>, Failure> {
    let mut found = Vec::new();
    for file in &last.files {
        if is_kept(git, "", file, loaded)? {
            found.push(file.clone());
        }
    }
    Ok(found)
}

/// Whether git keeps what was written. It may keep it with other line ends than those on disk.
fn is_kept(git: &Git, revision: &str, file: &FileBefore, loaded: &Loaded) -> Result<bool, Failure> {
    let kept = git.content_at(revision, &file.name).map_err(|error| git_failure(&error))?;
    let written = loaded.sources.find(&file.name).map(|(_, file)| file.text.as_str()).unwrap_or_default();
    Ok(kept
        .is_some_and(|kept| kept == written.as_bytes() || kept == written.replace("\r\n", "\n").as_bytes()))
}

/// Shows what taking back does: to the plan, and to its files.
fn show(last: &LastWrite, transaction: &Transaction, session: &mut Session<'_>) {
    let message = Message::new("undo-last").with("command", last.command.as_str());
    session.say_result(&match last.day.parse::<chrono::NaiveDate>() {
        Ok(day) => message.with("date", day),
        Err(_) => message.with("date", last.day.as_str()),
    });
    let folder = transaction.folder();
    let now = transaction.loaded();
    let other: BTreeMap<String, Option<String>> =
        last.files.iter().map(|file| (file.name.clone(), file.before.clone())).collect();
    let then = load_with(folder, &session.shown(folder), now.sources.next(), &other);
    let found = [now, &then].map(|loaded| rules::check(loaded, session.today));
    let [invalid_now, invalid_then] = [&found[0], &found[1]].map(|found| Invalid::from_findings(found));
    let (before, after) =
        (Version { loaded: now, invalid: &invalid_now }, Version { loaded: &then, invalid: &invalid_then });
    let report = difference(before, after, session.moment(), String::new(), session.today);
    let things = report.map(|report| report.things).unwrap_or_default();
    let plans: Vec<&Plan> = [now, &then].into_iter().filter_map(|loaded| loaded.plan.as_ref()).collect();
    let text = views::things_text(&things, session.catalogue, session.terminal.style());
    session.terminal.print(&format!("{text}\n"));
    for file in &last.files {
        let path = shown(&file.name, folder, session);
        let written = now.sources.find(&file.name).map(|(_, file)| file.text.as_str()).unwrap_or_default();
        session.say_result(&match &file.before {
            None => Message::new("undo-file-gone").with("path", path),
            Some(before) => {
                let (gone, back) = views::lines_changed(written, before);
                Message::new("undo-file").with("path", path).with("gone", gone).with("back", back)
            }
        });
    }
    remark(in_changes(&things, &plans), session);
    let [errors_now, errors_then] = [&found[0], &found[1]].map(|found| errors(found));
    if errors_then > errors_now {
        session.say(&Message::new("undo-errors").with("count", errors_then).with("now", errors_now));
    }
}

fn errors(found: &[Diagnostic]) -> usize {
    found.iter().filter(|finding| finding.severity == Severity::Error).count()
}
