//! A pillar, goal, indicator, source or partner added to the plan, where a person would write it.

use toml::de::{DeTable, DeValue};
use toml::{Spanned, Value};

use super::action::value_text;
use super::text::{line_ending, with_record};
use super::verify::{Ground, Tried, Unsound};
use crate::diagnostic::Diagnostic;
use crate::model::{Id, Loaded, PlanFile};

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

/// The edit that adds something.
#[derive(Debug)]
pub struct PreparedEntry {
    /// The file inside the plan folder, and its whole new text.
    pub inside: String,
    pub text: String,
    /// What was added.
    pub toml: String,
    /// The line on which it begins.
    pub line: usize,
    /// The plan with it, and the warnings about it.
    pub after: Loaded,
    pub warnings: Vec<Diagnostic>,
}

/// Why something is not added.
#[derive(Debug)]
pub enum AddRefusal {
    /// There is one of that name, on this line.
    AlreadyThere {
        line: usize,
    },
    /// Those that are there are written as a list on one line.
    Inline,
    Unsound(Unsound),
}

impl From<Unsound> for AddRefusal {
    fn from(why: Unsound) -> AddRefusal {
        AddRefusal::Unsound(why)
    }
}

/// Works out the edit and checks it.
///
/// # Errors
/// There is one of that name, it would make the plan invalid, or the file has errors.
pub fn prepare_new_entry(ground: &Ground<'_>, new: &NewEntry) -> Result<PreparedEntry, Box<AddRefusal>> {
    let (inside, table) = (new.kind.inside(), new.kind.table());
    ground.refuse_errors_in(&inside).map_err(|why| Box::new(why.into()))?;
    let file = ground.loaded.sources.find(&inside).map(|(_, file)| file);
    let old = file.map_or("", |file| file.text.as_str());
    let there = records(old, table);
    let alike = new.kind.named_among().iter().flat_map(|table| records(old, table)).collect::<Vec<_>>();
    if let Some(same) = alike.iter().find(|one| one.value_of("id") == Some(new.id.as_str())) {
        let line = file.map_or(1, |file| file.position(same.start).line);
        return Err(Box::new(AddRefusal::AlreadyThere { line }));
    }
    if there.iter().any(|one| !old[one.start..].starts_with("[[")) {
        return Err(Box::new(AddRefusal::Inline));
    }
    let on_one_line = line_ending(old) == "\r\n";
    let mut record = format!("[[{table}]]\nid = \"{}\"\n", new.id);
    for (key, value) in &new.keys {
        record.push_str(&format!("{key} = {}\n", shown(value, on_one_line)));
    }
    let (text, start, added) = with_record(old, place(&there, old, new), &record);
    let tried = ground.try_text(&inside, &text).map_err(|why| Box::new(why.into()))?;
    if !is_only_added(old, &text, &record, table) {
        return Err(Box::new(Unsound::NotReadBack.into()));
    }
    let Tried { after, warnings, .. } = tried;
    let line = after.sources.find(&inside).map_or(1, |(_, file)| file.position(start).line);
    Ok(PreparedEntry { inside, text, toml: added, line, after, warnings })
}

/// The keys of an inline table in the order in which a person writes them: what, then when.
const ORDER: [&str; 7] = ["value", "change", "within", "at_least", "at_most", "by", "per"];

/// A value as it is written.
fn shown(value: &Value, on_one_line: bool) -> String {
    let Value::Table(table) = value else { return value_text(value, on_one_line) };
    let place = |key: &str| ORDER.iter().position(|one| *one == key);
    let mut keys: Vec<(&String, &Value)> = table.iter().collect();
    keys.sort_by_key(|(key, _)| place(key));
    let keys: Vec<String> =
        keys.iter().map(|(key, value)| format!("{key} = {}", value_text(value, on_one_line))).collect();
    format!("{{ {} }}", keys.join(", "))
}

/// A record of a file: its table, and from where to where it stands.
struct Record<'t> {
    table: DeTable<'t>,
    start: usize,
    end: usize,
}

impl Record<'_> {
    fn value_of(&self, key: &str) -> Option<&str> {
        self.table.get(key)?.get_ref().as_str()
    }
}

/// The records of a name, in the order of the file.
fn records<'t>(text: &'t str, name: &str) -> Vec<Record<'t>> {
    let (table, _) = DeTable::parse_recoverable(text);
    let all = table.into_inner().remove(name).map(Spanned::into_inner);
    let Some(DeValue::Array(all)) = all else { return Vec::new() };
    let read = all.into_iter().filter_map(|one| {
        let (start, end) = (one.span().start, furthest(&one));
        match one.into_inner() {
            DeValue::Table(table) => Some(Record { table, start, end }),
            _ => None,
        }
    });
    read.collect()
}

/// Where the last value in a value ends.
fn furthest(value: &Spanned<DeValue<'_>>) -> usize {
    let inner = match value.get_ref() {
        DeValue::Array(all) => all.iter().map(furthest).max(),
        DeValue::Table(table) => table.values().map(furthest).max(),
        _ => None,
    };
    inner.unwrap_or(0).max(value.span().end)
}

/// Behind which byte it comes: the last of those it belongs to, else the last of its kind, else the last of what is written
/// before it.
fn place(there: &[Record<'_>], old: &str, new: &NewEntry) -> Option<usize> {
    let key = new.kind.together_by();
    let own = key
        .and_then(|key| new.keys.iter().find(|(one, _)| *one == key))
        .and_then(|(_, value)| value.as_str());
    let alike = |one: &&Record<'_>| own.is_some() && key.and_then(|key| one.value_of(key)) == own;
    let last = there.iter().rfind(alike).or(there.last()).map(|one| one.end);
    let before = match new.kind {
        NewEntryKind::Goal { .. } => &["pillar"][..],
        NewEntryKind::Indicator { .. } => &["goal", "pillar"],
        _ => &[],
    };
    last.or_else(|| before.iter().find_map(|name| Some(records(old, name).last()?.end)))
}

/// Whether a file says what it said and this record as well.
fn is_only_added(old: &str, new: &str, record: &str, table: &str) -> bool {
    let data = |text: &str| toml::from_str::<toml::Table>(text).ok();
    let list = |data: &toml::Table| data.get(table).and_then(Value::as_array).cloned().unwrap_or_default();
    let (Some(mut before), Some(mut after), Some(added)) = (data(old), data(new), data(record)) else {
        return false;
    };
    let (was, mut is) = (list(&before), list(&after));
    let Some(at) = is.iter().position(|one| list(&added).first() == Some(one)) else { return false };
    is.remove(at);
    before.remove(table);
    after.remove(table);
    was == is && before == after
}
