//! `ivp check` and `ivp explain`

use crate::office::Office;

#[test]
fn findings_as_json_count_lines_and_columns_from_one() {
    let office = Office::of_base_plan();
    office.edit("priorities/buurt.toml", "unit = \"count\"", "unit = \"aantal\"");
    let report = office.json(&["check", "--format", "json"]);
    assert_eq!(report["schema"], "ivp.check/1");
    assert_eq!(report["errors"], 1);
    let finding = &report["diagnostics"][0];
    assert_eq!(finding["rule"], "schema/unknown-value");
    assert_eq!(finding["file"], "plan/priorities/buurt.toml");
    assert_eq!((&finding["line"], &finding["column"]), (&15.into(), &8.into()));
    assert_eq!((&finding["end_line"], &finding["end_column"]), (&15.into(), &16.into()));
}

#[test]
fn the_words_to_choose_from_are_those_of_the_files_with_what_they_mean() {
    let office = Office::of_voorbeeldstad();
    office.edit(
        "actions/2026.toml",
        "id = \"schouwronde\"\ntitle = \"Buurtschouw in vier wijken\"\nstate = \"started\"",
        "id = \"schouwronde\"\ntitle = \"Buurtschouw in vier wijken\"\nstate = \"bezig\"",
    );
    let told = "Kies uit: planned (gepland), started (gestart), done (afgerond), delayed (vertraagd), dropped (vervallen).";
    let said = |ran: crate::office::Ran| ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    let dutch = said(office.ivp(&["check", "--only", "schema/unknown-value"]));
    assert!(dutch.contains(told), "{dutch}");
    let english = said(office.ivp(&["check", "--only", "schema/unknown-value", "--lang", "en"]));
    assert!(english.contains("Choose from: planned, started, done, delayed, dropped."), "{english}");
    // What is shown with a number around it, and what is no word of people.
    let office = Office::of_base_plan();
    office.edit("priorities/buurt.toml", "unit = \"count\"", "unit = \"stuks\"");
    let dutch = said(office.ivp(&["check", "--only", "schema/unknown-value"]));
    assert!(dutch.contains("count (aantal), percent (percentage), rate (aantal per zo veel),"), "{dutch}");
    let office = Office::of_haaksbergen();
    let from = "at_least = 2, per = \"year\"";
    office.edit("priorities/veiligheidsbeleving.toml", from, "at_least = 2, per = \"iets\"");
    let dutch = said(office.ivp(&["check", "--only", "schema/unknown-value"]));
    assert!(dutch.contains("quarter (per kwartaal), half-year (per halfjaar),"), "{dutch}");
}

#[test]
fn filtering_is_announced_and_never_changes_the_exit_status() {
    let office = Office::of_base_plan();
    office.edit("priorities/buurt.toml", "unit = \"count\"", "unit = \"aantal\"");
    let ran = office.ivp(&["check", "--skip", "schema/unknown-value"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("niet getoond: 1 fout en geen waarschuwingen"), "{}", ran.out);
}

#[test]
fn a_clean_plan_ends_with_0() {
    let ran = Office::of_base_plan().ivp(&["check"]).done();
    assert_eq!(ran.out, "Geen fouten, geen waarschuwingen.\n");
}

/// From 11% of 1,200 three points less: V₂ / ((0.03/2.8016)² − V₁/1200) = 0.0736 / (0.000114666 − 0.0000815833) = 2224.8.
#[test]
fn a_target_close_to_the_baseline_asks_for_a_larger_survey() {
    let office = Office::of_base_plan();
    office.edit("priorities/buurt.toml", "change = \"-4pp\"", "change = \"-3pp\"");
    let shown = |language: &str| {
        let out = office.ivp(&["check", "--lang", language]).done().out;
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let dutch = shown("nl");
    assert!(dutch.contains("om na een nulmeting onder 1.200 mensen een daling van 11% naar 8%"), "{dutch}");
    assert!(
        dutch.contains("zijn ongeveer 2.225 respondenten nodig; de laatste peiling had er 1.190"),
        "{dutch}"
    );
    let english = shown("en");
    assert!(english.contains("takes about 2,225 respondents; the latest survey had 1,190"), "{english}");
}

/// A mistake: the file, what is replaced, by what, the rule that finds it, and the text on whose line it is found.
const MISTAKES: [(&str, &str, &str, &str, &str); 19] = [
    ("plan.toml", "small_count = 20", "smal_count = 20", "schema/unknown-key", "smal_count"),
    ("partners.toml", "id = \"halt\"", "id = \"Halt\"", "id/form", "\"Halt\""),
    ("sources.toml", "id = \"halt\"\nname = ", "id = \"halt\"\nnaam = ", "schema/unknown-key", "naam = "),
    ("monitor.toml", "introduction = \"\"\"", "introductie = \"\"\"", "schema/unknown-key", "introductie"),
    ("analysis.toml", "respondents = 181", "respondents = \"181\"", "schema/wrong-type", "\"181\""),
    (
        "priorities/jeugd.toml",
        "kind = \"effect\"\ntitle = \"Verwijzingen naar Halt\"",
        "kind = \"effekt\"\ntitle = \"Verwijzingen naar Halt\"",
        "schema/unknown-value",
        "\"effekt\"",
    ),
    (
        "priorities/jeugd.toml",
        "title = \"Jeugd en veiligheid\"",
        "titel = \"Jeugd en veiligheid\"",
        "schema/unknown-key",
        "titel",
    ),
    (
        "priorities/ondermijning.toml",
        "goal = \"bewustwordingstraining\"",
        "goal = \"bewustwordingstrainng\"",
        "reference/unknown",
        "bewustwordingstrainng",
    ),
    (
        "priorities/ondermijning.toml",
        "id = \"damoclesbeleid\"",
        "id = \"meldpunt\"",
        "id/duplicate",
        "SECOND id = \"meldpunt\"",
    ),
    (
        "priorities/zorg.toml",
        "id = \"e33-meldingen\"",
        "id = \"e33 meldingen\"",
        "id/form",
        "\"e33 meldingen\"",
    ),
    (
        "priorities/veiligheidsbeleving.toml",
        "target = { value = 7, by = 2027,",
        "target = { value = 7,",
        "target/no-year",
        "target = { value = 7,",
    ),
    (
        "priorities/veiligheidsbeleving.toml",
        "target = { at_least = 2, per = \"year\", from = 2024 }",
        "target = { at_least = 2, per = \"week\", from = 2024 }",
        "schema/unknown-value",
        "\"week\"",
    ),
    (
        "measurements/veiligheidsbeleving/onveiligheidsgevoel.toml",
        "value = 11",
        "value = 111",
        "measurement/unit",
        "111",
    ),
    (
        "measurements/veiligheidsbeleving/veilig-voelen.toml",
        "value = 86",
        "value = 86,5",
        "syntax/decimal-comma",
        "86,5",
    ),
    (
        "measurements/monitor/geregistreerde-misdrijven.toml",
        "period = \"2023\"\nvalue = 524",
        "period = \"2022\"\nvalue = 524",
        "measurement/duplicate",
        "SECOND period = \"2022\"\n",
    ),
    (
        "measurements/monitor/geregistreerde-misdrijven.toml",
        "value = 1010",
        "value = 1010.5",
        "measurement/unit",
        "1010.5",
    ),
    (
        "measurements/monitor/geregistreerde-misdrijven.toml",
        "period = \"2011\"",
        "period = \"2011-K1\"",
        "period/form",
        "2011-K1",
    ),
    (
        "measurements/monitor/geregistreerde-misdrijven.toml",
        "value = 990",
        "valeu = 990",
        "schema/unknown-key",
        "valeu",
    ),
    (
        "measurements/monitor/geregistreerde-misdrijven.toml",
        "period = \"2013\"",
        "period = \"2030\"",
        "period/future",
        "2030",
    ),
];

#[test]
fn twenty_mistakes_in_many_files_are_all_reported_in_one_run_each_on_its_line() {
    let office = Office::of_haaksbergen();
    for (file, from, to, ..) in MISTAKES {
        office.edit(file, from, to);
    }
    // And one file that should not be there, to make them twenty.
    office.write("measurements/jeugd/overlast-jegd.toml", "[[measurement]]\nperiod = \"2025\"\nvalue = 3\n");
    let report = office.json(&["check", "--format", "json"]);
    let found = report["diagnostics"].as_array().unwrap();
    let has = |rule: &str, file: &str, line: usize| {
        found
            .iter()
            .any(|one| one["rule"] == rule && one["file"] == format!("plan/{file}") && one["line"] == line)
    };
    let mut count = 0;
    for (file, _, _, rule, at) in MISTAKES {
        let text = office.read(file);
        let offset = match at.strip_prefix("SECOND ") {
            Some(at) => text.match_indices(at).nth(1).unwrap().0,
            None => text.find(at).unwrap(),
        };
        let line = text[..offset].matches('\n').count() + 1;
        assert!(has(rule, file, line), "{rule} on {file}:{line} lacks in {report:#}");
        count += 1;
    }
    assert!(has("reference/no-indicator", "measurements/jeugd/overlast-jegd.toml", 1), "{report:#}");
    assert_eq!(count + 1, 20);
}

#[test]
fn findings_are_shown_with_line_caret_second_place_and_help() {
    let office = Office::of_voorbeeldstad();
    office.edit("priorities/jeugd.toml", "unit = \"rate\"", "unit = \"rato\"");
    office.edit(
        "measurements/jeugd/overlast-jeugd.toml",
        "corrects = \"Definitief cijfer van de politie\"\n",
        "",
    );
    insta::assert_snapshot!("two_errors_nl", office.ivp(&["check"]).out);
    insta::assert_snapshot!("two_errors_en", office.ivp(&["check", "--lang", "en"]).out);
}

#[test]
fn the_warnings_on_the_real_plan_tell_what_it_lacks() {
    insta::assert_snapshot!("haaksbergen", Office::of_haaksbergen().ivp(&["check"]).done().out);
}

#[test]
fn warnings_fail_only_when_asked() {
    let office = Office::of_haaksbergen();
    office.ivp(&["check"]).done();
    assert_eq!(office.ivp(&["check", "--deny", "warnings"]).code, 1);
}

#[test]
fn a_rule_is_explained_with_an_example() {
    let office = Office::of_base_plan();
    insta::assert_snapshot!(
        "explain_duplicate",
        office.ivp(&["explain", "measurement/duplicate"]).done().out
    );
    let list = office.ivp(&["explain"]).done().out;
    for rule in ivp::rules::REGISTRY.rules() {
        assert!(list.lines().any(|line| line.starts_with(rule.id.as_str())), "{}", rule.id);
    }
}

#[test]
fn bytes_that_are_no_text_are_told_and_the_rest_is_still_checked() {
    let office = Office::of_haaksbergen();
    office.write("partners.toml", b"\xff\xfe[\0[\0".as_slice());
    office.write("sources.toml", b"# caf\xe9\n".as_slice());
    office.write("monitor.toml", b"\x89PNG\x00\x00".as_slice());
    office.write("foto.jpg", b"\x00".as_slice());
    // Half-written by a program that was killed: no part of the plan.
    office.write("measurements/zorg/.e33-meldingen.toml.1.ivp-tmp", "[[measure");
    let report = office.json(&["check", "--format", "json"]);
    let found: Vec<(&str, &str)> = report["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["rule"].as_str().unwrap().starts_with("file/"))
        .map(|one| (one["rule"].as_str().unwrap(), one["file"].as_str().unwrap()))
        .collect();
    for expected in [
        ("file/encoding", "plan/partners.toml"),
        ("file/encoding", "plan/sources.toml"),
        ("file/encoding", "plan/monitor.toml"),
        ("file/unread", "plan/foto.jpg"),
    ] {
        assert!(found.contains(&expected), "{expected:?} in {found:?}");
    }
    assert_eq!(found.len(), 4, "{found:?}");
}

#[test]
fn hostile_text_reaches_no_terminal() {
    let office = Office::of_base_plan();
    office.edit(
        "priorities/buurt.toml",
        "title = \"Meldingen van overlast\"",
        "title = \"Rood\\u001b[31m\\u202e\"\nunt = \"\u{202e}x\"",
    );
    for command in
        [&["check"][..], &["status"], &["show", "buurt/overlast"], &["status", "--format", "markdown"]]
    {
        let ran = office.ivp(command);
        let printed = ran.out + &ran.err;
        assert!(!printed.contains(['\u{1b}', '\u{202e}']), "{command:?}: {printed}");
    }
}

#[test]
fn one_mistake_is_one_finding() {
    let errors = |file: &str, from: &str, to: &str| -> Vec<String> {
        let office = Office::of_voorbeeldstad();
        let text = office.read(file).replacen(from, to, 1);
        office.write(file, text);
        let report = office.json(&["check", "--format", "json"]);
        let all = report["diagnostics"].as_array().unwrap().clone();
        let errors = all.iter().filter(|one| one["severity"] == "error");
        errors.map(|one| format!("{} {}", one["rule"].as_str().unwrap(), one["line"])).collect()
    };
    let header =
        errors("measurements/wonen-en-buurten/woninginbraken.toml", "\n[[measurement]]", "\n[[measurement]");
    assert_eq!(header.len(), 1, "{header:?}");
    let quote = errors("partners.toml", "id = \"gemeente\"", "id = \"gemeente");
    assert_eq!(quote.len(), 1, "{quote:?}");
    let curled = errors("sources.toml", "name = \"", "name = “");
    assert_eq!(curled.len(), 1, "{curled:?}");
}

#[test]
fn a_note_of_several_lines_is_read_back_in_a_file_of_windows() {
    let office = Office::of_base_plan();
    let series = office.read("measurements/buurt/overlast.toml").replace('\n', "\r\n");
    office.write("measurements/buurt/overlast.toml", series);
    office
        .ivp(&["record", "buurt/overlast", "52", "--period", "2026-03-12", "--note", "een\ntwee", "--yes"])
        .done();
    assert!(office.read("measurements/buurt/overlast.toml").contains("note = \"een\\ntwee\"\r\n"));
}
