//! Evaluations.

use super::rule::Rule;

mod as_of_future;
mod document;
mod no_interpretation;
mod no_reason;
mod other_figure;
mod outside_plan;
mod previous_unanswered;
mod too_early;
mod undated;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[
    as_of_future::RULE,
    document::RULE,
    no_interpretation::RULE,
    no_reason::RULE,
    other_figure::RULE,
    outside_plan::RULE,
    previous_unanswered::RULE,
    too_early::RULE,
    undated::RULE,
];
