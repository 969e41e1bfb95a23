//! An indicator as every report has it.

use super::certainty::Basis;
use super::comparison::{Change, Cited, Origin};
use super::level::Line;
use super::{Assessment, CadenceReport, Reason, Trend};
use crate::model::{Broken, BrokenKind, Chapter, Direction, Indicator, IndicatorKind, Per, Period, Unit};

/// An indicator in a report.
#[derive(Debug, Clone, PartialEq)]
pub struct IndicatorReport {
    /// Its full name.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Effect or performance; none when that cannot be read.
    pub kind: Option<IndicatorKind>,
    /// Its unit; none when that cannot be read.
    pub unit: Option<Unit>,
    /// How many decimals are shown, when the plan says so.
    pub decimals: Option<u32>,
    /// Which way is better.
    pub direction: Option<Direction>,
    /// The full name of the goal it measures.
    pub goal: Option<String>,
    /// The id of the pillar it belongs to, itself or by its goal.
    pub pillar: Option<String>,
    /// The baseline that the plan declares.
    pub baseline: Option<Cited>,
    /// The latest figure.
    pub latest: Option<Cited>,
    /// What is to be reached.
    pub target: Option<TargetReport>,
    /// Where the figure should be at the end of the latest period.
    pub expected: Option<f64>,
    /// The share of the way from baseline to target that was covered.
    pub progress: Option<f64>,
    /// That share relative to what was to be expected.
    pub ratio: Option<f64>,
    /// The judgement.
    pub assessment: Assessment,
    /// The sign of the change.
    pub trend: Trend,
    /// The margin of the latest figure.
    pub margin: Option<Margin>,
    /// The change since the baseline, or the first comparable measurement.
    pub change: Option<Change>,
    /// Whether "met" or "not met" stands outside the margin.
    pub target_certain: Option<bool>,
    /// Whether the latest figure may be held against the baseline.
    pub comparable: Option<bool>,
    /// The period whose figure should be there by now and is not.
    pub overdue: Option<Period>,
    /// Remarks.
    pub reasons: Vec<Reason>,
    /// The promise, period by period.
    pub cadence: Option<CadenceReport>,
    /// The line from baseline to target, for showing the arithmetic.
    pub line: Option<Line>,
    /// Where the line begins: the baseline, or the first comparable measurement.
    pub origin: Option<Origin>,
}

/// The margin of a figure: its 95% interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Margin {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The sample does not stand for the population, so the interval only gives an indication.
    pub indicative: bool,
    /// What the figure was made of.
    pub basis: Basis,
}

/// A target as the plan states it, with the value that a relative one comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum TargetReport {
    /// A value by a year, with (year, value) on the way.
    Level {
        /// The value.
        value: f64,
        /// The year.
        by: i32,
        /// On the way.
        interim: Vec<(i32, f64)>,
    },
    /// A change by a year.
    Change {
        /// As the plan states it.
        change: String,
        /// What that comes to; none without a baseline.
        value: Option<f64>,
        /// The year.
        by: i32,
    },
    /// A band around the baseline.
    Within {
        /// As the plan states it.
        within: String,
        /// Its lower and upper edge; none without a baseline.
        edges: Option<(f64, f64)>,
        /// The year.
        by: i32,
    },
    /// A promise.
    Cadence {
        /// How often at least.
        at_least: f64,
        /// In each what.
        per: Per,
        /// From which year on.
        from: Option<i32>,
        /// For each of which parts.
        for_each: Vec<String>,
    },
}

impl TargetReport {
    /// The target value, when it is one.
    pub fn value(&self) -> Option<f64> {
        match self {
            TargetReport::Level { value, .. } => Some(*value),
            TargetReport::Change { value, .. } => *value,
            TargetReport::Within { .. } | TargetReport::Cadence { .. } => None,
        }
    }

    /// The year by which it is to be reached.
    pub fn by(&self) -> Option<i32> {
        match self {
            TargetReport::Level { by, .. }
            | TargetReport::Change { by, .. }
            | TargetReport::Within { by, .. } => Some(*by),
            TargetReport::Cadence { .. } => None,
        }
    }
}

/// The report of an indicator before anything is judged.
pub(super) fn bare(indicator: &Indicator) -> IndicatorReport {
    IndicatorReport {
        id: indicator.id.to_string(),
        title: indicator.title.value.clone(),
        kind: Some(indicator.kind.value),
        unit: Some(indicator.unit),
        decimals: indicator.decimals,
        direction: Some(indicator.direction.value),
        goal: indicator.goal_id().map(|goal| goal.to_string()),
        ..nothing_known(String::new(), String::new())
    }
}

/// The report of an entry that could not be read; none for one that was to be a goal.
pub fn broken(chapter: &Chapter, broken: &Broken) -> Option<IndicatorReport> {
    let BrokenKind::Indicator(kind) = broken.kind else { return None };
    let id = match &broken.id {
        Some(id) => format!("{}/{id}", chapter.id),
        None => format!("{}/?", chapter.id),
    };
    let title = broken.title.clone().unwrap_or_else(|| id.clone());
    Some(IndicatorReport { kind, assessment: Assessment::Invalid, ..nothing_known(id, title) })
}

fn nothing_known(id: String, title: String) -> IndicatorReport {
    IndicatorReport {
        id,
        title,
        kind: None,
        unit: None,
        decimals: None,
        direction: None,
        goal: None,
        pillar: None,
        baseline: None,
        latest: None,
        target: None,
        expected: None,
        progress: None,
        ratio: None,
        assessment: Assessment::NoData,
        trend: Trend::None,
        margin: None,
        change: None,
        target_certain: None,
        comparable: None,
        overdue: None,
        reasons: Vec::new(),
        cadence: None,
        line: None,
        origin: None,
    }
}
