//! Goals.

use super::rule::Rule;

mod no_number;
mod none;
mod outcome_without_effect;
mod unmeasured;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] =
    &[no_number::RULE, none::RULE, outcome_without_effect::RULE, unmeasured::RULE];
