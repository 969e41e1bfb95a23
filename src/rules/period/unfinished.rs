//! A figure about a period that has not ended may still change, and is not judged.
//!
//! Of a cadence promise it is not said: there the acts of a running period count as soon as they are recorded.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::Figure;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks period/unfinished
/// measurements/monitor/inbraak.toml | period = "2025" | period = "2026"
/// measurements/buurt/overlast.toml | period = "2025" | period = "2026"
/// measurements/buurt/overlast.toml | period = "2025" | period = "2026-11"
/// measurements/buurt/overlast.toml | period = "2025" | period = "2026-Q4"
/// measurements/buurt/overlast.toml | period = "2025" | period = "2026-H2"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("period/unfinished"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2026\"
value = 41",
        right: "\
[[measurement]]
period = \"2026-Q3\"
value = 12
confirmed = true",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured() {
        if indicator.promise().is_some() {
            continue;
        }
        for measurement in &series.measurements {
            let period = measurement.period;
            let running = period.start() <= context.today && context.today < period.end();
            if running && !matches!(measurement.figure, Figure::Missing(_)) {
                let message = Message::new("period-unfinished")
                    .with("indicator", indicator.title.as_str())
                    .with("period", period.value);
                let help = Message::new("period-unfinished-help").with("end", period.end());
                findings
                    .push(RULE.finding(period.place, message).help(help).subject(indicator.id.to_string()));
            }
        }
    }
}
