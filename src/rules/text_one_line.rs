//! A title, a name or a reference is one line.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "text/one-line",
    severity: Severity::Warning,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto = \"Samen\\nveilig\"",
        right: "motto = \"Samen veilig\"",
    },
};
