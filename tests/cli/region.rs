//! A plan of several municipalities, and figures told by part.

use serde_json::Value;

use crate::office::Office;

fn part<'r>(indicator: &'r Value, id: &str) -> &'r Value {
    indicator["parts"].as_array().unwrap().iter().find(|one| one["part"] == id).unwrap()
}

/// Worked out by hand in the comments of the example: with five parts a p below 0.01 is more than chance.
#[test]
fn each_municipality_is_judged_and_tested_more_strictly() {
    let office = Office::of_region();
    let report = office.json(&["status", "--by", "part", "--format", "json"]);
    assert_eq!(report["schema"], "ivp.status/2");
    let indicators = report["priorities"][0]["indicators"].as_array().unwrap();
    // The meetings have no parts.
    assert_eq!(indicators.len(), 2);
    let burglaries = &indicators[0];
    assert_eq!(
        (&burglaries["assessment"], &burglaries["latest"]["value"]),
        (&"off-track".into(), &397.into())
    );
    for (id, baseline, latest, target, assessment, certain) in [
        ("eerstegem", 240, 176, 168.0, "on-track", false),
        ("tweedebroek", 126, 61, 88.2, "achieved", true),
        ("derdewoude", 84, 80, 58.8, "at-risk", false),
        ("vierhoven", 50, 58, 35.0, "off-track", false),
        ("vijfdonk", 27, 22, 18.9, "on-track", false),
    ] {
        let one = part(burglaries, id);
        assert_eq!(
            (&one["baseline"]["value"], &one["latest"]["value"]),
            (&baseline.into(), &latest.into()),
            "{id}"
        );
        assert!((one["target"]["value"].as_f64().unwrap() - target).abs() < 1e-9, "{id}");
        assert_eq!(
            (&one["assessment"], &one["change"]["certain"]),
            (&assessment.into(), &certain.into()),
            "{id}"
        );
    }
    // By itself it would be: z = −64 / √(2 · 416) = −2.219, p = 0.0265.
    let p = part(burglaries, "eerstegem")["change"]["p"].as_f64().unwrap();
    assert!((p - 0.0265).abs() < 0.0005, "{p}");
    // Those of parts are not counted among the differences: only that of all five together is.
    assert_eq!(report["looks"]["tested"], 1);
    let feeling = &indicators[1];
    for (id, assessment) in [
        ("eerstegem", "on-track"),
        ("tweedebroek", "off-track"),
        ("derdewoude", "off-track"),
        ("vierhoven", "off-track"),
        ("vijfdonk", "on-track"),
    ] {
        assert_eq!(part(feeling, id)["assessment"], assessment, "{id}");
    }
}

#[test]
fn the_status_by_part_on_a_screen_and_in_a_spreadsheet() {
    let office = Office::of_region();
    let out = office.ivp(&["status", "--by", "part"]).done().out;
    assert!(out.lines().all(|line| line.chars().count() <= 80), "{out}");
    insta::assert_snapshot!("by_part", out);
    insta::assert_snapshot!(
        "by_part_en",
        office.ivp(&["status", "--by", "delen", "--lang", "en"]).done().out
    );
    let table = office.ivp(&["status", "woninginbraken", "--by", "part", "--format", "csv"]).done().out;
    let parts: Vec<&str> = table.lines().map(|line| line.rsplit(',').next().unwrap()).collect();
    assert_eq!(parts, ["part", "", "Eerstegem", "Tweedebroek", "Derdewoude", "Vierhoven", "Vijfdonk"]);
    let text = office.ivp(&["status", "--by", "part", "--format", "markdown"]).done().out;
    assert!(text.contains("| Woninginbraken: Vierhoven | 50 (2024) | 58 (2025) |"), "{text}");
    // Names of places are wider than a column: never broken in two.
    let out = office.ivp(&["status", "--all"]).done().out;
    assert!(!out.replace("Tweedebroek", "").contains("edebroek"), "{out}");
    let none = Office::of_haaksbergen().ivp(&["status", "zorg", "--by", "part"]).done().out;
    assert!(none.contains("Geen enkele indicator heeft cijfers per deel."), "{none}");
    let promised =
        Office::of_voorbeeldstad().ivp(&["status", "buurtschouwen", "--by", "part"]).done_with_remark("").out;
    assert!(promised.contains("centrum") && promised.contains("1 van 1"), "{promised}");
}

#[test]
fn how_strictly_each_part_is_tested_is_shown() {
    let out = Office::of_region().ivp(&["show", "woninginbraken"]).done().out;
    let flat = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("elk van de 5 delen wordt strenger getoetst"), "{out}");
    assert!(flat.contains("5% gedeeld door 5 is 1%"), "{out}");
}

/// One file of the police fills all five municipalities, by name or by code; what is of another place stays out.
#[test]
fn one_file_fills_all_municipalities() {
    let office = Office::of_region();
    let put = |table: &str| std::fs::write(office.path().join("x.csv"), table).unwrap();
    put(
        "Gemeente;Jaar;Woninginbraken\nEerstegem;2021;230\nTweedebroek;2021;111\nDerdewoude;2021;90\nVierhoven;2021;41\n\
         Vijfdonk;2021;33\nElders;2021;900\n",
    );
    let asked = ["import", "x.csv", "--indicator", "woninginbraken"];
    office.ivp(&asked).done();
    let text = office.read("measurements/inbraak-en-gevoel/woninginbraken.toml");
    for (name, value) in
        [("eerstegem", 230), ("tweedebroek", 111), ("derdewoude", 90), ("vierhoven", 41), ("vijfdonk", 33)]
    {
        let record = format!("period = \"2021\"\npart = \"{name}\"\nvalue = {value}");
        let other = format!("period = \"2021\"\nvalue = {value}\npart = \"{name}\"");
        assert!(text.contains(&record) || text.contains(&other), "{name}: {text}");
    }
    assert!(!text.contains("900"), "{text}");
    put("RegioS;Perioden;Woninginbraken\nGM9901;2020JJ00;220\nGM9905;2020JJ00;31\n");
    office.ivp(&asked).done();
    let text = office.read("measurements/inbraak-en-gevoel/woninginbraken.toml");
    assert_eq!(text.matches("period = \"2020\"").count(), 2, "{text}");
    assert_eq!(office.ivp(&["check"]).code, 0);
}

/// The names of all of them stand at the head of what is told.
#[test]
fn all_municipalities_are_named() {
    let office = Office::of_region();
    let all = "Eerstegem, Tweedebroek, Derdewoude, Vierhoven, Vijfdonk";
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat(&office.ivp(&["status", "--all"]).done().out).contains(all));
    assert!(flat(&office.ivp(&["evaluate", "2025"]).out).contains(all));
    office.ivp(&["site", "-o", "openbaar"]).done();
    let page = std::fs::read_to_string(office.path().join("openbaar/index.html")).unwrap();
    assert!(page.contains(all), "{page}");
    office.ivp(&["export", "--format", "datapackage", "-o", "data"]).done();
    let read = |name: &str| std::fs::read_to_string(office.path().join("data").join(name)).unwrap();
    assert!(read("plans.csv").contains("\"GM9901, GM9902, GM9903, GM9904, GM9905\""));
    assert!(read("figures.csv").contains(",vijfdonk,"));
}

/// Percentages by part make no total, and their baselines are those of the parts.
#[test]
fn a_baseline_that_only_the_parts_have_is_measured() {
    let office = Office::of_region();
    let found = || {
        office.json(&["check", "--only", "indicator/baseline-unmeasured", "--format", "json"])["warnings"]
            .clone()
    };
    assert_eq!(found(), 0);
    office.edit("priorities/inbraak-en-gevoel.toml", "baseline = \"2023\"", "baseline = \"2021\"");
    assert_eq!(found(), 1);
}
