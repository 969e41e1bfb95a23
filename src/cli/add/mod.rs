//! `ivp add`

mod entries;
mod offered;
mod options;
mod reading;
mod values;
mod words;

use super::answers::change::what_is_written;
use super::questions::{ask_yes, converse, stopped};
use super::session::Session;
use super::session::error::Failure;
use super::session::next::{a_source, indicator_of};
use super::session::outcome::Outcome;
use super::session::transaction::{Transaction, WriteOptions, mention_errors_elsewhere, unsound};
use ivp::diagnostic::Diagnostic;
use ivp::edit::{ChangeRefusal, NewEntry, NewEntryKind, PreparedChange, prepare_new_entry};
use ivp::lang::Message;
use ivp::model::{AdoptionStatus, GoalId, Indicator, IndicatorKind, Loaded, Plan};
pub(crate) use options::AddArgs;
use options::AddWhat;
use reading::Mode;

/// How a file with errors, and a plan that would be invalid, are told.
const UNSOUND: [&str; 2] = ["add-file-has-errors", "add-refused"];

/// Adds what was typed, or asked for, to the plan.
pub(crate) fn run(args: &AddArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let dry_run = args.what.dry_run() || session.is_refused;
    // Nobody is kept from writing while somebody thinks about an answer.
    let asks = session.terminal.can_ask() && !session.is_refused;
    let mut transaction =
        Transaction::open(WriteOptions { dry_run: dry_run || asks, commit: false }, session)?;
    let new = entry(args, &transaction, session)?;
    if asks && !dry_run {
        transaction = Transaction::open(WriteOptions { dry_run, commit: false }, session)?;
    }
    let ground = transaction.ground(session)?;
    let prepared =
        prepare_new_entry(&ground, &new).map_err(|why| refused(*why, &new, ground.loaded, session))?;
    if let Some(text) = &prepared.text {
        transaction.write(&[(prepared.inside.clone(), text.clone())], session)?;
    }
    announce(dry_run, &new, &prepared, session);
    mention_errors_elsewhere(&ground, session);
    Ok(Outcome::Done)
}

/// What is to be added: as it was typed, and asked for where that lacks. Of what was asked for the last yes is asked too.
fn entry(args: &AddArgs, transaction: &Transaction, session: &mut Session<'_>) -> Result<NewEntry, Failure> {
    let ground = transaction.ground(session)?;
    let Some(plan) = &ground.loaded.plan else { return Err(Failure::UnreadablePlan) };
    let asks = session.terminal.can_ask() && !session.is_refused;
    if asks
        && let Err(Failure::Several(refused)) = args.what.entry(plan, Mode::Looks, session)
        && !refused.is_empty()
    {
        return Err(Failure::Several(refused));
    }
    let mode = if asks { Mode::Asks } else { Mode::Tells };
    let told = converse(session, |session| {
        let new = args.what.entry(plan, mode, session)?;
        let is_asked = session.said.at() > 0;
        let question = Message::new("add-ask-yes").with("name", name(&new));
        Ok((!is_asked || ask_yes(&question, Some(true), session) == Some(true)).then_some(new))
    });
    told?.flatten().ok_or_else(stopped)
}

impl AddWhat {
    fn entry(&self, plan: &Plan, mode: Mode, session: &mut Session<'_>) -> Result<NewEntry, Failure> {
        match self {
            AddWhat::Goal(args) => args.entry(plan, mode, session),
            AddWhat::Indicator(args) => args.entry(plan, mode, session),
            AddWhat::Pillar(args) => args.entry(plan, mode, session),
            AddWhat::Source(args) => args.entry(plan, mode, session),
            AddWhat::Partner(args) => args.entry(plan, mode, session),
        }
    }
}

/// The full name of what is added.
fn name(new: &NewEntry) -> String {
    match &new.kind {
        NewEntryKind::Pillar { chapter }
        | NewEntryKind::Goal { chapter }
        | NewEntryKind::Indicator { chapter } => {
            format!("{chapter}/{}", new.id)
        }
        NewEntryKind::Source | NewEntryKind::Partner => new.id.to_string(),
    }
}

/// Why it was not added, and what to type.
fn refused(why: ChangeRefusal, new: &NewEntry, loaded: &Loaded, session: &mut Session<'_>) -> Failure {
    let said = |id: &'static str| Message::new(id).with("name", name(new)).with("file", new.kind.inside());
    match why {
        ChangeRefusal::AlreadyThere { line } => Failure::usage(said("add-already-there").with("line", line))
            .help(Message::new("add-already-there-help")),
        ChangeRefusal::Inline { .. } => Failure::usage(said("add-inline").with("key", new.kind.table()))
            .help(Message::new("add-inline-help").with("key", new.kind.table())),
        ChangeRefusal::Unsound(why) => unsound(why, UNSOUND, loaded, session),
    }
}

/// Says what was written and where, what is remarkable about it, and what to type now.
fn announce(dry_run: bool, new: &NewEntry, prepared: &PreparedChange, session: &mut Session<'_>) {
    let Some(after) = &prepared.after else { return };
    let told = Message::new(if dry_run { "add-would" } else { "add-done" }).with("name", name(new));
    let out = what_is_written(prepared, told, after, session);
    session.terminal.print(&out);
    let Some(plan) = &after.plan else { return };
    let is_draft = plan.head.status != AdoptionStatus::Adopted;
    // How a new goal is measured is what is said below.
    let is_said = |one: &&Diagnostic| {
        is_draft && matches!(new.kind, NewEntryKind::Goal { .. }) && one.rule.as_str() == "goal/unmeasured"
    };
    let warnings: Vec<Diagnostic> = prepared.warnings.iter().filter(|one| !is_said(one)).cloned().collect();
    if !warnings.is_empty() {
        session.print_findings(&warnings, after);
    }
    match &new.kind {
        NewEntryKind::Source | NewEntryKind::Partner => {}
        _ if !is_draft => {
            session.say(&Message::new("add-decision-needed").with("name", name(new)));
        }
        NewEntryKind::Goal { chapter } => {
            let goal = GoalId { chapter: chapter.clone(), id: new.id.clone() };
            session.say(&indicator_of(plan, &goal));
        }
        NewEntryKind::Indicator { chapter } => {
            let has_source = new.keys.iter().any(|(key, _)| *key == "sources");
            let source = if has_source { String::new() } else { a_source(plan) };
            let next = Message::new("add-next-figure").with("name", name(new)).with("source", source);
            session.say(&next);
            let of_chapter = plan.chapters().find(|one| one.id == *chapter && !one.is_monitor());
            let is_effect = |one: &Indicator| one.kind.value == IndicatorKind::Effect;
            if of_chapter.is_some_and(|one| !one.indicators.iter().any(is_effect)) {
                let next = Message::new("add-next-effect").with("priority", chapter.to_string());
                session.say(&next.with("source", a_source(plan)));
            }
        }
        NewEntryKind::Pillar { chapter } => {
            let next = Message::new("add-next-goal").with("priority", chapter.to_string());
            session.say(&next.with("pillar", new.id.to_string()));
        }
    }
}
