//! `ivp fmt`

use std::path::Path;

use super::Outcome;
use super::args::FmtArgs;
use super::error::Failure;
use super::record::lock;
use super::session::{Session, writable};
use ivp::diagnostic::{Diagnostic, FileId};
use ivp::edit::{laid_out, means_the_same};
use ivp::files::{SourceFile, write_atomic};
use ivp::lang::Message;
use ivp::model::{Loaded, Part, load};

/// Puts the layout of every file in order, or says which files ask for it.
pub(crate) fn run(args: &FmtArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    session.refuse_the_past()?;
    let folder = session.folder()?;
    let shown = session.shown(&folder);
    let _lock = if args.check { None } else { Some(lock(&folder)?) };
    // Read after the lock was taken: what is written is what is there now.
    let loaded = load(&folder, &shown);
    let mut changed = 0;
    for (id, file) in loaded.sources.iter().filter(|(_, file)| is_of_plan(file)) {
        if unreadable(id, &loaded).next().is_some() {
            continue;
        }
        let text = laid_out(&file.text);
        if text == file.text {
            continue;
        }
        if !means_the_same(&file.text, &text) {
            return Err(Failure::surroundings(
                Message::new("fmt-not-read-back").with("file", file.path.as_str()),
            ));
        }
        changed += 1;
        if args.check {
            let line = first_difference(&file.text, &text);
            session
                .say_result(&Message::new("fmt-differs").with("file", file.path.as_str()).with("line", line));
        } else {
            write(&folder, file, &text)?;
            session.say_result(&Message::new("fmt-done").with("file", file.path.as_str()));
        }
    }
    let broken: Vec<Diagnostic> =
        loaded.sources.iter().flat_map(|(id, _)| unreadable(id, &loaded)).cloned().collect();
    if !broken.is_empty() {
        session.print_findings(&broken, &loaded);
        session.say(&Message::new("fmt-left-alone"));
    }
    if changed == 0 && broken.is_empty() {
        session.say(&Message::new("fmt-nothing"));
    }
    if args.check && changed > 0 {
        session.say(&Message::new("fmt-check-help").with("count", changed));
    }
    let bad = !broken.is_empty() || args.check && changed > 0;
    Ok(if bad { Outcome::Errors } else { Outcome::Done })
}

fn is_of_plan(file: &SourceFile) -> bool {
    !matches!(Part::of(&file.inside), Part::Other | Part::Misnamed(_))
}

/// What keeps a file from being read as TOML.
fn unreadable(id: FileId, loaded: &Loaded) -> impl Iterator<Item = &Diagnostic> {
    loaded.findings.iter().filter(move |finding| {
        let group = finding.rule.split('/').next();
        finding.place.file == id
            && (group == Some("syntax")
                || matches!(finding.rule, "file/encoding" | "file/unreadable" | "file/too-large"))
    })
}

pub(super) fn write(folder: &Path, file: &SourceFile, text: &str) -> Result<(), Failure> {
    let path = writable(folder, &file.inside)?;
    write_atomic(&path, text.as_bytes()).map_err(|error| Failure::io(&path, &error))
}

/// The first line that is not the same, counted from 1.
fn first_difference(one: &str, other: &str) -> usize {
    one.split('\n').zip(other.split('\n')).take_while(|(one, other)| one == other).count() + 1
}
