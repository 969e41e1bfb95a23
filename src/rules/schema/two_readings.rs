//! A number of which it is not clear whether its point stands before decimals or between thousands.

use crate::diagnostic::{Diagnostic, Place, Severity, reading};
use crate::model::{Figure, Indicator, Series, Target, TargetForm, Unit, misread, two_readings};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks schema/two-readings
/// measurements/buurt/overlast.toml | value = 55 | value = 55.000
/// measurements/buurt/overlast.toml | value = 55 | value = 1.055
/// actions/2025.toml | budget = 1000 | budget = 1.000
/// actions/2025.toml | spent = 900 | spent = 9.500
/// priorities/buurt.toml | target = { value = 50, by = 2027 } | target = { value = 50.000, by = 2027 }
/// plan.toml | | [[population]]\nperiod = "2025"\nvalue = 24.000
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: reading::SCHEMA_TWO_READINGS,
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "value = 60",
        wrong: "value = 60.000",
        right: "value = 60",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for indicator in context.plan.indicators() {
        let counts = indicator.per_place.map(|place| (place, Unit::Count)).into_iter();
        let target = indicator
            .target
            .iter()
            .flat_map(numbers_of_target)
            .map(|place| (place, indicator.unit.counted()));
        let alert = indicator.alert.map(|alert| (alert.place, indicator.unit.counted()));
        for (place, unit) in counts.chain(target).chain(alert) {
            findings.extend(finding(context, place, unit).map(|one| one.subject(indicator.id.to_string())));
        }
    }
    for (indicator, series) in context.measured() {
        for (place, unit) in numbers_of_series(indicator, series) {
            findings.extend(finding(context, place, unit).map(|one| one.subject(indicator.id.to_string())));
        }
    }
    for action in context.plan.all_actions() {
        for amount in [action.budget, action.spent, action.requested].into_iter().flatten() {
            let found = finding(context, amount.place, Unit::Euro);
            findings.extend(found.map(|one| one.subject(action.id.to_string())));
        }
    }
    let head = &context.plan.head;
    let counts = [head.assessment.places[2], head.publication.publish_from.map(|from| from.place)];
    findings.extend(counts.into_iter().flatten().filter_map(|place| finding(context, place, Unit::Count)));
}

/// Whether the number at a place can be two. Other rules leave it alone then.
pub(in crate::rules) fn can_be_two(context: &Context<'_>, place: Place, indicator: &Indicator) -> bool {
    !shows_three(indicator) && misread(written(context, place), indicator.unit.counted()).is_some()
}

fn finding(context: &Context<'_>, place: Place, unit: Unit) -> Option<Diagnostic> {
    let problem = two_readings(written(context, place), unit)?;
    let finding = RULE.finding(place, problem.message);
    Some(match problem.help {
        Some(help) => finding.help(help),
        None => finding,
    })
}

fn written<'p>(context: &Context<'p>, place: Place) -> &'p str {
    context.sources.file(place.file).text.get(place.range()).unwrap_or_default()
}

/// A rate that is shown with three decimals has them.
fn shows_three(indicator: &Indicator) -> bool {
    indicator.unit.per().is_some() && indicator.decimals.is_some_and(|decimals| decimals >= 3)
}

fn numbers_of_target(target: &Target) -> Vec<Place> {
    match &target.form {
        TargetForm::Level { value, interim, .. } => {
            std::iter::once(value.place).chain(interim.iter().map(|one| one.value.place)).collect()
        }
        TargetForm::Promise(promise) => promise.numbers().map(|number| number.place).collect(),
        // A change is a text with a sign of its own.
        TargetForm::Change { .. } | TargetForm::Within { .. } | TargetForm::BetterThan { .. } => Vec::new(),
    }
}

fn numbers_of_series(indicator: &Indicator, series: &Series) -> Vec<(Place, Unit)> {
    let mut all = Vec::new();
    let own = (!shows_three(indicator)).then_some(indicator.unit);
    for measurement in &series.measurements {
        let ends = [measurement.low, measurement.high].into_iter().flatten().map(|end| end.place);
        let named = ends.chain(measurement.replaces.map(|value| value.place));
        all.extend(named.filter_map(|place| Some((place, own?))));
        match &measurement.figure {
            Figure::Value(value) => all.extend(own.map(|unit| (value.place, unit))),
            Figure::Ratio { numerator, denominator } => {
                all.extend([numerator, denominator].map(|number| (number.place, Unit::Count)));
            }
            Figure::Missing(_) | Figure::Withheld(_) => {}
        }
    }
    all.extend(series.references.iter().filter_map(|reference| Some((reference.value.place, own?))));
    all
}
