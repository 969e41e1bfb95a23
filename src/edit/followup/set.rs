//! A follow-up changed in its place, so that every other byte stays.

use std::ops::Range;

use toml::Value;
use toml::de::DeTable;

use super::fields::{FollowupFields, FollowupRefusal};
use crate::diagnostic::Edit;
use crate::edit::action::{Entry, data, is_inline, line_of, owned, value_text};
use crate::edit::change::{PreparedChange, Written};
use crate::edit::text::{edited, line_ending, next_line};
use crate::edit::verify::{Ground, Unsound};
use crate::model::{FOLLOWUPS_PATH, Followup};

/// Works out the edit that changes a follow-up, and checks it.
///
/// # Errors
/// The change would make the plan invalid, or the file has errors.
pub fn prepare_followup_change(
    ground: &Ground<'_>,
    one: &Followup,
    change: &FollowupFields,
) -> Result<PreparedChange, Box<FollowupRefusal>> {
    ground.refuse_errors_in(FOLLOWUPS_PATH)?;
    let not_read_back = || Box::<FollowupRefusal>::from(Unsound::NotReadBack);
    let (id, file) = ground.loaded.sources.find(FOLLOWUPS_PATH).ok_or_else(not_read_back)?;
    let old = file.text.as_str();
    let mut expected = data(old).ok_or_else(not_read_back)?;
    let own = own_table(&mut expected, one).ok_or_else(not_read_back)?;
    let entries: Vec<Entry> =
        change.entries().into_iter().filter(|(key, value)| own.get(*key) != Some(value)).collect();
    let gone: Vec<&'static str> =
        change.cleared.iter().copied().filter(|key| own.contains_key(*key)).collect();
    if is_inline(old, one.place)
        && !(gone.is_empty() && entries.iter().all(|(key, _)| own.contains_key(*key)))
    {
        return Err(Box::new(FollowupRefusal::Inline));
    }
    if entries.is_empty() && gone.is_empty() {
        let line = file.position(one.place.start as usize).line;
        return Ok(PreparedChange::nothing(FOLLOWUPS_PATH, line));
    }
    gone.iter().for_each(|key| drop(own.remove(*key)));
    own.extend(owned(entries.clone()));
    let (text, written) = changed(old, one, &entries, &gone).ok_or_else(not_read_back)?;
    let tried = ground.try_text(FOLLOWUPS_PATH, &text)?;
    if data(&text).as_ref() != Some(&expected) {
        return Err(not_read_back());
    }
    let line = tried.after.sources.file(id).position(one.place.start as usize).line;
    Ok(PreparedChange::tried((FOLLOWUPS_PATH, text), written, line, tried, false))
}

/// The text with these values in a follow-up and without these keys: a value that is there is replaced in its place, the
/// others follow the last one.
fn changed(old: &str, one: &Followup, entries: &[Entry], gone: &[&str]) -> Option<(String, Vec<Written>)> {
    let newline = line_ending(old);
    let on_one_line = newline == "\r\n";
    let places = places(old, one)?;
    let place = |key: &str| places.iter().find(|(name, ..)| name == key);
    let (mut edits, mut written) = (Vec::new(), Vec::new());
    for key in gone {
        let (_, name, value) = place(key)?;
        let start = old[..name.start].rfind('\n').map_or(0, |newline| newline + 1);
        written.push(Written { toml: String::new(), was: Some(old[name.start..value.end].to_owned()) });
        edits.push(Edit { range: start..next_line(old, value.end), replacement: String::new() });
    }
    let mut inserted = String::new();
    for entry in entries {
        let line = line_of(entry, on_one_line);
        let value = place(entry.0).map(|(_, _, value)| value.clone());
        match &value {
            Some(range) => {
                let value = value_text(&entry.1, on_one_line);
                edits.push(Edit { range: range.clone(), replacement: value.replace('\n', newline) });
            }
            None => inserted.push_str(&format!("{}{line}\n", indent_of(old, one))),
        }
        written.push(Written { toml: line, was: value.map(|range| old[range].to_owned()) });
    }
    if !inserted.is_empty() {
        let at = next_line(old, one.extent.end as usize);
        let lead = if old[..at].ends_with('\n') { "" } else { newline };
        let replacement = format!("{lead}{}", inserted.replace('\n', newline));
        edits.push(Edit { range: at..at, replacement });
    }
    Some((edited(old, edits), written))
}

/// A key, where it stands, and where its value does.
type KeyPlace = (String, Range<usize>, Range<usize>);

/// Where each key of a follow-up and its value stand.
fn places(text: &str, one: &Followup) -> Option<Vec<KeyPlace>> {
    let (table, _) = DeTable::parse_recoverable(text);
    let all = table.get_ref().get("followup")?.get_ref().as_array()?;
    let mut own = all.iter().filter_map(|one| one.get_ref().as_table());
    let id = one.id.as_str();
    let own = own.find(|one| one.get("id").and_then(|at| at.get_ref().as_str()) == Some(id))?;
    Some(own.iter().map(|(name, value)| (name.get_ref().to_string(), name.span(), value.span())).collect())
}

/// The white space before the line that holds the id.
fn indent_of<'t>(text: &'t str, one: &Followup) -> &'t str {
    let start = text[..one.id.place.start as usize].rfind('\n').map_or(0, |newline| newline + 1);
    let line = &text[start..];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

fn own_table<'t>(table: &'t mut toml::Table, one: &Followup) -> Option<&'t mut toml::Table> {
    let all = table.get_mut("followup")?.as_array_mut()?;
    all.iter_mut()
        .filter_map(Value::as_table_mut)
        .find(|table| table.get("id").and_then(Value::as_str) == Some(one.id.as_str()))
}
