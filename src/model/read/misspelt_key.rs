//! How a key that is not known can be put right.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::Fix;
use crate::files::is_header;
use crate::model::read::keyword::sole_near_word;

/// The keys of a table that are none of those that can stand there.
pub(in crate::model) struct UnknownKeys<'r, 's> {
    text: &'r str,
    table: &'r DeTable<'s>,
    known: &'r [&'static str],
    /// How many unknown keys can only have been meant to be a known one.
    meant: BTreeMap<&'static str, usize>,
}

impl<'r, 's> UnknownKeys<'r, 's> {
    pub(in crate::model) fn of(
        text: &'r str,
        table: &'r DeTable<'s>,
        known: &'r [&'static str],
    ) -> UnknownKeys<'r, 's> {
        let mut keys = UnknownKeys { text, table, known, meant: BTreeMap::new() };
        let meant: Vec<&str> = keys.all().filter_map(|(name, _)| keys.meant_by(name)).collect();
        meant.into_iter().for_each(|key| *keys.meant.entry(key).or_default() += 1);
        keys
    }

    /// The keys with their values, in the order of the table.
    pub(in crate::model) fn all(
        &self,
    ) -> impl Iterator<Item = (&'r Spanned<Cow<'s, str>>, &'r Spanned<DeValue<'s>>)> {
        let known = self.known;
        self.table.iter().filter(move |(name, _)| !known.contains(&name.get_ref().as_ref()))
    }

    fn meant_by(&self, name: &Spanned<Cow<'_, str>>) -> Option<&'static str> {
        sole_near_word(name.get_ref(), self.known.iter().copied())
    }

    /// How a key is put right, if only one can have been meant: one that is not there, and that no other was meant to be;
    /// of the header of a record, one that may come again.
    pub(in crate::model) fn fix_of(
        &self,
        name: &Spanned<Cow<'_, str>>,
        value: &Spanned<DeValue<'_>>,
    ) -> Option<Fix> {
        let better = self.meant_by(name)?;
        let there = self.table.get(better);
        let is_free = match is_header(value) && there.is_none_or(is_header) {
            true => true,
            false => self.meant.get(better) == Some(&1) && there.is_none(),
        };
        let places = if is_free { written(self.text, name, value) } else { None };
        places.map(|places| Fix::safe(places, better))
    }
}

/// Everywhere a key is written: where it is set, or in every header that it is a part of.
fn written(
    text: &str,
    name: &Spanned<Cow<'_, str>>,
    value: &Spanned<DeValue<'_>>,
) -> Option<Vec<Range<usize>>> {
    let at = |range: Range<usize>| text.get(range).unwrap_or_default();
    let key = name.get_ref().as_ref();
    let once = |header: Range<usize>| {
        let mut found = at(header.clone()).match_indices(key);
        let start = header.start + found.next()?.0;
        found.next().is_none().then(|| start..start + key.len())
    };
    let mut headers = places_of_tables(value);
    headers.retain(|header| at(header.clone()).starts_with('['));
    headers.sort_by_key(|header| header.start);
    headers.dedup();
    match value.get_ref() {
        _ if !headers.is_empty() => headers.into_iter().map(once).collect(),
        // Of `a.b = 1` and `a.c = 2` the second `a` is not known here.
        DeValue::Table(_) if !at(value.span()).starts_with('{') => None,
        _ => Some(vec![name.span()]),
    }
}

/// Where the tables at a value and below it begin: with a header, those that have one.
fn places_of_tables(value: &Spanned<DeValue<'_>>) -> Vec<Range<usize>> {
    let below: Vec<_> = match value.get_ref() {
        DeValue::Array(items) => items.iter().flat_map(places_of_tables).collect(),
        DeValue::Table(table) => table.values().flat_map(places_of_tables).collect(),
        _ => return Vec::new(),
    };
    let own = value.get_ref().is_table().then(|| value.span());
    below.into_iter().chain(own).collect()
}
