//! A period has one of the forms that are known.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "period/form",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"jaar 2023\"
value = 64",
        right: "\
[[measurement]]
period = \"2023\"
value = 64",
    },
};
