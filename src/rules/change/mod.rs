//! What an edit of an adopted plan may change.

use super::rule::Rule;
use crate::diagnostic::RuleId;

mod added;
mod backdated;
mod baseline;
mod check_loosened;
mod decision;
mod definition;
mod evaluation;
mod finding;
mod implementation_plan;
mod licence;
mod measurement_removed;
mod measurement_rewritten;
pub(super) mod not_comparable;
mod plan;
mod recorded;
mod removed;
mod renamed;
mod reworded;
mod shown;
mod silence_added;
mod spelling;
mod target;
pub(super) mod weight;

/// The rule about what takes no decision and is shown to who reviews an edit.
pub const SHOWN: RuleId = shown::RULE.id;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[
    added::RULE,
    backdated::RULE,
    baseline::RULE,
    check_loosened::RULE,
    decision::RULE,
    definition::RULE,
    evaluation::RULE,
    implementation_plan::RULE,
    measurement_removed::RULE,
    measurement_rewritten::RULE,
    not_comparable::RULE,
    plan::RULE,
    removed::RULE,
    renamed::RULE,
    reworded::RULE,
    shown::RULE,
    silence_added::RULE,
    target::RULE,
];

/// Whether a key of a thing stands in one of the three classes of changes.
#[cfg(test)]
pub(super) fn is_weighed(kind: crate::model::difference::ThingKind, key: &str) -> bool {
    weight::of_key(kind, key).is_some()
}
