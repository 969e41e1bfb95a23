//! More was not spent than there was budget for.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

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
        let (Some(budget), Some(spent)) = (action.budget, action.spent) else { continue };
        if spent.value > budget.value {
            let message = Message::new("action-over-budget")
                .with("title", action.title.as_str())
                .with("spent", spent.value)
                .with("budget", budget.value);
            findings.push(
                RULE.finding(spent.place, message)
                    .related(budget.place, Message::new("action-over-budget-here"))
                    .help(Message::new("action-over-budget-help"))
                    .subject(action.id.to_string()),
            );
        }
    }
}
