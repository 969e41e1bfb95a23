//! Which keys there are and what stands in them.

use super::rule::Rule;

mod check_setting;
pub(super) mod two_readings;
mod while_reading;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[
    check_setting::RULE,
    while_reading::EMPTY_TEXT,
    while_reading::INLINE_RECORDS,
    while_reading::LISTED_TWICE,
    while_reading::MISSING_KEY,
    while_reading::ODD_NUMBER,
    while_reading::POPULATION,
    while_reading::THRESHOLDS,
    two_readings::RULE,
    while_reading::UNKNOWN_KEY,
    while_reading::UNKNOWN_VALUE,
    while_reading::WRONG_TYPE,
    while_reading::YEARS_REVERSED,
];
