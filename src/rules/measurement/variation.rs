//! What a measurement says of its own margin fits its unit and its figure.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{At, Indicator, Measurement, Quantity};
use crate::rules::example::Example;
use crate::rules::indicator::variation::of_sample;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/variation
/// measurements/buurt/onveilig.toml | n = 1200 | n = 1200\nlow = 9.3
/// measurements/buurt/onveilig.toml | n = 1200 | n = 1200\nhigh = 12.9
/// measurements/buurt/onveilig.toml | n = 1200 | n = 1200\nlow = 11.3\nhigh = 12.9
/// measurements/buurt/onveilig.toml | n = 1200 | n = 1200\nlow = 12.9\nhigh = 9.3
/// measurements/buurt/onveilig.toml | n = 1200 | n = 1200\nsd = 1.5
/// measurements/buurt/onveilig.toml | n = 1200 | n = 1200\ndesign_effect = 0
/// measurements/buurt/overlast.toml | value = 60 | value = 60\ndesign_effect = 1.5
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/variation"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/onveilig.toml",
        instead_of: "value = 11\nn = 1200",
        wrong: "value = 11\nn = 1200\nlow = 9.3",
        right: "value = 11\nn = 1200\nlow = 9.3\nhigh = 12.9",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured() {
        for one in series.measurements.iter().filter(|one| one.further.is_some()) {
            findings.extend(of_sample(&RULE, one.sd, one.design_effect, indicator));
            findings.extend(interval(indicator, one));
        }
    }
}

/// What is wrong with the interval that the publisher gives.
fn interval(indicator: &Indicator, one: &Measurement) -> Option<Diagnostic> {
    let (low, high) = (one.low, one.high);
    let at = high.or(low)?;
    let message =
        |id| Message::new(id).with("indicator", indicator.title.as_str()).with("period", one.period.value);
    let finding = match (low, high, one.value(indicator.unit)) {
        _ if indicator.unit.is_yes_no() => RULE
            .finding(at.place, message("measurement-interval-yes-no"))
            .help(Message::new("measurement-interval-take-away")),
        (_, _, None) => RULE
            .finding(at.place, message("measurement-interval-no-figure"))
            .help(Message::new("measurement-interval-take-away")),
        (Some(low), Some(high), Some(Quantity::Number(value))) => {
            let At { place, .. } = [low, high].into_iter().find(|end| {
                let outside = if *end == low { value < low.value } else { value > high.value };
                // What is worked out from numerator and denominator has more decimals than what is published.
                outside && (end.value - value).abs() > 0.05
            })?;
            RULE.finding(place, message("measurement-interval-outside"))
                .related(one.figure_place(), Message::new("measurement-interval-figure"))
                .help(Message::new("measurement-interval-outside-help"))
        }
        (Some(_), Some(_), Some(Quantity::YesNo(_))) => return None,
        (low, _, _) => {
            let lacks = if low.is_none() { "low" } else { "high" };
            RULE.finding(at.place, message("measurement-interval-half").with("key", lacks))
                .help(Message::new("measurement-interval-half-help").with("key", lacks))
        }
    };
    Some(finding.subject(indicator.id.to_string()))
}
