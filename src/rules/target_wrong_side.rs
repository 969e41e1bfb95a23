//! A target lies on the side of the baseline that is better.

use super::baseline::Baseline;
use super::{Check, Context, Example, Rule};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::lang::Message;
use crate::model::{Change, Direction, Indicator, Target};

pub(super) const RULE: Rule = Rule {
    id: "target/wrong-side",
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "target = { value = 50, by = 2027 }",
        wrong: "target = { value = 75, by = 2027 }",
        right: "target = { value = 50, by = 2027 }",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for indicator in context.plan.indicators() {
        match &indicator.target {
            Some(Target::Level { value, .. }) => {
                let Some(Baseline::Found { value: baseline, place }) = context.baselines.get(&indicator.id)
                else {
                    continue;
                };
                if is_worse(indicator, value.value - baseline) {
                    let message = Message::new("target-wrong-side")
                        .with("target", value.value)
                        .with("baseline", *baseline);
                    let label = Message::new("target-wrong-side-baseline").with("baseline", *baseline);
                    findings.push(finding(indicator, value.place, message).related(*place, label));
                }
            }
            // Which way a change goes does not depend on the baseline.
            Some(Target::Change { change, .. }) => {
                let (Change::Percent(size) | Change::Points(size)) = change.value;
                if is_worse(indicator, size) {
                    let message = Message::new("target-wrong-way").with("change", change.value.text());
                    findings.push(finding(indicator, change.place, message));
                }
            }
            Some(Target::Within { .. } | Target::Cadence(_)) | None => {}
        }
    }
}

fn is_worse(indicator: &Indicator, change: f64) -> bool {
    match indicator.direction.value {
        Direction::Lower => change > 0.0,
        Direction::Higher => change < 0.0,
        Direction::Stable | Direction::Interpret => false,
    }
}

fn finding(indicator: &Indicator, place: Place, message: Message) -> Diagnostic {
    let message = message.with("indicator", indicator.title.as_str());
    let direction = Message::new(match indicator.direction.value {
        Direction::Higher => "target-wrong-side-higher",
        _ => "target-wrong-side-lower",
    });
    RULE.finding(place, message)
        .related(indicator.direction.place, direction)
        .help(Message::new("target-wrong-side-help"))
        .subject(indicator.id.to_string())
}
