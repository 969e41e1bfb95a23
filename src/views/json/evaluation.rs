//! `ivp.evaluation/1`.

use std::rc::Rc;

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Value, json};

use super::status::title;
use super::{keys, write};
use crate::compute::{
    Account, ActionCard, EvaluationReport, GoalReport, IndicatorEvaluation, IndicatorReport, Missing,
    Previous, PriorityEvaluation, PriorityReport, ReferenceRow, Revision, Unknown, YearAction,
};
use crate::model::{At, Body, Id, Period, Quantity};

/// Writes down an evaluation as JSON.
pub fn evaluation_json(report: &EvaluationReport<'_>) -> String {
    let standing = &report.standing;
    let decided =
        |on: Option<(Body, Option<NaiveDate>)>| on.map(|(body, date)| json!({ "body": body, "date": date }));
    let voices = report.voices.iter();
    let voices =
        voices.map(|(partner, date, said)| json!({ "partner": partner, "date": date, "text": said }));
    write(json!({
        "schema": "ivp.evaluation/1",
        "plan": standing.head.plan,
        "year": report.year,
        "status": report.status.word(),
        "as_of": report.as_of,
        "adopted": decided(report.adopted),
        "noted": decided(report.noted),
        "summary": report.summary,
        "looks": standing.looks,
        "voices": voices.collect::<Vec<_>>(),
        "priorities": report.priorities,
        "monitor": report.monitor,
        "other_actions": report.other_actions,
        "open_actions": report.open_actions,
        "account": report.account,
        "missing": report.missing.iter().map(missing).collect::<Vec<_>>(),
    }))
}

keys! {
    PriorityEvaluation<'_> => OfPriority,
    YearAction<'_> => OfGoal,
    IndicatorEvaluation<'_> => Evaluated,
    Previous => Before,
    Account => Accounted,
    Revision => Revised,
    Unknown => Unsaid,
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
    part_figures: Vec<Value>,
    previous: Option<Previous>,
}

/// What the latest figure is made of. How each part stands is the judgement's `parts`.
fn part_figures(one: &IndicatorEvaluation<'_>) -> Vec<Value> {
    one.parts.iter().map(|(part, value)| json!({ "part": part, "value": value })).collect()
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

fn missing(one: &Missing) -> Value {
    match one {
        Missing::Summary => json!({ "what": "summary", "of": Value::Null }),
        Missing::PriorityInterpretation(id) => json!({ "what": "interpretation", "of": id }),
        Missing::IndicatorInterpretation(id) => json!({ "what": "interpretation", "of": id }),
        Missing::Adjustment(id) => json!({ "what": "adjustment", "of": id }),
        Missing::Figure(id, period) => json!({ "what": "measurement", "of": id, "period": period }),
    }
}
