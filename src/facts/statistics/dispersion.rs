//! How much more than pure chance counts vary.

use super::numbers::positive;

/// By how much the variance grows for each case a year: towns vary by some 6% (0.06² = 0.0036) however large they are.
/// Fitted on table 47013NED of Statistics Netherlands, 343 municipalities, 2022 to 2023.
const GROWTH: f64 = 0.0036;

/// How much more than pure chance counts vary: their variance is φ times their mean (Spiegelhalter 2005, overdispersion).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dispersion {
    /// The indicator's own; it goes before the others.
    pub own: Option<f64>,
    /// The plan's.
    pub plan: f64,
}

impl Dispersion {
    /// φ at a mean number of cases a year: of two figures the mean of both, of a course that of its five; of parts of a
    /// year scaled to a year. The indicator's own, else the larger of the plan's and 1 + 0.0036 × the mean. A setting that
    /// is not positive does not count.
    pub fn at(self, mean_a_year: f64) -> f64 {
        self.own.filter(|phi| positive(*phi)).unwrap_or_else(|| {
            let plan = if positive(self.plan) { self.plan } else { 1.0 };
            let grown = 1.0 + self.growth() * mean_a_year;
            // Of a mean that is no number the plan's is left.
            plan.max(grown)
        })
    }

    /// What is added to φ for each case a year; zero where the indicator has its own.
    pub(super) fn growth(self) -> f64 {
        if self.own.is_some_and(positive) { 0.0 } else { GROWTH }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(value: f64, expected: f64) -> bool {
        (value - expected).abs() < 1e-12
    }

    #[test]
    fn it_grows_with_size_unless_the_indicator_has_its_own() {
        let plan = Dispersion { own: None, plan: 2.0 };
        // 520 and 610: 1 + 0.0036 × 565.
        assert!(near(plan.at(565.0), 3.034));
        assert!(near(plan.at(12.5), 2.0));
        assert!(near(Dispersion { own: Some(1.5), plan: 2.0 }.at(565.0), 1.5));
        assert!(near(Dispersion { own: Some(0.0), plan: f64::NAN }.at(f64::NAN), 1.0));
    }
}
