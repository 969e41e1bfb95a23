//! Evaluations.

use super::rule::Rule;

mod adoption_order;
mod as_of_future;
mod document;
mod missing;
mod no_interpretation;
mod no_reason;
mod not_adopted;
mod other_figure;
mod outside_plan;
mod previous_unanswered;
mod too_early;
mod undated;
mod wrong_body;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[
    adoption_order::RULE,
    as_of_future::RULE,
    document::RULE,
    missing::RULE,
    no_interpretation::RULE,
    no_reason::RULE,
    not_adopted::RULE,
    other_figure::RULE,
    outside_plan::RULE,
    previous_unanswered::RULE,
    too_early::RULE,
    undated::RULE,
    wrong_body::RULE,
];
