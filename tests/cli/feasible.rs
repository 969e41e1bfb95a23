//! `ivp feasible`

use serde_json::Value;

use crate::office::Office;

/// The small plan with other cases a year and another dispersion.
fn counted(cases: u32, phi: &str) -> Office {
    let office = Office::of_base_plan();
    office.edit("priorities/buurt.toml", "dispersion = 0.002", &format!("dispersion = {phi}"));
    office.edit("measurements/buurt/overlast.toml", "value = 60", &format!("value = {cases}"));
    office
}

fn answer(office: &Office, arguments: &[&str]) -> Value {
    let all: Vec<&str> = ["feasible"].iter().chain(arguments).chain(&["--format", "json"]).copied().collect();
    let report = office.json(&all);
    assert_eq!(report["schema"], "ivp.feasible/1");
    report["answers"][0].clone()
}

fn near(value: &Value, expected: f64) -> bool {
    value.as_f64().is_some_and(|value| (value - expected).abs() < 0.05)
}

/// One text of what was printed, whatever the lines.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_real_plan_in_one_sentence() {
    let office = Office::of_haaksbergen();
    let out = office.ivp(&["feasible"]).done().out;
    assert!(flat(&out).contains("37 doelstellingen: 9 meetbaar, 1 met norm, 0 vast te stellen"), "{out}");
    assert!(out.lines().all(|line| line.chars().count() <= 80), "{out}");
    insta::assert_snapshot!("haaksbergen", out);
    let report = office.json(&["feasible", "--format", "json"]);
    let counts = &report["goals"];
    assert_eq!(
        (&counts["count"], &counts["measurable"], &counts["with_norm"]),
        (&37.into(), &9.into(), &1.into())
    );
    assert_eq!((&counts["established"], &counts["promised"]), (&0.into(), &8.into()));
    // Its next figure comes in 2027, the year of the target: it was measured in 2023, every other year.
    let goals = report["priorities"][3]["goals"].as_array().unwrap();
    let row = goals.iter().find(|one| one["id"] == "veiligheidsbeleving/onveilig-voelen").unwrap();
    assert_eq!((&row["established"], &row["measured"]), (&false.into(), &"planned".into()));
    let market = goals.iter().find(|one| one["id"] == "veiligheidsbeleving/weekmarkt").unwrap();
    assert_eq!((&market["norm"], &market["established"]), (&"promise".into(), &Value::Null));
    assert_eq!(market["reason"], "own-acts");
}

#[test]
fn the_example_as_table_and_as_markdown() {
    let office = Office::of_voorbeeldstad();
    let out = office.ivp(&["feasible", "jeugd"]).done().out;
    assert!(out.lines().all(|line| line.chars().count() <= 80), "{out}");
    insta::assert_snapshot!("jeugd", out);
    let out = office.ivp(&["feasible", "jeugd", "--format", "markdown", "--lang", "en"]).done().out;
    insta::assert_snapshot!("jeugd_en", out);
}

/// 7.849 · φ · (1/t₁ + 0.9/t₂) / 0.01: 1491.3 with φ = 1, 2982.6 with φ = 2, 1936.1 with three years before and 994.2 with
/// three on both sides.
#[test]
fn ten_percent_less() {
    let one = answer(&counted(1492, "1.0"), &["overlast", "--target", "-10%"]);
    assert_eq!((&one["now"]["needed"], &one["now"]["can"]), (&1492.into(), &true.into()));
    let office = counted(1937, "2.0");
    let two = answer(&office, &["overlast", "--target", "-10%"]);
    assert_eq!((&two["now"]["needed"], &two["now"]["can"]), (&2983.into(), &false.into()));
    assert_eq!((&two["three_before"]["needed"], &two["three_before"]["can"]), (&1937.into(), &true.into()));
    assert_eq!(
        (&two["three_together"]["needed"], &two["three_together"]["can"]),
        (&995.into(), &true.into())
    );
    let out = flat(&office.ivp(&["feasible", "overlast", "--target", "−10 procent"]).done().out);
    for said in [
        "Met 1.937 per jaar is −10% (van 1.937 naar 1.743,3) niet aan te tonen; met drie jaar samen als nulmeting wel.",
        "Daarvoor zijn er per jaar ongeveer 2.983 nodig; met drie jaar samen als nulmeting 1.937, en met drie jaar \
         ervoor tegen drie jaar erna 995.",
    ] {
        assert!(out.contains(said), "{said} lacks in {out}");
    }
    // A rise bears its sign, whichever way is better.
    let out = flat(&office.ivp(&["feasible", "overlast", "--target", "+20%"]).done().out);
    assert!(out.contains("Met 1.937 per jaar is +20% (van 1.937 naar 2.324,4) aan te tonen"), "{out}");
    // One fewer, and only three years on both sides will do.
    let out = flat(&counted(1936, "2.0").ivp(&["feasible", "overlast", "--target", "-10%"]).done().out);
    assert!(out.contains("over drie jaar samen wel: drie jaar ervoor tegen drie jaar erna"), "{out}");
    let out = flat(&counted(40, "2.0").ivp(&["feasible", "overlast", "--target", "-10%"]).done().out);
    assert!(out.contains(
        "Met 40 per jaar is −10% (van 40 naar 36) niet aan te tonen; over drie jaar samen ook niet."
    ));
    let out = flat(&counted(3000, "2.0").ivp(&["feasible", "overlast", "--target", "-10%"]).done().out);
    assert!(out.contains("is −10% (van 3.000 naar 2.700) aan te tonen; over drie jaar samen ook."), "{out}");
}

#[test]
fn without_a_target_the_smallest_change_that_is_seen() {
    for (phi, percent, said) in
        [("1.0", 47.1, "is 48% (van 54 naar 28)"), ("2.0", 63.1, "is 65% (van 54 naar 19)")]
    {
        let office = counted(54, phi);
        office.edit("priorities/buurt.toml", "target = { value = 50, by = 2027 }\n", "");
        let found = answer(&office, &["overlast"]);
        assert!(near(&found["now"]["smallest_fall_percent"], percent), "{found}");
        assert_eq!((&found["target"], &found["now"]["can"]), (&Value::Null, &Value::Null));
        assert_eq!(found["now"]["smallest_rise"], Value::Null);
        let out = flat(&office.ivp(&["feasible", "overlast"]).done().out);
        assert!(out.contains(&format!("De kleinste daling die met 80% kans wordt gezien, {said}")), "{out}");
        // Where a rise can be good or bad, both ways count.
        office.edit(
            "priorities/buurt.toml",
            "unit = \"count\"\ndirection = \"lower\"",
            "unit = \"count\"\ndirection = \"interpret\"",
        );
        let out = flat(&office.ivp(&["feasible", "overlast"]).done().out);
        assert!(out.contains("De kleinste daling") && out.contains("De kleinste stijging"), "{out}");
    }
}

/// From 600 respondents 11% to 7% takes 1,601; three surveys of 600 have 1,800.
#[test]
fn of_a_survey_its_respondents_can_be_asked_about() {
    let office = Office::of_base_plan();
    office.edit("measurements/buurt/onveilig.toml", "n = 1200", "n = 600");
    office.edit(
        "measurements/buurt/onveilig.toml",
        "numerator = 114\ndenominator = 1190",
        "numerator = 57\ndenominator = 600",
    );
    let found = answer(&office, &["onveilig"]);
    assert_eq!((&found["now"]["needed"], &found["now"]["can"]), (&1601.into(), &false.into()));
    assert_eq!((&found["three_before"], &found["three_together"]["can"]), (&Value::Null, &true.into()));
    assert_eq!(
        (&found["target"], &found["respondents"], &found["baseline"]["n"]),
        (&7.into(), &600.into(), &600.into())
    );
    for (n, can) in [("1600", false), ("1.601", true)] {
        assert_eq!(answer(&office, &["onveilig", "--n", n])["now"]["can"], can, "{n}");
    }
    for typed in ["7", "7%", "7,0", "-4pp", "−4 procentpunt"] {
        assert_eq!(answer(&office, &["onveilig", "--target", typed])["now"]["needed"], 1601, "{typed}");
    }
    // A tenth of 11% is 1.1 points.
    assert!(near(&answer(&office, &["onveilig", "--target", "-10%"])["target"], 9.9));
    let out = flat(&office.ivp(&["feasible", "onveilig"]).done().out);
    for said in [
        "Gerekend vanaf 11% (2023).",
        "Met een volgende peiling onder 600 mensen is een daling van 11% naar 7% niet aan te tonen; met drie van zulke \
         peilingen samen (1.800 mensen) wel.",
        "Daarvoor zijn ongeveer 1.601 respondenten nodig",
    ] {
        assert!(out.contains(said), "{said} lacks in {out}");
    }
    // The goal with one indicator is asked about as that indicator.
    assert_eq!(answer(&office, &["minder-overlast", "--target", "30"])["indicator"], "buurt/overlast");
}

/// 2.25 / ((0.3 / 2.8016)² − 2.25 / 400) = 385.2; the smallest is 2.8016 · √(2 · 2.25 / 400) = 0.297.
#[test]
fn of_grades_the_spread_is_enough() {
    let office = Office::of_base_plan();
    office.edit(
        "priorities/buurt.toml",
        "unit = \"percent\"\ndirection = \"lower\"",
        "unit = \"grade\"\nsd = 1.5\ndirection = \"higher\"",
    );
    office.edit(
        "priorities/buurt.toml",
        "target = { change = \"-4pp\", by = 2027 }",
        "target = { value = 7.3, by = 2027 }",
    );
    let figures = "[[measurement]]\nperiod = \"2023\"\nvalue = 7.1\nn = 400\n\n[[measurement]]\nperiod = \"2025\"\nvalue = 7.2\nn = 400\n";
    office.write("measurements/buurt/onveilig.toml", figures);
    let found = answer(&office, &["onveilig"]);
    // (0.2 / 2.8016)² is less than 2.25 / 400.
    assert_eq!(
        (&found["method"], &found["now"]["can"], &found["now"]["needed"]),
        (&"means".into(), &false.into(), &Value::Null)
    );
    let found = answer(&office, &["onveilig", "--target", "7,4"]);
    assert_eq!((&found["now"]["needed"], &found["now"]["can"]), (&386.into(), &true.into()));
    assert!((found["now"]["smallest_rise"].as_f64().unwrap() - 0.297_15).abs() < 0.0001, "{found}");
    assert_eq!(answer(&office, &["onveilig", "--target", "7,4", "--n", "385"])["now"]["can"], false);
    let out = flat(&office.ivp(&["check", "--only", "target/not-detectable"]).out);
    assert!(
        out.contains("een stijging van 7,1 naar 7,3 is ook met een heel grote peiling niet aan te tonen"),
        "{out}"
    );
    let out = flat(&office.ivp(&["show", "onveilig"]).done().out);
    assert!(out.contains("de nulmeting (400 mensen) is te klein: een stijging van 7,1 naar 7,3"), "{out}");
}

#[test]
fn where_no_method_says_it_is_told_why() {
    let office = Office::of_voorbeeldstad();
    for (name, reason, said) in [
        ("training-gegeven", "own-acts", "Dit telt wat u zelf doet."),
        ("waardering-buurt", "no-history", "zes vergelijkbare cijfers"),
        ("weten-waar-melden", "other-place", "hangt ook af van het cijfer elders"),
    ] {
        assert_eq!(answer(&office, &[name])["reason"], reason, "{name}");
        let out = flat(&office.ivp(&["feasible", name]).done().out);
        assert!(out.contains(said), "{name}: {out}");
    }
    // Of a rate the cases behind it are told.
    let out = flat(&office.ivp(&["feasible", "jeugdige-verdachten", "--target", "-25%"]).done().out);
    assert!(
        out.contains("Met 34 gevallen per jaar is −25% (van 20,0 per 1.000 naar 15,0 per 1.000) niet"),
        "{out}"
    );
    let office = Office::of_haaksbergen();
    assert_eq!(answer(&office, &["ooit-alcohol"])["reason"], "no-figure");
    // A figure of which nobody knows how many were asked.
    let office = Office::of_base_plan();
    office.edit("measurements/buurt/onveilig.toml", "n = 1200\n", "");
    assert_eq!(answer(&office, &["onveilig"])["reason"], "no-respondents");
    assert_eq!(answer(&Office::of_base_plan(), &["overlast", "--target", "60"])["reason"], "nothing-to-see");
}

#[test]
fn what_was_typed_wrongly_is_answered_with_what_to_type() {
    let office = Office::of_base_plan();
    for (arguments, said) in [
        (&["--target", "5"][..], &["--target kan alleen bij één indicator", "ivp feasible NAAM"][..]),
        (&["buurt", "--target", "5"], &["kan alleen bij één indicator", "buurt/overlast", "buurt/onveilig"]),
        (&["overlast", "--n", "400"], &["komt niet uit een peiling", "Laat --n weg"]),
        (&["overlast", "--target", "10%"], &["-10% voor een daling"]),
        (&["overlast", "--target", "-5"], &["Typ dan -5%"]),
        (&["overlast", "--target", "-4pp"], &["‘-4pp’ kan niet bij --target"]),
        (&["overlast", "--target", "-120%"], &["meer dan alles", "--target -10%"]),
        (&["onveilig", "--target", "4pp"], &["-4pp voor een daling"]),
        (&["onveilig", "--target", "120"], &["meer dan 100 procent"]),
        (&["onveilig", "--n", "0"], &["‘0’ kan niet bij --n"]),
        (&["onveilg"], &["komt in dit plan niet voor", "onveilig"]),
    ] {
        let all: Vec<&str> = ["feasible"].iter().chain(arguments).copied().collect();
        let ran = office.ivp(&all).refused(2, said);
        assert_eq!(ran.out, "", "{arguments:?}");
    }
}

#[test]
fn one_is_told_as_one_and_what_cannot_be_read_is_marked() {
    let office = Office::of_base_plan();
    let out = office.ivp(&["feasible"]).done().out;
    assert!(out.contains("1 doelstelling: 1 meetbaar, 1 met norm, 1 vast te stellen\n"), "{out}");
    let english = office.ivp(&["feasible", "--lang", "en"]).done().out;
    assert!(english.contains("1 goal: 1 measurable, 1 with a norm, 1 demonstrable\n"), "{english}");
    office.edit("measurements/buurt/overlast.toml", "value = 60", "value = -60");
    let ran = office.ivp(&["feasible"]);
    assert_eq!(ran.code, 1);
    assert!(flat(&ran.out).contains("0 vast te stellen") && ran.out.contains("niet te"), "{}", ran.out);
    assert_eq!(answer(&office, &["overlast"])["reason"], "invalid");
}

#[test]
fn the_figures_in_the_words_agree_with_each_other() {
    // 47,1% of 54 less is 28,6; of whole numbers 28, which is 48,1% less.
    let office = counted(54, "1.0");
    let told = flat(&office.ivp(&["feasible", "buurt/overlast", "--target", "-47%"]).done().out);
    assert!(told.contains("−47% (van 54 naar 28,6) niet aan te tonen"), "{told}");
    assert!(told.contains("is 48% (van 54 naar 28)"), "{told}");
    // Between the two: what is seen says which whole number that is.
    let told = flat(&office.ivp(&["feasible", "buurt/overlast", "--target", "-47,5%"]).done().out);
    assert!(told.contains("−47,5% (van 54 naar 28,4, dus hooguit 28) aan te tonen"), "{told}");
}

#[test]
fn what_cannot_be_asked_is_answered_with_what_can() {
    let office = Office::of_voorbeeldstad();
    let survey = "wonen-en-buurten/onveilig-in-buurt";
    let plan = office.json(&["status", "--format", "json"]);
    let all =
        plan["priorities"].as_array().unwrap().iter().flat_map(|one| one["indicators"].as_array().unwrap());
    let survey = all
        .clone()
        .find(|one| one["unit"] == "percent" && one["kind"] == "effect")
        .map_or(survey, |one| one["id"].as_str().unwrap());
    for n in ["0", "-5", "abc", "1,5"] {
        office.ivp(&["feasible", survey, "--n", n]).refused(2, &["--n 600"]);
    }
    office.ivp(&["feasible", survey, "--target", "abc"]).refused(2, &["--target 7%", "--target -4pp"]);
    let count = counted(54, "1.0");
    count.ivp(&["feasible", "buurt/overlast", "--target", "abc"]).refused(2, &["--target 40"]);
}
