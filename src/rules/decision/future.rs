//! A decision was taken on a day that has been.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks decision/future
/// decisions.toml | date = 2024-01-30 | date = 2027-01-30
/// decisions.toml | date = 2024-01-30 | date = 2026-11-24
/// decisions.toml | date = 2024-01-30 | date = 2034-01-30
/// decisions.toml | | [[decision]]\nid = "b"\ndate = 2026-12-01\nbody = "college"\ntitle = "B"
/// plan.toml | motto = "Samen" | adopted = { body = "council", date = 2027-12-15 }\nmotto = "Samen"
/// evaluations/2025.toml | adopted = { body = "college", date = 2026-03-17 } | adopted = { body = "college", date = 2027-03-17 }
/// decisions.toml | | [[decision]]\nid = "b"\ndate = 2099-12-01\nbody = "mayor"\ntitle = "B"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("decision/future"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "decisions.toml",
        instead_of: "",
        wrong: "[[decision]]\nid = \"bijstelling\"\ndate = 2031-06-18\nbody = \"council\"\ntitle = \"Bijstelling van het plan\"\nchanges = [\"buurt/overlast.target\"]",
        right: "[[decision]]\nid = \"bijstelling\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Bijstelling van het plan\"\nchanges = [\"buurt/overlast.target\"]",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan;
    let decisions = plan.decisions.iter().map(|one| {
        let message = Message::new("decision-future").with("title", one.title.as_str());
        (one.date, message, "decision-future-help")
    });
    let of_years = plan.actions.values().map(|one| &one.adopted);
    let evaluated = plan.evaluations.values().flat_map(|one| [&one.adopted, &one.noted]);
    let papers = [&plan.head.adopted].into_iter().chain(of_years).chain(evaluated);
    let adopted = papers
        .filter_map(|one| one.as_ref()?.date)
        .map(|date| (date, Message::new("decision-future-adoption"), "decision-future-adoption-help"));
    for (date, message, help) in decisions.chain(adopted).filter(|(date, ..)| date.value > context.today) {
        let finding = RULE.finding(date.place, message.with("date", date.value));
        findings.push(finding.help(Message::new(help)));
    }
}
