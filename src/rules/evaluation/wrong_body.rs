//! The college adopts the evaluation; the council takes note of it.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::Body;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks evaluation/wrong-body
/// evaluations/2025.toml | body = "college" | body = "council"
/// evaluations/2025.toml | body = "college" | body = "mayor"
/// evaluations/2024.toml | | status = "adopted"\nas_of = 2025-03-01\nadopted = { body = "council", date = 2025-04-01 }
/// evaluations/2024.toml | | status = "adopted"\nas_of = 2025-03-01\nadopted = { body = "mayor", date = 2025-04-01 }
/// evaluations/2025.toml | body = "college", date = 2026-03-17 | body = "council", date = 2026-03-17, reference = "x"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("evaluation/wrong-body"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "evaluations/2025.toml",
        instead_of: "",
        wrong: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"council\", date = 2026-03-17 }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
        right: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for evaluation in context.plan.evaluations.values() {
        let Some(body) = evaluation.adopted.as_ref().map(|adopted| adopted.body) else { continue };
        if body.value == Body::College {
            continue;
        }
        let message = Message::new("evaluation-wrong-body")
            .with("year", evaluation.year.to_string())
            .with("body", Message::new(body.value.message_id()));
        findings.push(RULE.finding(body.place, message).help(Message::new("evaluation-wrong-body-help")));
    }
}
