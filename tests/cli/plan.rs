//! What the real plan of the repository must be.

use crate::office::Office;

fn status() -> serde_json::Value {
    Office::of_haaksbergen().json(&["status", "--format", "json"])
}

fn all<'v>(report: &'v serde_json::Value, key: &str) -> Vec<&'v serde_json::Value> {
    let priorities = report["priorities"].as_array().unwrap();
    priorities.iter().flat_map(|priority| priority[key].as_array().unwrap()).collect()
}

#[test]
fn it_has_four_priorities_in_the_order_of_the_plan_and_thirty_seven_goals() {
    let report = status();
    let ids: Vec<_> =
        report["priorities"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["ondermijning", "zorg", "jeugd", "veiligheidsbeleving"]);
    let counts: Vec<_> = report["priorities"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["goals"].as_array().unwrap().len())
        .collect();
    assert_eq!(counts, [11, 4, 10, 12]);
    assert_eq!(all(&report, "goals").len(), 37);
}

#[test]
fn its_only_effect_target_is_seven_percent_by_2027() {
    let report = status();
    let effects: Vec<_> =
        all(&report, "indicators").into_iter().filter(|one| one["kind"] == "effect").collect();
    assert!(effects.len() >= 12);
    let with_target: Vec<_> = effects.iter().filter(|one| !one["target"].is_null()).collect();
    assert_eq!(with_target.len(), 1);
    let unsafe_feeling = with_target[0];
    assert_eq!(unsafe_feeling["id"], "veiligheidsbeleving/onveiligheidsgevoel");
    assert_eq!(unsafe_feeling["target"]["value"], 7);
    assert_eq!(unsafe_feeling["target"]["by"], 2027);
    assert_eq!(unsafe_feeling["baseline"]["value"], 11);
    assert_eq!(unsafe_feeling["baseline"]["n"], 181);
    assert_eq!(
        unsafe_feeling["baseline"]["file"],
        "plan/measurements/veiligheidsbeleving/onveiligheidsgevoel.toml"
    );
    assert_eq!(unsafe_feeling["assessment"], "baseline-only");
}

#[test]
fn its_registered_crimes_are_those_of_the_portal_files() {
    let history =
        Office::of_haaksbergen().json(&["history", "geregistreerde-misdrijven", "--format", "json"]);
    let figures: Vec<(String, i64)> = history["measurements"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["period"].as_str().unwrap().to_owned(), one["value"].as_i64().unwrap()))
        .collect();
    let expected = [
        ("2010", 1010),
        ("2011", 1000),
        ("2012", 990),
        ("2013", 880),
        ("2014", 815),
        ("2015", 620),
        ("2016", 610),
        ("2017", 555),
        ("2018", 610),
        ("2019", 625),
        ("2020", 595),
        ("2022", 545),
        ("2023", 524),
    ];
    assert_eq!(figures, expected.map(|(period, value)| (period.to_owned(), value)));
}

#[test]
fn it_has_no_errors() {
    let report = Office::of_haaksbergen().json(&["check", "--format", "json"]);
    assert_eq!(report["errors"], 0, "{report:#}");
}

#[test]
fn after_four_years_it_says_that_the_law_asks_for_a_new_plan() {
    let report = Office::of_haaksbergen().on("2028-06-01").json(&["check", "--format", "json"]);
    let rules: Vec<_> =
        report["diagnostics"].as_array().unwrap().iter().map(|one| one["rule"].as_str().unwrap()).collect();
    assert!(rules.contains(&"period/over-four-years"), "{rules:?}");
}

#[test]
fn thirteen_of_181_after_twenty_of_181_establishes_nothing() {
    let office = Office::of_haaksbergen();
    office.edit(
        "measurements/veiligheidsbeleving/onveiligheidsgevoel.toml",
        "value = 11\nn = 181",
        "numerator = 20\ndenominator = 181",
    );
    let office = office.on("2028-06-01");
    office
        .ivp(&[
            "record",
            "onveiligheidsgevoel",
            "--numerator",
            "13",
            "--denominator",
            "181",
            "--period",
            "2027",
        ])
        .done();
    let shown = office.ivp(&["show", "onveiligheidsgevoel"]).done().out;
    assert!(shown.contains("−3,9 procentpunt (−10,0 tot +2,2"), "{shown}");
    assert!(shown.contains("niet vast te stellen"), "{shown}");
    let status = office.json(&["status", "onveiligheidsgevoel", "--format", "json"]);
    let one = &status["priorities"][0]["indicators"][0];
    assert_eq!((&one["change"]["certain"], &one["target_certain"]), (&false.into(), &false.into()));
    assert_eq!((&one["trend"], &one["assessment"]), (&"uncertain".into(), &"off-track".into()));
}

#[test]
fn the_margin_of_eleven_percent_is_7_3_to_16_5_and_only_an_indication() {
    let shown = Office::of_haaksbergen().ivp(&["show", "onveiligheidsgevoel"]).done().out;
    assert!(shown.contains("7,3 tot 16,5 procent"), "{shown}");
    assert!(shown.replace("\n   ", "").contains("alleen een indicatie"), "{shown}");
    assert!(shown.contains("ongeveer\n    803 respondenten") && shown.contains("26%"), "{shown}");
}
