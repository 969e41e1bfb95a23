//! Plans of other places, written without bending the format: what the README shows can be checked, judged, evaluated and
//! published. Expected values by hand.

use serde_json::Value;

use crate::office::Office;

/// A plan of these files and nothing else, without an error, that can be evaluated and published.
fn plan(head: &str, chapter: &str, figures: &[(&str, &str)], year: &str) -> Office {
    let office = Office::of_base_plan();
    std::fs::remove_dir_all(office.file("")).unwrap();
    office.write("plan.toml", head);
    office.write("priorities/safe.toml", chapter);
    office.write("sources.toml", "[[source]]\nid = \"police\"\nname = \"Police\"\n");
    for (id, text) in figures {
        office.write(&format!("measurements/safe/{id}.toml"), text);
    }
    let ran = office.ivp(&["check"]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    assert_eq!(office.ivp(&["fmt", "--check"]).code, 0);
    office.ivp(&["status", "--all"]).done();
    assert_eq!(office.ivp(&["evaluate", year]).code, 0);
    office.ivp(&["feasible"]).done();
    office.ivp(&["site", "-o", "public"]).done();
    office
}

fn head(language: &str, place: &str, first: i32, last: i32) -> String {
    format!(
        "title = \"Plan\"\n{place}\nlanguage = \"{language}\"\nfirst_year = {first}\nlast_year = {last}\n"
    )
}

fn chapter(indicator: &str) -> String {
    format!(
        "title = \"Safe streets\"\nambition = \"Everybody is safe\"\n\n[[goal]]\nid = \"safer\"\ntitle = \"Safer streets\"\n\
         kind = \"outcome\"\n\n[[indicator]]\n{indicator}"
    )
}

fn counts(figures: &[(&str, u32)]) -> String {
    let one = |(period, value): &(&str, u32)| {
        format!("\n[[measurement]]\nperiod = \"{period}\"\nvalue = {value}\n")
    };
    format!("source = \"police\"\n{}", figures.iter().map(one).collect::<String>())
}

fn indicator(office: &Office) -> Value {
    office.json(&["status", "--format", "json"])["priorities"][0]["indicators"][0].clone()
}

fn fires(office: &Office, rule: &str) -> usize {
    office.json(&["check", "--only", rule, "--format", "json"])["diagnostics"].as_array().unwrap().len()
}

/// 200 in 2022, 140 by 2028: in 2025 half of the way, 170. 168: 32 of 60 done, 1.067 of what was to be expected.
#[test]
fn a_six_year_plan_of_another_country() {
    let text = chapter(
        "id = \"burglaries\"\nkind = \"effect\"\ngoal = \"safer\"\ntitle = \"Burglaries\"\nunit = \"count\"\n\
         direction = \"lower\"\nfrequency = \"yearly\"\nsources = [\"police\"]\nbaseline = \"2022\"\n\
         target = { value = 140, by = 2028 }\n",
    );
    let figures = counts(&[("2022", 200), ("2023", 190), ("2024", 181), ("2025", 168)]);
    let place = "municipality = \"Ballyexample\"\nmunicipality_code = \"IE-C99\"";
    let office = plan(&head("en", place, 2023, 2028), &text, &[("burglaries", &figures)], "2025");
    assert_eq!(fires(&office, "period/over-four-years"), 0);
    let found = indicator(&office);
    assert_eq!((&found["expected"], &found["assessment"]), (&170.into(), &"on-track".into()));
    // The law of the Netherlands holds where the code says so, also in another language.
    let dutch = "municipality_code = \"GM0158\"";
    office.edit("plan.toml", "municipality_code = \"IE-C99\"", dutch);
    assert_eq!(fires(&office, "period/over-four-years"), 1);
    // And not for a Flemish plan in Dutch.
    office.edit("plan.toml", dutch, "municipality_code = \"44021\"");
    office.edit("plan.toml", "language = \"en\"", "language = \"nl\"");
    assert_eq!(fires(&office, "period/over-four-years"), 0);
}

/// 80 in 2024, 60 by 2026: in 2025 70. 72: 8 of 20, 0.8 of what was to be expected.
#[test]
fn a_programme_of_two_years() {
    let text = chapter(
        "id = \"nuisance\"\nkind = \"effect\"\ngoal = \"safer\"\ntitle = \"Nuisance\"\nunit = \"count\"\n\
         direction = \"lower\"\nfrequency = \"yearly\"\nsources = [\"police\"]\nbaseline = \"2024\"\n\
         target = { value = 60, by = 2026 }\n",
    );
    let figures = counts(&[("2024", 80), ("2025", 72)]);
    let office = plan(
        &head("nl", "municipality = \"Voorbeelddorp\"", 2025, 2026),
        &text,
        &[("nuisance", &figures)],
        "2025",
    );
    let found = indicator(&office);
    assert_eq!(
        (&found["expected"], &found["ratio"], &found["assessment"]),
        (&70.into(), &0.8.into(), &"at-risk".into())
    );
}

/// A third quarter is held against a third quarter: 60 in 2024, 45 by the third quarter of 2027, in 2026 50. 48 is on track;
/// the busy second quarter of 2026 says nothing about it.
#[test]
fn quarters_with_their_seasons() {
    let text = chapter(
        "id = \"beach\"\nkind = \"effect\"\ngoal = \"safer\"\ntitle = \"Incidents on the beach\"\nunit = \"count\"\n\
         direction = \"lower\"\nfrequency = \"quarterly\"\nsources = [\"police\"]\nbaseline = \"2024-Q3\"\n\
         target = { value = 45, by = \"2027-Q3\" }\n",
    );
    let figures = counts(&[
        ("2024-Q1", 5),
        ("2024-Q2", 30),
        ("2024-Q3", 60),
        ("2024-Q4", 8),
        ("2025-Q1", 4),
        ("2025-Q2", 33),
        ("2025-Q3", 56),
        ("2025-Q4", 7),
        ("2026-Q1", 6),
        ("2026-Q2", 41),
        ("2026-Q3", 48),
    ]);
    let office =
        plan(&head("nl", "municipality = \"Zeedorp\"", 2025, 2028), &text, &[("beach", &figures)], "2025");
    let found = indicator(&office);
    assert_eq!(found["judged"]["to"], "2026-Q3");
    assert_eq!((&found["expected"], &found["assessment"]), (&50.into(), &"on-track".into()));
}

/// At least ten controls in 2024, twelve from 2025 on, fifteen from 2026 on: eleven is enough in 2024 and missed in 2025, of
/// which at the end eleven of the eleven months' twelve are there.
#[test]
fn a_norm_that_rises_by_the_year() {
    let text = chapter(
        "id = \"controls\"\nkind = \"performance\"\ngoal = \"safer\"\ntitle = \"Controls\"\nunit = \"count\"\n\
         direction = \"higher\"\nfrequency = \"yearly\"\nsources = [\"police\"]\n\
         target = { at_least = 10, per = \"year\", from = 2024, steps = [{ from = 2025, value = 12 }, { from = 2026, value = 15 }] }\n",
    );
    let figures = counts(&[("2024", 11), ("2025", 11)]);
    let office = plan(
        &head("nl", "municipality = \"Voorbeelddorp\"", 2024, 2027),
        &text,
        &[("controls", &figures)],
        "2025",
    );
    let found = |day: &str| {
        let report = office.json(&["status", "--as-of", day, "--format", "json"]);
        report["priorities"][0]["indicators"][0]["assessment"].clone()
    };
    assert_eq!((found("2024-12-31"), found("2025-12-31")), ("achieved".into(), "on-track".into()));
    // The day after, the year is over.
    assert_eq!(found("2026-01-15"), "off-track");
}

/// The north: 40, to 30 by 2027, 33 in 2025 is past the 36.67 to be expected. The south: 20, to 15, 22 is behind.
#[test]
fn districts_with_a_target_each() {
    let text = chapter(
        "id = \"thefts\"\nkind = \"effect\"\ngoal = \"safer\"\ntitle = \"Thefts\"\nunit = \"count\"\n\
         direction = \"lower\"\nfrequency = \"yearly\"\nsources = [\"police\"]\nbaseline = \"2024\"\n\
         target = { change = \"-25%\", by = 2027, for_each = \"parts\" }\n\
         breakdown = { title = \"District\", parts = [\"north\", \"south\"] }\n",
    );
    let one = |year: u32, part: &str, value: u32| {
        format!("\n[[measurement]]\nperiod = \"{year}\"\npart = \"{part}\"\nvalue = {value}\n")
    };
    let all =
        [one(2024, "north", 40), one(2024, "south", 20), one(2025, "north", 33), one(2025, "south", 22)];
    let figures = format!("source = \"police\"\n{}", all.concat());
    let office = plan(
        &head("en", "municipality = \"Exampleton\"", 2025, 2028),
        &text,
        &[("thefts", &figures)],
        "2025",
    );
    let found = indicator(&office);
    assert_eq!(found["assessment"], "off-track");
    let parts: Vec<(&Value, &Value)> = found["parts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (&one["assessment"], &one["target"]["value"]))
        .collect();
    assert_eq!(parts, [(&"on-track".into(), &30.into()), (&"off-track".into(), &15.into())]);
}

#[test]
fn a_path_with_backslashes_is_read_as_windows_writes_it() {
    let office = Office::of_base_plan();
    assert_eq!(office.ivp(&["check", "--plan", ".\\plan\\"]).code, 0);
    let ran = office.ivp(&["export", "--template", "--plan", "plan", "-o", "uit\\invullen.xlsx"]);
    assert!(ran.code != 0 || office.path().join("uit").is_dir(), "{ran:?}");
    let ran = office.ivp(&["check", "--plan", "anders\\plan"]);
    assert!(ran.code != 0 && ran.err.contains("anders/plan"), "{}", ran.err);
}
