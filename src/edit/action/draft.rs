//! A change of an action that was worked out and not yet checked.

use toml::Value;

use super::entries::data;
use crate::edit::change::Written;
use crate::model::Action;

/// An edit that changes an action, worked out and not yet checked.
pub(in crate::edit) struct ActionDraft {
    /// The whole new text of the file.
    pub(in crate::edit) text: String,
    /// What is written; nothing where nothing changes.
    pub(in crate::edit) written: Vec<Written>,
    /// The keys that get another value.
    pub(in crate::edit) keys: Vec<&'static str>,
    pub(super) other_plan: bool,
    /// What the file must say then.
    pub(super) expected: toml::Table,
}

impl ActionDraft {
    /// Whether the text says what was there with this change, and nothing else.
    pub(in crate::edit) fn is_sound(&self) -> bool {
        data(&self.text).as_ref() == Some(&self.expected)
    }
}

/// The table of an action in its file.
pub(super) fn own_table<'t>(table: &'t mut toml::Table, action: &Action) -> Option<&'t mut toml::Table> {
    let actions = table.get_mut("action")?.as_array_mut()?;
    actions
        .iter_mut()
        .filter_map(Value::as_table_mut)
        .find(|one| one.get("id").and_then(Value::as_str) == Some(action.id.id.as_str()))
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
