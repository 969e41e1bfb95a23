//! An action that is done has begun.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::ActionState;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/done-before-start
/// actions/2025.toml | start = "2025-01"\nend = "2025-06" | start = "2027-01"\nend = "2027-06"
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "done"\nbasis = "b"\nresult = "x"\nstart = "2026-12"
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "done"\nbasis = "b"\nresult = "x"\nstart = "2026-11-24"
/// actions/2027.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "done"\nbasis = "b"\nresult = "x"\nstart = "2027"
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "done"\nbasis = "b"\nresult = "x"\nstart = "2027-Q1"\nend = "2027"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/done-before-start"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "actions/2026.toml",
        instead_of: "",
        wrong: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"done\"\ngoal = \"buurt/minder-overlast\"\nstart = \"2026-12\"\nresult = \"Geopend op 12 maart\"",
        right: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"done\"\ngoal = \"buurt/minder-overlast\"\nstart = \"2026-02\"\nresult = \"Geopend op 12 maart\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for action in context.plan.all_actions().filter(|one| one.state.value == ActionState::Done) {
        let Some(start) = action.start.filter(|start| start.value.start() > context.today) else { continue };
        let message = Message::new("action-done-before-start")
            .with("title", action.title.as_str())
            .with("start", start.value);
        findings.push(
            RULE.finding(action.state.place, message)
                .related(start.place, Message::new("action-period-order-start"))
                .help(Message::new("action-done-before-start-help"))
                .subject(action.id.to_string()),
        );
    }
}
