//! The value that a correction says it replaces is that of the figure it takes the place of.

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::difference::quantity_in_words;
use crate::model::{At, Indicator, KnownMeasurement, Measurement, Quantity, known, unmistakable};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

use super::rival_corrections::rival;

/// ```breaks measurement/replaces
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2025"\nvalue = 57\ncorrects = "x"\nreplaces = 54
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2025"\nvalue = 57\ncorrects = "x"\nreplaces = true
/// measurements/buurt/overlast.toml | value = 60 | value = 60\nreplaces = 61
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2025"\nmissing = "x"\ncorrects = "x"\nrecorded = 2026-03-01\n[[measurement]]\nperiod = "2025"\nvalue = 58\ncorrects = "y"\nreplaces = 55\nrecorded = 2026-03-02
/// measurements/buurt/onveilig.toml | | [[measurement]]\nperiod = "2025"\nvalue = 9.5\nn = 1190\ncorrects = "x"\nreplaces = 9.6
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/replaces"),
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
replaces = 54",
        right: "\
[[measurement]]
period = \"2025\"
value = 57
corrects = \"Nagekomen meldingen\"
replaces = 55",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured() {
        for one in &series.measurements {
            if let (Some(replaces), None) = (&one.replaces, &one.corrects) {
                let message = Message::new("measurement-replaces-alone")
                    .with("indicator", indicator.title.as_str())
                    .with("period", one.period.value);
                let help = Message::new("measurement-replaces-alone-help");
                let finding = RULE.finding(replaces.place, message).help(help);
                findings.push(finding.subject(indicator.id.to_string()));
            }
        }
        if !series.has_corrections() {
            continue;
        }
        let known = known(series, indicator, NaiveDate::MAX);
        for KnownMeasurement { measurement: before, superseded_by, .. } in &known {
            let Some(after) = superseded_by.filter(|after| after.corrects.is_some()) else { continue };
            // Of two corrections of one figure there is another thing to say.
            let has_rival = rival(after, before, &known, indicator.unit).is_some();
            if !has_rival && after.replaces_truly(before, indicator.unit) == Some(false) {
                findings.extend(after.replaces.map(|named| untrue(indicator, before, after, named)));
            }
        }
    }
}

fn untrue(
    indicator: &Indicator,
    before: &Measurement,
    after: &Measurement,
    named: At<Quantity>,
) -> Diagnostic {
    let unit = indicator.unit;
    let message = |id| {
        Message::new(id)
            .with("indicator", indicator.title.as_str())
            .with("period", after.period.value)
            .with("named", quantity_in_words(named.value, unit))
    };
    let finding = match before.replaced_value(unit) {
        Some(value) => {
            let written = match value {
                Quantity::Number(number) => unmistakable(number),
                Quantity::YesNo(yes) => yes.to_string(),
            };
            let line = format!("replaces = {written}");
            RULE.finding(
                named.place,
                message("measurement-replaces").with("value", quantity_in_words(value, unit)),
            )
            .help(Message::new("measurement-replaces-help").with("line", line))
        }
        None => RULE
            .finding(named.place, message("measurement-replaces-nothing"))
            .help(Message::new("measurement-replaces-nothing-help")),
    };
    finding
        .related(before.figure_place(), Message::new("measurement-replaces-here"))
        .subject(indicator.id.to_string())
}
