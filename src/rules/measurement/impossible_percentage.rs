//! A percentage of a few people is one that so many people can give.

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::facts::too_few_to_give;
use crate::lang::{Arg, Message};
use crate::model::known;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/impossible-percentage
/// measurements/buurt/onveilig.toml | n = 1200 | n = 20
/// measurements/buurt/onveilig.toml | n = 1200 | n = 7
/// measurements/buurt/onveilig.toml | value = 11\nn = 1200 | value = 10.5\nn = 99
/// measurements/buurt/onveilig.toml | numerator = 114\ndenominator = 1190 | value = 9.6\nn = 50
/// measurements/buurt/onveilig.toml | | [[measurement]]\nperiod = "2021"\nvalue = 33.3\nn = 10
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/impossible-percentage"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/onveilig.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2021\"
value = 12.5
n = 90",
        right: "\
[[measurement]]
period = \"2021\"
value = 12.5
n = 80",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured() {
        // What was corrected need not be right.
        let current = known(series, indicator, NaiveDate::MAX).into_iter();
        for one in current.filter(|one| one.superseded_by.is_none()).map(|one| one.measurement) {
            let Some(n) = too_few_to_give(indicator, one) else { continue };
            let value = one.value(indicator.unit).map_or(Arg::from(""), |value| Arg::from(value.number()));
            let message = Message::new("measurement-impossible-percentage")
                .with("indicator", indicator.title.as_str())
                .with("period", one.period.value)
                .with("value", value)
                .with("n", n);
            let finding = RULE
                .finding(one.figure_place(), message)
                .help(Message::new("measurement-impossible-percentage-help"))
                .subject(indicator.id.to_string());
            findings.push(match one.respondents {
                Some(n) => finding.related(n.place, Message::new("measurement-impossible-percentage-n")),
                None => finding,
            });
        }
    }
}
