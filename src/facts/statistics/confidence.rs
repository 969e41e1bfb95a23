//! How sure a judgement must be, shared by the figures that are judged together.

use statrs::distribution::{ContinuousCDF as _, Normal};

use super::numbers::in_digits;

/// Two-sided 95%.
const ALPHA: f64 = 0.05;

/// How sure one judgement must be: two-sided 95%; of several parts of a breakdown, 5% divided by their number, so that
/// together they call chance a difference no more often than one indicator does (Bonferroni; Dunn 1961).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Confidence {
    alpha: f64,
}

impl Confidence {
    /// Of a figure on its own.
    pub const SINGLE: Confidence = Confidence { alpha: ALPHA };

    /// Of one of so many parts of a breakdown; of none or one as of a figure on its own.
    pub fn of_parts(parts: usize) -> Confidence {
        #[allow(clippy::cast_precision_loss)] // parts of a breakdown
        let parts = parts.max(1) as f64;
        Confidence { alpha: ALPHA / parts }
    }

    /// The probability at or above which a difference can be chance.
    pub fn alpha(self) -> f64 {
        self.alpha
    }

    /// Whether a probability is small enough to call a difference more than chance.
    pub fn is_certain(self, p: f64) -> bool {
        p < self.alpha
    }

    /// How many standard errors a difference must be to be seen with 80% power: 2.8016 for a figure on its own.
    pub(super) fn seen(self) -> f64 {
        /// So far beyond it, four in five are seen.
        const POWER: f64 = 0.8416;
        if self == Confidence::SINGLE { 2.8016 } else { self.z() + POWER }
    }

    /// Its square, as it is printed: 7.849 for a figure on its own.
    pub(super) fn seen_squared(self) -> f64 {
        if self == Confidence::SINGLE { 7.849 } else { self.seen().powi(2) }
    }

    /// How many standard errors lie on either side: 1.96 for a figure on its own.
    pub(super) fn z(self) -> f64 {
        in_digits(-Normal::standard().inverse_cdf(self.alpha / 2.0), 14)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_share_the_five_percent() {
        assert!((Confidence::SINGLE.z() - 1.959_963_984_540_054).abs() < 1e-12);
        // scipy.stats.norm.isf(0.05 / 2 / 10)
        assert!((Confidence::of_parts(10).z() - 2.807_033_768_343_811).abs() < 1e-12);
        assert_eq!(Confidence::of_parts(0), Confidence::SINGLE);
        assert!(Confidence::SINGLE.is_certain(0.0339) && !Confidence::of_parts(2).is_certain(0.0339));
        assert!(!Confidence::SINGLE.is_certain(0.05) && !Confidence::SINGLE.is_certain(f64::NAN));
    }
}
