//! An action has its money of a year once.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/year-twice
/// actions/2025.toml | [[action.log]] | [[action.year]]\nyear = 2025\nbudget = 500\n[[action.year]]\nyear = 2025\nbudget = 500\n[[action.log]]
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"\n[[action.year]]\nyear = 2026\n[[action.year]]\nyear = 2026
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"\nend = "2027"\n[[action.year]]\nyear = 2027\nspent = 1\n[[action.year]]\nyear = 2026\n[[action.year]]\nyear = 2027\nbudget = 1
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"\nyear = [{ year = 2026, budget = 1 }, { year = 2026, spent = 1 }]
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"\n[[action.year]]\nyear = 2030\n[[action.year]]\nyear = 2030
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/year-twice"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "actions/2027.toml",
        instead_of: "",
        wrong: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nstart = \"2026\"\n\n[[action.year]]\nyear = 2026\nbudget = 1000\n\n[[action.year]]\nyear = 2026\nspent = 400",
        right: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nstart = \"2026\"\n\n[[action.year]]\nyear = 2026\nbudget = 1000\nspent = 400",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for action in context.plan.all_actions() {
        for (nth, one) in action.money.iter().enumerate() {
            let earlier = action.money[..nth].iter().find(|earlier| earlier.year.value == one.year.value);
            let Some(earlier) = earlier else { continue };
            let message = Message::new("action-year-twice")
                .with("title", action.title.as_str())
                .with("year", one.year.value.0.to_string());
            findings.push(
                RULE.finding(one.year.place, message)
                    .related(earlier.year.place, Message::new("action-year-twice-first"))
                    .help(Message::new("action-year-twice-help"))
                    .subject(action.id.to_string()),
            );
        }
    }
}
