//! Only a rate has a `per`.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "indicator/per-without-rate",
    severity: Severity::Warning,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "unit = \"count\"",
        wrong: "\
unit = \"count\"
per = 1000",
        right: "\
unit = \"rate\"
per = 1000",
    },
};
