//! An evaluation is about a year of the plan.

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks evaluation/outside-plan
/// evaluations/2023.toml | | status = "draft"
/// evaluations/2028.toml | | status = "draft"
/// evaluations/1999.toml | | summary = "x"
/// plan.toml | first_year = 2024 | first_year = 2026
/// plan.toml | last_year = 2027 | last_year = 2024
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("evaluation/outside-plan"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Name {
        wrong: "evaluations/2023.toml",
        right: "evaluations/2025.toml",
        text: "status = \"draft\"\n",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for evaluation in context.plan.evaluations.values() {
        if !context.plan.head.covers(evaluation.year) {
            let place = evaluation.status_place.unwrap_or(Place::new(evaluation.file, 0..0));
            let message = Message::new("evaluation-outside-plan")
                .with("year", evaluation.year.to_string())
                .with("first", context.plan.head.first_year.value.0.to_string())
                .with("last", context.plan.head.last_year.value.0.to_string());
            findings.push(RULE.finding(place, message).help(Message::new("evaluation-outside-plan-help")));
        }
    }
}
