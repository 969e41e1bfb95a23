//! More was not spent than there was budget for.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/over-budget
/// actions/2025.toml | spent = 900 | spent = 1001
/// actions/2025.toml | budget = 1000 | budget = 899
/// actions/2025.toml | budget = 1000 | budget = 0
/// actions/2025.toml | spent = 900 | spent = 1000.01
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "started"\nbasis = "b"\nbudget = 1\nspent = 2
/// actions/2025.toml | [[action.log]] | [[action.year]]\nyear = 2025\nbudget = 5\nspent = 6\n[[action.log]]
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/over-budget"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "actions/2027.toml",
        instead_of: "",
        wrong: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nbudget = 1000\nspent = 1500",
        right: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nbudget = 1500\nspent = 1500",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for action in context.plan.all_actions() {
        let whole = (None, action.budget, action.spent);
        let by_year = action.money.iter().map(|one| (Some(one.year.value.0), one.budget, one.spent));
        for (year, budget, spent) in std::iter::once(whole).chain(by_year) {
            let (Some(budget), Some(spent)) = (budget, spent) else { continue };
            if spent.value <= budget.value {
                continue;
            }
            let id = if year.is_some() { "action-over-budget-in" } else { "action-over-budget" };
            let mut message = Message::new(id)
                .with("title", action.title.as_str())
                .with("spent", spent.value)
                .with("budget", budget.value);
            if let Some(year) = year {
                message = message.with("year", year.to_string());
            }
            findings.push(
                RULE.finding(spent.place, message)
                    .related(budget.place, Message::new("action-over-budget-here"))
                    .help(Message::new("action-over-budget-help"))
                    .subject(action.id.to_string()),
            );
        }
    }
}
