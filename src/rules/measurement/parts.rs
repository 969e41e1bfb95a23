//! The parts of a breakdown add up to the total that stands beside them.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::known;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/parts
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2025"\npart = "noord"\nvalue = 55\n[[measurement]]\nperiod = "2025"\npart = "zuid"\nvalue = 55
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2024"\npart = "noord"\nvalue = 0\n[[measurement]]\nperiod = "2024"\npart = "zuid"\nvalue = 59
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2025"\npart = "noord"\nvalue = 50\n[[measurement]]\nperiod = "2025"\npart = "zuid"\nvalue = 50
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2025"\npart = "noord"\nvalue = 1\n[[measurement]]\nperiod = "2025"\npart = "zuid"\nvalue = 1
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2024"\npart = "noord"\nvalue = 30\n[[measurement]]\nperiod = "2024"\npart = "zuid"\nvalue = 31
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/parts"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2025\"
part = \"noord\"
value = 30

[[measurement]]
period = \"2025\"
part = \"zuid\"
value = 20",
        right: "\
[[measurement]]
period = \"2025\"
part = \"noord\"
value = 30

[[measurement]]
period = \"2025\"
part = \"zuid\"
value = 25",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured().filter(|(indicator, _)| indicator.unit.is_count()) {
        let Some(breakdown) = &indicator.breakdown else { continue };
        let mut by_period: BTreeMap<_, (Option<_>, BTreeMap<&str, f64>)> = BTreeMap::new();
        for one in known(series, indicator, context.today) {
            let measurement = one.measurement;
            let Some(value) = measurement.value(indicator.unit).filter(|_| one.superseded_by.is_none())
            else {
                continue;
            };
            let entry = by_period.entry((measurement.period.value, one.source)).or_default();
            match &measurement.part {
                None => entry.0 = Some((measurement.figure_place(), value.number())),
                Some(part) => {
                    entry.1.insert(part.as_str(), value.number());
                }
            }
        }
        for ((period, _), (total, parts)) in by_period {
            let complete = breakdown.parts.iter().all(|part| parts.contains_key(part.as_str()));
            let (Some((place, total)), true) = (total, complete) else { continue };
            let sum: f64 = parts.values().sum();
            if (sum - total).abs() > 1e-9 {
                let message = Message::new("measurement-parts")
                    .with("indicator", indicator.title.as_str())
                    .with("period", period)
                    .with("sum", sum)
                    .with("total", total);
                findings.push(
                    RULE.finding(place, message)
                        .help(Message::new("measurement-parts-help"))
                        .subject(indicator.id.to_string()),
                );
            }
        }
    }
}
