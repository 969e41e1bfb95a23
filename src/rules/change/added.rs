//! Priorities, pillars, goals and indicators with a target are added by a decision of the council.

use super::weight::Deciding;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

/// ```breaks change/added
/// priorities/buurt.toml | | [[goal]]\nid = "g"\ntitle = "G"\nkind = "milestone"
/// priorities/buurt.toml | | [[pillar]]\nid = "p"\ntitle = "P"
/// priorities/buurt.toml | | [[indicator]]\nid = "x"\nkind = "effect"\ntitle = "X"\nunit = "count"\ndirection = "lower"\nfrequency = "irregular"\nbaseline = "2024"\ntarget = { value = 5, by = 2027 }
/// priorities/nieuw.toml | | title = "N"\nambition = "N"
/// monitor.toml | | [[indicator]]\nid = "x"\nkind = "effect"\ntitle = "X"\nunit = "count"\ndirection = "lower"\nfrequency = "irregular"\nbaseline = "2024"\ntarget = { value = 5, by = 2027 }
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/added"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "priorities/buurt.toml",
        instead_of: "",
        before: "",
        wrong: "[[pillar]]\nid = \"nieuw\"\ntitle = \"Een nieuwe pijler\"",
        right: "[[pillar]]\nid = \"nieuw\"\ntitle = \"Een nieuwe pijler\"",
        decision: "[[decision]]\nid = \"wijziging-2026\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Wijziging\"\nchanges = [\"buurt/nieuw\"]",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for difference in comparison.deciding(Deciding::Added) {
        findings.extend(comparison.unlicensed(&RULE, difference, Message::new("change-added")));
    }
}
