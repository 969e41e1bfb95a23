//! A target is a value that its unit can have.

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::model::{Forbidden, Indicator, Quantity, TargetForm};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};
use crate::rules::schema::two_readings::can_be_two;

/// ```breaks target/value
/// priorities/buurt.toml | { value = 50, by = 2027 } | { value = -5, by = 2027 }
/// priorities/buurt.toml | { value = 50, by = 2027 } | { value = 50.5, by = 2027 }
/// priorities/buurt.toml | { change = "-4pp", by = 2027 } | { value = 107, by = 2027 }
/// priorities/buurt.toml | { change = "-4pp", by = 2027 } | { value = -7, by = 2027 }
/// priorities/buurt.toml | { change = "-4pp", by = 2027 } | { change = "-40pp", by = 2027 }
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("target/value"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "target = { value = 50, by = 2027 }",
        wrong: "target = { value = 47.5, by = 2027 }",
        right: "target = { value = 47, by = 2027 }",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for indicator in context.plan.indicators() {
        match indicator.target.as_ref().map(|target| &target.form) {
            Some(TargetForm::Level { value, interim, .. }) => {
                let values = std::iter::once(value).chain(interim.iter().map(|one| &one.value));
                for value in values {
                    if let Err(forbidden) = indicator.unit.check(Quantity::Number(value.value))
                        && !can_be_two(context, value.place, indicator)
                    {
                        findings.push(finding(indicator, value.place, value.value, forbidden));
                    }
                }
            }
            Some(TargetForm::Change { change, .. }) => {
                let Some(Ok(baseline)) = context.baselines.get(&indicator.id) else {
                    continue;
                };
                let target = change.value.applied_to(baseline.value());
                // Ten percent less than 54 break-ins is 48.6: no number of break-ins, but a fine target.
                if let Err(forbidden) = indicator.unit.check(Quantity::Number(target))
                    && forbidden != Forbidden::Fraction
                {
                    findings.push(finding(indicator, change.place, target, forbidden));
                }
            }
            Some(TargetForm::Promise(promise)) => {
                let unit = indicator.unit.counted();
                for number in promise.numbers() {
                    if let Err(forbidden) = unit.check(Quantity::Number(number.value))
                        && !can_be_two(context, number.place, indicator)
                    {
                        findings.push(finding(indicator, number.place, number.value, forbidden));
                    }
                }
            }
            Some(TargetForm::Within { .. } | TargetForm::BetterThan { .. }) | None => {}
        }
    }
}

fn finding(indicator: &Indicator, place: Place, value: f64, forbidden: Forbidden) -> Diagnostic {
    let message = Message::new("target-value")
        .with("indicator", indicator.title.as_str())
        .with("value", value)
        .with("why", crate::rules::measurement::unit::why(forbidden));
    RULE.finding(place, message)
        .related(indicator.unit_place, Message::new("measurement-unit-here"))
        .help(Message::new(match forbidden {
            Forbidden::NotYesNo => "target-value-yes-no-help",
            _ => "target-value-help",
        }))
        .subject(indicator.id.to_string())
}
