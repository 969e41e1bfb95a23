//! What departs from plan within a year: found by judging it as it is and as it was when it was reported on last.

use std::rc::Rc;

use crate::compute::assessment::Assessment;
use crate::compute::indicator_report::IndicatorReport;
use crate::compute::judge::{PromisePeriod, PromiseReport, PromiseState};
use crate::compute::judging::Judging;
use crate::compute::reason::Reason;
use crate::compute::report::by_part::with_own_parts;
use crate::compute::report::followups::{FollowupCard, cards};
use crate::compute::report::goal;
use crate::compute::yearly::departed::{Departed, departed};
use crate::compute::yearly::so_far::{SoFar, so_far};
use crate::facts::lifetimes;
use crate::model::{
    Action, ActionState, Chapter, FollowupId, GoalId, Id, Indicator, IndicatorId, Lifetime, Period,
};

/// What departs, and of what nothing can be said.
#[derive(Debug, Default)]
pub(super) struct Departures<'p> {
    /// By priority in the order of the plan; what belongs to none last.
    pub(super) found: Vec<Departure<'p>>,
    /// How norms of a year stand after this part of it.
    pub(super) so_far: Vec<SoFar>,
    /// The titles of the promises of which nothing, or not all, is on record.
    pub(super) not_recorded: Vec<String>,
    /// The titles of what cannot be judged, as a figure of it is not published.
    pub(super) withheld: Vec<String>,
}

/// What departs from plan about one thing.
#[derive(Debug, Clone, PartialEq)]
pub struct Departure<'p> {
    pub about: DepartureAbout,
    pub title: String,
    /// The title of its priority, or that of the other topics; none of what belongs to none.
    pub chapter: Option<&'p Chapter>,
    /// In what, at least one.
    pub departed: Vec<Departed<'p>>,
    /// Why, as the officer says.
    pub cause: Option<&'p str>,
    /// What is done about it.
    pub measure: Option<&'p str>,
}

/// What something that departs from plan is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum DepartureAbout {
    Indicator(IndicatorId),
    Goal(GoalId),
    /// A follow-up that names no goal or indicator, or an action that serves no goal: nothing is asked of it.
    Other(String),
}

/// What the officer must still write of something that departs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unexplained {
    Cause,
    Measure,
}

impl Departure<'_> {
    /// Whether its cause and measure are asked.
    pub fn is_asked(&self) -> bool {
        !matches!(self.about, DepartureAbout::Other(_))
    }

    /// What the officer must still write of it.
    pub fn unexplained(&self) -> Vec<Unexplained> {
        let asked = [(self.cause, Unexplained::Cause), (self.measure, Unexplained::Measure)];
        let lacks = asked.into_iter().filter(|(text, _)| self.is_asked() && text.is_none());
        lacks.map(|(_, what)| what).collect()
    }
}

/// What departs from plan in a part of a year, against the plan as it was judged when it was reported on last.
pub(super) fn departures<'p>(judging: &Judging<'p>, before: &Judging<'p>, period: Period) -> Departures<'p> {
    let plan = judging.plan;
    let mut search = Search { judging, before, period, of: Departures::default() };
    for chapter in plan.chapters() {
        search.chapter(chapter);
    }
    search.actions();
    search.followups();
    let mut all = search.of;
    let place = |one: &Departure<'_>| {
        let of = one.chapter.map(|chapter| &chapter.id);
        plan.chapters().position(|chapter| Some(&chapter.id) == of).unwrap_or(usize::MAX)
    };
    all.found.sort_by_key(place);
    all
}

struct Search<'s, 'p> {
    judging: &'s Judging<'p>,
    before: &'s Judging<'p>,
    period: Period,
    of: Departures<'p>,
}

impl<'p> Search<'_, 'p> {
    /// Adds to what departs about a thing.
    fn add(&mut self, about: DepartureAbout, title: &str, chapter: Option<&Id>, what: Departed<'p>) {
        if let Some(there) = self.of.found.iter_mut().find(|one| one.about == about) {
            there.departed.push(what);
            return;
        }
        let chapter = chapter.and_then(|id| self.judging.plan.chapter(id));
        let (cause, measure) = (None, None);
        self.of.found.push(Departure {
            about,
            title: title.to_owned(),
            chapter,
            departed: vec![what],
            cause,
            measure,
        });
    }

    fn chapter(&mut self, chapter: &'p Chapter) {
        for one in &chapter.indicators {
            let is_read = !self.judging.invalid.has_indicator(&one.id.to_string());
            if is_read && lifetimes(self.judging.plan, one).all(|years| self.is_within(years)) {
                self.indicator(chapter, one);
            }
        }
    }

    /// Whether something has begun, and did not end before what is reported on.
    fn is_within(&self, years: &Lifetime) -> bool {
        self.judging.moment.has_begun(years)
            && years.ended.as_ref().is_none_or(|ended| self.before.moment.day < ended.period.value.end())
    }

    fn indicator(&mut self, chapter: &'p Chapter, one: &'p Indicator) {
        let (now, before) = (self.judging.report(one), self.before.report(one));
        let mut found = Vec::new();
        if let Some(promise) = &now.cadence {
            let new = |state| new_periods(promise, before.cadence.as_ref(), state, self.period);
            if !new(PromiseState::Unknown).is_empty() {
                self.of.not_recorded.push(one.title.value.clone());
            }
            if !new(PromiseState::Withheld).is_empty() {
                self.of.withheld.push(one.title.value.clone());
            }
            let periods = new(PromiseState::Missed);
            if !periods.is_empty() {
                found.push(Departed::Missed { report: Rc::clone(&now), periods });
            }
            self.of.so_far.extend(so_far(self.judging, one, self.period));
        } else {
            if now.assessment == Assessment::Withheld {
                self.of.withheld.push(one.title.value.clone());
            }
            let before = with_own_parts(&before);
            // Of a whole that is as bad as its worst part, that part is told.
            let decides = |reason: &Reason| matches!(reason, Reason::PartDecides(_));
            let told = with_own_parts(&now).into_iter().filter(|one| !one.reasons.iter().any(decides));
            found.extend(told.filter(|one| is_news(one, &before)).filter_map(|one| departed(&one)));
        }
        for what in found {
            self.add(DepartureAbout::Indicator(one.id.clone()), &one.title.value, Some(&chapter.id), what);
        }
    }

    /// Actions past their date or put off, and those that cost more than was budgeted.
    fn actions(&mut self) {
        let (plan, moment) = (self.judging.plan, self.judging.moment);
        let year = moment.year();
        let all = plan.all_actions().filter(|action| *action.years().start() <= year);
        let valid: Vec<&'p Action> =
            all.filter(|action| !self.judging.invalid.has(&action.id.to_string())).collect();
        for action in valid {
            let of_year = action.money_of(year).map(|one| (one.budget, one.spent));
            let over = match of_year.unwrap_or((action.budget, action.spent)) {
                (Some(budget), Some(spent)) if spent.value > budget.value && action.runs_in(year) => {
                    Some(Departed::OverBudget { action, budget: budget.value, spent: spent.value })
                }
                _ => None,
            };
            let late = if goal::is_overdue(action, moment) {
                Some(Departed::Overdue(action))
            } else {
                let delayed = action.state.value == ActionState::Delayed;
                delayed.then_some(Departed::Delayed(action))
            };
            for what in late.into_iter().chain(over) {
                self.of_action(action, what);
            }
        }
    }

    fn of_action(&mut self, action: &'p Action, what: Departed<'p>) {
        let goal = action.goal().map(|goal| &goal.value);
        let known = goal.and_then(|id| self.judging.plan.goals().find(|goal| goal.id == *id));
        match known {
            Some(goal) => {
                let about = DepartureAbout::Goal(goal.id.clone());
                self.add(about, &goal.title.value, Some(&goal.id.chapter), what);
            }
            None => {
                let about = DepartureAbout::Other(action.id.to_string());
                self.add(about, &action.title.value, None, what);
            }
        }
    }

    /// What was promised, asked or advised, and is past due.
    fn followups(&mut self) {
        if self.judging.invalid.has("followups") {
            return;
        }
        let own = |one: &FollowupCard<'_>| one.overdue && matches!(one.followup.id, FollowupId::Own(_));
        let late: Vec<FollowupCard<'p>> =
            cards(self.judging, |one| one.is_open()).into_iter().filter(own).collect();
        for card in late {
            let plan = self.judging.plan;
            let goal = card.followup.goal.and_then(|id| plan.goals().find(|goal| goal.id == *id));
            let indicator = card.followup.indicator.and_then(|id| plan.indicator(id));
            let (about, title, chapter) = match (goal, indicator) {
                (Some(goal), _) => {
                    (DepartureAbout::Goal(goal.id.clone()), goal.title.value.as_str(), Some(&goal.id.chapter))
                }
                (None, Some(one)) => (
                    DepartureAbout::Indicator(one.id.clone()),
                    one.title.value.as_str(),
                    Some(&one.id.chapter),
                ),
                (None, None) => (
                    DepartureAbout::Other(card.followup.id.to_string()),
                    card.followup.text,
                    card.followup.priority,
                ),
            };
            let (title, chapter) = (title.to_owned(), chapter.cloned());
            self.add(about, &title, chapter.as_ref(), Departed::Followup(card));
        }
    }
}

/// The periods of a promise that are in a state and were not when it was reported on last, or not with this number: a figure
/// that comes late counts when it comes. A norm may be exceeded before its period ends.
fn new_periods(
    now: &PromiseReport,
    before: Option<&PromiseReport>,
    state: PromiseState,
    reported: Period,
) -> Vec<PromisePeriod> {
    let was = |one: &PromisePeriod| {
        before.is_some_and(|before| {
            let same = |old: &PromisePeriod| {
                (old.range, &old.part, old.state, old.count) == (one.range, &one.part, state, one.count)
            };
            before.periods.iter().any(same)
        })
    };
    let is_in = |one: &&PromisePeriod| one.state == state && one.period.start() <= reported.end();
    now.periods.iter().filter(is_in).filter(|one| !was(one)).cloned().collect()
}

/// Whether an indicator, or a part as one of its own, did not depart when it was reported on last, or stands otherwise: by
/// whichever figure, the judged one or what it is measured from.
fn is_news(now: &IndicatorReport, before: &[Rc<IndicatorReport>]) -> bool {
    let stands = |one: &IndicatorReport| {
        let judged = one.judged.as_ref().map(|at| (at.from, at.to, at.value));
        (one.assessment, judged, one.origin.as_ref().map(|origin| origin.value))
    };
    let before = before.iter().find(|one| one.of_part == now.of_part);
    before.is_none_or(|before| departed(before).is_none() || stands(before) != stands(now))
}
