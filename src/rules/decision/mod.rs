//! Decisions.

use super::rule::Rule;

mod before_plan;
mod future;
mod same_reference;
mod unknown_change;
mod wrong_body;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] =
    &[before_plan::RULE, future::RULE, same_reference::RULE, unknown_change::RULE, wrong_body::RULE];
