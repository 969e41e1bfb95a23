//! Which measurements count: the one recorded last for a period, part and source; sums of parts; sides of a break.

use std::cmp::Reverse;
use std::collections::{BTreeMap, VecDeque};

use chrono::NaiveDate;

use crate::diagnostic::Place;
use crate::model::{Id, Indicator, Measurement, Period, Quantity, Series, Status, Unit, Withheld};

/// A measurement that is known, and whether a later one took its place.
#[derive(Debug, Clone, Copy)]
pub struct KnownMeasurement<'p> {
    pub measurement: &'p Measurement,
    /// Its source; none when neither it nor the file nor the indicator names one.
    pub source: Option<&'p Id>,
    /// The measurement that took its place.
    pub superseded_by: Option<&'p Measurement>,
}

/// A figure of the whole (not of a part) that counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KnownFigure<'p> {
    pub period: Period,
    pub source: Option<&'p Id>,
    /// The value, in the indicator's unit; of one that is not published no number at all.
    pub value: Quantity,
    /// Why it is not published.
    pub withheld: Option<Withheld>,
    /// Whether it will be revised: of a sum, the least certain state of its parts.
    pub status: Status,
    /// Whether the sample stands for the population.
    pub representative: bool,
    /// When it was recorded: of a sum, the last of its parts.
    pub recorded: Option<NaiveDate>,
    /// The measurement that it is: of a sum, its first part.
    of: &'p Measurement,
    /// Of how many parts it is the sum; 0 when it was measured as a whole.
    pub parts: usize,
}

impl<'p> KnownFigure<'p> {
    /// The measurement, where it is no sum.
    fn measured(&self) -> Option<&'p Measurement> {
        (self.parts == 0).then_some(self.of)
    }

    /// How many respondents.
    pub fn sample(&self) -> Option<f64> {
        self.measured()?.sample()
    }

    /// Numerator and denominator, when it is given that way.
    pub fn ratio(&self) -> Option<(f64, f64)> {
        self.measured()?.ratio()
    }

    /// The standard deviation of the answers.
    pub fn sd(&self) -> Option<f64> {
        Some(self.measured()?.sd?.value)
    }

    /// The design effect of a weighted survey.
    pub fn design_effect(&self) -> Option<f64> {
        Some(self.measured()?.design_effect?.value)
    }

    /// The 95% interval that its source gives.
    pub fn published(&self) -> Option<(f64, f64)> {
        self.measured()?.published()
    }

    /// What of it is the officer's reading: of a sum, what is of its first part.
    pub fn assumed(&self) -> Option<&'p str> {
        Some(self.of.assumed.as_ref()?.as_str())
    }

    /// Where it stands: of a sum, its first part.
    pub fn place(&self) -> Place {
        self.of.place
    }
}

/// What a figure is known by: its period, part and source.
type KnownBy<'p> = (Period, Option<&'p str>, Option<&'p Id>);

/// All measurements known by a day, in the order of the file; those of one period, part and source in the order in which
/// they took each other's place.
pub fn known<'p>(series: &'p Series, indicator: &'p Indicator, by: NaiveDate) -> Vec<KnownMeasurement<'p>> {
    let mut all: Vec<KnownMeasurement<'p>> = Vec::with_capacity(series.measurements.len());
    let known = series.measurements.iter().filter(|measurement| measurement.known_since() <= by);
    all.extend(known.map(|measurement| KnownMeasurement {
        measurement,
        source: series.source_of(measurement, indicator),
        superseded_by: None,
    }));
    let of = |one: &KnownMeasurement<'p>| -> KnownBy<'p> {
        let KnownMeasurement { measurement, source, .. } = *one;
        (measurement.period.value, measurement.part.as_ref().map(|part| part.as_str()), source)
    };
    // Most files are in the order of time, and hold one figure for each: then there is nothing to put in order.
    if all.is_sorted_by(|one, next| of(one) < of(next)) {
        return all;
    }
    let known_by = |at: &usize| of(&all[*at]);
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by(|one, other| known_by(one).cmp(&known_by(other)));
    let alike = order.chunk_by(|one, other| known_by(one) == known_by(other));
    let alike: Vec<Vec<usize>> = alike.filter(|places| places.len() > 1).map(<[usize]>::to_vec).collect();
    for places in alike {
        let one_by_one = in_turn(places.iter().map(|place| all[*place]).collect(), indicator.unit);
        let after = one_by_one.iter().skip(1).map(|next| Some(next.measurement)).chain([None]);
        for ((place, one), superseded_by) in places.into_iter().zip(&one_by_one).zip(after) {
            all[place] = KnownMeasurement { superseded_by, ..*one };
        }
    }
    all
}

/// Figures for the same in the order in which they took each other's place. The one recorded last counts. Of those of one
/// day a correction follows the figure that it says it replaces; else the later in the file counts.
fn in_turn(mut left: Vec<KnownMeasurement<'_>>, unit: Unit) -> Vec<KnownMeasurement<'_>> {
    left.sort_by_key(|one| one.measurement.known_since());
    // Most often the first is the next, of however many.
    let mut left = VecDeque::from(left);
    let mut placed: Vec<KnownMeasurement<'_>> = Vec::with_capacity(left.len());
    while let Some(first) = left.front() {
        let day = first.measurement.known_since();
        let before = placed.last().map(|one| one.measurement);
        let of_day = || left.iter().take_while(|one| one.measurement.known_since() == day);
        let replaces = |one: &KnownMeasurement<'_>| {
            before.and_then(|before| one.measurement.replaces_truly(before, unit))
        };
        let next = of_day().position(|one| replaces(one) == Some(true));
        let next = next.or_else(|| of_day().position(|one| one.measurement.replaces.is_none()));
        placed.extend(left.remove(next.unwrap_or_default()));
    }
    placed
}

/// The figures of the whole that count by a day, by period. Where all parts of a breakdown are there and the total
/// is not, the total of counts is their sum.
pub fn points<'p>(series: &'p Series, indicator: &'p Indicator, by: NaiveDate) -> Vec<KnownFigure<'p>> {
    shown(points_and_withheld(series, indicator, by), |point| point)
}

fn shown<'a, 'p: 'a, T>(mut all: Vec<T>, of: impl Fn(&T) -> &KnownFigure<'p>) -> Vec<T> {
    all.retain(|one| of(one).withheld.is_none());
    all
}

/// As [`points`], with those that are not published: what is worked out from a public plan must know that they are there.
pub fn points_and_withheld<'p>(
    series: &'p Series,
    indicator: &'p Indicator,
    by: NaiveDate,
) -> Vec<KnownFigure<'p>> {
    points_among(&known(series, indicator, by), indicator)
}

/// As [`points_and_withheld`], of the measurements that are known.
pub fn points_among<'p>(known: &[KnownMeasurement<'p>], indicator: &Indicator) -> Vec<KnownFigure<'p>> {
    let current = || known.iter().filter(|one| one.superseded_by.is_none());
    let mut points: Vec<KnownFigure<'p>> = Vec::with_capacity(known.len());
    let of_whole = current().filter(|one| one.measurement.part.is_none());
    points.extend(of_whole.filter_map(|one| point(one, indicator.unit)));
    if let Some(breakdown) = indicator.breakdown.as_ref().filter(|_| indicator.unit.is_count()) {
        let mut by_period: BTreeMap<(Period, Option<&Id>), BTreeMap<&str, KnownFigure<'p>>> = BTreeMap::new();
        for one in current() {
            if let (Some(part), Some(point)) = (&one.measurement.part, point(one, indicator.unit)) {
                by_period.entry((point.period, point.source)).or_default().insert(part.as_str(), point);
            }
        }
        let totals: std::collections::BTreeSet<_> = current()
            .filter(|one| one.measurement.part.is_none())
            .map(|one| (one.measurement.period.value, one.source))
            .collect();
        for (key, parts) in by_period {
            let complete = breakdown.parts.iter().all(|part| parts.contains_key(part.as_str()));
            if complete && !totals.contains(&key) {
                points.extend(sum(parts.values()));
            }
        }
    }
    sort_once(&mut points, |point| (in_time(point), point.source));
    points
}

/// The figures of the parts that count by a day.
pub fn part_points<'p>(
    series: &'p Series,
    indicator: &'p Indicator,
    by: NaiveDate,
) -> Vec<(&'p str, KnownFigure<'p>)> {
    shown(part_points_and_withheld(series, indicator, by), |(_, point)| point)
}

/// As [`part_points`], with those that are not published.
pub fn part_points_and_withheld<'p>(
    series: &'p Series,
    indicator: &'p Indicator,
    by: NaiveDate,
) -> Vec<(&'p str, KnownFigure<'p>)> {
    part_points_among(&known(series, indicator, by), indicator)
}

/// As [`part_points_and_withheld`], of the measurements that are known.
pub fn part_points_among<'p>(
    known: &[KnownMeasurement<'p>],
    indicator: &Indicator,
) -> Vec<(&'p str, KnownFigure<'p>)> {
    let mut parts: Vec<_> = known
        .iter()
        .filter(|one| one.superseded_by.is_none())
        .filter_map(|one| Some((one.measurement.part.as_ref()?.as_str(), point(one, indicator.unit)?)))
        .collect();
    sort_once(&mut parts, |(_, point)| in_time(point));
    parts
}

/// Sorts what most often is in order already.
fn sort_once<T, K: Ord>(all: &mut [T], key: impl Fn(&T) -> K) {
    if !all.is_sorted_by_key(&key) {
        all.sort_by_cached_key(key);
    }
}

/// The later the last: of those that end on one day the longest, as of overlapping periods the longest counts.
fn in_time(point: &KnownFigure<'_>) -> (NaiveDate, Reverse<NaiveDate>) {
    (point.period.end(), Reverse(point.period.start()))
}

fn point<'p>(known: &KnownMeasurement<'p>, unit: Unit) -> Option<KnownFigure<'p>> {
    let measurement = known.measurement;
    let withheld = measurement.withheld();
    let none = withheld.map(|_| Quantity::Number(f64::NAN));
    Some(KnownFigure {
        period: measurement.period.value,
        source: known.source,
        value: measurement.value(unit).or(none)?,
        withheld,
        status: measurement.state(),
        representative: measurement.is_representative(),
        recorded: measurement.recorded.map(|at| at.value),
        of: measurement,
        parts: 0,
    })
}

fn sum<'a, 'p: 'a>(parts: impl Iterator<Item = &'a KnownFigure<'p>> + Clone) -> Option<KnownFigure<'p>> {
    let first = parts.clone().min_by_key(|part| part.place())?;
    Some(KnownFigure {
        value: Quantity::Number(parts.clone().map(|part| part.value.number()).sum()),
        withheld: parts.clone().find_map(|part| part.withheld).map(Withheld::of_part),
        status: parts.clone().map(|part| part.status).min().unwrap_or(first.status),
        representative: parts.clone().all(|part| part.representative),
        recorded: parts.clone().filter_map(|part| part.recorded).max(),
        parts: parts.count(),
        ..*first
    })
}

impl Indicator {
    /// On which side of the series breaks a period lies: 0 before the first, 1 after it, and so on. A period that a
    /// break falls inside belongs to neither side.
    pub fn side(&self, period: Period) -> Option<usize> {
        let inside = |at: NaiveDate| period.start() < at && at <= period.end();
        let starts = || self.breaks.iter().map(|one| one.period.value.start());
        (!starts().any(inside)).then(|| starts().filter(|at| *at <= period.start()).count())
    }

    /// The break between two periods, when one lies between them or inside one of them.
    pub fn break_between(&self, a: Period, b: Period) -> Option<&crate::model::SeriesBreak> {
        let (first, last) = if a.start() <= b.start() { (a, b) } else { (b, a) };
        self.breaks.iter().find(|one| {
            let at = one.period.value.start();
            first.start() < at && at <= last.end()
        })
    }
}
