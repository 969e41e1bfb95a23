//! Decisions.

use super::rule::Rule;

mod future;
mod unknown_change;
mod wrong_body;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[future::RULE, unknown_change::RULE, wrong_body::RULE];
