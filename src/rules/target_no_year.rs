//! A target says by when.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "target/no-year",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "target = { value = 50, by = 2027 }",
        wrong: "target = { value = 50 }",
        right: "target = { value = 50, by = 2027 }",
    },
};
