//! Only the other topics are watched with an alert; an indicator of a priority has a target.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "indicator/alert-outside-monitor",
    severity: Severity::Warning,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "unit = \"count\"",
        wrong: "\
unit = \"count\"
alert = 15",
        right: "unit = \"count\"",
    },
};
