//! A plan on a day of judgement.

use chrono::{Datelike as _, NaiveDate};

use super::moment::Moment;
use super::report::head::ReportHead;
use crate::diagnostic::Invalid;
use crate::facts::lifetimes;
use crate::files::Sources;
use crate::model::{Id, Indicator, Lifetime, Plan};

/// A plan on a day of judgement.
#[derive(Debug, Clone, Copy)]
pub struct Standpoint<'p> {
    pub plan: &'p Plan,
    pub texts: &'p Sources,
    /// What errors make invalid.
    pub invalid: &'p Invalid,
    /// When is judged.
    pub moment: Moment,
}

impl<'p> Standpoint<'p> {
    /// The head of every report on it.
    pub fn head(&self) -> ReportHead<'p> {
        ReportHead { plan: &self.plan.head, as_of: self.moment.day }
    }

    /// When the things of a chapter are judged: at its end, when that has passed.
    pub fn moment_in(&self, chapter: &Id) -> Moment {
        self.plan.chapter(chapter).map_or(self.moment, |chapter| self.moment.within(&chapter.years))
    }

    /// When an indicator is judged: at its end, or that of its goal or priority, when one of those has passed.
    pub fn moment_for(&self, indicator: &Indicator) -> Moment {
        lifetimes(self.plan, indicator).fold(self.moment, Moment::within)
    }

    /// When a thing of a chapter is judged that has years of its own.
    pub fn moment_of(&self, chapter: &Id, years: &Lifetime) -> Moment {
        self.moment_in(chapter).within(years)
    }

    /// Whether an evaluation, a draft included, of the year in which a figure ends says what it means.
    pub fn is_interpreted(&self, indicator: &Indicator, end: NaiveDate) -> bool {
        let year = end.year();
        let written = self.plan.evaluations.get(&year);
        let usable = written.filter(|_| !self.invalid.has_evaluation(year));
        usable.is_some_and(|one| {
            one.indicators.iter().any(|of| {
                let text = of.interpretation.as_ref();
                of.indicator.value == indicator.id && text.is_some_and(|text| !text.value.trim().is_empty())
            })
        })
    }
}
