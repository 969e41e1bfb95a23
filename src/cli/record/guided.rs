//! `ivp record` at a terminal: what lacks is asked for, and without a name it goes through what is due.

use chrono::NaiveDate;

use super::asked::{Proposed, told};
use super::typed::RecordArgs;
use super::write::{Telling, indicator, record};
use crate::cli::questions::{Choice, Choices, choose, converse, stopped, tell};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use crate::cli::session::outcome::Outcome;
use crate::cli::session::transaction::{Transaction, WriteOptions};
use ivp::compute::{DueAbout, DueItem, Judging, Moment, Resolution, Within, due};
use ivp::diagnostic::Invalid;
use ivp::edit::Ground;
use ivp::lang::Message;
use ivp::model::{Indicator, Plan};
use ivp::views;

/// As far ahead as `ivp due` looks.
const AHEAD: Within = Within::Days(30);
/// Nobody is kept from writing while somebody thinks about an answer.
const READ_ONLY: WriteOptions = WriteOptions { dry_run: true, commit: false };

/// What of the walk goes on from one figure to the next.
#[derive(Debug, Default)]
struct Walk {
    /// Where in what is due the last one stood, and what it was.
    last: Option<Place>,
    recorded: usize,
}

/// Asks for what lacks, and records it.
pub(super) fn run(args: &RecordArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    if args.id.is_some() {
        return one(args, session);
    }
    let mut walk = Walk::default();
    loop {
        let transaction = Transaction::open(READ_ONLY, session)?;
        let ground = transaction.ground(session)?;
        let entered = converse(session, |session| walk.next(args, &ground, session))?;
        let Some((entered, last)) = entered.flatten() else { break };
        record(&entered, Telling::Short, session)?;
        walk = Walk { last, recorded: walk.recorded + 1 };
    }
    session.said.begin();
    let end = if args.dry_run { "ask-ended-dry" } else { "ask-ended" };
    tell(&Message::new(end).with("count", walk.recorded), session);
    if walk.recorded > 0 && !args.dry_run && !args.commit {
        session.say(&Message::new("undo-mistake"));
    }
    Ok(Outcome::Done)
}

/// The figure of one indicator.
fn one(args: &RecordArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let transaction = Transaction::open(READ_ONLY, session)?;
    let ground = transaction.ground(session)?;
    let Some(plan) = &ground.loaded.plan else { return Err(Failure::UnreadablePlan) };
    let indicator = indicator(args, plan, ground.loaded, session)?;
    let report = due_now(plan, &ground, session);
    let item = report.iter().find(|item| item.name == DueAbout::Indicator(indicator.id.clone()));
    let proposed =
        item.map_or_else(|| Proposed::of(indicator, plan, session), |item| Proposed::by(item, session));
    let entered = converse(session, |session| told(args, indicator, &proposed, &ground, session))?;
    let Some(entered) = entered.flatten() else { return Err(stopped()) };
    let telling = if session.said.at() > 0 { Telling::Short } else { Telling::Full };
    let outcome = record(&entered, telling, session)?;
    if telling == Telling::Short && !args.dry_run && !args.commit {
        session.say(&Message::new("undo-mistake"));
    }
    Ok(outcome)
}

/// The place in the list that was told last, with the name and the day of what stood there.
type Place = (usize, String, NaiveDate);

/// What is due and is settled by a figure.
fn due_now(plan: &Plan, ground: &Ground<'_>, session: &Session<'_>) -> Vec<DueItem> {
    let invalid = Invalid::from_findings(&ground.findings);
    let judging = Judging::new(plan, &ground.loaded.sources, &invalid, Moment::on(session.today));
    let mut items = due(&judging, AHEAD.from(session.today)).items;
    items.retain(|item| matches!(item.resolution, Resolution::Record { .. }));
    items
}

impl Walk {
    /// Asks which figure, and tells it; with where the walk is then.
    fn next(
        &self,
        args: &RecordArgs,
        ground: &Ground<'_>,
        session: &mut Session<'_>,
    ) -> Result<Option<(RecordArgs, Option<Place>)>, Failure> {
        let Some(plan) = &ground.loaded.plan else { return Err(Failure::UnreadablePlan) };
        let items = due_now(plan, ground, session);
        let others: Vec<&Indicator> = plan
            .indicators()
            .filter(|one| items.iter().all(|item| item.name != DueAbout::Indicator(one.id.clone())))
            .collect();
        let key = |item: &DueItem| (item.name.to_string(), item.due);
        let proposal = match &self.last {
            None => 0,
            // What was recorded and is due still is not proposed again at once.
            Some((at, name, day)) => at + usize::from(items.get(*at).map(key) == Some((name.clone(), *day))),
        };
        let proposal = if proposal < items.len() { Some(proposal) } else { items.first().map(|_| 0) };
        let chapter_of = |name: &DueAbout| match name {
            DueAbout::Indicator(id) => plan.chapter(&id.chapter).and_then(|one| one.title.as_ref()),
            _ => None,
        };
        let mut all: Vec<Choice> = items
            .iter()
            .map(|item| {
                let chapter = chapter_of(&item.name).map_or("", |title| title.as_str());
                Choice::new(views::due_wanted(item, session.catalogue), &[&item.name.to_string(), chapter])
            })
            .collect();
        all.extend(others.iter().map(|one| {
            let chapter = chapter_of(&DueAbout::Indicator(one.id.clone())).map_or("", |title| title.as_str());
            Choice::new(one.title.as_str(), &[&one.id.to_string(), chapter])
        }));
        if all.is_empty() {
            return Err(crate::cli::answers::missing::no_indicator_named(plan));
        }
        let question = match proposal {
            None => Message::new("ask-which"),
            Some(_) if self.last.is_none() => Message::new("ask-which-due"),
            Some(at) => Message::new("ask-which-next").with("what", all[at].label.as_str()),
        };
        if self.last.is_none() {
            tell(&Message::new("ask-due").with("count", items.len()), session);
        }
        let listed = items.len();
        let choices = Choices { all, listed, shown: self.last.is_none(), proposal };
        let Some(at) = choose(&question, &choices, session) else { return Ok(None) };
        let item = items.get(at);
        let indicator = match item {
            Some(item) => plan.indicators().find(|one| item.name == DueAbout::Indicator(one.id.clone())),
            None => others.get(at - items.len()).copied(),
        };
        let Some(indicator) = indicator else { return Err(Failure::UnreadablePlan) };
        let proposed =
            item.map_or_else(|| Proposed::of(indicator, plan, session), |item| Proposed::by(item, session));
        let entered = told(args, indicator, &proposed, ground, session)?;
        let last = match item {
            Some(item) => Some((at, item.name.to_string(), item.due)),
            None => self.last.clone(),
        };
        Ok(entered.map(|entered| (entered, last)))
    }
}
