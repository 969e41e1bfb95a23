//! Whether a survey can establish that a target is reached, with the sample of the baseline as it is.

use statrs::distribution::{Binomial, ContinuousCDF as _, DiscreteCDF as _, Normal};

use super::numbers::{MOST, positive, steady};
use super::{Confidence, Share, newcombe, wilson};

/// How many respondents the next survey needs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Respondents {
    /// So many; whole.
    Needed(f64),
    /// No number is enough: the baseline itself leaves too much open.
    NeverEnough {
        /// The chance, from 0 to 1, to establish it with a survey of everybody.
        best_chance: f64,
    },
}

/// How many respondents establish, two-sided 95% with 80% power, that a share went from the baseline to the target:
/// n₂ = V₂ / ((Δ/2.8016)² − V₁/n₁), V = p(1−p), times the design effect of the survey to come (the unpooled normal
/// approximation of two shares; Fleiss, Levin and Paik 2003, chapter 4). Never fewer than with which the interval of the
/// difference (Newcombe) excludes zero if the target is met to the letter: near 0% and 100% the formula asks too few.
/// `before` is the baseline with its sample divided by its own design effect ([`Share::planned`]), `target` a share from 0
/// to 1. None without a difference to establish.
pub fn respondents_needed(
    before: Share,
    target: f64,
    design_effect: f64,
    confidence: Confidence,
) -> Option<Respondents> {
    let difference = distance(before, target)?;
    if !positive(design_effect) {
        return None;
    }
    let room = (difference / confidence.seen()).powi(2) - variance(before.part()) / before.n;
    let by_formula = variance(target) / room;
    let least = (room > 0.0).then(|| by_formula.max(1.0));
    let needed = least.and_then(|least| least_that_excludes(before, target, least, confidence));
    match needed {
        Some(n) => Some(Respondents::Needed((n * design_effect - 1e-9).ceil().max(1.0))),
        None => Some(Respondents::NeverEnough { best_chance: best_chance(before, target, confidence)? }),
    }
}

/// The chance, from 0 to 1, to establish the target with a survey of everybody: that of all the outcomes of the baseline's
/// own sample whose Wilson interval leaves the target out, by the binomial distribution. A sample that was divided by a
/// design effect is taken as the whole number that comes nearest.
pub(super) fn best_chance(before: Share, target: f64, confidence: Confidence) -> Option<f64> {
    distance(before, target)?;
    let n = before.n.round().max(1.0);
    let interval = |x: u64| {
        #[allow(clippy::cast_precision_loss)] // not above the n that it is counted up to
        wilson(Share { x: x as f64, n }, confidence)
    };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // whole and at most MOST
    let trials = n as u64;
    let binomial = Binomial::new(before.part(), trials).ok()?;
    // The more people, the higher both ends: first those that lie wholly below the target, then those that hold it.
    let below = first(trials, |x| interval(x).is_some_and(|found| found.high >= target));
    let above = first(trials, |x| interval(x).is_some_and(|found| found.low > target));
    let under = below.checked_sub(1).map_or(0.0, |most| binomial.cdf(most));
    let over = match above.checked_sub(1) {
        None => 1.0,
        Some(most) if most >= trials => 0.0,
        Some(most) => binomial.sf(most),
    };
    Some(steady(under + over).min(1.0))
}

/// The chance, from 0 to 1, that a next survey of `n` respondents (divided by its design effect) establishes that the
/// target is reached, in the same approximation as [`respondents_needed`]. None without a difference to establish.
pub fn survey_chance(before: Share, target: f64, n: f64, confidence: Confidence) -> Option<f64> {
    let difference = distance(before, target)?;
    let error = (variance(before.part()) / before.n + variance(target) / n).sqrt();
    let usable = positive(n) && positive(error);
    usable.then(|| steady(Normal::standard().cdf(difference / error - confidence.z())))
}

fn variance(share: f64) -> f64 {
    share * (1.0 - share)
}

/// How far the target lies from the baseline; none for what is no share, or where there is no difference.
fn distance(before: Share, target: f64) -> Option<f64> {
    let difference = (before.part() - target).abs();
    let usable = before.is_usable() && (0.0..=1.0).contains(&target) && difference > 1e-12;
    usable.then_some(difference)
}

/// The first number up to `most` that passes a test which all later ones pass too; one more than `most` where none does.
fn first(most: u64, passes: impl Fn(u64) -> bool) -> u64 {
    let (mut low, mut high) = (0, most + 1);
    while low < high {
        let middle = low.midpoint(high);
        if passes(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}

/// The smallest sample from `least` on with which the difference between baseline and target itself is certain.
fn least_that_excludes(before: Share, target: f64, least: f64, confidence: Confidence) -> Option<f64> {
    let excludes = |n: f64| {
        let after = Share { x: target * n, n };
        newcombe(before, after, confidence).is_some_and(|interval| !interval.contains(0.0))
    };
    let mut enough = least;
    while !excludes(enough) {
        enough *= 2.0;
        if enough > MOST {
            return None;
        }
    }
    let mut too_few = least.max(enough / 2.0).min(enough);
    while enough - too_few > 0.5 {
        let middle = f64::midpoint(too_few, enough);
        if excludes(middle) {
            enough = middle;
        } else {
            too_few = middle;
        }
    }
    Some(enough)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needed(percent: f64, n: f64, target: f64) -> Option<Respondents> {
        respondents_needed(Share::planned(percent, n, 1.0)?, target, 1.0, Confidence::SINGLE)
    }

    #[test]
    fn from_600_respondents_eleven_to_seven_percent_takes_1601() {
        assert_eq!(needed(11.0, 600.0, 0.07), Some(Respondents::Needed(1601.0)));
        // The target met with them is established four times in five.
        let before = Share::planned(11.0, 600.0, 1.0).unwrap();
        assert!((survey_chance(before, 0.07, 1601.0, Confidence::SINGLE).unwrap() - 0.8).abs() < 0.0005);
        // 0.0651 / ((0.04 / 2.8016)² − 0.0979 / 600) · 1.5 = 2400.33, of a survey to come that is weighted.
        assert_eq!(
            respondents_needed(before, 0.07, 1.5, Confidence::SINGLE),
            Some(Respondents::Needed(2401.0))
        );
        // A baseline of 900 that counts for 600 is one of 600.
        let weighted = Share::planned(11.0, 900.0, 1.5).unwrap();
        assert_eq!(
            respondents_needed(weighted, 0.07, 1.0, Confidence::SINGLE),
            Some(Respondents::Needed(1601.0))
        );
    }

    #[test]
    fn a_baseline_of_181_is_too_small_for_any_survey() {
        let Some(Respondents::NeverEnough { best_chance }) = needed(11.0, 181.0, 0.07) else { panic!() };
        assert_eq!((best_chance * 100.0).round(), 53.0);
        // Δ/√(V₁/181 + V₂/181) − 1.96 = 1.3328 − 1.9600 = −0.6272.
        let before = Share::planned(11.0, 181.0, 1.0).unwrap();
        assert!((survey_chance(before, 0.07, 181.0, Confidence::SINGLE).unwrap() - 0.2653).abs() < 0.0005);
    }

    /// Two sums over all outcomes, beside the search for the two ends.
    #[test]
    fn the_best_chance_is_the_sum_over_all_outcomes() {
        use statrs::distribution::Discrete as _;
        for (percent, n, target) in
            [(11.0, 181.0, 0.07), (7.0, 90.0, 0.11), (50.0, 40.0, 0.52), (3.0, 12.0, 0.9)]
        {
            let before = Share::planned(percent, n, 1.0).unwrap();
            let binomial = Binomial::new(percent / 100.0, n as u64).unwrap();
            let out =
                |x: &u64| !wilson(Share { x: *x as f64, n }, Confidence::SINGLE).unwrap().contains(target);
            let sum: f64 = (0..=n as u64).filter(out).map(|x| binomial.pmf(x)).sum();
            assert!(
                (best_chance(before, target, Confidence::SINGLE).unwrap() - sum).abs() < 1e-9,
                "{percent} {n} {target}"
            );
        }
    }

    /// At 0% the formula has no spread and asks for nobody.
    #[test]
    fn a_target_of_nothing_is_asked_of_more_than_one() {
        let Some(Respondents::Needed(n)) = needed(10.0, 400.0, 0.0) else { panic!() };
        let before = Share { x: 40.0, n: 400.0 };
        let certain = |n: f64| {
            let after = Share { x: 0.0, n };
            !newcombe(before, after, Confidence::SINGLE).unwrap().contains(0.0)
        };
        assert!(certain(n) && !certain(n - 1.0), "{n}");
    }

    #[test]
    fn what_cannot_be_measured_gives_none() {
        for (percent, n, target) in [
            (11.0, 600.0, 0.11),
            (11.0, 600.0, 1.2),
            (11.0, 600.0, -0.1),
            (11.0, 600.0, f64::NAN),
            (f64::NAN, 600.0, 0.07),
            (11.0, 0.0, 0.07),
            (11.0, f64::INFINITY, 0.07),
        ] {
            assert_eq!(needed(percent, n, target), None, "{percent} {n} {target}");
        }
        let before = Share::planned(11.0, 600.0, 1.0).unwrap();
        for bad in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(survey_chance(before, 0.07, bad, Confidence::SINGLE), None);
            assert_eq!(respondents_needed(before, 0.07, bad, Confidence::SINGLE), None);
        }
        for (percent, n, target) in [
            (0.0, 600.0, 0.07),
            (100.0, 600.0, 0.07),
            (0.0, 1.0, 1.0),
            (11.0, 1e10, 0.109_999_999),
            (11.0, 1e10, 0.07),
            (11.0, 1e9, 0.109_999_999),
        ] {
            assert!(needed(percent, n, target).is_some(), "{percent} {n} {target}");
        }
    }
}
