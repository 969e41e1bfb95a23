//! `ivp.history/1`.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::{keys, write};
use crate::compute::{History, HistoryRow, ReferenceRow};
use crate::model::{At, Id, IndicatorId, Measurement, Period, Quantity, Status, Unit};

/// Writes down a history as JSON.
pub fn history_json(history: &History<'_>) -> String {
    write(history)
}

keys! {
    History<'_> => OfIndicator,
    HistoryRow<'_> => Row,
    ReferenceRow<'_> => Reference,
}

#[derive(Serialize)]
#[serde(remote = "History")]
struct OfIndicator<'p> {
    #[serde(getter = "schema")]
    schema: &'static str,
    id: IndicatorId,
    title: At<String>,
    unit: Unit,
    #[serde(rename = "measurements")]
    rows: Vec<HistoryRow<'p>>,
    references: Vec<ReferenceRow<'p>>,
    #[serde(getter = "breaks")]
    breaks: Vec<Break<'p>>,
}

/// A break in the series: at whose start it lies, and why.
#[derive(Serialize)]
struct Break<'p> {
    period: Period,
    reason: &'p str,
}

fn schema(_: &History<'_>) -> &'static str {
    "ivp.history/1"
}

fn breaks<'p>(history: &History<'p>) -> Vec<Break<'p>> {
    history.breaks.iter().map(|&(period, reason)| Break { period, reason }).collect()
}

#[derive(Serialize)]
#[serde(remote = "ReferenceRow")]
struct Reference {
    region: At<String>,
    period: At<Period>,
    value: At<Quantity>,
}

#[derive(Serialize)]
#[serde(remote = "HistoryRow")]
struct Row<'p> {
    period: At<Period>,
    part: Option<At<String>>,
    value: Option<Quantity>,
    #[serde(flatten, getter = "Measurement::ratio", serialize_with = "counted")]
    ratio: Option<(f64, f64)>,
    #[serde(getter = "missing")]
    missing: Option<&'p str>,
    #[serde(getter = "Measurement::sample")]
    n: Option<f64>,
    #[serde(getter = "Measurement::state")]
    status: Status,
    #[serde(getter = "Measurement::is_representative")]
    representative: bool,
    source: Option<&'p Id>,
    recorded: Option<At<NaiveDate>>,
    note: Option<At<String>>,
    corrects: Option<At<String>>,
    sd: Option<At<f64>>,
    design_effect: Option<At<f64>>,
    #[serde(flatten, getter = "Measurement::published", serialize_with = "ends")]
    published: Option<(f64, f64)>,
    confirmed: bool,
    assumed: Option<At<String>>,
    superseded: bool,
    file: String,
    line: usize,
}

fn missing<'p>(row: &HistoryRow<'p>) -> Option<&'p str> {
    row.measurement.missing()
}

fn counted<S: Serializer>(ratio: &Option<(f64, f64)>, to: S) -> Result<S::Ok, S::Error> {
    two(["numerator", "denominator"], *ratio, to)
}

/// The lower and the upper end of something.
pub(super) fn ends<S: Serializer>(published: &Option<(f64, f64)>, to: S) -> Result<S::Ok, S::Error> {
    two(["low", "high"], *published, to)
}

/// Two numbers that are there together, each under its own key.
fn two<S: Serializer>(keys: [&str; 2], pair: Option<(f64, f64)>, to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(keys.into_iter().zip([pair.map(|(first, _)| first), pair.map(|(_, second)| second)]))
}
