//! In what something departs from plan.

use std::rc::Rc;

use crate::compute::assessment::Trend;
use crate::compute::indicator_report::IndicatorReport;
use crate::compute::judge::PromisePeriod;
use crate::compute::report::followups::FollowupCard;
use crate::model::Action;

/// In what something departs from plan.
#[derive(Debug, Clone, PartialEq)]
pub enum Departed<'p> {
    /// Periods of a promise that were missed, or in which a norm was exceeded.
    Missed { report: Rc<IndicatorReport>, periods: Vec<PromisePeriod> },
    /// Its figure changed by more than chance.
    Changed(Rc<IndicatorReport>),
    /// An action whose end has passed while it is not done.
    Overdue(&'p Action),
    /// An action that was put off.
    Delayed(&'p Action),
    /// An action that cost more than its budget, in euro.
    OverBudget { action: &'p Action, budget: f64, spent: f64 },
    /// Something that was promised, asked or advised, and is past due.
    Followup(FollowupCard<'p>),
}

impl Departed<'_> {
    /// Whether it went better than it was.
    pub fn is_better(&self) -> bool {
        matches!(self, Departed::Changed(report) if report.trend == Trend::Improving)
    }

    /// The value in JSON.
    pub fn word(&self) -> &'static str {
        match self {
            Departed::Missed { .. } => "promise-missed",
            Departed::Changed(_) => "figure-changed",
            Departed::Overdue(_) => "action-overdue",
            Departed::Delayed(_) => "action-delayed",
            Departed::OverBudget { .. } => "over-budget",
            Departed::Followup(_) => "followup-overdue",
        }
    }
}

/// What departs about an indicator without a promise: its figure, where that changed by more than chance.
pub(super) fn departed<'p>(report: &Rc<IndicatorReport>) -> Option<Departed<'p>> {
    let certain = report.change.as_ref().is_some_and(|change| change.certain == Some(true));
    let tested = report.change.as_ref().is_some_and(|change| change.method.is_some());
    (certain && tested).then(|| Departed::Changed(Rc::clone(report)))
}
