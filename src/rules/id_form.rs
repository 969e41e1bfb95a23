//! An id has small letters, digits and hyphens: it is also a file name and something to type.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "id/form",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "sources.toml",
        instead_of: "",
        wrong: "\
[[source]]
id = \"Wijk raad\"
name = \"Wijkraad\"",
        right: "\
[[source]]
id = \"wijk-raad\"
name = \"Wijkraad\"",
    },
};
