//! Keys and values as they are written.

use chrono::NaiveDate;
use toml::Value;

use crate::edit::text::string;

/// A key with its value.
pub(in crate::edit) type Entry = (&'static str, Value);

/// A text as a value.
pub(in crate::edit) fn text(text: Option<&String>) -> Option<Value> {
    text.map(|text| Value::String(text.clone()))
}

/// What is written as it is shown: an id, a period, a word.
pub(in crate::edit) fn shown<T: ToString>(value: Option<T>) -> Option<Value> {
    value.map(|value| Value::String(value.to_string()))
}

/// Several of them; none where there are none.
pub(in crate::edit) fn list<T: ToString>(all: &[T]) -> Option<Value> {
    let values = || all.iter().map(|one| Value::String(one.to_string())).collect();
    (!all.is_empty()).then(|| Value::Array(values()))
}

/// A day as a value.
pub(in crate::edit) fn date(day: NaiveDate) -> Value {
    // A date of the calendar is a date of TOML.
    day.to_string().parse().map_or_else(|_| Value::String(day.to_string()), Value::Datetime)
}

/// The keys that have a value.
pub(in crate::edit) fn present(all: impl IntoIterator<Item = (&'static str, Option<Value>)>) -> Vec<Entry> {
    all.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
}

pub(super) fn line_of((key, value): &Entry, on_one_line: bool) -> String {
    format!("{key} = {}", value_text(value, on_one_line))
}

/// The keys of an inline table in the order in which a person writes them: what, then when.
const ORDER: [&str; 7] = ["value", "change", "within", "at_least", "at_most", "by", "per"];

/// A value as TOML. A line break inside a text would be read as another one in a file that ends its lines otherwise.
pub(in crate::edit) fn value_text(value: &Value, on_one_line: bool) -> String {
    match value {
        Value::String(text) if on_one_line && text.contains(['\n', '\r']) => string(text),
        Value::Table(table) => {
            let mut keys: Vec<(&String, &Value)> = table.iter().collect();
            keys.sort_by_key(|(key, _)| ORDER.iter().position(|one| one == key));
            let pair = |(key, value): (&String, &Value)| format!("{key} = {}", value_text(value, true));
            format!("{{ {} }}", keys.into_iter().map(pair).collect::<Vec<_>>().join(", "))
        }
        _ => value.to_string(),
    }
}

/// Whether a value is what stands there already; 4000 and 4000.0 are one amount.
pub(super) fn same(old: Option<&Value>, new: &Value) -> bool {
    let amount = |value: &Value| match value {
        Value::Float(number) => Some(*number),
        // An amount that a file may hold is exact as a double.
        #[allow(clippy::cast_precision_loss)]
        Value::Integer(number) => Some(*number as f64),
        _ => None,
    };
    old.is_some_and(|old| old == new || amount(old).is_some_and(|old| amount(new) == Some(old)))
}
