//! A file of the plan can be opened.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "file/unreadable",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::OnDisk,
};
