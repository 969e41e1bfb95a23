//! The number of respondents belongs to a question that people answered, and is not zero.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;

use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

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
        let asked = indicator.unit.asks_people();
        let measured = series.measurements.iter().filter_map(|measurement| measurement.respondents);
        let elsewhere = series.references.iter().filter_map(|reference| reference.respondents);
        for respondents in measured.chain(elsewhere) {
            let message = |id| Message::new(id).with("indicator", indicator.title.as_str());
            let finding = if !asked {
                RULE.finding(respondents.place, message("measurement-sample-unit"))
                    .related(indicator.unit_place, Message::new("measurement-unit-here"))
                    .help(Message::new("measurement-sample-unit-help"))
            } else if respondents.value == 0 {
                RULE.finding(respondents.place, message("measurement-sample-none"))
                    .help(Message::new("measurement-sample-none-help"))
            } else {
                continue;
            };
            findings.push(finding.subject(indicator.id.to_string()));
        }
    }
}
