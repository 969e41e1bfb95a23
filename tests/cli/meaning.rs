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
    let shown = said(&[], &AGAIN);
    assert!(shown.contains("50 in 2025, was 60 in 2024: ✓ behaald; dit verschil kan toeval zijn"), "{shown}");
    let english = said(&[], &[&AGAIN[..], &["--lang", "en"]].concat());
    assert!(english.contains("50 in 2025, was 60 in 2024: ✓ achieved; "), "{english}");
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
    let shown = said(&[], &["58", "--period", "2022"]);
    assert!(shown.contains("Het oordeel gaat over 2025 (55)") && !shown.contains("was 60"), "{shown}");
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
    let shown = office.ivp(&record).done().out;
    let words = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains(
            "uit een andere bron (Vragenlijst onder inwoners) dan de reeks die wordt beoordeeld (Politie)"
        ),
        "{shown}"
    );
    assert!(!shown.contains("was 60"), "{shown}");
}

#[test]
fn a_promise_and_a_norm_tell_the_period_that_the_figure_falls_in() {
    let shown = said(
        &[(TARGET, "target = { at_least = 80, per = \"year\", from = \"2025-07\" }")],
        &["41", "--period", "2025-H2"],
    );
    // Half a year is left of 2025: 40 of 80.
    assert!(shown.contains("Over 2025: 41, minimaal 40"), "{shown}");
    let norm = said(
        &[(TARGET, "target = { at_most = 60, per = \"year\" }")],
        &["61", "--period", "2025", "--corrects", "x"],
    );
    assert!(norm.contains("Over 2025: 61, hoogstens 60"), "{norm}");
}
