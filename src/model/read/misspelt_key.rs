//! How a key that is not known can be put right.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::Fix;
use crate::model::read::keyword::sole_near_word;

/// The fix of a key of a table that is none of those that can stand there, if only one of them can have been meant: one
/// that is not there, and that no other was meant to be.
pub(in crate::model) fn fix_of_key(
    text: &str,
    table: &DeTable<'_>,
    (name, value): (&Spanned<Cow<'_, str>>, &Spanned<DeValue<'_>>),
    known: &[&str],
) -> Option<Fix> {
    let meant = |key: &str| sole_near_word(key, known.iter().copied());
    let better = meant(name.get_ref())?;
    let mut others = table.keys().filter(|other| *other != name).map(|other| other.get_ref().as_ref());
    let is_free = others.all(|other| other != better && meant(other) != Some(better));
    let places = if is_free { written(text, name, value) } else { None };
    places.map(|places| Fix::safe(places, better))
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
