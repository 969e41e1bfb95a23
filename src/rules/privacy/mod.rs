//! What no plan may hold of a person.

use super::rule::Rule;

mod birth_date;
mod citizen_number;
mod email;
mod licence_plate;
mod phone;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] =
    &[birth_date::RULE, citizen_number::RULE, email::RULE, licence_plate::RULE, phone::RULE];
