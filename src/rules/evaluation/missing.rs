//! Every year of an adopted plan that has ended is evaluated.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::facts::{EvaluationLacks, evaluations_lack};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks evaluation/missing
/// evaluations/2025.toml | | (gone)
/// evaluations/2024.toml | | (gone)
/// evaluations | | (gone)
/// plan.toml | first_year = 2024 | first_year = 2023
/// plan.toml | first_year = 2024 | first_year = 2022
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("evaluation/missing"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Adopted {
        file: "evaluations/2025.toml",
        wrong: "",
        right: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    if !context.extent.is_whole() {
        return;
    }
    let lacking = evaluations_lack(context.plan, context.day, context.unread).into_iter();
    let years: Vec<i32> =
        lacking.filter(|(_, lacks)| *lacks == EvaluationLacks::Beginning).map(|(year, _)| year).collect();
    let Some(last) = years.last() else { return };
    let place = context.plan.head.last_year.place;
    let message = Message::new("evaluation-missing")
        .with("years", years.iter().map(ToString::to_string).collect::<Vec<_>>());
    let help = Message::new("evaluation-missing-help").with("year", last.to_string());
    findings.push(RULE.finding(place, message).help(help));
}
