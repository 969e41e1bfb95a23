//! A plan ends after it begins.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "schema/years-reversed",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "\
first_year = 2024
last_year = 2027",
        wrong: "\
first_year = 2027
last_year = 2024",
        right: "\
first_year = 2024
last_year = 2027",
    },
};
