//! An evaluation that was adopted stays as it was.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::AdoptionStatus;
use crate::model::difference::{ThingChange, ThingId, ThingKind};
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

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
    for difference in comparison.of_kinds(&[ThingKind::Evaluation]) {
        let ThingId::Evaluation(year) = &difference.thing.id else { continue };
        let before = comparison.old.plan.evaluations.get(year);
        if before.is_none_or(|before| before.status != AdoptionStatus::Adopted) {
            continue;
        }
        let message = match &difference.what {
            ThingChange::Removed(_) => Message::new("change-removed"),
            // What comes after the college: that the council took note, and the paper as it was sent.
            ThingChange::Set { key, old: None, .. }
                if matches!(key.word(), "noted" | "document" | "revision") =>
            {
                continue;
            }
            ThingChange::Set { key, .. } => Message::new("change-evaluation").with("key", key.in_words()),
            ThingChange::Added(_) | ThingChange::Renamed { .. } => continue,
        };
        findings.extend(comparison.unlicensed(&RULE, difference, message));
    }
}
