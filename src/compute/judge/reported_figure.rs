//! What is told beside a judged figure: how it came about, what met the target, and between which figures it moves.

use chrono::Datelike as _;

use crate::compute::judge::basis::Basis;
use crate::lang::{Arg, Message};
use crate::model::{Period, PeriodRange, Quantity};
/// The figure that a judgement rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct JudgedFigure {
    /// Its first period.
    pub from: Period,
    /// Its last period.
    pub to: Period,
    /// The value, in the indicator's unit.
    pub value: Quantity,
    /// How many respondents.
    pub n: Option<f64>,
    /// How it came about.
    pub method: JudgingMethod,
    /// The file its last record stands in.
    pub file: String,
    /// The line that record begins on.
    pub line: usize,
}

impl JudgedFigure {
    /// What it is about; twelve months that are a year are that year.
    pub fn range(&self) -> PeriodRange {
        match self.method {
            JudgingMethod::RollingYear if self.to.end().month() == 12 => {
                Period::Year(self.to.end().year()).into()
            }
            _ => PeriodRange { first: self.from, last: self.to },
        }
    }
}

/// How a judged figure came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JudgingMethod {
    /// As it is recorded.
    Figure,
    /// The sum of the last twelve months that are complete.
    RollingYear,
}

impl JudgingMethod {
    /// The value in JSON.
    pub fn word(self) -> &'static str {
        match self {
            JudgingMethod::Figure => "figure",
            JudgingMethod::RollingYear => "rolling-year",
        }
    }
}

/// Whether a figure meets the target.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    pub period: PeriodRange,
    /// Its value, in the indicator's unit.
    pub value: f64,
    /// Whether the target is met.
    pub met: bool,
}

/// Between which figures an indicator moves when nothing changes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OrdinaryRange {
    /// The lower limit, in the indicator's unit.
    pub low: f64,
    /// The upper limit.
    pub high: f64,
    /// How many figures it rests on.
    pub figures: usize,
    /// The first of them.
    pub from: Period,
    /// The last of them.
    pub to: Period,
    /// They are of one and the same part of their years: all first quarters.
    pub of_one_part: bool,
    /// The lowest of them.
    pub lowest: f64,
    /// The highest of them.
    pub highest: f64,
    pub mean: f64,
    /// The mean of the differences from one to the next.
    pub mean_moving_range: f64,
    /// The mean of the differences as they are; of counts it may be less than chance alone gives.
    pub moved: f64,
}

impl OrdinaryRange {
    /// Which periods it rests on, in words: the years from the first to the last, or the first quarters of those years.
    pub fn span(&self) -> Message {
        let years = |id: &'static str| {
            let year = |period: Period| period.end().year().to_string();
            Message::new(id).with("from", year(self.from)).with("to", year(self.to))
        };
        match self.to {
            Period::Quarter(_, number) if self.of_one_part => {
                years("range-span-quarters").with("number", number)
            }
            Period::Half(_, number) if self.of_one_part => years("range-span-halves").with("number", number),
            Period::Month(_, month) if self.of_one_part => {
                years("range-span-months").with("month", Arg::Month(month))
            }
            _ => Message::new("range-span").with("from", self.from).with("to", self.to),
        }
    }
}

/// The one interval that is shown for a figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Margin {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The sample does not stand for the population, so the interval only gives an indication.
    pub indicative: bool,
    /// What the figure was made of, where a method fits.
    pub basis: Option<Basis>,
    /// It is what is not unusual for the indicator, and no margin of the figure.
    pub usual: bool,
    /// It is wider than pure chance alone would make it.
    pub widened: bool,
}
