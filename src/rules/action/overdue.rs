//! An action whose end has passed is done, delayed or dropped, and says so. Without an end that is the year of its file, once
//! the plan of that year was adopted.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/overdue
/// actions/2025.toml | state = "done" | state = "planned"
/// actions/2025.toml | state = "done" | state = "started"
/// actions/2025.toml | state = "done" | state = "delayed"
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"\nend = "2026-11-22"
/// actions/2026.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "started"\nbasis = "b"\nend = "2026-Q3"
/// actions/2025.toml | | [[action]]\nid = "a"\ntitle = "A"\nstate = "planned"\nbasis = "b"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/overdue"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "actions/2026.toml",
        instead_of: "",
        wrong: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nend = \"2026-03\"",
        right: "[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"done\"\ngoal = \"buurt/minder-overlast\"\nend = \"2026-03\"\nresult = \"Open sinds 12 maart\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for action in context.plan.all_actions() {
        // A year of which nobody adopted the plan promised nothing by its end.
        let year = context.plan.actions.get(&action.id.year);
        let is_promised = action.end.is_some() || year.is_some_and(|year| year.adopted.is_some());
        let end = action.due();
        if !action.is_open() || context.day <= end.end() || !is_promised {
            continue;
        }
        let message = Message::new("action-overdue").with("title", action.title.as_str()).with("end", end);
        let help = Message::new("action-overdue-help").with("name", action.id.to_string());
        findings.push(
            RULE.finding(action.end.map_or(action.id_place, |end| end.place), message)
                .help(help)
                .subject(action.id.to_string()),
        );
    }
}
