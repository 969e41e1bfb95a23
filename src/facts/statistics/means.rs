//! Whether two means of samples differ by more than chance.

use statrs::distribution::{Continuous as _, ContinuousCDF as _, StudentsT};

use super::numbers::{positive, steady, usable};
use super::{Confidence, Interval};

/// A mean of a sample.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sampled {
    /// The mean, in its unit.
    pub mean: f64,
    /// The standard deviation of the answers, in the same unit; not negative.
    pub sd: f64,
    /// How many answers, more than one; not whole where it was divided by a design effect.
    pub n: f64,
}

/// What the difference of two means can be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MeansCompared {
    /// The probability of a difference as large as this one by chance, two-sided.
    pub p: f64,
    /// The interval of the difference `after − before`, in the unit of the means.
    pub interval: Interval,
}

impl Sampled {
    /// From what is recorded; the number of respondents is divided by the design effect, unrounded.
    pub fn recorded(mean: f64, sd: f64, n: f64, design_effect: f64) -> Sampled {
        Sampled { mean, sd, n: n / design_effect }
    }

    fn is_usable(self) -> bool {
        usable(self.mean) && usable(self.sd) && self.sd >= 0.0 && usable(self.n) && self.n > 1.0
    }

    fn variance_of_mean(self) -> f64 {
        self.sd * self.sd / self.n
    }
}

/// The smallest difference of two means that is seen four times in five: 2.8016·√(s₁²/n₁ + s₂²/n₂) (the normal approximation
/// of Welch's test). None without a spread, or with one respondent or fewer.
pub fn smallest_difference(before: Sampled, after: Sampled, confidence: Confidence) -> Option<f64> {
    let usable = before.is_usable() && after.is_usable();
    let smallest = confidence.seen() * (before.variance_of_mean() + after.variance_of_mean()).sqrt();
    (usable && positive(smallest)).then_some(smallest)
}

/// How many respondents with a spread of `sd` it takes to see a difference of means four times in five: n₂ = s₂² / ((Δ/2.8016)²
/// − s₁²/n₁). None where no number is enough.
pub fn respondents_for_mean(
    before: Sampled,
    difference: f64,
    sd: f64,
    design_effect: f64,
    confidence: Confidence,
) -> Option<f64> {
    let room = (difference / confidence.seen()).powi(2) - before.variance_of_mean();
    let needed = sd * sd / room * design_effect;
    (before.is_usable() && positive(room) && usable(needed)).then(|| (needed - 1e-9).ceil().max(2.0))
}

/// Welch's test of two means with spreads of their own, and the interval of their difference (Welch 1947, degrees of
/// freedom by Satterthwaite 1946). None without a spread, or with one respondent or fewer.
pub fn welch(before: Sampled, after: Sampled, confidence: Confidence) -> Option<MeansCompared> {
    if !before.is_usable() || !after.is_usable() {
        return None;
    }
    let (v1, v2) = (before.variance_of_mean(), after.variance_of_mean());
    let error = (v1 + v2).sqrt();
    let freedom = (v1 + v2).powi(2) / (v1 * v1 / (before.n - 1.0) + v2 * v2 / (after.n - 1.0));
    if !positive(error) || !positive(freedom) {
        return None;
    }
    let student = StudentsT::new(0.0, 1.0, freedom).ok()?;
    let difference = after.mean - before.mean;
    let half_width = quantile(&student, confidence) * error;
    half_width.is_finite().then(|| MeansCompared {
        p: steady(2.0 * student.sf((difference / error).abs())).min(1.0),
        interval: Interval { low: difference - half_width, high: difference + half_width },
    })
}

/// How many standard errors lie on either side. By Newton's method on the upper tail, from that of the normal distribution,
/// which lies below it: the library's own quantile is off in the fifth digit for samples of thousands.
fn quantile(student: &StudentsT, confidence: Confidence) -> f64 {
    let tail = confidence.alpha() / 2.0;
    let mut at = confidence.z();
    for _ in 0..100 {
        let step = (student.sf(at) - tail) / student.pdf(at);
        at += step;
        if step.abs() <= 1e-13 * at {
            break;
        }
    }
    steady(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_takes_to_see_a_difference_of_means() {
        let one = |n: f64| Sampled { mean: 7.1, sd: 1.5, n };
        // 2.8016 · √(2 · 2.25 / 400) = 0.29715.
        let smallest = smallest_difference(one(400.0), one(400.0), Confidence::SINGLE).unwrap();
        assert!((smallest - 0.297_15).abs() < 0.000_05, "{smallest}");
        // 2.25 / ((0.3 / 2.8016)² − 2.25 / 400) = 385.2.
        let needed =
            |n: f64, difference: f64| respondents_for_mean(one(n), difference, 1.5, 1.0, Confidence::SINGLE);
        assert_eq!(needed(400.0, 0.3), Some(386.0));
        assert_eq!(needed(400.0, -0.3), Some(386.0));
        // (0.2 / 2.8016)² = 0.005096 is less than 2.25 / 400 = 0.005625.
        assert_eq!(needed(400.0, 0.2), None);
        assert_eq!(smallest_difference(one(1.0), one(400.0), Confidence::SINGLE), None);
    }

    #[test]
    fn from_7_1_to_7_2_among_181_can_be_chance() {
        let of = |mean: f64| Sampled::recorded(mean, 1.5, 181.0, 1.0);
        let found = welch(of(7.1), of(7.2), Confidence::SINGLE).unwrap();
        assert!((found.p - 0.526).abs() < 0.0005, "{found:?}");
        let Interval { low, high } = found.interval;
        assert!((low + 0.21).abs() < 0.005 && (high - 0.41).abs() < 0.005, "{found:?}");
    }

    #[test]
    fn without_spread_or_respondents_there_is_none() {
        let good = Sampled { mean: 7.0, sd: 1.5, n: 100.0 };
        for (mean, sd, n) in [
            (7.0, -1.0, 9.0),
            (7.0, 1.0, 1.0),
            (f64::NAN, 1.0, 9.0),
            (7.0, f64::NAN, 9.0),
            (7.0, 1.0, f64::NAN),
            (7.0, 1.0, -9.0),
            (7.0, 1e300, 9.0),
        ] {
            let bad = Sampled { mean, sd, n };
            assert_eq!(welch(bad, good, Confidence::SINGLE), None);
            assert_eq!(welch(good, bad, Confidence::SINGLE), None);
        }
        let flat = Sampled { mean: 7.0, sd: 0.0, n: 9.0 };
        assert_eq!(welch(flat, flat, Confidence::SINGLE), None);
        assert!(welch(flat, good, Confidence::SINGLE).is_some());
        assert_eq!(Sampled::recorded(7.0, 1.5, 181.0, 0.0).n, f64::INFINITY);
        assert_eq!(welch(Sampled::recorded(7.0, 1.5, 181.0, 0.0), good, Confidence::SINGLE), None);
    }
}
