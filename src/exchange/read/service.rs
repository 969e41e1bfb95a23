//! The answers of open-data services and programs, saved as JSON → rows of cells.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::exchange::read::json_stat::of_cube;

/// An answer of a service.
pub(super) struct Answer {
    /// A file of a service has no lines to speak of: a record counts for one.
    pub(super) rows: Vec<(usize, Vec<String>)>,
    /// It goes on elsewhere.
    pub(super) incomplete: bool,
}

/// The field of a figure in version 4 of the service of CBS, and that which says why there is none.
const VALUE: &str = "Value";
const OF_VALUE: &str = "ValueAttribute";

/// The mark that other tables have where version 4 says why there is no figure.
fn mark_of(why: &str) -> &'static str {
    match why {
        "Confidential" | "Secret" => "x",
        "Unknown" | "NotAvailable" | "Missing" | "Insufficient" => ".",
        "Negligible" | "LessThanHalf" => "-",
        _ => "",
    }
}

/// Whether a text is rather JSON than a table.
pub(super) fn is_json(start: &str) -> bool {
    let rest = start.strip_prefix('[').map(str::trim_start);
    start.starts_with('{') || rest.is_some_and(|rest| rest.starts_with('{'))
}

/// The answer of an OData service saved as JSON: `{"value": [{"Perioden": "2023JJ00", …}, …]}`. Version 3 and 4 alike.
/// A long answer comes in parts, each with a link to the next. Others give the list of records alone, or a cube. None where it is no JSON, or holds no records.
pub(super) fn from_service(text: &str) -> Option<Answer> {
    let answer: Value = serde_json::from_str(text).ok()?;
    if let Some(rows) = of_cube(&answer) {
        return Some(Answer { rows: numbered(rows), incomplete: false });
    }
    let records = answer.as_array().or_else(|| lists(&answer).next())?;
    let first = records.first().and_then(Value::as_object)?;
    let mut header: Vec<String> = first.keys().cloned().collect();
    let known: BTreeSet<String> = header.iter().cloned().collect();
    let others: BTreeSet<&String> =
        records.iter().filter_map(Value::as_object).flat_map(|one| one.keys()).collect();
    header.extend(others.into_iter().filter(|key| !known.contains(*key)).cloned());
    let next = ["@odata.nextLink", "odata.nextLink"];
    let incomplete = next.iter().any(|key| answer.get(key).is_some_and(|link| !link.is_null()));
    let cell = |value: Option<&Value>| match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(other) => other.to_string(),
    };
    let why = |record: &Value| record.get(OF_VALUE).and_then(Value::as_str).map(mark_of).unwrap_or_default();
    let has_why = known.contains(OF_VALUE) && known.contains(VALUE);
    header.retain(|key| !(has_why && key == OF_VALUE));
    // Where version 4 has no figure, it says why in a field of its own.
    let read = |record: &Value, key: &String| match cell(record.get(key)) {
        none if has_why && key == VALUE && none.is_empty() => why(record).to_owned(),
        text => text,
    };
    let rows = records.iter().map(|record| header.iter().map(|key| read(record, key)).collect());
    let rows = numbered(std::iter::once(header.clone()).chain(rows).collect());
    Some(Answer { rows, incomplete })
}

fn numbered(rows: Vec<Vec<String>>) -> Vec<(usize, Vec<String>)> {
    (1..).zip(rows).collect()
}

/// The lists of records in an answer: `value` first, as the services call it.
fn lists(answer: &Value) -> impl Iterator<Item = &Vec<Value>> {
    let named = answer.get("value").into_iter();
    let all = named.chain(answer.as_object().into_iter().flat_map(|fields| fields.values()));
    all.filter_map(Value::as_array).filter(|list| list.first().is_some_and(Value::is_object))
}
