//! A decision that changes the plan is not from before the plan.

use chrono::{Datelike as _, NaiveDate};

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks decision/before-plan
/// decisions.toml | date = 2024-01-30 | date = 2022-12-31
/// decisions.toml | date = 2024-01-30 | date = 2004-01-30
/// decisions.toml | date = 2024-01-30 | date = 1924-01-30
/// decisions.toml | | [[decision]]\nid = "b"\ndate = 2014-06-01\nbody = "council"\ntitle = "B"\nchanges = ["buurt/onveilig.target"]
/// plan.toml | motto = "Samen" | adopted = { body = "council", date = 2024-02-01 }
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("decision/before-plan"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "decisions.toml",
        instead_of: "",
        wrong: "[[decision]]\nid = \"bijstelling\"\ndate = 2016-06-18\nbody = \"council\"\ntitle = \"Bijstelling van het plan\"\nchanges = [\"buurt/overlast.target\"]",
        right: "[[decision]]\nid = \"bijstelling\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Bijstelling van het plan\"\nchanges = [\"buurt/overlast.target\"]",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for decision in &context.plan.decisions {
        if is_before(decision.date.value, context) {
            let message = Message::new("decision-before-plan")
                .with("title", decision.title.as_str())
                .with("date", decision.date.value);
            let finding = RULE.finding(decision.date.place, message);
            findings.push(finding.help(Message::new("decision-before-plan-help")));
        }
    }
}

/// Whether a day is from before the adoption of a plan; of one without a date, from before the year before its first one.
/// The adoption itself may stand among the decisions.
fn is_before(day: NaiveDate, context: &Context<'_>) -> bool {
    let head = &context.plan.head;
    match head.adopted_on(context.today) {
        Some(adopted) => day < adopted.value,
        None => head.years().is_some_and(|years| day.year() < years.start() - 1),
    }
}
