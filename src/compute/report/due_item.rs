//! One thing that is due: what it is about, by when, what is to be done and what settles it.

use std::fmt;

use chrono::NaiveDate;

use crate::compute::report::due_round::RoundDue;
use crate::model::{
    ActionId, ActionState, FollowupId, FollowupKind, Id, Indicator, IndicatorId, Period, PeriodRange, Unit,
};

/// One thing to be done.
#[derive(Debug, Clone, PartialEq)]
pub struct DueItem {
    /// What it is about.
    pub name: DueAbout,
    pub title: String,
    /// The day on which it is due. After that day it is late.
    pub due: NaiveDate,
    /// That day has passed.
    pub overdue: bool,
    /// What is to be done.
    pub what: DueWhat,
    /// What settles it.
    pub resolution: Resolution,
}

/// What something that is due is about, by its full name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DueAbout {
    /// An indicator.
    Indicator(IndicatorId),
    /// An action.
    Action(ActionId),
    /// A priority.
    Priority(Id),
    /// The evaluation of a year.
    Evaluation(i32),
    /// A follow-up.
    Followup(FollowupId),
    /// The implementation plan of a year.
    ImplementationPlan(i32),
}

impl fmt::Display for DueAbout {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DueAbout::Indicator(id) => id.fmt(to),
            DueAbout::Action(id) => id.fmt(to),
            DueAbout::Priority(id) => id.fmt(to),
            DueAbout::Evaluation(year) => year.fmt(to),
            DueAbout::Followup(id) => id.fmt(to),
            DueAbout::ImplementationPlan(year) => write!(to, "actions/{year}"),
        }
    }
}

/// The part of a breakdown that something is about.
#[derive(Debug, Clone, PartialEq)]
pub struct DuePart {
    pub id: String,
    /// What it is called where people read it.
    pub title: String,
}

impl DuePart {
    pub(super) fn of(indicator: &Indicator, id: &str) -> DuePart {
        DuePart { id: id.to_owned(), title: indicator.part_title(id).to_owned() }
    }
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq)]
pub enum DueWhat {
    /// The figure of a period.
    Measurement { period: Period, part: Option<DuePart> },
    /// A cadence promise.
    Promise {
        /// The period, or the years of the plan.
        period: PeriodRange,
        part: Option<DuePart>,
        /// How much is still needed.
        needed: f64,
        unit: Unit,
        /// The last day on which the promise can be kept.
        last_day: NaiveDate,
    },
    /// An action.
    Action {
        /// When it is to be done.
        end: Period,
        /// How far it is.
        state: ActionState,
    },
    /// An interpretation in the evaluation of a year.
    Interpretation { year: i32 },
    /// A whole evaluation that nobody has begun.
    Evaluation {
        year: i32,
        /// How many interpretations it needs.
        interpretations: usize,
    },
    /// What was promised, asked or advised, or what an evaluation said that would change.
    Followup {
        kind: FollowupKind,
        /// By when.
        due: Period,
    },
    /// Something of the yearly round.
    Round(RoundDue),
}

impl DueWhat {
    /// The value in JSON.
    pub fn word(&self) -> &'static str {
        match self {
            DueWhat::Measurement { .. } => "measurement",
            DueWhat::Promise { .. } => "promise",
            DueWhat::Action { .. } => "action",
            DueWhat::Interpretation { .. } | DueWhat::Evaluation { .. } => "interpretation",
            DueWhat::Followup { .. } => "followup",
            DueWhat::Round(one) => one.word(),
        }
    }

    /// The period it is about, as it is written in a file.
    pub fn period(&self) -> PeriodRange {
        match self {
            DueWhat::Measurement { period, .. }
            | DueWhat::Action { end: period, .. }
            | DueWhat::Followup { due: period, .. } => (*period).into(),
            DueWhat::Promise { period, .. } => *period,
            DueWhat::Interpretation { year } | DueWhat::Evaluation { year, .. } => Period::Year(*year).into(),
            DueWhat::Round(one) => Period::Year(one.year).into(),
        }
    }

    /// The part of the breakdown it is about.
    pub fn part(&self) -> Option<&str> {
        match self {
            DueWhat::Measurement { part, .. } | DueWhat::Promise { part, .. } => {
                part.as_ref().map(|part| part.id.as_str())
            }
            _ => None,
        }
    }
}

/// What settles something that is due.
#[derive(Debug, Clone, PartialEq)]
pub enum Resolution {
    /// `ivp record`.
    Record {
        /// The one value that there can be: something was done once.
        once: bool,
        /// The unit of the value.
        unit: Unit,
        /// Over which period; none for the day on which it was done.
        period: Option<Period>,
        /// For which part.
        part: Option<String>,
        /// Which source must be named.
        source: SourceToName,
        /// It changes a figure that is there.
        corrects: bool,
    },
    /// `ivp action set`.
    SetAction,
    /// `ivp followup set`.
    SetFollowup,
    /// What the yearly round asks.
    Round,
    /// `ivp evaluate --start`.
    StartEvaluation { year: i32 },
    /// Something to write in a file of the plan.
    FillIn {
        /// The file, inside the plan folder.
        file: String,
        /// The header of the table in it.
        table: String,
    },
}

/// Whether a new figure must say its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceToName {
    /// The file or the indicator says it.
    Implied,
    /// The source of the series that is judged, or the first of the indicator's.
    Named(Id),
    /// The plan does not say which there are.
    Unknown,
}
