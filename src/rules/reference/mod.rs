//! What one thing says of another.

use super::rule::Rule;

mod no_indicator;
mod other_municipality;
mod same_name;
mod unknown;
mod unknown_part;
mod unused;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[
    no_indicator::RULE,
    other_municipality::RULE,
    same_name::RULE,
    unknown::RULE,
    unknown_part::RULE,
    unused::RULE,
];
