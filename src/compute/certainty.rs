//! Whether a difference can be chance: the method that fits the unit, and nothing where none does.

use super::comparison::Origin;
use super::indicator_report::Margin;
use super::statistics::{Count, Interval, Share, conditional_test, garwood, is_certain, newcombe, wilson};
use crate::model::{Direction, Point, Unit};

/// What a figure was made of, as far as a method needs it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Basis {
    /// A share of respondents.
    Share(Share),
    /// A count over months.
    Months(Count),
    /// A count over a denominator, per so many.
    Rate(Count, f64),
}

/// What is known of the change from the origin to the latest figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Certainty {
    /// What was before.
    pub before: Basis,
    /// What is after.
    pub after: Basis,
    /// The interval of the change, in the unit of the figure; only for shares.
    pub interval: Option<Interval>,
    /// The difference that the interval belongs to, of the numbers of people themselves.
    pub difference: Option<f64>,
    /// The probability of such a change by chance; only for counts.
    pub p: Option<f64>,
    /// Whether it is more than chance.
    pub certain: bool,
}

impl Basis {
    /// What a figure of a unit was made of; none where no method fits.
    pub fn of(point: &Point<'_>, unit: Unit) -> Option<Basis> {
        match unit {
            Unit::Percent => {
                let share = match point.ratio {
                    Some((x, n)) => (n >= 1.0).then_some(Share { x, n }),
                    None => Share::from_percent(point.value.number(), point.sample?),
                };
                share.map(Basis::Share)
            }
            Unit::Count => {
                let months = point.period.months();
                (months > 0)
                    .then(|| Basis::Months(Count { k: point.value.number(), exposure: f64::from(months) }))
            }
            Unit::Rate { per } => {
                let (k, exposure) = point.ratio?;
                (exposure > 0.0).then_some(Basis::Rate(Count { k, exposure }, per))
            }
            Unit::Grade | Unit::Rank | Unit::Euro | Unit::Days | Unit::YesNo => None,
        }
    }

    /// Of several periods together: counts and their exposures add up, shares do not.
    pub fn together(parts: impl Iterator<Item = Option<Basis>>) -> Option<Basis> {
        let mut parts = parts;
        let first = parts.next()??;
        parts.try_fold(first, |sum, part| match (sum, part?) {
            (Basis::Months(a), Basis::Months(b)) => Some(Basis::Months(added(a, b))),
            (Basis::Rate(a, per), Basis::Rate(b, _)) => Some(Basis::Rate(added(a, b), per)),
            _ => None,
        })
    }

    /// The 95% interval of the figure, in its unit.
    pub fn interval(self) -> Option<Interval> {
        match self {
            Basis::Share(share) => Some(scaled(wilson(share), 100.0)),
            Basis::Months(count) => garwood(count.k),
            Basis::Rate(count, per) => {
                garwood(count.k).map(|interval| scaled(interval, per / count.exposure))
            }
        }
    }
}

fn added(a: Count, b: Count) -> Count {
    Count { k: a.k + b.k, exposure: a.exposure + b.exposure }
}

fn scaled(interval: Interval, factor: f64) -> Interval {
    Interval { low: interval.low * factor, high: interval.high * factor }
}

/// The margin of a figure.
pub fn margin(point: &Point<'_>, unit: Unit) -> Option<Margin> {
    let basis = Basis::of(point, unit)?;
    let interval = basis.interval()?;
    Some(Margin { low: interval.low, high: interval.high, indicative: !point.representative, basis })
}

/// Whether the change from the origin to the latest figure is more than chance.
pub fn certainty(origin: &Origin, latest: &Point<'_>, unit: Unit) -> Option<Certainty> {
    let (before, after) = (origin.basis?, Basis::of(latest, unit)?);
    let told = Certainty { before, after, interval: None, difference: None, p: None, certain: false };
    match (before, after) {
        (Basis::Share(before), Basis::Share(after)) => {
            let interval = scaled(newcombe(before, after), 100.0);
            let difference = Some(100.0 * (after.part() - before.part()));
            Some(Certainty { interval: Some(interval), difference, certain: !interval.contains(0.0), ..told })
        }
        (Basis::Months(before), Basis::Months(after)) | (Basis::Rate(before, _), Basis::Rate(after, _)) => {
            let p = conditional_test(before, after)?;
            Some(Certainty { p: Some(p), certain: is_certain(p), ..told })
        }
        _ => None,
    }
}

/// Whether "met" or "not met" stands outside the margin of the figure.
pub fn target_is_certain(margin: Margin, target: f64, direction: Direction) -> Option<bool> {
    match direction {
        Direction::Lower => Some(margin.high <= target || margin.low > target),
        Direction::Higher => Some(margin.low >= target || margin.high < target),
        Direction::Stable | Direction::Interpret => None,
    }
}

/// Whether "inside" or "outside" a band stands outside the margin of the figure.
pub fn band_is_certain(margin: Margin, low: f64, high: f64) -> bool {
    let inside = low <= margin.low && margin.high <= high;
    inside || margin.high < low || high < margin.low
}
