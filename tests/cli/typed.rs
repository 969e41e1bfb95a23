//! What people type: each line of the table with its answer, taken or refused, in both languages. Nothing is written.

use crate::office::{Office, copy};

const TABLE: &str = include_str!("../data/typed/typed.tsv");

/// A line of the table.
struct Line {
    words: Vec<&'static str>,
    code: i32,
    /// What is printed when it is taken.
    taken: Vec<&'static str>,
    /// What is said when it is not, by language.
    said: [(&'static str, Vec<&'static str>); 2],
}

fn lines() -> Vec<Line> {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    let all = lines.map(|line| {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().unwrap_or_default();
        let split = |text: &'static str, by| text.split(by).filter(|one| !one.is_empty()).collect();
        let words = cell().split('|').collect();
        let code = cell().parse().unwrap();
        Line {
            words,
            code,
            taken: split(cell(), ";;"),
            said: [("nl", split(cell(), "&&")), ("en", split(cell(), "&&"))],
        }
    });
    all.collect()
}

fn small_office() -> Office {
    let office = Office::of_base_plan();
    let plan = office.file("");
    std::fs::remove_dir_all(&plan).unwrap();
    copy(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/typed/plan"), &plan);
    office
}

/// On one line, so that it does not matter where it was broken off.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_is_understood_is_taken() {
    let office = small_office();
    let lines: Vec<Line> = lines().into_iter().filter(|line| line.code == 0).collect();
    assert!(lines.len() > 60, "{}", lines.len());
    for line in &lines {
        let ran = office.ivp(&[&line.words[..], &["--dry-run", "--lang", "nl"]].concat());
        assert_eq!(ran.code, 0, "{:?}: {ran:#?}", line.words);
        for taken in &line.taken {
            let is_there = ran.out.lines().any(|out| out.trim() == *taken || out.starts_with(taken))
                || ran.out.contains(&format!("{taken} (was"));
            assert!(is_there, "{:?}: {taken:?} lacks in {}", line.words, ran.out);
        }
    }
}

#[test]
fn what_is_not_is_answered_with_what_to_type_in_both_languages() {
    let office = small_office();
    let lines: Vec<Line> = lines().into_iter().filter(|line| line.code != 0).collect();
    assert!(lines.len() > 60, "{}", lines.len());
    for line in &lines {
        for (language, said) in &line.said {
            let mut words = line.words.clone();
            // A language that is wrong by itself is not put right.
            if !words.contains(&"--lang") {
                words.extend(["--lang", language]);
            } else if *language == "en" {
                continue;
            }
            let ran = office.ivp(&[&words[..], &["--dry-run"]].concat());
            assert_eq!(ran.code, line.code, "{:?}: {ran:#?}", line.words);
            let err = flat(&ran.err);
            for part in said {
                match part.strip_prefix('!') {
                    Some(not) => assert!(!err.contains(not), "{:?}: {not:?} in {err}", line.words),
                    None => assert!(err.contains(part), "{:?}: {part:?} lacks in {err}", line.words),
                }
            }
        }
    }
}

#[test]
fn what_was_refused_leaves_the_plan_as_it_was() {
    let office = small_office();
    let series = "measurements/proef/aantal.toml";
    // Without --dry-run, with a mistake in the options as well: nothing is written.
    office
        .ivp(&["record", "aantal", "41", "--period", "2025", "--bron", "gemeente"])
        .refused(2, &["--source"]);
    assert!(!office.file(series).exists());
    let before = office.read("actions/2026.toml");
    office
        .ivp(&["action", "set", "meldpunt", "--state", "afgerond", "--titel", "X"])
        .refused(2, &["Bedoelt u --title?"]);
    office.ivp(&["action", "remove", "meldpunt", "--force"]).refused(2, &["‘--force’ bestaat niet"]);
    assert_eq!(office.read("actions/2026.toml"), before);
}

#[test]
fn a_word_of_the_screen_in_a_plan_file_is_answered_with_the_word_of_the_files() {
    let series = "measurements/buurt/onveilig.toml";
    for (file, from, to, meant) in [
        ("priorities/buurt.toml", "unit = \"count\"", "unit = \"Aantal\"", "count"),
        ("priorities/buurt.toml", "frequency = \"yearly\"", "frequency = \"elk jaar\"", "yearly"),
        ("priorities/buurt.toml", "frequency = \"yearly\"", "frequency = \"jaarlijks\"", "yearly"),
        (
            "priorities/buurt.toml",
            "direction = \"lower\"\nfrequency = \"yearly\"",
            "direction = \"Lager is beter\"\nfrequency = \"yearly\"",
            "lower",
        ),
        ("plan.toml", "language = \"nl\"", "language = \"nl\"\nadopted = { body = \"raad\" }", "council"),
        ("plan.toml", "status = \"draft\"", "status = \"Vastgesteld\"", "adopted"),
        (series, "n = 1200", "n = 1200\nstatus = \"nader voorlopig\"", "revised-provisional"),
        (series, "n = 1200", "n = 1200\nsource = \"Vragenlijst onder inwoners\"", "vragenlijst"),
    ] {
        let office = Office::of_base_plan();
        office.edit(file, from, to);
        let checked = office.ivp(&["check", "--lang", "nl"]);
        assert_eq!(checked.code, 1, "{to}: {checked:?}");
        assert!(flat(&checked.out).contains(&format!("Bedoelt u \"{meant}\"?")), "{to}: {}", checked.out);
    }
}

#[test]
fn what_is_printed_names_a_thing_wherever_one_is_named() {
    let office = Office::of_voorbeeldstad();
    for words in [
        &["status", "overige onderwerpen"][..],
        &["status", "Other topics"],
        &["show", "WONEN EN BUURTEN"],
        &["history", "woninginbraken en pogingen daartoe", "--format", "JSON"],
        &["action", "list", "Uitvoeringsplan 2026"],
        &["action", "list", "Buurtschouw in vier wijken"],
        &["action", "list", "2026", "--format", "tabel"],
        &["status", "--kind", "Effectindicatoren"],
        &["status", "--kind", "prestatie-indicator", "--color", "nooit"],
        &["status", "--as-of", "26 november 2026"],
        &["status", "--as-of", "26-11-2026", "--lang", "English"],
        &["evaluate", "Evaluatie 2025", "--format", "json"],
        &["evaluate", "2025JJ00", "--format", "json"],
        &["due", "--within", "30 dagen"],
        &["explain", "waarschuwing[measurement/overdue]"],
        &["check", "--only", "MEASUREMENT", "--format", "json"],
    ] {
        let ran = office.ivp(words);
        assert!(ran.code == 0 && !ran.out.is_empty(), "{words:?}: {ran:#?}");
    }
    office.ivp(&["show", "Woonoverlast vroeg aanpakken"]).refused(2, &["is een pijler", "wonen-en-buurten"]);
    assert_eq!(office.ivp(&["check", "--deny", "waarschuwingen"]).code, 1);
}
