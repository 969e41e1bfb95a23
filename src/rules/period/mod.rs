//! Periods.

use super::rule::Rule;

mod future;
mod over_four_years;
mod unfinished;
mod while_reading;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] =
    &[while_reading::FORM, future::RULE, over_four_years::RULE, unfinished::RULE];
