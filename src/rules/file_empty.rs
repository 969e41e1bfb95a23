//! A file of the plan is not empty.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "file/empty",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::OnDisk,
};
