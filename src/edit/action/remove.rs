//! An action taken out of an implementation plan, so that every other byte stays.

use toml::Value;

use super::entries::{data, inside, is_inline, range_of_record};
use super::fields::ActionRefusal;
use crate::diagnostic::Edit;
use crate::edit::change::{PreparedChange, Written};
use crate::edit::text::edited;
use crate::edit::verify::{Ground, Unsound};
use crate::model::Action;

/// Works out the edit that takes an action away, with its log, and checks it. What is written is what was taken away.
///
/// # Errors
/// The plan would be invalid without it, or the file has errors.
pub fn prepare_action_removal(
    ground: &Ground<'_>,
    action: &Action,
) -> Result<PreparedChange, Box<ActionRefusal>> {
    let (inside, loaded) = (inside(&action.id), ground.loaded);
    ground.refuse_errors_in(&inside)?;
    let not_read_back = || Box::<ActionRefusal>::from(Unsound::NotReadBack);
    let (_, file) = loaded.sources.find(&inside).ok_or_else(not_read_back)?;
    let old = file.text.as_str();
    if is_inline(old, action.place) {
        return Err(Box::new(ActionRefusal::Inline { key: "action" }));
    }
    let mut expected = data(old).ok_or_else(not_read_back)?;
    let actions = expected.get_mut("action").and_then(Value::as_array_mut).ok_or_else(not_read_back)?;
    let id = Some(action.id.id.as_str());
    actions.retain(|one| one.get("id").and_then(Value::as_str) != id);
    if actions.is_empty() {
        expected.remove("action");
    }
    let (start, end, range) = range_of_record(old, action.place.start, action.extent.end);
    let text = edited(old, vec![Edit { range, replacement: String::new() }]);
    let tried = ground.try_text(&inside, &text)?;
    if data(&text) != Some(expected) {
        return Err(not_read_back());
    }
    let written = vec![Written { toml: old[start..end].to_owned(), was: None }];
    let line = file.position(start).line;
    Ok(PreparedChange::tried((&inside, text), written, line, tried, true))
}
