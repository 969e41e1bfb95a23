//! `ivp action`

mod typed;

use super::answers::inside::marked;
use super::answers::missing::no_action_named;
use super::answers::named::{plan_year, unfound, year_named};
use super::answers::refusals::Refusals;
use super::session::Session;
use super::session::error::Failure;
use super::session::outcome::Outcome;
use super::session::transaction::{Transaction, WriteOptions, mention_errors_elsewhere, unsound};
use ivp::compute::{GoalReport, Judging, Moment, actions, goal_of_action};
use ivp::diagnostic::{Diagnostic, Invalid, Severity};
use ivp::edit::{
    ActionRefusal, Ground, PreparedAction, Unsound, prepare_action_change, prepare_action_removal,
    prepare_new_action,
};
use ivp::lang::Message;
use ivp::model::{Action, ActionId, Entry, Loaded, Plan, Unfound, actions_path};
use ivp::views::{self, Head};
pub(super) use typed::ActionArgs;
use typed::{
    ActionAddArgs, ActionCommand, ActionListArgs, ActionListFormat, ActionRemoveArgs, ActionSetArgs,
    WritingArgs, change, new_action,
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
        Ok((new.id, prepared, Done::Added))
    })
}

fn set(args: &ActionSetArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    write(args.writing, session, |ground, plan, session| {
        let mut refusals = Refusals::default();
        let action = refusals.keep(find(args.id.as_deref(), ground.loaded, plan, session));
        let (fields, log) = change(args, plan, refusals, session)?;
        let Some(action) = action else { return Err(Failure::UnreadablePlan) };
        let prepared = prepare_action_change(ground, action, &fields, log.as_deref())
            .map_err(|why| refused(*why, &action.id, ground.loaded, session))?;
        Ok((action.id.clone(), prepared, Done::Changed))
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
        Ok((action.id.clone(), prepared, Done::Removed))
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
    let Some((file, _)) = loaded.sources.find(&file) else {
        return Err(Failure::usage(Message::new("act-no-file").with("year", year))
            .help(Message::new("act-no-file-help").with("name", name)));
    };
    // In a file with errors it may be there and not be readable.
    let errors = |one: &&Diagnostic| one.severity == Severity::Error && one.place.file == file;
    let errors: Vec<Diagnostic> = loaded.findings.iter().filter(errors).cloned().collect();
    if errors.is_empty() {
        return Err(unfound(name, why));
    }
    Err(unsound(Unsound::FileHasErrors(errors), UNSOUND, loaded, session))
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

/// Works out a change, writes it, tells it, and puts it in git when that is asked.
fn write(
    writing: WritingArgs,
    session: &mut Session<'_>,
    work_out: impl FnOnce(
        &Ground<'_>,
        &Plan,
        &mut Session<'_>,
    ) -> Result<(ActionId, PreparedAction, Done), Failure>,
) -> Result<Outcome, Failure> {
    // What was refused already is not written; it is only looked what else is wrong.
    let dry_run = writing.dry_run || session.is_refused;
    let transaction = Transaction::open(WriteOptions { dry_run, commit: writing.commit }, session)?;
    let ground = transaction.ground(session)?;
    let Some(plan) = &ground.loaded.plan else { return Err(Failure::UnreadablePlan) };
    let (id, prepared, done) = work_out(&ground, plan, session)?;
    if let Some(text) = &prepared.text {
        transaction.write(&[(prepared.inside.clone(), text.clone())], session)?;
    }
    announce(writing, done, &id, &ground, &prepared, session);
    mention_errors_elsewhere(&ground, session);
    if prepared.text.is_some() {
        let title = title(&prepared.after, &ground, &id);
        let message = Message::new(done.commit()).with("name", id.to_string()).with("title", title);
        transaction.commit(&prepared.inside, &message, "act-written-not-committed", session)?;
    }
    Ok(Outcome::Done)
}

/// Why the change was not made, and what to type.
fn refused(why: ActionRefusal, id: &ActionId, loaded: &Loaded, session: &mut Session<'_>) -> Failure {
    match why {
        ActionRefusal::AlreadyThere { line } => {
            Failure::usage(Message::new("act-already-there").with("name", id.to_string()).with("line", line))
                .help(Message::new("act-already-there-help").with("name", id.to_string()))
        }
        ActionRefusal::Inline { key } => {
            let header = match key {
                "log" => "[[action.log]]",
                "year" => "[[action.year]]",
                _ => "[[action]]",
            };
            Failure::usage(Message::new("act-inline").with("key", key).with("year", id.year.to_string()))
                .help(Message::new("act-inline-help").with("header", header))
        }
        ActionRefusal::Unsound(why) => unsound(why, UNSOUND, loaded, session),
    }
}

fn action_of<'p>(plan: &'p Plan, id: &ActionId) -> Option<&'p Action> {
    plan.actions.get(&id.year)?.actions.iter().find(|action| action.id == *id)
}

fn action_of_loaded<'p>(loaded: &'p Loaded, id: &ActionId) -> Option<&'p Action> {
    action_of(loaded.plan.as_ref()?, id)
}

/// The title as it is now, or as it was when the action is no longer there.
fn title(after: &Loaded, before: &Ground<'_>, id: &ActionId) -> String {
    let after_or_before = action_of_loaded(after, id).or_else(|| action_of_loaded(before.loaded, id));
    after_or_before.map_or(String::new(), |action| action.title.value.clone())
}

/// Says what was written, where, and what it means for the goal.
fn announce(
    writing: WritingArgs,
    done: Done,
    id: &ActionId,
    before: &Ground<'_>,
    prepared: &PreparedAction,
    session: &mut Session<'_>,
) {
    let Some(plan) = &prepared.after.plan else { return };
    let catalogue = session.catalogue;
    let style = session.terminal.style();
    let path =
        prepared.after.sources.find(&prepared.inside).map_or(String::new(), |(_, file)| file.path.clone());
    let id_of_message = match (&prepared.text, done, writing.dry_run) {
        (None, ..) => "act-unchanged",
        (Some(_), Done::Removed, true) => "act-would-remove",
        (Some(_), Done::Removed, false) => "act-removed",
        (Some(_), _, true) => "act-would-write",
        (Some(_), _, false) => "act-written",
    };
    let message = Message::new(id_of_message)
        .with("name", id.to_string())
        .with("title", title(&prepared.after, before, id))
        .with("path", path)
        .with("line", prepared.line);
    let mut out = style.wrap(&views::clean(&catalogue.render(&message)), "", "  ");
    out.push('\n');
    for written in &prepared.written {
        let mut text = written.toml.clone();
        if let Some(was) = &written.was {
            let was = was.lines().collect::<Vec<_>>().join(" ");
            let id = if text.is_empty() { "act-line-gone" } else { "act-line-was" };
            text = catalogue.render(&Message::new(id).with("line", text).with("was", was));
        }
        for line in text.lines() {
            out.push_str(&style.wrap(&views::clean(line), "    ", "      "));
            out.push('\n');
        }
    }
    if let Some(meaning) = meaning(id, before, prepared, session) {
        out.push_str(&style.wrap(&views::clean(&meaning), "", "  "));
        out.push('\n');
    }
    session.terminal.print(&out);
    if !prepared.warnings.is_empty() {
        session.print_findings(&prepared.warnings, &prepared.after);
    }
    let adopted = plan.actions.get(&id.year).is_some_and(|of_year| of_year.adopted.is_some());
    if adopted && prepared.other_plan {
        let message = Message::new("act-decision-needed").with("year", id.year.to_string());
        let remark = style.wrap(&catalogue.render(&message), "", "  ");
        session.terminal.remark(&format!("{remark}\n"));
    }
}

/// What the goal of the action is now, and what it was.
fn meaning(
    id: &ActionId,
    before: &Ground<'_>,
    prepared: &PreparedAction,
    session: &Session<'_>,
) -> Option<String> {
    prepared.text.as_ref()?;
    let goal_in = |loaded: &Loaded, findings: &[Diagnostic]| -> Option<GoalReport> {
        let invalid = Invalid::from_findings(findings);
        let moment = Moment::on(session.today);
        let judging = Judging::new(loaded.plan.as_ref()?, &loaded.sources, &invalid, moment);
        // The goal is the same before: of the action as it is after, or as it was when it is taken away.
        let action = action_of_loaded(&prepared.after, id).or_else(|| action_of_loaded(before.loaded, id))?;
        goal_of_action(&judging, action)
    };
    let words = views::Words(session.catalogue);
    let now = goal_in(&prepared.after, &prepared.findings)?;
    let was = goal_in(before.loaded, &before.findings).map(|was| words.goal(&was)).unwrap_or_default();
    let state = words.goal(&now);
    let message = Message::new(if was == state { "act-goal-still" } else { "act-goal-now" });
    Some(
        session
            .catalogue
            .render(&message.with("goal", now.title.as_str()).with("state", state).with("was", was)),
    )
}
