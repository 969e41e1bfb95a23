//! An indicator as every report has it.

use std::ops::{Deref, DerefMut};

use super::judge::{Basis, FiguresJudged, PromiseReport};
use super::{Assessment, Reason};
use crate::model::{
    Broken, BrokenKind, Chapter, Direction, Indicator, IndicatorKind, Norm, Per, Period, Quantity, Target,
    TargetForm, Unit,
};

/// An indicator in a report: what it is, and what its figures say (to which it gives access as to its own).
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
    /// What its figures say.
    pub judged_as: FiguresJudged,
    /// What the figures of its parts say, in the order of the breakdown.
    pub parts: Vec<PartReport>,
    /// The promise, period by period.
    pub cadence: Option<PromiseReport>,
    /// The period whose figure should be there by now and is not.
    pub overdue: Option<Period>,
}

impl Deref for IndicatorReport {
    type Target = FiguresJudged;

    fn deref(&self) -> &FiguresJudged {
        &self.judged_as
    }
}

impl IndicatorReport {
    /// Whether the change behind the judgement can be chance. Where one part decides, the change of the whole is not it.
    pub fn is_by_chance(&self) -> bool {
        let of_part = self.reasons.iter().any(|reason| matches!(reason, Reason::PartDecides(_)));
        !of_part && self.change.as_ref().is_some_and(|change| change.certain == Some(false))
    }
}

impl DerefMut for IndicatorReport {
    fn deref_mut(&mut self) -> &mut FiguresJudged {
        &mut self.judged_as
    }
}

/// What the figures of one part of a breakdown say.
#[derive(Debug, Clone, PartialEq)]
pub struct PartReport {
    /// The id of the part.
    pub part: String,
    /// What it is called.
    pub title: String,
    /// What its figures say.
    pub judged: FiguresJudged,
}

impl PartReport {
    /// A part by its id.
    pub(super) fn new(indicator: &Indicator, part: &str, judged: FiguresJudged) -> PartReport {
        let title = indicator.part_title(part).to_owned();
        PartReport { part: part.to_owned(), title, judged }
    }

    /// A part of a promise that holds for each.
    pub(super) fn of_promise(indicator: &Indicator, part: &str, assessment: Assessment) -> PartReport {
        PartReport::new(indicator, part, FiguresJudged { assessment, ..FiguresJudged::nothing() })
    }
}

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

/// A target as the plan states it.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetReport {
    /// What is to be reached.
    pub form: FormReport,
    /// For each of which parts; empty: for the whole.
    pub for_each: Vec<String>,
    /// What of it is the officer's reading and not the council's words.
    pub assumed: Option<String>,
}

/// What a target asks, with the value that a relative one comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum FormReport {
    /// A value by the end of a period, with (period, value) on the way.
    Level {
        /// The value.
        value: f64,
        /// The period.
        by: Period,
        /// On the way.
        interim: Vec<(Period, f64)>,
    },
    /// A change by the end of a period.
    Change {
        /// As the plan states it.
        change: String,
        /// What that comes to; none without a baseline.
        value: Option<f64>,
        /// The period.
        by: Period,
    },
    /// A band around the baseline.
    Within {
        /// As the plan states it.
        within: String,
        /// Its lower and upper edge; none without a baseline.
        edges: Option<(f64, f64)>,
        /// The period.
        by: Period,
    },
    /// A promise or a norm.
    Promise {
        /// The number, and on which side of it the figure stays.
        norm: Norm,
        /// In each what.
        per: Per,
        /// From which period on.
        from: Option<Period>,
        /// From which years on the number is another.
        steps: Vec<(i32, f64)>,
    },
    /// Better than another region.
    BetterThan {
        /// The region.
        region: String,
        /// The period.
        by: Period,
    },
}

impl TargetReport {
    /// The target value, when it is one.
    pub fn value(&self) -> Option<f64> {
        match &self.form {
            FormReport::Level { value, .. } => Some(*value),
            FormReport::Change { value, .. } => *value,
            FormReport::Within { .. } | FormReport::Promise { .. } | FormReport::BetterThan { .. } => None,
        }
    }

    /// The period at whose end it is to be reached.
    pub fn by(&self) -> Option<Period> {
        match &self.form {
            FormReport::Level { by, .. }
            | FormReport::Change { by, .. }
            | FormReport::Within { by, .. }
            | FormReport::BetterThan { by, .. } => Some(*by),
            FormReport::Promise { .. } => None,
        }
    }

    /// Values on the way, by period.
    pub fn interim(&self) -> &[(Period, f64)] {
        match &self.form {
            FormReport::Level { interim, .. } => interim,
            _ => &[],
        }
    }
}

impl TargetReport {
    /// A target as it is told, with what a relative one comes to from a baseline.
    pub(super) fn of(target: &Target, indicator: &Indicator, baseline: Option<f64>) -> TargetReport {
        let form = match &target.form {
            TargetForm::Level { value, by, interim } => FormReport::Level {
                value: value.value,
                by: by.value,
                interim: interim.iter().map(|step| (step.by.value, step.value.value)).collect(),
            },
            TargetForm::Change { change, by } => FormReport::Change {
                change: change.value.text(),
                value: baseline.map(|baseline| change.value.applied_to(baseline)),
                by: by.value,
            },
            TargetForm::Within { within, by } => FormReport::Within {
                within: within.value.text(),
                edges: baseline.map(|baseline| {
                    let half_width = within.value.size_on(baseline);
                    (baseline - half_width, baseline + half_width)
                }),
                by: by.value,
            },
            TargetForm::Promise(promise) => FormReport::Promise {
                norm: promise.norm,
                per: promise.per.value,
                from: promise.from.map(|from| from.value),
                steps: promise.steps.iter().map(|step| (step.from.value.0, step.value.value)).collect(),
            },
            TargetForm::BetterThan { region, by } => {
                FormReport::BetterThan { region: region.value.clone(), by: by.value }
            }
        };
        TargetReport {
            form,
            for_each: target.each(indicator).into_iter().map(str::to_owned).collect(),
            assumed: target.assumed.as_ref().map(|assumed| assumed.value.clone()),
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
    let mut report = IndicatorReport { kind, ..nothing_known(id, title) };
    report.assessment = Assessment::Invalid;
    Some(report)
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
        judged_as: FiguresJudged::nothing(),
        parts: Vec::new(),
        cadence: None,
        overdue: None,
    }
}
