//! A status by part: of each indicator with a breakdown the whole, and below it each of its parts as an indicator of its own.

use std::rc::Rc;

use crate::compute::indicator_report::{IndicatorReport, PartReport};
use crate::compute::reason::Reason;
use crate::compute::report::status::StatusReport;

impl<'p> StatusReport<'p> {
    /// Only the indicators of which parts are judged, and nothing else.
    #[must_use]
    pub fn with_parts(mut self) -> StatusReport<'p> {
        let has_parts = |one: &Rc<IndicatorReport>| !one.parts.is_empty();
        for priority in &mut self.priorities {
            priority.indicators.retain(has_parts);
            priority.goals.clear();
        }
        self.priorities.retain(|priority| !priority.indicators.is_empty());
        self.monitor.retain(has_parts);
        self.attention.clear();
        self.look_again();
        self
    }

    /// The same with each part below its whole, as an indicator of its own.
    #[must_use]
    pub fn by_part(self) -> StatusReport<'p> {
        let mut report = self.with_parts();
        for priority in &mut report.priorities {
            priority.indicators = spread(&priority.indicators);
        }
        report.monitor = spread(&report.monitor);
        report
    }
}

fn spread(indicators: &[Rc<IndicatorReport>]) -> Vec<Rc<IndicatorReport>> {
    indicators.iter().flat_map(with_own_parts).collect()
}

/// An indicator as a whole, and each of its parts as an indicator of its own.
pub(in crate::compute) fn with_own_parts(one: &Rc<IndicatorReport>) -> Vec<Rc<IndicatorReport>> {
    let parts = one.parts.iter().map(|part| as_own(one, part));
    let whole = IndicatorReport { parts: Vec::new(), ..one.as_ref().clone() };
    std::iter::once(whole).chain(parts).map(Rc::new).collect()
}

/// A part with what it shares with the whole; of a promise with its own periods.
fn as_own(whole: &IndicatorReport, part: &PartReport) -> IndicatorReport {
    let mut own = IndicatorReport {
        judged_as: part.judged.clone(),
        of_part: Some(part.title.clone()),
        parts: Vec::new(),
        overdue: None,
        cadence: whole.cadence.clone(),
        ..whole.clone()
    };
    if let Some(promise) = &mut own.cadence {
        promise.periods.retain(|period| period.part.as_deref() == Some(part.part.as_str()));
        promise.assessment = part.judged.assessment;
        promise.parts.clear();
        promise.reasons.clear();
        // How many parts kept it is said of the whole.
        promise.pace = None;
    }
    if own.target.is_none() {
        let holds = |target: &&_| is_for(target, &part.part);
        own.judged_as.target = whole.target.as_ref().filter(holds).cloned();
    }
    if let Some(target) = &mut own.judged_as.target {
        target.for_each.clear();
    }
    own.judged_as.reasons.retain(|reason| !matches!(reason, Reason::PartDecides(_)));
    own
}

fn is_for(target: &crate::compute::judge::target_report::TargetReport, part: &str) -> bool {
    target.for_each.iter().any(|one| one == part)
}
