//! A file of the plan bears the name under which it is read.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "file/misnamed",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::Name {
        wrong: "actions/2026.toml.txt",
        right: "actions/2026.toml",
        text: "\
[[action]]
id = \"buurtbus\"
title = \"De buurtbus rijdt op zaterdag\"
state = \"planned\"
goal = \"buurt/minder-overlast\"
",
    },
};
