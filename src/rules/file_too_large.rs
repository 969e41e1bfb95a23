//! A file has a size that a plan can have.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "file/too-large",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::OnDisk,
};
