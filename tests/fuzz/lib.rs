//! What the targets share: several files in one input, changes by lines beside those by bytes, and what is read of a table.

use chrono::NaiveDate;
use ivp::exchange::{
    CellReading, Figures, OwnPlace, ReadOptions, Selection, matching, matching_own, read_figures,
};
use ivp::model::{Frequency, Period, Unit};

pub const UNITS: [Unit; 8] = [
    Unit::Count,
    Unit::Percent,
    Unit::Rate { per: 1000.0 },
    Unit::Grade,
    Unit::Rank,
    Unit::Euro,
    Unit::Days,
    Unit::YesNo,
];

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

/// The files in an input: each begins with a line `@@name`.
pub fn files(data: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut all: Vec<(String, Vec<u8>)> = Vec::new();
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        match (line.strip_prefix(b"@@"), all.last_mut()) {
            (Some(name), _) => all.push((String::from_utf8_lossy(name).trim().to_owned(), Vec::new())),
            (None, Some((_, content))) => content.extend_from_slice(line),
            (None, None) => {}
        }
    }
    all.sort_by(|one, other| one.0.cmp(&other.0));
    all.dedup_by(|one, other| one.0 == other.0);
    all
}

/// The small plan of the rules with the files of an input in their places.
pub fn plan_of(data: &[u8]) -> Vec<(String, String)> {
    let mut texts: Vec<(String, String)> = files(data)
        .into_iter()
        .filter_map(|(name, bytes)| Some((name, ivp::files::decode(bytes).ok()?)))
        .collect();
    for (name, text) in ivp::rules::base_plan() {
        if texts.iter().all(|(one, _)| one != name) {
            texts.push((name.to_owned(), text.to_owned()));
        }
    }
    texts.sort();
    texts
}

/// What mistakes and harm are made of.
const VALUES: &[&[u8]] = &[
    b"",
    b"0",
    b"-1",
    b"1e308",
    b"-1e308",
    b"5e-324",
    b"inf",
    b"nan",
    b"9007199254740993",
    b"9223372036854775807",
    b"true",
    b"\"\"",
    b"\"2024\"",
    b"\"2024-Q1\"",
    b"\"1900\"",
    b"\"2999\"",
    b"\"2024/25\"",
    b"\"2024-02-29\"",
    b"\"2015/2019\"",
    b"2999-12-31",
    b"\"-10%\"",
    b"\"-1e308pp\"",
    b"[]",
    b"{}",
    b"[[]]",
    b"{ value = 1e308, by = 2999 }",
    b"{ change = \"-100%\", by = 1900 }",
    b"{ within = \"0%\", by = 2027 }",
    b"{ at_least = 0, per = \"month\", from = 1900 }",
    b"{ at_most = 1e308, per = \"plan\", from = 2999 }",
    b"{ better_than = \"x\", by = 2027, for_each = \"parts\" }",
    b"\"\"\"",
    b"'''",
    b"\"\\u0000\"",
    b"\"\xe2\x80\xae\"",
    b"\"monthly\"",
    b"\"irregular\"",
    b"\"interpret\"",
    b"\"yes-no\"",
    b"\"rate\"",
    b"\"euro\"",
    b"\"rank\"",
    b"\"grade\"",
    b"\"days\"",
    b"\"percent\"",
    b"1_000",
    b"0x10",
    b"16.800",
];

/// Changes an input by its lines: one gone, twice, elsewhere, or with another value. Gives its new size.
pub fn by_lines(data: &mut [u8], size: usize, seed: u32) -> usize {
    let mut chance = u64::from(seed) | 1 << 40;
    let mut below = |most: usize| {
        chance ^= chance >> 12;
        chance ^= chance << 25;
        chance ^= chance >> 27;
        (chance.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % most.max(1)
    };
    let mut lines: Vec<Vec<u8>> =
        data[..size].split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    for _ in 0..=below(3) {
        if lines.is_empty() {
            break;
        }
        let (at, to) = (below(lines.len()), below(lines.len()));
        match below(6) {
            0 => drop(lines.remove(at)),
            1 => lines.insert(to, lines[at].clone()),
            2 => lines.swap(at, to),
            3 => {
                let end = (at + 1 + below(12)).min(lines.len());
                let stretch = lines[at..end].to_vec();
                drop(lines.splice(to..to, stretch));
            }
            _ => {
                let Some(equals) = lines[at].iter().position(|byte| *byte == b'=') else { continue };
                lines[at].truncate(equals + 1);
                lines[at].extend_from_slice(b" ");
                lines[at].extend_from_slice(VALUES[below(VALUES.len())]);
                lines[at].push(b'\n');
            }
        }
    }
    let mut all = lines.concat();
    all.truncate(data.len());
    data[..all.len()].copy_from_slice(&all);
    all.len()
}

/// Half of the changes by lines, half as the fuzzer itself makes them.
#[macro_export]
macro_rules! mutated_by_lines {
    () => {
        libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
            match seed % 2 {
                0 => $crate::by_lines(&mut data[..max_size], size, seed),
                _ => libfuzzer_sys::fuzzer_mutate(data, size, max_size),
            }
        });
    };
}

/// A panic that the program itself catches does not end the run; one that it does not still does.
pub fn leave_caught_panics() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| std::panic::set_hook(Box::new(|what| eprintln!("{what}"))));
}

/// Reads a file of figures in every way that can be asked for.
pub fn import(bytes: &[u8]) {
    let period = Some(Period::Year(2024));
    let all = [
        ReadOptions::default(),
        ReadOptions { period, hidden: true, ..ReadOptions::default() },
        ReadOptions { sheet: Some("Blad1"), range: Some("A1:F20"), ..ReadOptions::default() },
    ];
    for options in all {
        if let Ok(figures) = read_figures(bytes, options) {
            chosen(&figures);
        }
    }
}

fn chosen(figures: &Figures) {
    for one in &figures.observations {
        if let CellReading::Number(numeral) = one.value {
            UNITS.iter().for_each(|unit| {
                let _ = numeral.in_unit(*unit);
            });
        }
    }
    let place = OwnPlace { names: vec!["Haaksbergen".into(), "GM0158".into()], part: None, member: false };
    let of_place = Selection {
        places: vec![place],
        parts: vec![("noord".into(), "noord".into()), ("Wijk Zuid".into(), "zuid".into())],
        ..Selection::default()
    };
    let more = [
        Selection { own: true, topic: Some("totaal".into()), of_spreadsheet: true, ..of_place.clone() },
        Selection { region: Some("Nederland".into()), elsewhere: true, ..of_place.clone() },
        Selection {
            wheres: vec![("Perioden".into(), "2024".into())],
            period: Some(Period::Year(2024)),
            ..of_place.clone()
        },
        of_place,
    ];
    for selection in more {
        for frequency in [Frequency::Yearly, Frequency::Monthly, Frequency::Irregular] {
            drop(matching(&figures.observations, frequency, &selection));
        }
        drop(matching_own(&figures.observations, &selection));
    }
}
