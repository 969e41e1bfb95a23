//! A plan folder holds `plan.toml`.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "file/missing",
    severity: Severity::Error,
    check: Check::WhileReading,
    example: Example::OnDisk,
};
