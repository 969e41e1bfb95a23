//! What is opened is closed: a quotation mark, a bracket, a brace.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "syntax/unclosed",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto = \"Samen veilig",
        right: "motto = \"Samen veilig\"",
    },
};
