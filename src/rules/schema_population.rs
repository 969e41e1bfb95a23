//! A place has one number of inhabitants in a period, and somebody lives there.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "schema/population",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "\
[[population]]
period = \"2025\"
value = 24350

[[population]]
period = \"2025\"
value = 24410",
        right: "\
[[population]]
period = \"2025\"
value = 24350

[[population]]
period = \"2026\"
value = 24410",
    },
};
