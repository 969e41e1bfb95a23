//! An action serves a goal, or rests on a plan of others.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::Action;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/no-goal
/// actions/2025.toml | goal = "buurt/minder-overlast" |
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "started"\nlead = "wijkraad"
/// actions/2027.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\ntext = "x"
/// actions/2025.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "done"\nresult = "x"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/no-goal"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "actions/2027.toml",
        instead_of: "",
        wrong: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\nlead = \"gemeente\"",
        right: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\nbasis = \"Regionaal veiligheidsplan\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let whole = |action: &&Action| !context.unread.has(&action.id.to_string());
    for action in context.plan.all_actions().filter(whole) {
        if action.goals.is_empty() && action.basis.is_none() {
            let message = Message::new("action-no-goal").with("title", action.title.as_str());
            let help = Message::new("action-no-goal-help").with("name", action.id.to_string());
            findings.push(RULE.finding(action.id_place, message).help(help).subject(action.id.to_string()));
        }
    }
}
