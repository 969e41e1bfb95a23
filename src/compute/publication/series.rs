//! What of the figures of one indicator may be published.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::held::{Held, Showing, Threshold};
use super::hiding::hide_revealing;
use super::small::{Small, is_small_elsewhere, publish_from};
use super::sums::View;
use super::versions::{Key, Version, Versions};
use crate::model::{
    At, BreakdownPart, Figure, Further, Head, Id, Indicator, KnownMeasurement, MadeOf, Measurement, Period,
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
pub(super) fn decide(versions: Versions<'_>, indicator: &Indicator, head: &Head) -> Decision {
    let small = Small::of(indicator, head);
    let showings = showings(&versions, indicator, small);
    let hidden = versions
        .all
        .iter()
        .zip(&showings)
        .filter(|(one, showing)| **showing != Showing::Shown || small.is(one.measurement));
    let closed = hidden.map(|(one, _)| (one.measurement.period.value, name(one.source))).collect();
    Decision { showings: versions.by_key(&showings), closed }
}

impl Decision {
    /// Leaves of a series what may be published of what is known by a day.
    pub(super) fn publish(&self, series: &mut Series, indicator: &Indicator, head: &Head, by: NaiveDate) {
        let from = publish_from(head);
        let shown = |one: &KnownMeasurement<'_>| {
            // Of what nothing was decided nothing is told.
            let key = Key::of(one, indicator.unit);
            let showing = self.showings.get(&key).copied().unwrap_or(Showing::Internal);
            let period = one.measurement.period.value;
            let source = name(one.source);
            let is_closed = self.closed.iter().any(|(near, of)| *of == source && overlap(*near, period));
            // What is internal leaves its place, so that nothing is said to lack there.
            let stays = (showing != Showing::Internal || one.measurement.internal)
                && (one.superseded_by.is_none() || (head.publication.superseded && !is_closed));
            stays.then(|| public(one.measurement, showing, indicator.unit, from, is_closed))
        };
        series.measurements = known(series, indicator, by).iter().filter_map(shown).collect();
        series.references.retain(|one| !is_small_elsewhere(one, indicator.unit, from));
    }
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
    head: &Head,
) -> bool {
    let small = Small::of(indicator, head);
    versions.all.iter().any(|one| by_itself(one, small) != Showing::Shown)
        || references.iter().any(|one| is_small_elsewhere(one, indicator.unit, publish_from(head)))
}

/// How a version is shown that nothing follows from.
fn by_itself(one: &Version<'_>, small: Small<'_>) -> Showing {
    match one.internal {
        true => Showing::Internal,
        false if small.is(one.measurement) => {
            if small.unit.is_count() {
                Showing::Small
            } else {
                Showing::Revealing
            }
        }
        false => Showing::Shown,
    }
}

/// How each version is shown.
fn showings(versions: &Versions<'_>, indicator: &Indicator, small: Small<'_>) -> Vec<Showing> {
    let mut showings: Vec<Showing> = versions.all.iter().map(|one| by_itself(one, small)).collect();
    settle_all(versions, &mut showings, indicator, small);
    // What is hidden now may follow from what is still shown.
    while hide_other_totals(versions, &mut showings) {
        settle_all(versions, &mut showings, indicator, small);
    }
    showings
}

/// Hides the total that another source gives of parts of which one is hidden: it comes near enough to what theirs is.
/// Whether there was any.
fn hide_other_totals(versions: &Versions<'_>, showings: &mut [Showing]) -> bool {
    let mut any = false;
    let mut hidden: BTreeMap<Period, BTreeSet<Option<&Id>>> = BTreeMap::new();
    for (one, showing) in versions.all.iter().zip(&*showings) {
        if one.measurement.part.is_some() && *showing != Showing::Shown {
            hidden.entry(one.measurement.period.value).or_default().insert(one.source);
        }
    }
    for (one, showing) in versions.all.iter().zip(showings) {
        let beside = hidden.get(&one.measurement.period.value);
        let is_beside = beside.is_some_and(|sources| sources.iter().any(|source| *source != one.source));
        if one.measurement.part.is_none() && is_beside && *showing == Showing::Shown {
            *showing = Showing::Revealing;
            any = true;
        }
    }
    any
}

/// Hides what tells a hidden one by the sums that they stand in.
fn settle_all(versions: &Versions<'_>, showings: &mut [Showing], indicator: &Indicator, small: Small<'_>) {
    let threshold = Threshold { from: small.from, disclosed: false };
    let mut settle = |threshold, value_of: &dyn Fn(&Measurement) -> Option<f64>| {
        let before = showings.to_vec();
        settle(versions, showings, indicator, threshold, value_of);
        *showings != *before
    };
    let value = |one: &Measurement| one.value(indicator.unit).map(Quantity::number);
    match indicator.unit.made_of() {
        MadeOf::Cases => _ = settle(Threshold { disclosed: true, ..threshold }, &value),
        MadeOf::Money => _ = settle(Threshold { from: 0.0, disclosed: false }, &value),
        // The counts behind shares and rates add up too.
        MadeOf::Share | MadeOf::CasesPer(_) => {
            let among = among_parts(versions, small);
            // A whole that does not say of how many it is, is of as many as all its parts together.
            let of_parts = |one: &Measurement| {
                let parts = &indicator.breakdown.as_ref().filter(|_| one.part.is_none())?.parts;
                let of = |part: &BreakdownPart| among.get(&(one.period.value, part.value.as_str())).copied();
                small.counts_among(one, parts.iter().map(of).sum::<Option<f64>>()?)
            };
            let counts = |one: &Measurement| small.counts(one).or_else(|| of_parts(one));
            // What is hidden for the cases may tell of the rest, and the other way round.
            while settle(threshold, &|one| Some(counts(one)?.0)) | settle(threshold, &|one| counts(one)?.1) {}
        }
        // A mean of the whole is that of its parts, each as heavy as the number of people asked.
        MadeOf::Mean | MadeOf::Nothing => _ = settle(threshold, &|one| small.asked(one)),
    }
}

/// Of how many each part of a period is a share or rate.
fn among_parts<'p>(versions: &Versions<'p>, small: Small<'_>) -> BTreeMap<(Period, &'p str), f64> {
    let of_part = |one: &Version<'p>| {
        let measurement = one.measurement;
        let part = measurement.part.as_ref()?.as_str();
        Some(((measurement.period.value, part), small.among(measurement)?))
    };
    versions.all.iter().filter_map(of_part).collect()
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
