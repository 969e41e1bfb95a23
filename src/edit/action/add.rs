//! An action added to an implementation plan, spliced so that every other byte stays.

use toml::Value;

use super::entries::{data, inside, is_inline, line_of, owned};
use super::fields::{ActionRefusal, NewAction};
use crate::edit::change::{PreparedChange, Written};
use crate::edit::text::{line_ending, with_record};
use crate::edit::verify::{Ground, Unsound};

/// Works out the edit that adds an action to the implementation plan of its year, and checks it.
///
/// # Errors
/// There is one of that name, it would make the plan invalid, or the file has errors.
pub fn prepare_new_action(
    ground: &Ground<'_>,
    new: &NewAction,
) -> Result<PreparedChange, Box<ActionRefusal>> {
    let (inside, loaded) = (inside(&new.id), ground.loaded);
    ground.refuse_errors_in(&inside)?;
    let file = loaded.sources.find(&inside).map(|(_, file)| file);
    let old = file.map_or("", |file| file.text.as_str());
    let of_year = loaded.plan.as_ref().and_then(|plan| plan.actions.get(&new.id.year));
    let actions = of_year.map_or(&[][..], |of_year| &of_year.actions);
    if let Some(same) = actions.iter().find(|action| action.id == new.id) {
        let line = file.map_or(1, |file| file.position(same.id_place.start as usize).line);
        return Err(Box::new(ActionRefusal::AlreadyThere { line }));
    }
    if actions.iter().any(|action| is_inline(old, action.place)) {
        return Err(Box::new(ActionRefusal::Inline { key: "action" }));
    }
    let entries = new.entries();
    let on_one_line = line_ending(old) == "\r\n";
    let mut record = String::from("[[action]]\n");
    for entry in &entries {
        record.push_str(&format!("{}\n", line_of(entry, on_one_line)));
    }
    let last = actions.iter().map(|action| action.extent.end as usize).max();
    if let Some(money) = &new.fields.money {
        record.push_str(&format!("\n{}", money.record()));
    }
    let (text, start, added) = with_record(old, last, &record);
    let tried = ground.try_text(&inside, &text)?;
    let expected = data(old).and_then(|mut table| {
        let actions = table.entry("action").or_insert_with(|| Value::Array(Vec::new()));
        let mut own: toml::Table = owned(entries).collect();
        if let Some(money) = &new.fields.money {
            let year = Value::Table(owned(money.entries()).collect());
            own.insert("year".to_owned(), Value::Array(vec![year]));
        }
        actions.as_array_mut()?.push(Value::Table(own));
        Some(table)
    });
    if expected.is_none() || expected != data(&text) {
        return Err(Unsound::NotReadBack.into());
    }
    let line = tried.after.sources.find(&inside).map_or(1, |(_, file)| file.position(start).line);
    let written = vec![Written { toml: added, was: None }];
    Ok(PreparedChange::tried((&inside, text), written, line, tried, true))
}
