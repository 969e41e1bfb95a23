//! An action that is done says what came of it.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{Action, ActionState};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/no-result
/// actions/2025.toml | result = "Open sinds 12 mei" |
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "done"\nbasis = "b"
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "done"\nbasis = "b"\ntext = "x"
/// actions/2024.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "done"\ngoal = "buurt/spreekuur"
/// actions/2025.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "done"\nbasis = "b"\nspent = 5
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/no-result"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "actions/2026.toml",
        instead_of: "",
        wrong: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"done\"\ngoal = \"buurt/minder-overlast\"",
        right: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"done\"\ngoal = \"buurt/minder-overlast\"\nresult = \"Geopend op 12 maart\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let whole = |action: &&Action| !context.unread.has(&action.id.to_string());
    for action in context.plan.all_actions().filter(whole) {
        if action.state.value == ActionState::Done && action.result.is_none() {
            let message = Message::new("action-no-result").with("title", action.title.as_str());
            let help = Message::new("action-no-result-help").with("name", action.id.to_string());
            findings
                .push(RULE.finding(action.state.place, message).help(help).subject(action.id.to_string()));
        }
    }
}
