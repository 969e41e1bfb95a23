//! An adopted evaluation says until when its figures were known and when it was adopted.

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::model::AdoptionStatus;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks evaluation/undated
/// evaluations/2025.toml | as_of = 2026-03-01 |
/// evaluations/2024.toml | | status = "adopted"
/// evaluations/2024.toml | | status = "adopted"\nadopted = { body = "college", date = 2025-03-01 }
/// evaluations/2024.toml | | status = "adopted"\nsummary = "x"
/// evaluations/2024.toml | | status = "adopted"\nnoted = { body = "council" }
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("evaluation/undated"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "evaluations/2025.toml",
        instead_of: "",
        wrong: "status = \"adopted\"\nadopted = { body = \"college\", date = 2026-03-17 }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
        right: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for evaluation in context.plan.evaluations.values() {
        if evaluation.status != AdoptionStatus::Adopted || evaluation.as_of.is_some() {
            continue;
        }
        let place = evaluation.status_place.unwrap_or(Place::new(evaluation.file, 0..0));
        let message = Message::new("evaluation-undated").with("year", evaluation.year.to_string());
        // Figures of a year are in by March; those of an evaluation on the day of its adoption, and never later than today.
        let march = NaiveDate::from_ymd_opt(evaluation.year + 1, 3, 1);
        let adopted = evaluation.adopted.as_ref().and_then(|adopted| adopted.date.as_ref());
        let day = adopted.map(|day| day.value).into_iter().chain(march).chain([context.today]).min();
        let help = Message::new("evaluation-undated-help")
            .with("day", day.map_or_else(String::new, |day| day.to_string()));
        findings.push(RULE.finding(place, message).help(help));
    }
}
