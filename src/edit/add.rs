//! A pillar, goal, indicator, source or partner added to the plan, where a person would write it.

use toml::Value;

use super::change::{ChangeRefusal, PreparedChange};
use super::records::{Entry, RecordEdit, RecordPlace, records};
use super::verify::Ground;
use crate::model::{Id, PlanFile};

/// Something to add: the table it stands in, and its keys in the order in which they are written, `id` first.
#[derive(Debug, Clone, PartialEq)]
pub struct NewEntry {
    pub kind: NewEntryKind,
    pub id: Id,
    pub keys: Vec<(&'static str, Value)>,
}

/// What is added, and in which chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewEntryKind {
    Pillar { chapter: Id },
    Goal { chapter: Id },
    Indicator { chapter: Id },
    Source,
    Partner,
}

impl NewEntryKind {
    /// The name of its tables.
    pub fn table(&self) -> &'static str {
        match self {
            NewEntryKind::Pillar { .. } => "pillar",
            NewEntryKind::Goal { .. } => "goal",
            NewEntryKind::Indicator { .. } => "indicator",
            NewEntryKind::Source => "source",
            NewEntryKind::Partner => "partner",
        }
    }

    /// The file it stands in, inside the plan folder.
    pub fn inside(&self) -> String {
        let part = match self {
            NewEntryKind::Pillar { chapter }
            | NewEntryKind::Goal { chapter }
            | NewEntryKind::Indicator { chapter } => PlanFile::Chapter(chapter.clone()),
            NewEntryKind::Source => PlanFile::Sources,
            NewEntryKind::Partner => PlanFile::Partners,
        };
        part.path().unwrap_or_default()
    }

    /// The tables in which no two bear one name.
    fn named_among(&self) -> &'static [&'static str] {
        match self {
            NewEntryKind::Pillar { .. } => &["pillar"],
            NewEntryKind::Goal { .. } | NewEntryKind::Indicator { .. } => &["goal", "indicator"],
            NewEntryKind::Source => &["source"],
            NewEntryKind::Partner => &["partner"],
        }
    }

    /// The key by which those that belong together stand together.
    fn together_by(&self) -> Option<&'static str> {
        match self {
            NewEntryKind::Goal { .. } => Some("pillar"),
            NewEntryKind::Indicator { .. } => Some("goal"),
            _ => None,
        }
    }
}

/// Works out the edit and checks it.
///
/// # Errors
/// There is one of that name, it would make the plan invalid, or the file has errors.
pub fn prepare_new_entry(ground: &Ground<'_>, new: &NewEntry) -> Result<PreparedChange, Box<ChangeRefusal>> {
    let mut edit = RecordEdit::begin(ground, &new.kind.inside())?;
    for list in new.kind.named_among() {
        edit.refuse_namesake(&records(edit.text(), list), new.id.as_str())?;
    }
    let behind = place(edit.text(), new);
    let id: Entry = ("id", Value::String(new.id.to_string()));
    edit.add(new.kind.table(), [id].into_iter().chain(new.keys.clone()).collect(), behind)?;
    edit.tried(ground)
}

/// Behind which byte it comes: the last of those it belongs to, else the last of its kind, else the last of what is written
/// before it.
fn place(text: &str, new: &NewEntry) -> Option<usize> {
    let key = new.kind.together_by();
    let own = key
        .and_then(|key| new.keys.iter().find(|(one, _)| *one == key))
        .and_then(|(_, value)| value.as_str());
    let there = records(text, new.kind.table());
    let alike = |one: &&RecordPlace| own.is_some() && key.and_then(|key| one.text_of(key)) == own;
    let last = there.iter().rfind(alike).or(there.last()).map(|one| one.end);
    let before = match new.kind {
        NewEntryKind::Goal { .. } => &["pillar"][..],
        NewEntryKind::Indicator { .. } => &["goal", "pillar"],
        _ => &[],
    };
    last.or_else(|| before.iter().find_map(|name| Some(records(text, name).last()?.end)))
}
