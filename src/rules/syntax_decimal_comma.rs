//! A figure in a file has a decimal point.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "syntax/decimal-comma",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "measurements/buurt/onveilig.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2021\"
value = 10,5",
        right: "\
[[measurement]]
period = \"2021\"
value = 10.5",
    },
};
