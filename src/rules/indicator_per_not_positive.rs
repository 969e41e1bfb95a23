//! A rate is per a number above zero.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "indicator/per-not-positive",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "unit = \"count\"",
        wrong: "\
unit = \"rate\"
per = 0",
        right: "\
unit = \"rate\"
per = 1000",
    },
};
