//! What counts for a cadence promise can be added up: numbers, days, euros, times yes; no percentages or grades.

use super::{Check, Context, Example, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::Message;
use crate::model::{Target, Unit};

pub(super) const RULE: Rule = Rule {
    id: "target/cadence-unit",
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "target = { change = \"-4pp\", by = 2027 }",
        wrong: "target = { at_least = 1, per = \"year\" }",
        right: "target = { value = 7, by = 2027 }",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for indicator in context.plan.indicators() {
        let Some(Target::Cadence(promise)) = &indicator.target else { continue };
        if matches!(indicator.unit, Unit::Percent | Unit::Rate { .. } | Unit::Grade | Unit::Rank) {
            let message = Message::new("target-cadence-unit").with("indicator", indicator.title.as_str());
            findings.push(
                RULE.finding(promise.at_least.place, message)
                    .related(indicator.unit_place, Message::new("measurement-unit-here"))
                    .help(Message::new("target-cadence-unit-help"))
                    .subject(indicator.id.to_string()),
            );
        }
    }
}
