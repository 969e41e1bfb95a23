//! A file is text in UTF-8.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "file/encoding",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::OnDisk,
};
