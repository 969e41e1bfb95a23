//! Silenced findings.

use super::rule::Rule;

pub(super) mod laid;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[laid::NO_REASON, laid::NOT_ALLOWED, laid::UNKNOWN_RULE, laid::UNUSED];
