//! How many cases a year it takes to establish a change of a count, and which change a number of cases lets one see.

use super::numbers::{positive, usable};
use super::{Confidence, Dispersion};

/// Nobody plans a rise to more than a thousand times as much.
const LARGEST_RISE: f64 = 1000.0;

/// Over how many years the figures before and after are taken.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Years {
    pub before: f64,
    /// Of the figure that is judged.
    pub after: f64,
}

/// How many cases it takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cases {
    /// So many a year in the baseline; whole.
    Needed(f64),
    /// No number is enough, because counts vary the more the larger they are.
    NeverEnough,
}

/// How many cases a year the baseline must have to establish a fall (as a fraction: 0.1 is −10%; below zero a rise), two-
/// sided 95% with 80% power: k = 7.849·φ·(1/t₁ + (1−d)/t₂) / d², with φ at the mean of the two yearly counts (the normal
/// approximation for two Poisson counts; Spiegelhalter 2005 on φ). None for no change, and for a fall of more than all.
pub fn cases_needed(
    fall: f64,
    years: Years,
    dispersion: Dispersion,
    confidence: Confidence,
) -> Option<Cases> {
    if !usable(fall) || fall == 0.0 || fall > 1.0 || !positive(years.before) || !positive(years.after) {
        return None;
    }
    // The number it takes for each unit of φ.
    let unit = for_each_phi(fall, years, confidence);
    let least = dispersion.at(0.0);
    let mean = |k: f64| k * (1.0 - fall / 2.0);
    let fixed = unit * least;
    if dispersion.at(mean(fixed)) <= least {
        return Some(whole(fixed));
    }
    // Beyond there φ is 1 + growth · mean(k), so that k = unit · (1 + growth · mean(k)).
    let left = 1.0 - unit * dispersion.growth() * mean(1.0);
    Some(if left > 0.0 { whole(unit / left) } else { Cases::NeverEnough })
}

/// The smallest fall, as a fraction of the baseline, that is established with 80% chance at so many cases a year. None
/// where even a fall to nothing is not.
pub fn smallest_fall(
    cases: f64,
    years: Years,
    dispersion: Dispersion,
    confidence: Confidence,
) -> Option<f64> {
    smallest(cases, years, (dispersion, confidence), 1.0)
}

/// The smallest rise, as a fraction of the baseline, in the same way.
pub fn smallest_rise(
    cases: f64,
    years: Years,
    dispersion: Dispersion,
    confidence: Confidence,
) -> Option<f64> {
    smallest(cases, years, (dispersion, confidence), -LARGEST_RISE).map(f64::abs)
}

fn whole(k: f64) -> Cases {
    if usable(k) { Cases::Needed((k - 1e-9).ceil().max(1.0)) } else { Cases::NeverEnough }
}

fn for_each_phi(fall: f64, years: Years, confidence: Confidence) -> f64 {
    confidence.seen_squared() * (1.0 / years.before + (1.0 - fall) / years.after) / (fall * fall)
}

/// The change nearest to zero, on the side of `most`, for which so many cases are enough: the larger the change, the fewer
/// it takes.
fn smallest(
    cases: f64,
    years: Years,
    (dispersion, confidence): (Dispersion, Confidence),
    most: f64,
) -> Option<f64> {
    if !positive(cases) || !positive(years.before) || !positive(years.after) {
        return None;
    }
    let enough = |fall: f64| {
        let phi = dispersion.at(cases * (1.0 - fall / 2.0));
        cases >= phi * for_each_phi(fall, years, confidence)
    };
    let (mut too_small, mut seen) = (0.0, most);
    if !enough(seen) {
        return None;
    }
    for _ in 0..80 {
        let middle = f64::midpoint(too_small, seen);
        if enough(middle) {
            seen = middle;
        } else {
            too_small = middle;
        }
    }
    Some(seen)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EACH: Years = Years { before: 1.0, after: 1.0 };

    fn own(phi: f64) -> Dispersion {
        Dispersion { own: Some(phi), plan: 2.0 }
    }

    const OF_PLAN: Dispersion = Dispersion { own: None, plan: 2.0 };

    #[test]
    fn ten_percent_less() {
        assert_eq!(cases_needed(0.1, EACH, own(1.0), Confidence::SINGLE), Some(Cases::Needed(1492.0)));
        assert_eq!(cases_needed(0.1, EACH, own(2.0), Confidence::SINGLE), Some(Cases::Needed(2983.0)));
        let three = Years { before: 3.0, after: 1.0 };
        assert_eq!(cases_needed(0.1, three, own(2.0), Confidence::SINGLE), Some(Cases::Needed(1937.0)));
        assert_eq!(cases_needed(0.1, EACH, OF_PLAN, Confidence::SINGLE), Some(Cases::NeverEnough));
    }

    #[test]
    fn where_phi_grows_with_size() {
        // A fall of 30%: 7.849 · 1.7 / 0.09 = 148.26, times 2 is 296.5; φ at 252.0 is 1.907, so 2 holds.
        assert_eq!(cases_needed(0.3, EACH, OF_PLAN, Confidence::SINGLE), Some(Cases::Needed(297.0)));
        // Of 25%: 219.77, times 2 is 439.5, where φ is 2.384. 219.77 / (1 − 219.77 · 0.0036 · 0.875) = 714.2.
        assert_eq!(cases_needed(0.25, EACH, OF_PLAN, Confidence::SINGLE), Some(Cases::Needed(715.0)));
        // A rise of 50%: 7.849 · 2.5 / 0.25 = 78.49, times 2 is 157.0.
        assert_eq!(cases_needed(-0.5, EACH, OF_PLAN, Confidence::SINGLE), Some(Cases::Needed(157.0)));
    }

    #[test]
    fn the_smallest_change_seen_at_54_a_year() {
        let percent = |change: Option<f64>| (change.unwrap() * 1000.0).round() / 10.0;
        assert_eq!(percent(smallest_fall(54.0, EACH, own(1.0), Confidence::SINGLE)), 47.1);
        assert_eq!(percent(smallest_fall(54.0, EACH, own(2.0), Confidence::SINGLE)), 63.1);
        assert_eq!(percent(smallest_fall(54.0, EACH, OF_PLAN, Confidence::SINGLE)), 63.1);
        // g² · 54 = 7.849 · (2 + g): g = (7.849 + √(61.607 + 432 · 7.849)) / 108 = 0.6168.
        assert_eq!(percent(smallest_rise(54.0, EACH, own(1.0), Confidence::SINGLE)), 61.7);
        // Seven are fewer than the 7.849 that a fall to nothing takes.
        assert_eq!(smallest_fall(7.0, EACH, own(1.0), Confidence::SINGLE), None);
        assert_eq!(percent(smallest_fall(7.85, EACH, own(1.0), Confidence::SINGLE)), 100.0);
    }

    #[test]
    fn what_cannot_be_counted_with_gives_none() {
        for bad in [0.0, f64::NAN, f64::INFINITY, 1.5] {
            assert_eq!(cases_needed(bad, EACH, OF_PLAN, Confidence::SINGLE), None, "{bad}");
        }
        for bad in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(smallest_fall(bad, EACH, OF_PLAN, Confidence::SINGLE), None, "{bad}");
            assert_eq!(smallest_rise(bad, EACH, OF_PLAN, Confidence::SINGLE), None, "{bad}");
            assert_eq!(
                cases_needed(0.1, Years { before: bad, after: 1.0 }, OF_PLAN, Confidence::SINGLE),
                None,
                "{bad}"
            );
            assert_eq!(
                smallest_fall(54.0, Years { before: 1.0, after: bad }, OF_PLAN, Confidence::SINGLE),
                None,
                "{bad}"
            );
        }
        assert_eq!(cases_needed(1e-200, EACH, own(1.0), Confidence::SINGLE), Some(Cases::NeverEnough));
        assert_eq!(cases_needed(-1e9, EACH, own(1.0), Confidence::SINGLE), Some(Cases::Needed(1.0)));
    }
}
