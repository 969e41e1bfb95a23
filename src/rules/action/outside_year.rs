//! An action of a year's implementation plan takes place in that year.

use chrono::Datelike as _;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/outside-year
/// actions/2025.toml | end = "2025-06" | end = "2024-06"
/// actions/2025.toml | start = "2025-01"\nend = "2025-06" | start = "2026-01"\nend = "2026-06"
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"\nstart = "2027"
/// actions/2027.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "started"\nbasis = "b"\nend = "2026-12"
/// actions/2027.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"\nstart = "2028-Q1"\nend = "2028-Q2"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/outside-year"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "actions/2027.toml",
        instead_of: "",
        wrong: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nstart = \"2028-Q1\"\nend = \"2028-Q2\"",
        right: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nstart = \"2027-Q1\"\nend = \"2028-Q2\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for action in context.plan.all_actions() {
        let year = action.id.year;
        if action.runs_in(year) {
            continue;
        }
        let ends_before = action.end.filter(|_| *action.years().end() < year);
        let Some(outside) = ends_before.or(action.start) else { continue };
        let (place, outside) = (outside.place, outside.value);
        let message = Message::new("action-outside-year")
            .with("title", action.title.as_str())
            .with("year", year.to_string())
            .with("period", outside);
        let help = Message::new("action-outside-year-help").with("year", outside.start().year().to_string());
        findings.push(RULE.finding(place, message).help(help).subject(action.id.to_string()));
    }
}
