//! A silence says why.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "silence/no-reason",
    severity: Severity::Warning,
    check: Check::Silences,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto = \"Samen <b>veilig</b>\" # ivp: allow text/markup",
        right: "motto = \"Samen <b>veilig</b>\" # ivp: allow text/markup — zo staat het in het raadsstuk",
    },
};
