//! Figures that look wrong, so that somebody is asked "is this right?" before they count.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::reading::{Reading, Stretch};
use super::spans::Spans;
use super::statistics::FEWEST_OF_RANGE;
use super::usual::{dispersion_of, usual_range};
use super::whole::{Shorter, Wholes};
use crate::diagnostic::Place;
use crate::lang::{Arg, Message};
use crate::model::{
    Figure, Frequency, Id, Indicator, KnownFigure, KnownMeasurement, Measurement, Period, Series, Thresholds,
    Unit, known, part_points_among, points_among,
};

/// So many times as much, or as little, is asked about.
const TIMES: f64 = 5.0;
/// So many half-widths of the ordinary range from its mean.
const HALF_WIDTHS: f64 = 2.0;
/// More figures than the ordinary range rests on are not looked back at.
const LOOKED_BACK: usize = 10;
/// So near to ten times, or a tenth, a rate seems to be counted per another number.
const ABOUT: f64 = 1.15;

/// Why a figure looks wrong.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Unusual {
    /// It is more than five times this one.
    FiveTimes(Beside),
    /// It is less than a fifth of this one.
    AFifth(Beside),
    /// It is about ten or a hundred times this one, or a tenth or a hundredth: as if it were counted per another number.
    OtherPer {
        beside: Beside,
        /// Per how many it seems to be.
        seems: f64,
    },
    /// One of the two is below zero, and the other is above.
    OtherSign(Beside),
    /// It lies further from the mean than twice the half-width of the ordinary range.
    FarOutside {
        /// The lower limit of that range; of a count never below zero.
        low: f64,
        /// The upper limit.
        high: f64,
    },
    /// The figures over the shorter periods in its own are more than it.
    BelowItsParts(Shorter),
    /// Its period is shorter than the frequency asks.
    Shorter {
        /// The months that it asks for.
        asked: u32,
        /// Whether a longer figure of the same part and source overlaps it.
        beside_longer: bool,
    },
}

/// The figure that another is held against.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Beside {
    pub period: Period,
    /// Its value, in the indicator's unit.
    pub value: f64,
    /// Where it stands.
    pub place: Place,
    /// Whether it comes after the figure in time, as there is none before.
    pub later: bool,
    /// Whether somebody was asked about it.
    pub confirmed: bool,
}

/// A measurement that looks wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct LooksWrong<'p> {
    pub measurement: &'p Measurement,
    /// Why, at least once.
    pub why: Vec<Unusual>,
}

impl Unusual {
    /// The figure that it was held against, where that is one.
    pub fn beside(self) -> Option<Beside> {
        match self {
            Unusual::FiveTimes(beside)
            | Unusual::AFifth(beside)
            | Unusual::OtherPer { beside, .. }
            | Unusual::OtherSign(beside) => Some(beside),
            Unusual::FarOutside { .. } | Unusual::BelowItsParts(_) | Unusual::Shorter { .. } => None,
        }
    }

    /// It in words, of a measurement of an indicator; `shown` is how its figures are written.
    pub fn in_words(
        self,
        indicator: &Indicator,
        measurement: &Measurement,
        shown: &dyn Fn(f64) -> Arg,
    ) -> Message {
        let in_words = |key: &'static str| {
            Message::new(key)
                .with("indicator", indicator.title.as_str())
                .with("period", measurement.period.value)
        };
        let now = measurement.value(indicator.unit);
        let now = now.map_or_else(|| Arg::from(""), |value| shown(value.number()));
        let beside = |key: &'static str, now: Arg, beside: Beside| {
            let message = in_words(key).with("now", now).with("was", shown(beside.value));
            message.with("since", beside.period)
        };
        match self {
            Unusual::FiveTimes(other) => beside("unusual-five-times", now, other),
            Unusual::AFifth(other) => beside("unusual-fifth", now, other),
            Unusual::OtherSign(other) => beside("unusual-sign", now, other),
            Unusual::OtherPer { beside: other, seems } => {
                let per = indicator.unit.per().unwrap_or(1.0);
                let factor = seems / per;
                let zeros = if (0.05..50.0).contains(&factor) { 1 } else { 2 };
                beside("unusual-other-per", now, other)
                    .with("zeros", zeros)
                    .with("per", per)
                    .with("seems", seems)
            }
            Unusual::FarOutside { low, high } => {
                let edge = |edge: f64| {
                    if indicator.unit.is_count() { edge.round() } else { (edge * 10.0).round() / 10.0 }
                };
                let message = in_words("unusual-far").with("now", now);
                message.with("low", edge(low)).with("high", edge(high))
            }
            Unusual::BelowItsParts(shorter) => in_words("unusual-below-its-parts")
                .with("now", now)
                .with("sum", shown(shorter.sum))
                .with("from", shorter.from)
                .with("to", shorter.to),
            Unusual::Shorter { asked, .. } => {
                let asked = match asked {
                    1 => "length-month",
                    3 => "length-quarter",
                    6 => "length-half-year",
                    _ => "length-year",
                };
                in_words("unusual-shorter").with("asked", Message::new(asked))
            }
        }
    }
}

/// The measurements of an indicator that look wrong among those that count, confirmed or not, in the order of the file.
///
/// A figure is held against the latest comparable one before it (of the same source, part, stretch of time and side of every
/// break), where there is none before against the first one after it; and a correction against the last figure that it takes
/// the place of as well. Figures that are both below `small_count` are let be.
pub fn looks_wrong<'p>(
    indicator: &'p Indicator,
    series: &'p Series,
    thresholds: Thresholds,
) -> Vec<LooksWrong<'p>> {
    let mut current = known(series, indicator, NaiveDate::MAX);
    let neighbours = Neighbours::of(indicator, &current);
    current.retain(|one| one.superseded_by.is_none());
    let lengths = Lengths::of(indicator, &current);
    let wholes = Wholes::of(indicator, &current);
    let why = |one: &KnownMeasurement<'p>| {
        let jump = neighbours.jumps(one.measurement, one.source, thresholds);
        let below = wholes.more_than(one).map(Unusual::BelowItsParts);
        jump.into_iter().chain(below).chain(lengths.shorter(one)).collect::<Vec<Unusual>>()
    };
    let all = current.iter().map(|one| LooksWrong { measurement: one.measurement, why: why(one) });
    all.filter(|one| !one.why.is_empty()).collect()
}

/// The months that the frequency of an indicator asks of a period. None under a promise or norm, whose figures add up, nor
/// of what is irregular; what comes every second or fourth year is of a year.
fn months_asked(indicator: &Indicator) -> Option<u32> {
    let asked = match indicator.frequency.value {
        Frequency::Irregular => return None,
        Frequency::Monthly => 1,
        Frequency::Quarterly => 3,
        Frequency::HalfYearly => 6,
        Frequency::Yearly | Frequency::TwoYearly | Frequency::FourYearly => 12,
    };
    indicator.promise().is_none().then_some(asked)
}

/// A part, or the whole, and a source.
type Of<'p> = (Option<&'p str>, Option<&'p Id>);

/// The figures that are as long as is asked, of each part and source.
struct Lengths<'p> {
    asked: Option<u32>,
    long: BTreeMap<Of<'p>, Spans>,
}

impl<'p> Lengths<'p> {
    fn of(indicator: &Indicator, current: &[KnownMeasurement<'p>]) -> Lengths<'p> {
        let asked = months_asked(indicator);
        let mut long: BTreeMap<Of<'p>, Vec<Period>> = BTreeMap::new();
        for one in current.iter().filter(|one| is_figure(one.measurement)) {
            let period = one.measurement.period.value;
            if asked.is_some_and(|asked| period.months() >= asked) {
                long.entry((part_of(one.measurement), one.source)).or_default().push(period);
            }
        }
        Lengths { asked, long: long.into_iter().map(|(of, all)| (of, Spans::of(all))).collect() }
    }

    fn shorter(&self, one: &KnownMeasurement<'p>) -> Option<Unusual> {
        let (asked, period) = (self.asked?, one.measurement.period.value);
        if period.months() >= asked || !is_figure(one.measurement) {
            return None;
        }
        let long = self.long.get(&(part_of(one.measurement), one.source));
        Some(Unusual::Shorter { asked, beside_longer: long.is_some_and(|long| long.overlap(period)) })
    }
}

fn is_figure(measurement: &Measurement) -> bool {
    matches!(measurement.figure, Figure::Value(_) | Figure::Ratio { .. })
}

fn part_of(measurement: &Measurement) -> Option<&str> {
    measurement.part.as_ref().map(|part| part.as_str())
}

/// Figures of one part, source and side of the series breaks.
type Key<'p> = (Option<&'p str>, Option<&'p Id>, Option<usize>);

/// A figure with the comparable ones around it.
struct Around<'n, 'p> {
    point: &'n KnownFigure<'p>,
    /// Those before it, the last first.
    before: Vec<&'n KnownFigure<'p>>,
    /// The first one after it, where there is none before.
    after: Option<&'n KnownFigure<'p>>,
}

/// Why a figure looks wrong beside another; each with the cases that it rests on.
fn jump(
    (now, cases): (f64, Option<f64>),
    (beside, other_cases): (Beside, Option<f64>),
    unit: Unit,
    thresholds: Thresholds,
) -> Option<Unusual> {
    let small = |cases: Option<f64>| cases.is_some_and(|cases| cases.abs() < thresholds.small_count);
    if small(cases) && small(other_cases) {
        return None;
    }
    let (size, other) = (now.abs(), beside.value.abs());
    if now * beside.value < 0.0 {
        Some(Unusual::OtherSign(beside))
    } else if let Some(seems) = other_per(now, beside.value, unit) {
        Some(Unusual::OtherPer { beside, seems })
    } else if size > TIMES * other {
        Some(Unusual::FiveTimes(beside))
    } else if TIMES * size < other {
        Some(Unusual::AFifth(beside))
    } else {
        None
    }
}

/// Per how many a rate seems to be that is about ten times another, or a hundred, or a tenth, or a hundredth.
fn other_per(now: f64, other: f64, unit: Unit) -> Option<f64> {
    let per = unit.per()?;
    let times = now / other;
    let about = |times: f64, factor: f64| (times / factor).max(factor / times) <= ABOUT;
    [10.0, 100.0, 0.1, 0.01].into_iter().find(|factor| about(times, *factor)).map(|factor| per * factor)
}

fn ratio_of(measurement: &Measurement) -> Option<(f64, f64)> {
    match &measurement.figure {
        Figure::Ratio { numerator, denominator } => Some((numerator.value, denominator.value)),
        Figure::Value(_) | Figure::Missing(_) | Figure::Withheld(_) => None,
    }
}

/// Figures in time.
#[derive(Default)]
struct Run<'p> {
    figures: Vec<KnownFigure<'p>>,
    /// Where those stand that can be, by the stretch of time that they are of: of a month some are looked for among very many.
    of_stretch: Vec<(Stretch, Vec<usize>)>,
}

impl<'p> Run<'p> {
    fn add(&mut self, indicator: &Indicator, point: KnownFigure<'p>) {
        if indicator.unit.check(point.value).is_ok() {
            let stretch = Stretch::of(indicator, point.period);
            match self.of_stretch.iter_mut().find(|(of, _)| *of == stretch) {
                Some((_, all)) => all.push(self.figures.len()),
                None => self.of_stretch.push((stretch, vec![self.figures.len()])),
            }
        }
        self.figures.push(point);
    }

    /// A figure with those of its stretch of time around it.
    fn around(&self, indicator: &Indicator, at: usize) -> Option<Around<'_, 'p>> {
        let point = self.figures.get(at)?;
        let own = Stretch::of(indicator, point.period);
        let alike =
            || self.of_stretch.iter().filter(|(other, _)| own.is_like(*other).is_ok()).map(|(_, all)| all);
        let is_other = |other: &&usize| self.figures[**other].period != point.period;
        let mut before: Vec<usize> = Vec::with_capacity(LOOKED_BACK);
        for all in alike() {
            let earlier = all[..all.partition_point(|other| *other < at)].iter().rev();
            before.extend(earlier.filter(is_other).take(LOOKED_BACK));
        }
        before.sort_unstable_by_key(|other| std::cmp::Reverse(*other));
        before.truncate(LOOKED_BACK);
        let after = || {
            let first = alike()
                .filter_map(|all| all[all.partition_point(|other| *other <= at)..].iter().find(is_other));
            first.min().map(|other| &self.figures[*other])
        };
        let after = if before.is_empty() { after() } else { None };
        Some(Around { point, before: before.into_iter().map(|other| &self.figures[other]).collect(), after })
    }
}

/// The figures that each may be held against, in time.
struct Neighbours<'p> {
    indicator: &'p Indicator,
    runs: BTreeMap<Key<'p>, Run<'p>>,
    /// The place of each in the file and where in its run it stands, in the order of the file.
    at: Vec<(Place, usize)>,
    /// What each measurement corrects, by where it stands.
    replaced: BTreeMap<Place, &'p Measurement>,
    confirmed: BTreeSet<Place>,
}

impl<'p> Neighbours<'p> {
    fn of(indicator: &'p Indicator, known: &[KnownMeasurement<'p>]) -> Neighbours<'p> {
        let mut runs: BTreeMap<Key<'p>, Run<'p>> = BTreeMap::new();
        let whole = points_among(known, indicator).into_iter().map(|point| (None, point));
        let parts = part_points_among(known, indicator).into_iter().map(|(part, point)| (Some(part), point));
        for (part, point) in whole.chain(parts).filter(|(_, point)| point.withheld.is_none()) {
            if let Some(side) = indicator.side(point.period) {
                runs.entry((part, point.source, Some(side))).or_default().add(indicator, point);
            }
        }
        let at = runs.values().flat_map(|run| run.figures.iter().enumerate());
        let of_itself = at.filter(|(_, point)| point.parts == 0);
        let mut at: Vec<(Place, usize)> = of_itself.map(|(at, point)| (point.place(), at)).collect();
        at.sort_unstable();
        let replaced = known.iter().filter_map(|one| Some((one.superseded_by?.place, one.measurement)));
        let confirmed = known.iter().map(|one| one.measurement).filter(|one| one.confirmed);
        Neighbours {
            indicator,
            runs,
            at,
            replaced: replaced.collect(),
            confirmed: confirmed.map(|one| one.place).collect(),
        }
    }

    fn jumps(
        &self,
        measurement: &'p Measurement,
        source: Option<&'p Id>,
        thresholds: Thresholds,
    ) -> Vec<Unusual> {
        let unit = self.indicator.unit;
        // A figure that cannot be is said to be so, and is no measure for another.
        let value = measurement.value(unit).filter(|value| !unit.is_yes_no() && unit.check(*value).is_ok());
        let Some(value) = value else { return Vec::new() };
        let now = (value.number(), unit.cases(value.number(), ratio_of(measurement)));
        let around = self.around(measurement, source);
        let neighbour = around.as_ref().and_then(|around| match (around.before.first(), around.after) {
            (Some(before), _) => Some(self.beside(before, false)),
            (None, Some(after)) => Some(self.beside(after, true)),
            (None, None) => None,
        });
        let compared = [neighbour, self.corrected(measurement)];
        let mut why: Vec<Unusual> =
            compared.into_iter().flatten().filter_map(|other| jump(now, other, unit, thresholds)).collect();
        if why.is_empty() && measurement.part.is_none() {
            why.extend(around.and_then(|around| self.far_outside(&around, thresholds)));
        }
        why
    }

    /// The comparable figures before and after a measurement.
    fn around(&self, measurement: &'p Measurement, source: Option<&'p Id>) -> Option<Around<'_, 'p>> {
        let side = self.indicator.side(measurement.period.value);
        let run = self.runs.get(&(part_of(measurement), source, side))?;
        let place = self.at.binary_search_by_key(&measurement.place, |(place, _)| *place).ok()?;
        run.around(self.indicator, self.at[place].1)
    }

    fn beside(&self, point: &KnownFigure<'p>, later: bool) -> (Beside, Option<f64>) {
        let confirmed = self.confirmed.contains(&point.place());
        let (period, place) = (point.period, point.place());
        let cases = self.indicator.unit.cases(point.value.number(), point.ratio());
        (Beside { period, value: point.value.number(), place, later, confirmed }, cases)
    }

    /// The last figure that a correction takes the place of: before a withdrawal, the one that was withdrawn.
    fn corrected(&self, measurement: &Measurement) -> Option<(Beside, Option<f64>)> {
        let unit = self.indicator.unit;
        let figure = |old: &Measurement| old.value(unit).filter(|value| unit.check(*value).is_ok());
        let mut old = *self.replaced.get(&measurement.place)?;
        while figure(old).is_none() {
            old = self.replaced.get(&old.place)?;
        }
        let value = figure(old)?.number();
        let (period, place, confirmed) = (old.period.value, old.place, old.confirmed);
        let cases = unit.cases(value, ratio_of(old));
        Some((Beside { period, value, place, later: false, confirmed }, cases))
    }

    fn far_outside(&self, around: &Around<'_, 'p>, thresholds: Thresholds) -> Option<Unusual> {
        // Most figures have too few before them, and are not put together for nothing.
        if around.before.len() < FEWEST_OF_RANGE {
            return None;
        }
        let point = around.point;
        let equal = around.before.iter().rev().filter(|one| one.period.months() == point.period.months());
        let history: Vec<Reading<'p>> = equal.map(|one| Reading::of(**one)).collect();
        let dispersion = dispersion_of(self.indicator, thresholds);
        let range = usual_range(self.indicator, &history, dispersion).ok()?;
        let far = (point.value.number() - range.mean).abs() > HALF_WIDTHS * (range.high - range.mean);
        let low = if self.indicator.unit.is_count() { range.low.max(0.0) } else { range.low };
        far.then_some(Unusual::FarOutside { low, high: range.high })
    }
}
