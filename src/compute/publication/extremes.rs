//! How low and how high figures can be that are not shown, from all equations between them together: linear
//! programming, by the simplex method with bounds on the variables. See Chvátal, *Linear Programming* (1983), chapter 8.

use super::bounds::{Equation, Range, TOLERANCE};

/// More steps than this are not taken; then nothing is said to be open.
const STEPS: usize = 20_000;

/// Narrows the ranges of the figures that are asked for as far as all equations together do. A figure of which the
/// extremes could not be found is taken to be known.
pub(super) fn narrow_by_all(equations: &[Equation], ranges: &mut [Range], asked: &[usize]) {
    let before = ranges.to_vec();
    let mut done = vec![false; ranges.len()];
    for &at in asked {
        if done[at] || is_known(before[at]) {
            continue;
        }
        let (own, figures) = connected(equations, &before, at);
        let asked: Vec<usize> = asked.iter().copied().filter(|one| figures.contains(one)).collect();
        asked.iter().for_each(|one| done[*one] = true);
        // Nothing agrees with figures that contradict each other, so they tell nothing.
        let Some(mut table) = Table::of(&own, &before, &figures) else { continue };
        for one in asked {
            let column = figures.iter().position(|figure| *figure == one);
            let found = column.and_then(|column| {
                let (least, most) = (table.extreme(column, -1.0)?, table.extreme(column, 1.0)?);
                Some(Range { low: before[one].low + least, high: before[one].low + most })
            });
            let disclosed = found.unwrap_or(Range { low: before[one].low, high: before[one].low });
            ranges[one] =
                Range { low: before[one].low.max(disclosed.low), high: before[one].high.min(disclosed.high) };
        }
    }
}

fn is_known(range: Range) -> bool {
    range.width() <= TOLERANCE
}

/// The equations that a figure has something to do with, and all figures in them that are not known.
fn connected<'e>(equations: &'e [Equation], ranges: &[Range], at: usize) -> (Vec<&'e Equation>, Vec<usize>) {
    let mut figures = vec![at];
    let mut taken = vec![false; equations.len()];
    let mut seen = vec![false; ranges.len()];
    seen[at] = true;
    let mut next = 0;
    while let Some(&figure) = figures.get(next) {
        next += 1;
        for (index, equation) in equations.iter().enumerate() {
            if taken[index] || !equation.terms.iter().any(|(other, _)| *other == figure) {
                continue;
            }
            taken[index] = true;
            for &(other, _) in &equation.terms {
                if !seen[other] && !is_known(ranges[other]) {
                    seen[other] = true;
                    figures.push(other);
                }
            }
        }
    }
    (equations.iter().zip(taken).filter(|(_, taken)| *taken).map(|(one, _)| one).collect(), figures)
}

/// Equations solved for some of their variables, the basis. All variables run from 0; those outside the basis are 0. One
/// that is at its other end is turned round: counted down from there.
struct Table {
    rows: Vec<Row>,
    /// How high each variable can be.
    highest: Vec<f64>,
    /// Which are turned round.
    turned: Vec<bool>,
}

struct Row {
    /// The variable in the basis that this is about.
    basic: usize,
    cells: Vec<f64>,
    /// What the variable is while the others are 0.
    value: f64,
}

impl Table {
    /// With values that agree with the equations; none where there are none.
    fn of(equations: &[&Equation], ranges: &[Range], figures: &[usize]) -> Option<Table> {
        let (count, artificial) = (figures.len(), equations.len());
        let mut highest: Vec<f64> = figures.iter().map(|at| ranges[*at].width()).collect();
        highest.resize(count + artificial, f64::INFINITY);
        let mut rows = Vec::new();
        for (index, equation) in equations.iter().enumerate() {
            let mut row =
                Row { basic: count + index, cells: vec![0.0; count + artificial], value: equation.constant };
            for &(at, factor) in &equation.terms {
                row.value -= factor * ranges[at].low;
                if let Some(column) = figures.iter().position(|figure| *figure == at) {
                    row.cells[column] += factor;
                }
            }
            if row.value < 0.0 {
                row.value = -row.value;
                row.cells.iter_mut().for_each(|cell| *cell = -*cell);
            }
            row.cells[count + index] = 1.0;
            rows.push(row);
        }
        let mut table = Table { rows, turned: vec![false; highest.len()], highest };
        // By how much each equation is not met is brought to nothing.
        let mut unmet = vec![0.0; count];
        unmet.resize(count + artificial, -1.0);
        table.raise(unmet)?;
        if table.rows.iter().any(|row| row.basic >= count && row.value > TOLERANCE) {
            return None;
        }
        for at in 0..table.rows.len() {
            let row = &table.rows[at];
            let other = (0..count).find(|column| row.cells[*column].abs() > TOLERANCE);
            if let Some(column) = other.filter(|_| row.basic >= count) {
                table.enter(at, column, &mut []);
            }
        }
        table.rows.retain(|row| row.basic < count);
        table.rows.iter_mut().for_each(|row| row.cells.truncate(count));
        table.highest.truncate(count);
        table.turned.truncate(count);
        Some(table)
    }

    /// How high a variable can be, or how low; none when that was not found.
    fn extreme(&mut self, column: usize, sign: f64) -> Option<f64> {
        let mut direction = vec![0.0; self.highest.len()];
        direction[column] = sign;
        let finite = self.raise(direction)?;
        if !finite {
            return Some(sign * f64::INFINITY);
        }
        let row = self.rows.iter().find(|row| row.basic == column);
        let value = row.map_or(0.0, |row| row.value);
        Some(if self.turned[column] { self.highest[column] - value } else { value })
    }

    /// Makes a sum of the variables as high as it can be. Tells whether there is an end to that; none when it takes too
    /// many steps.
    fn raise(&mut self, direction: Vec<f64>) -> Option<bool> {
        let mut gain = direction;
        gain.iter_mut().zip(&self.turned).filter(|(_, turned)| **turned).for_each(|(gain, _)| *gain = -*gain);
        for row in &self.rows {
            let own = gain[row.basic];
            gain.iter_mut().zip(&row.cells).for_each(|(gain, cell)| *gain -= own * cell);
        }
        for _ in 0..STEPS {
            // The first that gains, so that it never goes round in a circle (Bland's rule).
            let Some(column) = gain.iter().position(|gain| *gain > TOLERANCE) else { return Some(true) };
            match self.first_stop(column) {
                Stop::Never => return Some(false),
                Stop::Itself => self.turn(column, &mut gain),
                Stop::Low(row) => self.enter(row, column, &mut gain),
                Stop::High(row) => {
                    self.turn_basic(row);
                    self.enter(row, column, &mut gain);
                }
            }
        }
        None
    }

    /// What stops a variable that is raised.
    fn first_stop(&self, column: usize) -> Stop {
        let mut first = (self.highest[column], column, Stop::Itself);
        if first.0.is_infinite() {
            first.2 = Stop::Never;
        }
        for (at, row) in self.rows.iter().enumerate() {
            let cell = row.cells[column];
            let (room, stop) = match cell {
                cell if cell > TOLERANCE => (row.value / cell, Stop::Low(at)),
                cell if cell < -TOLERANCE => ((self.highest[row.basic] - row.value) / -cell, Stop::High(at)),
                _ => continue,
            };
            let sooner = room < first.0 - TOLERANCE || (room <= first.0 && row.basic < first.1);
            if room.is_finite() && sooner {
                first = (room, row.basic, stop);
            }
        }
        first.2
    }

    /// Turns a variable outside the basis round, which puts it at its other end.
    fn turn(&mut self, column: usize, gain: &mut [f64]) {
        let width = self.highest[column];
        for row in &mut self.rows {
            row.value -= row.cells[column] * width;
            row.cells[column] = -row.cells[column];
        }
        gain[column] = -gain[column];
        self.turned[column] = !self.turned[column];
    }

    /// Turns a variable in the basis round.
    fn turn_basic(&mut self, at: usize) {
        let row = &mut self.rows[at];
        row.value = self.highest[row.basic] - row.value;
        row.cells.iter_mut().for_each(|cell| *cell = -*cell);
        row.cells[row.basic] = 1.0;
        self.turned[row.basic] = !self.turned[row.basic];
    }

    /// Takes a variable into the basis, in the place of the one of this row.
    fn enter(&mut self, at: usize, column: usize, gain: &mut [f64]) {
        let pivot = self.rows[at].cells[column];
        let own = &mut self.rows[at];
        own.cells.iter_mut().for_each(|cell| *cell /= pivot);
        own.value /= pivot;
        own.basic = column;
        let (cells, value) = (own.cells.clone(), own.value);
        for (_, row) in self.rows.iter_mut().enumerate().filter(|(other, _)| *other != at) {
            let factor = row.cells[column];
            if factor != 0.0 {
                row.cells.iter_mut().zip(&cells).for_each(|(cell, own)| *cell -= factor * own);
                row.value -= factor * value;
            }
        }
        let factor = gain.get(column).copied().unwrap_or_default();
        gain.iter_mut().zip(&cells).for_each(|(gain, own)| *gain -= factor * own);
    }
}

/// What stops a variable that is raised.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Stop {
    /// Nothing.
    Never,
    /// It comes to its own end.
    Itself,
    /// The variable of a row comes to 0.
    Low(usize),
    /// The variable of a row comes to its other end.
    High(usize),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(terms: &[(usize, f64)], constant: f64) -> Equation {
        Equation { terms: terms.to_vec(), constant }
    }

    fn range(low: f64, high: f64) -> Range {
        Range { low, high }
    }

    const OPEN: Range = Range { low: 0.0, high: f64::INFINITY };

    #[test]
    fn three_pair_sums_tell_all_three() {
        // x + y = 7, y + z = 9, x + z = 6: x = 2, y = 5, z = 4, which no sum tells by itself.
        let equations = [
            sum(&[(0, 1.0), (1, 1.0)], 7.0),
            sum(&[(1, 1.0), (2, 1.0)], 9.0),
            sum(&[(0, 1.0), (2, 1.0)], 6.0),
        ];
        let mut ranges = [OPEN; 3];
        narrow_by_all(&equations, &mut ranges, &[0, 1, 2]);
        for (range, value) in ranges.iter().zip([2.0, 5.0, 4.0]) {
            assert!((range.low - value).abs() < TOLERANCE && range.width() < TOLERANCE, "{ranges:?}");
        }
    }

    #[test]
    fn what_bounds_tell_only_together() {
        // t = h + x + q = 8 and u = h + y + q, which is 4 at most: x is 4 more than y at least, and itself 4 at most.
        let equations =
            [sum(&[(0, 1.0), (1, 1.0), (2, 1.0)], 8.0), sum(&[(0, 1.0), (3, 1.0), (2, 1.0), (4, -1.0)], 0.0)];
        let small = range(0.0, 4.0);
        let mut ranges = [small; 5];
        narrow_by_all(&equations, &mut ranges, &[1, 3, 0]);
        assert!((ranges[1].low - 4.0).abs() < TOLERANCE, "{ranges:?}");
        assert!(ranges[3].high < TOLERANCE, "{ranges:?}");
        assert_eq!(ranges[0], small, "h and q come to 4, and can each be all of it");
    }

    #[test]
    fn what_has_no_end_stays_open_and_what_contradicts_itself_tells_nothing() {
        // x − y = 3: x is 3 at least.
        let mut ranges = [OPEN, OPEN];
        narrow_by_all(&[sum(&[(0, 1.0), (1, -1.0)], 3.0)], &mut ranges, &[0, 1]);
        assert_eq!(ranges, [range(3.0, f64::INFINITY), OPEN]);
        let mut ranges = [range(0.0, 1.0), range(0.0, 1.0)];
        narrow_by_all(&[sum(&[(0, 1.0), (1, 1.0)], 3.0)], &mut ranges, &[0]);
        assert_eq!(ranges, [range(0.0, 1.0); 2]);
    }
}
