//! `ivp.evaluation/1`.

use std::rc::Rc;

use chrono::NaiveDate;
use serde::Serialize;

use super::status::title;
use super::{decided, keys, versioned};
use crate::compute::{
    Account, ActionCard, EvaluationReport, FollowupCard, GoalReport, IndicatorEvaluation, IndicatorReport,
    Looks, Missing, Previous, PriorityEvaluation, PriorityReport, ReferenceRow, Revision, Unknown,
    YearAction,
};
use crate::model::{AdoptionStatus, At, Body, Head, Id, Period, Quantity};

/// Writes down an evaluation as JSON.
pub fn evaluation_json(report: &EvaluationReport<'_>) -> String {
    versioned("ivp.evaluation/1", report)
}

keys! {
    EvaluationReport<'_> => OfYear,
    PriorityEvaluation<'_> => OfPriority,
    YearAction<'_> => OfGoal,
    IndicatorEvaluation<'_> => Evaluated,
    Previous => Before,
    Account => Accounted,
    Revision => Revised,
    Unknown => Unsaid,
}

#[derive(Serialize)]
#[serde(remote = "EvaluationReport")]
struct OfYear<'p> {
    #[serde(getter = "plan")]
    plan: &'p Head,
    year: i32,
    status: AdoptionStatus,
    as_of: NaiveDate,
    #[serde(serialize_with = "decided")]
    adopted: Option<(Body, Option<NaiveDate>)>,
    #[serde(serialize_with = "decided")]
    noted: Option<(Body, Option<NaiveDate>)>,
    summary: Option<&'p str>,
    #[serde(getter = "looks")]
    looks: Looks,
    #[serde(getter = "voices")]
    voices: Vec<Voice<'p>>,
    followups: Vec<FollowupCard<'p>>,
    priorities: Vec<PriorityEvaluation<'p>>,
    monitor: Vec<IndicatorEvaluation<'p>>,
    other_actions: Vec<ActionCard<'p>>,
    open_actions: Vec<ActionCard<'p>>,
    account: Account,
    #[serde(getter = "unwritten")]
    missing: Vec<Unwritten>,
}

fn plan<'p>(report: &EvaluationReport<'p>) -> &'p Head {
    report.standing.head.plan
}

fn looks(report: &EvaluationReport<'_>) -> Looks {
    report.standing.looks
}

#[derive(Serialize)]
struct Voice<'p> {
    partner: &'p str,
    date: Option<NaiveDate>,
    text: &'p str,
}

fn voices<'p>(report: &EvaluationReport<'p>) -> Vec<Voice<'p>> {
    report.voices.iter().map(|&(partner, date, text)| Voice { partner, date, text }).collect()
}

/// What is not written or measured yet, and of what.
#[derive(Serialize)]
struct Unwritten {
    what: &'static str,
    of: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    period: Option<Period>,
}

fn unwritten(report: &EvaluationReport<'_>) -> Vec<Unwritten> {
    let one = |missing: &Missing| {
        let (what, of, period) = match missing {
            Missing::Summary => ("summary", None, None),
            Missing::PriorityInterpretation(id) => ("interpretation", Some(id.to_string()), None),
            Missing::IndicatorInterpretation(id) => ("interpretation", Some(id.to_string()), None),
            Missing::Previous(id) => ("previous", Some(id.to_string()), None),
            Missing::Adjustment(id) => ("adjustment", Some(id.to_string()), None),
            Missing::Figure(id, period) => ("measurement", Some(id.to_string()), Some(*period)),
        };
        Unwritten { what, of, period }
    };
    report.missing.iter().map(one).collect()
}

#[derive(Serialize)]
#[serde(remote = "PriorityEvaluation")]
struct OfPriority<'p> {
    #[serde(flatten, with = "Standing")]
    standing: PriorityReport<'p>,
    actions: Vec<YearAction<'p>>,
    effects: Vec<IndicatorEvaluation<'p>>,
    performances: Vec<IndicatorEvaluation<'p>>,
    interpretation: Option<&'p str>,
    adjustment: Option<&'p str>,
    followups: Vec<FollowupCard<'p>>,
}

#[derive(Serialize)]
#[serde(remote = "PriorityReport")]
struct Standing<'p> {
    id: Id,
    #[serde(getter = "title")]
    title: &'p str,
    ambition: Option<At<String>>,
    goals: Vec<GoalReport>,
}

#[derive(Serialize)]
#[serde(remote = "YearAction", transparent)]
struct OfGoal<'p> {
    action: ActionCard<'p>,
}

#[derive(Serialize)]
#[serde(remote = "IndicatorEvaluation")]
struct Evaluated<'p> {
    #[serde(flatten)]
    report: Rc<IndicatorReport>,
    measured: bool,
    interpretation: Option<&'p str>,
    references: Vec<ReferenceRow<'p>>,
    #[serde(getter = "part_figures")]
    part_figures: Vec<PartFigure>,
    previous: Option<Previous>,
}

/// What the latest figure is made of. How each part stands is the judgement's `parts`.
#[derive(Serialize)]
struct PartFigure {
    part: String,
    value: Quantity,
}

fn part_figures(one: &IndicatorEvaluation<'_>) -> Vec<PartFigure> {
    one.parts.iter().map(|(part, value)| PartFigure { part: part.clone(), value: *value }).collect()
}

#[derive(Serialize)]
#[serde(remote = "Previous")]
struct Before {
    period: Period,
    value: Quantity,
    n: Option<f64>,
}

/// What was revised since the evaluation before, and what cannot be said.
#[derive(Serialize)]
#[serde(remote = "Account")]
struct Accounted {
    since: Option<NaiveDate>,
    revisions: Vec<Revision>,
    unknown: Unknown,
}

#[derive(Serialize)]
#[serde(remote = "Revision")]
struct Revised {
    #[serde(rename = "indicator")]
    title: String,
    period: Period,
    part: Option<String>,
    old: Option<Quantity>,
    new: Option<Quantity>,
    reason: Option<String>,
    recorded: Option<NaiveDate>,
}

#[derive(Serialize)]
#[serde(remote = "Unknown")]
struct Unsaid {
    unmeasured: Vec<String>,
    overdue: Vec<String>,
    no_baseline: Vec<String>,
    no_target_year: Vec<String>,
    no_reference: Vec<String>,
    no_target: Vec<String>,
    not_comparable: Vec<String>,
    by_chance: Vec<String>,
    goals: Vec<String>,
}
