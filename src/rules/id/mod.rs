//! Short names.

use super::rule::Rule;

mod duplicate;
mod while_reading;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] =
    &[duplicate::RULE, while_reading::FILE_NAME, while_reading::FORM, while_reading::RESERVED];
