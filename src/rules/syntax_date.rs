//! A date is written as 2026-11-23, and exists.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "syntax/date",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2023\"
value = 64
recorded = 2024-02-30",
        right: "\
[[measurement]]
period = \"2023\"
value = 64
recorded = 2024-02-29",
    },
};
