//! The thresholds of the assessment lie between 0 and 1, and "at risk" not above "on track".

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "schema/thresholds",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "\
[assessment]
on_track = 0.60
at_risk = 0.95",
        right: "\
[assessment]
on_track = 0.95
at_risk = 0.60",
    },
};
