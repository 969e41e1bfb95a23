//! The file of a paper begun, with what must be filled in.

use std::path::Path;

use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use crate::cli::session::outcome::Outcome;
use crate::cli::session::transaction::{Transaction, WriteOptions, unsound};
use ivp::diagnostic::Severity;
use ivp::edit::Ground;
use ivp::lang::{Catalogue, Message};
use ivp::model::Plan;

/// What is written in a file that is begun, in the language of the document; none where it cannot be read back.
type Text = dyn FnOnce(&Ground<'_>, &Plan, &Catalogue) -> Option<String>;

/// A file to begin, and how that is told. The path is added to its messages.
pub(crate) struct Start {
    /// The path inside the plan folder.
    pub(crate) inside: String,
    /// What is said where the file is there already, and then advised.
    pub(crate) is_there: [Message; 2],
    /// What is said where the plan would be invalid with it.
    pub(crate) refused: &'static str,
    pub(crate) written: Message,
    /// What is written, in the language of the document.
    pub(crate) text: Box<Text>,
}

/// Writes a file with what must be filled in; one that is there is never overwritten.
pub(crate) fn start(
    session: &mut Session<'_>,
    what: impl FnOnce(&Plan, &Session<'_>) -> Result<Start, Failure>,
) -> Result<Outcome, Failure> {
    let transaction = Transaction::open(WriteOptions::default(), session)?;
    let ground = transaction.ground(session)?;
    let Some(plan) = &ground.loaded.plan else { return Err(Failure::UnreadablePlan) };
    let Start { inside, is_there: [is_there, help], refused, written, text } = what(plan, session)?;
    let path = transaction.writable(&inside)?.display().to_string();
    if Path::new(&path).exists() {
        return Err(Failure::usage(is_there.with("path", path)).help(help));
    }
    let own = session.document_catalogue(plan);
    let text = text(&ground, plan, own.as_ref().unwrap_or(session.catalogue))
        .ok_or_else(|| Failure::usage(Message::new("rec-not-read-back")))?;
    ground.try_text(&inside, &text).map_err(|why| unsound(why, [refused; 2], ground.loaded, session))?;
    transaction.write(&[(inside, text)], session)?;
    session.say(&written.with("path", path));
    // What is asked in it rests on the rest of the plan.
    let errors = ground.findings.iter().filter(|one| one.severity == Severity::Error);
    Ok(session.tell(&errors.cloned().collect::<Vec<_>>(), ground.loaded))
}
