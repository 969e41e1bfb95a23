//! "Is this right?": figures that look wrong, in `record`, `import` and `check`. The figures of the small plan: 60 reports of
//! nuisance in 2024 and 55 in 2025, 11% of residents in 2023 and 9.58% in 2025.

use crate::office::{Office, ran};

const COUNTED: &str = "measurements/buurt/overlast.toml";

/// The rules that `check` finds, of those that this is about.
fn found(office: &Office) -> Vec<String> {
    let out = ran(office.command(&["check", "--format", "json"])).out;
    let report: serde_json::Value = serde_json::from_str(&out).unwrap();
    let rules = report["diagnostics"].as_array().unwrap().iter().map(|one| one["rule"].as_str().unwrap());
    rules
        .filter(|rule| ["measurement/jump", "measurement/other-length"].contains(rule))
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_figure_five_times_as_large_is_refused_until_it_is_confirmed() {
    let office = Office::of_base_plan();
    let before = office.read(COUNTED);
    // 5 · 55 = 275.
    office
        .ivp(&["record", "overlast", "275", "--period", "2026-Q1", "--dry-run"])
        .refused(2, &["korter dan een jaar"]);
    let refused = office.ivp(&["record", "overlast", "276", "--period", "2023"]);
    refused.done();
    office.write(COUNTED, &before);
    // It takes the place of 55, and stands beside 60 of 2024: five times these are 275 and 300.
    let correct = |value: &str| {
        office.ivp(&["record", "overlast", value, "--period", "2025", "--corrects", "Nageteld"])
    };
    correct("275").done();
    office.write(COUNTED, &before);
    correct("276").refused(2, &["276 over 2025 is meer dan vijf keer 55 (2025)"]);
    correct("301").refused(
        2,
        &[
            "Klopt dit?",
            "301 over 2025 is meer dan vijf keer 60 (2024)",
            "301 over 2025 is meer dan vijf keer 55 (2025)",
            "wat nu:",
            "--yes",
        ],
    );
    assert_eq!(office.read(COUNTED), before);
    office.ivp(&["record", "overlast", "301", "--period", "2025", "--corrects", "Nageteld", "--yes"]).done();
    assert!(office.read(COUNTED).ends_with("corrects = \"Nageteld\"\nreplaces = 55\nconfirmed = true\n"));
    assert_eq!(found(&office), [""; 0]);
    // Only the confirmation silences it.
    office.edit(COUNTED, "\nconfirmed = true", "");
    assert_eq!(found(&office), ["measurement/jump"; 2]);
    let english = office.ivp(&["record", "overlast", "12", "--period", "2025-Q1", "--lang", "en"]);
    english.refused(
        2,
        &[
            "Is this right?",
            "the first quarter of 2025 is shorter than a year",
            "type the same command again with --yes",
        ],
    );
}

#[test]
fn a_digit_too_few_in_a_correction_is_asked_about() {
    let office = Office::of_base_plan();
    office.write(COUNTED, "[[measurement]]\nperiod = \"2024\"\nvalue = 610\n");
    // There is no other figure: it is held against what it corrects. 5 · 122 = 610.
    let correct = |value: &str| {
        office.ivp(&["record", "overlast", value, "--period", "2024", "--corrects", "x", "--dry-run"])
    };
    correct("122").done();
    correct("121").refused(2, &["121 over 2024 is minder dan een vijfde van 610 (2024)"]);
    correct("61").refused(2, &["minder dan een vijfde"]);
}

#[test]
fn a_correction_is_held_against_what_it_replaces_whatever_stands_beside_it() {
    let office = Office::of_base_plan();
    let figures = "[[measurement]]\nperiod = \"2023\"\nvalue = 200\n\n[[measurement]]\nperiod = \"2024\"\nvalue = 900\n";
    office.write(COUNTED, figures);
    // 90 is no jump from 200, and a tenth of 900.
    let correct = ["record", "overlast", "90", "--period", "2024", "--corrects", "tikfout"];
    office.ivp(&correct).refused(2, &["90 over 2024 is minder dan een vijfde van 900 (2024)", "--yes"]);
    office.write("../ours.csv", "indicator;periode;waarde\nbuurt/overlast;2024;90\n");
    let import = ["import", "ours.csv", "--corrections"];
    office.ivp(&import).refused(2, &["90 over 2024 is minder dan een vijfde van 900 (2024)", "--yes"]);
    assert_eq!(office.read(COUNTED), figures);
    office.ivp(&[&import[..], &["--yes"]].concat()).done();
    let text = office.read(COUNTED);
    assert!(text.contains("replaces = 900\n") && text.ends_with("confirmed = true\n"), "{text}");
    assert_eq!(found(&office), [""; 0]);
    // Taken back in between: against the last figure that there was.
    office.write(COUNTED, "[[measurement]]\nperiod = \"2024\"\nvalue = 610\n");
    office
        .ivp(&["record", "overlast", "--period", "2024", "--missing", "Ingetrokken", "--corrects", "x"])
        .done();
    office
        .ivp(&["record", "overlast", "61", "--period", "2024", "--corrects", "y"])
        .refused(2, &["61 over 2024 is minder dan een vijfde van 610 (2024)"]);
}

#[test]
fn another_sign_and_another_number_per_are_named() {
    let office = Office::of_voorbeeldstad();
    let amounts = office.json(&["history", "vernielingsschade", "--format", "json"]);
    assert!(
        amounts["measurements"].as_array().unwrap().iter().all(|one| one["value"].as_f64().unwrap() > 0.0)
    );
    office
        .ivp(&["record", "vernielingsschade", "-20000", "--period", "2026", "--dry-run"])
        .refused(2, &["heeft een ander teken", "--yes"]);
}

#[test]
fn a_percentage_that_its_respondents_cannot_give_is_told_and_one_that_is_taken_over_is_refused() {
    let office = Office::of_base_plan();
    let asked = ["record", "onveilig", "--period", "2021"];
    let record = |more: &[&str]| office.ivp(&[&asked[..], more].concat());
    let told = record(&["33,3", "--n", "10", "--dry-run"]);
    assert_eq!(told.code, 0);
    assert!(told.err.contains("measurement/impossible-percentage"), "{told:?}");
    assert!(record(&["30", "--n", "10", "--dry-run"]).done().err.is_empty());
    record(&["33,3", "--n", "0"]).refused(2, &["het aantal respondenten is nul"]);
    // 3 of 10, then 35% of as many.
    record(&["--numerator", "3", "--denominator", "10"]).done();
    record(&["35", "--corrects", "Herteld"])
        .refused(2, &["35% kan niet de uitkomst zijn van de 10 mensen", "--n AANTAL"]);
    record(&["35", "--corrects", "Herteld", "--n", "20"]).done();
    record(&["40", "--corrects", "Nog eens herteld"]).done();
    let text = office.read("measurements/buurt/onveilig.toml");
    assert_eq!(text.matches("n = 20\n").count(), 2, "{text}");
    office.write("../ours.csv", "indicator;periode;waarde;n\nbuurt/onveilig;2019;12,5;50\n");
    let import = office.ivp(&["import", "ours.csv", "--dry-run"]);
    let told = import.err.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(import.code == 0 && told.contains("kan niet de uitkomst zijn van 50 mensen"), "{import:?}");
}

#[test]
fn small_counts_are_let_be_and_percentages_are_not() {
    let office = Office::of_base_plan();
    office.write(COUNTED, "[[measurement]]\nperiod = \"2024\"\nvalue = 2\n");
    office.ivp(&["record", "overlast", "19", "--period", "2025", "--dry-run"]).done();
    office.ivp(&["record", "overlast", "20", "--period", "2025", "--dry-run"]).refused(2, &["vijf keer"]);
    office.ivp(&["record", "overlast", "0", "--period", "2025", "--dry-run"]).done();
    // 0,88 for 8,8: less than a fifth of 9,6.
    office
        .ivp(&["record", "onveilig", "0,88", "--period", "2026", "--dry-run"])
        .refused(2, &["minder dan een vijfde van 9,58% (2025)"]);
}

#[test]
fn only_what_is_comparable_is_held_against() {
    let office = Office::of_base_plan();
    let sources = "sources = [\"politie\", \"vragenlijst\"]";
    office.edit("priorities/buurt.toml", "sources = [\"politie\"]", sources);
    office.write(COUNTED, "source = \"politie\"\n[[measurement]]\nperiod = \"2024\"\nvalue = 60\n");
    let record = |more: &[&str]| {
        let all = [&["record", "overlast", "600", "--period", "2025", "--dry-run"], more].concat();
        office.ivp(&all)
    };
    record(&[]).refused(2, &["vijf keer"]);
    record(&["--source", "vragenlijst"]).done();
    record(&["--part", "noord"]).done();
    office.edit(
        "priorities/buurt.toml",
        sources,
        &format!("{sources}\nbreak = [{{ period = \"2025\", reason = \"Nieuw\" }}]"),
    );
    record(&[]).done();
}

/// 620, 610, 555, 610, 625, 595: mean 602.5, 2.66 · 33 = 87.78; twice that is 175.56, so 426.94 to 778.06.
#[test]
fn far_outside_the_ordinary_range() {
    let office = Office::of_base_plan();
    let record =
        |(year, value): (u32, u32)| format!("[[measurement]]\nperiod = \"{year}\"\nvalue = {value}\n\n");
    let calm = [620, 610, 555, 610, 625, 595];
    office.edit("priorities/buurt.toml", "dispersion = 0.002\n", "");
    office.write(COUNTED, (2019..).zip(calm).map(record).collect::<String>());
    let figure = |value: &str| office.ivp(&["record", "overlast", value, "--period", "2025", "--dry-run"]);
    figure("778").done();
    figure("427").done();
    figure("779").refused(2, &["779 over 2025 ligt ver buiten wat niet ongewoon is (515 tot 690)"]);
    figure("426").refused(2, &["ver buiten"]);
}

#[test]
fn a_first_figure_is_held_against_the_next_and_asked_about_once() {
    let office = Office::of_base_plan();
    office
        .ivp(&["record", "overlast", "301", "--period", "2023"])
        .refused(2, &["meer dan vijf keer 60 (2024)"]);
    office.ivp(&["record", "overlast", "301", "--period", "2023", "--yes"]).done();
    assert_eq!(found(&office), [""; 0]);
    office.edit(COUNTED, "confirmed = true\n", "");
    // One pair is one finding.
    assert_eq!(found(&office), ["measurement/jump"]);
}

#[test]
fn an_import_lists_every_such_figure_and_is_stopped_by_one() {
    let office = Office::of_base_plan();
    std::fs::remove_file(office.file(COUNTED)).unwrap();
    office.write(COUNTED, "[[measurement]]\nperiod = \"2021\"\nvalue = 60\n");
    let file = office.path().join("cijfers.csv");
    std::fs::write(
        &file,
        "indicator;periode;waarde\nbuurt/overlast;2022;58\nbuurt/overlast;2023;610\nbuurt/overlast;2024;57\n",
    )
    .unwrap();
    let name = file.to_str().unwrap();
    let before = office.read(COUNTED);
    office.ivp(&["import", name]).refused(
        2,
        &[
            "klopt dit?",
            "610 over 2023 is meer dan vijf keer 58 (2022)",
            "57 over 2024 is minder dan een vijfde van 610 (2023)",
            "--yes",
        ],
    );
    assert_eq!(office.read(COUNTED), before);
    office.ivp(&["import", name, "--yes"]).done();
    let written = office.read(COUNTED);
    assert_eq!(written.matches("confirmed = true").count(), 2, "{written}");
    assert_eq!(found(&office), [""; 0]);
}

#[test]
fn the_length_that_is_asked() {
    let office = Office::of_base_plan();
    office
        .ivp(&["record", "onveilig", "9,5", "--period", "2026-H1"])
        .refused(2, &["de 1e helft van 2026 is korter dan een jaar"]);
    office.ivp(&["record", "onveilig", "9,5", "--period", "2022/23", "--dry-run"]).done();
    office.edit("priorities/buurt.toml", "frequency = \"two-yearly\"", "frequency = \"irregular\"");
    office.ivp(&["record", "onveilig", "9,5", "--period", "2026-H1", "--dry-run"]).done();
    office.edit(
        "priorities/buurt.toml",
        "target = { value = 50, by = 2027 }",
        "target = { at_most = 50, per = \"year\" }",
    );
    office.ivp(&["record", "overlast", "12", "--period", "2026-Q1", "--dry-run"]).done();
    // In a file it is a finding until it is confirmed.
    office.edit(
        "priorities/buurt.toml",
        "target = { at_most = 50, per = \"year\" }",
        "target = { value = 50, by = 2027 }",
    );
    office.write(
        COUNTED,
        format!("{}\n[[measurement]]\nperiod = \"2026-Q1\"\nvalue = 14\n", office.read(COUNTED)),
    );
    assert_eq!(found(&office), ["measurement/other-length"]);
    office.edit(COUNTED, "value = 14", "value = 14\nconfirmed = true");
    assert_eq!(found(&office), [""; 0]);
}

/// On a terminal it is asked, and the answer decides. `script` makes one.
#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_it_is_asked() {
    use std::io::Write as _;
    let answer = |typed: &str| {
        let office = Office::of_base_plan();
        let own = office.command(&["record", "onveilig", "0,9", "--period", "2026"]);
        let mut script = std::process::Command::new("script");
        let line = format!("'{}' record onveilig 0,9 --period 2026", own.get_program().display());
        script
            .args(["-qec", &line, "/dev/null"])
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped());
        script.envs(own.get_envs().filter_map(|(key, value)| Some((key, value?))));
        script.current_dir(own.get_current_dir().unwrap_or(office.path()));
        let Ok(mut child) = script.spawn() else { return None };
        child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        let out = child.wait_with_output().unwrap();
        let written = office.read("measurements/buurt/onveilig.toml").contains("confirmed = true");
        Some((out.status.code(), written, String::from_utf8_lossy(&out.stdout).into_owned()))
    };
    let Some((code, written, shown)) = answer("j\n") else { return };
    assert!(shown.contains("Klopt dit?") && shown.contains("Vastleggen? Typ ja of nee [nee]"), "{shown}");
    assert!((code, written) == (Some(0), true), "{shown}");
    let (code, written, shown) = answer("\n").unwrap();
    assert!((code, written) == (Some(2), false) && shown.contains("Er is niets vastgelegd"), "{shown}");
}
