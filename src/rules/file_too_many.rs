//! A plan folder has a number of files and a depth that a plan can have.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "file/too-many",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::OnDisk,
};
