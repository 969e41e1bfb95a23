//! The log tells what has happened.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/log-future
/// actions/2025.toml | date = 2025-03-01 | date = 2027-03-01
/// actions/2025.toml | date = 2025-03-01 | date = 2026-11-24
/// actions/2025.toml | date = 2025-03-01 | date = 2125-03-01
/// actions/2025.toml | | [[action.log]]\ndate = 2026-12-31\ntext = "x"
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"\n[[action.log]]\ndate = 2027-01-01\ntext = "x"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/log-future"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "actions/2027.toml",
        instead_of: "",
        wrong: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\n\n[[action.log]]\ndate = 2030-05-01\ntext = \"Besproken\"",
        right: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\n\n[[action.log]]\ndate = 2026-05-01\ntext = \"Besproken\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for action in context.plan.all_actions() {
        for entry in action.log.iter().filter(|entry| entry.date.value > context.today) {
            let message = Message::new("action-log-future")
                .with("title", action.title.as_str())
                .with("date", entry.date.value);
            let help = Message::new("action-log-future-help");
            findings.push(RULE.finding(entry.date.place, message).help(help).subject(action.id.to_string()));
        }
    }
}
