//! Words never contradict the arithmetic: unequal numbers are shown as unequal.

use crate::lang::{Language, format_number, round_as_shown};
use crate::model::Unit;

/// Figures that lie closer together are equal: thresholds are compared with this tolerance.
const EQUAL: f64 = 1e-9;
/// Two figures that are not equal differ in these decimals at the latest.
const MOST_DECIMALS: usize = 10;

/// With how many decimals a figure is shown beside a threshold: the usual ones, or as many more as tell the two apart
/// where they are not equal. Also for a ratio beside 1.
pub fn decimals_apart(figure: f64, threshold: f64, usual: usize) -> usize {
    let distance = (figure - threshold).abs();
    // Nothing tells apart what is no number.
    if distance.is_nan() || distance <= EQUAL {
        return usual;
    }
    let shown = |value: f64, decimals: usize| format_number(value, decimals, Language::Nl);
    let apart = |decimals: &usize| shown(figure, *decimals) != shown(threshold, *decimals);
    (usual..=MOST_DECIMALS).find(apart).unwrap_or(usual)
}

/// A number of a unit, as somebody recorded it or as it was worked out from others: that decides how it is rounded.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// A figure.
    Recorded(f64),
    /// An expected value, a target.
    WorkedOut(f64),
    /// The edge of a band.
    Edge(f64),
}

impl Number {
    /// The number.
    pub fn value(self) -> f64 {
        match self {
            Number::Recorded(value) | Number::WorkedOut(value) | Number::Edge(value) => value,
        }
    }

    /// What a reader takes it for, rounded as it is shown.
    pub fn as_shown(self, unit: Unit, decimals: Option<u32>) -> f64 {
        let value = self.value();
        let broken = u32::from(value.fract() != 0.0);
        let decimals = match (self, decimals) {
            (Number::Edge(_), _) => edge_decimals(value, unit, decimals),
            (Number::WorkedOut(_), Some(decimals)) if !unit.is_money() => decimals.max(broken),
            (_, Some(decimals)) => decimals,
            (Number::WorkedOut(_), None) if !unit.is_money() => 1,
            (_, None) => unit.most_decimals(),
        };
        round_as_shown(value, decimals as usize)
    }
}

/// The decimals of the edge of a band: as many as it needs, at most two, or as all figures have.
pub fn edge_decimals(value: f64, unit: Unit, decimals: Option<u32>) -> u32 {
    let usual = decimals.unwrap_or(unit.least_decimals());
    let needed = (usual..2).find(|decimals| {
        let factor = f64::from(10u32.pow(*decimals));
        ((value * factor).round() - value * factor).abs() < 1e-6
    });
    needed.unwrap_or(usual.max(2))
}

/// With how many decimals all numbers of one indicator are shown: as the plan says, or as many more as it takes that each
/// figure is shown on its own side of every number that it can be held against, and as equal to what it equals.
pub fn decimals_in_order(
    figures: &[f64],
    beside: &[Number],
    unit: Unit,
    decimals: Option<u32>,
) -> Option<u32> {
    let all: Vec<Number> =
        figures.iter().copied().map(Number::Recorded).chain(beside.iter().copied()).collect();
    let in_order = |decimals: Option<u32>| {
        figures.iter().all(|figure| {
            let shown = Number::Recorded(*figure).as_shown(unit, decimals);
            all.iter().all(|other| {
                let (apart, as_shown) = (figure - other.value(), shown - other.as_shown(unit, decimals));
                if apart.abs() <= EQUAL { as_shown.abs() <= EQUAL } else { apart * as_shown > 0.0 }
            })
        })
    };
    let usual = decimals.unwrap_or(unit.most_decimals());
    let more = (usual..=u32::try_from(MOST_DECIMALS).unwrap_or(usual)).map(Some);
    std::iter::once(decimals).chain(more).find(|decimals| in_order(*decimals)).unwrap_or(decimals)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_decimals_as_tell_them_apart() {
        for (figure, threshold, usual, decimals) in [
            (7.04, 7.0, 1, 2),
            (7.06, 7.0, 1, 1),
            (0.96, 1.0, 0, 2),
            (0.951, 0.95, 2, 3),
            (6.949_9, 6.95, 1, 1),
            (7.0, 7.0, 1, 1),
            (0.1 + 0.2, 0.3, 0, 0),
            (48.0, 45.0, 0, 0),
            // Shown as a half up: 4.5 is 5.
            (4.5, 5.0, 0, 1),
            (-0.04, 0.0, 1, 2),
            (1.000_000_002, 1.0, 0, 9),
            // Equal, with the tolerance of thresholds.
            (1.000_000_000_5, 1.0, 2, 2),
            (1e300, 1e300, 2, 2),
            (f64::NAN, 1.0, 1, 1),
            (f64::INFINITY, 1.0, 1, 1),
        ] {
            assert_eq!(decimals_apart(figure, threshold, usual), decimals, "{figure} {threshold}");
        }
        assert_eq!(decimals_apart(1.0, 2.0, 12), 12);
    }

    #[test]
    fn figures_are_shown_in_the_order_in_which_they_are() {
        use Number::{Edge, WorkedOut};
        let rate = Unit::Rate { per: 1000.0 };
        for (figures, beside, unit, decimals, shown) in [
            // With one decimal 7.46 is the 7.5 that it is not; 7.1 and 7.4 are far from it.
            (&[7.14, 7.46][..], &[WorkedOut(7.5)][..], Unit::Grade, None, Some(2)),
            (&[7.1, 7.4], &[WorkedOut(7.5)], Unit::Grade, None, None),
            // The other way round: it is the target that is rounded onto the figure.
            (&[7.6], &[WorkedOut(7.55)], Unit::Grade, None, Some(2)),
            (&[77.0], &[WorkedOut(76.96)], Unit::Percent, None, Some(2)),
            (&[51.0], &[WorkedOut(51.01)], Unit::Percent, None, Some(2)),
            // 7,5 is above 7,46, as 7.46 is above 7.455; with two decimals for all they would be alike.
            (&[7.46], &[Edge(6.745), Edge(7.455)], Unit::Grade, None, None),
            (&[7.46], &[Edge(6.745), Edge(7.455)], Unit::Grade, Some(2), Some(3)),
            (&[6.8], &[Edge(6.84)], Unit::Grade, None, None),
            (&[7.4], &[WorkedOut(7.2)], Unit::Grade, Some(0), Some(1)),
            (&[0.288, 0.5], &[WorkedOut(0.3)], rate, None, Some(2)),
            (&[10.02], &[WorkedOut(10.0)], Unit::Percent, None, None),
            (&[10.002], &[WorkedOut(10.0)], Unit::Percent, None, Some(3)),
            (&[7.04, 7.03], &[], Unit::Grade, None, Some(2)),
            // What is equal is shown as equal.
            (&[4.77], &[WorkedOut(4.77)], rate, Some(0), Some(1)),
            (&[5.15], &[WorkedOut(5.15)], Unit::Days, None, Some(2)),
            (&[54.0, 45.0], &[WorkedOut(49.68)], Unit::Count, None, None),
            (&[f64::NAN], &[WorkedOut(7.5)], Unit::Grade, None, None),
        ] {
            assert_eq!(decimals_in_order(figures, beside, unit, decimals), shown, "{figures:?} {beside:?}");
        }
    }
}
