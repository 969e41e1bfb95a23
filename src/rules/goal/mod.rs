//! Goals.

use super::rule::Rule;

mod outcome_without_effect;
mod unmeasured;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[outcome_without_effect::RULE, unmeasured::RULE];
