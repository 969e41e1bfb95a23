//! What the figures of an indicator, or of one part of it, say.

use super::elsewhere::{Against, PerThousand};
use super::level::Line;
use crate::compute::assessment::{Assessment, Trend};
use crate::compute::comparison::{Change, Cited, Origin};
use crate::compute::judge::reported_figure::{JudgedFigure, Margin, OrdinaryRange, Outcome};
use crate::compute::judge::target_report::TargetReport;
use crate::compute::reason::Reason;
use crate::facts::Run;
use crate::model::Thresholds;

/// The judgement of one series of figures.
#[derive(Debug, Clone, PartialEq)]
pub struct FiguresJudged {
    /// The baseline that the plan declares.
    pub baseline: Option<Cited>,
    /// The latest figure.
    pub latest: Option<Cited>,
    /// The figure that is judged.
    pub judged: Option<JudgedFigure>,
    /// A newer figure of another source.
    pub elsewhere: Option<Elsewhere>,
    /// What is to be reached.
    pub target: Option<TargetReport>,
    /// Where the figure should be at the end of the judged period.
    pub expected: Option<f64>,
    /// The share of the way from baseline to target that was covered.
    pub progress: Option<f64>,
    /// That share relative to what was to be expected.
    pub ratio: Option<f64>,
    /// From which ratio on the plan calls it what.
    pub thresholds: Thresholds,
    pub assessment: Assessment,
    /// The sign of the change.
    pub trend: Trend,
    /// The interval that is shown for the judged figure.
    pub margin: Option<Margin>,
    /// The change since the baseline.
    pub change: Option<Change>,
    /// Whether "met" or "not met" stands outside the margin.
    pub target_certain: Option<bool>,
    /// Whether the judged figure may be held against the baseline; none when there are no two figures.
    pub comparable: Option<bool>,
    /// The figure of the period in which the target was to be met.
    pub target_outcome: Option<Outcome>,
    /// The latest figure after that period.
    pub after: Option<Outcome>,
    /// The figures of the periods of the values on the way that have ended.
    pub on_the_way: Vec<(f64, Outcome)>,
    /// Between which figures it moves when nothing changes.
    pub ordinary_range: Option<OrdinaryRange>,
    /// Which way the last five comparable counts run, where that is more than chance.
    pub course: Option<Run>,
    /// The region that the target is to be better than, with its figure of the judged period.
    pub reference: Option<(String, f64)>,
    /// Beside the same figure elsewhere.
    pub against: Vec<Against>,
    /// For every 1,000 inhabitants, beside other regions.
    pub per_thousand: Vec<PerThousand>,
    /// The line from baseline to target.
    pub line: Option<Line>,
    /// Where the line begins.
    pub origin: Option<Origin>,
    pub reasons: Vec<Reason>,
}

/// A newer figure of another source than the one that is judged.
#[derive(Debug, Clone, PartialEq)]
pub struct Elsewhere {
    pub cited: Cited,
    /// The name of its source.
    pub source_name: String,
    /// Whether it meets the value to reach, where it is over the period of the target and that has ended.
    pub met: Option<bool>,
    /// What it leaves open, its lower and upper end.
    pub margin: Option<(f64, f64)>,
}

impl FiguresJudged {
    /// Of no figures.
    pub fn nothing() -> FiguresJudged {
        FiguresJudged {
            baseline: None,
            latest: None,
            judged: None,
            elsewhere: None,
            target: None,
            expected: None,
            progress: None,
            ratio: None,
            thresholds: Thresholds::default(),
            assessment: Assessment::NoData,
            trend: Trend::None,
            margin: None,
            change: None,
            target_certain: None,
            comparable: None,
            target_outcome: None,
            after: None,
            on_the_way: Vec::new(),
            ordinary_range: None,
            course: None,
            reference: None,
            against: Vec::new(),
            per_thousand: Vec::new(),
            line: None,
            origin: None,
            reasons: Vec::new(),
        }
    }
}
