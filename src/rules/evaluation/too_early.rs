//! A year is evaluated after it has ended.

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::model::{AdoptionStatus, Period};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks evaluation/too-early
/// evaluations/2026.toml | | status = "adopted"
/// evaluations/2027.toml | | status = "adopted"
/// evaluations/2026.toml | | status = "adopted"\nas_of = 2026-11-01
/// evaluations/2026.toml | | status = "adopted"\nadopted = { body = "college" }
/// evaluations/2027.toml | | status = "adopted"\nas_of = 2026-11-23
/// evaluations/2025.toml | as_of = 2026-03-01 | as_of = 2025-03-01
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("evaluation/too-early"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "evaluations/2026.toml",
        instead_of: "",
        wrong: "status = \"adopted\"\nas_of = 2026-11-01\nadopted = { body = \"college\", date = 2026-11-10 }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
        right: "status = \"draft\"\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for evaluation in context.plan.evaluations.values() {
        let end = Period::Year(evaluation.year).end();
        let before = evaluation.as_of.filter(|as_of| as_of.value < end);
        if evaluation.status != AdoptionStatus::Adopted {
            continue;
        }
        if let Some(as_of) = before.filter(|_| end < context.day) {
            let message = Message::new("evaluation-too-early-figures")
                .with("year", evaluation.year.to_string())
                .with("date", as_of.value);
            let help = Message::new("evaluation-too-early-figures-help");
            findings.push(RULE.finding(as_of.place, message).help(help));
        } else if context.day <= end {
            let place = evaluation.status_place.unwrap_or(Place::new(evaluation.file, 0..0));
            let message = Message::new("evaluation-too-early").with("year", evaluation.year.to_string());
            findings.push(RULE.finding(place, message).help(Message::new("evaluation-too-early-help")));
        }
    }
}
