//! An id is kept: it is what other files, links and earlier versions know a thing by.

use super::weight::Deciding;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::difference::ThingChange;
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

/// ```breaks change/renamed
/// priorities/buurt.toml | id = "toezicht" | id = "toezien"
/// priorities/buurt.toml | id = "spreekuur" | id = "inloop"
/// priorities/buurt.toml | id = "spreekuren" | id = "inloopuren"
/// priorities/buurt.toml | id = "onveilig" | id = "onveiligheid"
/// monitor.toml | id = "inbraak" | id = "woninginbraak"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/renamed"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "priorities/buurt.toml",
        instead_of: "",
        before: "[[pillar]]\nid = \"toezicht\"\ntitle = \"Meer toezicht\"",
        wrong: "[[pillar]]\nid = \"toezien\"\ntitle = \"Meer toezicht\"",
        right: "[[pillar]]\nid = \"toezien\"\ntitle = \"Meer toezicht\"",
        decision: "[[decision]]\nid = \"wijziging-2026\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Wijziging\"\nchanges = [\"buurt/toezien\"]",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for difference in comparison.deciding(Deciding::Renamed) {
        let ThingChange::Renamed { from, .. } = &difference.what else { continue };
        let message = Message::new("change-renamed").with("from", from.to_string());
        let finding = comparison.unlicensed(&RULE, difference, message);
        let help = Message::new("change-renamed-help")
            .with("from", from.to_string())
            .with("name", difference.thing.name());
        findings.extend(finding.map(|finding| finding.help(help)));
    }
}
