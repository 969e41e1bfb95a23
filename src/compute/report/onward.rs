//! What of a plan goes on into the next one: what did not end, from which figure it is measured then, and what was not
//! reached.

use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::Datelike as _;

use crate::compute::assessment::Assessment;
use crate::compute::indicator_report::IndicatorReport;
use crate::compute::judging::Judging;
use crate::compute::report::goal::{GoalReport, GoalVerdict};
use crate::compute::report::status::status;
use crate::facts::{
    Comparability, FollowupNow, Horizon, choose, declared_baseline, followups_for_next, is_observed,
    source_of_baseline,
};
use crate::model::{
    BaselinePeriod, Chapter, Goal, GoalState, Id, Indicator, Lifetime, Period, Plan, part_points,
    points_and_withheld,
};

/// What goes on, in the order of the plan.
#[derive(Debug)]
pub struct Onward<'p> {
    /// The priorities and the monitor.
    pub chapters: Vec<&'p Chapter>,
    pub goals: Vec<OnwardGoal<'p>>,
    pub indicators: Vec<OnwardIndicator<'p>>,
    /// What somebody still expects to hear of.
    pub followups: Vec<FollowupNow<'p>>,
}

/// A goal that goes on.
#[derive(Debug)]
pub struct OnwardGoal<'p> {
    pub goal: &'p Goal,
    /// How far it came; none of one that the report leaves out.
    pub report: Option<GoalReport>,
}

/// An indicator that goes on.
#[derive(Debug)]
pub struct OnwardIndicator<'p> {
    pub indicator: &'p Indicator,
    pub report: Rc<IndicatorReport>,
    /// From what change is measured in the next plan; none of a promise, and without a figure.
    pub baseline: Option<BaselinePeriod>,
}

impl OnwardGoal<'_> {
    /// Whether something was to be done for it and was not. A result is told by its indicator.
    pub fn is_unreached(&self) -> bool {
        let state = self.report.as_ref().and_then(GoalReport::state);
        matches!(state, Some(GoalState::Delayed | GoalState::NotStarted | GoalState::Dropped))
    }

    /// How far it came, where anything was planned for it.
    pub fn told(&self) -> Option<&GoalReport> {
        let report = self.report.as_ref()?;
        let is_told = match &report.verdict {
            GoalVerdict::State { state, .. } => *state != GoalState::NoActionPlanned,
            GoalVerdict::Invalid | GoalVerdict::Outcome | GoalVerdict::Withheld => false,
        };
        is_told.then_some(report)
    }
}

impl OnwardIndicator<'_> {
    /// Whether it had a target or a promise that was not reached, or of which that is not known.
    pub fn is_unreached(&self) -> bool {
        self.indicator.target.is_some() && self.report.assessment != Assessment::Achieved
    }
}

/// Works out what goes on. What ended, in whichever year, does not, nor does what measured only that.
pub fn onward<'p>(judging: &'p Judging<'p>) -> Onward<'p> {
    let plan: &'p Plan = judging.plan;
    let goes_on = |years: &Lifetime| years.ended.is_none();
    let chapters: Vec<&Chapter> = plan.chapters().filter(|one| goes_on(&one.years)).collect();
    let all = status(judging);
    let reports: Vec<&GoalReport> = all.priorities.iter().flat_map(|one| &one.goals).collect();
    let goals: Vec<OnwardGoal<'_>> = chapters
        .iter()
        .flat_map(|one| &one.goals)
        .filter(|goal| goes_on(&goal.years))
        .map(|goal| OnwardGoal {
            goal,
            report: reports.iter().find(|one| one.id == goal.id).map(|one| (*one).clone()),
        })
        .collect();
    let has_goal = |one: &Indicator| {
        let own = one.goal_id();
        own.is_none_or(|id| goals.iter().any(|other| other.goal.id == id))
    };
    let indicators = chapters
        .iter()
        .flat_map(|one| &one.indicators)
        .filter(|one| goes_on(&one.years) && (has_goal(one) || is_observed(one)))
        .map(|indicator| {
            let report = judging.report(indicator);
            OnwardIndicator { indicator, baseline: baseline(judging, indicator), report }
        })
        .collect();
    Onward { indicators, goals, chapters, followups: followups_for_next(plan, judging.moment.known) }
}

/// From what change is measured: the last figure of the series that is judged, of the length in which it is judged. What
/// adds up is measured over whole years where there is one.
fn baseline(judging: &Judging<'_>, indicator: &Indicator) -> Option<BaselinePeriod> {
    if indicator.promise().is_some() {
        return None;
    }
    let moment = judging.moment;
    let series = judging.plan.series.get(&indicator.id)?;
    let known = points_and_withheld(series, indicator, moment.known);
    let source = source_of_baseline(series, indicator, None, moment.known);
    // What comes next asks for the newest figures, whatever the target of this plan asked for.
    let choice = choose(indicator, source, &known, Horizon::new(judging.plan, moment.day, None));
    let last = match choice.timeline.last().filter(|reading| reading.withheld().is_none()) {
        Some(reading) => Some(reading.last()),
        // Nothing was measured after a declared baseline, or nothing that can be held against it.
        None => match (&choice.standing, &choice.baseline) {
            (Comparability::BaselineOnly, Some(baseline)) if baseline.declared => {
                return Some(baseline.period);
            }
            _ => choice.latest.map(|latest| latest.period),
        },
    };
    if indicator.unit.adds_up()
        && let Some(last) = last.filter(|last| last.months() < 12)
    {
        let source = choice.latest.and_then(|latest| latest.source);
        let years = (0..12).map(|back| Period::Year(last.end().year() - back));
        let mut whole = years
            .filter(|year| year.end() <= moment.day)
            .map(BaselinePeriod::Single)
            .filter(|year| declared_baseline(indicator, *year, source, &known).is_ok());
        if let Some(year) = whole.next() {
            return Some(year);
        }
    }
    last.or_else(|| of_all_parts(judging, indicator)).map(BaselinePeriod::Single)
}

/// The last period of which there is a figure of every part that has any.
fn of_all_parts(judging: &Judging<'_>, indicator: &Indicator) -> Option<Period> {
    let series = judging.plan.series.get(&indicator.id)?;
    let figures = part_points(series, indicator, judging.moment.known);
    let parts: BTreeSet<&str> = figures.iter().map(|(part, _)| *part).collect();
    let mut periods: Vec<Period> = figures
        .iter()
        .map(|(_, point)| point.period)
        .filter(|period| period.end() <= judging.moment.day)
        .filter(|period| {
            parts.iter().all(|part| figures.iter().any(|(of, one)| of == part && one.period == *period))
        })
        .collect();
    periods.sort_by_key(|period| period.end());
    periods.pop()
}

impl Onward<'_> {
    /// Whether a chapter goes on.
    pub fn has_chapter(&self, id: &Id) -> bool {
        self.chapters.iter().any(|one| one.id == *id)
    }
}
