//! What a sample leaves open of a share.

use super::numbers::positive;
use super::published::apart;
use super::{Confidence, Interval, Published};
use crate::model::nearest_whole;

/// A share in a sample: so many of so many. Neither is whole where the sample was divided by a design effect.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// How many of them.
    pub x: f64,
    /// Of how many; positive.
    pub n: f64,
}

impl Share {
    /// From a percentage and the recorded number of respondents: the number of people that comes nearest, of all of them;
    /// only then both are divided by the design effect (Kish 1965: the size of the simple sample that would say as much).
    /// None for a percentage outside 0 to 100, fewer than one respondent, or a design effect that is not positive.
    pub fn recorded(percent: f64, n: f64, design_effect: f64) -> Option<Share> {
        let usable = (0.0..=100.0).contains(&percent) && n >= 1.0 && positive(n) && positive(design_effect);
        let people = || nearest_whole(percent * n / 100.0);
        usable.then(|| Share { x: people() / design_effect, n: n / design_effect })
    }

    /// From a percentage as it stands, for what is still to be measured: not rounded to people.
    pub fn planned(percent: f64, n: f64, design_effect: f64) -> Option<Share> {
        let n = Share::recorded(percent, n, design_effect)?.n;
        Some(Share { x: percent / 100.0 * n, n })
    }

    /// The share, from 0 to 1.
    pub fn part(self) -> f64 {
        self.x / self.n
    }

    pub(super) fn is_usable(self) -> bool {
        positive(self.n) && (0.0..=self.n).contains(&self.x)
    }
}

/// The Wilson score interval of a share, from 0 to 1 (Wilson 1927; Newcombe 1998, method 3). None when it is no share.
pub fn wilson(share: Share, confidence: Confidence) -> Option<Interval> {
    if !share.is_usable() {
        return None;
    }
    let z = confidence.z();
    let (p, n) = (share.part(), share.n);
    let middle = p + z * z / (2.0 * n);
    let half_width = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + z * z / n;
    // At the ends the formula gives 0 and 1 but for the rounding of the machine.
    Some(Interval {
        low: if share.x == 0.0 { 0.0 } else { ((middle - half_width) / scale).max(0.0) },
        high: if share.x == share.n { 1.0 } else { ((middle + half_width) / scale).min(1.0) },
    })
}

/// The interval of the difference `after − before` of two independent shares, from −1 to 1 (Newcombe 1998, method 10,
/// hybrid score without continuity correction). None when either is no share.
pub fn newcombe(before: Share, after: Share, confidence: Confidence) -> Option<Interval> {
    let of = |share: Share| {
        let Interval { low, high } = wilson(share, confidence)?;
        Some(Published { value: share.part(), low, high })
    };
    Some(apart(of(before)?, of(after)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(value: f64, expected: f64) -> bool {
        (value - expected).abs() <= 0.0005
    }

    #[test]
    fn twenty_of_181_and_thirteen_of_181() {
        let (before, after) = (Share { x: 20.0, n: 181.0 }, Share { x: 13.0, n: 181.0 });
        let interval = wilson(before, Confidence::SINGLE).unwrap();
        assert!(near(interval.low, 0.073) && near(interval.high, 0.165), "{interval:?}");
        let difference = newcombe(before, after, Confidence::SINGLE).unwrap();
        assert!(near(difference.low, -0.100) && near(difference.high, 0.022), "{difference:?}");
        assert_eq!(Share::recorded(11.0, 181.0, 1.0), Some(before));
    }

    /// Rounded before it is divided: 7% of 181 are 13 people, not 12.67.
    #[test]
    fn the_design_effect_divides_what_was_counted() {
        let weighted = Share::recorded(20.0, 400.0, 1.5).unwrap();
        let interval = wilson(weighted, Confidence::SINGLE).unwrap();
        assert!(near(interval.low, 0.156) && near(interval.high, 0.252), "{interval:?}");
        let odd = Share::recorded(7.0, 181.0, 1.5).unwrap();
        assert!((odd.part() - 13.0 / 181.0).abs() < 1e-15 && (odd.n - 120.666_666).abs() < 1e-5);
    }

    /// 28.5 and 34.5: one more, both times.
    #[test]
    fn half_a_person_is_one() {
        let people = |percent: f64, n: f64| Share::recorded(percent, n, 1.0).unwrap().x;
        assert_eq!([people(1.9, 1500.0), people(2.3, 1500.0)], [29.0, 35.0]);
        assert_eq!([people(2.29, 1500.0), people(100.0, 1500.0)], [34.0, 1500.0]);
    }

    #[test]
    fn parts_have_wider_intervals() {
        let share = Share { x: 20.0, n: 181.0 };
        let (one, five) = (wilson(share, Confidence::SINGLE), wilson(share, Confidence::of_parts(5)));
        assert!(five.unwrap().low < one.unwrap().low && five.unwrap().high > one.unwrap().high);
    }

    #[test]
    fn what_is_no_share_has_no_interval() {
        for (x, n) in [(1.0, 0.0), (-1.0, 5.0), (6.0, 5.0), (f64::NAN, 5.0), (1.0, f64::NAN), (1.0, -3.0)] {
            let share = Share { x, n };
            assert_eq!(wilson(share, Confidence::SINGLE), None);
            assert_eq!(newcombe(share, Share { x: 1.0, n: 5.0 }, Confidence::SINGLE), None);
        }
        for (percent, n, effect) in [
            (101.0, 9.0, 1.0),
            (-1.0, 9.0, 1.0),
            (5.0, 0.0, 1.0),
            (5.0, 9.0, 0.0),
            (f64::NAN, 9.0, 1.0),
            (5.0, f64::INFINITY, 1.0),
        ] {
            assert_eq!(Share::recorded(percent, n, effect), None);
        }
    }
}
