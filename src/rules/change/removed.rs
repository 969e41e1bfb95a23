//! Priorities, pillars, goals and indicators end by a decision of the council.

use super::weight::Deciding;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::difference::{Difference, ThingKind};
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

/// ```breaks change/removed
/// priorities/buurt.toml | [[pillar]]\nid = "toezicht"\ntitle = "Meer toezicht"\n |
/// priorities/buurt.toml | [[goal]]\nid = "spreekuur"\npillar = "toezicht"\ntitle = "Spreekuur"\ntext = "Elk kwartaal een spreekuur"\nkind = "recurring"\n |
/// priorities | | (gone)
/// monitor.toml | | (gone)
/// priorities/buurt.toml | [[goal]]\nid = "minder-overlast"\ntitle = "Minder overlast"\nkind = "outcome"\n |
/// ```
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

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for difference in comparison.deciding(Deciding::Removed) {
        let finding = comparison.unlicensed(&RULE, difference, Message::new("change-removed"));
        findings.extend(finding.map(|finding| advised(difference, finding)));
    }
}

/// Of a follow-up that is still waited for, that it is settled and not taken away, unless a decision is there already.
fn advised(difference: &Difference, finding: Diagnostic) -> Diagnostic {
    let is_undecided = finding.help.as_ref().is_some_and(|help| help.id == "change-decision-help");
    if difference.thing.kind() != ThingKind::Followup || !is_undecided {
        return finding;
    }
    finding.help(Message::new("change-followup-removed-help").with("name", difference.thing.name()))
}
