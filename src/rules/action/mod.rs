//! Actions.

use super::rule::Rule;

mod adoption_order;
mod done_before_start;
mod dropped_silently;
mod log_future;
mod money;
mod no_goal;
mod no_plan;
mod no_result;
mod not_adopted;
mod not_agreed;
mod outside_plan;
mod outside_year;
mod over_budget;
mod overdue;
mod period_order;
mod while_reading;
mod wrong_body;
mod year_outside;
mod year_sum;
mod year_twice;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[
    adoption_order::RULE,
    done_before_start::RULE,
    dropped_silently::RULE,
    while_reading::GOAL_TWICE,
    log_future::RULE,
    money::RULE,
    no_goal::RULE,
    no_plan::RULE,
    no_result::RULE,
    not_adopted::RULE,
    not_agreed::RULE,
    outside_plan::RULE,
    outside_year::RULE,
    over_budget::RULE,
    overdue::RULE,
    period_order::RULE,
    wrong_body::RULE,
    year_outside::RULE,
    year_sum::RULE,
    year_twice::RULE,
];
