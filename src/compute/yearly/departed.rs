//! In what something departs from plan.

use std::rc::Rc;

use crate::compute::assessment::{Assessment, Trend};
use crate::compute::indicator_report::IndicatorReport;
use crate::compute::judge::PromisePeriod;
use crate::compute::reason::Reason;
use crate::compute::report::followups::FollowupCard;
use crate::model::Action;

/// In what something departs from plan.
#[derive(Debug, Clone, PartialEq)]
pub enum Departed<'p> {
    /// Periods of a promise that were missed, or in which a norm was exceeded.
    Missed { report: Rc<IndicatorReport>, periods: Vec<PromisePeriod> },
    /// It is behind its target, or further from it than it was; also of a part of a breakdown.
    Behind(Rc<IndicatorReport>),
    /// Its figure changed by more than chance, and not for the better; or it rose so that the plan asks to be told.
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
    /// The value in JSON.
    pub fn word(&self) -> &'static str {
        match self {
            Departed::Missed { .. } => "promise-missed",
            Departed::Behind(_) => "target-behind",
            Departed::Changed(_) => "figure-changed",
            Departed::Overdue(_) => "action-overdue",
            Departed::Delayed(_) => "action-delayed",
            Departed::OverBudget { .. } => "over-budget",
            Departed::Followup(_) => "followup-overdue",
        }
    }
}

/// What departs about an indicator without a promise, or about one of its parts: what went better is no departure.
pub(super) fn departed<'p>(report: &Rc<IndicatorReport>) -> Option<Departed<'p>> {
    if matches!(report.assessment, Assessment::OffTrack | Assessment::Worsening) {
        return Some(Departed::Behind(Rc::clone(report)));
    }
    let change = report.change.as_ref().filter(|change| change.method.is_some());
    let certain = change.is_some_and(|change| change.certain == Some(true));
    let alert = report.reasons.iter().any(|reason| matches!(reason, Reason::Alert(..)));
    let changed = alert || (certain && report.trend != Trend::Improving);
    changed.then(|| Departed::Changed(Rc::clone(report)))
}
