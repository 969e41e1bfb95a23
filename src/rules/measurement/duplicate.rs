//! A second figure for the same period, part and source must say that it corrects the first; one of elsewhere, that it was
//! recorded later.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{Period, Reference};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/duplicate
/// measurements/buurt/overlast.toml | period = "2025" | period = "2024"
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2025"\nvalue = 55
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2025"\nvalue = 54
/// measurements/buurt/onveilig.toml | period = "2025" | period = "2023"
/// measurements/monitor/inbraak.toml | period = "2025" | period = "2024"
/// measurements/buurt/overlast.toml | | [[reference]]\nregion = "Nederland"\nperiod = "2025"\nvalue = 55\n[[reference]]\nregion = "nederland"\nperiod = "2025"\nvalue = 54
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/duplicate"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2025\"
value = 57",
        right: "\
[[measurement]]
period = \"2025\"
value = 57
corrects = \"Nagekomen meldingen\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, title, series) in context.files_of_figures() {
        let mut first = BTreeMap::new();
        let unlike = series.has_one_for_each(indicator);
        for measurement in series.measurements.iter().filter(|_| !unlike) {
            let key = series.known_by(measurement, indicator);
            let Some(earlier) = first.get(&key) else {
                first.insert(key, measurement);
                continue;
            };
            if measurement.corrects.is_none() {
                let message = Message::new("measurement-duplicate")
                    .with("indicator", title.as_str())
                    .with("period", measurement.period.value);
                findings.push(
                    RULE.finding(measurement.period.place, message)
                        .related(earlier.period.place, Message::new("measurement-duplicate-first"))
                        .help(Message::new("measurement-duplicate-help"))
                        .subject(series.indicator.to_string()),
                );
            }
        }
        let mut last: BTreeMap<(String, Period), &Reference> = BTreeMap::new();
        for reference in &series.references {
            let Some(earlier) = last.insert(reference.about(), reference) else { continue };
            let is_later = reference.recorded.is_some_and(|day| day.value > earlier.known_since());
            if !is_later {
                let message = Message::new("measurement-duplicate-reference")
                    .with("indicator", title.as_str())
                    .with("region", reference.region.as_str())
                    .with("period", reference.period.value);
                findings.push(
                    RULE.finding(reference.period.place, message)
                        .related(earlier.period.place, Message::new("measurement-duplicate-first"))
                        .help(Message::new("measurement-duplicate-reference-help"))
                        .subject(series.indicator.to_string()),
                );
            }
        }
    }
}
