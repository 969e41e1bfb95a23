//! What judging needs besides the indicator.

use chrono::{Datelike as _, NaiveDate};

use super::Moment;
use crate::diagnostic::Invalid;
use crate::files::Sources;
use crate::model::{Id, Indicator, Plan};

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
    /// For what belongs to a chapter: of one that ended early, judged at its end, whoever asks.
    #[must_use]
    pub fn within_chapter(self, chapter: &Id) -> Self {
        let moment = self.plan.chapter(chapter).map(|one| self.moment.within(&one.years));
        Bench { moment: moment.unwrap_or(self.moment), ..self }
    }

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
