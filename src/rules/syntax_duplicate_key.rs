//! A field stands once in a block.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "syntax/duplicate-key",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "\
motto = \"Samen veilig\"
motto = \"Veilig samen\"",
        right: "motto = \"Samen veilig\"",
    },
};
