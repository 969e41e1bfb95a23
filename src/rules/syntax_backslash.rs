//! A backslash in a text between double quotes starts a special character; a path is written between single
//! quotes.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "syntax/backslash",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto = \"Zie C:\\plannen\"",
        right: "motto = 'Zie C:\\plannen'",
    },
};
