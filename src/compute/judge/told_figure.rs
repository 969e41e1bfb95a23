//! What is told beside a judged figure: how it came about, what met the target, and between which figures it moves.

use crate::compute::judge::basis::Basis;
use crate::model::Period;
use crate::model::Quantity;
/// The figure that a judgement rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct JudgedFigure {
    /// Its first period.
    pub from: Period,
    /// Its last period.
    pub to: Period,
    /// The value, in the indicator's unit.
    pub value: Quantity,
    /// How it came about.
    pub method: JudgingMethod,
    /// The file its last record stands in.
    pub file: String,
    /// The line that record begins on.
    pub line: usize,
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
    /// Its period.
    pub period: String,
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
    /// The lowest of them.
    pub lowest: f64,
    /// The highest of them.
    pub highest: f64,
    /// Their mean.
    pub mean: f64,
    /// The mean of the differences from one to the next.
    pub mean_moving_range: f64,
    /// The mean of the differences as they are; of counts it may be less than chance alone gives.
    pub moved: f64,
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
