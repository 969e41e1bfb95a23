//! `ivp followup`

mod typed;

use super::answers::change::{Change, WritingArgs, write};
use super::answers::inside::{in_followups, marked};
use super::answers::refusals::Refusals;
use super::session::error::Failure;
use super::session::outcome::Outcome;
use super::session::transaction::unsound;
use super::session::{Session, errors_in};
use ivp::compute::followups;
use ivp::edit::{ChangeRefusal, Ground, PreparedChange, prepare_followup_change, prepare_new_followup};
use ivp::facts::FollowupNow;
use ivp::lang::{Arg, Message};
use ivp::model::{
    Body, FOLLOWUPS_PATH, Followup, FollowupId, FollowupState, Id, Loaded, Plan, by_name, evaluation_path,
    near_miss,
};
use ivp::views::{self, Head};
pub(super) use typed::FollowupArgs;
use typed::{
    FollowupAddArgs, FollowupCommand, FollowupListArgs, FollowupListFormat, FollowupSetArgs, changed,
    new_followup,
};

/// How a file with errors, and a plan that would be invalid, are told.
const UNSOUND: [&str; 2] = ["fol-file-has-errors", "fol-refused"];

/// Shows, adds or changes follow-ups.
pub(crate) fn run(args: &FollowupArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    match &args.command {
        FollowupCommand::List(args) => list(args, session),
        FollowupCommand::Add(args) => add(args, session),
        FollowupCommand::Set(args) => set(args, session),
    }
}

fn list(args: &FollowupListArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let checked = session.check()?;
    let plan = session.plan(&checked)?;
    let judging = checked.judging(plan, session.moment());
    let report = followups(&judging, |one| !args.open || one.is_open());
    let text = match args.format {
        FollowupListFormat::Table => {
            views::followups_table(&report, session.catalogue, session.terminal.style())
        }
        FollowupListFormat::Json => views::followups_json(&report),
        FollowupListFormat::Markdown => views::followups_markdown(&report, session.catalogue),
    };
    let head = match args.format {
        FollowupListFormat::Table => None,
        FollowupListFormat::Json => Some(Head::Json),
        FollowupListFormat::Markdown => Some(Head::Markdown),
    };
    let text = marked(text, head, in_followups(&report, plan), session.catalogue, session);
    session.terminal.print_in(args.format == FollowupListFormat::Table, &text);
    // Of a file with errors it is not known that there are none.
    let is_read = errors_in(FOLLOWUPS_PATH, &checked.loaded).is_empty();
    if is_read && report.followups.is_empty() && args.format != FollowupListFormat::Json {
        let id = if args.open && !followups(&judging, |_| true).followups.is_empty() {
            "fol-none-open"
        } else {
            "fol-none"
        };
        session.say(&Message::new(id));
    }
    Ok(session.end_report(&checked))
}

fn add(args: &FollowupAddArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    write(args.writing, session, |ground, plan, session| {
        let new = new_followup(args, plan, session)?;
        let prepared = prepare_new_followup(ground, &new)
            .map_err(|why| refused(*why, &new.id, ground.loaded, session))?;
        told(args.writing, &new.id, prepared, "fol-commit-added", (ground, session))
    })
}

fn set(args: &FollowupSetArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    write(args.writing, session, |ground, plan, session| {
        let mut refusals = Refusals::default();
        let one = refusals.keep(find(args.id.as_deref(), ground.loaded, plan, session));
        let fields = changed(args, plan, refusals, session)?;
        let Some(one) = one else { return Err(Failure::UnreadablePlan) };
        let prepared = prepare_followup_change(ground, one, &fields)
            .map_err(|why| refused(*why, &one.id.value, ground.loaded, session))?;
        told(args.writing, &one.id.value, prepared, "fol-commit-changed", (ground, session))
    })
}

/// The follow-up with a name. When it cannot be found in a file with errors, those are the answer.
fn find<'p>(
    name: Option<&str>,
    loaded: &Loaded,
    plan: &'p Plan,
    session: &mut Session<'_>,
) -> Result<&'p Followup, Failure> {
    let names: Vec<(&str, &str)> =
        plan.followups.iter().map(|one| (one.id.as_str(), one.text.as_str())).collect();
    let Some(name) = name else {
        return Err(session.unread_in(FOLLOWUPS_PATH, UNSOUND[0], none_named(&names), loaded));
    };
    if let Some(adjustment) = FollowupId::adjustment(name) {
        return Err(is_adjustment(&adjustment, plan));
    }
    let id = by_name(name, &names);
    if let Some(one) = plan.followups.iter().find(|one| Some(one.id.as_str()) == id) {
        return Ok(one);
    }
    // In a file with errors it may be there and not be readable.
    let failure = Failure::usage(Message::new("fol-unknown").with("name", name));
    let ids: Vec<&str> = names.iter().map(|(id, _)| *id).collect();
    let failure = match near_miss(name, ids.iter().copied()) {
        Some(better) => failure.help(Message::new("did-you-mean").with("better", better)),
        None if ids.is_empty() => failure.help(Message::new("fol-unknown-none-help").with("name", name)),
        None => failure.help(Message::new("cli-goal-indicators").with("names", lines(&ids))),
    };
    Err(session.unread_in(FOLLOWUPS_PATH, UNSOUND[0], failure, loaded))
}

fn lines(ids: &[&str]) -> Arg {
    Arg::Lines(ids.iter().map(|id| (*id).to_owned()).collect())
}

fn none_named(names: &[(&str, &str)]) -> Failure {
    let failure = Failure::usage(Message::new("usage-missing-name"));
    let ids: Vec<&str> = names.iter().map(|(id, _)| *id).collect();
    if ids.is_empty() {
        return failure.help(Message::new("fol-none"));
    }
    failure.help(Message::new("cli-goal-indicators").with("names", lines(&ids)))
}

/// What an evaluation said that would change is answered in the one after it.
fn is_adjustment(adjustment: &FollowupId, plan: &Plan) -> Failure {
    let FollowupId::Adjustment { year, priority } = adjustment else { return Failure::UnreadablePlan };
    let next = year + 1;
    let message = Message::new("fol-is-adjustment").with("name", adjustment.to_string());
    let id = if plan.evaluations.contains_key(&next) {
        "fol-is-adjustment-help"
    } else {
        "fol-is-adjustment-start-help"
    };
    let help = Message::new(id).with("file", evaluation_path(next)).with("next", next.to_string());
    Failure::usage(message.with("year", year.to_string())).help(help.with("priority", priority.as_str()))
}

/// Why the change was not made, and what to type.
fn refused(why: ChangeRefusal, id: &Id, loaded: &Loaded, session: &mut Session<'_>) -> Failure {
    match why {
        ChangeRefusal::AlreadyThere { line } => {
            Failure::usage(Message::new("fol-already-there").with("name", id.to_string()).with("line", line))
                .help(Message::new("fol-already-there-help").with("name", id.to_string()))
        }
        ChangeRefusal::Inline { .. } => {
            Failure::usage(Message::new("fol-inline")).help(Message::new("fol-inline-help"))
        }
        ChangeRefusal::Unsound(why) => unsound(why, UNSOUND, loaded, session),
    }
}

/// How a change is told.
fn told(
    writing: WritingArgs,
    id: &Id,
    prepared: PreparedChange,
    commit: &'static str,
    (ground, session): (&Ground<'_>, &Session<'_>),
) -> Result<Change, Failure> {
    let after = prepared.after.as_ref().unwrap_or(ground.loaded);
    let one = after.plan.as_ref().and_then(|plan| plan.followups.iter().find(|one| one.id.value == *id));
    let one = one.ok_or(Failure::UnreadablePlan)?;
    let told = Message::new(writing.telling(&prepared, ["fol-unchanged", "fol-would-write", "fol-written"]))
        .with("kind", Message::new(one.kind.value.message_id()))
        .with("text", one.text.as_str())
        .with("name", id.to_string());
    let next = Some(next(one, session));
    let commit = Message::new(commit).with("name", id.to_string());
    Ok(Change { prepared, told, next, remark: None, commit, not_committed: "fol-written-not-committed" })
}

/// What comes next: of what is open until when, and how it is settled; of what was settled where it will be read.
fn next(one: &Followup, session: &Session<'_>) -> Message {
    use chrono::Datelike as _;
    let body = Message::new(one.body.value.message_id());
    if one.state == FollowupState::Open {
        let id = if one.due.value.end() < session.today { "fol-next-late" } else { "fol-next-open" };
        return Message::new(id)
            .with("body", body)
            .with("due", one.due.value)
            .with("name", one.id.to_string());
    }
    let year = one.due.value.end().year().to_string();
    let id = if one.body.value == Body::Council { "fol-next-settled-council" } else { "fol-next-settled" };
    Message::new(id).with("body", body).with("year", year)
}

/// Whether a follow-up goes by a name, for `ivp show`.
pub(super) fn is_called(one: &FollowupNow<'_>, name: &str) -> bool {
    let text = one.id.to_string();
    by_name(name, &[(text.as_str(), one.text)]).is_some()
}
