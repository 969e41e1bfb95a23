//! The implementation plan of a year was adopted by the college.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::facts::{YearLacks, plans_lack};
use crate::lang::Message;
use crate::model::actions_path;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/not-adopted
/// actions/2024.toml | adopted = { body = "college", date = 2023-11-14 } |
/// actions/2025.toml | adopted = { body = "college", date = 2024-11-14 } | # nog niet
/// actions/2026.toml | adopted = { body = "college", date = 2025-11-14 } |
/// actions/2027.toml | adopted = { body = "college", date = 2026-11-14 } |
/// actions/2027.toml | adopted = { body = "college", date = 2026-11-14 }\n\n[[action]]\nid = "avonden" | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"\n\n[[action]]\nid = "avonden"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/not-adopted"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Adopted {
        file: "actions/2027.toml",
        wrong: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"",
        right: "adopted = { body = \"college\", date = 2026-11-10 }\n\n[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (year, lacks) in plans_lack(context.plan, context.day, context.unread) {
        let first = context.plan.actions.get(&year).and_then(|of_year| of_year.actions.first());
        let (YearLacks::Adoption, Some(first)) = (lacks, first) else { continue };
        let message = Message::new("action-not-adopted").with("year", year.to_string());
        let help = Message::new("action-not-adopted-help").with("file", actions_path(year));
        findings.push(RULE.finding(first.place, message).help(help));
    }
}
