//! An action changed in an implementation plan, spliced so that every other byte stays.

use chrono::NaiveDate;
use toml::Value;

use super::clear::{OTHER_FORM, without_keys};
use super::draft::{ActionDraft, own_table, same};
use super::entries::{Entry, data, date, inside, is_inline, line_of, owned, value_range, value_text};
use super::fields::{ActionFields, ActionRefusal, MoneyInYear};
use super::year_money::draft_of_year;
use crate::diagnostic::Edit;
use crate::edit::change::{PreparedChange, Written};
use crate::edit::text::{edited, line_ending, next_line, with_inner_record};
use crate::edit::verify::{Ground, Unsound};
use crate::model::{Action, Loaded, replace_text};

/// What can be changed in an adopted implementation plan without a decision: how far an action is, and what it cost.
const PROGRESS: [&str; 3] = ["state", "result", "spent"];

/// Works out the edit that changes an action. `now` is the plan with what else is being changed in it.
///
/// # Errors
/// The action is written where nothing can be added to it.
pub(in crate::edit) fn draft_action_change(
    now: &Loaded,
    action: &Action,
    change: &ActionFields,
    log: Option<&str>,
    today: NaiveDate,
) -> Result<ActionDraft, Box<ActionRefusal>> {
    if let Some(change) = with_goals_rewritten(now, action, change) {
        return draft_with_cleared(now, action, &change, log, today);
    }
    if !change.cleared.is_empty() {
        return draft_with_cleared(now, action, change, log, today);
    }
    if let Some(money) = &change.money {
        let rest = ActionFields { money: None, ..change.clone() };
        return draft_with_money(now, action, &rest, money, (log, today));
    }
    let not_read_back = || Box::<ActionRefusal>::from(Unsound::NotReadBack);
    let (_, file) = now.sources.find(&inside(&action.id)).ok_or_else(not_read_back)?;
    let old = file.text.as_str();
    let mut expected = data(old).ok_or_else(not_read_back)?;
    let own = own_table(&mut expected, action).ok_or_else(not_read_back)?;
    let entries: Vec<Entry> =
        change.entries().into_iter().filter(|(key, value)| !same(own.get(*key), value)).collect();
    if is_inline(old, action.place)
        && (log.is_some() || entries.iter().any(|(key, _)| !own.contains_key(*key)))
    {
        return Err(Box::new(ActionRefusal::Inline { key: "action" }));
    }
    if log.is_some() && action.log.iter().any(|entry| is_inline(old, entry.place)) {
        return Err(Box::new(ActionRefusal::Inline { key: "log" }));
    }
    let (mut text, mut written, behind) = with_entries(old, action, &entries);
    let mut keys: Vec<&'static str> = entries.iter().map(|(key, _)| *key).collect();
    if let Some(log) = log {
        let said = Value::String(log.to_owned());
        let entries = [("date", date(today)), ("text", said.clone())];
        let on_one_line = line_ending(old) == "\r\n";
        let lines: Vec<String> = entries.iter().map(|entry| line_of(entry, on_one_line)).collect();
        let record = format!("[[action.log]]\n{}\n", lines.join("\n"));
        let (with_log, _, added) = with_inner_record(&text, behind, &record);
        text = with_log;
        written.push(Written { toml: added, was: None });
        keys.push("log");
        let entries = own.entry("log").or_insert_with(|| Value::Array(Vec::new()));
        let entry = [("date".to_owned(), date(today)), ("text".to_owned(), said)];
        entries.as_array_mut().ok_or_else(not_read_back)?.push(Value::Table(entry.into_iter().collect()));
    }
    let other_plan = entries.iter().any(|(key, _)| !PROGRESS.contains(key));
    own.extend(owned(entries));
    Ok(ActionDraft { text, written, keys, other_plan, expected })
}

/// The same, of a change that also says what a year costs: what else changes first.
fn draft_with_money(
    now: &Loaded,
    action: &Action,
    rest: &ActionFields,
    money: &MoneyInYear,
    (log, today): (Option<&str>, NaiveDate),
) -> Result<ActionDraft, Box<ActionRefusal>> {
    let not_read_back = || Box::<ActionRefusal>::from(Unsound::NotReadBack);
    if *rest == ActionFields::default() && log.is_none() {
        return draft_of_year(now, action, money);
    }
    let first = draft_action_change(now, action, rest, log, today)?;
    let after = replace_text(now, &inside(&action.id), first.text.clone()).ok_or_else(not_read_back)?;
    let of_year = after.plan.as_ref().and_then(|plan| plan.actions.get(&action.id.year));
    let action = of_year.and_then(|of_year| of_year.actions.iter().find(|one| one.id == action.id));
    let draft = draft_of_year(&after, action.ok_or_else(not_read_back)?, money)?;
    if !first.is_sound() {
        return Err(not_read_back());
    }
    Ok(ActionDraft {
        written: [first.written, draft.written].concat(),
        keys: [first.keys, draft.keys].concat(),
        other_plan: first.other_plan || draft.other_plan,
        ..draft
    })
}

/// The change, where the goals are written in the other form (`goal` or `goals`) than the new ones will be: that is taken
/// away with it.
fn with_goals_rewritten(now: &Loaded, action: &Action, change: &ActionFields) -> Option<ActionFields> {
    let clears = |key: &str| change.cleared.contains(&key);
    let (_, file) = now.sources.find(&inside(&action.id))?;
    let is_there = |key: &str| value_range(&file.text, action, key).is_some();
    let new = match change.goals.len() {
        0 if clears("goal") => "goal",
        0 => return None,
        1 => "goal",
        _ => "goals",
    };
    let other = OTHER_FORM.iter().find(|(form, _)| *form == new).map(|(_, other)| *other)?;
    (is_there(other) && !clears(other)).then(|| {
        let mut cleared = change.cleared.clone();
        cleared.push(other);
        ActionFields { cleared, ..change.clone() }
    })
}

/// The same, of a change that also takes keys away: those first.
fn draft_with_cleared(
    now: &Loaded,
    action: &Action,
    change: &ActionFields,
    log: Option<&str>,
    today: NaiveDate,
) -> Result<ActionDraft, Box<ActionRefusal>> {
    let not_read_back = || Box::<ActionRefusal>::from(Unsound::NotReadBack);
    let inside = inside(&action.id);
    let (_, file) = now.sources.find(&inside).ok_or_else(not_read_back)?;
    if is_inline(&file.text, action.place) {
        return Err(Box::new(ActionRefusal::Inline { key: "action" }));
    }
    let (text, cleared) = without_keys(&file.text, action, &change.cleared).ok_or_else(not_read_back)?;
    let left = ActionFields { cleared: Vec::new(), ..change.clone() };
    let gone = change.cleared.iter().filter(|key| value_range(&file.text, action, key).is_some());
    let gone: Vec<&'static str> = gone.copied().collect();
    let is_other = gone.iter().any(|key| !PROGRESS.contains(key));
    let expected = data(&text).ok_or_else(not_read_back)?;
    if left == ActionFields::default() && log.is_none() {
        return Ok(ActionDraft { text, written: cleared, keys: gone, other_plan: is_other, expected });
    }
    let after = replace_text(now, &inside, text).ok_or_else(not_read_back)?;
    let of_year = after.plan.as_ref().and_then(|plan| plan.actions.get(&action.id.year));
    let action = of_year.and_then(|of_year| of_year.actions.iter().find(|one| one.id == action.id));
    let draft = draft_action_change(&after, action.ok_or_else(not_read_back)?, &left, log, today)?;
    Ok(ActionDraft {
        written: [cleared, draft.written].concat(),
        keys: [gone, draft.keys].concat(),
        other_plan: is_other || draft.other_plan,
        ..draft
    })
}

/// Works out the edit that changes an action, and checks it.
///
/// # Errors
/// The change would make the plan invalid, or the file has errors.
pub fn prepare_action_change(
    ground: &Ground<'_>,
    action: &Action,
    change: &ActionFields,
    log: Option<&str>,
) -> Result<PreparedChange, Box<ActionRefusal>> {
    let (inside, loaded) = (inside(&action.id), ground.loaded);
    ground.refuse_errors_in(&inside)?;
    let not_read_back = || Box::<ActionRefusal>::from(Unsound::NotReadBack);
    let (id, file) = loaded.sources.find(&inside).ok_or_else(not_read_back)?;
    let draft = draft_action_change(loaded, action, change, log, ground.today)?;
    let sound = draft.is_sound();
    let ActionDraft { text, written, other_plan, .. } = draft;
    if written.is_empty() {
        let line = file.position(action.place.start as usize).line;
        return Ok(PreparedChange::nothing(&inside, line));
    }
    let tried = ground.try_text(&inside, &text)?;
    if !sound {
        return Err(not_read_back());
    }
    let line = tried.after.sources.file(id).position(action.place.start as usize).line;
    Ok(PreparedChange::tried((&inside, text), written, line, tried, other_plan))
}

/// The text with these values in an action: one that is there is replaced in its place, the others follow the last of
/// the action's own. Gives the text, what was written, and where the action ends in the text.
fn with_entries(old: &str, action: &Action, entries: &[Entry]) -> (String, Vec<Written>, usize) {
    let newline = line_ending(old);
    let on_one_line = newline == "\r\n";
    let own_end = action.own_extent.end as usize;
    let indent = indent_of(old, action);
    let at = next_line(old, own_end);
    let (mut edits, mut written) = (Vec::new(), Vec::new());
    let mut inserted = String::new();
    for entry in entries {
        let line = line_of(entry, on_one_line);
        let place = value_range(old, action, entry.0);
        if let Some(range) = &place {
            let value = value_text(&entry.1, on_one_line);
            edits.push(Edit { range: range.clone(), replacement: value.replace('\n', newline) });
        } else {
            inserted.push_str(&format!("{indent}{line}\n"));
        }
        written.push(Written { toml: line, was: place.map(|range| old[range].to_owned()) });
    }
    let inserts = !inserted.is_empty();
    if inserts {
        let lead = if old[..at].ends_with('\n') { "" } else { newline };
        let replacement = format!("{lead}{}", inserted.replace('\n', newline));
        edits.push(Edit { range: at..at, replacement });
    }
    let text = edited(old, edits);
    let moved = |offset: usize| (offset + text.len()).saturating_sub(old.len());
    // With a log the action ends behind what was put in; without, what was put in is its end.
    let end = action.extent.end as usize;
    let behind = if inserts && end <= at { moved(at).saturating_sub(newline.len()) } else { moved(end) };
    (text, written, behind)
}

/// The white space before the line that holds the action's id.
fn indent_of<'t>(text: &'t str, action: &Action) -> &'t str {
    let start = text[..action.id_place.start as usize].rfind('\n').map_or(0, |newline| newline + 1);
    let line = &text[start..];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}
