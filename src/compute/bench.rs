//! What judging needs besides the indicator.

use chrono::{Datelike as _, NaiveDate};

use super::Moment;
use crate::diagnostic::Invalid;
use crate::files::Sources;
use crate::model::{Indicator, Plan};

/// What judging needs besides the indicator.
#[derive(Debug, Clone, Copy)]
pub struct Bench<'p> {
    /// The plan.
    pub plan: &'p Plan,
    /// Its texts.
    pub texts: &'p Sources,
    /// What errors make invalid.
    pub invalid: &'p Invalid,
    /// When is judged.
    pub moment: Moment,
}

impl Bench<'_> {
    /// Whether an evaluation, a draft included, of the year in which a figure ends says what it means.
    pub fn is_interpreted(self, indicator: &Indicator, end: NaiveDate) -> bool {
        let year = end.year();
        let written = self.plan.evaluations.get(&year);
        let usable = written.filter(|_| !self.invalid.has(&format!("evaluation-{year}")));
        usable.is_some_and(|one| {
            one.indicators.iter().any(|of| {
                let text = of.interpretation.as_ref();
                of.indicator.value == indicator.id && text.is_some_and(|text| !text.value.trim().is_empty())
            })
        })
    }
}
