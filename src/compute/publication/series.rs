//! What of the figures of one indicator may be published.

use chrono::NaiveDate;

use super::hiding::{Held, Showing, Threshold, hide_revealing};
use crate::model::{
    At, Figure, Indicator, Known, Measurement, Period, Publication, Quantity, Reference, Series, Target,
    Unit, Withheld, known,
};

/// Leaves of a series what may be published of what is known by a day.
pub(super) fn publish(series: &mut Series, indicator: &Indicator, rules: &Publication, by: NaiveDate) {
    let from = rules.publish_from.map_or(0.0, |at| at.value);
    let measurements = {
        let all = known(series, indicator, by);
        let showings = showings(&all, indicator, own_threshold(indicator, from));
        let closed = closed(&all, &showings, indicator, own_threshold(indicator, from));
        let shown = |(index, one): (usize, &Known<'_>)| {
            let is_closed = closed.iter().any(|(period, source)| {
                *source == source_of(one) && overlap(*period, one.measurement.period.value)
            });
            let stays = !one.measurement.internal
                && !is_replaced_inside(one, &all)
                && (one.superseded_by.is_none() || (rules.superseded && !is_closed));
            stays.then(|| public(one.measurement, showings[index], indicator.unit, from, is_closed))
        };
        all.iter().enumerate().filter_map(shown).collect()
    };
    series.measurements = measurements;
    series.references.retain(|one| !is_small_elsewhere(one, indicator.unit, from));
}

/// What one does oneself is counted to be accounted for and is about no person: of a promise every count is shown.
fn own_threshold(indicator: &Indicator, from: f64) -> f64 {
    if matches!(indicator.target, Some(Target::Cadence(_))) { 0.0 } else { from }
}

fn source_of(one: &Known<'_>) -> Option<String> {
    one.source.map(ToString::to_string)
}

fn overlap(one: Period, other: Period) -> bool {
    one.start() <= other.end() && other.start() <= one.end()
}

/// Whether the figure that took its place is internal: then it no longer holds, and what holds is not told.
fn is_replaced_inside(one: &Known<'_>, all: &[Known<'_>]) -> bool {
    let part = |one: &Known<'_>| one.measurement.part.as_ref().map(|part| part.value.clone());
    let key = |one: &Known<'_>| (one.measurement.period.value, part(one));
    let same = |other: &&Known<'_>| {
        other.superseded_by.is_none() && key(other) == key(one) && other.source == one.source
    };
    all.iter().find(same).is_some_and(|current| current.measurement.internal)
}

/// How each of the known figures is shown. Of those that were superseded none is looked at.
fn showings(all: &[Known<'_>], indicator: &Indicator, threshold: f64) -> Vec<Showing> {
    let mut showings: Vec<Showing> = all
        .iter()
        .map(|one| match one.measurement.internal {
            true => Showing::Internal,
            false if is_small(one.measurement, indicator.unit, threshold) => match indicator.unit {
                Unit::Count => Showing::Small,
                _ => Showing::Revealing,
            },
            false => Showing::Shown,
        })
        .collect();
    match indicator.unit {
        Unit::Count => {
            settle(all, &mut showings, indicator, Threshold { from: threshold, told: true }, &|one| {
                one.value(indicator.unit).map(Quantity::number)
            })
        }
        Unit::Euro => settle(all, &mut showings, indicator, Threshold { from: 0.0, told: false }, &|one| {
            one.value(indicator.unit).map(Quantity::number)
        }),
        // The counts behind shares and rates add up too.
        Unit::Percent | Unit::Rate { .. } => loop {
            let before = showings.clone();
            let small = Threshold { from: threshold, told: false };
            settle(all, &mut showings, indicator, small, &|one| Some(counts(one, indicator.unit)?.0));
            settle(all, &mut showings, indicator, small, &|one| counts(one, indicator.unit)?.1);
            if showings == before {
                break;
            }
        },
        // A grade or rank of the whole is no sum.
        Unit::Grade | Unit::Rank | Unit::Days | Unit::YesNo => {}
    }
    showings
}

/// Hides what would reveal a hidden one, by figures that add up.
fn settle(
    all: &[Known<'_>],
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
    let current = all.iter().enumerate().filter(|(_, one)| one.superseded_by.is_none());
    let (places, mut held): (Vec<usize>, Vec<Held>) = current
        .filter_map(|(index, one)| {
            let value = value_of(one.measurement)?;
            let small = value < threshold.from && showings[index] == Showing::Revealing;
            let held = Held {
                period: one.measurement.period.value,
                part: one.measurement.part.as_ref().map(|part| part.value.clone()),
                source: source_of(one),
                value,
                showing: if small { Showing::Small } else { showings[index] },
            };
            Some((index, held))
        })
        .unzip();
    hide_revealing(&mut held, &parts, threshold);
    for (index, held) in places.into_iter().zip(held) {
        if showings[index] == Showing::Shown {
            showings[index] = held.showing;
        }
    }
}

/// The periods and sources of which no earlier versions are told: what stood near a figure that is not shown comes near
/// it still.
fn closed(
    all: &[Known<'_>],
    showings: &[Showing],
    indicator: &Indicator,
    threshold: f64,
) -> Vec<(Period, Option<String>)> {
    let hidden = all.iter().zip(showings).filter(|(one, showing)| {
        **showing != Showing::Shown || is_small(one.measurement, indicator.unit, threshold)
    });
    hidden.map(|(one, _)| (one.measurement.period.value, source_of(one))).collect()
}

/// Whether a figure by itself is too small to be shown: a count, or the count behind a share or rate; of a share also
/// how many are left.
fn is_small(one: &Measurement, unit: Unit, threshold: f64) -> bool {
    let value = one.value(unit).map(Quantity::number);
    match unit {
        Unit::Count => value.is_some_and(|value| value < threshold),
        _ => counts(one, unit).is_some_and(|counts| are_small(counts, threshold)),
    }
}

fn are_small((numerator, rest): (f64, Option<f64>), threshold: f64) -> bool {
    numerator < threshold || rest.is_some_and(|rest| rest < threshold)
}

/// How many a share or rate is about, and of a share how many are left.
fn counts(one: &Measurement, unit: Unit) -> Option<(f64, Option<f64>)> {
    match &one.figure {
        Figure::Ratio { numerator, denominator } => match unit {
            Unit::Percent => Some((numerator.value, Some(denominator.value - numerator.value))),
            Unit::Rate { .. } => Some((numerator.value, None)),
            _ => None,
        },
        Figure::Value(value) => counts_of(value.value, one.sample(), unit),
        Figure::Missing(_) | Figure::Withheld(_) => None,
    }
}

fn counts_of(value: Quantity, sample: Option<f64>, unit: Unit) -> Option<(f64, Option<f64>)> {
    let (value, sample) = (value.number(), sample?);
    match unit {
        Unit::Percent => {
            let numerator = (value * sample / 100.0).round();
            Some((numerator, Some(sample - numerator)))
        }
        Unit::Rate { per } => Some(((value * sample / per).round(), None)),
        _ => None,
    }
}

/// Small figures of other regions are about people too. They stand in no sum of ours.
fn is_small_elsewhere(one: &Reference, unit: Unit, threshold: f64) -> bool {
    let sample = one.respondents.map(|n| f64::from(n.value));
    match unit {
        Unit::Count => one.value.value.number() < threshold,
        _ => counts_of(one.value.value, sample, unit).is_some_and(|counts| are_small(counts, threshold)),
    }
}

/// A figure in its public form.
fn public(one: &Measurement, showing: Showing, unit: Unit, from: f64, is_closed: bool) -> Measurement {
    // What proves a figure stays inside.
    let mut one = Measurement { evidence: None, ..one.clone() };
    let why = match showing {
        Showing::Shown => None,
        Showing::Small if unit == Unit::Count => Some(Withheld::Below(from)),
        _ => Some(Withheld::Telling),
    };
    // A remark often repeats the figure, and that on a correction the figure that it corrects.
    if why.is_some() || (is_closed && one.corrects.is_some()) {
        one.note = None;
        one.corrects = one.corrects.map(|at| At { value: String::new(), ..at });
    }
    if let Some(why) = why {
        let place = one.figure_place();
        one.figure = Figure::Withheld(At { value: why, place });
        one.respondents = None;
    }
    one
}
