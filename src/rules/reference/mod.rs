//! What one thing says of another.

use super::rule::Rule;

mod no_indicator;
mod unknown;
mod unknown_part;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[no_indicator::RULE, unknown::RULE, unknown_part::RULE];
