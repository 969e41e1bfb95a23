//! A file with measurements holds figures.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "file/no-figures",
    severity: Severity::Warning,
    check: Check::WhileReading,
    example: Example::OnDisk,
};
