//! Numerator and denominator make a share or a rate that can exist.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{At, Figure, Indicator, Measurement};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/numerator
/// measurements/buurt/onveilig.toml | numerator = 114 | numerator = 1191
/// measurements/buurt/onveilig.toml | denominator = 1190 | denominator = 0
/// measurements/buurt/onveilig.toml | numerator = 114 | numerator = -1
/// measurements/buurt/onveilig.toml | denominator = 1190 | denominator = 113
/// measurements/buurt/onveilig.toml | denominator = 1190 | denominator = -1190
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/numerator"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/onveilig.toml",
        instead_of: "numerator = 114\ndenominator = 1190",
        wrong: "numerator = 1190\ndenominator = 114",
        right: "numerator = 114\ndenominator = 1190",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured() {
        for measurement in &series.measurements {
            if let Figure::Ratio { numerator, denominator } = &measurement.figure {
                findings.extend(finding(indicator, measurement, *numerator, *denominator));
            }
        }
    }
}

fn finding(
    indicator: &Indicator,
    measurement: &Measurement,
    numerator: At<f64>,
    denominator: At<f64>,
) -> Option<Diagnostic> {
    let message = |id| {
        Message::new(id).with("indicator", indicator.title.as_str()).with("period", measurement.period.value)
    };
    let finding = if !indicator.unit.can_be_ratio() {
        RULE.finding(numerator.place, message("measurement-numerator-unit"))
            .related(indicator.unit_place, Message::new("measurement-unit-here"))
            .help(Message::new("measurement-numerator-unit-help"))
    } else if denominator.value <= 0.0 {
        RULE.finding(denominator.place, message("measurement-denominator-not-positive"))
            .help(Message::new("measurement-denominator-not-positive-help"))
    } else if numerator.value < 0.0 {
        RULE.finding(numerator.place, message("measurement-numerator-negative"))
            .help(Message::new("measurement-numerator-negative-help"))
    } else if indicator.unit.is_share() && numerator.value > denominator.value {
        let message = message("measurement-numerator-over")
            .with("numerator", numerator.value)
            .with("denominator", denominator.value);
        RULE.finding(numerator.place, message)
            .related(denominator.place, Message::new("measurement-numerator-over-denominator"))
            .help(Message::new("measurement-numerator-over-help"))
    } else {
        return None;
    };
    Some(finding.subject(indicator.id.to_string()))
}
