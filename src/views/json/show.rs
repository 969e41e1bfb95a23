//! `ivp.show/1`.

use std::rc::Rc;

use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::{keys, write};
use crate::compute::{
    ActionCard, ChapterCard, GoalCard, GoalReport, History, IndicatorCard, IndicatorReport, PriorityReport,
    Shown, Where,
};
use crate::facts::{Cases, Detectable, Respondents};
use crate::model::{ActionState, Frequency, Period};

/// Writes down one thing as JSON.
pub fn show_json(shown: &Shown) -> String {
    let (kind, value) = match shown {
        Shown::Chapter(card) => ("priority", json!(card.as_ref())),
        Shown::Goal(card) => ("goal", json!(card.as_ref())),
        Shown::Indicator(card) => ("indicator", json!(card.as_ref())),
        Shown::Action(card) => ("action", json!(card.as_ref())),
    };
    write(json!({ "schema": "ivp.show/1", "is": kind, kind: value }))
}

keys! {
    ChapterCard => Chapter,
    GoalCard => Goal,
    IndicatorCard => Indicator,
    ActionCard => Action,
    Where => Stands,
}

#[derive(Serialize)]
#[serde(remote = "ChapterCard")]
struct Chapter {
    #[serde(rename = "standing")]
    report: PriorityReport,
    introduction: Option<String>,
    challenges: Option<String>,
    #[serde(getter = "ambition")]
    ambition: Option<String>,
    examples: Vec<String>,
    current_work: Vec<String>,
    notes: Vec<String>,
    caveats: Vec<String>,
    #[serde(getter = "topics")]
    topics: Vec<Value>,
    #[serde(flatten)]
    place: Where,
}

fn ambition(card: &ChapterCard) -> Option<String> {
    card.report.ambition.clone()
}

fn topics(card: &ChapterCard) -> Vec<Value> {
    card.topics.iter().map(|(title, body)| json!({ "title": title, "text": body })).collect()
}

#[derive(Serialize)]
#[serde(remote = "GoalCard")]
struct Goal {
    #[serde(rename = "standing")]
    report: GoalReport,
    priority: String,
    pillar: Option<String>,
    text: Option<String>,
    lead: Option<String>,
    partners: Vec<String>,
    #[serde(getter = "assumed")]
    assumed: Option<String>,
    indicators: Vec<Rc<IndicatorReport>>,
    actions: Vec<ActionCard>,
    #[serde(flatten)]
    place: Where,
}

fn assumed(card: &GoalCard) -> Option<String> {
    card.report.assumed.clone()
}

#[derive(Serialize)]
#[serde(remote = "IndicatorCard")]
struct Indicator {
    #[serde(rename = "standing")]
    report: Rc<IndicatorReport>,
    priority: Option<String>,
    text: Option<String>,
    question: Option<String>,
    frequency: Frequency,
    lead: Option<String>,
    sources: Vec<String>,
    caveats: Vec<String>,
    internal: bool,
    #[serde(getter = "survey")]
    survey: Option<Value>,
    #[serde(rename = "detectable", serialize_with = "detectable")]
    need: Option<Detectable>,
    history: Rc<History>,
    #[serde(flatten)]
    place: Where,
}

fn survey(card: &IndicatorCard) -> Option<Value> {
    let Some(Detectable::Survey(need)) = card.need else { return None };
    Some(json!({
        "from": need.from,
        "to": need.to,
        "baseline_n": need.baseline_n,
        "needed": needed(need.respondents),
        "in_use": need.in_use,
        "chance": need.chance,
        "best_chance": best_chance(need.respondents),
    }))
}

/// Whether the target can be established, by which method, and the smallest change that can: of counts as a fraction.
fn detectable<S: Serializer>(need: &Option<Detectable>, to: S) -> Result<S::Ok, S::Error> {
    let rendered = need.map(|need| {
        let (method, needed, smallest) = match need {
            Detectable::Survey(need) => ("proportions", needed(need.respondents), None),
            Detectable::Range(need) => ("ordinary-range", None, Some(need.range.smallest_change())),
            Detectable::Counts(need) => {
                let needed = match need.needed {
                    Cases::Needed(needed) => Some(needed),
                    Cases::NeverEnough => None,
                };
                ("counts", needed, need.smallest)
            }
        };
        json!({ "method": method, "met": need.is_met(), "needed": needed, "smallest": smallest })
    });
    rendered.serialize(to)
}

/// How many respondents are needed; none where no number is enough.
fn needed(respondents: Respondents) -> Option<f64> {
    match respondents {
        Respondents::Needed(n) => Some(n),
        Respondents::NeverEnough { .. } => None,
    }
}

/// The chance that the largest survey has, where no number is enough; none where one is.
fn best_chance(respondents: Respondents) -> Option<f64> {
    match respondents {
        Respondents::Needed(_) => None,
        Respondents::NeverEnough { best_chance } => Some(best_chance),
    }
}

#[derive(Serialize)]
#[serde(remote = "ActionCard")]
struct Action {
    id: String,
    title: String,
    state: ActionState,
    overdue: bool,
    text: Option<String>,
    goal: Option<String>,
    basis: Option<String>,
    lead: Option<String>,
    partners: Vec<String>,
    agreed: Option<String>,
    start: Option<Period>,
    end: Option<Period>,
    result: Option<String>,
    budget: Option<f64>,
    spent: Option<f64>,
    requested: Option<f64>,
    programmes: Vec<String>,
    #[serde(getter = "log")]
    log: Vec<Value>,
    #[serde(flatten)]
    place: Where,
}

fn log(card: &ActionCard) -> Vec<Value> {
    card.log.iter().map(|(date, entry)| json!({ "date": date, "text": entry })).collect()
}

#[derive(Serialize)]
#[serde(remote = "Where")]
struct Stands {
    file: String,
    line: usize,
}
