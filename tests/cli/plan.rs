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
        "value = 11\nn = 181\nrepresentative = false",
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
    assert!(shown.contains("−3,87 procentpunt (−10,0 tot +2,2"), "{shown}");
    assert!(shown.contains("7,18%, streefwaarde hoogstens 7%; de marge is 4,2%–11,9%"), "{shown}");
    let status = office.json(&["status", "onveiligheidsgevoel", "--format", "json"]);
    let one = &status["priorities"][0]["indicators"][0];
    assert_eq!((&one["change"]["certain"], &one["target_certain"]), (&false.into(), &false.into()));
    assert_eq!((&one["trend"], &one["assessment"]), (&"uncertain".into(), &"off-track".into()));
}

#[test]
fn the_margin_of_eleven_percent_is_7_3_to_16_5_and_only_an_indication() {
    let shown = Office::of_haaksbergen().ivp(&["show", "onveiligheidsgevoel"]).done().out;
    assert!(shown.contains("7,3% tot 16,5%"), "{shown}");
    assert!(shown.replace("\n   ", "").contains("alleen een indicatie"), "{shown}");
    let rendered = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(rendered.contains("de nulmeting (181 mensen) is te klein"), "{shown}");
    assert!(rendered.contains("een daling van 11% naar 7% aan te tonen hooguit 53%"), "{shown}");
}

/// What the plan itself does not say: the year of the seven percent, and the year of the questionnaire.
#[test]
fn what_is_the_officers_reading_is_shown_wherever_it_is() {
    let office = Office::of_haaksbergen();
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    office.ivp(&["site", "-o", "site"]).done();
    let page = std::fs::read_to_string(
        office.path().join("site").join("indicator_veiligheidsbeleving_onveiligheidsgevoel.html"),
    )
    .unwrap();
    for (where_, rendered) in [
        ("status", office.ivp(&["status", "--all"]).out),
        ("show", office.ivp(&["show", "onveiligheidsgevoel"]).out),
        ("evaluation", office.ivp(&["evaluate", "2025"]).out),
        ("site", page),
    ] {
        let rendered = one_line(&rendered);
        assert!(rendered.contains("hier 2023"), "{where_}: {rendered}");
        assert!(rendered.contains("hier 2027, het laatste"), "{where_}: {rendered}");
        assert!(rendered.contains("lezing van de opsteller"), "{where_}");
    }
    let goal = one_line(&office.ivp(&["show", "zorg/meldcode"]).done().out);
    assert!(goal.contains("het plan zegt „periodiek”, zonder aantal"), "{goal}");
}

#[test]
fn the_only_indicator_with_a_target_is_asked_for_every_other_year() {
    let report = Office::of_haaksbergen().json(&["due", "--format", "json"]);
    let asked: Vec<_> = report["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["name"] == "veiligheidsbeleving/onveiligheidsgevoel")
        .map(|one| (one["period"].as_str().unwrap(), one["overdue"].as_bool().unwrap()))
        .collect();
    assert_eq!(asked, [("2025", true)]);
}

/// Civil servants, administrators and council; the teams; inhabitants and entrepreneurs; twice councils of
/// neighbourhoods and entrepreneurs. A promise kept for one group is not kept for the others.
#[test]
fn a_promise_to_several_groups_holds_for_each() {
    let office = Office::of_haaksbergen();
    let report = office.json(&["status", "--format", "json"]);
    let each: Vec<_> = all(&report, "indicators")
        .into_iter()
        .filter_map(|one| {
            let groups = one["target"]["for_each"].as_array().filter(|all| !all.is_empty())?;
            Some((one["id"].as_str().unwrap(), groups.len()))
        })
        .collect();
    assert_eq!(
        each,
        [
            ("ondermijning/trainingen", 3),
            ("ondermijning/besproken-in-teamoverleg", 3),
            ("ondermijning/communicatie-uitingen", 2),
            ("veiligheidsbeleving/bijeenkomsten-bezocht", 2),
            ("veiligheidsbeleving/gesprekken-criminaliteit", 2),
        ]
    );
    office.ivp(&["record", "trainingen", "1", "--period", "2025", "--part", "ambtenaren"]).done();
    let report = office.json(&["status", "ondermijning/trainingen", "--format", "json"]);
    assert_eq!(report["priorities"][0]["indicators"][0]["assessment"], "not-recorded");
    let rendered = office.ivp(&["status", "ondermijning"]).done().out;
    let rendered = rendered.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        rendered.contains("1 van 3 nagekomen in 2025; bestuurders en raadsleden ontbreken"),
        "{rendered}"
    );
    assert!(rendered.contains("niet vastgelegd: 2024 (ambtenaren, bestuurders, raadsleden)"), "{rendered}");
}

#[test]
fn of_the_other_topics_it_says_what_the_plan_says_and_no_more() {
    let report = Office::of_haaksbergen().json(&["show", "monitor", "--format", "json"]);
    assert_eq!(report["priority"]["topics"].as_array().unwrap().len(), 0);
    let introduction = report["priority"]["introduction"].as_str().unwrap();
    assert_eq!(introduction.matches('.').count(), 2, "{introduction}");
}

/// 524 after 545 is no rise. 15 percent more than 524 is 602.6; the rise to 602 is neither certain nor above the alert.
#[test]
fn a_rise_of_more_than_fifteen_percent_is_signalled() {
    for (value, expected) in [("602", false), ("603", true)] {
        let office = Office::of_haaksbergen();
        office.ivp(&["record", "geregistreerde-misdrijven", value, "--period", "2024", "--yes"]).done();
        let report = office.json(&["status", "--format", "json"]);
        let reasons = report["monitor"][0]["reasons"].as_array().unwrap();
        let signalled = reasons.iter().any(|reason| reason.as_str().unwrap().starts_with("alert"));
        assert_eq!(signalled, expected, "{value}: {reasons:?}");
    }
}

#[test]
fn a_caveat_stands_where_the_figure_stands() {
    let office = Office::of_haaksbergen();
    let caveats = |id: &str| -> Vec<String> {
        let report = office.json(&["show", id, "--format", "json"]);
        let all = report["indicator"]["caveats"].as_array().unwrap();
        all.iter().map(|one| one.as_str().unwrap().to_owned()).collect()
    };
    // How speed is measured says nothing about a survey; what is unknown of crime nothing about one's own trainings.
    assert!(!caveats("onveiligheidsgevoel").iter().any(|one| one.contains("V85")));
    assert!(caveats("trainingen").is_empty());
    // Of two sources each caveat names its own.
    assert_eq!(
        caveats("geregistreerde-misdrijven"),
        ["Geregistreerde misdrijven (CBS): De aantallen zijn afgerond op veelvouden van 5."]
    );
}

#[test]
fn the_partners_that_it_names_stand_at_their_goals() {
    let office = Office::of_haaksbergen();
    for (goal, partner) in [
        ("ondermijning/meldingsbereidheid", "Meld Misdaad Anoniem"),
        ("veiligheidsbeleving/boas-flexibeler", "Boa's"),
        ("veiligheidsbeleving/boa-jeugd", "Boa's"),
    ] {
        let report = office.json(&["show", goal, "--format", "json"]);
        assert_eq!(report["goal"]["partners"], serde_json::json!([partner]), "{goal}");
    }
}
