//! Where the records of a file stand, and the keys in them.

use std::ops::Range;

use toml::de::{DeTable, DeValue};
use toml::{Spanned, Value};

use crate::files::{is_header, last_end, value_end};

/// One record of a list: the one in which a key has this value. A record inside another takes two.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::edit) struct Step {
    pub(in crate::edit) list: &'static str,
    pub(in crate::edit) key: &'static str,
    pub(in crate::edit) value: Value,
}

impl Step {
    /// The record with this id.
    pub(in crate::edit) fn with_id(list: &'static str, id: &str) -> Step {
        Step { list, key: "id", value: Value::String(id.to_owned()) }
    }

    fn is(&self, table: &DeTable<'_>) -> bool {
        match (table.get(self.key).map(Spanned::get_ref), &self.value) {
            (Some(DeValue::String(text)), Value::String(asked)) => text == asked,
            (Some(DeValue::Integer(number)), Value::Integer(asked)) => number.as_str().parse() == Ok(*asked),
            _ => false,
        }
    }

    /// Whether a record is this one, as plain data.
    pub(super) fn is_data(&self, one: &Value) -> bool {
        one.get(self.key) == Some(&self.value)
    }
}

/// Where a record stands in a text.
#[derive(Debug)]
pub(in crate::edit) struct RecordPlace {
    /// Where its header begins, or the brace that it is written between.
    pub(in crate::edit) start: usize,
    /// Where the last of its own values ends.
    pub(super) own_end: usize,
    /// Where the last value ends of all that it holds.
    pub(in crate::edit) end: usize,
    keys: Vec<KeyPlace>,
}

/// Where a key stands, and its value.
#[derive(Debug)]
pub(super) struct KeyPlace {
    name: String,
    pub(super) key: Range<usize>,
    pub(super) value: Range<usize>,
    /// The value, of a text.
    text: Option<String>,
}

impl RecordPlace {
    fn of((start, table): (usize, &DeTable<'_>)) -> RecordPlace {
        let key = |(name, value): (&Spanned<std::borrow::Cow<'_, str>>, &Spanned<DeValue<'_>>)| KeyPlace {
            name: name.get_ref().to_string(),
            key: name.span(),
            value: value.span(),
            text: value.get_ref().as_str().map(str::to_owned),
        };
        let own = table.values().filter(|value| !is_header(value)).map(value_end).max();
        RecordPlace {
            start,
            own_end: own.unwrap_or(start),
            end: last_end(table).max(start),
            keys: table.iter().map(key).collect(),
        }
    }

    pub(super) fn key(&self, name: &str) -> Option<&KeyPlace> {
        self.keys.iter().find(|one| one.name == name)
    }

    /// What a text in it says.
    pub(in crate::edit) fn text_of(&self, name: &str) -> Option<&str> {
        self.key(name)?.text.as_deref()
    }

    /// Whether it is written as `{ … }` and not under a header: nothing can be put behind it.
    pub(in crate::edit) fn is_inline(&self, text: &str) -> bool {
        !text[self.start..].starts_with("[[")
    }
}

/// The records of a list of a file, in their order.
pub(in crate::edit) fn records(text: &str, list: &str) -> Vec<RecordPlace> {
    records_in(text, &[], list)
}

/// The records of a list inside a record.
pub(super) fn records_in(text: &str, around: &[Step], list: &str) -> Vec<RecordPlace> {
    let (root, _) = DeTable::parse_recoverable(text);
    let all = table_at(root.get_ref(), around).map(|table| in_list(table, list));
    all.into_iter().flatten().map(RecordPlace::of).collect()
}

/// Where a record stands.
pub(super) fn record(text: &str, at: &[Step]) -> Option<RecordPlace> {
    let (step, around) = at.split_last()?;
    let (root, _) = DeTable::parse_recoverable(text);
    let mut all = in_list(table_at(root.get_ref(), around)?, step.list);
    all.find(|(_, table)| step.is(table)).map(RecordPlace::of)
}

fn table_at<'t, 'd>(root: &'t DeTable<'d>, at: &[Step]) -> Option<&'t DeTable<'d>> {
    at.iter().try_fold(root, |table, step| Some(in_list(table, step.list).find(|(_, one)| step.is(one))?.1))
}

fn in_list<'t, 'd>(
    table: &'t DeTable<'d>,
    list: &str,
) -> impl Iterator<Item = (usize, &'t DeTable<'d>)> + use<'t, 'd> {
    let all = table.get(list).and_then(|value| value.get_ref().as_array());
    let one = |value: &'t Spanned<DeValue<'d>>| Some((value.span().start, value.get_ref().as_table()?));
    all.into_iter().flat_map(|all| all.iter()).filter_map(one)
}
