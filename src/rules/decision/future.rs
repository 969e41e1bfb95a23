//! A decision was taken on a day that has been.

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{Adoption, At, Plan};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks decision/future
/// decisions.toml | date = 2024-01-30 | date = 2027-01-30
/// decisions.toml | date = 2024-01-30 | date = 2026-11-24
/// decisions.toml | date = 2024-01-30 | date = 2034-01-30
/// decisions.toml | | [[decision]]\nid = "b"\ndate = 2026-12-01\nbody = "college"\ntitle = "B"
/// plan.toml | motto = "Samen" | adopted = { body = "council", date = 2027-12-15 }\nmotto = "Samen"
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
    let is_to_come = |date: &At<NaiveDate>| date.value > context.today;
    let decisions = context
        .plan
        .decisions
        .iter()
        .map(|one| (one.date, Message::new("decision-future").with("title", one.title.as_str())));
    let adopted = adoptions(context.plan).filter_map(|(adoption, paper)| {
        Some((adoption.date?, Message::new("decision-future-adoption").with("paper", paper)))
    });
    for (date, message) in decisions.chain(adopted).filter(|(date, _)| is_to_come(date)) {
        let finding = RULE.finding(date.place, message.with("date", date.value));
        findings.push(finding.help(Message::new("decision-future-help")));
    }
}

/// What was adopted or noted, and which paper.
fn adoptions(plan: &Plan) -> impl Iterator<Item = (&Adoption, Message)> {
    let of_year = |id, year: i32| Message::new(id).with("year", year.to_string());
    let of_plan = plan.head.adopted.iter().map(|one| (one, Message::new("decision-future-plan")));
    let of_actions = plan
        .actions
        .values()
        .filter_map(move |one| Some((one.adopted.as_ref()?, of_year("decision-future-actions", one.year))));
    let of_evaluations = plan.evaluations.values().flat_map(move |one| {
        let both = [&one.adopted, &one.noted].into_iter().flatten();
        both.map(move |adoption| (adoption, of_year("decision-future-evaluation", one.year)))
    });
    of_plan.chain(of_actions).chain(of_evaluations)
}
