//! Figures of one source about periods of different length do not overlap: a year and one of its quarters.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::facts::Terms;
use crate::lang::Message;
use crate::model::{Figure, Id, Indicator, Measurement, known};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/overlap
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2025-03"\nvalue = 5
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2024-H1"\nvalue = 5
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2024-Q4"\nvalue = 5
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2024/25"\nvalue = 5
/// measurements/monitor/inbraak.toml | | [[measurement]]\nperiod = "2025-12-31"\nvalue = 1
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/overlap"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2025-Q1\"
value = 14",
        right: "\
[[measurement]]
period = \"2023\"
value = 64",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured() {
        // Figures that do not add up say nothing twice: of a promise the one over its whole period counts.
        let terms = indicator.promise().map(|promise| Terms::of(promise, indicator, context.plan));
        let counts_alone =
            |one: &Measurement| terms.is_some_and(|terms| !terms.adds_up && terms.is_term(one.period.value));
        let mut groups: BTreeMap<(Option<&str>, Option<&Id>), Vec<&Measurement>> = BTreeMap::new();
        for one in known(series, indicator, context.today) {
            let measurement = one.measurement;
            if one.superseded_by.is_none() && !matches!(measurement.figure, Figure::Missing(_)) {
                let part = measurement.part.as_ref().map(|part| part.as_str());
                groups.entry((part, one.source)).or_default().push(measurement);
            }
        }
        for group in groups.into_values() {
            in_group(indicator, group, counts_alone, findings);
        }
    }
}

/// One finding for each figure that others overlap, however many they are: a year with its twelve months is one
/// mistake.
fn in_group(
    indicator: &Indicator,
    mut group: Vec<&Measurement>,
    counts_alone: impl Fn(&Measurement) -> bool,
    findings: &mut Vec<Diagnostic>,
) {
    group.sort_by_key(|one| (one.period.start(), std::cmp::Reverse(one.period.end())));
    let mut rest = group.into_iter();
    let Some(mut longest) = rest.next() else { return };
    let mut reported = false;
    for next in rest {
        let overlaps = next.period.start() <= longest.period.end()
            && !(longest.period.contains(*next.period) && counts_alone(longest));
        if overlaps && !reported && next.period.kind() != longest.period.kind() {
            reported = true;
            let message = Message::new("measurement-overlap")
                .with("indicator", indicator.title.as_str())
                .with("long", longest.period.value)
                .with("short", next.period.value);
            findings.push(
                RULE.finding(next.period.place, message)
                    .related(longest.period.place, Message::new("measurement-overlap-other"))
                    .help(Message::new("measurement-overlap-help"))
                    .subject(indicator.id.to_string()),
            );
        }
        if next.period.end() > longest.period.end() {
            longest = next;
            reported = false;
        }
    }
}
