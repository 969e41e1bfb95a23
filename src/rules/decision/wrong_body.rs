//! The council decides on priorities, goals and targets, the college on actions and evaluations.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::Body;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks decision/wrong-body
/// decisions.toml | body = "council" | body = "college"
/// decisions.toml | ["buurt/overlast.target"] | ["2025/meldpunt.end"]
/// decisions.toml | ["buurt/overlast.target"] | ["2025"]
/// decisions.toml | ["buurt/overlast.target"] | ["evaluations/2025"]
/// decisions.toml | | [[decision]]\nid = "b"\ndate = 2026-10-01\nbody = "college"\ntitle = "B"\nchanges = ["buurt"]
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("decision/wrong-body"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "decisions.toml",
        instead_of: "",
        wrong: "[[decision]]\nid = \"bijstelling\"\ndate = 2026-06-18\nbody = \"college\"\ntitle = \"Bijstelling van het plan\"\nchanges = [\"buurt/overlast.target\"]",
        right: "[[decision]]\nid = \"bijstelling\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Bijstelling van het plan\"\nchanges = [\"buurt/overlast.target\"]",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for decision in &context.plan.decisions {
        for named in &decision.changes {
            let right = if named.is_of_a_year() { Body::College } else { Body::Council };
            // A mayor's decision is one of the law on public order, outside this plan's own order.
            if decision.body.value == right || decision.body.value == Body::Mayor {
                continue;
            }
            let id =
                if right == Body::College { "decision-wrong-body-college" } else { "decision-wrong-body" };
            let message = Message::new(id).with("name", named.to_string());
            findings.push(
                RULE.finding(decision.body.place, message)
                    .related(named.place, Message::new("decision-wrong-body-here"))
                    .help(Message::new("decision-wrong-body-help").with("word", right.word())),
            );
        }
    }
}
