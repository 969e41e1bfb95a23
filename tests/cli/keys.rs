//! What a plan can say of its targets, of how figures vary and of what is assumed: read, written, told and guarded.

use crate::office::Office;
use serde_json::{Value, json};

const OVERLAST: &str = "measurements/buurt/overlast.toml";
const CHAPTER: &str = "priorities/buurt.toml";
const TARGET: &str = "target = { value = 50, by = 2027 }";

/// The small plan with another target on its count.
fn with_target(target: &str) -> Office {
    let office = Office::of_base_plan().adopted();
    office.edit(CHAPTER, TARGET, target);
    office
}

/// The check fails, and says something.
fn refused(office: &Office, arguments: &[&str], said: &[&str]) {
    let ran = office.ivp(arguments);
    assert_eq!(ran.code, 1, "{ran:?}");
    let flat = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in said {
        assert!(flat.contains(words), "{words:?} lacks in {}", ran.out);
    }
}

fn target_in_words(target: &str) -> Value {
    let office = with_target(target);
    office.json(&["status", "--format", "json"])["priorities"][0]["indicators"][0]["target"].clone()
}

#[test]
fn a_target_is_told_to_other_programs_as_the_plan_states_it() {
    assert_eq!(
        target_in_words(
            "target = { value = 50, by = \"2026-Q3\", interim = [{ by = 2025, value = 55 }], assumed = \"geen jaar\" }"
        ),
        json!({
            "value": 50, "by": "2026-Q3", "interim": [{ "by": 2025, "value": 55 }],
            "for_each": [], "assumed": "geen jaar",
        })
    );
    assert_eq!(
        target_in_words(
            "target = { at_most = 60, per = \"year\", steps = [{ from = 2025, value = 55 }], for_each = \"parts\" }"
        ),
        json!({
            "at_most": 60, "per": "year", "from": null, "steps": [{ "from": 2025, "value": 55 }],
            "for_each": ["noord", "zuid"], "assumed": null,
        })
    );
    let survey = Office::of_base_plan().adopted();
    survey.edit(CHAPTER, "{ change = \"-4pp\", by = 2027 }", "{ better_than = \"Nederland\", by = 2027 }");
    assert_eq!(
        survey.json(&["status", "--format", "json"])["priorities"][0]["indicators"][1]["target"],
        json!({ "better_than": "Nederland", "by": 2027, "for_each": [], "assumed": null })
    );
}

#[test]
fn a_norm_and_another_region_are_told_in_words() {
    let norm =
        with_target("target = { at_most = 400, per = \"year\", steps = [{ from = 2026, value = 350 }] }");
    for (lang, words) in
        [("nl", "hoogstens 400 per jaar (350, vanaf 2026)"), ("en", "at most 400 a year (350, from 2026)")]
    {
        let shown = norm.ivp(&["show", "overlast", "--lang", lang]).done().out;
        assert!(shown.contains(words), "{shown}");
    }
    let each = with_target("target = { at_least = 2, per = \"quarter\", for_each = [\"zuid\"] }");
    let shown = each.ivp(&["show", "overlast"]).done().out;
    assert!(shown.contains("minimaal 2 per kwartaal, voor elk van zuid"), "{shown}");
}

#[test]
fn a_correction_that_is_recorded_names_what_it_replaces_and_keeps_the_spread() {
    let office = Office::of_base_plan().adopted();
    let series = "measurements/buurt/onveilig.toml";
    office.edit(series, "value = 11\nn = 1200\n", "value = 11\nn = 1200\ndesign_effect = 1.5\n");
    office.ivp(&["record", "onveilig", "10,5", "--period", "2023", "--corrects", "Nagekomen"]).done();
    let text = office.read(series);
    assert!(text.contains("value = 10.5\nn = 1200\ndesign_effect = 1.5\n"), "{text}");
    assert!(text.contains("corrects = \"Nagekomen\"\nreplaces = 11\n"), "{text}");
    // 114 of 1190 is 9.5798 percent.
    office.ivp(&["record", "onveilig", "9,5", "--period", "2025", "--corrects", "Nagekomen"]).done();
    assert!(office.read(series).contains("replaces = 9.58\n"), "{}", office.read(series));
    // The second correction of a day replaces the first.
    office.ivp(&["record", "onveilig", "10", "--period", "2023", "--corrects", "Nog eens"]).done();
    assert!(
        office.read(series).contains("corrects = \"Nog eens\"\nreplaces = 10.5\n"),
        "{}",
        office.read(series)
    );
    // A figure that is withdrawn replaces one, and is none to replace.
    office.ivp(&["record", "overlast", "--period", "2025", "--missing", "Fout", "--corrects", "Fout"]).done();
    assert!(
        office.read(OVERLAST).contains("corrects = \"Fout\"\nreplaces = 55\n"),
        "{}",
        office.read(OVERLAST)
    );
    office.ivp(&["record", "overlast", "54", "--period", "2025", "--corrects", "Toch"]).done();
    assert!(office.read(OVERLAST).ends_with("corrects = \"Toch\"\n"), "{}", office.read(OVERLAST));
    office.ivp(&["check"]).done();
}

#[test]
fn corrections_of_a_file_name_what_they_replace() {
    let office = Office::of_base_plan().adopted();
    std::fs::write(office.path().join("cijfers.csv"), "indicator,period,value\nbuurt/overlast,2025,57\n")
        .unwrap();
    office.ivp(&["import", "cijfers.csv", "--corrections"]).done();
    assert!(office.read(OVERLAST).contains("replaces = 55\n"), "{}", office.read(OVERLAST));
}

#[test]
fn of_two_corrections_of_one_day_the_one_that_replaces_the_other_counts() {
    let correction = |value: u32, replaces: u32| {
        format!(
            "\n[[measurement]]\nperiod = \"2025\"\nvalue = {value}\nrecorded = 2026-03-01\ncorrects = \"Nageteld\"\nreplaces = {replaces}\n"
        )
    };
    let latest = |corrections: &str| {
        let office = Office::of_base_plan().adopted();
        office.write(OVERLAST, office.read(OVERLAST) + corrections);
        office.ivp(&["check"]).done();
        office.json(&["status", "--format", "json"])["priorities"][0]["indicators"][0]["latest"]["value"]
            .clone()
    };
    assert_eq!(latest(&(correction(57, 55) + &correction(54, 57))), 54);
    assert_eq!(latest(&(correction(54, 57) + &correction(57, 55))), 54);
}

#[test]
fn what_is_published_counts_the_same_correction() {
    let office = Office::of_base_plan().adopted();
    let correction = |value: u32, replaces: u32| {
        format!(
            "\n[[measurement]]\nperiod = \"2025\"\nvalue = {value}\nrecorded = 2026-03-01\ncorrects = \"Nageteld\"\nreplaces = {replaces}\n"
        )
    };
    office.write(OVERLAST, office.read(OVERLAST) + &correction(54, 57) + &correction(57, 55));
    office.ivp(&["export", "--format", "datapackage", "-o", "open-data"]);
    let figures = std::fs::read_to_string(office.path().join("open-data/figures.csv")).unwrap();
    let superseded = |value: u32| {
        let row = figures.lines().find(|line| line.contains(&format!(",2025-12-31,{value},"))).unwrap();
        row.contains(",true,2026-03-01,")
    };
    assert_eq!([superseded(57), superseded(54)], [true, false], "{figures}");
}

#[test]
fn a_correction_that_replaces_another_figure_than_it_says_is_no_figure() {
    let office = Office::of_base_plan().adopted();
    let wrong = "\n[[measurement]]\nperiod = \"2025\"\nvalue = 57\nrecorded = 2026-03-01\ncorrects = \"Nageteld\"\nreplaces = 50\n";
    office.write(OVERLAST, office.read(OVERLAST) + wrong);
    refused(&office, &["check"], &["zegt 50 te vervangen, maar het cijfer ervoor is 55", "replaces = 55"]);
    office.edit(OVERLAST, "replaces = 50", "replaces = 55");
    office.ivp(&["check"]).done();
}

#[test]
fn what_is_assumed_is_told_wherever_it_is() {
    let office = with_target("target = { value = 50, by = 2027, assumed = \"het plan noemt geen jaar\" }");
    office.edit(CHAPTER, "kind = \"outcome\"\n", "kind = \"outcome\"\nassumed = \"zo gelezen\"\n");
    office.edit(OVERLAST, "value = 55\n", "value = 55\nassumed = \"twee wijken bijgeteld\"\n");
    let reading = "lezing van de opsteller, niet van de raad: ";
    let rendered = |args: &[&str], what: &str| {
        let out = office.ivp(args).done().out;
        let flat = out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(&format!("{reading}{what}")), "{args:?}: {out}");
    };
    rendered(&["show", "overlast"], "het plan noemt geen jaar");
    rendered(&["show", "overlast"], "twee wijken bijgeteld");
    rendered(&["show", "minder-overlast"], "zo gelezen");
    rendered(&["history", "overlast"], "twee wijken bijgeteld");
    rendered(&["status", "--format", "markdown"], "het plan noemt geen jaar");
    rendered(&["evaluate", "2025"], "het plan noemt geen jaar");
    // A goal in a list has a number, and a note its own words.
    let paper = office.ivp(&["evaluate", "2025"]).done().out;
    assert!(paper.contains("Minder overlast¹") && paper.contains("- ¹\u{a0}zo gelezen"), "{paper}");
    office.ivp(&["site", "-o", "site"]);
    let page = |name: &str| std::fs::read_to_string(office.path().join("site").join(name)).unwrap();
    let pages = [page("indicator_buurt_overlast.html"), page("priority_buurt.html")];
    for (page, what) in [
        (&pages[0], "het plan noemt geen jaar"),
        (&pages[0], "twee wijken bijgeteld"),
        (&pages[1], "zo gelezen"),
    ] {
        assert!(page.contains(&format!("{reading}{what}")), "{what}: {page}");
    }
}

/// What an edit of one file is found to be.
fn found(file: &str, from: &str, to: &str) -> Vec<String> {
    let office = Office::of_base_plan().adopted();
    office.write(
        "plan.toml",
        office.read("plan.toml") + "\n[[population]]\nperiod = \"2025\"\nvalue = 24350\n",
    );
    office.git(&["init", "-q", "-b", "main"]);
    office.git(&["add", "."]);
    office.git(&["commit", "-q", "-m", "Plan"]);
    office.edit(file, from, to);
    let report = office.json(&["check", "--against", "main", "--format", "json"]);
    let all = report["diagnostics"].as_array().unwrap();
    all.iter()
        .filter(|one| one["severity"] == "error")
        .map(|one| one["rule"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn what_decides_a_verdict_or_its_certainty_takes_a_decision() {
    let of_survey = "target = { change = \"-4pp\", by = 2027 }";
    for (file, from, to, rule) in [
        (CHAPTER, "dispersion = 0.002", "dispersion = 1.0".to_owned(), "change/definition"),
        (
            CHAPTER,
            TARGET,
            "target = { value = 50, by = 2027 }\nseasonal = false".to_owned(),
            "change/definition",
        ),
        (CHAPTER, of_survey, format!("{of_survey}\ndesign_effect = 1.5"), "change/definition"),
        (CHAPTER, "\"noord\", \"zuid\"", "\"noord\", \"zuid\", \"west\"".to_owned(), "change/definition"),
        (
            CHAPTER,
            TARGET,
            "target = { value = 50, by = 2027, for_each = \"parts\" }".to_owned(),
            "change/target",
        ),
        (
            "plan.toml",
            "last_year = 2027\n",
            "last_year = 2027\nassessment = { dispersion = 1.0 }\n".to_owned(),
            "change/plan",
        ),
        ("plan.toml", "value = 24350", "value = 20000".to_owned(), "change/plan"),
        (
            OVERLAST,
            "value = 55\n",
            "value = 55\nlow = 40\nhigh = 70\n".to_owned(),
            "change/measurement-rewritten",
        ),
    ] {
        assert_eq!(found(file, from, &to), [rule], "{to}");
    }
    // New inhabitants are a new figure, and what is assumed changes no verdict.
    let more = "value = 24350\n\n[[population]]\nperiod = \"2026\"\nvalue = 24400";
    assert_eq!(found("plan.toml", "value = 24350", more), [""; 0]);
    assert_eq!(
        found(CHAPTER, TARGET, "target = { value = 50, by = 2027, assumed = \"geen jaar\" }"),
        [""; 0]
    );
    assert_eq!(found(OVERLAST, "value = 55\n", "value = 55\nconfirmed = true\n"), [""; 0]);
}

#[test]
fn a_decision_may_name_a_key_as_it_is_written() {
    let office = Office::of_base_plan().adopted();
    office.git(&["init", "-q", "-b", "main"]);
    office.git(&["add", "."]);
    office.git(&["commit", "-q", "-m", "Plan"]);
    let of_survey = "target = { change = \"-4pp\", by = 2027 }";
    office.edit(CHAPTER, of_survey, &format!("{of_survey}\ndesign_effect = 1.5"));
    refused(&office, &["check", "--against", "main"], &["ontwerpeffect"]);
    office.write("decisions.toml", "[[decision]]\nid = \"weging\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Weging\"\nchanges = [\"buurt/onveilig.design_effect\"]\n");
    office.ivp(&["check", "--against", "main"]).done();
}

#[test]
fn the_spread_of_a_figure_goes_with_it_into_the_table() {
    let office = Office::of_base_plan().adopted();
    let series = "measurements/buurt/onveilig.toml";
    office.edit(
        series,
        "value = 11\nn = 1200\n",
        "value = 11\nn = 1200\nrepresentative = false\nlow = 9.3\nhigh = 12.9\nconfirmed = true\nassumed = \"x\"\n",
    );
    let table = office.ivp(&["export", "--format", "csv"]).done().out;
    let header = table.lines().next().unwrap().trim_start_matches('\u{feff}').to_owned();
    assert!(
        header.trim_end().ends_with("internal,sd,design_effect,low,high,confirmed,assumed,representative"),
        "{header}"
    );
    assert!(table.lines().any(|line| line.trim_end().ends_with("false,,,9.3,12.9,true,x,false")), "{table}");
    let history = office.json(&["history", "onveilig", "--format", "json"]);
    let first = &history["measurements"][0];
    assert_eq!((&first["low"], &first["high"], &first["sd"]), (&json!(9.3), &json!(12.9), &Value::Null));
}
