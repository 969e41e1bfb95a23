//! Files of a plan with some bytes too many, too few or others: nothing panics, what cannot be read is not put right by
//! guessing, and no figure comes or goes.

use std::path::Path;

use ivp::diagnostic::Severity;
use ivp::edit::fixed;
use ivp::files::parse;
use ivp::model::{PlanFile, load_texts};

use crate::office::{Office, TODAY};

/// Always the same numbers: xorshift64*.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % most
    }
}

/// What mistakes are made of.
const SIGNS: &[u8] = b"=\"'[]{}#,.-\n\r \\0a\0";

/// The text with a stretch gone, twice, or with another sign in it.
fn mutated(text: &str, chance: &mut Chance) -> Option<String> {
    let mut bytes = text.as_bytes().to_vec();
    let at = chance.below(bytes.len());
    let to = (at + 1 + chance.below(12)).min(bytes.len());
    match chance.below(4) {
        0 => drop(bytes.drain(at..to)),
        1 => drop(bytes.splice(at..at, text.as_bytes()[at..to].to_vec())),
        2 => bytes[at] = SIGNS[chance.below(SIGNS.len())],
        _ => bytes.insert(at, SIGNS[chance.below(SIGNS.len())]),
    }
    String::from_utf8(bytes).ok()
}

/// The files of a plan: (path inside the plan folder, text), sorted.
fn texts_in(plan: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(plan);
    let mut open = vec![root.clone()];
    let mut all = Vec::new();
    while let Some(folder) = open.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|kind| kind == "toml") {
                let inside = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
                all.push((inside, std::fs::read_to_string(path).unwrap()));
            }
        }
    }
    all.sort();
    all
}

/// The figures as they stand in a file, also on lines that cannot be read.
fn figures(text: &str) -> Vec<String> {
    let figure = |line: &str| {
        let (key, value) = line.split_once('=')?;
        let key = key.trim().trim_matches(['"', '\'']);
        ["value", "numerator", "denominator", "n"]
            .contains(&key)
            .then(|| format!("{key}={}", value.split('#').next().unwrap_or_default().trim()))
    };
    text.lines().filter_map(figure).collect()
}

#[test]
fn no_fix_makes_takes_or_alters_a_figure() {
    let today = TODAY.parse().unwrap();
    let mut chance = Chance(20_261_124);
    let (mut fixes, mut broken) = (0, 0);
    for plan in ["plan", "examples/voorbeeldstad/plan"] {
        let whole = texts_in(plan);
        let of_figures: Vec<usize> = (0..whole.len())
            .filter(|at| matches!(PlanFile::of(&whole[*at].0), PlanFile::Series(_)))
            .collect();
        for round in 0..60 {
            // Every second time a file with figures.
            let at = if round % 2 == 0 {
                of_figures[chance.below(of_figures.len())]
            } else {
                chance.below(whole.len())
            };
            let Some(text) = mutated(&whole[at].1, &mut chance) else { continue };
            let mut texts = whole.clone();
            texts[at].1.clone_from(&text);
            let loaded = load_texts(texts, "plan");
            let is_broken = parse(&text).is_err();
            broken += usize::from(is_broken);
            for file in fixed(&loaded, today, true, &|_| true) {
                fixes += 1;
                let is_series = matches!(PlanFile::of(&file.inside), PlanFile::Series(_));
                assert!(
                    !is_series || figures(&file.before) == figures(&file.after),
                    "{}\n{text}",
                    file.inside
                );
                // Of what still cannot be read not even the layout is touched.
                if parse(&file.after).is_err() {
                    assert!(!file.replaced.is_empty(), "{}\n{text}", file.inside);
                }
            }
        }
    }
    // Else nothing was looked at.
    assert!(fixes > 5 && broken > 20, "{fixes} {broken}");
}

#[test]
fn fmt_leaves_a_file_that_it_cannot_read() {
    let mut chance = Chance(7);
    let office = Office::of_haaksbergen();
    let name = "measurements/monitor/geregistreerde-misdrijven.toml";
    let whole = office.read(name);
    let mut broken = 0;
    while broken < 12 {
        let Some(text) = mutated(&whole, &mut chance).filter(|text| parse(text).is_err()) else { continue };
        broken += 1;
        office.write(name, &text);
        let shown = office.ivp(&["fmt"]);
        assert_ne!(shown.code, 0, "{shown:?}\n{text}");
        assert_eq!(office.read(name), text, "{shown:?}");
    }
}

#[test]
fn what_is_begun_over_a_broken_plan_is_told_as_broken() {
    for arguments in [&["evaluate", "2026", "--start"][..], &["report", "2025-H2", "--start"]] {
        let office = Office::of_voorbeeldstad();
        let name = "measurements/jeugd/overlast-jeugd.toml";
        office.write(name, office.read(name) + "value = = 3\n");
        let shown = office.ivp(arguments);
        assert_eq!(shown.code, 1, "{shown:?}");
        assert!(shown.err.contains("overlast-jeugd.toml"), "{shown:?}");
    }
    let loaded = load_texts(texts_in("examples/voorbeeldstad/plan"), "plan");
    assert!(loaded.findings.iter().all(|one| one.severity != Severity::Error));
}
