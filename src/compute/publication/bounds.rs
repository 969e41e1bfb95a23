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

/// More than this is not worked out: so many figures of one indicator that hang together are in no plan.
const MOST_CELLS: usize = 1_000_000;

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
        let told = scaled(Range { low, high }, 1.0 / own);
        let before = ranges[at];
        Range { low: before.low.max(told.low), high: before.high.min(told.high) }
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
                let told = equation.tells(at, ranges);
                let before = ranges[at];
                narrower |= told.low > before.low + TOLERANCE || told.high < before.high - TOLERANCE;
                ranges[at] = told;
            }
        }
        if !narrower {
            return;
        }
    }
}

/// What follows from the equations together: each is solved for one figure, which is put into the others. Figures of
/// which the range is a point are known; of the others those with the lowest rank are eliminated first, so that what
/// is left is about those with the highest.
pub(super) fn eliminated(
    equations: &[Equation],
    ranges: &[Range],
    rank: &dyn Fn(usize) -> u8,
) -> Vec<Equation> {
    let is_known = |at: usize| ranges[at].width() == 0.0;
    let mut unknown: Vec<usize> =
        equations.iter().flat_map(|one| &one.terms).map(|(at, _)| *at).filter(|at| !is_known(*at)).collect();
    unknown.sort_by_key(|at| (rank(*at), *at));
    unknown.dedup();
    if unknown.len() * equations.len() > MOST_CELLS {
        return Vec::new();
    }
    let mut rows: Vec<Vec<f64>> = equations
        .iter()
        .map(|equation| {
            let mut row = vec![0.0; unknown.len() + 1];
            row[unknown.len()] = equation.constant;
            for &(at, factor) in &equation.terms {
                match unknown.iter().position(|other| *other == at) {
                    Some(column) => row[column] += factor,
                    None => row[unknown.len()] -= factor * ranges[at].low,
                }
            }
            row
        })
        .collect();
    let mut solved = 0;
    for column in 0..unknown.len() {
        let largest =
            (solved..rows.len()).max_by(|a, b| rows[*a][column].abs().total_cmp(&rows[*b][column].abs()));
        let Some(pivot) = largest.filter(|at| rows[*at][column].abs() > TOLERANCE) else { continue };
        rows.swap(solved, pivot);
        let factor = rows[solved][column];
        rows[solved].iter_mut().for_each(|cell| *cell /= factor);
        let own = rows[solved].clone();
        for (_, row) in rows.iter_mut().enumerate().filter(|(at, _)| *at != solved) {
            let factor = row[column];
            if factor.abs() > TOLERANCE {
                row.iter_mut().zip(&own).for_each(|(cell, own)| *cell -= factor * own);
            }
        }
        solved += 1;
    }
    let equation = |row: &Vec<f64>| {
        let terms = unknown.iter().zip(row).filter(|(_, factor)| factor.abs() > TOLERANCE);
        Equation {
            terms: terms.map(|(at, factor)| (*at, *factor)).collect(),
            constant: row.last().copied().unwrap_or_default(),
        }
    };
    rows.iter().take(solved).map(equation).collect()
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

    #[test]
    fn three_pair_sums_tell_all_three() {
        // x + y = 7, y + z = 9, x + z = 6: x = 2, y = 5, z = 4, which no sum tells by itself.
        let equations = [
            sum(&[(0, 1.0), (1, 1.0)], 7.0),
            sum(&[(1, 1.0), (2, 1.0)], 9.0),
            sum(&[(0, 1.0), (2, 1.0)], 6.0),
        ];
        let mut ranges = [OPEN; 3];
        narrow(&equations, &mut ranges);
        assert!(ranges.iter().all(|range| range.width() > 1.0), "{ranges:?}");
        let solved = eliminated(&equations, &[OPEN; 3], &|_| 0);
        assert_eq!(solved, [sum(&[(0, 1.0)], 2.0), sum(&[(1, 1.0)], 5.0), sum(&[(2, 1.0)], 4.0)]);
    }
}
