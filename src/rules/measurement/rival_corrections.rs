//! Two corrections do not say that they replace the same figure: made by two people beside each other, each without knowing
//! of the other, the one that was recorded last would count by chance.

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::difference::quantity_in_words;
use crate::model::{KnownMeasurement, Measurement, Quantity, Unit, known, unmistakable};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/rival-corrections
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2025"\nvalue = 57\ncorrects = "x"\nreplaces = 55\nrecorded = 2026-03-01\n[[measurement]]\nperiod = "2025"\nvalue = 58\ncorrects = "y"\nreplaces = 55\nrecorded = 2026-03-01
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2025"\nvalue = 57\ncorrects = "x"\nreplaces = 55\nrecorded = 2026-03-01\n[[measurement]]\nperiod = "2025"\nvalue = 58\ncorrects = "y"\nreplaces = 55\nrecorded = 2026-03-02
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2025"\nvalue = 57\ncorrects = "x"\nreplaces = 55\n[[measurement]]\nperiod = "2025"\nvalue = 57\ncorrects = "x"\nreplaces = 55
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2025"\nmissing = "x"\ncorrects = "x"\nreplaces = 55\n[[measurement]]\nperiod = "2025"\nvalue = 58\ncorrects = "y"\nreplaces = 55
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2025"\nvalue = 57\ncorrects = "x"\nreplaces = 55\n[[measurement]]\nperiod = "2025"\nvalue = 59\ncorrects = "y"\nreplaces = 57\n[[measurement]]\nperiod = "2025"\nvalue = 58\ncorrects = "z"\nreplaces = 55
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/rival-corrections"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2025\"
value = 57
corrects = \"Nagekomen meldingen\"
replaces = 55

[[measurement]]
period = \"2025\"
value = 58
corrects = \"Opnieuw geteld\"
replaces = 55",
        right: "\
[[measurement]]
period = \"2025\"
value = 57
corrects = \"Nagekomen meldingen\"
replaces = 55

[[measurement]]
period = \"2025\"
value = 58
corrects = \"Opnieuw geteld\"
replaces = 57",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured().filter(|(_, series)| series.has_corrections()) {
        let unit = indicator.unit;
        let known = known(series, indicator, NaiveDate::MAX);
        for KnownMeasurement { measurement: before, superseded_by, .. } in &known {
            let Some(after) = superseded_by else { continue };
            let Some(rival) = rival(after, before, &known, unit) else { continue };
            let (Some(replaces), false) = (after.replaces, is_settled(after, &known, unit)) else { continue };
            let said = |measurement: &Measurement| match measurement.replaced_value(unit) {
                Some(value) => quantity_in_words(value, unit),
                None => Message::new("measurement-rivals-none").into(),
            };
            let message = Message::new("measurement-rivals")
                .with("indicator", indicator.title.as_str())
                .with("period", after.period.value)
                .with("named", quantity_in_words(replaces.value, unit))
                .with("one", said(rival))
                .with("other", said(after));
            let written = |measurement: &Measurement| measurement.replaced_value(unit).map(written);
            let help = match (written(before), written(after)) {
                (Some(before), Some(after)) => Message::new("measurement-rivals-help")
                    .with("line", format!("replaces = {before}"))
                    .with("third", format!("replaces = {after}")),
                _ => Message::new("measurement-rivals-none-help"),
            };
            findings.push(
                RULE.finding(replaces.place, message)
                    .help(help)
                    .related(rival.figure_place(), Message::new("measurement-rivals-here"))
                    .subject(indicator.id.to_string()),
            );
        }
    }
}

fn written(value: Quantity) -> String {
    match value {
        Quantity::Number(number) => unmistakable(number),
        Quantity::YesNo(yes) => yes.to_string(),
    }
}

/// The earlier correction that says that it replaces the same figure as this one, which does not follow on it.
pub(super) fn rival<'p>(
    correction: &Measurement,
    before: &'p Measurement,
    known: &[KnownMeasurement<'p>],
    unit: Unit,
) -> Option<&'p Measurement> {
    if correction.corrects.is_none() || correction.replaces_truly(before, unit) != Some(false) {
        return None;
    }
    let named = correction.replaces?.value;
    let mut earlier = Some(before);
    while let Some(one) = earlier {
        if one.corrects.is_some() && one.replaces.is_some_and(|replaces| replaces.value == named) {
            return Some(one);
        }
        let is_before =
            |other: &&KnownMeasurement<'p>| other.superseded_by.is_some_and(|after| std::ptr::eq(after, one));
        earlier = known.iter().find(is_before).map(|other| other.measurement);
    }
    None
}

/// Whether a later correction, made with an eye on this one, has said what holds.
fn is_settled(correction: &Measurement, known: &[KnownMeasurement<'_>], unit: Unit) -> bool {
    let own = known.iter().find(|one| std::ptr::eq(one.measurement, correction));
    own.and_then(|own| own.superseded_by)
        .is_some_and(|after| after.replaces_truly(correction, unit) == Some(true))
}
