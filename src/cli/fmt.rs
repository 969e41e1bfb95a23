//! `ivp fmt`

use clap::Args;

use super::session::Session;
use super::session::error::Failure;
use super::session::outcome::Outcome;
use super::session::transaction::{Transaction, WriteOptions};
use ivp::diagnostic::{Diagnostic, FileId, reading};
use ivp::edit::laid_out;
use ivp::files::SourceFile;
use ivp::lang::Message;
use ivp::model::{Loaded, PlanFile};

#[derive(Debug, Args)]
pub(crate) struct FmtArgs {
    #[arg(long)]
    pub(crate) check: bool,
}

/// Puts the layout of every file in order, or says which files ask for it.
pub(crate) fn run(args: &FmtArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    session.refuse_the_past()?;
    let folder = session.folder()?;
    let seen = session.load(&folder)?;
    if args.check || changes(&seen).next().is_none() {
        // Nothing is written, not even a lock: a plan in order may lie in a folder that cannot be written.
        return Ok(report(args, &seen, session));
    }
    // Read again under the lock: what is written is what is there now.
    let transaction = Transaction::open(WriteOptions::default(), session)?;
    let laid: Vec<(&SourceFile, String)> =
        changes(transaction.loaded()).filter_map(|(file, laid)| Some((file, laid?))).collect();
    let files: Vec<(String, String)> =
        laid.iter().map(|(file, laid)| (file.inside.clone(), laid.clone())).collect();
    // A file that cannot be written does not keep the others from their layout.
    let mut refused = transaction.write_what_can_be(&files, session)?;
    for (file, _) in laid.iter().filter(|(file, _)| refused.iter().all(|(name, _)| *name != file.inside)) {
        session.say_result(&Message::new("fmt-done").with("file", file.path.as_str()));
    }
    let last = refused.pop();
    refused.iter().for_each(|(_, failure)| session.complain(failure));
    let outcome = report(args, &session.load(&folder)?, session);
    last.map_or(Ok(outcome), |(_, failure)| Err(failure))
}

/// Says what asks for another layout, where that was only asked, and what could not be read.
fn report(args: &FmtArgs, loaded: &Loaded, session: &mut Session<'_>) -> Outcome {
    let (mut differing, mut refused) = (0, 0);
    for (file, laid) in changes(loaded) {
        let message = match laid {
            Some(laid) if args.check => {
                differing += 1;
                Message::new("fmt-differs").with("line", first_difference(&file.text, &laid))
            }
            Some(_) => continue,
            None => {
                refused += 1;
                Message::new("fmt-not-read-back")
            }
        };
        session.say_result(&message.with("file", file.path.as_str()));
    }
    let broken: Vec<Diagnostic> =
        loaded.sources.iter().flat_map(|(id, _)| unreadable(id, loaded)).cloned().collect();
    if !broken.is_empty() {
        session.print_findings(&broken, loaded);
        session.say(&Message::new("fmt-left-alone"));
    }
    if changes(loaded).next().is_none() && broken.is_empty() {
        session.say(&Message::new("fmt-nothing"));
    }
    if differing > 0 {
        session.say(&Message::new("fmt-check-help").with("count", differing));
    }
    if broken.is_empty() && differing + refused == 0 { Outcome::Done } else { Outcome::Errors }
}

/// The files that can be read and ask for another layout, with that layout; none where it would mean something else.
fn changes(loaded: &Loaded) -> impl Iterator<Item = (&SourceFile, Option<String>)> {
    let readable = loaded
        .sources
        .iter()
        .filter(|(id, file)| is_of_plan(file) && unreadable(*id, loaded).next().is_none());
    readable.filter_map(|(_, file)| {
        let laid = laid_out(&file.text);
        (laid.as_deref() != Some(file.text.as_str())).then_some((file, laid))
    })
}

fn is_of_plan(file: &SourceFile) -> bool {
    !matches!(PlanFile::of(&file.inside), PlanFile::Other | PlanFile::Misnamed(_))
}

/// What keeps a file from being read as TOML.
fn unreadable(id: FileId, loaded: &Loaded) -> impl Iterator<Item = &Diagnostic> {
    loaded.findings.iter().filter(move |finding| {
        finding.place.file == id
            && (finding.rule.group() == "syntax"
                || matches!(
                    finding.rule,
                    reading::FILE_ENCODING | reading::FILE_UNREADABLE | reading::FILE_TOO_LARGE
                ))
    })
}

/// The first line that is not the same, counted from 1.
fn first_difference(one: &str, other: &str) -> usize {
    one.split('\n').zip(other.split('\n')).take_while(|(one, other)| one == other).count() + 1
}
