//! What a figure was made of, as far as a method needs it, and what that leaves open of the figure.

use crate::facts::{
    Baseline, Confidence, Count, Dispersion, Interval, Published, Reading, Sampled, Share, garwood, wilson,
};
use crate::model::{Indicator, KnownFigure, MadeOf};

/// What a figure was made of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Basis {
    /// A share of respondents.
    Share(Share),
    /// A count over months.
    Months(Count),
    /// A count over a denominator.
    Rate {
        /// The count and its denominator.
        count: Count,
        /// Per how many the rate is.
        per: f64,
        /// Over how many months.
        months: f64,
    },
    /// A mean of answers with their spread.
    Mean(Sampled),
    /// A figure with the 95% interval that its source gives.
    Published(Published),
}

impl Basis {
    /// What a figure was made of; none where no method fits.
    pub fn of(reading: &Reading<'_>, indicator: &Indicator) -> Option<Basis> {
        let parts = reading.points().iter().map(|point| Basis::of_point(point, indicator));
        Basis::together(parts)
    }

    /// What a baseline was made of: counts of several years add up, the mean of several shares is no share.
    pub fn of_baseline(baseline: &Baseline<'_>, indicator: &Indicator) -> Option<Basis> {
        Basis::together(baseline.readings.iter().map(|reading| Basis::of(reading, indicator)))
    }

    /// What two figures were made of that are held against each other: where the source of only one gives an interval, what
    /// both were counted from.
    pub fn of_both(
        baseline: &Baseline<'_>,
        judged: &Reading<'_>,
        indicator: &Indicator,
    ) -> (Option<Basis>, Option<Basis>) {
        let is_published = |basis: &Option<Basis>| matches!(basis, Some(Basis::Published(_)));
        let both = (Basis::of_baseline(baseline, indicator), Basis::of(judged, indicator));
        if is_published(&both.0) == is_published(&both.1) {
            return both;
        }
        let counted = |reading: &Reading<'_>| {
            Basis::together(reading.points().iter().map(|point| Basis::counted(point, indicator)))
        };
        (Basis::together(baseline.readings.iter().map(counted)), counted(judged))
    }

    /// What one recorded figure was made of.
    pub fn of_point(point: &KnownFigure<'_>, indicator: &Indicator) -> Option<Basis> {
        let value = point.value.number();
        match point.published() {
            Some((low, high)) => Some(Basis::Published(Published { value, low, high })),
            None => Basis::counted(point, indicator),
        }
    }

    fn counted(point: &KnownFigure<'_>, indicator: &Indicator) -> Option<Basis> {
        let value = point.value.number();
        let effect = point.design_effect().or(indicator.design_effect.map(|at| at.value)).unwrap_or(1.0);
        let months = f64::from(point.period.months());
        match indicator.unit.made_of() {
            MadeOf::Share => match point.ratio() {
                Some((x, n)) if point.sample() == Some(n) => {
                    (n >= 1.0).then(|| Basis::Share(Share { x: x / effect, n: n / effect }))
                }
                _ => Share::recorded(value, point.sample()?, effect).map(Basis::Share),
            },
            MadeOf::Cases => (months > 0.0).then_some(Basis::Months(Count { k: value, exposure: months })),
            MadeOf::CasesPer(per) => {
                let (k, exposure) = point.ratio()?;
                (exposure > 0.0).then_some(Basis::Rate { count: Count { k, exposure }, per, months })
            }
            MadeOf::Mean => {
                let sd = point.sd().or(indicator.sd.map(|at| at.value))?;
                Some(Basis::Mean(Sampled::recorded(value, sd, point.sample()?, effect)))
            }
            MadeOf::Money | MadeOf::Nothing => None,
        }
    }

    /// Of several periods together: counts and their exposures add up, shares and means do not.
    fn together(mut parts: impl Iterator<Item = Option<Basis>>) -> Option<Basis> {
        let first = parts.next()??;
        parts.try_fold(first, |sum, part| match (sum, part?) {
            (Basis::Months(a), Basis::Months(b)) => Some(Basis::Months(added(a, b))),
            (Basis::Rate { count: a, per, months }, Basis::Rate { count: b, months: more, .. }) => {
                Some(Basis::Rate { count: added(a, b), per, months: months + more })
            }
            _ => None,
        })
    }

    /// The cases that were counted.
    pub fn count(self) -> Option<Count> {
        match self {
            Basis::Months(count) | Basis::Rate { count, .. } => Some(count),
            Basis::Share(_) | Basis::Mean(_) | Basis::Published(_) => None,
        }
    }

    /// How many cases a year were counted.
    pub fn cases_a_year(self) -> Option<f64> {
        match self {
            Basis::Months(count) => Some(count.k * 12.0 / count.exposure),
            Basis::Rate { count, months, .. } => (months > 0.0).then(|| count.k * 12.0 / months),
            Basis::Share(_) | Basis::Mean(_) | Basis::Published(_) => None,
        }
    }

    /// What it leaves open of the figure, in its unit: of a share Wilson's interval, of a count Garwood's of k/φ times φ,
    /// of a published figure what its source gives. A mean has none of its own.
    pub fn interval(self, dispersion: Dispersion, confidence: Confidence) -> Option<Interval> {
        match self {
            Basis::Share(share) => Some(wilson(share, confidence)?.scaled(100.0)),
            Basis::Published(Published { low, high, .. }) => Some(Interval { low, high }),
            Basis::Months(count) => garwood(count.k, dispersion.at(self.cases_a_year()?), confidence),
            Basis::Rate { count, per, .. } => {
                let interval = garwood(count.k, dispersion.at(self.cases_a_year()?), confidence)?;
                Some(interval.scaled(per / count.exposure))
            }
            Basis::Mean(_) => None,
        }
    }
}

fn added(a: Count, b: Count) -> Count {
    Count { k: a.k + b.k, exposure: a.exposure + b.exposure }
}
