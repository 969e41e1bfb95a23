//! How far a goal is, derived from its actions and its promise, and how that was derived.

use std::rc::Rc;

use chrono::NaiveDate;

use crate::compute::assessment::Assessment;
use crate::compute::entry_id::EntryId;
use crate::compute::indicator_report::IndicatorReport;
use crate::compute::judging::Judging;
use crate::compute::moment::Moment;
use crate::model::{
    Action, ActionState, BrokenKind, Goal, GoalId, GoalKind, GoalState, Id, IndicatorKind, Period, Plan,
};

/// A goal in a report.
#[derive(Debug, Clone, PartialEq)]
pub struct GoalReport {
    /// Its full name.
    pub id: EntryId<GoalId>,
    pub title: String,
    /// What sort it is; none when that cannot be read.
    pub kind: Option<GoalKind>,
    /// How far it is.
    pub verdict: GoalVerdict,
    /// The id of its pillar.
    pub pillar: Option<Id>,
    /// It ended in this period, before the day of judgement.
    pub ended: Option<Period>,
    /// What of it is the officer's reading and not the council's words.
    pub assumed: Option<String>,
}

/// How far a goal is, and by what.
#[derive(Debug, Clone, PartialEq)]
pub enum GoalVerdict {
    /// The plan has an error here, or in an implementation plan it depends on.
    Invalid,
    /// A result, judged by its indicator and never by actions.
    Outcome,
    /// A promise that is not published could decide.
    Withheld,
    /// Judged.
    State {
        /// How far it is.
        state: GoalState,
        /// What decided.
        because: Because,
        /// The state that follows without the officer's own judgement.
        derived: GoalState,
    },
}

/// What decided the state of a goal.
#[derive(Debug, Clone, PartialEq)]
pub enum Because {
    /// The officer's own judgement in the evaluation of the year, with the reason given.
    Officer(Option<String>),
    /// All its actions were dropped.
    AllDropped,
    /// An action is past its end, or delayed.
    ActionLate {
        title: String,
        /// What its log said last.
        why: Option<(NaiveDate, String)>,
    },
    /// The promise measured by the indicator with this title is off track.
    PromiseOffTrack(String),
    /// All actions of the milestone are done.
    AllDone,
    /// The action with this title is started or done.
    ActionUnderWay(String),
    /// The promise measured by the indicator with this title is kept, so far.
    PromiseKept(String),
    /// A promise over the years of the plan is kept.
    PromiseDone(String),
    /// Its actions are only planned.
    OnlyPlanned,
    /// It has no actions.
    NoActions,
}

impl GoalReport {
    /// The state, when there is one.
    pub fn state(&self) -> Option<GoalState> {
        match &self.verdict {
            GoalVerdict::State { state, .. } => Some(*state),
            GoalVerdict::Invalid | GoalVerdict::Outcome | GoalVerdict::Withheld => None,
        }
    }
}

/// Judges a goal, by its actions and by the promises that measure it.
pub fn judge(judging: &Judging<'_>, goal: &Goal) -> GoalReport {
    let moment = judging.moment_of(&goal.id.chapter, &goal.years);
    let ended = goal.years.ended.as_ref().filter(|_| moment != judging.moment_in(&goal.id.chapter));
    let mut report = GoalReport {
        title: goal.title.value.clone(),
        kind: Some(goal.kind.value),
        verdict: GoalVerdict::Invalid,
        pillar: goal.pillar.as_ref().map(|pillar| pillar.value.clone()),
        ended: ended.map(|ended| ended.period.value),
        assumed: goal.assumed.as_ref().map(|what| what.value.clone()),
        id: EntryId::Known(goal.id.clone()),
    };
    let year = moment.year();
    if judging.invalid.has(&goal.id.to_string()) {
        return report;
    }
    if goal.kind.value == GoalKind::Outcome {
        report.verdict = GoalVerdict::Outcome;
        return report;
    }
    let actions: Vec<&Action> = actions_of(judging.plan, goal, year).collect();
    let indicators = indicators_of(judging, goal);
    let promises: Vec<&IndicatorReport> =
        indicators.iter().map(Rc::as_ref).filter(|one| one.cadence.is_some()).collect();
    let broken_promise = indicators.iter().any(|one| one.assessment == Assessment::Invalid);
    if broken_promise || may_lack_an_action(judging, &actions, year) || may_lack_a_promise(judging, goal) {
        return report;
    }
    let withheld = promises.iter().any(|one| one.assessment == Assessment::Withheld);
    let derived = if judging.plan.acted_inside.contains(&goal.id) {
        // An action that is not published may be the one that goes on, or the one that decides.
        late(&actions, moment)
    } else if withheld || judging.plan.kept_inside.contains(&goal.id) {
        by_actions(&actions, moment)
    } else {
        Some(derive(goal, &actions, &promises, moment, goes_on(judging.plan, goal, year)))
    };
    let officer = judging
        .plan
        .evaluations
        .get(&year)
        .and_then(|evaluation| evaluation.goals.iter().find(|judgement| judgement.goal.value == goal.id));
    report.verdict = match (officer, derived) {
        (Some(judgement), derived) => GoalVerdict::State {
            state: judgement.assessment.value,
            because: Because::Officer(judgement.reason.as_ref().map(|reason| reason.value.clone())),
            derived: derived.map_or(judgement.assessment.value, |(derived, _)| derived),
        },
        (None, Some((derived, because))) => GoalVerdict::State { state: derived, because, derived },
        (None, None) => GoalVerdict::Withheld,
    };
    report
}

/// Whether an error touches an action of the goal, or one of which cannot be known whose it is. A state worked out
/// without it would look like a right one.
fn may_lack_an_action(judging: &Judging<'_>, actions: &[&Action], year: i32) -> bool {
    let mut years = judging.plan.actions.iter();
    years.any(|(of, plan)| {
        let (later, of) = (*of > year, of.to_string());
        !later && judging.invalid.has(&of)
            || judging.invalid.below(&of).any(|name| {
                let id = name.split_once('/').map(|(_, id)| id);
                let read = plan.actions.iter().find(|action| Some(action.id.id.as_str()) == id);
                // What cannot be read runs in the year of its file, as far as is known.
                read.map_or(!later, |action| {
                    action.goals.is_empty() && *action.years().start() <= year
                        || actions.iter().any(|own| own.id == action.id)
                })
            })
    })
}

/// Whether an indicator that could not be read may be the one that measures the goal.
fn may_lack_a_promise(judging: &Judging<'_>, goal: &Goal) -> bool {
    let chapter = judging.plan.chapter(&goal.id.chapter);
    chapter.is_some_and(|chapter| {
        chapter.broken.iter().any(|broken| {
            matches!(broken.kind, BrokenKind::Indicator(kind) if kind != Some(IndicatorKind::Effect))
                && broken.goal.as_ref().is_none_or(|of| *of == goal.id.id)
        })
    })
}

/// What is said of the indicators that measure a goal and hold already.
pub fn indicators_of(judging: &Judging<'_>, goal: &Goal) -> Vec<Rc<IndicatorReport>> {
    let moment = judging.moment_in(&goal.id.chapter);
    let of_chapter = judging.plan.chapter(&goal.id.chapter).into_iter().flat_map(|one| &one.indicators);
    let begun = of_chapter.filter(|one| moment.has_begun(&one.years));
    begun.filter(|one| one.goal_id().as_ref() == Some(&goal.id)).map(|one| judging.report(one)).collect()
}

/// The actions of a goal that run in a year or earlier, in whichever year's file they stand.
pub fn actions_of<'p>(plan: &'p Plan, goal: &'p Goal, year: i32) -> impl Iterator<Item = &'p Action> {
    plan.all_actions().filter(move |one| one.serves(&goal.id) && *one.years().start() <= year)
}

/// Whether an action of a later year serves the goal too.
fn goes_on(plan: &Plan, goal: &Goal, year: i32) -> bool {
    let later = |one: &&Action| one.serves(&goal.id) && *one.years().start() > year;
    plan.all_actions().filter(later).any(|one| one.state.value != ActionState::Dropped)
}

/// Whether an action's end has passed while it is not done.
pub fn is_overdue(action: &Action, moment: Moment) -> bool {
    action.is_open() && moment.is_too_late(action.due().end())
}

/// What actions decide before any promise is looked at.
fn by_actions(actions: &[&Action], moment: Moment) -> Option<(GoalState, Because)> {
    if !actions.is_empty() && actions.iter().all(|action| action.state.value == ActionState::Dropped) {
        return Some((GoalState::Dropped, Because::AllDropped));
    }
    late(actions, moment)
}

/// Whether one of the actions is late, or delayed.
fn late(actions: &[&Action], moment: Moment) -> Option<(GoalState, Because)> {
    let is_delayed = |action: &&&Action| action.state.value == ActionState::Delayed;
    let late = actions.iter().find(|action| is_overdue(action, moment));
    let late = late.or_else(|| actions.iter().find(is_delayed))?;
    let why = late.last_entry().map(|entry| (entry.date.value, entry.text.value.clone()));
    Some((GoalState::Delayed, Because::ActionLate { title: late.title.value.clone(), why }))
}

fn derive(
    goal: &Goal,
    actions: &[&Action],
    promises: &[&IndicatorReport],
    moment: Moment,
    goes_on: bool,
) -> (GoalState, Because) {
    if let Some(decided) = by_actions(actions, moment) {
        return decided;
    }
    let in_state = |state: ActionState| actions.iter().find(|action| action.state.value == state);
    let live: Vec<_> = actions.iter().filter(|action| action.state.value != ActionState::Dropped).collect();
    if let Some(promise) = promises.iter().find(|promise| promise.assessment == Assessment::OffTrack) {
        return (GoalState::Delayed, Because::PromiseOffTrack(promise.title.clone()));
    }
    let all_done = !live.is_empty() && live.iter().all(|action| action.state.value == ActionState::Done);
    // What an implementation plan of a later year still has to do for it is not done.
    if goal.kind.value == GoalKind::Milestone && all_done && !goes_on {
        return (GoalState::Done, Because::AllDone);
    }
    let whole_plan = |promise: &&&IndicatorReport| {
        promise.assessment == Assessment::Achieved
            && promise.cadence.as_ref().is_some_and(|cadence| cadence.over_plan)
    };
    if let Some(promise) = promises.iter().find(whole_plan) {
        return (GoalState::Done, Because::PromiseDone(promise.title.clone()));
    }
    if let Some(action) = in_state(ActionState::Started).or_else(|| in_state(ActionState::Done)) {
        return (GoalState::OnSchedule, Because::ActionUnderWay(action.title.value.clone()));
    }
    let kept = promises.iter().find(|promise| {
        promise.assessment == Assessment::Achieved
            || promise
                .cadence
                .as_ref()
                .is_some_and(|cadence| cadence.year == moment.year() && cadence.has_met())
    });
    if let Some(promise) = kept {
        return (GoalState::OnSchedule, Because::PromiseKept(promise.title.clone()));
    }
    if actions.is_empty() {
        (GoalState::NoActionPlanned, Because::NoActions)
    } else {
        (GoalState::NotStarted, Because::OnlyPlanned)
    }
}
