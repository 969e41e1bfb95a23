//! No git repository lies in a plan folder.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "file/git-directory",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::OnDisk,
};
