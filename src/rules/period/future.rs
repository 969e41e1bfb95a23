//! A figure is about a period that has begun.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks period/future
/// measurements/buurt/overlast.toml | period = "2025" | period = "2027"
/// measurements/buurt/overlast.toml | period = "2025" | period = "2026-12"
/// measurements/buurt/overlast.toml | period = "2025" | period = "2027-Q1"
/// measurements/buurt/overlast.toml | period = "2025" | period = "2026-11-24"
/// measurements/monitor/inbraak.toml | period = "2025" | period = "2205"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("period/future"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2032\"
value = 64",
        right: "\
[[measurement]]
period = \"2023\"
value = 64",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (_, title, series) in context.files_of_figures() {
        let measured = series.measurements.iter().map(|measurement| measurement.period);
        let elsewhere = series.references.iter().map(|reference| reference.period);
        for period in measured.chain(elsewhere).filter(|period| period.start() > context.today) {
            let message = Message::new("period-future")
                .with("indicator", title.as_str())
                .with("period", period.value)
                .with("start", period.start());
            findings.push(
                RULE.finding(period.place, message)
                    .help(Message::new("period-future-help"))
                    .subject(series.indicator.to_string()),
            );
        }
    }
}
