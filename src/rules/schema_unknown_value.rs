//! A word is one of those that can stand there.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "schema/unknown-value",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "status = \"vastgesteld\"",
        right: "status = \"adopted\"",
    },
};
