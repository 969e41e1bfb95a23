//! A value is of the kind that belongs there: a number, a text, a date, a list.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "schema/wrong-type",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2023\"
value = \"64\"",
        right: "\
[[measurement]]
period = \"2023\"
value = 64",
    },
};
