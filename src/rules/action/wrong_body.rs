//! The college adopts the implementation plan.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::Body;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/wrong-body
/// actions/2025.toml | body = "college" | body = "council"
/// actions/2025.toml | body = "college" | body = "mayor"
/// actions/2026.toml | | adopted = { body = "council" }\n[[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"
/// actions/2027.toml | | adopted = { body = "mayor", date = 2026-11-01 }\n[[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"
/// actions/2024.toml | | adopted = { body = "council", reference = "x" }\n[[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/wrong-body"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "actions/2027.toml",
        instead_of: "",
        wrong: "adopted = { body = \"council\", date = 2026-11-10 }\n\n[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"",
        right: "adopted = { body = \"college\", date = 2026-11-10 }\n\n[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for of_year in context.plan.actions.values() {
        let Some(body) = of_year.adopted.as_ref().map(|adopted| adopted.body) else { continue };
        if body.value == Body::College {
            continue;
        }
        let message = Message::new("action-wrong-body")
            .with("year", of_year.year.to_string())
            .with("body", Message::new(body.value.message_id()));
        findings.push(RULE.finding(body.place, message).help(Message::new("action-wrong-body-help")));
    }
}
