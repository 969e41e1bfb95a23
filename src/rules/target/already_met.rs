//! A target asks for something that was not so already when the plan began.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::facts::{Baseline, OtherStretch, figure_asked, same_stretch};
use crate::lang::Message;
use crate::model::{Direction, Indicator, KnownFigure, Period, Plan, Series, points};
use crate::rules::baseline::place_of;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks target/already-met
/// priorities/buurt.toml | target = { value = 50, by = 2027 } | target = { value = 60, by = 2027 }
/// priorities/buurt.toml | target = { change = "-4pp", by = 2027 } | target = { value = 11, by = 2027 }
/// priorities/buurt.toml | target = { value = 50, by = 2027 } | target = { change = "0%", by = 2027 }
/// priorities/buurt.toml | dispersion = 0.002\nunit = "count"\ndirection = "lower"\nfrequency = "yearly"\nsources = ["politie"]\nbaseline = "2024"\ntarget = { value = 50, by = 2027 } | unit = "count"\ndirection = "lower"\nfrequency = "yearly"\nsources = ["politie"]\nbaseline = "2024"\nfrom = 2026\ntarget = { value = 56, by = 2027 }
/// priorities/buurt.toml | direction = "lower"\nfrequency = "yearly"\nsources = ["politie"]\nbaseline = "2024"\ntarget = { value = 50, by = 2027 } | direction = "higher"\nfrequency = "yearly"\nsources = ["politie"]\nbaseline = "2024"\ntarget = { value = 60, by = 2027 }
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("target/already-met"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "target = { value = 50, by = 2027 }",
        wrong: "target = { value = 60, by = 2027 }",
        right: "target = { value = 50, by = 2027 }",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured() {
        let (Some(target), Some(place)) = (&indicator.target, indicator.target_place) else { continue };
        let Some(Ok(baseline)) = context.baselines.get(&indicator.id) else { continue };
        let Some((to, false)) = figure_asked(&target.form, baseline.value()) else { continue };
        // One that holds for each part is held against the figures of the parts.
        if target.for_each.is_some() {
            continue;
        }
        let before = last_before(context.plan, indicator, series, baseline, context);
        let (value, period) = match before {
            Some(point) => (point.value.number(), point.period),
            None => (baseline.value(), baseline.period.last()),
        };
        if !is_met(indicator.direction.value, value, to, before.is_none()) {
            continue;
        }
        let at =
            before.map_or_else(|| place_of(context.plan, &indicator.id, baseline), |point| point.place());
        let message = Message::new("target-already-met")
            .with("indicator", indicator.title.as_str())
            .with("target", to)
            .with("value", value)
            .with("period", period);
        let help = Message::new("target-already-met-help");
        let finding = RULE.finding(place, message).help(help);
        let label = Message::new("target-already-met-figure").with("period", period);
        findings.push(finding.related(at, label).subject(indicator.id.to_string()));
    }
}

/// The last figure after the baseline, comparable with it, of a time before the plan or the indicator began.
fn last_before<'p>(
    plan: &Plan,
    indicator: &'p Indicator,
    series: &'p Series,
    baseline: &Baseline<'_>,
    context: &Context<'_>,
) -> Option<KnownFigure<'p>> {
    let first = indicator.years.from.map_or(plan.head.first_year.value.0, |from| from.value.0);
    let begins = Period::Year(first.max(plan.head.first_year.value.0)).start();
    let of = baseline.period.last();
    let fits = |point: &KnownFigure<'_>| {
        let comparable: Result<(), OtherStretch> = same_stretch(indicator, of, point.period);
        let apart = indicator.break_between(of, point.period).is_none();
        point.source == baseline.source && point.period.end() > of.end() && comparable.is_ok() && apart
    };
    let known = points(series, indicator, context.today);
    let before = known.iter().filter(|point| point.period.end() < begins && fits(point));
    before.max_by_key(|point| point.period.end()).copied()
}

/// Whether a figure meets a target. That a target lies on the wrong side of its baseline is said by another rule.
fn is_met(direction: Direction, value: f64, to: f64, is_baseline: bool) -> bool {
    let same = (value - to).abs() < 1e-9;
    match direction {
        Direction::Lower => same || !is_baseline && value < to,
        Direction::Higher => same || !is_baseline && value > to,
        Direction::Stable | Direction::Interpret => false,
    }
}
