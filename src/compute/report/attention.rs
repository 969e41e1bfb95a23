//! What should be there by now and is not.

use crate::compute::entry_id::EntryId;
use crate::compute::indicator_report::IndicatorReport;
use crate::compute::moment::Moment;
use crate::facts::{Calendar, is_settled};
use crate::model::{ActionId, FollowupKind, GoalId, Id, Indicator, IndicatorId, Period, Plan, Series};

/// Something that asks for attention, with what it is about.
#[derive(Debug, Clone, PartialEq)]
pub enum Attention {
    /// The figure of a period is not there.
    MissingFigure {
        /// The indicator's full name.
        indicator: EntryId<IndicatorId>,
        period: Period,
    },
    /// Nothing is on record about a promise.
    UnknownPromise {
        /// The indicator's full name.
        indicator: EntryId<IndicatorId>,
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
    /// An action whose end has passed while it is not done.
    OverdueAction {
        /// The action's full name.
        action: ActionId,
        title: String,
        /// The full name of the goal it serves.
        goal: Option<GoalId>,
        /// When it was to be done.
        end: Period,
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

/// The period of an indicator whose figure is overdue. A promise is overdue where nothing, or not all, is on record.
pub(in crate::compute) fn overdue_period(
    plan: &Plan,
    indicator: &Indicator,
    series: Option<&Series>,
    report: &IndicatorReport,
    moment: Moment,
) -> Option<Period> {
    if moment.is_over(&indicator.years) {
        return None;
    }
    if let Some(promise) = &report.cadence {
        return promise.judged().find_map(|period| period.unrecorded().first().copied());
    }
    let day = if moment.closing { moment.day.succ_opt()? } else { moment.day };
    let expected = Calendar::new(plan, indicator, series, moment.known).due_on(day)?;
    (!is_settled(series, expected, moment.known)).then_some(expected)
}
