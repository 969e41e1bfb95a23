//! A figure of people who answered is of at least one of them.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::Unit;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

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
        let measured = series.measurements.iter().filter_map(|measurement| measurement.respondents);
        let elsewhere = series.references.iter().filter_map(|reference| reference.respondents);
        for none in measured.chain(elsewhere).filter(|respondents| respondents.value == 0) {
            let message = Message::new("measurement-no-respondents");
            let finding = RULE
                .finding(none.place, message.with("indicator", indicator.title.as_str()))
                .help(Message::new("measurement-no-respondents-help"));
            findings.push(finding.subject(indicator.id.to_string()));
        }
    }
}
