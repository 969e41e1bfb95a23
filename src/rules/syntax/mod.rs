//! How a TOML file is written.

use super::rule::Rule;

mod while_reading;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[
    while_reading::BACKSLASH,
    while_reading::CONFLICT_MARKERS,
    while_reading::DATE,
    while_reading::DECIMAL_COMMA,
    while_reading::DUPLICATE_KEY,
    while_reading::NO_VALUE,
    while_reading::OTHER,
    while_reading::UNCLOSED,
    while_reading::UNQUOTED,
];
