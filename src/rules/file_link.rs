//! A link in the plan folder leads to a file inside it.

use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule =
    Rule { id: "file/link", severity: Severity::Error, check: Check::WhileReading, example: Example::OnDisk };
