//! A figure counts for the target: within one of the promise's periods, and for one of the parts for which it holds.

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::facts::{Term, Terms, month_of};
use crate::lang::Message;
use crate::model::{Figure, Indicator, Measurement, Per, Period, Promise, Series, known};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/uncounted
/// measurements/buurt/spreekuren.toml | | [[measurement]]\nperiod = "2026"\nvalue = 4
/// measurements/buurt/spreekuren.toml | | [[measurement]]\nperiod = "2026-H1"\nvalue = 2
/// measurements/buurt/spreekuren.toml | | [[measurement]]\nperiod = "2025/26"\nvalue = 2
/// measurements/buurt/spreekuren.toml | | [[measurement]]\nperiod = "2026-H2"\nvalue = 2
/// priorities/buurt.toml | target = { value = 50, by = 2027 } | target = { at_most = 70, per = "year", from = "2025-07" }
/// priorities/buurt.toml | target = { change = "-4pp", by = 2027 } | target = { at_most = 12, per = "plan" }
/// priorities/buurt.toml | target = { value = 50, by = 2027 }\nbreakdown = { title = "Wijk", parts = ["noord", "zuid"] } | target = { at_least = 12, per = "quarter" }
/// priorities/buurt.toml | value = 50, by = 2027 | value = 50, by = 2027, for_each = "parts"
/// priorities/buurt.toml | value = 50, by = 2027 | value = 50, by = 2027, for_each = ["noord"]
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/uncounted"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "target = { value = 50, by = 2027 }",
        wrong: "target = { at_least = 12, per = \"quarter\" }",
        right: "target = { at_least = 50, per = \"year\" }",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured() {
        findings.extend(of_no_part(indicator, series));
        findings
            .extend(indicator.promise().and_then(|promise| of_no_term(context, indicator, promise, series)));
    }
}

/// That figures count in no period of the promise. What is wrong is mostly the promise or the habit, so it is said once.
fn of_no_term(
    context: &Context<'_>,
    indicator: &Indicator,
    promise: &Promise,
    series: &Series,
) -> Option<Diagnostic> {
    let terms = Terms::of(promise, indicator, context.plan);
    let all: Vec<&Measurement> = known(series, indicator, NaiveDate::MAX)
        .into_iter()
        .filter(|one| one.superseded_by.is_none() && !matches!(one.measurement.figure, Figure::Missing(_)))
        .map(|one| one.measurement)
        .collect();
    let is_there = |term: &Term, of: &Measurement| {
        all.iter().any(|one| one.part == of.part && terms.counts(term, one.period.value))
    };
    let lost = |one: &&&Measurement| {
        terms.lost(one.period.value).is_some_and(|term| match why(&terms, promise, &term, one.period.value) {
            // Parts of a year beside the year are a finer look at it; of one that lasts its figure is still to come.
            Why::Level => term.end() < context.day && !is_there(&term, one),
            _ => true,
        })
    };
    let mut lost = all.iter().filter(lost);
    let first = *lost.next()?;
    let period = first.period.value;
    let term = terms.lost(period)?;
    let message = Message::new("measurement-uncounted")
        .with("indicator", indicator.title.as_str())
        .with("period", period)
        .with("others", lost.count());
    let why = why(&terms, promise, &term, period);
    let place = match (why, promise.from) {
        (Why::Begins, Some(from)) => from.place,
        _ => promise.per.place,
    };
    let help = Message::new("measurement-uncounted-help")
        .with("why", why.word())
        .with("name", indicator.id.to_string())
        .with("period", term.range().to_string());
    Some(
        RULE.finding(first.period.place, message)
            .related(place, Message::new("measurement-uncounted-promise").with("why", why.word()))
            .help(help)
            .subject(indicator.id.to_string()),
    )
}

/// Why a figure counts in no period of a promise.
#[derive(Clone, Copy)]
enum Why {
    /// The promise begins within its period.
    Begins,
    /// Figures that do not add up have none over a whole plan.
    OverPlan,
    /// It is of a part of the promise's period, and such figures do not add up.
    Level,
    /// Its period is longer than those of the promise.
    Longer,
    /// Its period lies in two of them.
    Across,
}

impl Why {
    fn word(self) -> &'static str {
        match self {
            Why::Begins => "begins",
            Why::OverPlan => "plan",
            Why::Level => "level",
            Why::Longer => "longer",
            Why::Across => "across",
        }
    }
}

fn why(terms: &Terms, promise: &Promise, term: &Term, period: Period) -> Why {
    let begins = month_of(period.start()) < month_of(terms.begin);
    if !terms.adds_up && promise.per.value == Per::Plan {
        Why::OverPlan
    } else if period.months() > term.months() {
        Why::Longer
    } else if begins {
        Why::Begins
    } else if !terms.adds_up && period.end() <= term.end() && term.begin <= period.start() {
        Why::Level
    } else {
        Why::Across
    }
}

/// That a figure is of no part, while the target holds for each of them.
fn of_no_part(indicator: &Indicator, series: &Series) -> Option<Diagnostic> {
    let each = indicator.each();
    let whole = series.measurements.iter().find(|one| one.part.is_none()).filter(|_| !each.is_empty())?;
    let message = Message::new("measurement-uncounted-whole")
        .with("indicator", indicator.title.as_str())
        .with("period", whole.period.value);
    let help = Message::new("measurement-uncounted-whole-help")
        .with("part", each.first().copied().unwrap_or_default());
    let finding = RULE.finding(whole.period.place, message).help(help).subject(indicator.id.to_string());
    let place = indicator.target_place.unwrap_or(indicator.place);
    Some(finding.related(place, Message::new("measurement-uncounted-each")))
}
