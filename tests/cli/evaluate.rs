//! `ivp evaluate`

use crate::office::Office;

#[test]
fn an_adopted_evaluation() {
    insta::assert_snapshot!(
        "voorbeeldstad_2024",
        Office::of_voorbeeldstad().ivp(&["evaluate", "2024"]).done().out
    );
}

#[test]
fn the_real_plan_says_plainly_what_is_missing() {
    let out = Office::of_haaksbergen().ivp(&["evaluate", "2024"]).done().out;
    insta::assert_snapshot!("haaksbergen_2024", out);
}

#[test]
fn strict_fails_while_an_interpretation_is_missing() {
    let office = Office::of_voorbeeldstad();
    office.ivp(&["evaluate", "2024", "--strict"]).done();
    office.ivp(&["evaluate", "2025", "--strict"]).refused(1, &["De evaluatie van 2025 mist nog"]);
}

#[test]
fn start_makes_the_file_to_fill_in_and_never_overwrites_one() {
    let office = Office::of_haaksbergen();
    office.ivp(&["evaluate", "2024", "--start"]).done();
    let text = office.read("evaluations/2024.toml");
    for expected in
        ["status = \"draft\"", "[priority.ondermijning]", "interpretation = \"\"", "adjustment = \"\""]
    {
        assert!(text.contains(expected), "{text}");
    }
    assert_eq!(office.json(&["check", "--format", "json"])["errors"], 0);
    office.ivp(&["evaluate", "2024", "--start"]).refused(2, &["bestaat al"]);
    assert_eq!(office.read("evaluations/2024.toml"), text);
    let filled = text.replacen(
        "interpretation = \"\"",
        "interpretation = \"\"\"\nDe <b>stand</b> is *nieuw*.\"\"\"",
        1,
    );
    office.write("evaluations/2024.toml", filled);
    let out = office.ivp(&["evaluate", "2024"]).done().out;
    assert!(out.contains("De \\<b\\>stand\\</b\\> is \\*nieuw\\*."), "{out}");
}

#[test]
fn a_paper_tells_nothing_that_is_hidden() {
    let office = Office::of_base_plan();
    office.write("plan.toml", office.read("plan.toml") + "\n[publication]\npublish_from = 5\n");
    // 2.2% of 181 is 4.
    office.edit("priorities/buurt.toml", "-4pp", "-1pp");
    office.edit("measurements/buurt/onveilig.toml", "value = 11\nn = 1200", "value = 2.2\nn = 181");
    let figure = |part: &str, value: u32, more: &str| {
        format!("\n[[measurement]]\nperiod = \"2025\"\npart = \"{part}\"\nvalue = {value}\n{more}")
    };
    // 52 + 3 = 55.
    let parts = figure("noord", 52, "note = \"de rest is zuid\"\n") + &figure("zuid", 3, "");
    let more = "\n[[measurement]]\nperiod = \"2023\"\nvalue = 4321\ninternal = true\n";
    office.write(
        "measurements/buurt/overlast.toml",
        office.read("measurements/buurt/overlast.toml") + &parts + more,
    );
    for format in ["markdown", "html"] {
        let paper = office.ivp(&["evaluate", "2025", "--format", format]).done().out;
        for secret in ["4321", "4.321", "2,2", "52", "zuid 3", "de rest is zuid"] {
            assert!(!paper.contains(secret), "{secret} in {paper}");
        }
        assert!(paper.contains("over 2023: niet getoond"), "{paper}");
        assert!(!paper.contains("niet gemeten"), "the baseline was measured: {paper}");
        assert!(paper.contains("55"), "{paper}");
    }
    // For the programs of the municipality itself everything is told.
    let own = office.ivp(&["evaluate", "2025", "--format", "json"]).done().out;
    assert!(own.contains("\"value\": 2.2"), "{own}");
}

#[test]
fn it_is_written_to_a_file_when_asked() {
    let office = Office::of_voorbeeldstad();
    let ran = office.ivp(&["evaluate", "2024", "-o", "evaluatie.md"]).done();
    assert_eq!(ran.out, "");
    assert!(ran.err.contains("Geschreven: evaluatie.md"));
    assert!(
        std::fs::read_to_string(office.path().join("evaluatie.md")).unwrap().starts_with("# Evaluatie 2024")
    );
}

#[test]
fn a_year_outside_the_plan_is_refused() {
    Office::of_haaksbergen()
        .ivp(&["evaluate", "2023"])
        .refused(2, &["„2023” is geen jaar van dit plan", "van 2024 tot en met 2027"]);
}

#[test]
fn a_paper_never_lands_on_the_plan_or_under_a_name_that_would_not_open() {
    let office = Office::of_voorbeeldstad();
    let before = office.read("plan.toml");
    office.ivp(&["evaluate", "2024", "-o", "plan/plan.toml"]).refused(2, &["ligt in de map van het plan"]);
    assert_eq!(office.read("plan.toml"), before);
    office.ivp(&["evaluate", "2024", "-o", "evaluatie.pdf"]).refused(2, &[".pdf", ".md"]);
    let mixed = ["evaluate", "2024", "--format", "markdown", "-o", "evaluatie.docx"];
    office.ivp(&mixed).refused(2, &["Een bestand op .docx past niet bij --format markdown", ".md"]);
    office.ivp(&["evaluate", "2024", "-o", "nergens/evaluatie.md"]).refused(3, &["het bestaat niet"]);
}
