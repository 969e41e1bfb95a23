//! The baseline that an indicator names is measured.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::facts::BaselineFault;
use crate::lang::Message;
use crate::model::{BaselinePeriod, Indicator, Measurement};
use crate::rules::example::Example;
use crate::rules::names::asked_source;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks indicator/baseline-unmeasured
/// priorities/buurt.toml | baseline = "2024" | baseline = "2020/2022"
/// priorities/buurt.toml | baseline = "2024" | baseline = "2022"
/// priorities/buurt.toml | baseline = "2023" | baseline = "2024"
/// priorities/buurt.toml | baseline = "2023" | baseline = "2023-H1"
/// measurements/buurt/overlast.toml | period = "2024" | period = "2023"
/// measurements/buurt/overlast.toml | period = "2024" | period = "2024-H1"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("indicator/baseline-unmeasured"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "baseline = \"2024\"",
        wrong: "baseline = \"2022\"",
        right: "baseline = \"2024\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for indicator in context.plan.indicators() {
        let lacking = match context.baselines.get(&indicator.id) {
            Some(Err(BaselineFault::Unmeasured)) => &[][..],
            Some(Err(BaselineFault::Lacking(parts))) => parts.as_slice(),
            _ => continue,
        };
        let Some(declared) = &indicator.baseline else { continue };
        // Its measurement may be among what was not or could not be read.
        let is_unread = !context.extent.has_figures_of(&indicator.id);
        if is_unread || context.plan.series.get(&indicator.id).is_some_and(|series| !series.whole) {
            continue;
        }
        if is_measured_by_part(context, indicator, declared.value) {
            continue;
        }
        let id =
            if lacking.is_empty() { "indicator-baseline-unmeasured" } else { "indicator-baseline-lacking" };
        let message = Message::new(id)
            .with("indicator", indicator.title.as_str())
            .with("baseline", declared.value)
            .with("periods", lacking.to_vec());
        let help = match lacking.first() {
            Some(first) => Message::new("indicator-baseline-lacking-help")
                .with("name", indicator.id.to_string())
                .with("period", first.to_string())
                .with("source", asked_source(context.plan, indicator)),
            None => help(context, indicator, declared.value),
        };
        findings.push(RULE.finding(declared.place, message).help(help).subject(indicator.id.to_string()));
    }
}

/// What to record; of a piece of a period that has a figure, to choose that one: both would be the same twice.
fn help(context: &Context<'_>, indicator: &Indicator, baseline: BaselinePeriod) -> Message {
    let periods = baseline.periods();
    let figures = context.plan.series.get(&indicator.id).map_or(&[][..], |series| &series.measurements);
    let around = |one: &&Measurement| {
        let whole = one.period.value;
        periods.iter().all(|period| whole != *period && whole.contains(*period))
    };
    if let Some(one) = figures.iter().find(around) {
        return Message::new("indicator-baseline-unmeasured-help-choose")
            .with("line", format!("baseline = \"{}\"", one.period.value));
    }
    let mut codes = periods.iter().map(ToString::to_string);
    let first = codes.next().unwrap_or_default();
    let others: Vec<String> = codes.collect();
    Message::new("indicator-baseline-unmeasured-help")
        .with("name", indicator.id.to_string())
        .with("code", first)
        .with("source", asked_source(context.plan, indicator))
        .with("years", others.len())
        .with("others", others)
}

/// Whether the parts have figures for it, where those make no total or are each held against their own.
fn is_measured_by_part(context: &Context<'_>, indicator: &Indicator, baseline: BaselinePeriod) -> bool {
    let Some(series) = context.plan.series.get(&indicator.id) else { return false };
    let periods = baseline.periods();
    let by_part = series.measurements.iter().any(|one| {
        let inside = periods.iter().any(|period| period.contains(one.period.value));
        one.part.is_some() && inside && one.value(indicator.unit).is_some()
    });
    by_part && (!indicator.unit.is_count() || !indicator.each().is_empty())
}
