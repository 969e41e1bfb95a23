//! Actions.

use super::rule::Rule;

mod dropped_silently;
mod log_future;
mod money;
mod no_goal;
mod no_result;
mod outside_year;
mod over_budget;
mod overdue;
mod period_order;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[
    dropped_silently::RULE,
    log_future::RULE,
    money::RULE,
    no_goal::RULE,
    no_result::RULE,
    outside_year::RULE,
    over_budget::RULE,
    overdue::RULE,
    period_order::RULE,
];
