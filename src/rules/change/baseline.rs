//! A baseline changes by a decision of the council. The first one is no change.

use super::finding::from_to;
use super::weight::Deciding;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

/// ```breaks change/baseline
/// priorities/buurt.toml | baseline = "2024" | baseline = "2025"
/// priorities/buurt.toml | baseline = "2024" |
/// priorities/buurt.toml | baseline = "2024" | baseline = "2024/2025"
/// priorities/buurt.toml | baseline = "2023" | baseline = "2025"
/// priorities/buurt.toml | baseline = "2023" |
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/baseline"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "priorities/buurt.toml",
        instead_of: "baseline = \"2024\"",
        before: "baseline = \"2024\"",
        wrong: "baseline = \"2025\"",
        right: "baseline = \"2025\"",
        decision: "[[decision]]\nid = \"wijziging-2026\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Wijziging\"\nchanges = [\"buurt/overlast.baseline\"]",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for difference in comparison.deciding(Deciding::Baseline) {
        let message = from_to(Message::new("change-set"), difference);
        findings.extend(comparison.unlicensed(&RULE, difference, message));
    }
}
