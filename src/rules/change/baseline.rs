//! A baseline changes by a decision of the council. The first one is no change. Whose figures it is, and what they come to,
//! is worked out on both sides: whatever moves it without a correction is told, however it was done.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::finding::from_to;
use super::weight::Deciding;
use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::facts::{declared_baseline, source_of_baseline};
use crate::lang::{Arg, Message};
use crate::model::difference::{
    About, Difference, FieldValue, FigureChange, Key, Thing, ThingChange, ThingId, quantity_in_words,
};
use crate::model::{Id, Indicator, KnownFigure, Measurement, Quantity, Series, part_points, points};
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

/// ```breaks change/baseline
/// priorities/buurt.toml | baseline = "2024" | baseline = "2025"
/// priorities/buurt.toml | baseline = "2024" |
/// priorities/buurt.toml | baseline = "2024" | baseline = "2024/2025"
/// priorities/buurt.toml | baseline = "2023" | baseline = "2025"
/// priorities/buurt.toml | baseline = "2023" |
/// measurements/buurt/overlast.toml | | [[measurement]]\nperiod = "2024"\nvalue = 40\nsource = "raad"\nrecorded = 2024-06-01
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/baseline"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "priorities/buurt.toml",
        instead_of: "baseline = \"2024\"",
        before: "baseline = \"2024\"",
        wrong: "baseline = \"2025\"",
        right: "baseline = \"2025\"",
        decision: "[[decision]]\nid = \"wijziging-2026\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Wijziging\"\nchanges = [\"buurt/overlast.baseline\"]",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for difference in comparison.deciding(Deciding::Baseline) {
        let message = from_to(Message::new("change-set"), difference);
        findings.extend(comparison.unlicensed(&RULE, difference, message));
    }
    findings.extend(comparison.new.plan.indicators().filter_map(|one| moved(comparison, one)));
}

/// What the figures make of a baseline, of the whole or of a part.
#[derive(Clone, Copy)]
struct Measured<'p> {
    source: Option<&'p Id>,
    value: f64,
    place: Place,
}

/// The finding about a baseline that is declared as it was, and that other figures make another one. A figure that is
/// overwritten or gone is told by itself.
fn moved(comparison: &Comparison<'_>, now: &Indicator) -> Option<Diagnostic> {
    let old_name = comparison.called_before(&now.id);
    let declared = now.baseline.as_ref()?.value;
    let before = comparison.old.plan.indicator(&old_name)?;
    let series = [comparison.old.plan.series.get(&old_name)?, comparison.new.plan.series.get(&now.id)?];
    if before.baseline.is_none_or(|before| before.value != declared) || !series[0].whole {
        return None;
    }
    // With the definition of now on both sides: what changed about that is told by itself.
    let [source_then, source_is] =
        series.map(|series| source_of_baseline(series, now, None, comparison.today));
    let figures_then = measured(series[0], now, source_then, comparison.today);
    let figures_now = measured(series[1], now, source_is, comparison.today);
    let own = source_now(comparison, source_then);
    let is_same = |then: &Measured<'_>, there: &Measured<'_>| {
        (there.value - then.value).abs() < 1e-9 && there.source == own
    };
    let is_moved = |(part, then): &(&Option<&str>, &Measured<'_>)| {
        figures_now.get(*part).is_none_or(|there| !is_same(then, there))
    };
    let (part, then) = figures_then.iter().find(is_moved)?;
    let still = figures_now.get(part);
    // A correction explains another value; another source only where it withdrew the figure of the own one.
    let is_left = source_is != own && measured(series[1], now, own, comparison.today).contains_key(part);
    if !is_left && is_corrected(comparison, now, own, *part) {
        return None;
    }
    let in_words = |of: &Measured<'_>| -> Arg {
        let figure = quantity_in_words(Quantity::Number(of.value), now.unit);
        let Some(source) = of.source else { return figure };
        Message::new("change-baseline-figure")
            .with("figure", figure)
            .with("source", comparison.new.plan.source_name(source))
            .into()
    };
    let said = |of: &Measured<'_>| FieldValue { value: in_words(of), names: Vec::new(), place: of.place };
    let difference = Difference {
        thing: Thing { id: ThingId::Indicator(now.id.clone()), title: now.title.value.clone() },
        what: ThingChange::Set {
            key: Key { message: "key-baseline", of: part.map(About::from) },
            old: Some(said(then)),
            new: still.map(said),
            at: now.id_place,
        },
    };
    comparison.unlicensed(&RULE, &difference, from_to(Message::new("change-baseline-moved"), &difference))
}

/// What a source is called now.
fn source_now<'c>(comparison: &'c Comparison<'_>, source: Option<&'c Id>) -> Option<&'c Id> {
    let renamed = comparison.differences.things.iter().find_map(|one| match (&one.thing.id, &one.what) {
        (ThingId::Source(now), ThingChange::Renamed { from: ThingId::Source(from), .. }) => {
            (Some(from) == source).then_some(now)
        }
        _ => None,
    });
    renamed.or(source)
}

/// What the figures of a source make of the baseline of an indicator: of the whole, and of each part by its id.
fn measured<'p>(
    series: &'p Series,
    indicator: &'p Indicator,
    source: Option<&'p Id>,
    today: NaiveDate,
) -> BTreeMap<Option<&'p str>, Measured<'p>> {
    let Some(declared) = &indicator.baseline else { return BTreeMap::new() };
    let mut figures = BTreeMap::from([(None, points(series, indicator, today))]);
    for (part, figure) in part_points(series, indicator, today) {
        figures.entry(Some(part)).or_default().push(figure);
    }
    let one = |(part, known): (Option<&'p str>, Vec<KnownFigure<'p>>)| {
        let found = declared_baseline(indicator, declared.value, source, &known).ok()?;
        let place = found.last().point().place();
        Some((part, Measured { source, value: found.value(), place }))
    };
    figures.into_iter().filter_map(one).collect()
}

/// Whether all that changed about the figures in a baseline is corrections of them, and what is told by itself.
fn is_corrected(
    comparison: &Comparison<'_>,
    now: &Indicator,
    source: Option<&Id>,
    part: Option<&str>,
) -> bool {
    let Some(series) = comparison.new.plan.series.get(&now.id) else { return false };
    let is_own = |new: &Measurement| {
        let of = new.part.as_ref().map(|part| part.as_str());
        series.source_of(new, now) == source && (part.is_none() || of == part)
    };
    let mut corrections = comparison.differences.figures.iter().filter_map(|one| {
        let figure = one.new.or(one.old)?;
        if *one.indicator != now.id
            || one.what == FigureChange::Aside
            || !comparison.is_baseline(&now.id, figure.period.value)
        {
            return None;
        }
        match (one.old, one.new) {
            (None, Some(new)) => is_own(new).then_some(new.corrects.is_some()),
            _ => Some(true),
        }
    });
    corrections.next() == Some(true) && corrections.all(|corrects| corrects)
}
