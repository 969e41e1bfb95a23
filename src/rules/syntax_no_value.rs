//! A field has a value: a line is `field = value`.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "syntax/no-value",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto =",
        right: "motto = \"Samen veilig\"",
    },
};
