//! Follow-ups.

use super::rule::Rule;

mod due_before_date;
mod future;
mod no_evidence;
mod no_result;
mod overdue;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] =
    &[due_before_date::RULE, future::RULE, no_evidence::RULE, no_result::RULE, overdue::RULE];
