//! Money by year is of a year in which the action runs.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/year-outside
/// actions/2025.toml | [[action.log]] | [[action.year]]\nyear = 2026\nbudget = 1000\n[[action.log]]
/// actions/2025.toml | [[action.log]] | [[action.year]]\nyear = 2024\nspent = 900\n[[action.log]]
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"\nend = "2027"\n[[action.year]]\nyear = 2028\nspent = 1
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"\nstart = "2025"\n[[action.year]]\nyear = 2027\nspent = 1
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"\n[[action.year]]\nyear = 2025
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/year-outside"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "actions/2027.toml",
        instead_of: "",
        wrong: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nstart = \"2026\"\nend = \"2027\"\n\n[[action.year]]\nyear = 2025\nbudget = 1000",
        right: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nstart = \"2026\"\nend = \"2027\"\n\n[[action.year]]\nyear = 2026\nbudget = 1000",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for action in context.plan.all_actions() {
        for year in action.money.iter().map(|one| one.year).filter(|year| !action.runs_in(year.value.0)) {
            let years = action.years();
            let message = Message::new("action-year-outside")
                .with("title", action.title.as_str())
                .with("year", year.value.0.to_string())
                .with("first", years.start().to_string())
                .with("last", years.end().to_string());
            let help = Message::new("action-year-outside-help");
            findings.push(RULE.finding(year.place, message).help(help).subject(action.id.to_string()));
        }
    }
}
