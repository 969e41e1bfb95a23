//! A measurement has one figure: a value, or numerator and denominator, or the reason why there is none.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "measurement/two-figures",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2023\"
value = 0
missing = \"Niet geteld\"",
        right: "\
[[measurement]]
period = \"2023\"
missing = \"Niet geteld\"",
    },
};
