//! A silence silences something.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "silence/unused",
    severity: Severity::Warning,
    check: Check::Silences,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto = \"Samen veilig\" # ivp: allow text/markup — staat zo in het raadsstuk",
        right: "motto = \"Samen veilig\"",
    },
};
