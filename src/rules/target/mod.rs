//! Targets.

use super::rule::Rule;

mod already_met;
mod before_baseline;
mod beyond_plan;
mod interim_order;
mod needs_baseline;
mod not_detectable;
mod on_interpret;
mod value;
mod while_reading;
mod wrong_side;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[
    already_met::RULE,
    before_baseline::RULE,
    beyond_plan::RULE,
    while_reading::FORM,
    interim_order::RULE,
    needs_baseline::RULE,
    while_reading::NO_YEAR,
    not_detectable::RULE,
    on_interpret::RULE,
    value::RULE,
    wrong_side::RULE,
];
