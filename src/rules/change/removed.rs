//! Priorities, pillars, goals and indicators end by a decision of the council.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::difference::{ThingChange, ThingKind};
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/removed"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "monitor.toml",
        instead_of: "",
        before: "[[indicator]]\nid = \"inbraak\"\nkind = \"effect\"\ntitle = \"Woninginbraken\"\nunit = \"count\"\ndirection = \"lower\"\nfrequency = \"irregular\"\nsources = [\"politie\"]",
        wrong: "",
        right: "",
        decision: "[[decision]]\nid = \"wijziging-2026\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Wijziging\"\nchanges = [\"monitor/inbraak\"]",
    },
};

/// What an adopted plan is made of.
const PARTS: &[ThingKind] = &[ThingKind::Priority, ThingKind::Pillar, ThingKind::Goal, ThingKind::Indicator];

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for difference in comparison.of_kinds(PARTS) {
        if matches!(difference.what, ThingChange::Removed(_)) {
            findings.extend(comparison.unlicensed(&RULE, difference, Message::new("change-removed")));
        }
    }
}
