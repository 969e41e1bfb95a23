//! What no plan may hold of a person.

use super::rule::Rule;

mod citizen_number;
mod email;
mod phone;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[citizen_number::RULE, email::RULE, phone::RULE];
