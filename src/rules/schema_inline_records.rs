//! Measurements, goals and indicators stand in blocks of their own, so that one can be added at the end.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "schema/inline-records",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "\
[[measurement]]
period = \"2024\"
value = 60

[[measurement]]
period = \"2025\"
value = 55
",
        wrong: "\
measurement = [{ period = \"2024\", value = 60 }]
",
        right: "\
[[measurement]]
period = \"2024\"
value = 60

[[measurement]]
period = \"2025\"
value = 55
",
    },
};
