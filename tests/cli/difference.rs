//! What reviewers read: `ivp diff`, above all as Markdown in a pull request.

use crate::office::Office;

const COUNTED: &str = "measurements/buurt/overlast.toml";

fn kleindorp() -> Office {
    Office::of_kleindorp().in_git()
}

fn add(office: &Office, inside: &str, text: &str) {
    office.write(inside, office.read(inside) + text);
}

fn markdown(office: &Office, language: &str) -> String {
    // Its exit status is that of the plan.
    office.ivp(&["diff", "--format", "markdown", "--lang", language]).out
}

#[track_caller]
fn has(text: &str, lines: &[&str]) {
    for line in lines {
        assert!(text.lines().any(|one| one == *line), "{line:?} lacks in {text}");
    }
}

#[test]
fn a_correction_stands_beside_the_figure_that_it_corrects_and_a_new_figure_with_its_source() {
    let office = kleindorp();
    // 57 was corrected to 55 in the plan already: the last one counts.
    add(
        &office,
        COUNTED,
        "\n[[measurement]]\nperiod = \"2025\"\nvalue = 50\nrecorded = 2026-11-20\ncorrects = \"Dubbel geteld\"\n\n\
         [[measurement]]\nperiod = \"2018\"\nvalue = 81\nstatus = \"provisional\"\nrecorded = 2026-11-20\nnote = \"Nog niet compleet\"\n",
    );
    has(
        &markdown(&office, "nl"),
        &[
            "In het kort: 1 nieuw cijfer, 1 correctie en 1 oordeel anders.",
            "- meting 2025: 55 → 50 (correctie: Dubbel geteld)",
            "- meting 2018: 81 (nieuw; Registraties van de politie, voorlopig en Nog niet compleet)",
        ],
    );
    has(&markdown(&office, "en"), &["- measurement 2025: 55 → 50 (correction: Dubbel geteld)"]);
    let report = office.json(&["diff", "--format", "json"]);
    assert_eq!(report["counts"]["corrections"], 1);
    assert_eq!(report["changes"][0]["measurements"][0]["corrected"], 55.0);
}

#[test]
fn a_licensed_change_names_its_decision_and_the_decision_is_told_whole() {
    let office = kleindorp();
    office.edit("priorities/buurt.toml", "value = 10, by", "value = 12, by");
    let decision = "\n[[decision]]\nid = \"bijstelling\"\ndate = 2026-05-01\nbody = \"council\"\ntitle = \"Bijstelling @raad #12\"\nreference = \"raad 2026-33\"\nchanges = [\"buurt/gevoel.target\"]\n";
    add(&office, "decisions.toml", decision);
    let text = markdown(&office, "nl");
    has(
        &text,
        &[
            "- streefwaarde: 10% eind 2026 → 12% eind 2026",
            "- datum: 1 mei 2026",
            "- orgaan: gemeenteraad",
            "- kenmerk: raad 2026-33",
            "- wat het besluit wijzigt: buurt/gevoel.target",
        ],
    );
    assert!(text.contains("toegestaan door besluit Bijstelling"), "{text}");
    // Nobody is called, and no issue is linked.
    assert!(!text.contains("@raad") && !text.contains("#12"), "{text}");
    assert_eq!(office.ivp(&["check", "--against", "HEAD"]).code, 0);
}

#[test]
fn a_reference_that_is_of_something_else_licenses_nothing() {
    let office = kleindorp();
    office.edit("priorities/buurt.toml", "value = 10, by", "value = 12, by");
    let before = office.read("decisions.toml");
    // That of the adoption of the plan, written in another way; then one of its own.
    for (reference, code) in [("Raad  2022-118", 1), ("raad 2026-33", 0)] {
        let decision = format!(
            "\n[[decision]]\nid = \"bijstelling\"\ndate = 2026-05-01\nbody = \"council\"\ntitle = \"Bijstelling\"\nreference = \"{reference}\"\nchanges = [\"buurt/gevoel.target\"]\n"
        );
        office.write("decisions.toml", format!("{before}{decision}"));
        let ran = office.ivp(&["check", "--against", "HEAD"]);
        assert_eq!(ran.code, code, "{reference}: {ran:?}");
        assert_eq!(ran.out.contains("dit kenmerk is al van een ander besluit"), code == 1, "{}", ran.out);
    }
}

#[test]
fn what_is_new_is_told_with_its_content() {
    let office = kleindorp();
    add(
        &office,
        "priorities/buurt.toml",
        "\n[[goal]]\nid = \"verlichting\"\ntitle = \"Betere verlichting\"\ntext = \"Elke straat is verlicht\"\nkind = \"milestone\"\n",
    );
    has(
        &markdown(&office, "nl"),
        &[
            "### Doelstelling ‘Betere verlichting’ (buurt/verlichting): nieuw",
            "- tekst: Elke straat is verlicht",
        ],
    );
}

#[test]
fn what_a_changed_definition_does_to_the_judgement_is_told_also_when_it_does_nothing() {
    let office = kleindorp();
    office.edit(
        "priorities/buurt.toml",
        "Meldingen en aangiften van overlast bij de politie.",
        "Meldingen van overlast.",
    );
    let text = markdown(&office, "nl");
    has(&text, &["- oordeel blijft: let op"]);
    assert!(text.contains("In het kort: 1 onderdeel gewijzigd."), "{text}");
}

#[test]
fn which_of_remark_proof_and_publicity_changed_is_told() {
    let office = kleindorp();
    office.edit(COUNTED, "value = 60\n", "value = 60\ninternal = true\n");
    has(&markdown(&office, "nl"), &["- meting 2024: 60 (gewijzigd: niet openbaar)"]);
}

#[test]
fn however_large_an_edit_is_its_report_fits_a_comment() {
    let office = kleindorp();
    let text = "Heel veel tekst over de buurt. ".repeat(400);
    let goal = |nth: usize| {
        format!(
            "\n[[goal]]\nid = \"doel-{nth}\"\ntitle = \"Doel {nth}\"\ntext = \"{text}\"\nkind = \"milestone\"\n"
        )
    };
    add(&office, "priorities/buurt.toml", &(0..300).map(goal).collect::<String>());
    let report = markdown(&office, "nl");
    assert!(report.chars().count() < 65_535, "{}", report.chars().count());
    assert!(report.contains("300 onderdelen nieuw"), "{report}");
    let last = report.lines().last().unwrap();
    assert!(last.contains("zijn hier weggelaten") && last.contains("ivp diff"), "{last}");
}
