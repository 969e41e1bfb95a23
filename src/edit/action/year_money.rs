//! The money of one year of an action: a record of its own, changed in its place or put behind the action.

use toml::de::DeTable;
use toml::{Spanned, Value};

use super::draft::{ActionDraft, own_table, same};
use super::entries::{data, inside, is_inline, line_of, owned, range_of_record, value_text};
use super::fields::{ActionRefusal, MoneyInYear};
use crate::diagnostic::Edit;
use crate::edit::change::Written;
use crate::edit::text::{edited, line_ending, next_line, with_inner_record};
use crate::edit::verify::Unsound;
use crate::model::{Action, Loaded, YearMoney};

/// Works out the edit that puts the money of a year in an action.
///
/// # Errors
/// The action or its money by year is written where nothing can be added to it.
pub(super) fn draft_of_year(
    now: &Loaded,
    action: &Action,
    money: &MoneyInYear,
) -> Result<ActionDraft, Box<ActionRefusal>> {
    let not_read_back = || Box::<ActionRefusal>::from(Unsound::NotReadBack);
    let (_, file) = now.sources.find(&inside(&action.id)).ok_or_else(not_read_back)?;
    let old = file.text.as_str();
    let mut expected = data(old).ok_or_else(not_read_back)?;
    let years = own_table(&mut expected, action).ok_or_else(not_read_back)?;
    let years = years.entry("year").or_insert_with(|| Value::Array(Vec::new()));
    let years = years.as_array_mut().ok_or_else(not_read_back)?;
    let year = Value::Integer(i64::from(money.year));
    let is_of_year = |one: &Value| one.get("year") == Some(&year);
    let own = years.iter_mut().find(|one| is_of_year(one)).and_then(Value::as_table_mut);
    let there = action.money_of(money.year);
    let is_new = money.budget.is_some() || money.spent.is_some();
    let written = match (own, there) {
        (Some(own), Some(there)) => {
            if is_inline(old, there.place) {
                return Err(Box::new(ActionRefusal::Inline { key: "year" }));
            }
            let entries = money.entries();
            let entries: Vec<_> =
                entries.into_iter().filter(|(key, new)| !same(own.get(*key), new)).collect();
            let gone: Vec<&'static str> =
                money.cleared.iter().copied().filter(|key| own.contains_key(*key)).collect();
            let other_plan = gone.contains(&"budget") || entries.iter().any(|(key, _)| *key == "budget");
            let stays = |key: &&str| own.contains_key(*key) && !gone.contains(key);
            if entries.is_empty() && !gone.is_empty() && !["budget", "spent"].iter().any(stays) {
                years.retain(|one| !is_of_year(one));
                if years.is_empty() {
                    own_table(&mut expected, action).ok_or_else(not_read_back)?.remove("year");
                }
                let (text, written) = without(old, there);
                return Ok(draft(text, written, other_plan, expected));
            }
            let (text, written) = changed(old, action, there, &entries, &gone).ok_or_else(not_read_back)?;
            gone.iter().for_each(|key| drop(own.remove(*key)));
            own.extend(owned(entries));
            return Ok(draft(text, written, other_plan, expected));
        }
        // There is nothing to take away.
        (None, _) if !is_new => {
            let expected = data(old).ok_or_else(not_read_back)?;
            return Ok(draft(old.to_owned(), Vec::new(), false, expected));
        }
        _ if is_inline(old, action.place) => {
            return Err(Box::new(ActionRefusal::Inline { key: "action" }));
        }
        _ if action.money.iter().any(|one| is_inline(old, one.place)) => {
            return Err(Box::new(ActionRefusal::Inline { key: "year" }));
        }
        _ => {
            let (text, _, added) = with_inner_record(old, action.extent.end as usize, &money.record());
            years.push(Value::Table(owned(money.entries()).collect()));
            (text, vec![Written { toml: added, was: None }])
        }
    };
    let (text, written) = written;
    Ok(draft(text, written, money.budget.is_some(), expected))
}

fn draft(text: String, written: Vec<Written>, other_plan: bool, expected: toml::Table) -> ActionDraft {
    let keys = if written.is_empty() { Vec::new() } else { vec!["year"] };
    ActionDraft { text, written, keys, other_plan, expected }
}

/// The text without the record of a year, and what was taken away.
fn without(old: &str, there: &YearMoney) -> (String, Vec<Written>) {
    let (start, end, range) = range_of_record(old, there.place.start, there.extent.end);
    let was = old[start..end].trim().to_owned();
    let text = edited(old, vec![Edit { range, replacement: String::new() }]);
    (text, vec![Written { toml: String::new(), was: Some(was) }])
}

/// The text with these amounts in a record that is there, and without others: one that is there is replaced, another follows
/// the last.
fn changed(
    old: &str,
    action: &Action,
    there: &YearMoney,
    entries: &[super::entries::Entry],
    gone: &[&str],
) -> Option<(String, Vec<Written>)> {
    let newline = line_ending(old);
    let (table, _) = DeTable::parse_recoverable(old);
    let all = table.get_ref().get("action")?.get_ref().as_array()?;
    let mut own = all.iter().filter_map(|one| one.get_ref().as_table());
    let id = action.id.id.as_str();
    let own = own.find(|one| one.get("id").and_then(|at| at.get_ref().as_str()) == Some(id))?;
    let years = own.get("year")?.get_ref().as_array()?;
    let at = there.year.place.start as usize;
    let mut years = years.iter().filter_map(|one| one.get_ref().as_table());
    let of_year = years.find(|one| one.get("year").is_some_and(|year| year.span().start == at))?;
    let (mut edits, mut written, mut inserted) = (Vec::new(), Vec::new(), String::new());
    let indent = indent_at(old, at);
    for key in gone {
        let (name, value) = of_year.iter().find(|(name, _)| name.get_ref() == key)?;
        let start = old[..name.span().start].rfind('\n').map_or(0, |newline| newline + 1);
        let was =
            format!("[[action.year]] {}: {}", there.year.value.0, &old[name.span().start..value.span().end]);
        written.push(Written { toml: String::new(), was: Some(was) });
        edits.push(Edit { range: start..next_line(old, value.span().end), replacement: String::new() });
    }
    for entry in entries {
        let line = line_of(entry, true);
        let range = of_year.get(entry.0).map(Spanned::span);
        match &range {
            Some(range) => {
                edits.push(Edit { range: range.clone(), replacement: value_text(&entry.1, true) });
            }
            None => inserted.push_str(&format!("{indent}{line}{newline}")),
        }
        // Of several amounts of one name it is told which year's this is.
        let toml = format!("[[action.year]] {}: {line}", there.year.value.0);
        written.push(Written { toml, was: range.map(|range| old[range].to_owned()) });
    }
    if !inserted.is_empty() {
        let at = next_line(old, there.extent.end as usize);
        let lead = if old[..at].ends_with('\n') { "" } else { newline };
        edits.push(Edit { range: at..at, replacement: format!("{lead}{inserted}") });
    }
    Some((edited(old, edits), written))
}

/// The white space before the line that holds a byte.
fn indent_at(text: &str, offset: usize) -> &str {
    let line = &text[text[..offset].rfind('\n').map_or(0, |newline| newline + 1)..];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}
