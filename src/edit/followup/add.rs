//! A follow-up added to the plan, spliced so that every other byte stays.

use toml::Value;

use super::fields::{FollowupRefusal, NewFollowup};
use crate::edit::action::{Entry, data, is_inline, line_of, owned};
use crate::edit::change::{PreparedChange, Written};
use crate::edit::text::{line_ending, with_record};
use crate::edit::verify::{Ground, Unsound};
use crate::model::FOLLOWUPS_PATH;

/// Works out the edit that adds a follow-up, and checks it.
///
/// # Errors
/// There is one of that name, it would make the plan invalid, or the file has errors.
pub fn prepare_new_followup(
    ground: &Ground<'_>,
    new: &NewFollowup,
) -> Result<PreparedChange, Box<FollowupRefusal>> {
    ground.refuse_errors_in(FOLLOWUPS_PATH)?;
    let loaded = ground.loaded;
    let file = loaded.sources.find(FOLLOWUPS_PATH).map(|(_, file)| file);
    let old = file.map_or("", |file| file.text.as_str());
    let there = loaded.plan.as_ref().map_or(&[][..], |plan| &plan.followups);
    if let Some(same) = there.iter().find(|one| one.id.value == new.id) {
        let line = file.map_or(1, |file| file.position(same.id.place.start as usize).line);
        return Err(Box::new(FollowupRefusal::AlreadyThere { line }));
    }
    if there.iter().any(|one| is_inline(old, one.place)) {
        return Err(Box::new(FollowupRefusal::Inline));
    }
    let id: Entry = ("id", Value::String(new.id.to_string()));
    let entries: Vec<Entry> = [id].into_iter().chain(new.fields.entries()).collect();
    let on_one_line = line_ending(old) == "\r\n";
    let mut record = String::from("[[followup]]\n");
    for entry in &entries {
        record.push_str(&format!("{}\n", line_of(entry, on_one_line)));
    }
    let last = there.iter().map(|one| one.extent.end as usize).max();
    let (text, start, added) = with_record(old, last, &record);
    let tried = ground.try_text(FOLLOWUPS_PATH, &text)?;
    let expected = data(old).and_then(|mut table| {
        let all = table.entry("followup").or_insert_with(|| Value::Array(Vec::new()));
        all.as_array_mut()?.push(Value::Table(owned(entries).collect()));
        Some(table)
    });
    if expected.is_none() || expected != data(&text) {
        return Err(Unsound::NotReadBack.into());
    }
    let line = tried.after.sources.find(FOLLOWUPS_PATH).map_or(1, |(_, file)| file.position(start).line);
    let written = vec![Written { toml: added, was: None }];
    Ok(PreparedChange::tried((FOLLOWUPS_PATH, text), written, line, tried, false))
}
