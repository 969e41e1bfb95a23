//! Figures.

use super::rule::Rule;

mod corrects_nothing;
mod duplicate;
mod impossible_percentage;
mod jump;
mod no_evidence;
mod no_respondents;
mod no_source;
mod numerator;
mod other_length;
mod overdue;
mod overlap;
mod parts;
mod recorded;
mod replaces;
mod rival_corrections;
mod sample;
mod uncounted;
pub(super) mod unit;
mod variation;
mod while_reading;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[
    corrects_nothing::RULE,
    duplicate::RULE,
    impossible_percentage::RULE,
    jump::RULE,
    no_evidence::RULE,
    no_respondents::RULE,
    no_source::RULE,
    numerator::RULE,
    other_length::RULE,
    overdue::RULE,
    overlap::RULE,
    parts::RULE,
    recorded::RULE,
    replaces::RULE,
    rival_corrections::RULE,
    sample::RULE,
    while_reading::TWO_FIGURES,
    uncounted::RULE,
    unit::RULE,
    variation::RULE,
];
