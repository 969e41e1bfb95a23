//! An evaluation that was adopted stays as it was.

use super::weight::Deciding;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::difference::ThingChange;
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

/// ```breaks change/evaluation
/// evaluations/2025.toml | Minder meldingen. | Meer meldingen.
/// evaluations/2025.toml | as_of = 2026-03-01 | as_of = 2026-04-01
/// evaluations/2025.toml | status = "adopted" | status = "draft"
/// evaluations/2025.toml | assessment = "on-schedule" | assessment = "done"
/// evaluations | | (gone)
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/evaluation"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "evaluations/2025.toml",
        instead_of: "",
        before: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
        wrong: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\n\n[priority.buurt]\ninterpretation = \"Het gaat heel goed.\"\nadjustment = \"Geen.\"",
        right: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\n\n[priority.buurt]\ninterpretation = \"Het gaat heel goed.\"\nadjustment = \"Geen.\"",
        decision: "[[decision]]\nid = \"wijziging-2026\"\ndate = 2026-06-18\nbody = \"college\"\ntitle = \"Wijziging\"\nchanges = [\"evaluations/2025\"]",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for difference in comparison.deciding(Deciding::Evaluation) {
        let message = match &difference.what {
            ThingChange::Removed(_) => Message::new("change-removed"),
            ThingChange::Set { key, .. } => Message::new("change-evaluation").with("key", key.in_words()),
            // It was adopted on the other side, while this one wrote it anew.
            ThingChange::Added(_) | ThingChange::Renamed { .. } => Message::new("change-added"),
        };
        findings.extend(comparison.unlicensed(&RULE, difference, message));
    }
}
