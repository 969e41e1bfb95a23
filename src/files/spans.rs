//! Where the values of a TOML table end, also where they stand under headers of their own.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Whether an array was written as `[[x]]` tables: its place is then a header's and not a bracket's content.
pub fn is_header(value: &Spanned<DeValue<'_>>) -> bool {
    let DeValue::Array(items) = value.get_ref() else { return false };
    items.first().is_some_and(|first| first.span().start == value.span().start)
}

/// Where the last value of a table ends.
pub fn last_end(table: &DeTable<'_>) -> usize {
    table.values().map(value_end).max().unwrap_or(0)
}

/// Where a value ends, with all that stands in it.
pub fn value_end(value: &Spanned<DeValue<'_>>) -> usize {
    let inner = match value.get_ref() {
        DeValue::Array(items) => items.iter().map(value_end).max().unwrap_or(0),
        DeValue::Table(table) => last_end(table),
        _ => 0,
    };
    inner.max(value.span().end)
}
