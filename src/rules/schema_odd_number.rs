//! A number is written plainly: no `inf`, no underscores, nothing that a computer would round.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "schema/odd-number",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2023\"
value = inf",
        right: "\
[[measurement]]
period = \"2023\"
missing = \"Niet geteld\"",
    },
};
