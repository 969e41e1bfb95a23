//! A decision that was taken stays as it was recorded.

use super::finding::{about, from_to};
use super::weight::Deciding;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::difference::ThingChange;
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

/// ```breaks change/decision
/// decisions.toml | date = 2024-01-30 | date = 2024-02-06
/// decisions.toml | body = "council" | body = "college"
/// decisions.toml | title = "Vaststelling" | title = "Iets anders"
/// decisions.toml | ["buurt/overlast.target"] | ["buurt/overlast.target", "buurt"]
/// decisions.toml | | (gone)
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/decision"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "decisions.toml",
        instead_of: "",
        before: "[[decision]]\nid = \"ivp-vastgesteld\"\ndate = 2024-01-30\nbody = \"council\"\ntitle = \"Vaststelling\"",
        wrong: "[[decision]]\nid = \"ivp-vastgesteld\"\ndate = 2024-02-06\nbody = \"council\"\ntitle = \"Vaststelling\"",
        right: "[[decision]]\nid = \"ivp-vastgesteld\"\ndate = 2024-01-30\nbody = \"council\"\ntitle = \"Vaststelling\"\n\n[[decision]]\nid = \"ivp-herzien\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Herziening\"",
        decision: "",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for difference in comparison.deciding(Deciding::ExistingDecision) {
        let message = match &difference.what {
            ThingChange::Removed(_) => Message::new("change-decision-removed"),
            ThingChange::Renamed { from, .. } => {
                Message::new("change-renamed").with("from", from.to_string())
            }
            ThingChange::Set { .. } => from_to(Message::new("change-decision"), difference),
            ThingChange::Added(_) => continue,
        };
        findings.push(about(&RULE, difference, message).help(Message::new("change-decision-kept-help")));
    }
}
