//! What is published is read as somebody reads it who wants to know what is hidden: all values are tried that agree with
//! it, the figures of now and those of an evaluation that was adopted before a correction, and each hidden figure must
//! still be able to be more than one thing.

use std::ops::Range;

use chrono::NaiveDate;

use super::Publicity;
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

/// On which days the figures were recorded, and between them the day of an evaluation that is adopted.
const RECORDED: [&str; 2] = ["2025-01-10", "2025-06-10"];
const EVALUATED: &str = "2025-03-01";

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

    /// Whether it can still agree when this is not all.
    fn has_room(self, so_far: u32) -> bool {
        match self {
            Seen::Value(seen) => so_far <= seen,
            Seen::Small => so_far < FROM,
            Seen::Telling | Seen::Nothing => true,
        }
    }
}

/// A figure as it was recorded: which cell it is about, in which version, and of which of the smallest figures it is
/// the sum.
#[derive(Debug)]
struct Record {
    cell: Cell,
    version: usize,
    atoms: Vec<usize>,
    internal: bool,
}

/// A series: the smallest figures, first as they were thought to be, then the later ones of those that were corrected;
/// and what is on record.
#[derive(Debug)]
struct Series {
    atoms: Vec<u32>,
    records: Vec<Record>,
    parts: &'static str,
}

impl Series {
    /// Without corrections, or with as many as that.
    fn invented(cells: &[Cell], parts: &'static str, corrected: usize, numbers: &mut Numbers) -> Series {
        let atoms = cells.iter().flat_map(|cell| cell.2).max().unwrap() + 1;
        // Small ones often, as in a small municipality.
        let highest = [6, 13][numbers.below(2) as usize];
        // Of each smallest figure, where its value of now is.
        let mut later: Vec<usize> = (0..atoms).collect();
        for at in 0..corrected {
            later[numbers.below(atoms as u32) as usize] = atoms + at;
        }
        let mut records = Vec::new();
        for cell in cells {
            let internal = numbers.below(8) == 0;
            let on_record = numbers.below(8) > 0;
            let now: Vec<usize> = cell.2.iter().map(|atom| later[*atom]).collect();
            let differs = now != cell.2;
            if on_record {
                records.push(Record { cell: *cell, version: 0, atoms: cell.2.to_vec(), internal });
            }
            // Some are forgotten, some become internal or no longer are.
            if differs && on_record && numbers.below(8) > 0 {
                let internal = if numbers.below(8) == 0 { !internal } else { internal };
                records.push(Record { cell: *cell, version: 1, atoms: now, internal });
            }
        }
        let atoms = (0..atoms + corrected).map(|_| numbers.below(highest)).collect();
        Series { atoms, records, parts }
    }

    fn value(&self, record: &Record) -> u32 {
        record.atoms.iter().map(|atom| self.atoms[*atom]).sum()
    }

    fn is_secret(&self, record: &Record) -> bool {
        record.internal || self.value(record) < FROM
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
        let evaluation = format!("status = \"adopted\"\nas_of = {EVALUATED}\n");
        let figures: String = self.records.iter().map(|one| self.text(one)).collect();
        let texts = [
            ("plan.toml", head),
            ("priorities/j.toml", chapter),
            ("measurements/j/z.toml", figures),
            ("evaluations/2024.toml", evaluation),
        ];
        // Of what was never recorded there is no file.
        let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
        let mut texts: Vec<_> = texts.map(|(path, text)| (path.to_owned(), text)).collect();
        texts.sort();
        let loaded = load_texts(texts, "plan");
        assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
        loaded.plan.unwrap()
    }

    fn text(&self, record: &Record) -> String {
        let Record { cell: (period, part, _), version, internal, .. } = record;
        let recorded = RECORDED[*version];
        let mut text = format!(
            "[[measurement]]\nperiod = \"{period}\"\nvalue = {}\nrecorded = {recorded}\n",
            self.value(record)
        );
        if !part.is_empty() {
            text += &format!("part = \"{part}\"\n");
        }
        if *version == 1 {
            text += "corrects = \"herzien\"\n";
        }
        if *internal {
            text += "internal = true\n";
        }
        text
    }

    /// What is seen of each record by who reads the figures of now and the evaluation that was adopted.
    fn seen(&self) -> Vec<Seen> {
        let plan = self.plan();
        let publicity = Publicity::of(&plan, NaiveDate::MAX, &[]);
        let days = [NaiveDate::MAX, EVALUATED.parse().unwrap()];
        let disclosed: Vec<Measurement> = days
            .into_iter()
            .flat_map(|day| publicity.published(&plan, None, day).series.into_values())
            .flat_map(|series| series.measurements)
            .collect();
        let seen_of = |record: &Record| {
            let is_it = |one: &&Measurement| {
                let own = one.part.as_ref().map_or("", |part| part.as_str());
                let recorded = one.recorded.map(|at| at.value.to_string());
                (one.period.value.to_string().as_str(), own) == (record.cell.0, record.cell.1)
                    && recorded.as_deref() == Some(RECORDED[record.version])
            };
            let seen: Vec<Seen> = disclosed
                .iter()
                .filter(is_it)
                .map(|one| match &one.figure {
                    Figure::Value(value) => Seen::Value(value.value.number() as u32),
                    Figure::Withheld(At { value: Withheld::Below(_), .. }) => Seen::Small,
                    // That it is there says nothing of how high it is.
                    Figure::Withheld(At { value: Withheld::Inside, .. }) => Seen::Nothing,
                    _ => Seen::Telling,
                })
                .collect();
            let value = seen.iter().find(|one| matches!(one, Seen::Value(_)));
            value.or(seen.iter().find(|one| !matches!(one, Seen::Nothing))).copied().unwrap_or(Seen::Nothing)
        };
        self.records.iter().map(seen_of).collect()
    }

    /// Whether for who sees this a record can have another value than it has.
    fn can_differ(&self, record: usize, seen: &[Seen]) -> bool {
        // What it is made of comes first: the rest is then seldom tried in vain.
        let own = &self.records[record].atoms;
        let others = (0..self.atoms.len()).filter(|atom| !own.contains(atom));
        let order: Vec<usize> = own.iter().copied().chain(others).collect();
        self.try_from(&order, &mut vec![None; self.atoms.len()], record, seen)
    }

    fn try_from(&self, left: &[usize], atoms: &mut [Option<u32>], record: usize, seen: &[Seen]) -> bool {
        let Some((next, left)) = left.split_first() else { return true };
        // From the value that it has onwards, which agrees with most.
        let mut tried = (0..=HIGHEST).map(|more| (self.atoms[*next] + more) % (HIGHEST + 1));
        let found = tried.any(|value| {
            atoms[*next] = Some(value);
            let mut with_it =
                self.records.iter().zip(seen).enumerate().filter(|(_, (one, _))| one.atoms.contains(next));
            let agrees = |(index, (one, seen)): (usize, (&Record, &Seen))| {
                let so_far = one.atoms.iter().filter_map(|atom| atoms[*atom]).sum();
                match one.atoms.iter().all(|atom| atoms[*atom].is_some()) {
                    true => seen.agrees(so_far) && (index != record || so_far != self.value(one)),
                    false => seen.has_room(so_far),
                }
            };
            with_it.all(agrees) && self.try_from(left, atoms, record, seen)
        });
        if !found {
            atoms[*next] = None;
        }
        found
    }

    /// How many figures are secret, which of them can be worked out, and how many figures are shown.
    fn read(&self) -> (usize, Vec<String>, usize) {
        let seen = self.seen();
        let secrets = self.records.iter().enumerate().filter(|(_, one)| self.is_secret(one));
        let known = secrets.clone().filter(|(index, _)| !self.can_differ(*index, &seen));
        let known = known.map(|(_, one)| format!("{one:?} is known: {seen:?}: {self:?}"));
        (secrets.count(), known.collect(), seen.iter().filter(|seen| matches!(seen, Seen::Value(_))).count())
    }
}

/// Of so many series: how many figures are secret, and how many are shown. None may be known that is secret.
fn all_read(cells: &[Cell], parts: &'static str, corrected: usize, seeds: Range<u64>) -> (usize, usize) {
    let mut all = (0, Vec::new(), 0);
    for seed in seeds {
        let (secrets, known, shown) = Series::invented(cells, parts, corrected, &mut Numbers(seed)).read();
        all.0 += secrets;
        all.1.extend(known);
        all.2 += shown;
    }
    let (secrets, known, shown) = all;
    assert!(known.is_empty(), "{} of {secrets} are known, {shown} shown; {}", known.len(), known[0]);
    (secrets, shown)
}

#[test]
fn no_hidden_part_can_be_worked_out() {
    let (secrets, shown) = all_read(&PARTS, "\"a\", \"b\", \"c\"", 0, 0..200);
    assert!(secrets > 250 && shown > 80, "{secrets} secret, {shown} shown");
}

#[test]
fn no_hidden_part_of_a_shorter_period_can_be_worked_out() {
    let (secrets, shown) = all_read(&PARTS_AND_HALVES, "\"a\", \"b\"", 0, 0..100);
    assert!(secrets > 250 && shown > 80, "{secrets} secret, {shown} shown");
}

#[test]
fn no_hidden_period_can_be_worked_out() {
    let (secrets, shown) = all_read(&PERIODS, "", 0, 0..100);
    assert!(secrets > 150 && shown > 80, "{secrets} secret, {shown} shown");
}

/// With one correction, and with two; of so many series each.
fn all_corrected_read(cells: &[Cell], parts: &'static str, seeds: Range<u64>) -> (usize, usize) {
    let (once, twice) = (all_read(cells, parts, 1, seeds.clone()), all_read(cells, parts, 2, seeds));
    (once.0 + twice.0, once.1 + twice.1)
}

// With the figures of now alone 342 of the 8,075 secrets of these 2,000 series could be worked out.

#[test]
fn no_hidden_part_can_be_worked_out_beside_an_evaluation_of_before_a_correction() {
    let (secrets, shown) = all_corrected_read(&PARTS, "\"a\", \"b\", \"c\"", 0..400);
    assert!(secrets > 2_200 && shown > 1_200, "{secrets} secret, {shown} shown");
}

#[test]
fn no_hidden_part_of_a_shorter_period_can_be_worked_out_beside_an_evaluation_of_before_a_correction() {
    let (secrets, shown) = all_corrected_read(&PARTS_AND_HALVES, "\"a\", \"b\"", 0..300);
    assert!(secrets > 3_000 && shown > 1_200, "{secrets} secret, {shown} shown");
}

#[test]
fn no_hidden_period_can_be_worked_out_beside_an_evaluation_of_before_a_correction() {
    let (secrets, shown) = all_corrected_read(&PERIODS, "", 0..300);
    assert!(secrets > 2_500 && shown > 1_200, "{secrets} secret, {shown} shown");
}

/// Ten times as many, of other numbers, run by hand: `cargo test -- --ignored other_numbers`.
#[test]
#[ignore = "takes minutes"]
fn nothing_hidden_can_be_worked_out_of_other_numbers_either() {
    let all = [
        all_corrected_read(&PARTS, "\"a\", \"b\", \"c\"", 10_000..14_000),
        all_corrected_read(&PARTS_AND_HALVES, "\"a\", \"b\"", 10_000..13_000),
        all_corrected_read(&PERIODS, "", 10_000..13_000),
    ];
    let (secrets, shown) = all.iter().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    assert!(secrets > 80_000 && shown > 41_000, "{secrets} secret, {shown} shown");
}

#[test]
fn what_is_on_no_record_is_not_taken_for_unchanged_where_it_cannot_be() {
    // Of part a the second half is on no record, and it was corrected: the year went from 5 to 4. That 4 is 14 − 10.
    let record = |cell: usize, version: usize, atoms: &[usize]| Record {
        cell: PARTS_AND_HALVES[cell],
        version,
        atoms: atoms.to_vec(),
        internal: false,
    };
    let records = vec![
        record(0, 0, &[0]),
        record(1, 0, &[1]),
        record(2, 0, &[0, 1]),
        record(4, 0, &[3]),
        record(6, 0, &[0, 2]),
        record(6, 1, &[0, 4]),
        record(7, 0, &[1, 3]),
        record(8, 0, &[0, 1, 2, 3]),
        record(8, 1, &[0, 1, 4, 3]),
    ];
    let series = Series { atoms: vec![1, 5, 4, 5, 3], records, parts: "\"a\", \"b\"" };
    let (secrets, known, _) = series.read();
    assert!(secrets == 2 && known.is_empty(), "{known:?}");
}

#[test]
fn who_knows_which_part_changed_works_out_no_other_beside_a_correction_that_lacks() {
    let record = |cell: Cell, version: usize, atoms: &[usize]| Record {
        cell,
        version,
        atoms: atoms.to_vec(),
        internal: false,
    };
    // Of b only the total was corrected, from 9 to 5. So it went down by 4, and was 4: as much as a small number can be.
    let records = vec![
        record(PARTS[1], 0, &[1]),
        record(PARTS[2], 0, &[2]),
        record(PARTS[3], 0, &[0, 1, 2]),
        record(PARTS[3], 1, &[0, 3, 2]),
    ];
    let series = Series { atoms: vec![5, 4, 0, 0], records, parts: "\"a\", \"b\", \"c\"" };
    let (secrets, known, _) = series.read();
    assert!(secrets == 2 && known.is_empty(), "{known:?}");
    // The second quarter was corrected in the half and the year only. The year of now is the 4 of the second half more
    // than the first half now has beside the first quarter.
    let records = vec![
        record(PERIODS[1], 0, &[1]),
        record(PERIODS[2], 0, &[2]),
        record(PERIODS[3], 0, &[3]),
        record(PERIODS[4], 0, &[0, 1]),
        record(PERIODS[4], 1, &[0, 4]),
        record(PERIODS[5], 0, &[2, 3]),
        record(PERIODS[6], 0, &[0, 1, 2, 3]),
        record(PERIODS[6], 1, &[0, 4, 2, 3]),
    ];
    let series = Series { atoms: vec![0, 5, 2, 2, 0], records, parts: "" };
    let (secrets, known, _) = series.read();
    assert!(secrets == 5 && known.is_empty(), "{known:?}");
}
