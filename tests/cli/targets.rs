//! Indicators of other municipalities, written down without bending the format. Expected values by hand.

use crate::office::Office;

/// A plan with one indicator, its definition and its figures.
fn one(definition: &str, figures: &[(&str, &str)]) -> serde_json::Value {
    let office = Office::of_base_plan();
    let head = "title = \"Buurt\"\nambition = \"Beter\"\n\n[[indicator]]\nid = \"een\"\nkind = \"effect\"\n\
                title = \"Een\"\nfrequency = \"yearly\"\nsources = [\"politie\"]\n";
    office.write("priorities/buurt.toml", format!("{head}{definition}\n"));
    for file in ["overlast", "onveilig"] {
        std::fs::remove_file(office.file(&format!("measurements/buurt/{file}.toml"))).unwrap();
    }
    let records =
        figures.iter().map(|(period, value)| format!("[[measurement]]\nperiod = \"{period}\"\n{value}\n"));
    office.write("measurements/buurt/een.toml", records.collect::<Vec<_>>().join("\n"));
    let ran = office.ivp(&["status", "--format", "json"]).done();
    let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    report["priorities"][0]["indicators"][0].clone()
}

fn near(value: &serde_json::Value, expected: f64) -> bool {
    value.as_f64().is_some_and(|value| (value - expected).abs() < 1e-4)
}

#[test]
fn a_grade_with_a_minimum_of_seven() {
    let definition =
        "unit = \"grade\"\ndirection = \"higher\"\nbaseline = \"2023\"\ntarget = { value = 7.0, by = 2027 }";
    let grade = |latest: &str| one(definition, &[("2023", "value = 7.2"), ("2025", latest)]);
    // The baseline is above the minimum already: there is no way to go, so no share of it.
    let kept = grade("value = 7.1");
    assert_eq!((&kept["assessment"], &kept["ratio"]), (&"achieved".into(), &serde_json::Value::Null));
    // Worse than the baseline, but without a spread it cannot be said whether that is chance.
    let lost = grade("value = 6.9");
    assert_eq!((&lost["assessment"], &lost["ratio"]), (&"off-track".into(), &serde_json::Value::Null));
}

#[test]
fn place_twenty() {
    let rank = one(
        "unit = \"rank\"\ndirection = \"lower\"\nbaseline = \"2023\"\ntarget = { value = 20, by = 2026 }",
        &[("2023", "value = 30"), ("2025", "value = 24")],
    );
    // 30 − 10 × 24/36 = 23.33; 6 of 10 covered where 6.67 was expected: 0.9.
    assert!(near(&rank["expected"], 23.3333) && near(&rank["ratio"], 0.9), "{rank:#}");
    assert_eq!(rank["assessment"], "at-risk");
}

#[test]
fn five_per_thousand_in_2019_and_four_point_eight_in_2022() {
    let rate = one(
        "unit = \"rate\"\nper = 1000\ndirection = \"lower\"\nbaseline = \"2019\"\ntarget = { value = 4.6, by = 2025 }",
        &[("2019", "value = 5.0"), ("2022", "value = 4.8")],
    );
    // 5 − 0.4 × 36/72 = 4.8.
    assert!(near(&rate["expected"], 4.8) && near(&rate["ratio"], 1.0), "{rate:#}");
    assert_eq!(rate["assessment"], "on-track");
    assert_eq!(
        (&rate["change"]["percent"], &rate["change"]["certain"]),
        (&serde_json::Value::Null, &serde_json::Value::Null)
    );
    assert!(rate["reasons"].as_array().unwrap().contains(&"target-year-not-measured: 2025".into()));
    let parts = one(
        "unit = \"rate\"\nper = 10000\ndirection = \"lower\"\nbaseline = \"2024\"\ndispersion = 1.0",
        &[("2024", "numerator = 12\ndenominator = 24000"), ("2025", "numerator = 6\ndenominator = 24000")],
    );
    assert_eq!((&parts["baseline"]["value"], &parts["latest"]["value"]), (&5.into(), &2.5.into()));
    // 6 of 18 at equal exposure: twice 31180/262144 (the binomial tail up to 6) is 0.2379.
    assert!(near(&parts["change"]["p"], 0.2379), "{parts:#}");
}

#[test]
fn to_stabilise_within_a_band() {
    let stable = |latest: &str| {
        one(
            "unit = \"count\"\ndirection = \"stable\"\nbaseline = \"2023\"\ntarget = { within = \"5%\", by = 2025 }",
            &[("2023", "value = 200"), latest.split_once(' ').unwrap()],
        )
    };
    assert_eq!(stable("2024 value = 210")["assessment"], "on-track");
    assert_eq!(stable("2025 value = 190")["assessment"], "achieved");
    assert_eq!(stable("2024 value = 211")["assessment"], "off-track");
    assert_eq!(stable("2024 value = 211")["expected"], 200);
}

#[test]
fn two_percent_less_than_the_mean_of_2015_to_2019() {
    let years =
        [("2015", "value = 110"), ("2016", "value = 90"), ("2017", "value = 100"), ("2018", "value = 105")];
    let definition = "unit = \"count\"\ndirection = \"lower\"\nbaseline = \"2015/2019\"\ntarget = { change = \"-2%\", by = 2026 }";
    let mut figures = years.to_vec();
    figures.extend([("2019", "value = 95"), ("2024", "value = 99")]);
    let mean = one(definition, &figures);
    // The mean of 110, 90, 100, 105 and 95 is 100; the target 98.
    assert_eq!((&mean["baseline"]["value"], &mean["baseline"]["period"]), (&100.into(), &"2015/2019".into()));
    assert_eq!(mean["target"]["value"], 98);
    // 100 − 2 × 60/84 = 98.571; 1 of 2 covered where 1.4286 was expected: 0.7.
    assert!(near(&mean["expected"], 98.5714) && near(&mean["ratio"], 0.7), "{mean:#}");
    assert_eq!(mean["assessment"], "at-risk");
    assert_eq!(mean["change"]["percent"], -1);
}

#[test]
fn a_yearly_target_that_stays_the_same() {
    let share = |latest: &str| {
        one(
            "unit = \"percent\"\ndirection = \"higher\"\nbaseline = \"2023\"\n\
             target = { value = 90, by = 2027, interim = [{ by = 2024, value = 90 }] }",
            &[("2023", "value = 88"), ("2025", latest)],
        )
    };
    assert_eq!(share("value = 91")["assessment"], "achieved");
    let behind = share("value = 89");
    assert!(near(&behind["expected"], 90.0) && near(&behind["ratio"], 0.5), "{behind:#}");
    assert_eq!(behind["assessment"], "off-track");
}

#[test]
fn small_counts_are_told_as_numbers_and_certain_only_when_they_are() {
    let counts = |before: &str, after: &str| {
        one(
            "unit = \"count\"\ndirection = \"lower\"\nbaseline = \"2024\"\ndispersion = 1.0",
            &[("2024", &format!("value = {before}")), ("2025", &format!("value = {after}"))],
        )
    };
    for (before, after, certain, trend) in [
        ("10", "22", false, "uncertain"),
        ("10", "23", true, "worsening"),
        ("20", "9", false, "uncertain"),
        ("20", "8", true, "improving"),
        ("5", "0", false, "uncertain"),
        ("10", "10", false, "stable"),
    ] {
        let one = counts(before, after);
        assert_eq!(
            (&one["change"]["certain"], &one["trend"]),
            (&certain.into(), &trend.into()),
            "{before} → {after}"
        );
    }
    assert_eq!(counts("19", "38")["change"]["percent"], serde_json::Value::Null);
    assert_eq!(counts("20", "40")["change"]["percent"], 100);
}

#[test]
fn a_quarter_is_not_held_against_a_year_nor_a_figure_against_a_baseline_that_is_not_there() {
    let count =
        "unit = \"count\"\ndirection = \"lower\"\nbaseline = \"2022\"\ntarget = { value = 40, by = 2027 }";
    let quarter = one(count, &[("2022", "value = 50"), ("2026-Q3", "value = 12")]);
    assert_eq!(
        (&quarter["assessment"], &quarter["ratio"]),
        (&"not-comparable".into(), &serde_json::Value::Null)
    );
    assert_eq!(quarter["reasons"][0], "other-length: 2022 2026-Q3");
    let unmeasured = one(count, &[("2021", "value = 100"), ("2025", "value = 60")]);
    assert_eq!(
        (&unmeasured["assessment"], &unmeasured["change"]),
        (&"not-comparable".into(), &serde_json::Value::Null)
    );
}

#[test]
fn what_became_of_a_value_on_the_way_is_told() {
    let office = Office::of_base_plan();
    let definition = office.read("priorities/buurt.toml");
    let from = definition.find("baseline = ").unwrap();
    let target = definition[from..].split_inclusive('\n').take(2).collect::<String>();
    office.edit(
        "priorities/buurt.toml",
        &target,
        "baseline = \"2022\"\ntarget = { value = 80, by = 2027, interim = [{ by = 2024, value = 90 }] }\n",
    );
    let figure = |period: &str, value: u32| {
        format!("[[measurement]]\nperiod = \"{period}\"\nvalue = {value}\nrecorded = {period}-12-31\n\n")
    };
    let file = "measurements/buurt/overlast.toml";
    office.write(file, ["2022", "2024", "2025"].map(|year| figure(year, 95)).concat());
    let shown = office.ivp(&["show", "buurt/overlast"]).out;
    assert!(shown.contains("tussenwaarde 90 in 2024 niet gehaald (95)"), "{shown}");
}

/// As it stood by then: the quarter that comes in later tells nothing of it.
#[test]
fn a_value_on_the_way_is_judged_by_its_own_last_quarter() {
    let office = Office::of_base_plan();
    let definition = office.read("priorities/buurt.toml");
    let from = definition.find("unit = \"percent\"").unwrap();
    let (before, onveilig) = definition.split_at(from);
    let onveilig: String = onveilig
        .lines()
        .map(|line| match line.split(' ').next() {
            Some("frequency") => "frequency = \"quarterly\"\n".to_owned(),
            Some("baseline") => String::new(),
            Some("target") => {
                "target = { value = 8, by = 2027, interim = [{ by = 2024, value = 10 }] }\n".to_owned()
            }
            _ => format!("{line}\n"),
        })
        .collect();
    office.write("priorities/buurt.toml", before.to_owned() + &onveilig);
    let file = "measurements/buurt/onveilig.toml";
    let told = |figures: &[(&str, u32)]| {
        let figure = |(period, value): &(&str, u32)| {
            format!("[[measurement]]\nperiod = \"{period}\"\nvalue = {value}\nrecorded = 2026-01-31\n\n")
        };
        office.write(file, figures.iter().map(figure).collect::<String>());
        let shown = office.ivp(&["show", "buurt/onveilig"]).out;
        shown.lines().find(|line| line.contains("tussenwaarde")).map(str::to_owned)
    };
    let figures = [("2023-Q3", 12), ("2023-Q4", 12), ("2024-Q3", 9), ("2024-Q4", 11), ("2025-Q3", 9)];
    let said = told(&figures).expect("a word about the value on the way");
    assert!(said.contains("tussenwaarde 10% in het 4e kwartaal van 2024 niet gehaald (11%)"), "{said}");
    assert_eq!(told(&[&figures[..], &[("2025-Q4", 9)]].concat()), Some(said));
}

#[test]
fn counts_of_places_of_different_size_are_told_by_their_inhabitants() {
    let office = Office::of_base_plan();
    let reference = "\n[[reference]]\nregion = \"Nederland\"\nperiod = \"2025\"\nvalue = 360000\n";
    let file = "measurements/buurt/overlast.toml";
    office.write(file, office.read(file) + reference);
    let rendered =
        |office: &Office| office.ivp(&["show", "buurt/overlast"]).out.contains("per 1.000 inwoners");
    assert!(!rendered(&office));
    let people = "\n[[population]]\nperiod = \"2025\"\nvalue = 22000\n\n\
                  [[population]]\nperiod = \"2025\"\nvalue = 18000000\nregion = \"Nederland\"\n";
    office.write("plan.toml", office.read("plan.toml") + people);
    // 55 of 22,000 is 2.5 of 1,000; 360,000 of 18,000,000 is 20.
    let shown = office.ivp(&["show", "buurt/overlast"]).out;
    assert!(shown.contains("per 1.000 inwoners 2,5; in Nederland 20,0"), "{shown}");
}
