//! A silence names a rule that exists.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "silence/unknown-rule",
    severity: Severity::Warning,
    check: Check::Silences,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto = \"Samen veilig\" # ivp: allow text/markip — staat zo in het raadsstuk",
        right: "motto = \"Samen veilig\"",
    },
};
