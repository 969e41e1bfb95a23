//! An action as the lines of its record.

use std::ops::Range;

use chrono::NaiveDate;
use toml::de::DeTable;
use toml::{Spanned, Value};

use super::fields::{ActionFields, MoneyInYear, NewAction};
use crate::diagnostic::Place;
use crate::edit::text::{line_ending, next_line, number, string};
use crate::model::{Action, ActionId, ActionState, GoalId, actions_path};

/// A key with its value.
pub(in crate::edit) type Entry = (&'static str, Value);

pub(super) fn inside(id: &ActionId) -> String {
    actions_path(id.year)
}

/// Whether a record is written as `{ … }` and not under a header.
pub(in crate::edit) fn is_inline(text: &str, place: Place) -> bool {
    !text[place.start as usize..].starts_with("[[")
}

/// A file as plain data, to compare what it said with what it says.
pub(in crate::edit) fn data(text: &str) -> Option<toml::Table> {
    toml::from_str(text).ok()
}

pub(in crate::edit) fn owned(entries: Vec<Entry>) -> impl Iterator<Item = (String, Value)> {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value))
}

pub(in crate::edit) fn line_of((key, value): &Entry, on_one_line: bool) -> String {
    format!("{key} = {}", value_text(value, on_one_line))
}

/// A value as TOML. A line break inside a text would be read as another one in a file that ends its lines otherwise.
pub(in crate::edit) fn value_text(value: &Value, on_one_line: bool) -> String {
    match value {
        Value::String(text) if on_one_line && text.contains(['\n', '\r']) => string(text),
        _ => value.to_string(),
    }
}

pub(in crate::edit) fn date(day: NaiveDate) -> Value {
    // A date of the calendar is a date of TOML.
    day.to_string().parse().map_or_else(|_| Value::String(day.to_string()), Value::Datetime)
}

fn text(text: Option<&String>) -> Option<Value> {
    text.map(|text| Value::String(text.clone()))
}

fn shown<T: ToString>(value: Option<T>) -> Option<Value> {
    value.map(|value| Value::String(value.to_string()))
}

fn list<T: ToString>(ids: &[T]) -> Option<Value> {
    let all = || ids.iter().map(|id| Value::String(id.to_string())).collect();
    (!ids.is_empty()).then(|| Value::Array(all()))
}

/// One goal as text, several as a list.
fn goals(ids: &[GoalId]) -> (&'static str, Option<Value>) {
    match ids {
        [] | [_] => ("goal", shown(ids.first())),
        _ => ("goals", list(ids)),
    }
}

impl NewAction {
    /// In the order in which they are written.
    pub(super) fn entries(&self) -> Vec<Entry> {
        let state = Some(self.fields.state.unwrap_or(ActionState::Planned));
        let id = Value::String(self.id.id.to_string());
        let fields = ActionFields { state, ..self.fields.clone() };
        [("id", id)].into_iter().chain(fields.entries()).collect()
    }
}

impl ActionFields {
    /// In the order in which they are written.
    pub(super) fn entries(&self) -> Vec<Entry> {
        let all = [
            ("title", text(self.title.as_ref())),
            ("text", text(self.text.as_ref())),
            ("state", shown(self.state.map(ActionState::word))),
            goals(&self.goals),
            ("basis", text(self.basis.as_ref())),
            ("lead", shown(self.lead.as_ref())),
            ("partners", list(&self.partners)),
            ("agreed", text(self.agreed.as_ref())),
            ("portfolio", text(self.portfolio.as_ref())),
            ("start", shown(self.start)),
            ("end", shown(self.end)),
            ("result", text(self.result.as_ref())),
            ("budget", self.budget.map(number)),
            ("spent", self.spent.map(number)),
            ("requested", self.requested.map(number)),
            ("programmes", list(&self.programmes)),
            ("hours", self.hours.map(number)),
            ("internal", self.internal.then_some(Value::Boolean(true))),
        ];
        all.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
    }
}

impl MoneyInYear {
    /// In the order in which they are written.
    pub(super) fn entries(&self) -> Vec<Entry> {
        let all = [
            ("year", Some(Value::Integer(i64::from(self.year)))),
            ("budget", self.budget.map(number)),
            ("spent", self.spent.map(number)),
        ];
        all.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
    }

    /// The record, under its header.
    pub(super) fn record(&self) -> String {
        let lines: Vec<String> = self.entries().iter().map(|entry| line_of(entry, true)).collect();
        format!("[[action.year]]\n{}\n", lines.join("\n"))
    }
}

/// Where a record stands, from its header to the end of its last value: from the start of its first line, to behind its last,
/// and what goes when it does. One blank line goes with it: the one behind, or of the last record the one before.
pub(super) fn range_of_record(old: &str, start: u32, end: u32) -> (usize, usize, Range<usize>) {
    let start = start as usize;
    let start = old[..start].rfind('\n').map_or(start, |newline| newline + 1);
    let end = next_line(old, end as usize);
    let blank = line_ending(old);
    let before = old[..start].strip_suffix(blank).filter(|before| before.ends_with('\n'));
    let range = match (old[end..].starts_with(blank), before) {
        (true, _) => start..end + blank.len(),
        (false, Some(before)) if old[end..].is_empty() => before.len()..end,
        _ => start..end,
    };
    (start, end, range)
}

/// Where the value of a key of an action stands, brackets of a list included.
pub(super) fn value_range(text: &str, action: &Action, key: &str) -> Option<Range<usize>> {
    let (table, _) = DeTable::parse_recoverable(text);
    let all = table.get_ref().get("action")?.get_ref().as_array()?;
    let own = all.iter().filter_map(|one| one.get_ref().as_table());
    let id = action.id.id.as_str();
    let mut own = own.filter(|one| one.get("id").and_then(|at| at.get_ref().as_str()) == Some(id));
    own.next()?.get(key).map(Spanned::span)
}
