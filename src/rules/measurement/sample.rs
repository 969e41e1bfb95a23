//! The number of respondents belongs to a question that people answered.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;

use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/sample
/// measurements/buurt/overlast.toml | value = 60 | value = 60\nn = 100
/// measurements/buurt/overlast.toml | period = "2024" | period = "2024"\nn = 181
/// measurements/monitor/inbraak.toml | value = 10 | value = 10\nn = 5
/// measurements/monitor/inbraak.toml | value = 12 | value = 12\nn = 5
/// measurements/buurt/overlast.toml | value = 55 | value = 55\nn = 1
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/sample"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "value = 60",
        wrong: "value = 60\nn = 181",
        right: "value = 60",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured() {
        if indicator.unit.asks_people() {
            continue;
        }
        let measured = series.measurements.iter().filter_map(|measurement| measurement.respondents);
        let elsewhere = series.references.iter().filter_map(|reference| reference.respondents);
        for respondents in measured.chain(elsewhere) {
            let message = Message::new("measurement-sample-unit").with("indicator", indicator.title.as_str());
            let finding = RULE
                .finding(respondents.place, message)
                .related(indicator.unit_place, Message::new("measurement-unit-here"))
                .help(Message::new("measurement-sample-unit-help"));
            findings.push(finding.subject(indicator.id.to_string()));
        }
    }
}
