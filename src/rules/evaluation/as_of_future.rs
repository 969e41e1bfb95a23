//! The figures of an evaluation were known on a day that has been.

use crate::diagnostic::{Diagnostic, RuleId, Severity, Subject};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks evaluation/as-of-future
/// evaluations/2025.toml | as_of = 2026-03-01 | as_of = 2027-03-01
/// evaluations/2025.toml | as_of = 2026-03-01 | as_of = 2026-11-24
/// evaluations/2025.toml | as_of = 2026-03-01 | as_of = 2126-03-01
/// evaluations/2024.toml | | as_of = 2027-01-01
/// evaluations/2026.toml | | status = "draft"\nas_of = 2027-03-01
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("evaluation/as-of-future"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "evaluations/2025.toml",
        instead_of: "",
        wrong: "status = \"draft\"\nas_of = 2036-03-01\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
        right: "status = \"draft\"\nas_of = 2026-03-01\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for evaluation in context.plan.evaluations.values() {
        let Some(as_of) = evaluation.as_of.filter(|as_of| as_of.value > context.today) else { continue };
        let message = Message::new("evaluation-as-of-future").with("date", as_of.value);
        let help = Message::new("evaluation-as-of-future-help").with("today", context.today.to_string());
        let finding = RULE.finding(as_of.place, message).help(help);
        findings.push(finding.subject(Subject::evaluation(evaluation.year)));
    }
}
