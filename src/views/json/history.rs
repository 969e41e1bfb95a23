//! `ivp.history/1`.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::{keys, write};
use crate::compute::{History, HistoryRow, ReferenceRow};
use crate::model::{Period, Quantity, Status, Unit};

/// Writes down a history as JSON.
pub fn history_json(history: &History) -> String {
    write(json!(history))
}

keys! {
    History => Told,
    HistoryRow => Row,
    ReferenceRow => Reference,
}

#[derive(Serialize)]
#[serde(remote = "History")]
struct Told {
    #[serde(getter = "schema")]
    schema: &'static str,
    id: String,
    title: String,
    unit: Unit,
    #[serde(rename = "measurements")]
    rows: Vec<HistoryRow>,
    references: Vec<ReferenceRow>,
    #[serde(getter = "breaks")]
    breaks: Vec<Value>,
}

fn schema(_: &History) -> &'static str {
    "ivp.history/1"
}

fn breaks(history: &History) -> Vec<Value> {
    let all = history.breaks.iter();
    all.map(|(period, reason)| json!({ "period": period, "reason": reason })).collect()
}

#[derive(Serialize)]
#[serde(remote = "ReferenceRow")]
struct Reference {
    region: String,
    period: Period,
    value: Quantity,
}

#[derive(Serialize)]
#[serde(remote = "HistoryRow")]
struct Row {
    period: Period,
    part: Option<String>,
    value: Option<Quantity>,
    #[serde(flatten, serialize_with = "counted")]
    ratio: Option<(f64, f64)>,
    missing: Option<String>,
    n: Option<f64>,
    status: Status,
    representative: bool,
    source: Option<String>,
    recorded: Option<NaiveDate>,
    note: Option<String>,
    corrects: Option<String>,
    sd: Option<f64>,
    design_effect: Option<f64>,
    #[serde(flatten, serialize_with = "ends")]
    published: Option<(f64, f64)>,
    confirmed: bool,
    assumed: Option<String>,
    superseded: bool,
    file: String,
    line: usize,
}

fn counted<S: Serializer>(ratio: &Option<(f64, f64)>, to: S) -> Result<S::Ok, S::Error> {
    two(["numerator", "denominator"], *ratio, to)
}

fn ends<S: Serializer>(published: &Option<(f64, f64)>, to: S) -> Result<S::Ok, S::Error> {
    two(["low", "high"], *published, to)
}

/// Two numbers that are there together, each under its own key.
fn two<S: Serializer>(keys: [&str; 2], pair: Option<(f64, f64)>, to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(keys.into_iter().zip([pair.map(|(first, _)| first), pair.map(|(_, second)| second)]))
}
