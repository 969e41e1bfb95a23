//! `ivp action`

mod typed;

use super::answers::change::{Change, WritingArgs, write};
use super::answers::decision::decision_needed;
use super::answers::inside::marked;
use super::answers::missing::no_action_named;
use super::answers::named::{plan_year, unfound, year_named};
use super::answers::refusals::Refusals;
use super::session::Session;
use super::session::error::Failure;
use super::session::outcome::Outcome;
use super::session::transaction::unsound;
use ivp::compute::{GoalReport, Judging, Moment, actions, goal_of_action};
use ivp::diagnostic::{Diagnostic, Invalid};
use ivp::edit::{
    ChangeRefusal, Ground, PreparedChange, prepare_action_change, prepare_action_removal, prepare_new_action,
};
use ivp::lang::Message;
use ivp::model::{Action, ActionId, Entry, Loaded, Plan, Unfound, actions_path};
use ivp::views::{self, Head};
pub(super) use typed::ActionArgs;
use typed::{
    ActionAddArgs, ActionCommand, ActionListArgs, ActionListFormat, ActionRemoveArgs, ActionSetArgs, changed,
    new_action,
};

/// How a file with errors, and a plan that would be invalid, are told.
const UNSOUND: [&str; 2] = ["act-file-has-errors", "act-refused"];

/// Shows, adds or changes actions.
pub(crate) fn run(args: &ActionArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    match &args.command {
        ActionCommand::List(args) => list(args, session),
        ActionCommand::Add(args) => add(args, session),
        ActionCommand::Set(args) => set(args, session),
        ActionCommand::Remove(args) => remove(args, session),
    }
}

fn list(args: &ActionListArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let checked = session.check()?;
    let plan = session.plan(&checked)?;
    let judging = checked.judging(plan, session.moment());
    let report = match args.id.as_deref() {
        None => actions(&judging, None, |_| true),
        Some(name) if year_named(name).is_some() => actions(&judging, Some(plan_year(name, plan)?), |_| true),
        Some(name) => {
            let wanted = |entry: &Entry<'_>| !matches!(entry, Entry::Indicator(_));
            match plan.find_where(name, wanted) {
                Ok(entry) => actions(&judging, None, |action| serves(action, entry)),
                // What is done every year has one name in each of them.
                Err(Unfound::Ambiguous(names)) if names.iter().all(|name| plan.find_action(name).is_ok()) => {
                    actions(&judging, None, |action| names.contains(&action.id.to_string()))
                }
                Err(why) => return Err(unfound(name, why)),
            }
        }
    };
    let text = match args.format {
        ActionListFormat::Table => views::actions_table(&report, session.catalogue, session.terminal.style()),
        ActionListFormat::Json => views::actions_json(&report),
    };
    let is_inside = report.years.iter().flat_map(|year| &year.actions).any(|one| one.card.internal);
    let head = (args.format == ActionListFormat::Json).then_some(Head::Json);
    let text = marked(text, head, is_inside, session.catalogue, session);
    session.terminal.print_in(args.format == ActionListFormat::Table, &text);
    if report.years.is_empty() && args.format == ActionListFormat::Table {
        session.say(&match args.id.as_deref() {
            None => Message::new("act-none"),
            Some(name) => Message::new("act-none-of").with("name", name),
        });
    }
    Ok(session.end_report(&checked))
}

fn is_year(name: &str) -> bool {
    name.len() == 4 && name.bytes().all(|byte| byte.is_ascii_digit())
}

fn serves(action: &Action, entry: Entry<'_>) -> bool {
    match entry {
        Entry::Action(one) => action.id == one.id,
        Entry::Goal(one) => action.serves(&one.id),
        Entry::Chapter(one) => action.goals.iter().any(|goal| goal.value.chapter == one.id),
        Entry::Indicator(_) => false,
    }
}

fn add(args: &ActionAddArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    write(args.writing, session, |ground, plan, session| {
        let new = new_action(args, plan, session)?;
        let prepared =
            prepare_new_action(ground, &new).map_err(|why| refused(*why, &new.id, ground.loaded, session))?;
        Ok(told(args.writing, Done::Added, &new.id, prepared, (ground, session)))
    })
}

fn set(args: &ActionSetArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    write(args.writing, session, |ground, plan, session| {
        let mut refusals = Refusals::default();
        let action = refusals.keep(find(args.id.as_deref(), ground.loaded, plan, session));
        let (fields, log) = changed(args, action, plan, refusals, session)?;
        let Some(action) = action else { return Err(Failure::UnreadablePlan) };
        let prepared = prepare_action_change(ground, action, &fields, log.as_deref())
            .map_err(|why| refused(*why, &action.id, ground.loaded, session))?;
        Ok(told(args.writing, Done::Changed, &action.id, prepared, (ground, session)))
    })
}

fn remove(args: &ActionRemoveArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    write(args.writing, session, |ground, plan, session| {
        let mut refusals = Refusals::default();
        let action = refusals.keep(find(args.id.as_deref(), ground.loaded, plan, session));
        refusals.end(session)?;
        let Some(action) = action else { return Err(Failure::UnreadablePlan) };
        let prepared = prepare_action_removal(ground, action)
            .map_err(|why| refused(*why, &action.id, ground.loaded, session))?;
        Ok(told(args.writing, Done::Removed, &action.id, prepared, (ground, session)))
    })
}

/// The action. When it cannot be found in a file with errors, those are the answer.
fn find<'p>(
    name: Option<&str>,
    loaded: &Loaded,
    plan: &'p Plan,
    session: &mut Session<'_>,
) -> Result<&'p Action, Failure> {
    let name = name.ok_or_else(|| no_action_named(plan))?;
    let why = match plan.find_action(name) {
        Ok(action) => return Ok(action),
        Err(why) => why,
    };
    match plan.find(name) {
        Ok(Entry::Indicator(_)) => {
            return Err(Failure::usage(Message::new("act-is-indicator").with("name", name))
                .help(Message::new("act-is-indicator-help").with("name", name)));
        }
        Ok(Entry::Goal(goal)) => {
            return Err(Failure::usage(Message::new("act-is-goal").with("name", name))
                .help(Message::new("act-is-goal-help").with("name", goal.id.to_string())));
        }
        _ => {}
    }
    // The year is another one: `2025/meldpunt` where that is of 2026.
    let elsewhere = name.split_once('/').and_then(|(_, short)| plan.find_action(short).ok());
    if let Some(elsewhere) = elsewhere {
        return Err(Failure::usage(Message::new("cli-unknown-name").with("name", name))
            .help(Message::new("did-you-mean").with("better", elsewhere.id.to_string())));
    }
    let Some(year) = name.split_once('/').map(|(year, _)| year).filter(|year| is_year(year)) else {
        return Err(session.unread_or(name, unfound(name, why), loaded));
    };
    let file = actions_path(plan_year(year, plan)?);
    if loaded.sources.find(&file).is_none() {
        return Err(Failure::usage(Message::new("act-no-file").with("year", year))
            .help(Message::new("act-no-file-help").with("name", name)));
    }
    Err(session.unread_in(&file, UNSOUND[0], unfound(name, why), loaded))
}

/// What was done to an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Done {
    Added,
    Changed,
    Removed,
}

impl Done {
    /// The id of what git is told.
    fn commit(self) -> &'static str {
        match self {
            Done::Added => "act-commit-added",
            Done::Changed => "act-commit-changed",
            Done::Removed => "act-commit-removed",
        }
    }
}

/// Why the change was not made, and what to type.
fn refused(why: ChangeRefusal, id: &ActionId, loaded: &Loaded, session: &mut Session<'_>) -> Failure {
    match why {
        ChangeRefusal::AlreadyThere { line } => {
            Failure::usage(Message::new("act-already-there").with("name", id.to_string()).with("line", line))
                .help(Message::new("act-already-there-help").with("name", id.to_string()))
        }
        ChangeRefusal::Inline { key } => {
            let header = match key {
                "log" => "[[action.log]]",
                "year" => "[[action.year]]",
                _ => "[[action]]",
            };
            Failure::usage(Message::new("act-inline").with("key", key).with("year", id.year.to_string()))
                .help(Message::new("act-inline-help").with("header", header))
        }
        ChangeRefusal::Unsound(why) => unsound(why, UNSOUND, loaded, session),
    }
}

fn action_of<'p>(plan: &'p Plan, id: &ActionId) -> Option<&'p Action> {
    plan.actions.get(&id.year)?.actions.iter().find(|action| action.id == *id)
}

fn action_of_loaded<'p>(loaded: &'p Loaded, id: &ActionId) -> Option<&'p Action> {
    action_of(loaded.plan.as_ref()?, id)
}

/// How a change is told.
fn told(
    writing: WritingArgs,
    done: Done,
    id: &ActionId,
    prepared: PreparedChange,
    (before, session): (&Ground<'_>, &Session<'_>),
) -> Change {
    let after = prepared.after.as_ref().unwrap_or(before.loaded);
    // The title as it is now, or as it was when the action is no longer there.
    let action = action_of_loaded(after, id).or_else(|| action_of_loaded(before.loaded, id));
    let title = action.map_or("", |action| action.title.as_str());
    let written = match done {
        Done::Removed => ["act-unchanged", "act-would-remove", "act-removed"],
        Done::Added | Done::Changed => ["act-unchanged", "act-would-write", "act-written"],
    };
    let told = Message::new(writing.telling(&prepared, written)).with("name", id.to_string());
    let next = action.and_then(|action| meaning(action, before, &prepared, session));
    Change {
        told: told.with("title", title),
        next,
        remark: decision_needed(before.loaded, after, id.year, session),
        commit: Message::new(done.commit()).with("name", id.to_string()).with("title", title),
        not_committed: "act-written-not-committed",
        prepared,
    }
}

/// What the goal of an action is now, and what it was.
fn meaning(
    action: &Action,
    before: &Ground<'_>,
    prepared: &PreparedChange,
    session: &Session<'_>,
) -> Option<Message> {
    let goal_in = |loaded: &Loaded, findings: &[Diagnostic]| -> Option<GoalReport> {
        let invalid = Invalid::from_findings(findings);
        let moment = Moment::on(session.today);
        let judging = Judging::new(loaded.plan.as_ref()?, &loaded.sources, &invalid, moment);
        // The goal is the same before: of the action as it is after, or as it was when it is taken away.
        goal_of_action(&judging, action)
    };
    let words = views::Words(session.catalogue);
    let now = goal_in(prepared.after.as_ref()?, &prepared.findings)?;
    let was = goal_in(before.loaded, &before.findings).map(|was| words.goal(&was)).unwrap_or_default();
    let state = words.goal(&now);
    let message = Message::new(if was == state { "act-goal-still" } else { "act-goal-now" });
    Some(message.with("goal", now.title.as_str()).with("state", state).with("was", was))
}
