//! Some ids mean something else already: a year, the monitor, a device of Windows.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "id/reserved",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "sources.toml",
        instead_of: "",
        wrong: "\
[[source]]
id = \"2025\"
name = \"Peiling 2025\"",
        right: "\
[[source]]
id = \"peiling-2025\"
name = \"Peiling 2025\"",
    },
};
