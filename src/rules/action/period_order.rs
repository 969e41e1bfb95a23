//! An action begins before it ends.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/period-order
/// actions/2025.toml | start = "2025-01" | start = "2025-07"
/// actions/2025.toml | end = "2025-06" | end = "2024"
/// actions/2025.toml | start = "2025-01" | start = "2025-H2"
/// actions/2025.toml | start = "2025-01" | start = "2025-12-31"
/// actions/2025.toml | start = "2025-01" | start = "2026"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/period-order"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "actions/2027.toml",
        instead_of: "",
        wrong: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nstart = \"2027-Q3\"\nend = \"2027-Q1\"",
        right: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nstart = \"2027-Q1\"\nend = \"2027-Q3\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for action in context.plan.all_actions() {
        let (Some(start), Some(end)) = (action.start, action.end) else { continue };
        if start.value.start() > end.value.end() {
            let message = Message::new("action-period-order")
                .with("title", action.title.as_str())
                .with("start", start.value)
                .with("end", end.value);
            findings.push(
                RULE.finding(end.place, message)
                    .related(start.place, Message::new("action-period-order-start"))
                    .help(Message::new("action-period-order-help"))
                    .subject(action.id.to_string()),
            );
        }
    }
}
