//! A correction comes after the figure that it corrects.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/corrects-nothing
/// measurements/buurt/overlast.toml | value = 60 | value = 60\ncorrects = "x"
/// measurements/buurt/overlast.toml | value = 55 | value = 55\ncorrects = "x"
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2023"\nvalue = 5\ncorrects = "x"
/// measurements/buurt/onveilig.toml | value = 11 | value = 11\ncorrects = "x"
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2024"\npart = "noord"\nvalue = 5\ncorrects = "x"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/corrects-nothing"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2023\"
value = 64
corrects = \"Nagekomen meldingen\"",
        right: "\
[[measurement]]
period = \"2024\"
value = 64
corrects = \"Nagekomen meldingen\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured() {
        // What it corrects may be among what could not be read.
        if !series.whole || !series.has_corrections() {
            continue;
        }
        // The first of each period, and for each period, part and source whether one came before.
        let mut of_period = BTreeMap::new();
        let mut before = std::collections::BTreeSet::new();
        for measurement in &series.measurements {
            let period = measurement.period.value;
            let new = before.insert(series.known_by(measurement, Some(indicator)));
            let first = *of_period.entry(period).or_insert(measurement);
            let Some(corrects) = measurement.corrects.as_ref().filter(|_| new) else { continue };
            let message = Message::new("measurement-corrects-nothing")
                .with("indicator", indicator.title.as_str())
                .with("period", period);
            let finding = RULE.finding(corrects.place, message).subject(indicator.id.to_string());
            findings.push(if std::ptr::eq(first, measurement) {
                finding.help(Message::new("measurement-corrects-nothing-help"))
            } else {
                finding
                    .related(first.period.place, Message::new("measurement-corrects-nothing-other"))
                    .help(Message::new("measurement-corrects-nothing-other-help"))
            });
        }
    }
}
