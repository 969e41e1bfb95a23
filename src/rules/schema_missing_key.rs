//! What a block must have is there.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "schema/missing-key",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Lines {
        file: "sources.toml",
        instead_of: "",
        wrong: "\
[[source]]
id = \"wijkraad\"",
        right: "\
[[source]]
id = \"wijkraad\"
name = \"Wijkraad\"",
    },
};
