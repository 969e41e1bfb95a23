//! What `record` says of a figure. The figures of the small plan: 60 reports of nuisance in 2024 and 55 in 2025.

use crate::office::Office;

/// What is said of a figure of the counted indicator, after these changes of its definition.
fn said(changes: &[(&str, &str)], arguments: &[&str]) -> String {
    let office = Office::of_base_plan();
    for (from, to) in changes {
        office.edit("priorities/buurt.toml", from, to);
    }
    office.ivp(&[&["record", "overlast"], arguments, &["--dry-run", "--yes"]].concat()).done().out
}

const TARGET: &str = "target = { value = 50, by = 2027 }";
const AGAIN: [&str; 5] = ["50", "--period", "2025", "--corrects", "Nageteld"];

#[test]
fn a_figure_beside_the_baseline_with_its_certainty() {
    let told = said(&[], &AGAIN);
    assert!(told.contains("50 in 2025, was 60 in 2024: ✔ behaald; dit verschil kan toeval zijn"), "{told}");
    let english = said(&[], &[&AGAIN[..], &["--lang", "en"]].concat());
    assert!(english.contains("50 in 2025, was 60 in 2024: ✔ achieved; "), "{english}");
    let without = said(&[(TARGET, "")], &AGAIN);
    assert!(without.contains("geen streefwaarde; dit verschil kan"), "{without}");
    let unread = said(
        &[
            (TARGET, ""),
            (
                "direction = \"lower\"\nfrequency = \"yearly\"",
                "direction = \"interpret\"\nfrequency = \"yearly\"",
            ),
        ],
        &AGAIN,
    );
    assert!(unread.contains("duiding nodig; "), "{unread}");
}

#[test]
fn a_figure_that_is_not_the_judged_one_tells_which_is() {
    let told = said(&[], &["58", "--period", "2022"]);
    assert!(told.contains("Het oordeel gaat over 2025 (55)") && !told.contains("was 60"), "{told}");
    // A correction of the baseline moves what is measured from.
    let moved = said(&[], &["70", "--period", "2024", "--corrects", "Nageteld"]);
    assert!(moved.contains("55 in 2025, was 70 in 2024"), "{moved}");
    let part = said(&[], &["30", "--period", "2025", "--part", "noord"]);
    assert!(part.contains("noord: Het oordeel gaat over 2025 (30)"), "{part}");
    let none = said(&[], &["--missing", "Geen telling", "--period", "2023"]);
    assert!(!none.contains("oordeel gaat") && !none.contains("was 60"), "{none}");
}

#[test]
fn a_figure_of_another_source_does_not_change_the_judgement() {
    let sources = ("sources = [\"politie\"]", "sources = [\"politie\", \"vragenlijst\"]");
    let office = Office::of_base_plan();
    office.edit("priorities/buurt.toml", sources.0, sources.1);
    let file = "measurements/buurt/overlast.toml";
    office.write(file, format!("source = \"politie\"\n{}", office.read(file)));
    let record = ["record", "overlast", "70", "--period", "2025", "--source", "vragenlijst", "--dry-run"];
    let told = office.ivp(&record).done().out;
    let words = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains(
            "uit een andere bron (Vragenlijst onder inwoners) dan de reeks die wordt beoordeeld (Politie)"
        ),
        "{told}"
    );
    assert!(!told.contains("was 60"), "{told}");
}

#[test]
fn a_promise_and_a_norm_tell_the_period_that_the_figure_falls_in() {
    let told = said(
        &[(TARGET, "target = { at_least = 80, per = \"year\", from = \"2025-07\" }")],
        &["41", "--period", "2025", "--corrects", "x"],
    );
    // Half a year is left of 2025: 40 of 80.
    assert!(told.contains("Over 2025: 41, minimaal 40"), "{told}");
    let norm = said(
        &[(TARGET, "target = { at_most = 60, per = \"year\" }")],
        &["61", "--period", "2025", "--corrects", "x"],
    );
    assert!(norm.contains("Over 2025: 61, hoogstens 60"), "{norm}");
}
