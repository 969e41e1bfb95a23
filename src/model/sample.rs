//! What a sample can establish at all.

use statrs::distribution::{ContinuousCDF as _, Normal};

/// The probability that a difference that is not there is still called one, two-sided.
const ALPHA: f64 = 0.05;

/// The chance that a survey should have to establish the difference it is held for.
pub const POWER: f64 = 0.80;

/// How many respondents each round needs to establish a difference between two shares, two-sided 95% with a power of
/// [`POWER`] (the usual normal approximation; Fleiss, Levin and Paik 2003, formula 4.14 without continuity
/// correction). None when there is no difference to establish.
pub fn sample_needed(before: f64, after: f64) -> Option<f64> {
    let difference = (before - after).abs();
    if difference < 1e-12 || ![before, after].iter().all(|share| (0.0..=1.0).contains(share)) {
        return None;
    }
    let (pooled, own) = spreads(before, after);
    Some(((z(1.0 - ALPHA / 2.0) * pooled + z(POWER) * own) / difference).powi(2).ceil())
}

/// The chance that two rounds of `n` respondents establish a difference between two shares.
pub fn power(before: f64, after: f64, n: f64) -> Option<f64> {
    let difference = (before - after).abs();
    let (pooled, own) = spreads(before, after);
    if own == 0.0 || n < 1.0 {
        return None;
    }
    Some(Normal::standard().cdf((difference * n.sqrt() - z(1.0 - ALPHA / 2.0) * pooled) / own))
}

/// √(2·p̄·(1−p̄)) and √(p₁(1−p₁) + p₂(1−p₂)).
fn spreads(one: f64, two: f64) -> (f64, f64) {
    let mean = f64::midpoint(one, two);
    ((2.0 * mean * (1.0 - mean)).sqrt(), (one * (1.0 - one) + two * (1.0 - two)).sqrt())
}

/// The quantile of the standard normal distribution.
fn z(probability: f64) -> f64 {
    Normal::standard().inverse_cdf(probability)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eleven_to_seven_percent_needs_some_800_and_181_see_it_one_time_in_four() {
        assert_eq!(sample_needed(0.11, 0.07), Some(803.0));
        assert!((power(0.11, 0.07, 181.0).unwrap() - 0.26).abs() < 0.005);
        assert_eq!(sample_needed(0.11, 0.11), None);
    }
}
