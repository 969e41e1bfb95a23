//! An indicator, as every report in JSON has it.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::history::ends;
use super::keys;
use crate::compute::{
    Against, Assessment, Change, Cited, Elsewhere, EntryId, FiguresJudged, FormReport, IndicatorReport,
    JudgedFigure, JudgingMethod, Margin, Method, OrdinaryRange, Outcome, PartReport, Reason, TargetReport,
    Trend,
};
use crate::facts::Run;
use crate::model::{
    At, Direction, GoalId, Id, IndicatorId, IndicatorKind, Norm, Per, Period, PeriodRange, Quantity, Status,
    Unit,
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
    FormReport => Form,
    Norm => Side,
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
    title: String,
    #[serde(flatten, with = "OfPart")]
    judged: FiguresJudged,
}

#[derive(Serialize)]
#[serde(remote = "FiguresJudged")]
struct OfPart {
    baseline: Option<Cited>,
    latest: Option<Cited>,
    target: Option<TargetReport>,
    expected: Option<f64>,
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
    #[serde(flatten)]
    form: FormReport,
    for_each: Vec<String>,
    assumed: Option<String>,
}

/// As it is written in a plan.
#[derive(Serialize)]
#[serde(remote = "FormReport", untagged)]
enum Form {
    Level {
        value: f64,
        #[serde(serialize_with = "end_of")]
        by: Period,
        #[serde(serialize_with = "on_the_way")]
        interim: Vec<(Period, f64)>,
    },
    Change {
        change: String,
        value: Option<f64>,
        #[serde(serialize_with = "end_of")]
        by: Period,
    },
    Within {
        within: String,
        #[serde(flatten, serialize_with = "ends")]
        edges: Option<(f64, f64)>,
        #[serde(serialize_with = "end_of")]
        by: Period,
    },
    Promise {
        #[serde(flatten)]
        norm: Norm,
        per: Per,
        #[serde(serialize_with = "beginning")]
        from: Option<Period>,
        #[serde(serialize_with = "later_numbers")]
        steps: Vec<(i32, f64)>,
    },
    BetterThan {
        #[serde(rename = "better_than")]
        region: String,
        #[serde(serialize_with = "end_of")]
        by: Period,
    },
}

#[derive(Serialize)]
#[serde(remote = "Norm", rename_all = "snake_case")]
enum Side {
    AtLeast(At<f64>),
    AtMost(At<f64>),
}

/// A year is a number, any other period a text.
#[derive(Serialize)]
#[serde(untagged)]
enum End {
    Year(i32),
    Other(Period),
}

impl From<Period> for End {
    fn from(period: Period) -> End {
        match period {
            Period::Year(year) => End::Year(year),
            other => End::Other(other),
        }
    }
}

fn end_of<S: Serializer>(by: &Period, to: S) -> Result<S::Ok, S::Error> {
    End::from(*by).serialize(to)
}

fn beginning<S: Serializer>(from: &Option<Period>, to: S) -> Result<S::Ok, S::Error> {
    from.map(End::from).serialize(to)
}

#[derive(Serialize)]
struct Interim {
    by: End,
    value: f64,
}

fn on_the_way<S: Serializer>(all: &[(Period, f64)], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(all.iter().map(|&(by, value)| Interim { by: by.into(), value }))
}

#[derive(Serialize)]
struct Step {
    from: i32,
    value: f64,
}

fn later_numbers<S: Serializer>(all: &[(i32, f64)], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(all.iter().map(|&(from, value)| Step { from, value }))
}
