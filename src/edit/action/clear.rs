//! Keys of an action taken away: the lines they stand on, and no other byte.

use toml::Value;
use toml::de::DeTable;

use super::entries::data;
use crate::diagnostic::Edit;
use crate::edit::change::Written;
use crate::edit::text::{edited, next_line};
use crate::model::Action;

/// What of an action can be taken away. The rest it cannot do without.
pub const CLEARABLE: [&str; 16] = [
    "text",
    "goal",
    "basis",
    "lead",
    "partners",
    "agreed",
    "portfolio",
    "start",
    "end",
    "result",
    "budget",
    "spent",
    "requested",
    "programmes",
    "hours",
    "internal",
];

/// The other way in which the goals of an action can be written.
pub(super) const OTHER_FORM: [(&str, &str); 2] = [("goal", "goals"), ("goals", "goal")];

/// The text without these keys of an action, and what was taken away; none where it cannot be read.
pub(super) fn without_keys(
    old: &str,
    action: &Action,
    keys: &[&'static str],
) -> Option<(String, Vec<Written>)> {
    let (table, _) = DeTable::parse_recoverable(old);
    let id = action.id.id.as_str();
    let all = table.get_ref().get("action")?.get_ref().as_array()?;
    let mut own = all.iter().filter_map(|one| one.get_ref().as_table());
    let own = own.find(|one| one.get("id").and_then(|at| at.get_ref().as_str()) == Some(id))?;
    let (mut edits, mut written) = (Vec::new(), Vec::new());
    for key in keys {
        let Some((name, value)) = own.iter().find(|(name, _)| name.get_ref() == key) else { continue };
        let start = old[..name.span().start].rfind('\n').map_or(0, |newline| newline + 1);
        let end = value.span().end;
        written.push(Written { toml: String::new(), was: Some(old[name.span().start..end].to_owned()) });
        edits.push(Edit { range: start..next_line(old, end), replacement: String::new() });
    }
    let text = edited(old, edits);
    says_all_but(&text, old, action, keys).then_some((text, written))
}

/// Whether a text says what another did, but for these keys of an action.
fn says_all_but(text: &str, old: &str, action: &Action, keys: &[&str]) -> bool {
    let Some(mut expected) = data(old) else { return false };
    let actions = expected.get_mut("action").and_then(Value::as_array_mut);
    let own = actions.into_iter().flatten().filter_map(Value::as_table_mut);
    for one in own.filter(|one| one.get("id").and_then(Value::as_str) == Some(action.id.id.as_str())) {
        keys.iter().for_each(|key| drop(one.remove(*key)));
    }
    data(text) == Some(expected)
}
