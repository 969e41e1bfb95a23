//! A target lies on the side of the baseline that is better.

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::model::{Change, Direction, Indicator, TargetForm};
use crate::rules::baseline::place_of;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks target/wrong-side
/// priorities/buurt.toml | { value = 50, by = 2027 } | { value = 70, by = 2027 }
/// priorities/buurt.toml | { value = 50, by = 2027 } | { value = 61, by = 2027 }
/// priorities/buurt.toml | change = "-4pp" | change = "+4pp"
/// priorities/buurt.toml | unit = "count"\ndirection = "lower" | unit = "count"\ndirection = "higher"
/// priorities/buurt.toml | unit = "percent"\ndirection = "lower" | unit = "percent"\ndirection = "higher"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("target/wrong-side"),
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
        match indicator.target.as_ref().map(|target| &target.form) {
            Some(TargetForm::Level { value, .. }) => {
                let Some(Ok(found)) = context.baselines.get(&indicator.id) else { continue };
                let baseline = found.value();
                if is_worse(indicator, value.value - baseline) {
                    let message = Message::new("target-wrong-side")
                        .with("target", value.value)
                        .with("baseline", baseline);
                    let label = Message::new("target-wrong-side-baseline").with("baseline", baseline);
                    let place = place_of(context.plan, &indicator.id, found);
                    findings.push(finding(indicator, value.place, message).related(place, label));
                }
            }
            // Which way a change goes does not depend on the baseline.
            Some(TargetForm::Change { change, .. }) => {
                let (Change::Percent(size) | Change::Points(size)) = change.value;
                if is_worse(indicator, size) {
                    let message = Message::new("target-wrong-way").with("change", change.value.text());
                    findings.push(finding(indicator, change.place, message));
                }
            }
            Some(TargetForm::Within { .. } | TargetForm::Promise(_) | TargetForm::BetterThan { .. })
            | None => {}
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
