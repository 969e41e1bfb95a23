//! A figure is of a period as long as the frequency of its indicator asks: a quarter says nothing of a year.
//!
//! Of one that a longer figure overlaps `measurement/overlap` says it.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::facts::Unusual;
use crate::lang::{Arg, Message};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/other-length
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2026-Q1"\nvalue = 14
/// measurements/buurt/overlast.toml | period = "2025" | period = "2025-Q4"
/// measurements/buurt/onveilig.toml | period = "2025" | period = "2025-03"
/// measurements/buurt/onveilig.toml | period = "2023" | period = "2023-H1"
/// measurements/monitor/inbraak.toml | period = "2025" | period = "2025-H2"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/other-length"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "value = 55",
        wrong: "value = 55\n\n[[measurement]]\nperiod = \"2026-Q1\"\nvalue = 14",
        right: "value = 55",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, all) in context.unusual() {
        for one in all.iter().filter(|one| !one.measurement.confirmed) {
            let shorter =
                one.why.iter().find(|why| matches!(why, Unusual::Shorter { beside_longer: false, .. }));
            let Some(why) = shorter else { continue };
            let message = why.in_words(indicator, one.measurement, &Arg::from);
            findings.push(
                RULE.finding(one.measurement.period.place, message)
                    .related(indicator.frequency.place, Message::new("measurement-overdue-frequency"))
                    .help(Message::new("measurement-other-length-help"))
                    .subject(indicator.id.to_string()),
            );
        }
    }
}
