//! What is published is read as somebody reads it who wants to know what is hidden: all values are tried that agree with
//! it, and each hidden figure must still be able to be more than one thing.

use chrono::NaiveDate;

use super::published;
use crate::model::{At, Figure, Measurement, Withheld, load_texts};

/// Figures below this are small.
const FROM: u32 = 5;

/// The highest value that is tried. Figures are 12 at most, so each can also be more than it is.
const HIGHEST: u32 = 14;

/// Invented numbers, the same on each run (a linear congruential generator, with Knuth's constants).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(self.0 >> 33).unwrap() % end
    }
}

/// A figure: its period, its part, and of which of the smallest figures it is the sum.
type Cell = (&'static str, &'static str, &'static [usize]);

/// The parts of one year.
const PARTS: [Cell; 4] =
    [("2024", "a", &[0]), ("2024", "b", &[1]), ("2024", "c", &[2]), ("2024", "", &[0, 1, 2])];

/// The parts of two halves and of their year.
const PARTS_AND_HALVES: [Cell; 9] = [
    ("2024-H1", "a", &[0]),
    ("2024-H1", "b", &[1]),
    ("2024-H1", "", &[0, 1]),
    ("2024-H2", "a", &[2]),
    ("2024-H2", "b", &[3]),
    ("2024-H2", "", &[2, 3]),
    ("2024", "a", &[0, 2]),
    ("2024", "b", &[1, 3]),
    ("2024", "", &[0, 1, 2, 3]),
];

/// The quarters and halves of a year.
const PERIODS: [Cell; 7] = [
    ("2024-Q1", "", &[0]),
    ("2024-Q2", "", &[1]),
    ("2024-Q3", "", &[2]),
    ("2024-Q4", "", &[3]),
    ("2024-H1", "", &[0, 1]),
    ("2024-H2", "", &[2, 3]),
    ("2024", "", &[0, 1, 2, 3]),
];

/// What somebody sees of a figure.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Seen {
    Value(u32),
    Small,
    /// Hidden, and not small.
    Telling,
    /// Not at all: internal, or not on record.
    Nothing,
}

impl Seen {
    fn agrees(self, value: u32) -> bool {
        match self {
            Seen::Value(seen) => value == seen,
            Seen::Small => value < FROM,
            Seen::Telling => value >= FROM,
            Seen::Nothing => true,
        }
    }
}

/// A series: the smallest figures, and which sums of them are on record or internal.
#[derive(Debug)]
struct Series<'c> {
    cells: &'c [Cell],
    atoms: Vec<u32>,
    on_record: Vec<bool>,
    internal: Vec<bool>,
    parts: &'static str,
}

impl Series<'_> {
    fn invented<'c>(cells: &'c [Cell], parts: &'static str, numbers: &mut Numbers) -> Series<'c> {
        let atoms = cells.iter().flat_map(|cell| cell.2).max().unwrap() + 1;
        // Small ones often, as in a small municipality.
        let highest = [6, 13][numbers.below(2) as usize];
        Series {
            cells,
            atoms: (0..atoms).map(|_| numbers.below(highest)).collect(),
            on_record: cells.iter().map(|_| numbers.below(8) > 0).collect(),
            internal: cells.iter().map(|_| numbers.below(8) == 0).collect(),
            parts,
        }
    }

    fn value(&self, cell: usize) -> u32 {
        self.cells[cell].2.iter().map(|atom| self.atoms[*atom]).sum()
    }

    fn is_secret(&self, cell: usize) -> bool {
        self.on_record[cell] && (self.internal[cell] || self.value(cell) < FROM)
    }

    fn plan(&self) -> crate::model::Plan {
        let head = format!(
            "title = \"P\"\nmunicipality = \"M\"\nlanguage = \"nl\"\nfirst_year = 2024\nlast_year = 2027\n[publication]\npublish_from = {FROM}\n"
        );
        let breakdown = format!("breakdown = {{ title = \"Wijk\", parts = [{}] }}\n", self.parts);
        let breakdown = if self.parts.is_empty() { String::new() } else { breakdown };
        let chapter = format!(
            "title = \"J\"\nambition = \"R\"\n[[indicator]]\nid = \"z\"\ntitle = \"Z\"\nkind = \"effect\"\nunit = \"count\"\ndirection = \"lower\"\nfrequency = \"yearly\"\nsources = [\"s\"]\n{breakdown}"
        );
        let mut figures = String::new();
        for (index, (period, part, _)) in self.cells.iter().enumerate() {
            if self.on_record[index] {
                figures +=
                    &format!("[[measurement]]\nperiod = \"{period}\"\nvalue = {}\n", self.value(index));
                if !part.is_empty() {
                    figures += &format!("part = \"{part}\"\n");
                }
                if self.internal[index] {
                    figures += "internal = true\n";
                }
            }
        }
        let texts = [("plan.toml", head), ("priorities/j.toml", chapter), ("measurements/j/z.toml", figures)];
        let texts = texts.map(|(path, text)| (path.to_owned(), text)).to_vec();
        load_texts(texts, "plan").plan.unwrap()
    }

    fn seen(&self) -> Vec<Seen> {
        let plan = published(&self.plan(), None, NaiveDate::MAX);
        let told: Vec<&Measurement> = plan.series.values().flat_map(|series| &series.measurements).collect();
        let of_cell = |(period, part, _): &Cell| {
            let is_it = |one: &&&Measurement| {
                let own = one.part.as_ref().map_or("", |part| part.as_str());
                one.period.value.to_string() == *period && own == *part
            };
            match told.iter().find(is_it).map(|one| &one.figure) {
                Some(Figure::Value(value)) => Seen::Value(value.value.number() as u32),
                Some(Figure::Withheld(At { value: Withheld::Below(_), .. })) => Seen::Small,
                Some(Figure::Withheld(_)) => Seen::Telling,
                _ => Seen::Nothing,
            }
        };
        self.cells.iter().map(of_cell).collect()
    }

    /// Each value that each figure can have for who sees this.
    fn possible(&self, seen: &[Seen]) -> Vec<Vec<u32>> {
        let mut possible = vec![Vec::new(); self.cells.len()];
        let mut atoms = vec![0; self.atoms.len()];
        self.try_from(0, &mut atoms, seen, &mut possible);
        possible
    }

    fn try_from(&self, at: usize, atoms: &mut [u32], seen: &[Seen], possible: &mut [Vec<u32>]) {
        let sum = |cell: &Cell, atoms: &[u32]| cell.2.iter().map(|atom| atoms[*atom]).sum::<u32>();
        let Some(last) = at.checked_sub(1) else {
            return self.try_each(at, atoms, seen, possible);
        };
        // What became known with the last one.
        let settled = self.cells.iter().zip(seen).filter(|(cell, _)| cell.2.iter().max() == Some(&last));
        if !settled.clone().all(|(cell, seen)| seen.agrees(sum(cell, atoms))) {
            return;
        }
        if at < atoms.len() {
            return self.try_each(at, atoms, seen, possible);
        }
        for (cell, possible) in self.cells.iter().zip(possible) {
            let value = sum(cell, atoms);
            if !possible.contains(&value) {
                possible.push(value);
            }
        }
    }

    fn try_each(&self, at: usize, atoms: &mut [u32], seen: &[Seen], possible: &mut [Vec<u32>]) {
        for value in 0..=HIGHEST {
            atoms[at] = value;
            self.try_from(at + 1, atoms, seen, possible);
        }
    }

    /// How many figures are secret, and how many are shown. None may be known that is secret.
    fn checked(&self) -> (usize, usize) {
        let seen = self.seen();
        let possible = self.possible(&seen);
        let mut secrets = 0;
        for (cell, possible) in possible.iter().enumerate().filter(|(cell, _)| self.is_secret(*cell)) {
            secrets += 1;
            assert!(possible.contains(&self.value(cell)), "{:?} {seen:?}: {self:?}", self.cells[cell]);
            assert!(possible.len() > 1, "{:?} is known: {seen:?}: {self:?}", self.cells[cell]);
        }
        (secrets, seen.iter().filter(|seen| matches!(seen, Seen::Value(_))).count())
    }
}

fn all_checked(cells: &[Cell], parts: &'static str, series: u64) -> (usize, usize) {
    let counts = (0..series).map(|seed| Series::invented(cells, parts, &mut Numbers(seed)).checked());
    counts.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
}

#[test]
fn no_hidden_part_can_be_worked_out() {
    let (secrets, shown) = all_checked(&PARTS, "\"a\", \"b\", \"c\"", 200);
    assert!(secrets > 250 && shown > 80, "{secrets} secret, {shown} shown");
}

#[test]
fn no_hidden_part_of_a_shorter_period_can_be_worked_out() {
    let (secrets, shown) = all_checked(&PARTS_AND_HALVES, "\"a\", \"b\"", 100);
    assert!(secrets > 250 && shown > 80, "{secrets} secret, {shown} shown");
}

#[test]
fn no_hidden_period_can_be_worked_out() {
    let (secrets, shown) = all_checked(&PERIODS, "", 100);
    assert!(secrets > 150 && shown > 80, "{secrets} secret, {shown} shown");
}
