//! A new figure bears the day on which it was recorded.

use chrono::{Days, NaiveDate};

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::difference::{Difference, FigureDifference, ThingChange, ThingId};
use crate::model::{At, Measurement, Period, Reference, TargetForm};
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

/// ```breaks change/backdated
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2023"\nvalue = 5\nrecorded = 2024-01-01
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2025"\nvalue = 5\nrecorded = 2026-03-02\ncorrects = "x"
/// measurements/buurt/spreekuren.toml | | [[measurement]]\nperiod = "2026-Q1"\nvalue = 1\nrecorded = 2026-04-01
/// measurements/monitor/inbraak.toml | | [[measurement]]\nperiod = "2023"\nvalue = 9\nrecorded = 2024-02-01
/// measurements/buurt/onveilig.toml | | [[measurement]]\nperiod = "2021"\nmissing = "x"\nrecorded = 2021-02-01
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/backdated"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        before: "",
        wrong: "[[measurement]]\nperiod = \"2023\"\nvalue = 64\nrecorded = 2025-03-01",
        right: "[[measurement]]\nperiod = \"2023\"\nvalue = 64\nrecorded = 2026-11-23",
        decision: "",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for figure in comparison.differences.figures.iter().filter(|one| one.old.is_none()) {
        let Some(new) = figure.new else { continue };
        findings.extend(match new.recorded {
            Some(recorded) => backdated(comparison, figure, new, recorded),
            None => undated(comparison, figure, new),
        });
    }
    findings.extend(comparison.differences.things.iter().filter_map(|one| of_elsewhere(comparison, one)));
}

/// A figure of elsewhere that a target is measured against, with a day on which an adopted evaluation would have known it.
fn of_elsewhere(comparison: &Comparison<'_>, difference: &Difference) -> Option<Diagnostic> {
    let ThingId::Reference { indicator, region, period } = &difference.thing.id else { return None };
    let is_dated = match &difference.what {
        ThingChange::Added(_) => true,
        ThingChange::Set { key, .. } => key.word() == "recorded",
        _ => false,
    };
    let target = comparison.new.plan.indicator(indicator)?.target.as_ref();
    let decides = target.is_some_and(|target| match &target.form {
        TargetForm::BetterThan { region: of, .. } => Reference::is_of(region, of),
        _ => false,
    });
    let at = difference.place();
    let mut all = comparison.new.plan.series.get(indicator)?.references.iter();
    let new = all.find(|one| one.period.place == at || one.recorded.is_some_and(|day| day.place == at))?;
    let known = At { value: new.known_since(), place: at };
    let title = difference.thing.title.clone();
    (is_dated && decides).then(|| decided_without(comparison, title, *period, known)).flatten()
}

/// The finding about a figure that an adopted evaluation would have known, and did not.
fn decided_without(
    comparison: &Comparison<'_>,
    title: String,
    period: Period,
    known: At<NaiveDate>,
) -> Option<Diagnostic> {
    let (year, _) = comparison.closed(period).find(|(_, day)| known.value <= *day)?;
    let message = Message::new("change-backdated-evaluation")
        .with("title", title)
        .with("period", period)
        .with("recorded", known.value)
        .with("year", year.to_string());
    Some(RULE.finding(known.place, message).help(help(comparison)))
}

fn help(comparison: &Comparison<'_>) -> Message {
    Message::new("change-backdated-help").with("today", comparison.today.to_string())
}

/// How long a figure may lie before it is put in git: who records on Monday may commit next week.
const LYING: Days = Days::new(30);

/// A figure with a day before that of an evaluation that was adopted would have been known to it; whatever day its commit
/// bears. Else a day long before it can have come in is only told.
fn backdated(
    comparison: &Comparison<'_>,
    figure: &FigureDifference<'_>,
    new: &Measurement,
    recorded: At<NaiveDate>,
) -> Option<Diagnostic> {
    let period = new.period.value;
    let decided = decided_without(comparison, figure.title(), period, recorded);
    decided.or_else(|| {
        let earliest = comparison.since.checked_sub_days(LYING)?;
        let message = Message::new("change-backdated")
            .with("title", figure.title())
            .with("period", period)
            .with("recorded", recorded.value)
            .with("since", comparison.since);
        let finding = RULE.finding(recorded.place, message).help(help(comparison));
        (recorded.value < earliest).then_some(Diagnostic { severity: Severity::Warning, ..finding })
    })
}

/// A new figure without a day counts as known from the end of its period.
fn undated(
    comparison: &Comparison<'_>,
    figure: &FigureDifference<'_>,
    new: &Measurement,
) -> Option<Diagnostic> {
    let end = new.period.value.end();
    let decided = comparison.closed(new.period.value).any(|(_, day)| end <= day);
    if !decided && (end >= comparison.since || new.corrects.is_none()) {
        return None;
    }
    let message = Message::new("change-undated")
        .with("title", figure.title())
        .with("period", new.period.value)
        .with("end", end);
    let finding = RULE
        .finding(new.period.place, message)
        .help(Message::new("change-undated-help").with("today", comparison.today.to_string()));
    let severity = if decided { Severity::Error } else { Severity::Warning };
    Some(Diagnostic { severity, ..finding })
}
