//! What should be there by now and is not.

use chrono::{Datelike as _, NaiveDate};

use crate::compute::entry_id::EntryId;
use crate::compute::indicator_report::IndicatorReport;
use crate::compute::judge::{PromisePeriod, PromiseReport};
use crate::compute::moment::Moment;
use crate::diagnostic::Invalid;
use crate::facts::{
    Calendar, EvaluationLacks, YearLacks, adoption_due, evaluations_lack, lifetimes, plans_lack,
};
use crate::model::{ActionId, FollowupKind, GoalId, Id, Indicator, IndicatorId, Period, Plan, Series};

/// Something that asks for attention, with what it is about.
#[derive(Debug, Clone, PartialEq)]
pub enum Attention {
    /// The figure of a period is not there.
    MissingFigure {
        /// The indicator's full name.
        indicator: EntryId<IndicatorId>,
        title: String,
        period: Period,
        /// The ids and titles of the parts that it is missing of; none where it is that of the whole.
        parts: Vec<(String, String)>,
    },
    /// Nothing is on record about a promise.
    UnknownPromise {
        /// The indicator's full name.
        indicator: EntryId<IndicatorId>,
        title: String,
        period: Period,
        /// The part it is about.
        part: Option<String>,
    },
    /// A monitored figure rose: the plan promises an approach when it does.
    Alert {
        /// The indicator's full name.
        indicator: EntryId<IndicatorId>,
        title: String,
        /// The period of the figure.
        period: Period,
    },
    /// What the yearly round of the plan lacks.
    Round(RoundLacks),
    /// An action whose end has passed while it is not done.
    OverdueAction {
        /// The action's full name.
        action: ActionId,
        title: String,
        /// The full names of the goals it serves.
        goals: Vec<GoalId>,
        /// When it was to be done.
        end: Period,
        /// What its log said last.
        why: Option<(NaiveDate, String)>,
    },
    /// Something that was promised, asked or advised, and not settled in time.
    LateFollowup {
        followup: Id,
        kind: FollowupKind,
        text: String,
        /// By when it was due.
        due: Period,
        /// The priorities it is about.
        chapters: Vec<Id>,
    },
    /// What the evaluation of a year said that would change, of which the next one does not say what came of it.
    UnansweredAdjustments {
        year: i32,
        /// In which priorities.
        chapters: Vec<Id>,
        /// The next evaluation was begun.
        begun: bool,
    },
}

/// What the yearly round of an adopted plan lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoundLacks {
    /// These years have no implementation plan.
    Plans(Vec<i32>),
    /// The implementation plans of these years were not adopted.
    PlanAdoptions(Vec<i32>),
    /// Of so many actions in a year is not on record what was agreed with the partners.
    Agreements { year: i32, count: usize },
    /// These years have no evaluation.
    Evaluations(Vec<i32>),
    /// The evaluations of these years are drafts, past the day on which they were due.
    EvaluationAdoptions(Vec<i32>),
}

/// What the yearly round lacks on the day of judgement: of each sort one.
pub(in crate::compute) fn round_lacks(plan: &Plan, moment: Moment, invalid: &Invalid) -> Vec<Attention> {
    let of_plans = plans_lack(plan, moment.day, invalid);
    let years = |wanted: fn(&YearLacks<'_>) -> bool| -> Vec<i32> {
        of_plans.iter().filter(|(_, lacks)| wanted(lacks)).map(|(year, _)| *year).collect()
    };
    let evaluations = evaluations_lack(plan, moment.day, invalid);
    let unevaluated = |wanted: EvaluationLacks| -> Vec<i32> {
        evaluations.iter().filter(|(_, lacks)| *lacks == wanted).map(|(year, _)| *year).collect()
    };
    let mut drafts = unevaluated(EvaluationLacks::Adoption);
    drafts.retain(|year| adoption_due(*year).is_some_and(|due| due < moment.day));
    let sorts = [
        (
            years(|lacks| matches!(lacks, YearLacks::Plan { .. })),
            RoundLacks::Plans as fn(Vec<i32>) -> RoundLacks,
        ),
        (years(|lacks| matches!(lacks, YearLacks::Adoption)), RoundLacks::PlanAdoptions),
        (unevaluated(EvaluationLacks::Beginning), RoundLacks::Evaluations),
        (drafts, RoundLacks::EvaluationAdoptions),
    ];
    let of_years = sorts.into_iter().filter(|(years, _)| !years.is_empty()).map(|(years, sort)| sort(years));
    let agreements = of_plans.iter().filter_map(|(year, lacks)| match lacks {
        YearLacks::Agreement(actions) => Some(RoundLacks::Agreements { year: *year, count: actions.len() }),
        _ => None,
    });
    of_years.chain(agreements).map(Attention::Round).collect()
}

/// The periods of a promise of which figures are asked for: those of the judged year, and those of the year before while
/// the evaluation of that one is still to be adopted.
pub(in crate::compute) fn awaited<'r>(
    plan: &Plan,
    promise: &'r PromiseReport,
    moment: Moment,
) -> impl Iterator<Item = &'r PromisePeriod> + use<'r> {
    let before = moment.day.year() - 1;
    let adopted = plan.evaluations.get(&before).is_some_and(|one| one.is_adopted_by(moment.known));
    let is_open = !adopted && !moment.closing;
    promise.periods.iter().filter(move |one| one.judged || is_open && one.last_day.year() == before)
}

/// The period of an indicator whose figure is overdue. A promise is overdue where nothing, or not all, is on record.
pub(in crate::compute) fn overdue_period(
    plan: &Plan,
    indicator: &Indicator,
    series: Option<&Series>,
    report: &IndicatorReport,
    moment: Moment,
) -> Option<Period> {
    if lifetimes(plan, indicator).any(|years| moment.is_over(years)) {
        return None;
    }
    if let Some(promise) = &report.cadence {
        return awaited(plan, promise, moment).find_map(|period| period.unrecorded().first().copied());
    }
    let day = if moment.closing { moment.day.succ_opt()? } else { moment.day };
    Calendar::new(plan, indicator, series, moment.known).overdue_on(day, series, moment.known)
}
