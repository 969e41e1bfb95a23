//! What a count leaves open, and whether two counts differ by more than chance.

use statrs::distribution::{Binomial, ContinuousCDF as _, DiscreteCDF as _, Gamma, Normal};

use super::numbers::{MOST, positive, steady, usable};
use super::{Confidence, Interval};

/// A count over an exposure: a number of months, or of inhabitants.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Count {
    /// How many; whole and not negative.
    pub k: f64,
    /// The exposure; positive.
    pub exposure: f64,
}

/// The interval of a count in the same exposure: Garwood's exact one of k/φ times φ (Garwood 1936, by quantiles of the
/// gamma distribution, so that k/φ need not be whole). None when it is no count, or φ is not positive.
pub fn garwood(k: f64, phi: f64, confidence: Confidence) -> Option<Interval> {
    if !is_count(k) || !positive(phi) || !usable(k / phi) {
        return None;
    }
    let tail = confidence.alpha() / 2.0;
    let gamma = |shape: f64| Gamma::new(shape, 1.0).ok();
    // No count is fewer than none: the distribution has no shape of zero.
    let low = if k == 0.0 { 0.0 } else { steady(gamma(k / phi)?.inverse_cdf(tail)) };
    let high = steady(gamma(k / phi + 1.0)?.inverse_cdf(1.0 - tail));
    let interval = Interval { low, high }.scaled(phi);
    (interval.low.is_finite() && interval.high.is_finite()).then_some(interval)
}

/// The probability of a change as large as this one by chance: the exact conditional test of two Poisson counts
/// (Przyborowski and Wilenski 1940), two-sided as twice the smaller tail, at most 1. None when they are no counts.
pub fn conditional_test(before: Count, after: Count) -> Option<f64> {
    exact(before.k, after.k, ratio(before, after)?)
}

/// The probability of a change as large as this one by chance, of counts that vary φ times as much as Poisson ones:
/// two-sided, of z = (k₂ − r·k₁) / √(φ·r·(k₁ + k₂)), r the exposure after over the one before. None when they are no
/// counts, or φ is not positive.
pub fn normal_test(before: Count, after: Count, phi: f64) -> Option<f64> {
    normal(before.k, after.k, ratio(before, after)?, phi)
}

/// The probability of a change as large as this one by chance: the larger of [`conditional_test`] and [`normal_test`].
/// Of a baseline over a span of years the count is their sum and the exposure theirs together.
pub fn test_of_counts(before: Count, after: Count, phi: f64) -> Option<f64> {
    test_of_ratio(before.k, after.k, ratio(before, after)?, phi)
}

/// The probability, if `k2` is to be `r` times `k1`, of a departure as large as this one by chance: the larger of the exact
/// and the normal test. For a relative target r is the ratio of exposures times what is to be left; beside a place
/// elsewhere, its change. Two counts of zero differ by nothing (1). None when they are no counts, or r or φ is not positive.
pub fn test_of_ratio(k1: f64, k2: f64, r: f64, phi: f64) -> Option<f64> {
    Some(exact(k1, k2, r)?.max(normal(k1, k2, r, phi)?))
}

fn is_count(k: f64) -> bool {
    (0.0..=MOST).contains(&k) && k.fract() == 0.0
}

fn ratio(before: Count, after: Count) -> Option<f64> {
    (positive(before.exposure) && positive(after.exposure)).then(|| after.exposure / before.exposure)
}

fn exact(k1: f64, k2: f64, r: f64) -> Option<f64> {
    if !is_count(k1) || !is_count(k2) || !positive(r) {
        return None;
    }
    // Whole, not negative and far below the largest, as was just seen.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let (total, after) = ((k1 + k2) as u64, k2 as u64);
    if total == 0 {
        return Some(1.0);
    }
    let binomial = Binomial::new(r / (1.0 + r), total).ok()?;
    let at_most = binomial.cdf(after);
    let at_least = if after == 0 { 1.0 } else { binomial.sf(after - 1) };
    Some(steady(2.0 * at_most.min(at_least)).min(1.0))
}

fn normal(k1: f64, k2: f64, r: f64, phi: f64) -> Option<f64> {
    if !is_count(k1) || !is_count(k2) || !positive(r) || !positive(phi) {
        return None;
    }
    if k1 + k2 == 0.0 {
        return Some(1.0);
    }
    let z = (k2 - r * k1) / (phi * r * (k1 + k2)).sqrt();
    Some(steady(2.0 * Normal::standard().sf(z.abs())).min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year(k: f64) -> Count {
        Count { k, exposure: 12.0 }
    }

    fn near(value: Option<f64>, expected: f64) -> bool {
        value.is_some_and(|value| (value - expected).abs() <= 0.00005)
    }

    #[test]
    fn from_ten_only_23_is_a_certain_rise_and_2_a_certain_drop_by_the_exact_test() {
        let certain = |before: f64, after: f64| {
            Confidence::SINGLE.is_certain(conditional_test(year(before), year(after)).unwrap())
        };
        assert!(certain(10.0, 23.0) && !certain(10.0, 22.0));
        assert!(certain(10.0, 2.0) && !certain(10.0, 3.0));
        assert!(!certain(5.0, 0.0) && !certain(20.0, 9.0) && certain(20.0, 8.0));
        assert!(!certain(0.0, 0.0));
    }

    /// With the φ of a plan, 2: that of 20 and 5 a year grows to no more than 1.045.
    #[test]
    fn twenty_to_five_is_certain_and_to_six_is_not() {
        assert!(near(test_of_counts(year(20.0), year(5.0), 2.0), 0.0339));
        assert!(near(test_of_counts(year(20.0), year(6.0), 2.0), 0.0522));
        assert!(near(conditional_test(year(20.0), year(5.0)), 0.0041));
        // Without overdispersion the exact test is the larger one.
        assert!(near(test_of_counts(year(20.0), year(5.0), 1.0), 0.0041));
    }

    #[test]
    fn a_rise_from_520_to_610_can_be_chance() {
        assert!(near(conditional_test(year(520.0), year(610.0)), 0.0081));
        let p = test_of_counts(year(520.0), year(610.0), 3.034).unwrap();
        assert!((p - 0.124).abs() < 0.0005, "{p}");
    }

    #[test]
    fn beside_the_change_of_the_country() {
        let elsewhere = 805_590.0 / 800_027.0;
        assert!((exact(545.0, 524.0, elsewhere).unwrap() - 0.468).abs() < 0.0005);
        assert!(test_of_ratio(545.0, 524.0, elsewhere, 2.0).unwrap() > 0.468);
    }

    /// Of three years before, the sum is set against a third of them: 60 in 36 months as 20 in 12.
    #[test]
    fn a_span_of_years_has_their_exposure() {
        let span = Count { k: 60.0, exposure: 36.0 };
        // z = (5 − 60/3) / √(2 · (1/3) · 65) = −15 / 6.5828 = −2.2787.
        assert!(near(normal_test(span, year(5.0), 2.0), 0.0227));
        assert_eq!(test_of_counts(span, year(5.0), 2.0), test_of_ratio(60.0, 5.0, 12.0 / 36.0, 2.0));
    }

    #[test]
    fn forty_five_that_vary_twice_as_much_lie_between_28_and_68() {
        let interval = garwood(45.0, 2.0, Confidence::SINGLE).unwrap();
        assert!((interval.low - 28.37).abs() < 0.01 && (interval.high - 67.82).abs() < 0.01, "{interval:?}");
        let none = garwood(0.0, 2.0, Confidence::SINGLE).unwrap();
        // −2 · ln 0.025
        assert!(none.low == 0.0 && (none.high - 7.377_758_9).abs() < 1e-6, "{none:?}");
    }

    #[test]
    fn what_is_no_count_has_no_interval_and_no_test() {
        for k in [1.5, -1.0, f64::NAN, f64::INFINITY, 1e300] {
            assert_eq!(garwood(k, 1.0, Confidence::SINGLE), None);
            assert_eq!(conditional_test(year(k), year(2.0)), None);
            assert_eq!(normal_test(year(2.0), year(k), 2.0), None);
            assert_eq!(test_of_ratio(k, 2.0, 1.0, 2.0), None);
        }
        for bad in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(garwood(3.0, bad, Confidence::SINGLE), None);
            assert_eq!(conditional_test(Count { k: 1.0, exposure: bad }, year(2.0)), None);
            assert_eq!(test_of_counts(year(1.0), year(2.0), bad), None);
            assert_eq!(test_of_ratio(1.0, 2.0, bad, 2.0), None);
        }
        assert_eq!(test_of_counts(year(0.0), year(0.0), 2.0), Some(1.0));
        assert_eq!(garwood(1e10, 1e-10, Confidence::SINGLE), None);
        for (k, phi) in [(1.0, 1e10), (1e10, 1.0), (1e10, 1e10), (1.0, 1e-9)] {
            assert!(garwood(k, phi, Confidence::SINGLE).is_some(), "{k} {phi}");
        }
        assert!(
            conditional_test(Count { k: 1e10, exposure: 1e-3 }, Count { k: 1e10, exposure: 1e3 }).is_some()
        );
    }
}
