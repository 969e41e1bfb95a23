//! An implementation plan is of a year of the plan.

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/outside-plan
/// actions/2023.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "done"\nbasis = "b"
/// actions/2028.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"
/// actions/2031.toml | | adopted = { body = "college" }
/// plan.toml | first_year = 2024 | first_year = 2026
/// plan.toml | last_year = 2027 | last_year = 2024
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/outside-plan"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Name {
        wrong: "actions/2028.toml",
        right: "actions/2026.toml",
        text: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\n",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let head = &context.plan.head;
    for actions in context.plan.actions.values().filter(|one| !head.covers(one.year)) {
        let message = Message::new("action-outside-plan")
            .with("year", actions.year.to_string())
            .with("first", head.first_year.value.0.to_string())
            .with("last", head.last_year.value.0.to_string());
        let finding = RULE.finding(Place::new(actions.file, 0..0), message);
        findings.push(finding.help(Message::new("action-outside-plan-help")));
    }
}
