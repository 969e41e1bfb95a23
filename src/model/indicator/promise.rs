//! A promise or a norm: a number to reach, or not to exceed, in every period.

use crate::diagnostic::{Diagnostic, reading};
use crate::lang::{Arg, Message};
use crate::model::indicator::target_period::period;
use crate::model::read::keyword::keywords;
use crate::model::read::table::Record;
use crate::model::read::value::Year;
use crate::model::{At, Period};

keywords! {
    /// The period of a promise.
    Per {
        /// Each calendar month.
        Month = "month",
        /// Each quarter.
        Quarter = "quarter",
        /// Each half-year.
        HalfYear = "half-year",
        /// Each calendar year.
        Year = "year",
        /// Once over the years of the plan.
        Plan = "plan",
    }
}

/// A number to reach, or not to exceed, in each period.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    /// The number, and on which side of it the figure stays.
    pub norm: Norm,
    /// In each what.
    pub per: At<Per>,
    /// From which period on, most often a year; the plan's first year when it does not say.
    pub from: Option<At<Period>>,
    /// From which year on the number is another.
    pub steps: Vec<Step>,
}

/// On which side of a number a figure stays.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Norm {
    /// So many at least: a promise.
    AtLeast(At<f64>),
    /// So many at most: a norm not to exceed. None at all is one too.
    AtMost(At<f64>),
}

/// Another number from a year on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// From which year on.
    pub from: At<Year>,
    pub value: At<f64>,
}

impl Norm {
    /// The number.
    pub fn number(self) -> At<f64> {
        match self {
            Norm::AtLeast(number) | Norm::AtMost(number) => number,
        }
    }

    /// The key that says it.
    pub fn key(self) -> &'static str {
        match self {
            Norm::AtLeast(_) => "at_least",
            Norm::AtMost(_) => "at_most",
        }
    }

    /// It in words, with its number as it is shown: `minimaal 2 per jaar`, `hoogstens 150 per jaar`.
    pub fn in_words(self, number: impl Into<Arg>, per: Per) -> Message {
        let norm = match self {
            Norm::AtLeast(_) => "norm-at-least",
            Norm::AtMost(_) => "norm-at-most",
        };
        Message::new(per.message_id()).with("norm", Message::new(norm).with("number", number))
    }
}

impl Promise {
    /// Reads what stands beside `at_least` or `at_most`.
    pub(in crate::model) fn read(record: &Record<'_, '_>, norm: Option<Norm>) -> Option<Promise> {
        let per = record.required("per");
        let from = record.optional("from").map(period);
        let steps = read_steps(record);
        let promise = Promise { norm: norm?, per: per?, from, steps: steps? };
        let nothing = promise.numbers().find(|number| number.value <= 0.0);
        if let (Norm::AtLeast(first), Some(nothing)) = (promise.norm, nothing) {
            let key = if first == nothing { "at_least" } else { "value" };
            let message = Message::new("target-at-least-nothing").with("key", key);
            let help = Message::new("type-help").with("line", format!("{key} = 1"));
            record.report(Diagnostic::error(reading::TARGET_FORM, nothing.place, message).help(help));
            return None;
        }
        Some(promise)
    }

    /// The number that holds in a year: that of the last step that has begun by then.
    pub fn number_in(&self, year: i32) -> f64 {
        let begun = self.steps.iter().rfind(|step| step.from.value.0 <= year);
        begun.map_or(self.norm.number(), |step| step.value).value
    }

    /// The numbers that it names, the first one first.
    pub fn numbers(&self) -> impl Iterator<Item = At<f64>> {
        std::iter::once(self.norm.number()).chain(self.steps.iter().map(|step| step.value))
    }
}

fn read_steps(record: &Record<'_, '_>) -> Option<Vec<Step>> {
    let mut all = Vec::new();
    for entry in record.tables("steps", "record-step") {
        let (from, value) = (entry.required("from"), entry.required("value"));
        entry.finish();
        all.push(Step { from: from?, value: value? });
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{FileId, Place};

    fn at<T>(value: T) -> At<T> {
        At { value, place: Place::new(FileId(0), 0..0) }
    }

    #[test]
    fn the_number_of_a_year_is_that_of_the_last_step_that_has_begun() {
        let step = |year, value| Step { from: at(Year(year)), value: at(value) };
        let promise = Promise {
            norm: Norm::AtMost(at(400.0)),
            per: at(Per::Year),
            from: None,
            steps: vec![step(2025, 350.0), step(2027, 300.0)],
        };
        let asked = [2024, 2025, 2026, 2027, 2030].map(|year| promise.number_in(year));
        assert_eq!(asked, [400.0, 350.0, 350.0, 300.0, 300.0]);
    }
}
