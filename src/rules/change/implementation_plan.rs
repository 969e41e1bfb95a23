//! What the college adopted for a year changes by a decision of the college; how it goes is recorded freely
//! until the evaluation of the year is adopted.

use super::finding::from_to;
use super::weight::Deciding;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::difference::ThingChange;
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

/// ```breaks change/implementation-plan
/// actions/2025.toml | title = "Meldpunt openen" | title = "Meldpunt sluiten"
/// actions/2025.toml | budget = 1000 | budget = 5000
/// actions/2025.toml | end = "2025-06" | end = "2025-12"
/// actions/2025.toml | | [[action]]\nid = "b"\ntitle = "B"\nstate = "planned"\nbasis = "x"
/// actions | | (gone)
/// actions/2025.toml | adopted = { body = "college", date = 2024-12-10 } |
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/implementation-plan"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "actions/2027.toml",
        instead_of: "",
        before: "adopted = { body = \"college\", date = 2025-12-16 }\n\n[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nend = \"2027\"",
        wrong: "adopted = { body = \"college\", date = 2025-12-16 }\n\n[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt onderzoeken\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nend = \"2027\"",
        right: "adopted = { body = \"college\", date = 2025-12-16 }\n\n[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt onderzoeken\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nend = \"2027\"",
        decision: "[[decision]]\nid = \"wijziging-2026\"\ndate = 2026-06-18\nbody = \"college\"\ntitle = \"Wijziging\"\nchanges = [\"2027/meldpunt.title\"]",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for difference in comparison.deciding(Deciding::ImplementationPlan) {
        let message = match &difference.what {
            ThingChange::Added(_) => Message::new("change-added"),
            ThingChange::Removed(_) => Message::new("change-removed"),
            ThingChange::Renamed { from, .. } => {
                Message::new("change-renamed").with("from", from.to_string())
            }
            ThingChange::Set { .. } => from_to(Message::new("change-set"), difference),
        };
        findings.extend(comparison.unlicensed(&RULE, difference, message));
    }
}
