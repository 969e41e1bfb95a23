//! Slips that an officer makes and `ivp check` sees, in a plan of their own.

use crate::office::Office;

/// How often a rule fires.
fn fires(office: &Office, rule: &str) -> usize {
    let report = office.json(&["check", "--only", rule, "--format", "json"]);
    report["diagnostics"].as_array().unwrap().len()
}

#[test]
fn a_mistaken_figure_in_a_draft_is_asked_about() {
    let office = Office::of_base_plan();
    let put = |status: &str, text: &str| {
        let text = format!("{status}\n[indicator.\"buurt/overlast\"]\ninterpretation = \"{text}\"\n");
        office.write("evaluations/2025.toml", text);
        fires(&office, "evaluation/other-figure")
    };
    let draft = "status = \"draft\"\n";
    assert_eq!(put(draft, "De 69 meldingen komen vooral uit de straten rond het plein."), 1);
    // What it was before is right, and the figure of the year is not there.
    assert_eq!(put(draft, "Het aantal daalde van 60 naar 45 meldingen."), 1);
    // The figures of these years, what they differ (5, and 8%), the target and other years.
    for text in [
        "De 55 meldingen komen vooral uit de straten rond het plein.",
        "Van 60 meldingen in 2024 naar 55 in 2025; in de wijk Noord waren er 12 meldingen.",
        "Er zijn 5 meldingen minder.",
        "Dat is 8% minder; 3 meldingen waren vals.",
        "Nog geen 50 meldingen, zoals gevraagd.",
        "In 2025 werd er veel gebeld, 34 keer per maand.",
        "Er is niets te melden.",
    ] {
        assert_eq!(put(draft, text), 0, "{text}");
    }
    // What was sent stays as it is.
    let adopted =
        "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\n";
    assert_eq!(put(adopted, "De 69 meldingen komen uit twee straten."), 0);
    let ran = office.ivp(&["evaluate", "2025"]);
    assert!(ran.code <= 1);
    put(draft, "De 69 meldingen komen uit twee straten.");
    let out = office.ivp(&["check", "--only", "evaluation/other-figure"]).out;
    let flat = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("de tekst noemt 69; over 2025 is 55 vastgelegd. Klopt dit?"), "{out}");
}

/// 96 registrations are on record over 2025; the draft names the provisional 92 and the 84 of 2022 too.
#[test]
fn sixty_nine_for_ninety_six() {
    let office = Office::of_voorbeeldstad();
    assert_eq!(fires(&office, "evaluation/other-figure"), 0);
    office.edit(
        "evaluations/2025.toml",
        "96 registraties; het voorlopige",
        "69 registraties; het voorlopige",
    );
    assert_eq!(fires(&office, "evaluation/other-figure"), 1);
    // In a text about more than one indicator, where the word tells which.
    let office = Office::of_base_plan();
    let put = |text: &str| {
        office.write("evaluations/2025.toml", format!("status = \"draft\"\n{text}"));
        fires(&office, "evaluation/other-figure")
    };
    assert_eq!(put("summary = \"Er waren 45 meldingen van overlast.\"\n"), 1);
    assert_eq!(put("summary = \"Er waren 55 meldingen van overlast.\"\n"), 0);
    assert_eq!(put("[priority.buurt]\ninterpretation = \"Na 45 meldingen volgde een gesprek.\"\n"), 1);
    assert_eq!(put("[priority.buurt]\ninterpretation = \"Er zijn 45 gesprekken gevoerd.\"\n"), 0);
}

#[test]
fn what_has_no_figure_is_one_job() {
    let office = Office::of_base_plan();
    std::fs::remove_file(office.file("measurements/buurt/overlast.toml")).unwrap();
    std::fs::remove_file(office.file("measurements/buurt/onveilig.toml")).unwrap();
    let text = office.read("priorities/buurt.toml");
    let bare = text.replace("baseline = \"2024\"\n", "").replace("target = { value = 50, by = 2027 }\n", "");
    office.write("priorities/buurt.toml", bare);
    let counts = ["indicator/no-figure", "indicator/no-baseline", "indicator/no-target"];
    assert_eq!(counts.map(|rule| fires(&office, rule)), [1, 0, 0]);
    let out = office.ivp(&["check", "--only", "indicator/no-figure"]).out;
    let out = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(out.contains("geen van de 2 effectindicatoren is al gemeten"), "{out}");
    // Once there is a figure, the rest is asked.
    office.ivp(&["record", "overlast", "60", "--period", "2024"]).done();
    assert_eq!(counts.map(|rule| fires(&office, rule)), [1, 1, 1]);
    let out = office.ivp(&["check", "--only", "indicator/no-figure"]).out;
    let out = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(out.contains("één effectindicator is nog niet gemeten"), "{out}");
    // Somebody said why there is none.
    office.ivp(&["record", "onveilig", "--period", "2023", "--missing", "Niet gevraagd"]).done();
    assert_eq!(counts.map(|rule| fires(&office, rule)), [0, 1, 1]);
}

#[test]
fn evidence_is_there_or_is_asked_for() {
    let office = Office::of_base_plan();
    office.edit(
        "measurements/buurt/overlast.toml",
        "value = 55",
        "value = 55\nevidence = \"bewijs/politie.pdf\"",
    );
    assert_eq!(fires(&office, "measurement/no-evidence"), 1);
    office.write("bewijs/politie.pdf", b"%PDF-1.7");
    // The file that is named is no stray one either.
    assert_eq!(office.ivp(&["check"]).done().out, "Geen fouten, geen waarschuwingen.\n");
    office.write("bewijs/ander.pdf", b"%PDF-1.7");
    assert_eq!(fires(&office, "file/unread"), 1);
}

#[test]
fn a_plate_and_a_date_of_birth_are_seen_and_no_number_of_a_paper() {
    let office = Office::of_base_plan();
    let head = office.read("plan.toml");
    let put = |text: &str| {
        office.write("plan.toml", format!("{head}introduction = \"{text}\"\n"));
        (fires(&office, "privacy/licence-plate"), fires(&office, "privacy/birth-date"))
    };
    assert_eq!(put("De auto XX-123-X staat er vaak."), (1, 0));
    assert_eq!(put("Een jongen, geb. 12-03-2009, en zijn broer, geboren op 1 mei 2011."), (0, 2));
    assert_eq!(put("Zie zaak 2024-118, tabel 47013NED en het besluit RB-24-118 van 12-03-2026."), (0, 0));
}

/// The help of the first finding of a rule group, after an edit of the example.
fn help_after(file: &str, old: &str, new: &str) -> String {
    let office = Office::of_voorbeeldstad();
    assert!(office.read(file).contains(old), "{old}");
    office.write(file, office.read(file).replacen(old, new, 1));
    let ran = office.ivp(&["check", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let all = report["diagnostics"].as_array().unwrap();
    let is_read = |one: &&serde_json::Value| {
        let rule = one["rule"].as_str().unwrap();
        one["file"].as_str().unwrap().ends_with(file)
            && (rule.starts_with("syntax/") || rule.starts_with("schema/") || rule.starts_with("id/"))
    };
    let found: Vec<&serde_json::Value> = all.iter().filter(is_read).collect();
    assert_eq!(found.len(), 1, "{new}: {found:#?}");
    found[0]["help"].as_str().unwrap().to_owned()
}

/// What is advised is what stands there, written as it should be, and never an example that would take its place.
#[test]
fn what_is_advised_is_what_was_meant() {
    const FIGURES: &str = "measurements/jeugd/overlast-jeugd.toml";
    const ACTIONS: &str = "actions/2026.toml";
    const YOUTH: &str = "priorities/jeugd.toml";
    for (file, old, new, help) in [
        (FIGURES, "recorded = 2024-02-06", "recorded = \"2024-02-06\"", "Typ: 2024-02-06"),
        (FIGURES, "recorded = 2024-02-06", "recorded = 2024-02-06T10:00:00", "Typ: 2024-02-06"),
        ("decisions.toml", "date = 2023-11-09", "date = \"9 november 2023\"", "Typ: 2023-11-09"),
        (ACTIONS, "budget = 4000", "budget = \"4000\"", "Typ: 4000"),
        (ACTIONS, "budget = 4000", "budget = \"€ 4000,-\"", "Typ: 4000"),
        (ACTIONS, "budget = 4000", "budget = \"4.000\"", "Bedoelt u 4000? Typ dan 4000. Anders: 4."),
        (
            ACTIONS,
            "budget = 4000",
            "budget = \"veel\"",
            "Typ het in deze vorm, met wat er hoort te staan: budget = 7.5",
        ),
        ("plan.toml", "publish_from = 5", "publish_from = \"5\"", "Typ: 5"),
        ("plan.toml", "first_year = 2023", "first_year = \"2023\"", "Typ: 2023"),
        ("monitor.toml", "alert = 15", "alert = \"15%\"", "Typ: 15"),
        (YOUTH, "lag_days = 60", "lag_days = \"60\"", "Typ: 60"),
        (YOUTH, "decimals = 1", "decimals = \"1\"", "Typ: 1"),
        (FIGURES, "value = 80", "value = \"80\"", "Typ: 80"),
        (FIGURES, "period = \"2023\"", "period = 2023", "Typ: \"2023\""),
        // A sign too many around a number makes no text of it.
        (FIGURES, "value = 80", "value = 80;", "Bedoelt u 80?"),
        (FIGURES, "value = 80", "value = 80 // let op", "Bedoelt u 80 # let op?"),
        (FIGURES, "value = 80", "value = \u{a0}80", "Bedoelt u 80?"),
        (FIGURES, "value = 80", "value: 80", "Bedoelt u value = 80?"),
        (FIGURES, "value = 80", "value 80", "Bedoelt u value = 80?"),
        (ACTIONS, "budget = 4000", "budget = € 4000", "Bedoelt u 4000?"),
        (
            FIGURES,
            "value = 80",
            "value = ja",
            "Vraagt de indicator om ja of nee, typ dan true of false. Typ anders een getal.",
        ),
        // A record under another header is a record, not one too many.
        (
            FIGURES,
            "[[measurement]]\nperiod = \"2023\"",
            "[[measurements]]\nperiod = \"2023\"",
            "Bedoelt u [[measurement]]?",
        ),
        (
            FIGURES,
            "[[measurement]]\nperiod = \"2023\"",
            "[measurement]\nperiod = \"2023\"",
            "Bedoelt u [[measurement]]?",
        ),
        (ACTIONS, "[[action.log]]", "[action.log]", "Typ: [[action.log]]"),
        (ACTIONS, "[[action.log]]", "[[log]]", "Bedoelt u [[action.log]]?"),
        // A name is told with those of this plan.
        (
            ACTIONS,
            "goal = \"wonen-en-buurten/buurtschouw\"",
            "goal = \"buurtschouw\"",
            "Bedoelt u \"wonen-en-buurten/buurtschouw\"?",
        ),
        // A slip of one sign is told where it is.
        (YOUTH, "{ value = 16, by = 2026 }", "{ value = 16,5, by = 2026 }", "Bedoelt u 16.5?"),
        (
            YOUTH,
            "[\"politie\", \"jongerenwerk\", \"scholen\"]",
            "[\"politie\" \"jongerenwerk\", \"scholen\"]",
            "Zet een komma tussen de delen van een lijst.",
        ),
        (
            FIGURES,
            "note = \"Coronajaar\"",
            "note = \"Het \"corona\"jaar\"",
            "Bedoelt u 'Het \"corona\"jaar'?",
        ),
        (
            "plan.toml",
            "foreword = \"\"\"\n",
            "foreword = \"\n",
            "Begin en eindig een tekst van meer regels met drie aanhalingstekens: \"\"\"",
        ),
    ] {
        assert_eq!(help_after(file, old, new), help, "{new}");
    }
}

/// What is told of what was typed is about that: its part, its unit, its indicator, its day.
#[test]
fn what_is_told_is_about_what_was_typed() {
    let office = Office::of_base_plan();
    let ran = office.ivp(&["record", "buurt/overlast", "12", "--period", "2025", "--part", "noord"]).done();
    assert!(ran.out.starts_with("Vastgelegd: Meldingen van overlast, noord, 2025: 12"), "{}", ran.out);
    office
        .ivp(&["record", "buurt/overlast", "--period", "2025"])
        .refused(2, &["Typ: ivp record buurt/overlast WAARDE --period 2025"]);
    office.edit("priorities/buurt.toml", "unit = \"count\"", "unit = \"rank\"");
    office
        .ivp(&["record", "buurt/overlast", "12,5", "--period", "2023"])
        .refused(2, &["geen plek op een ranglijst", "Typ een plek: 1 of een hoger geheel getal."]);
    let office = Office::of_base_plan();
    let action = "[[action]]\nid = \"a\"\ntitle = \"A\"\nstate = \"planned\"\nbasis = \"b\"\nhours = 1\nend = \"2026-05-31\"\n";
    office.write("actions/2026.toml", action);
    let told = |arguments: &[&str]| {
        let ran = office.ivp(arguments);
        (ran.out + &ran.err).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let dutch = told(&["check", "--only", "action/overdue"]);
    assert!(dutch.contains("had klaar moeten zijn op 31 mei 2026"), "{dutch}");
    let english = told(&["check", "--only", "action/overdue", "--lang", "en"]);
    assert!(english.contains("should have been done on 31 May 2026"), "{english}");
    let listed = told(&["action", "list", "--lang", "en"]);
    assert!(listed.contains("1 hour") && !listed.contains("1 hours"), "{listed}");
}

/// A threshold is told where it stands, and an adoption still to come makes nothing else too early.
#[test]
fn what_is_wrong_is_told_where_it_stands() {
    let office = Office::of_voorbeeldstad();
    office.edit("plan.toml", "small_count = 20", "small_count = -1");
    let line = office.read("plan.toml").lines().position(|one| one.starts_with("small_count")).unwrap() + 1;
    office.edit("plan.toml", "2022-12-15", "2027-12-15");
    let ran = office.ivp(&["check", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let all = report["diagnostics"].as_array().unwrap();
    let of = |rule: &str| all.iter().filter(|one| one["rule"] == rule).collect::<Vec<_>>();
    assert_eq!(of("schema/thresholds").iter().map(|one| &one["line"]).collect::<Vec<_>>(), [line]);
    let future = of("decision/future");
    assert!(future.len() == 1 && future[0]["file"].as_str().unwrap().ends_with("plan.toml"), "{future:?}");
    assert_eq!((of("decision/before-plan").len(), of("action/adoption-order").len()), (0, 0));
}

#[test]
fn a_header_left_behind_its_hash_is_told_once_and_not_each_field_below_it() {
    let office = Office::of_base_plan();
    let plan = |hash: &str| {
        let extra = format!(
            "\n# een toelichting\n{hash}[[indicator]]\nid = \"extra\"\nkind = \"effect\"\nunit = \"count\"\ndirection = \"lower\"\nfrequency = \"yearly\"\nsources = [\"politie\"]\n"
        );
        format!("title = \"Nieuw\"\nambition = \"A\"\n{extra}")
    };
    office.write("priorities/nieuw.toml", plan("# "));
    assert_eq!(fires(&office, "schema/unknown-key"), 1);
    let ran = office.ivp(&["check"]);
    assert!(ran.out.contains("Haal in de regel met [[indicator]] de # weg."), "{ran:#?}");
    office.write("priorities/nieuw.toml", plan(""));
    assert_eq!(fires(&office, "schema/unknown-key"), 0);
}
