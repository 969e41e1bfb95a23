//! A file in the plan folder is part of the plan.

use super::example::SOURCES;
use super::{Check, Example, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    id: "file/unread",
    severity: Severity::Warning,
    check: Check::WhileReading,
    example: Example::Name { wrong: "bronnen.toml", right: "sources.toml", text: SOURCES },
};
