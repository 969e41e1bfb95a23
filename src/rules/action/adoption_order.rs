//! The implementation plan of a year comes after the plan that it carries out.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/adoption-order
/// plan.toml | motto = "Samen" | adopted = { body = "council", date = 2024-12-11 }\nmotto = "Samen"
/// plan.toml | motto = "Samen" | adopted = { body = "council", date = 2025-01-30 }\nmotto = "Samen"
/// plan.toml | motto = "Samen" | adopted = { body = "council", date = 2026-06-30, reference = "2026-12" }\nmotto = "Samen"
/// plan.toml | status = "draft" | status = "adopted"\nadopted = { body = "council", date = 2025-12-10 }
/// plan.toml | motto = "Samen" | adopted = { date = 2026-01-01, body = "council" }\nmotto = "Samen"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/adoption-order"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Adopted {
        file: "actions/2027.toml",
        wrong: "adopted = { body = \"college\", date = 2023-10-10 }\n\n[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"",
        right: "adopted = { body = \"college\", date = 2026-11-10 }\n\n[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(plan) = context.plan.head.adopted_on(context.today) else { return };
    for of_year in context.plan.actions.values() {
        let date = of_year.adopted.as_ref().and_then(|adopted| adopted.date);
        let Some(date) = date.filter(|date| date.value < plan.value) else { continue };
        let message = Message::new("action-adoption-order")
            .with("year", of_year.year.to_string())
            .with("date", date.value)
            .with("plan", plan.value);
        findings.push(
            RULE.finding(date.place, message)
                .related(plan.place, Message::new("action-adoption-order-plan"))
                .help(Message::new("action-adoption-order-help")),
        );
    }
}
