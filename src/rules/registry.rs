//! Every rule, sorted by id.

use super::Rule;

/// All rules, sorted by id.
pub const RULES: &[Rule] = &[super::measurement_duplicate::RULE];
