//! An indicator, as every report in JSON has it.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::keys;
use crate::compute::{
    Against, Assessment, Change, Cited, Elsewhere, EntryId, FiguresJudged, FormReport, IndicatorReport,
    JudgedFigure, JudgingMethod, Margin, Method, OrdinaryRange, Outcome, PartReport, Reason, TargetReport,
    Trend,
};
use crate::facts::Run;
use crate::model::{
    Direction, GoalId, Id, IndicatorId, IndicatorKind, Period, PeriodRange, Quantity, Status, Unit,
};

keys! {
    IndicatorReport => Indicator,
    JudgedFigure => Judged,
    Elsewhere => Other,
    Margin => Left,
    OrdinaryRange => Range,
    Outcome => Reached,
    Against => Beside,
    PartReport => Part,
    Cited => Figure,
    Change => Changed,
    TargetReport => Target,
}

#[derive(Serialize)]
#[serde(remote = "IndicatorReport")]
struct Indicator {
    id: EntryId<IndicatorId>,
    title: String,
    kind: Option<IndicatorKind>,
    unit: Option<Unit>,
    direction: Option<Direction>,
    goal: Option<GoalId>,
    baseline: Option<Cited>,
    latest: Option<Cited>,
    judged: Option<JudgedFigure>,
    elsewhere: Option<Elsewhere>,
    target: Option<TargetReport>,
    expected: Option<f64>,
    progress: Option<f64>,
    ratio: Option<f64>,
    assessment: Assessment,
    trend: Trend,
    margin: Option<Margin>,
    change: Option<Change>,
    ordinary_range: Option<OrdinaryRange>,
    course: Option<Run>,
    target_certain: Option<bool>,
    target_outcome: Option<Outcome>,
    after: Option<Outcome>,
    against: Vec<Against>,
    parts: Vec<PartReport>,
    comparable: Option<bool>,
    #[serde(getter = "is_overdue")]
    overdue: bool,
    reasons: Vec<Reason>,
}

fn is_overdue(one: &IndicatorReport) -> bool {
    one.overdue.is_some()
}

#[derive(Serialize)]
#[serde(remote = "JudgedFigure")]
struct Judged {
    from: Period,
    to: Period,
    value: Quantity,
    method: JudgingMethod,
    line: usize,
}

#[derive(Serialize)]
#[serde(remote = "Elsewhere", transparent)]
struct Other {
    #[serde(with = "Newer")]
    cited: Cited,
}

#[derive(Serialize)]
#[serde(remote = "Cited")]
struct Newer {
    period: PeriodRange,
    value: Quantity,
    source: Option<Id>,
}

#[derive(Serialize)]
#[serde(remote = "Margin")]
struct Left {
    low: f64,
    high: f64,
    indicative: bool,
}

#[derive(Serialize)]
#[serde(remote = "OrdinaryRange")]
struct Range {
    low: f64,
    high: f64,
    figures: usize,
    from: Period,
    to: Period,
}

#[derive(Serialize)]
#[serde(remote = "Outcome")]
struct Reached {
    period: PeriodRange,
    value: f64,
    met: bool,
}

#[derive(Serialize)]
#[serde(remote = "Against")]
struct Beside {
    region: String,
    change: f64,
    reference_change: f64,
    ratio: Option<f64>,
    p: Option<f64>,
    certain: Option<bool>,
}

#[derive(Serialize)]
#[serde(remote = "PartReport")]
struct Part {
    part: String,
    #[serde(flatten, with = "OfPart")]
    judged: FiguresJudged,
}

#[derive(Serialize)]
#[serde(remote = "FiguresJudged")]
struct OfPart {
    baseline: Option<Cited>,
    latest: Option<Cited>,
    change: Option<Change>,
    assessment: Assessment,
}

#[derive(Serialize)]
#[serde(remote = "Cited")]
struct Figure {
    period: PeriodRange,
    value: Quantity,
    n: Option<f64>,
    status: Status,
    source: Option<Id>,
    recorded: Option<NaiveDate>,
    file: String,
    line: usize,
}

#[derive(Serialize)]
#[serde(remote = "Change")]
struct Changed {
    since: PeriodRange,
    absolute: f64,
    percent: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    p: Option<f64>,
    certain: Option<bool>,
    method: Option<Method>,
}

#[derive(Serialize)]
#[serde(remote = "TargetReport")]
struct Target {
    #[serde(flatten, serialize_with = "form")]
    form: FormReport,
    for_each: Vec<String>,
    assumed: Option<String>,
}

/// As it is written in a plan.
fn form<S: Serializer>(form: &FormReport, to: S) -> Result<S::Ok, S::Error> {
    let verdict = match form {
        FormReport::Level { value, by, interim } => {
            let interim = interim.iter().map(|(by, value)| json!({ "by": end_of(*by), "value": value }));
            json!({ "value": value, "by": end_of(*by), "interim": interim.collect::<Vec<_>>() })
        }
        FormReport::Change { change, value, by } => {
            json!({ "change": change, "value": value, "by": end_of(*by) })
        }
        FormReport::Within { within, edges, by } => json!({
            "within": within,
            "low": edges.map(|(low, _)| low),
            "high": edges.map(|(_, high)| high),
            "by": end_of(*by),
        }),
        FormReport::Promise { norm, per, from, steps } => {
            let steps = steps.iter().map(|(from, value)| json!({ "from": from, "value": value }));
            json!({
                norm.key(): norm.number().value,
                "per": per,
                "from": from.map(end_of),
                "steps": steps.collect::<Vec<_>>(),
            })
        }
        FormReport::BetterThan { region, by } => json!({ "better_than": region, "by": end_of(*by) }),
    };
    verdict.serialize(to)
}

/// A year is a number, any other period a text.
fn end_of(by: Period) -> Value {
    match by {
        Period::Year(year) => json!(year),
        other => json!(other),
    }
}
