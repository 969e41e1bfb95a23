//! What of the figures of one indicator may be published.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::held::{Held, Showing, Threshold};
use super::hiding::hide_revealing;
use super::sums::View;
use super::versions::{Key, Version, Versions};
use crate::model::{
    At, Figure, Further, Id, Indicator, KnownMeasurement, MadeOf, Measurement, Norm, Period, Publication,
    Quantity, Reference, Series, Unit, Withheld, known,
};

/// What was decided of all versions of the figures of an indicator: one thing of each, wherever it stands.
#[derive(Debug)]
pub(super) struct Decision {
    showings: BTreeMap<Key, Showing>,
    /// The periods and sources of which no earlier versions are told: what stood near a figure that is not shown comes
    /// near it still.
    closed: Vec<(Period, Option<String>)>,
}

/// Decides of each version if it is shown.
pub(super) fn decide(versions: Versions<'_>, indicator: &Indicator, rules: &Publication) -> Decision {
    let threshold = own_threshold(indicator, threshold(rules));
    let showings = showings(&versions, indicator, threshold);
    let hidden = versions.all.iter().zip(&showings).filter(|(one, showing)| {
        **showing != Showing::Shown || is_small(one.measurement, indicator.unit, threshold)
    });
    let closed = hidden.map(|(one, _)| (one.measurement.period.value, name(one.source))).collect();
    Decision { showings: versions.by_key(&showings), closed }
}

impl Decision {
    /// Leaves of a series what may be published of what is known by a day.
    pub(super) fn publish(
        &self,
        series: &mut Series,
        indicator: &Indicator,
        rules: &Publication,
        by: NaiveDate,
    ) {
        let from = threshold(rules);
        let shown = |one: &KnownMeasurement<'_>| {
            // Of what nothing was decided nothing is told.
            let key = Key::of(one, indicator.unit);
            let showing = self.showings.get(&key).copied().unwrap_or(Showing::Internal);
            let period = one.measurement.period.value;
            let source = name(one.source);
            let is_closed = self.closed.iter().any(|(near, of)| *of == source && overlap(*near, period));
            // What is internal leaves its place, so that nothing is said to lack there.
            let stays = (showing != Showing::Internal || one.measurement.internal)
                && (one.superseded_by.is_none() || (rules.superseded && !is_closed));
            stays.then(|| public(one.measurement, showing, indicator.unit, from, is_closed))
        };
        series.measurements = known(series, indicator, by).iter().filter_map(shown).collect();
        series.references.retain(|one| !is_small_elsewhere(one, indicator.unit, from));
    }
}

fn threshold(rules: &Publication) -> f64 {
    rules.publish_from.map_or(0.0, |at| at.value)
}

/// What one does oneself is counted to be accounted for and is about no person: of a promise every count is shown.
fn own_threshold(indicator: &Indicator, from: f64) -> f64 {
    let own = indicator.promise().is_some_and(|promise| matches!(promise.norm, Norm::AtLeast(_)));
    if own { 0.0 } else { from }
}

fn name(source: Option<&Id>) -> Option<String> {
    source.map(ToString::to_string)
}

fn overlap(one: Period, other: Period) -> bool {
    one.start() <= other.end() && other.start() <= one.end()
}

/// Whether something of an indicator is not shown for what it is itself.
pub(super) fn has_hidden(
    versions: &Versions<'_>,
    references: &[Reference],
    indicator: &Indicator,
    rules: &Publication,
) -> bool {
    let (from, unit) = (threshold(rules), indicator.unit);
    let own = own_threshold(indicator, from);
    versions.all.iter().any(|one| by_itself(one, unit, own) != Showing::Shown)
        || references.iter().any(|one| is_small_elsewhere(one, unit, from))
}

/// How a version is shown that nothing follows from.
fn by_itself(one: &Version<'_>, unit: Unit, threshold: f64) -> Showing {
    match one.internal {
        true => Showing::Internal,
        false if is_small(one.measurement, unit, threshold) => {
            if unit.is_count() {
                Showing::Small
            } else {
                Showing::Revealing
            }
        }
        false => Showing::Shown,
    }
}

/// How each version is shown.
fn showings(versions: &Versions<'_>, indicator: &Indicator, threshold: f64) -> Vec<Showing> {
    let unit = indicator.unit;
    let mut showings: Vec<Showing> = versions.all.iter().map(|one| by_itself(one, unit, threshold)).collect();
    match indicator.unit.made_of() {
        MadeOf::Cases => settle(
            versions,
            &mut showings,
            indicator,
            Threshold { from: threshold, disclosed: true },
            &|one| one.value(indicator.unit).map(Quantity::number),
        ),
        MadeOf::Money => {
            settle(versions, &mut showings, indicator, Threshold { from: 0.0, disclosed: false }, &|one| {
                one.value(indicator.unit).map(Quantity::number)
            })
        }
        // The counts behind shares and rates add up too.
        MadeOf::Share | MadeOf::CasesPer(_) => loop {
            let before = showings.clone();
            let small = Threshold { from: threshold, disclosed: false };
            settle(versions, &mut showings, indicator, small, &|one| Some(counts(one, indicator.unit)?.0));
            settle(versions, &mut showings, indicator, small, &|one| counts(one, indicator.unit)?.1);
            if showings == before {
                break;
            }
        },
        // A grade or rank of the whole is no sum.
        MadeOf::Mean | MadeOf::Nothing => {}
    }
    showings
}

/// Hides what would reveal a hidden one, by figures that add up.
fn settle(
    versions: &Versions<'_>,
    showings: &mut [Showing],
    indicator: &Indicator,
    threshold: Threshold,
    value_of: &dyn Fn(&Measurement) -> Option<f64>,
) {
    let parts: Vec<&str> = indicator
        .breakdown
        .iter()
        .flat_map(|breakdown| &breakdown.parts)
        .map(|part| part.value.as_str())
        .collect();
    let (places, mut held): (Vec<usize>, Vec<Held>) = versions
        .all
        .iter()
        .enumerate()
        .filter_map(|(index, one)| {
            let value = value_of(one.measurement)?;
            let small = value < threshold.from && showings[index] == Showing::Revealing;
            let held = Held {
                period: one.measurement.period.value,
                part: one.measurement.part.as_ref().map(|part| part.value.clone()),
                source: name(one.source),
                value,
                showing: if small { Showing::Small } else { showings[index] },
                aside: one.aside,
            };
            Some((index, held))
        })
        .unzip();
    let place = |at: &usize| places.binary_search(at).ok();
    let view = |view: &View| View { current: view.current.iter().filter_map(place).collect(), ..*view };
    let views: Vec<View> = versions.views.iter().map(view).collect();
    hide_revealing(&mut held, &views, &parts, threshold);
    for (index, held) in places.into_iter().zip(held) {
        if showings[index] == Showing::Shown {
            showings[index] = held.showing;
        }
    }
}

/// Whether a figure by itself is too small to be shown: a count, or the count behind a share or rate; of a share also
/// how many are left.
fn is_small(one: &Measurement, unit: Unit, threshold: f64) -> bool {
    let value = one.value(unit).map(Quantity::number);
    if unit.is_count() {
        return value.is_some_and(|value| value < threshold);
    }
    counts(one, unit).is_some_and(|counts| are_small(counts, threshold))
}

fn are_small((numerator, rest): (f64, Option<f64>), threshold: f64) -> bool {
    numerator < threshold || rest.is_some_and(|rest| rest < threshold)
}

/// How many a share or rate is about, and of a share how many are left.
fn counts(one: &Measurement, unit: Unit) -> Option<(f64, Option<f64>)> {
    match &one.figure {
        Figure::Ratio { numerator, denominator } => unit.counts_among(numerator.value, denominator.value),
        Figure::Value(value) => unit.counts_behind(value.value.number(), one.sample()?),
        Figure::Missing(_) | Figure::Withheld(_) => None,
    }
}

/// Small figures of other regions are about people too. They stand in no sum of ours.
fn is_small_elsewhere(one: &Reference, unit: Unit, threshold: f64) -> bool {
    let value = one.value.value.number();
    if unit.is_count() {
        return value < threshold;
    }
    let counts = one.respondents.and_then(|n| unit.counts_behind(value, f64::from(n.value)));
    counts.is_some_and(|counts| are_small(counts, threshold))
}

/// A figure in its public form.
fn public(one: &Measurement, showing: Showing, unit: Unit, from: f64, is_closed: bool) -> Measurement {
    let mut one = one.clone();
    // What proves a figure stays inside.
    // What it replaced is told where that may be told; they stand in the order in which they took each other's place.
    let mut further = Further { evidence: None, replaces: None, ..(*one).clone() };
    let why = match showing {
        Showing::Shown => None,
        Showing::Internal => Some(Withheld::Inside),
        Showing::Small if unit.is_count() => Some(Withheld::Below(from)),
        _ => Some(Withheld::Telling),
    };
    // A remark often repeats the figure, and that on a correction the figure that it corrects.
    if why.is_some() || (is_closed && further.corrects.is_some()) {
        (further.note, further.assumed) = (None, None);
        further.corrects = further.corrects.map(|at| At { value: String::new(), ..at });
    }
    if let Some(why) = why {
        let place = one.figure_place();
        one.figure = Figure::Withheld(At { value: why, place });
        (further.respondents, further.assumed) = (None, None);
        (further.low, further.high, further.sd, further.design_effect) = (None, None, None, None);
        one.confirmed = false;
    }
    one.further = further.kept();
    one
}
