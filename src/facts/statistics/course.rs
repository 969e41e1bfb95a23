//! Whether five counts in a row run up or down.

use super::numbers::positive;

/// Above it χ² is no chance: 97% of the distribution with one degree of freedom (Fingertips, trend markers of the Office
/// for Health Improvement and Disparities).
const CRITICAL: f64 = 4.775;

/// Which way figures run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Run {
    /// Up.
    Up,
    /// Down.
    Down,
}

impl Run {
    /// The value in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Run::Up => "rising",
            Run::Down => "falling",
        }
    }
}

/// What the last five yearly counts tell together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Course {
    /// How far they run from chance.
    pub chi_square: f64,
    /// Which way, where that is more than chance.
    pub direction: Option<Run>,
}

/// The course of five yearly counts, the earliest first: χ² = T² / (φ·V), T = Σ(i − ī)·y, V = Σy/5 · Σ(i − ī)² (the trend
/// test of Cochran and Armitage for counts of equal exposure). Of counts that are all zero, or cannot be counts, χ² is zero.
pub fn course(five: [f64; 5], phi: f64) -> Course {
    let steps = [-2.0, -1.0, 0.0, 1.0, 2.0];
    let slope: f64 = steps.iter().zip(five).map(|(step, y)| step * y).sum();
    let variance = five.iter().sum::<f64>() / 5.0 * 10.0;
    let counts = five.iter().all(|y| *y == 0.0 || positive(*y));
    if !counts || variance == 0.0 || !positive(phi) {
        return Course { chi_square: 0.0, direction: None };
    }
    let chi_square = slope * slope / (phi * variance);
    let direction = (chi_square > CRITICAL).then_some(if slope > 0.0 { Run::Up } else { Run::Down });
    Course { chi_square, direction }
}

#[cfg(test)]
mod tests {
    use super::super::Dispersion;
    use super::*;

    #[test]
    fn five_counts_that_fall_each_year() {
        // T = −510, V = 939 · 10: 260100 / (4.3804 · 9390) = 6.32.
        let phi = Dispersion { own: None, plan: 2.0 }.at(939.0);
        assert!((phi - 4.3804).abs() < 1e-9);
        let found = course([1010.0, 1000.0, 990.0, 880.0, 815.0], phi);
        assert!((found.chi_square - 6.3235).abs() < 0.0001, "{found:?}");
        assert_eq!(found.direction, Some(Run::Down));
        let back = course([815.0, 880.0, 990.0, 1000.0, 1010.0], phi);
        assert_eq!(back.direction, Some(Run::Up));
    }

    #[test]
    fn five_counts_that_move_to_and_fro() {
        // T = 40, V = 599 · 10: 1600 / 5990 = 0.267, and less with a φ above 1.
        let found = course([610.0, 555.0, 610.0, 625.0, 595.0], 1.0);
        assert!((found.chi_square - 0.2671).abs() < 0.0001 && found.direction.is_none(), "{found:?}");
    }

    #[test]
    fn what_cannot_run_has_no_course() {
        let none = Course { chi_square: 0.0, direction: None };
        assert_eq!(course([0.0; 5], 2.0), none);
        assert_eq!(course([5.0, 4.0, f64::NAN, 2.0, 1.0], 2.0), none);
        assert_eq!(course([-5.0, 40.0, 3.0, 2.0, 1.0], 2.0), none);
        for phi in [0.0, -1.0, f64::NAN] {
            assert_eq!(course([500.0, 400.0, 300.0, 200.0, 100.0], phi), none);
        }
    }
}
