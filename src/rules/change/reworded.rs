//! The wording of priorities, pillars, goals and indicators changes by a decision of the council.

use super::finding::from_to;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::difference::{ThingChange, ThingKind};
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/reworded"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "priorities/buurt.toml",
        instead_of: "ambition = \"Minder overlast\"",
        before: "ambition = \"Minder overlast\"",
        wrong: "ambition = \"Evenveel overlast\"",
        right: "ambition = \"Evenveel overlast\"",
        decision: "[[decision]]\nid = \"wijziging-2026\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Wijziging\"\nchanges = [\"buurt.ambition\"]",
    },
};

/// What an adopted plan is made of.
const PARTS: &[ThingKind] = &[ThingKind::Priority, ThingKind::Pillar, ThingKind::Goal, ThingKind::Indicator];

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for difference in comparison.of_kinds(PARTS) {
        if let ThingChange::Renamed { from, .. } = &difference.what
            && comparison.is_moved(from, &difference.thing.id)
        {
            let message = Message::new("change-moved").with("from", from.to_string());
            findings.extend(comparison.unlicensed(&RULE, difference, message));
        }
        let Some(key) = difference.key().filter(|key| is_wording(difference.thing.kind(), key)) else {
            continue;
        };
        // What was agreed in other words is long; the two places show it.
        let id = if matches!(key, "kind" | "pillar" | "from" | "ended" | "title" | "goal") {
            "change-set"
        } else {
            "change-reworded"
        };
        let message = from_to(Message::new(id), difference);
        findings.extend(comparison.unlicensed(&RULE, difference, message));
    }
}

/// Whether a key is part of what was adopted. Who does it, remarks and caveats are the officer's.
fn is_wording(sort: ThingKind, key: &str) -> bool {
    match sort {
        ThingKind::Indicator => key == "title" || key == "goal",
        ThingKind::Goal => matches!(key, "title" | "text" | "kind" | "pillar" | "from" | "ended"),
        ThingKind::Priority => !matches!(key, "notes" | "caveats" | "current-work"),
        _ => true,
    }
}
