//! The wording of priorities, pillars, goals and indicators changes by a decision of the council.

use super::finding::from_to;
use super::weight::Deciding;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::difference::ThingChange;
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

/// ```breaks change/reworded
/// priorities/buurt.toml | title = "Prettige buurten" | title = "Buurten"
/// priorities/buurt.toml | ambition = "Minder overlast" | ambition = "Evenveel overlast"
/// priorities/buurt.toml | Elk kwartaal een spreekuur | Af en toe een spreekuur
/// priorities/buurt.toml | kind = "recurring" | kind = "continuous"
/// priorities/buurt.toml | title = "Meldingen van overlast" | title = "Overlast"
/// ```
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

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for difference in comparison.deciding(Deciding::Reworded) {
        let message = match (&difference.what, difference.key()) {
            (ThingChange::Renamed { from, .. }, _) => {
                Message::new("change-moved").with("from", from.to_string())
            }
            (_, Some("kind" | "pillar" | "from" | "ended" | "title" | "goal")) => Message::new("change-set"),
            // What was agreed in other words is long; the two places show it.
            _ => Message::new("change-reworded"),
        };
        findings.extend(comparison.unlicensed(&RULE, difference, from_to(message, difference)));
    }
}
