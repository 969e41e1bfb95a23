//! An action that was dropped says why.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{Action, ActionState};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/dropped-silently
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "dropped"\nbasis = "b"
/// actions/2027.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "dropped"\ngoal = "buurt/spreekuur"\nend = "2027"
/// actions/2025.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "dropped"\nbasis = "b"
/// actions/2024.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "dropped"\nbasis = "b"\ntext = "Tekst"
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "dropped"\nbasis = "b"\nlead = "wijkraad"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/dropped-silently"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "actions/2027.toml",
        instead_of: "",
        wrong: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"dropped\"\ngoal = \"buurt/minder-overlast\"",
        right: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"dropped\"\ngoal = \"buurt/minder-overlast\"\nresult = \"Vervallen: de provincie opent een meldpunt voor de hele regio\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let whole = |action: &&Action| !context.unread.has(&action.id.to_string());
    for action in context.plan.all_actions().filter(whole) {
        let shown = action.result.is_some() || !action.log.is_empty();
        if action.state.value == ActionState::Dropped && !shown {
            let message = Message::new("action-dropped-silently").with("title", action.title.as_str());
            let help = Message::new("action-dropped-silently-help").with("name", action.id.to_string());
            findings
                .push(RULE.finding(action.state.place, message).help(help).subject(action.id.to_string()));
        }
    }
}
