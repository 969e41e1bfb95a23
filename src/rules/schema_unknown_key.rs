//! A field is one that is known; a mistyped one would be ignored in silence.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "schema/unknown-key",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "moto = \"Samen veilig\"",
        right: "motto = \"Samen veilig\"",
    },
};
