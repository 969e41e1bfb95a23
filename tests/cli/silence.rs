//! What `check` is asked not to weigh: silences on a line, settings, and options.

use crate::office::Office;

const MARKED: &str = "motto = \"Samen <b>veilig</b>\"";

/// The rules of the findings that are shown, and how many are not.
fn found(office: &Office, options: &[&str]) -> (Vec<String>, u64, i32) {
    let arguments: Vec<&str> = [&["check", "--format", "json"], options].concat();
    let report = office.json(&arguments);
    let rules = report["diagnostics"].as_array().unwrap().iter();
    let rules = rules.map(|one| one["rule"].as_str().unwrap().to_owned()).collect();
    (rules, report["hidden"].as_u64().unwrap(), office.ivp(&arguments).code)
}

fn with(lines: &str) -> Office {
    let office = Office::of_base_plan();
    let text = office.read("plan.toml");
    office.write("plan.toml", text + lines + "\n");
    office
}

#[test]
fn a_silence_with_a_reason_silences_on_its_line_or_the_line_below() {
    for lines in [
        format!("{MARKED} # ivp: allow text/markup — staat zo in het raadsstuk"),
        format!("{MARKED} # ivp: allow text/markup - staat zo in het raadsstuk"),
        format!("{MARKED} # ivp: allow text/markup: staat zo in het raadsstuk"),
        format!("# ivp: allow text/markup — staat zo in het raadsstuk\n{MARKED}"),
        format!("# ivp: allow text/markup — staat zo in het raadsstuk\n# nog een opmerking\n{MARKED}"),
        format!("# ivp: allow text/markup — staat zo in het raadsstuk\r\n{MARKED}\r"),
    ] {
        assert_eq!(found(&with(&lines), &[]), (vec![], 1, 0), "{lines}");
    }
    let said = with(&format!("{MARKED} # ivp: allow text/markup — zo besloten")).ivp(&["check"]);
    assert!(said.out.contains("1 melding is op haar regel stilgezet"), "{}", said.out);
}

#[test]
fn around_a_text_of_several_lines_a_silence_stands_above_or_below() {
    for lines in [
        "# ivp: allow text/markup — zo besloten\nforeword = \"\"\"\nSamen\n<b>veilig</b>\n\"\"\"",
        "foreword = \"\"\"\nSamen\n<b>veilig</b>\n\"\"\" # ivp: allow text/markup — zo besloten",
    ] {
        assert_eq!(found(&with(lines), &[]), (vec![], 1, 0), "{lines}");
    }
}

#[test]
fn the_paper_as_sent_may_lie_in_the_folder() {
    let office = Office::of_base_plan();
    office.write("evaluaties/2025.pdf", "%PDF");
    assert_eq!(found(&office, &[]).0, ["file/unread"]);
    let text = "status = \"draft\"\ndocument = { path = \"evaluaties/2025.pdf\" }\n";
    office.write("evaluations/2025.toml", text);
    assert_eq!(found(&office, &[]).0, [""; 0]);
}

#[test]
fn a_silence_in_a_text_or_two_lines_away_silences_nothing() {
    let elsewhere = format!("# ivp: allow text/markup — reden\n\n{MARKED}");
    assert_eq!(found(&with(&elsewhere), &[]).0, ["silence/unused", "text/markup"]);
    let text = "motto = \"<b># ivp: allow text/markup — reden\"";
    assert_eq!(found(&with(text), &[]).0, ["text/markup"]);
}

#[test]
fn several_rules_in_one_silence_and_each_must_be_of_use() {
    let both = "motto = \"<b>TODO</b>\" # ivp: allow text/markup, text/placeholder — concept";
    assert_eq!(found(&with(both), &[]), (vec![], 2, 0));
    let one = "motto = \"TODO\" # ivp: allow text/markup, text/placeholder — concept";
    assert_eq!(found(&with(one), &[]).0, ["silence/unused"]);
}

#[test]
fn an_error_cannot_be_silenced() {
    let office = Office::of_base_plan();
    office.edit(
        "measurements/buurt/overlast.toml",
        "value = 60",
        "value = -60 # ivp: allow measurement/unit — komt goed",
    );
    let (rules, _, code) = found(&office, &[]);
    assert!(
        rules.contains(&"measurement/unit".to_owned()) && rules.contains(&"silence/not-allowed".to_owned())
    );
    assert_eq!(code, 1);
}

#[test]
fn options_raise_and_lower_and_filters_leave_the_exit_status() {
    let office = with(MARKED);
    let markup = || vec!["text/markup".to_owned()];
    assert_eq!(found(&office, &[]), (markup(), 0, 0));
    assert_eq!(found(&office, &["--deny", "warnings"]), (markup(), 0, 1));
    assert_eq!(found(&office, &["--deny", "text/markup"]), (markup(), 0, 1));
    assert_eq!(found(&office, &["--deny", "text"]), (markup(), 0, 1));
    assert_eq!(found(&office, &["--deny", "privacy"]), (markup(), 0, 0));
    assert_eq!(found(&office, &["--deny", "warnings", "--skip", "text"]), (vec![], 1, 1));
    assert_eq!(found(&office, &["--deny", "warnings", "--only", "privacy"]), (vec![], 1, 1));
    assert_eq!(found(&office, &["--deny", "warnings", "--allow", "text"]), (vec![], 1, 0));
    let raised = office.json(&["check", "--deny", "text", "--format", "json"]);
    assert_eq!((&raised["errors"], &raised["warnings"]), (&1.into(), &0.into()));
    office.ivp(&["check", "--allow", "measurement/unit"]).refused(2, &["measurement/unit"]);
    office.ivp(&["check", "--allow", "change"]).refused(2, &["change"]);
    office.ivp(&["check", "--deny", "text/markip"]).refused(2, &["text/markup"]);
}

#[test]
fn what_the_plan_switches_off_is_announced() {
    let office = with(&format!("{MARKED}\n\n[check]\ntext = \"off\""));
    assert_eq!(found(&office, &[]), (vec![], 1, 0));
    let said = office.ivp(&["check", "--lang", "en"]).done();
    assert!(said.out.contains("1 finding is switched off in plan.toml"), "{}", said.out);
    let office = with(&format!("{MARKED}\n\n[check]\ntext = \"error\""));
    assert_eq!(found(&office, &[]).2, 1);
}

#[test]
fn the_plans_of_this_repository_hold_nothing_that_looks_like_personal_data() {
    for office in [Office::of_haaksbergen(), Office::of_voorbeeldstad()] {
        assert_eq!(found(&office, &["--only", "privacy", "--only", "text"]).0, [""; 0]);
    }
}

#[test]
fn personal_data_is_found_in_texts_and_comments_and_not_in_figures() {
    let office = with("# bel Jan: 06-12345678\nmotto = \"Mail jan@voorbeeld.nl over dossier 111222333\"");
    let (mut rules, _, code) = found(&office, &[]);
    rules.sort();
    assert_eq!(rules, ["privacy/citizen-number", "privacy/email", "privacy/phone"]);
    assert_eq!(code, 0);
    let office = Office::of_base_plan();
    office.edit(
        "measurements/buurt/overlast.toml",
        "value = 60",
        "value = 111222333 # tabel 47013NED, https://voorbeeld.nl/111222333, 2024-01-30",
    );
    assert_eq!(found(&office, &["--only", "privacy"]).0, [""; 0]);
}
