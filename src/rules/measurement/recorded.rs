//! The day on which a figure was recorded is possible: not after today, not before its period began, and a correction
//! not before what it corrects.
//!
//! Before the *end* of its period is no mistake: the outcome of a survey in spring is known in spring and still is the
//! figure of that year. While the period runs, `period/unfinished` says what there is to say.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::model::{Figure, Indicator, Measurement, Reference};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/recorded
/// measurements/buurt/overlast.toml | value = 60 | value = 60\nrecorded = 2027-01-01
/// measurements/buurt/overlast.toml | value = 60 | value = 60\nrecorded = 2026-11-24
/// measurements/monitor/inbraak.toml | recorded = 2026-02-01 | recorded = 2030-02-01
/// measurements/monitor/inbraak.toml | recorded = 2025-02-01 | recorded = 2999-02-01
/// measurements/buurt/onveilig.toml | n = 1200 | n = 1200\nrecorded = 2027-06-01
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/recorded"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "value = 55",
        wrong: "value = 55\nrecorded = 2062-02-03",
        right: "value = 55\nrecorded = 2026-02-03",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured() {
        // The last known figure of each period, part and source so far.
        let mut last: BTreeMap<_, &Measurement> = BTreeMap::new();
        let has_corrections = series.has_corrections();
        for measurement in &series.measurements {
            if !has_corrections {
                findings.extend(of_itself(context, indicator, measurement));
                continue;
            }
            let key = series.known_by(measurement, Some(indicator));
            let finding = of_itself(context, indicator, measurement).or_else(|| {
                last.get(&key).and_then(|earlier| after(context, indicator, earlier, measurement))
            });
            if finding.is_none() {
                last.insert(key, measurement);
            }
            findings.extend(finding);
        }
        findings.extend(series.references.iter().filter_map(|one| elsewhere(context, indicator, one)));
    }
}

fn finding(indicator: &Indicator, place: Place, message: Message, help: Message) -> Diagnostic {
    let message = message.with("indicator", indicator.title.as_str());
    RULE.finding(place, message).help(help).subject(indicator.id.to_string())
}

fn of_itself(context: &Context<'_>, indicator: &Indicator, measurement: &Measurement) -> Option<Diagnostic> {
    let recorded = measurement.recorded?;
    let help = || Message::new("measurement-recorded-help").with("today", context.today.to_string());
    if recorded.value > context.today {
        let message = Message::new("measurement-recorded-future").with("date", recorded.value);
        return Some(finding(indicator, recorded.place, message, help()));
    }
    // That there will be no figure can be known beforehand.
    let has_figure = !matches!(measurement.figure, Figure::Missing(_));
    // Of a period that is still to come, `period/future` says all there is to say.
    let begun = measurement.period.start() <= context.today;
    if has_figure && begun && recorded.value < measurement.period.start() {
        let message = Message::new("measurement-recorded-before")
            .with("date", recorded.value)
            .with("period", measurement.period.value);
        let finding = finding(indicator, recorded.place, message, help());
        return Some(
            finding.related(measurement.period.place, Message::new("measurement-recorded-before-period")),
        );
    }
    None
}

/// A correction counts when it is recorded last; one that seems to be recorded earlier would be ignored in silence.
fn after(
    context: &Context<'_>,
    indicator: &Indicator,
    earlier: &Measurement,
    measurement: &Measurement,
) -> Option<Diagnostic> {
    let corrects = measurement.corrects.as_ref()?;
    if measurement.known_since() >= earlier.known_since() {
        return None;
    }
    let period = measurement.period.to_string();
    let since = earlier.known_since();
    let finding = match measurement.recorded {
        Some(recorded) => {
            let message = Message::new("measurement-recorded-order")
                .with("period", period)
                .with("date", recorded.value)
                .with("since", since);
            finding(indicator, recorded.place, message, Message::new("measurement-recorded-order-help"))
        }
        None => {
            let message =
                Message::new("measurement-recorded-lacks").with("period", period).with("since", since);
            let help =
                Message::new("measurement-recorded-lacks-help").with("today", context.today.to_string());
            finding(indicator, corrects.place, message, help)
        }
    };
    let place = earlier.recorded.map_or(earlier.period.place, |recorded| recorded.place);
    Some(finding.related(place, Message::new("measurement-recorded-order-first")))
}

fn elsewhere(context: &Context<'_>, indicator: &Indicator, reference: &Reference) -> Option<Diagnostic> {
    let recorded = reference.recorded.filter(|recorded| recorded.value > context.today)?;
    let message = Message::new("measurement-recorded-future").with("date", recorded.value);
    let help = Message::new("measurement-recorded-help").with("today", context.today.to_string());
    Some(finding(indicator, recorded.place, message, help))
}
