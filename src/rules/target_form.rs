//! A target has one form: a value, a change, a band, or so often in each period.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "target/form",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "target = { value = 50, by = 2027 }",
        wrong: "target = { value = 50, change = \"-10%\", by = 2027 }",
        right: "target = { value = 50, by = 2027 }",
    },
};
