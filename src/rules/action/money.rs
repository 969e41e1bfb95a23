//! Amounts of money and hours are not negative.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/money
/// actions/2025.toml | budget = 1000 | budget = -1000
/// actions/2025.toml | spent = 900 | spent = -900
/// actions/2025.toml | spent = 900 | spent = 900\nrequested = -1
/// actions/2025.toml | budget = 1000 | budget = -0.01
/// actions/2025.toml | spent = 900 | spent = -1e3
/// actions/2025.toml | spent = 900 | spent = 900\nhours = -4
/// actions/2025.toml | [[action.log]] | [[action.year]]\nyear = 2025\nbudget = -5\n[[action.log]]
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/money"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "actions/2027.toml",
        instead_of: "",
        wrong: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nbudget = -1500",
        right: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nbudget = 1500",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for action in context.plan.all_actions() {
        let by_year = action.money.iter().flat_map(|one| [one.budget, one.spent]);
        let amounts = [action.budget, action.spent, action.requested].into_iter().chain(by_year).flatten();
        let amounts = amounts.map(|amount| (amount, "action-money"));
        let hours = action.hours.map(|hours| (hours, "action-hours"));
        for (amount, id) in amounts.chain(hours) {
            if amount.value < 0.0 {
                let message = Message::new(id).with("title", action.title.as_str());
                let help = Message::new("action-money-help");
                findings.push(RULE.finding(amount.place, message).help(help).subject(action.id.to_string()));
            }
        }
    }
}
