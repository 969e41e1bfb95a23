//! Short names.

use super::rule::Rule;

mod duplicate;
mod near_duplicate;
mod while_reading;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[
    duplicate::RULE,
    while_reading::FILE_NAME,
    while_reading::FORM,
    near_duplicate::RULE,
    while_reading::RESERVED,
];
