//! A figure of people who answered is of at least one of them.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::Unit;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/no-respondents
/// measurements/buurt/onveilig.toml | n = 1200 | n = 0
/// measurements/buurt/onveilig.toml | denominator = 1190 | denominator = 1190\nn = 0
/// measurements/buurt/onveilig.toml | | [[measurement]]\nperiod = "2021"\nvalue = 12\nn = 0
/// measurements/buurt/onveilig.toml | | [[measurement]]\nperiod = "2021"\npart = "noord"\nvalue = 12\nn = 0
/// measurements/buurt/onveilig.toml | | [[reference]]\nregion = "Nederland"\nperiod = "2025"\nvalue = 14\nn = 0
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/no-respondents"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/onveilig.toml",
        instead_of: "n = 1200",
        wrong: "n = 0",
        right: "n = 1200",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured() {
        // With another unit `n` is wrong whatever it is.
        if !matches!(indicator.unit, Unit::Percent | Unit::Grade) {
            continue;
        }
        let own = "measurement-no-respondents-help";
        let of_others = "measurement-no-respondents-help-elsewhere";
        let measured = series.measurements.iter().map(|measurement| (own, measurement.respondents));
        let elsewhere = series.references.iter().map(|reference| (of_others, reference.respondents));
        for (help, respondents) in measured.chain(elsewhere) {
            let Some(none) = respondents.filter(|respondents| respondents.value == 0) else { continue };
            let message = Message::new("measurement-no-respondents");
            let finding = RULE
                .finding(none.place, message.with("indicator", indicator.title.as_str()))
                .help(Message::new(help));
            findings.push(finding.subject(indicator.id.to_string()));
        }
    }
}
