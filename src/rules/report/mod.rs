//! Reports within the year.

use super::rule::Rule;

mod as_of_future;
mod outside_plan;
mod too_early;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[as_of_future::RULE, outside_plan::RULE, too_early::RULE];
