//! Between what bounds a reader can place figures that are not shown, from equations between them.

/// Where a figure must lie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Range {
    /// No lower than this.
    pub(super) low: f64,
    /// No higher than this.
    pub(super) high: f64,
}

impl Range {
    /// How far apart its ends are.
    pub(super) fn width(self) -> f64 {
        self.high - self.low
    }
}

/// `Σ factor × figure = constant`, the figures by their place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Equation {
    /// The figures, each with its factor.
    pub(super) terms: Vec<(usize, f64)>,
    /// What they come to.
    pub(super) constant: f64,
}

/// Smaller differences are those of arithmetic with floating points.
pub(super) const TOLERANCE: f64 = 1e-6;

/// Equations of which each narrows what another says seldom need many rounds.
const ROUNDS: usize = 64;

impl Equation {
    /// Where one of its figures must lie, given where the others do.
    pub(super) fn tells(&self, at: usize, ranges: &[Range]) -> Range {
        let (mut low, mut high, mut own) = (self.constant, self.constant, 1.0);
        for &(other, factor) in &self.terms {
            if other == at {
                own = factor;
                continue;
            }
            let Range { low: least, high: most } = scaled(ranges[other], factor);
            low -= most;
            high -= least;
        }
        let disclosed = scaled(Range { low, high }, 1.0 / own);
        let before = ranges[at];
        Range { low: before.low.max(disclosed.low), high: before.high.min(disclosed.high) }
    }
}

fn scaled(range: Range, factor: f64) -> Range {
    let (one, other) = (range.low * factor, range.high * factor);
    Range { low: one.min(other), high: one.max(other) }
}

/// Narrows the ranges as far as the equations do, each by itself and through each other.
pub(super) fn narrow(equations: &[Equation], ranges: &mut [Range]) {
    for _ in 0..ROUNDS {
        let mut narrower = false;
        for equation in equations {
            for &(at, _) in &equation.terms {
                let disclosed = equation.tells(at, ranges);
                let before = ranges[at];
                narrower |=
                    disclosed.low > before.low + TOLERANCE || disclosed.high < before.high - TOLERANCE;
                ranges[at] = disclosed;
            }
        }
        if !narrower {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(terms: &[(usize, f64)], constant: f64) -> Equation {
        Equation { terms: terms.to_vec(), constant }
    }

    const OPEN: Range = Range { low: 0.0, high: f64::INFINITY };

    #[test]
    fn what_a_sum_leaves_open() {
        let mut ranges = [Range { low: 0.0, high: 4.0 }, Range { low: 5.0, high: f64::INFINITY }];
        // x + y = 8, y at least 5: x is 3 at most, y is 8 at most.
        narrow(&[sum(&[(0, 1.0), (1, 1.0)], 8.0)], &mut ranges);
        assert_eq!(ranges, [Range { low: 0.0, high: 3.0 }, Range { low: 5.0, high: 8.0 }]);
    }

    #[test]
    fn one_equation_narrows_what_another_says() {
        // z = 2 + x and z = 6: x = 4.
        let mut ranges = [OPEN, OPEN];
        let equations = [sum(&[(1, 1.0), (0, -1.0)], 2.0), sum(&[(1, 1.0)], 6.0)];
        narrow(&equations, &mut ranges);
        assert_eq!(ranges, [Range { low: 4.0, high: 4.0 }, Range { low: 6.0, high: 6.0 }]);
    }
}
