//! Errors and what changed are not silenced.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "silence/not-allowed",
    severity: Severity::Warning,
    check: Check::Silences,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto = \"Samen veilig\" # ivp: allow measurement/unit — komt goed",
        right: "motto = \"Samen veilig\"",
    },
};
