//! The sums that a reader can make of the figures of one indicator: a total of its parts, a long period of the short
//! ones in it.

use std::collections::{BTreeMap, BTreeSet};

use super::bounds::Equation;
use super::hiding::Held;
use crate::model::Period;

/// A total and what it is the sum of, by place: first the figures on record, after them those of which a reader knows
/// that they exist although they are on no record.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sum {
    /// The total.
    pub(super) total: usize,
    /// What adds up to it.
    pub(super) terms: Vec<usize>,
    /// By how much it does not: then it is rounded, or wrong.
    constant: f64,
}

impl Sum {
    /// The total and the terms.
    pub(super) fn all(&self) -> impl Iterator<Item = usize> {
        self.terms.iter().copied().chain([self.total])
    }

    /// As an equation.
    pub(super) fn equation(&self) -> Equation {
        let terms = self.terms.iter().map(|at| (*at, -1.0)).chain([(self.total, 1.0)]).collect();
        Equation { terms, constant: self.constant }
    }
}

/// A figure among the sums.
#[derive(Debug, Clone, Copy)]
struct Cell {
    at: usize,
    period: Period,
    /// None when it is on no record and does not follow from its parts.
    value: Option<f64>,
}

/// All sums, and how many figures take part in them, on record or not. `parts` are those of the breakdown.
pub(super) fn sums(held: &[Held], parts: &[&str]) -> (Vec<Sum>, usize) {
    let mut all = All { sums: Vec::new(), count: held.len() };
    let sources: BTreeSet<&Option<String>> = held.iter().map(|one| &one.source).collect();
    for source in sources {
        let own = held.iter().enumerate().filter(|(_, one)| one.source == *source);
        let by_part = all.by_part(own, parts);
        for cells in by_part.values() {
            cells.iter().for_each(|longer| all.add_shorter(*longer, cells));
        }
    }
    (all.sums, all.count)
}

struct All {
    sums: Vec<Sum>,
    count: usize,
}

impl All {
    fn unrecorded(&mut self, period: Period, value: Option<f64>) -> Cell {
        self.count += 1;
        Cell { at: self.count - 1, period, value }
    }

    /// The figures of one source: of each part and of the whole those of all periods. Where there are parts, adds that
    /// the whole is their sum; the figures that lack for it exist too, although nobody reads them.
    fn by_part<'h>(
        &mut self,
        held: impl Iterator<Item = (usize, &'h Held)>,
        parts: &[&'h str],
    ) -> BTreeMap<Option<&'h str>, Vec<Cell>> {
        let mut by_part: BTreeMap<Option<&str>, Vec<Cell>> = BTreeMap::new();
        let mut periods = BTreeSet::new();
        for (at, one) in held {
            periods.insert(one.period);
            let cell = Cell { at, period: one.period, value: Some(one.value) };
            by_part.entry(one.part.as_deref()).or_default().push(cell);
        }
        if by_part.keys().all(Option::is_none) {
            return by_part;
        }
        let of_parts: BTreeSet<&str> = by_part.keys().flatten().chain(parts).copied().collect();
        for period in periods {
            let mut own = |all: &mut All, part: Option<&'h str>, value: Option<f64>| {
                let cells = by_part.entry(part).or_default();
                let found = cells.iter().find(|cell| cell.period == period).copied();
                found.unwrap_or_else(|| {
                    let cell = all.unrecorded(period, value);
                    cells.push(cell);
                    cell
                })
            };
            let terms: Vec<Cell> = of_parts.iter().map(|part| own(self, Some(part), None)).collect();
            let total = own(self, None, together(&terms));
            self.add(total, &terms, true);
        }
        by_part
    }

    /// Adds a sum; when it is not complete, a rest that nobody knows is one of its terms.
    fn add(&mut self, total: Cell, terms: &[Cell], complete: bool) {
        let mut constant = total.value.zip(together(terms)).map_or(0.0, |(total, together)| total - together);
        let mut all: Vec<usize> = terms.iter().map(|cell| cell.at).collect();
        if !complete {
            constant = constant.min(0.0);
            all.push(self.unrecorded(total.period, None).at);
        }
        self.sums.push(Sum { total: total.at, terms: all, constant });
    }

    /// Adds that a period is the sum of the periods within it that lie in no other one within it.
    fn add_shorter(&mut self, longer: Cell, cells: &[Cell]) {
        let lies_in =
            |one: &Cell, other: &Cell| one.period != other.period && other.period.contains(one.period);
        let inside: Vec<Cell> = cells.iter().filter(|one| lies_in(one, &longer)).copied().collect();
        let widest: Vec<Cell> =
            inside.iter().filter(|one| !inside.iter().any(|other| lies_in(one, other))).copied().collect();
        let days = |period: Period| (period.end() - period.start()).num_days() + 1;
        let covered: i64 = widest.iter().map(|cell| days(cell.period)).sum();
        if !widest.is_empty() {
            self.add(longer, &widest, covered == days(longer.period));
        }
    }
}

/// What some figures come to; none when one of them is not known.
fn together(cells: &[Cell]) -> Option<f64> {
    cells.iter().map(|cell| cell.value).sum()
}
