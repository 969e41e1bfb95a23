//! The evaluation of a year is adopted by 1 July of the year after.

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::facts::{EvaluationLacks, adoption_due, evaluations_lack};
use crate::lang::Message;
use crate::model::evaluation_path;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks evaluation/not-adopted
/// evaluations/2025.toml | status = "adopted" | status = "draft"
/// evaluations/2024.toml | status = "adopted" | status = "draft"
/// evaluations/2025.toml | status = "adopted"\n |
/// evaluations/2025.toml | status = "adopted" | status = "draft" # nog niet
/// evaluations/2024.toml | status = "adopted"\nas_of = 2025-03-01 | as_of = 2025-03-01
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("evaluation/not-adopted"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Adopted {
        file: "evaluations/2025.toml",
        wrong: "status = \"draft\"\nas_of = 2026-03-01\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
        right: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (year, lacks) in evaluations_lack(context.plan, context.day, context.unread) {
        let is_late = adoption_due(year).is_some_and(|due| due < context.day);
        let Some(evaluation) = context.plan.evaluations.get(&year).filter(|_| is_late) else { continue };
        if lacks != EvaluationLacks::Adoption {
            continue;
        }
        let place = evaluation.status_place.unwrap_or(Place::new(evaluation.file, 0..0));
        let message = Message::new("evaluation-not-adopted").with("year", year.to_string());
        let help = Message::new("evaluation-not-adopted-help").with("file", evaluation_path(year));
        findings.push(RULE.finding(place, message).help(help));
    }
}
