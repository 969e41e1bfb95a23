//! A figure is one that its unit can have: no half break-ins, no 120 percent.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::{Arg, Message};
use crate::model::{At, Figure, Forbidden, Indicator, Quantity};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};
use crate::rules::schema::two_readings::can_be_two;

/// ```breaks measurement/unit
/// measurements/buurt/overlast.toml | value = 60 | value = -60
/// measurements/buurt/overlast.toml | value = 60 | value = 60.5
/// measurements/buurt/overlast.toml | value = 60 | value = true
/// measurements/buurt/onveilig.toml | value = 11 | value = 101
/// measurements/buurt/onveilig.toml | value = 11 | value = -1
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/unit"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "value = 60",
        wrong: "value = 60.5",
        right: "value = 60",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured() {
        let measured = series.measurements.iter().filter_map(|measurement| match &measurement.figure {
            Figure::Value(value) => Some(value),
            Figure::Ratio { .. } | Figure::Missing(_) | Figure::Withheld(_) => None,
        });
        let elsewhere = series.references.iter().map(|reference| &reference.value);
        for value in measured.chain(elsewhere) {
            if let Err(forbidden) = indicator.unit.check(value.value)
                && !can_be_two(context, value.place, indicator)
            {
                findings.push(finding(indicator, value, forbidden));
            }
        }
    }
}

fn finding(indicator: &Indicator, value: &At<Quantity>, forbidden: Forbidden) -> Diagnostic {
    let message = Message::new("measurement-unit")
        .with("indicator", indicator.title.as_str())
        .with("value", shown(value.value))
        .with("why", why(forbidden));
    RULE.finding(value.place, message)
        .related(indicator.unit_place, Message::new("measurement-unit-here"))
        .help(help(forbidden, value.value))
        .subject(indicator.id.to_string())
}

fn shown(quantity: Quantity) -> Arg {
    match quantity {
        Quantity::Number(number) => Arg::Number(number),
        Quantity::YesNo(yes) => Arg::Text(yes.to_string()),
    }
}

/// Why a unit forbids a figure, as the end of a sentence.
pub(in crate::rules) fn why(forbidden: Forbidden) -> Message {
    Message::new(match forbidden {
        Forbidden::NotYesNo => "measurement-unit-not-yes-no",
        Forbidden::NotNumber => "measurement-unit-not-number",
        Forbidden::Negative => "measurement-unit-negative",
        Forbidden::Fraction => "measurement-unit-fraction",
        Forbidden::Over100 => "measurement-unit-over-100",
        Forbidden::OutsideGrades => "measurement-unit-outside-grades",
        Forbidden::BelowFirst => "measurement-unit-below-first",
    })
}

fn help(forbidden: Forbidden, value: Quantity) -> Message {
    match forbidden {
        Forbidden::NotYesNo => Message::new("measurement-unit-not-yes-no-help"),
        Forbidden::NotNumber => Message::new("measurement-unit-not-number-help"),
        Forbidden::Fraction => {
            Message::new("measurement-unit-fraction-help").with("whole", value.number().trunc().to_string())
        }
        Forbidden::Over100 => Message::new("measurement-unit-over-100-help"),
        Forbidden::Negative | Forbidden::OutsideGrades | Forbidden::BelowFirst => {
            Message::new("measurement-unit-range-help")
        }
    }
}
