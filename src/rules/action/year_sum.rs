//! The amounts by year add up to the amount of the action.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::{Arg, Message};
use crate::model::{At, YearMoney};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/year-sum
/// actions/2025.toml | [[action.log]] | [[action.year]]\nyear = 2025\nbudget = 999\n[[action.log]]
/// actions/2025.toml | [[action.log]] | [[action.year]]\nyear = 2025\nspent = 900.01\n[[action.log]]
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"\nend = "2027"\nbudget = 5\n[[action.year]]\nyear = 2026\nbudget = 2\n[[action.year]]\nyear = 2027\nbudget = 2
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"\nend = "2027"\nspent = 5\n[[action.year]]\nyear = 2026\nspent = 0
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"\nend = "2027"\nbudget = 0\n[[action.year]]\nyear = 2026\nbudget = 1
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/year-sum"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "actions/2027.toml",
        instead_of: "",
        wrong: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nstart = \"2026\"\nbudget = 5000\n\n[[action.year]]\nyear = 2026\nbudget = 1000\n\n[[action.year]]\nyear = 2027\nbudget = 3000",
        right: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nstart = \"2026\"\nbudget = 4000\n\n[[action.year]]\nyear = 2026\nbudget = 1000\n\n[[action.year]]\nyear = 2027\nbudget = 3000",
    },
};

/// An amount of a year.
type OfYear = fn(&YearMoney) -> Option<At<f64>>;

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for action in context.plan.all_actions() {
        let keys: [(&str, Option<At<f64>>, OfYear); 2] =
            [("budget", action.budget, |one| one.budget), ("spent", action.spent, |one| one.spent)];
        for (key, whole, of_year) in keys {
            let by_year: Vec<f64> =
                action.money.iter().filter_map(of_year).map(|amount| amount.value).collect();
            // What cannot be an amount adds up to nothing that can be typed.
            let is_summed = !by_year.is_empty() && by_year.iter().all(|amount| *amount >= 0.0);
            let Some(whole) = whole.filter(|_| is_summed) else { continue };
            // Amounts are in cents; adding them as doubles leaves dust behind those.
            let sum = (by_year.iter().sum::<f64>() * 100.0).round() / 100.0;
            if (sum - whole.value).abs() < 0.005 {
                continue;
            }
            let message = Message::new("action-year-sum")
                .with("title", action.title.as_str())
                .with("key", key)
                .with("whole", whole.value)
                .with("sum", sum);
            let help = Message::new("action-year-sum-help").with("key", key).with("sum", Arg::toml(sum));
            findings.push(RULE.finding(whole.place, message).help(help).subject(action.id.to_string()));
        }
    }
}
