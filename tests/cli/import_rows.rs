//! Which rows of a file are meant, for which indicator and of which source: each file was once read wrongly.

use std::path::Path;

use crate::office::{Office, Ran};

/// An indicator of each unit, of Haaksbergen.
fn office(more: &str) -> Office {
    let office = Office::of_base_plan();
    let head = "title = \"Plan\"\nmunicipality = \"Haaksbergen\"\nmunicipality_code = \"GM0158\"\nlanguage = \"nl\"\nfirst_year = 2024\nlast_year = 2027\n";
    office.write("plan.toml", head);
    let sources = "[[source]]\nid = \"politie\"\nname = \"Geregistreerde misdrijven; soort misdrijf, gemeente\"\ntable = \"47022NED\"\n\n[[source]]\nid = \"cbs\"\nname = \"Criminaliteit CBS\"\ntable = \"83648NED\"\n\n[[source]]\nid = \"peil\"\nname = \"Burgerpeiling waar staat je gemeente\"\n";
    office.write("sources.toml", sources);
    let mut text = "title = \"V\"\nambition = \"A\"\n".to_owned();
    for (id, unit) in [
        ("n", "unit = \"count\""),
        ("pct", "unit = \"percent\""),
        ("eur", "unit = \"euro\""),
        ("r", "unit = \"rate\"\nper = 1000"),
    ] {
        text += &indicator(id, unit, "peil");
    }
    office.write("priorities/buurt.toml", text + more);
    office
}

fn indicator(id: &str, keys: &str, sources: &str) -> String {
    let sources: Vec<String> = sources.split(' ').map(|source| format!("\"{source}\"")).collect();
    format!(
        "\n[[indicator]]\nid = \"{id}\"\ntitle = \"{id}\"\nkind = \"effect\"\ndirection = \"lower\"\nfrequency = \"yearly\"\nsources = [{}]\n{keys}\n",
        sources.join(", ")
    )
}

fn import(office: &Office, case: &str, more: &[&str]) -> Ran {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/cases").join(case);
    let name = from.file_name().unwrap().to_str().unwrap();
    std::fs::copy(&from, office.path().join(name)).unwrap();
    office.ivp(&[&["import", name], more].concat())
}

/// The figures of an indicator: its period, its value, and its part where it has one.
fn figures(office: &Office, id: &str) -> String {
    let history = office.json(&["history", id, "--format", "json"]);
    let rows = history["measurements"].as_array().unwrap().iter();
    let shown = |row: &serde_json::Value| {
        let part = row["part"].as_str().map(|part| format!(" {part}")).unwrap_or_default();
        format!("{} {}{part}", row["period"].as_str().unwrap(), row["value"])
    };
    rows.map(shown).collect::<Vec<_>>().join(", ")
}

/// Files with what is typed, what is recorded for which indicator, and what is said.
fn each(cases: &[(&str, &[&str], &str, &str)]) {
    for (case, typed, recorded, said) in cases {
        let office = office("");
        let id = typed.first().copied().unwrap_or("n");
        let ran = import(&office, case, &[&["--indicator"], *typed].concat());
        let expected = if recorded.is_empty() { 2 } else { 0 };
        assert_eq!(ran.code, expected, "{case} {typed:?}: {ran:#?}");
        assert_eq!(figures(&office, id), *recorded, "{case} {typed:?}: {ran:#?}");
        assert!(ran.err.contains(said), "{case} {typed:?}: {said:?} lacks in {ran:#?}");
    }
}

#[test]
fn what_nobody_sees_is_told_and_left_out() {
    each(&[
        ("hidden/verb.xlsx", &["n"], "2023 524, 2024 531", "rij 2 (99; 1) is verborgen"),
        ("hidden/verb.xlsx", &["n"], "2023 524, 2024 531", "kolom D (2; 3) is verborgen"),
        (
            "hidden/verb.xlsx",
            &["n", "--topic", "Misdrijven", "--hidden", "--yes"],
            "2022 99, 2023 524, 2024 531",
            "",
        ),
        ("hidden/groep.xlsx", &["n"], "2023 524", "rij 3 (531) is verborgen"),
        ("hidden/filter.xlsx", &["n"], "2024 15, 2025 18", "rij 3 (5; 6) is verborgen"),
        ("hidden/b9c.xlsx", &["n"], "2023 10, 2025 12", "kolom C (11) is verborgen"),
        ("hidden/filt.ods", &["n"], "2023 524", "rij 2 (99) is verborgen"),
        ("hidden/ocol.ods", &["n"], "2022 545, 2024 531", "kolom C (524) is verborgen"),
        ("hidden/hid.xls", &["n"], "2023 524", "kolom D (2) is verborgen"),
        ("hidden/hid.xls", &["n", "--topic", "N", "--hidden", "--yes"], "2022 99, 2023 524", ""),
        ("hidden/verbblad.xlsx", &["n"], "2023 524", "blad ‘Oud’ is verborgen"),
        ("hidden/onlyhid.xlsx", &["n"], "", "Data"),
        ("hidden/onlyhid.xlsx", &["n", "--sheet", "Data"], "2023 524", ""),
        // A header that is hidden holds for the columns beside it all the same.
        ("hidden/hhead.xlsx", &["n"], "2023 524", "kolom D (545)"),
        ("hidden/hgroup.xlsx", &["n", "--where", "Soort=fiets"], "2022 60", "rij 3"),
    ]);
    let office = office("");
    office.edit("priorities/buurt.toml", "id = \"n\"", "id = \"t-count\"");
    import(&office, "hidden/b9h.xlsx", &[]).done_with_remark("rij 2 (99) is verborgen");
    assert_eq!(figures(&office, "t-count"), "2025 41");
}

#[test]
fn a_blank_place_is_never_guessed() {
    each(&[
        ("blank-place/draai.csv", &["n"], "", "Regel 3"),
        ("blank-place/draai.csv", &["n", "--region", "Haaksbergen"], "", "Regel 3"),
        ("blank-place/draai2.csv", &["n", "--where", "Soort=Totaal"], "", "Regel 4"),
        ("blank-place/draai2.csv", &["n", "--where", "Soort=Totaal", "--own"], "", "Regel 4"),
        ("blank-place/draai2.csv", &["n", "--where", "Soort=fiets"], "2022 60, 2023 55", ""),
        ("blank-place/totleeg.csv", &["n", "--where", "Soort=Totaal"], "", "Regel 6"),
        ("blank-place/sub.csv", &["n", "--where", "Soort=Subtotaal"], "", "Regel 4"),
        ("blank-place/gap.csv", &["n", "--where", "Soort=fiets"], "", "Regel 4"),
        ("blank-place/samen.xlsx", &["n", "--where", "Soort=Totaal"], "2022 90, 2023 83", ""),
        ("blank-place/omerge.ods", &["n", "--where", "Soort=Totaal"], "2022 90", ""),
        ("blank-place/jrleeg.csv", &["n"], "", "cijfers van Haaksbergen zonder periode, op regel 3, 5"),
        ("blank-place/jrleeg.csv", &["n", "--own"], "", "zonder periode"),
        ("blank-place/per2.csv", &["n"], "2022 545", "zonder periode: regel 3 (Haaksbergen; 524)"),
        ("no-outcome/fplaats.csv", &["n"], "", "Regel 3"),
    ]);
    let office = office("");
    import(&office, "blank-place/owngap.csv", &[]).refused(2, &["Regel 4", "niet over welke plaats"]);
}

#[test]
fn a_part_of_a_municipality_is_not_the_whole() {
    each(&[
        ("smaller-place/wijk.csv", &["n"], "", "--where \"Wijk=Haaksbergen\""),
        ("smaller-place/wijk.csv", &["n", "--region", "Haaksbergen"], "", "‘Wijk’"),
        ("smaller-place/wijk.csv", &["n", "--where", "Wijk=Haaksbergen"], "2023 480", ""),
        ("smaller-place/een-wijk.csv", &["n"], "", "‘Buurse’"),
        ("smaller-place/plaats-delict.csv", &["n"], "", "‘Neede’"),
        ("smaller-place/plaats-delict.csv", &["n", "--where", "Plaats delict=Neede"], "", "‘Team’"),
        ("smaller-place/team.csv", &["n"], "", "‘Team’"),
        ("smaller-place/wijkown.csv", &["n", "--own"], "", "‘Het dorp’"),
        ("smaller-place/basis.csv", &["n"], "2023 524", ""),
    ]);
    let parts = "breakdown = { title = \"Wijk\", parts = [{ id = \"dorp\", title = \"Wijk 00 Haaksbergen (dorp)\", region = \"WK015800\" }, { id = \"buiten\", title = \"Wijk 01 Buitengebied\" }] }\nunit = \"count\"";
    let office = office(&indicator("delen", parts, "peil"));
    import(&office, "own-name/wijkn.csv", &["--indicator", "delen"]).done();
    assert_eq!(figures(&office, "delen"), "2024 508, 2024 480 dorp, 2024 28 buiten");
    // In a column of one's own table the title of a part is the part, in any case.
    let table =
        "indicator;periode;waarde;deel\ndelen;2023;470;wijk 00 haaksbergen (DORP)\ndelen;2023;27;BUITEN\n";
    std::fs::write(office.path().join("x.csv"), table).unwrap();
    office.ivp(&["import", "x.csv"]).done();
    assert!(
        figures(&office, "delen").starts_with("2023 470 dorp, 2023 27 buiten"),
        "{}",
        figures(&office, "delen")
    );
    // Where another municipality stands among them, a district of that name may be its own.
    let table = "Gebied;Jaar;N\nHaaksbergen;2025;508\nWijk 01 Buitengebied;2025;480\nEnschede;2025;9000\n";
    std::fs::write(office.path().join("x.csv"), table).unwrap();
    let ran = office.ivp(&["import", "x.csv", "--indicator", "delen", "--dry-run"]).done();
    assert!(ran.out.contains("508") && !ran.out.contains("480"), "{}", ran.out);
}

#[test]
fn our_own_place_is_found_however_it_is_written_and_own_is_for_tables_without_places() {
    each(&[
        ("own-name/code-en-naam.csv", &["n"], "2023 524", ""),
        ("own-name/gm2.csv", &["n"], "2023 524", ""),
        ("own-name/gmx.csv", &["n"], "", "GM0153 Haaksbergen"),
        ("own-name/star2.csv", &["n"], "2023 524", ""),
        ("own-name/ster.csv", &["n"], "", "--where \"Gebied=Haaksbergen*\""),
        ("own-name/otherplace.csv", &["n"], "", "--reference --region Enschede"),
        ("own-name/otherplace.csv", &["n", "--own"], "", "--own is voor een bestand dat geen plaats noemt"),
        ("own-name/otherplace.csv", &["n", "--region", "Enschede", "--own"], "", "Enschede"),
        ("own-name/code-en-naam.csv", &["n", "--own"], "2023 524", ""),
        // An answer that is called as a municipality is.
        ("own-name/best.csv", &["n", "--where", "Antwoord=Best", "--own"], "2022 30, 2023 28", ""),
    ]);
    let office = office("");
    // Neither of two rows that are ours by the name or the code is passed over.
    let put = |table: &str| std::fs::write(office.path().join("x.csv"), table).unwrap();
    put("Gebied;Jaar;N\nGM0158;2023;524\nHaaksbergen;2024;531\n");
    let asked = ["import", "x.csv", "--indicator", "n"];
    office.ivp(&asked).refused(2, &["--where \"Gebied=GM0158\"", "--where \"Gebied=Haaksbergen\""]);
    // A row of one's own table without a period is asked about, and one that was superseded is not.
    put("indicator;periode;waarde;superseded\nn;2023;524;\nn;;531;\nn;;600;ja\n");
    let ran = office.ivp(&["import", "x.csv", "--dry-run"]);
    let ran = ran.refused(2, &["Regel 3 van x.csv", "staat 531, maar geen periode", "cel B3"]);
    assert!(!ran.err.contains("600"), "{}", ran.err);
    // A total below it, which names no indicator, stops nothing and is told.
    put("indicator;periode;waarde\nn;2023;524\n;;531\n");
    let ran = office.ivp(&["import", "x.csv", "--dry-run"]).done();
    assert!(ran.err.contains("zonder periode: regel 3 (531)"), "{}", ran.err);
    let ran = import(&office, "own-name/otherplace.csv", &["--indicator", "n"]);
    assert!(!ran.err.contains("--own"), "{}", ran.err);
}

#[test]
fn the_unit_of_the_source_is_weighed() {
    each(&[
        ("source-unit/pctn.csv", &["n"], "", "in ‘%’"),
        ("source-unit/pctn.csv", &["n", "--yes"], "", "in ‘%’"),
        ("source-unit/pctn.csv", &["pct"], "2023 14", ""),
        ("source-unit/per1000.csv", &["n"], "", "per 1 000 inw."),
        ("source-unit/per1000.csv", &["r"], "2023 22", ""),
        ("source-unit/x1000.csv", &["eur"], "", "‘1 000 euro’: wat er staat, 250"),
        ("source-unit/x1000.csv", &["eur", "--yes"], "2023 250", "zoals zij er staan"),
        ("source-unit/eenheid.csv", &["eur"], "", "mln euro"),
        ("source-unit/pct2.csv", &["n", "--topic", "% van totaal"], "", "andere eenheid"),
        ("source-unit/pct2.csv", &["n", "--topic", "Aantal"], "2023 524", ""),
        ("percentages/boek.ods", &["pct"], "2023 12, 2025 10", ""),
        ("percentages/frac.csv", &["pct"], "", "‘0,105’ kan 0,105% zijn of 10,5%"),
        ("percentages/frac.csv", &["pct", "--yes"], "", "0,12"),
        ("percentages/frac2.csv", &["pct"], "", "--yes"),
        ("percentages/frac2.csv", &["pct", "--yes"], "2023 0.8, 2025 0.6", ""),
    ]);
}

#[test]
fn what_has_no_outcome_is_called_that() {
    each(&[
        ("no-outcome/form.xlsx", &["n"], "", "formule zonder uitkomst, =500+31"),
        ("no-outcome/fout.xlsx", &["pct"], "", "fout van het rekenblad, #DIV/0!"),
        ("no-outcome/fout.csv", &["pct"], "", "#DEEL/0!"),
        ("no-outcome/foutnaast.xlsx", &["n", "--topic", "Misdrijven"], "2023 524, 2024 531", ""),
        ("no-outcome/odata4.json", &["n"], "2023 524", "Overgeslagen: 2024"),
    ]);
    let office = office("");
    office.edit("priorities/buurt.toml", "id = \"n\"", "id = \"t-count\"");
    import(&office, "no-outcome/b9f.xlsx", &[]).refused(2, &["formule zonder uitkomst"]);
}

#[test]
fn the_sheet_and_the_table_that_are_meant_are_asked_for() {
    each(&[
        (
            "sheets/jaarblad.xlsx",
            &["n"],
            "",
            "ivp import jaarblad.xlsx --indicator n --sheet 2024 --period 2024",
        ),
        ("sheets/jaarblad.xlsx", &["n", "--sheet", "2024", "--period", "2024"], "2024 531", ""),
        ("sheets/jaarblad.xlsx", &["n", "--period", "2023"], "2023 524", ""),
        (
            "sheets/jaarblad.xlsx",
            &["n", "--sheet", "2023", "--period", "2024"],
            "",
            "een andere periode dan 2024",
        ),
        ("sheets/odd.xlsx", &["n"], "2023 524", "Raar"),
        ("sheets/tweetab.xlsx", &["n"], "", "--range"),
        ("sheets/tweetab.xlsx", &["n", "--range", "A7:C9"], "2023 60, 2024 71", ""),
        ("sheets/tweelang.xlsx", &["n"], "", "--range"),
        ("sheets/pagina.xlsx", &["n"], "2022 545, 2023 524", ""),
    ]);
}

#[test]
fn the_title_of_a_table_says_which_indicator_and_which_source_it_is_of() {
    let title = "import = { title = \"Burgerpeiling waar staat je gemeente\", topic = \"Voelt zich wel eens onveilig\" }\nunit = \"percent\"";
    let leef = "import = { title = \"leefbaarheidsmonitor\", topic = \"Voelt zich onveilig\", where = { \"Leeftijd\" = \"Totaal\" } }\nunit = \"percent\"";
    let cbs = "import = { table = \"83648NED\", region = \"GM0158\" }\nunit = \"count\"";
    let more = indicator("onv", title, "peil politie")
        + &indicator("leef", leef, "peil")
        + &indicator("tot", cbs, "politie cbs");
    let office = office(&more);
    import(&office, "titles/titelbp.csv", &[]).done();
    assert_eq!(figures(&office, "onv"), "2023 9.4");
    assert!(office.read("measurements/buurt/onv.toml").contains("source = \"peil\""));
    import(&office, "titles/lm.csv", &[]).done();
    assert_eq!(figures(&office, "leef"), "2023 9.4");
    office.write("measurements/buurt/leef.toml", "source = \"peil\"\n");
    import(&office, "titles/titel2.csv", &[]).done();
    assert_eq!(figures(&office, "leef"), "2023 9.4");
    // By the name of the source that has the table.
    import(&office, "titles/cbst.csv", &[]).done();
    assert_eq!(figures(&office, "tot"), "2023 525, 2024 530");
    assert!(office.read("measurements/buurt/tot.toml").contains("source = \"cbs\""));
    import(&office, "titles/titelsrc.csv", &["--indicator", "tot", "--corrections"]).done();
    assert!(office.read("measurements/buurt/tot.toml").contains("source = \"politie\""));
    // What is there already is not proposed, nor what would find nothing.
    let ran = import(&office, "titles/onbekend.csv", &[]);
    assert!(ran.code == 2 && ran.err.contains("--indicator NAAM"), "{ran:#?}");
    assert!(!ran.err.contains("import ="), "{}", ran.err);
}

#[test]
fn the_source_is_that_of_the_measurements_and_goes_by_its_name() {
    let office = office(&indicator("veel", "unit = \"count\"", "politie cbs"));
    let put = |table: &str| std::fs::write(office.path().join("x.csv"), table).unwrap();
    put("Gemeente;Jaar;N\nHaaksbergen;2023;524\n");
    let asked = ["import", "x.csv", "--indicator", "veel"];
    office.ivp(&asked).refused(2, &["meer dan één bron", "--source"]);
    office.ivp(&[&asked[..], &["--source", "criminaliteit cbs"]].concat()).done();
    assert!(office.read("measurements/buurt/veel.toml").contains("source = \"cbs\""));
    office.write("measurements/buurt/veel.toml", "source = \"politie\"\n");
    office.ivp(&asked).done();
    let text = office.read("measurements/buurt/veel.toml");
    assert!(text.contains("value = 524") && !text.contains("\"cbs\""), "{text}");
    put("Indicator;Jaar;Waarde;Bron\nveel;2024;530;CBS\nveel;2025;531;Criminaliteit CBS\n");
    office.ivp(&["import", "x.csv"]).done();
    assert_eq!(office.read("measurements/buurt/veel.toml").matches("\"cbs\"").count(), 2);
    put("Indicator;Jaar;Waarde;Bron\nveel;2024;530;KBS\n");
    office.ivp(&["import", "x.csv"]).refused(2, &["‘KBS’ is geen bron"]);
}

#[test]
fn what_is_typed_never_overrides_several_indicators_at_once() {
    let of = |code: &str| {
        format!(
            "import = {{ table = \"47022NED\", topic = \"GeregistreerdeMisdrijven_1\", where = {{ \"SoortMisdrijf\" = \"{code}\" }} }}\nunit = \"count\""
        )
    };
    let more = indicator("fiets", &of("1.2.3"), "politie") + &indicator("woning", &of("1.1.1"), "politie");
    let office = office(&more);
    let ran = import(&office, "several/47022NED_x.csv", &[]);
    assert!(ran.code == 2 && ran.err.contains("‘1.2.3’ staat in het plan bij ‘fiets’"), "{ran:#?}");
    // What stands there instead is about something else: it is told, and no command takes it.
    assert!(ran.err.contains("9.9.9") && !ran.err.contains("--where"), "{}", ran.err);
    let typed = ["--where", "SoortMisdrijf=9.9.9"];
    import(&office, "several/47022NED_x.csv", &typed)
        .refused(2, &["--indicator buurt/fiets --where \"SoortMisdrijf=9.9.9\"", "--indicator buurt/woning"]);
    let one = [&["--indicator", "fiets"], &typed[..]].concat();
    import(&office, "several/47022NED_x.csv", &one)
        .done_with_remark("in het plan ‘SoortMisdrijf=1.2.3’; ingelezen is ‘SoortMisdrijf=9.9.9’");
    assert_eq!((figures(&office, "fiets"), figures(&office, "woning")), ("2024 45".into(), String::new()));
    office.write("measurements/buurt/fiets.toml", "source = \"politie\"\n");
    import(&office, "several/47022NED_TypedDataSet.csv", &[]).done();
    assert_eq!((figures(&office, "fiets"), figures(&office, "woning")), ("2024 62".into(), "2024 31".into()));
}

#[test]
fn what_a_file_says_of_its_source_is_never_recorded_as_another() {
    // Sources of the plan that the indicator has or has not.
    let sources = "[[source]]\nid = \"politie\"\nname = \"Gegevens van de politie\"\npublisher = \"Politie\"\n\n[[source]]\nid = \"cbs-83648ned\"\nname = \"Geregistreerde criminaliteit\"\npublisher = \"CBS\"\n\n[[source]]\nid = \"vm\"\nname = \"Veiligheidsmonitor\"\n";
    // The sources of the indicator, a table, what is typed, the figures, and what is said.
    let one = "politie";
    let two = "politie cbs-83648ned";
    let column = "Jaar;Gemeente;N;Bron\n2023;Haaksbergen;524;Politie\n";
    let both = "Jaar;Gemeente;N;Bron\n2020;Haaksbergen;595;CBS\n2023;Haaksbergen;524;Politie\n";
    for (own, table, typed, expected, said) in [
        (one, column, &[][..], "2023 politie", ""),
        (one, "Jaar;Gemeente;N;Bron\n2023;Haaksbergen;524;\n", &[], "2023 politie", ""),
        (one, "Jaar;Gemeente;N;Bron\n2023;Haaksbergen;530;CBS\n", &[], "", "--source politie"),
        (one, "Jaar;Gemeente;N;Bron\n2023;Haaksbergen;530;BVH\n", &[], "", "‘BVH’"),
        (
            one,
            "Jaar;Gemeente;N;Bron\n2023;Haaksbergen;530;BVH\n",
            &["--source", "politie"],
            "2023 politie",
            "",
        ),
        (one, "Jaar;Gemeente;N\n2023;Haaksbergen;530\nBron: CBS\n", &[], "", "geen bron van"),
        (one, "Bron: CBS\nGemeente;2023\nHaaksbergen;530\n", &[], "", "geen bron van"),
        (
            one,
            "Jaar;Gemeente;N\n2023;Haaksbergen;530\nBron: Politie Oost-Nederland\n",
            &[],
            "2023 politie",
            "",
        ),
        (two, both, &[], "2020 cbs-83648ned, 2023 politie", ""),
        (two, both, &["--source", "politie"], "2023 politie", "andere bron: 1 cijfer"),
        (two, "Jaar;Gemeente;N\n2023;Haaksbergen;530\n", &[], "", "meer dan één bron"),
        (two, "Jaar;Gemeente;N\n2023;Haaksbergen;530\nBron: CBS\n", &[], "2023 cbs-83648ned", ""),
        (two, "Jaar;Gemeente;N\n2023;Haaksbergen;530\nBron: Veiligheidsmonitor\n", &[], "", "geen bron van"),
    ] {
        let office = office(&indicator("veel", "unit = \"count\"", own));
        office.write("sources.toml", sources);
        std::fs::write(office.path().join("x.csv"), table).unwrap();
        let ran = office.ivp(&[&["import", "x.csv", "--indicator", "veel"], typed].concat());
        assert_eq!(ran.code, if expected.is_empty() { 2 } else { 0 }, "{table}: {ran:#?}");
        assert!(ran.err.contains(said), "{table} {said}: {ran:#?}");
        if !expected.is_empty() {
            let history = office.json(&["history", "veel", "--format", "json"]);
            let rows = history["measurements"].as_array().unwrap().iter();
            let text = |row: &serde_json::Value, key: &str| row[key].as_str().unwrap().to_owned();
            let mut found: Vec<String> =
                rows.map(|row| format!("{} {}", text(row, "period"), text(row, "source"))).collect();
            found.sort();
            assert_eq!(found.join(", "), expected, "{table}");
        }
    }
}

#[test]
fn of_several_indicators_those_in_the_file_are_filled_and_the_year_of_a_title_does_not_matter() {
    let of = |code: &str| {
        format!(
            "import = {{ title = \"Misdrijven, gemeente 2026\", where = {{ \"Soort\" = \"{code}\" }} }}\nunit = \"count\""
        )
    };
    let office = office(
        &(indicator("alles", &of("Totaal"), "politie") + &indicator("woning", &of("Inbraak"), "politie")),
    );
    let put = |table: &str| std::fs::write(office.path().join("x.csv"), table).unwrap();
    put("Misdrijven, gemeente 2027\nGemeente;Soort;Jaar;N\nHaaksbergen;Totaal;2023;524\n");
    let ran = office.ivp(&["import", "x.csv"]);
    let ran = ran.done_with_remark(
        "Voor ‘woning’ is niets ingelezen. In x.csv staat onder ‘Soort’ nergens ‘Inbraak’.",
    );
    assert!(!ran.err.contains("--where"), "{}", ran.err);
    assert_eq!((figures(&office, "alles"), figures(&office, "woning")), ("2023 524".into(), String::new()));
    // Where nothing is there, that is the answer.
    put("Misdrijven, gemeente 2027\nGemeente;Soort;Jaar;N\nHaaksbergen;Geweld;2023;24\n");
    office.ivp(&["import", "x.csv"]).refused(2, &["nergens ‘Totaal’", "niet in dit bestand", "Geweld"]);
    // Another number in the title is another title.
    put("Misdrijven, gemeente 3\nGemeente;Soort;Jaar;N\nHaaksbergen;Totaal;2024;530\n");
    office.ivp(&["import", "x.csv"]).refused(2, &["--indicator NAAM"]);
}

#[test]
fn a_figure_that_stands_there_twice_is_one_and_two_that_differ_are_told_with_a_way_on() {
    for (table, expected, said) in [
        ("Jaar;Gemeente;N\n2023;Haaksbergen;524\n2023;Haaksbergen;524\n", "2023 524", ""),
        ("Jaar;Gemeente;N\n2023;Haaksbergen;524\n2023;Haaksbergen;530\n", "", "alleen de rij staan"),
        ("Jaar;Gemeente;N;N\n2023;Haaksbergen;524;21\n", "", "kolommen met dezelfde naam"),
        // A class of municipalities has no code, and does say what it is.
        (
            "Gebieden;Gebiedscode;Periode;N\nHaaksbergen;GM0158;2023;24\nGemeenten < 25.000 inwoners;;2023;25\nNederland;NL01;2023;45\n",
            "2023 24",
            "",
        ),
    ] {
        let office = office(&indicator("veel", "unit = \"count\"", "politie"));
        std::fs::write(office.path().join("x.csv"), table).unwrap();
        let ran = office.ivp(&["import", "x.csv", "--indicator", "veel"]);
        assert!(ran.err.contains(said), "{table}: {ran:#?}");
        assert_eq!(figures(&office, "veel"), expected, "{table}: {ran:#?}");
    }
}

/// Of a count that adds up; a grade or a share is of its year whichever part of it was asked.
#[test]
fn a_remark_can_say_that_a_figure_is_not_of_its_whole_period() {
    for (id, remark, is_asked) in [
        ("n", "t/m oktober", true),
        ("n", "eerste 10 maanden", true),
        ("n", "jan-okt", true),
        ("eur", "t/m oktober", true),
        ("pct", "t/m oktober", false),
        ("n", "In oktober is de telling nagekeken", false),
        ("n", "januari t/m december", false),
        ("n", "Het bureau was deels gesloten", false),
    ] {
        let office = office("").on("2026-11-24");
        std::fs::write(
            office.path().join("a.csv"),
            format!("Indicator;Periode;Waarde;Opmerking\n{id};2025;41;{remark}\n"),
        )
        .unwrap();
        let recorded = || figures(&office, id);
        if is_asked {
            office.ivp(&["import", "a.csv"]).refused(2, &["hele periode", remark, "--yes"]);
            assert_eq!(recorded(), "", "{id} {remark}");
            office.ivp(&["import", "a.csv", "--yes"]).done();
        } else {
            office.ivp(&["import", "a.csv"]).done();
        }
        assert_eq!(recorded(), "2025 41", "{id} {remark}");
        // What stands in the plan was looked at before.
        office.ivp(&["import", "a.csv"]).done();
    }
}

#[test]
fn a_head_with_our_name_and_a_unit_is_ours_as_much_as_the_name_alone() {
    let table = "Jaar;Haaksbergen;Haaksbergen per 1.000 inwoners\n2023;524;21,5\n";
    for (topic, id, expected) in [
        (None, "n", ""),
        (None, "r", ""),
        (Some("--topic="), "n", "2023 524"),
        (Some("--topic=per 1.000 inwoners"), "r", "2023 21.5"),
        (Some("--topic=Haaksbergen per 1.000 inwoners"), "r", "2023 21.5"),
    ] {
        let office = office("");
        std::fs::write(office.path().join("x.csv"), table).unwrap();
        let command: Vec<&str> = ["import", "x.csv", "--indicator", id].into_iter().chain(topic).collect();
        let ran = office.ivp(&command);
        match topic {
            None => ran.refused(2, &["--topic=\"\"", "--topic \"per 1.000 inwoners\""]),
            Some(_) => ran.done(),
        };
        assert_eq!(figures(&office, id), expected, "{topic:?}");
    }
}

#[test]
fn rows_that_nobody_counted_or_headed_give_no_figure() {
    for (table, id, said) in [
        // The first row would be taken for a head, and the year below it for a figure.
        ("Haaksbergen;2022;524\nHaaksbergen;2023;510\n", "n", "eerste regel heeft al een cijfer"),
        ("Jaar;Gemeente;Meldingnr\n2023;Haaksbergen;101\n", "n", "één rij per voorval"),
        // Three accidents are not one.
        (
            "Jaar;Gemeente;N\n2023;Haaksbergen;1\n2023;Haaksbergen;1\n2023;Haaksbergen;1\n",
            "n",
            "twee cijfers",
        ),
        ("Jaar;Gemeente;Aantal inwoners onveilig\n2023;Haaksbergen;22\n", "pct", "andere eenheid"),
    ] {
        let office = office("");
        std::fs::write(office.path().join("x.csv"), table).unwrap();
        office.ivp(&["import", "x.csv", "--indicator", id]).refused(2, &[said]);
        assert_eq!(figures(&office, id), "", "{table}");
    }
}

#[test]
fn a_star_means_what_the_note_below_the_table_says() {
    for (table, expected, note) in [
        ("Gemeente;2023;2024*\nHaaksbergen;55;66\n\n* voorlopig cijfer\n", "2023 55, 2024 66", None),
        ("Gemeente;2023;2024*\nHaaksbergen;55;66\n", "2023 55, 2024 66", None),
        (
            "Gemeente;2023;2024*\nHaaksbergen;55;66\n\n* nieuwe telwijze\n",
            "2023 55, 2024 66",
            Some("nieuwe telwijze"),
        ),
        (
            "Jaar;Gemeente;N\n2023;Haaksbergen;55\n2024;Haaksbergen;66*\n\n* zonder Buurse\n",
            "2023 55, 2024 66",
            Some("zonder Buurse"),
        ),
    ] {
        let office = office("");
        std::fs::write(office.path().join("x.csv"), table).unwrap();
        let ran = office.ivp(&["import", "x.csv", "--indicator", "n"]).done();
        assert_eq!(figures(&office, "n"), expected, "{table}: {ran:#?}");
        assert_eq!(ran.out.contains("voorlopig"), note.is_none(), "{ran:#?}");
        assert!(!ran.err.contains("voorlopig"), "{ran:#?}");
        let written = office.read("measurements/buurt/n.toml");
        assert_eq!(written.contains("provisional"), note.is_none(), "{written}");
        assert_eq!(note.is_some_and(|note| written.contains(note)), note.is_some(), "{written}");
    }
}

/// Each of these was recorded as a figure of its period and of our own place.
#[test]
fn what_is_added_up_or_of_elsewhere_or_a_part_of_a_whole_is_no_figure() {
    for (table, more, id, said) in [
        ("Gemeente;Jaar;Aantal t/m\nHaaksbergen;2023;12\n", &[][..], "n", "deel van een jaar"),
        ("Gemeente;Jaar;Stand t/m kwartaal\nHaaksbergen;2023;12\n", &[], "n", "deel van een jaar"),
        ("Gemeente;Jaar;Totaal tot nu toe\nHaaksbergen;2023;12\n", &[], "n", "deel van een jaar"),
        ("Gemeente;Jaar;N\nHaaksbergen;2023;12\n\nTussenstand 2023\n", &[], "n", "deel van een jaar"),
        ("Gemeente;Jaar;Aandeel in het totaal\nHaaksbergen;2023;12\n", &[], "n", "andere eenheid"),
        ("Gemeente;Jaar;Verandering\nHaaksbergen;2023;12\n", &[], "n", "geen stand"),
        ("Gemeente;Jaar;Inbraken Nederland\nHaaksbergen;2023;12\n", &[], "n", "andere plaats"),
        (
            "Rijlabels;N\nEnschede;50\nGeweld;20\nDiefstal;30\nHaaksbergen;9\nGeweld;4\nDiefstal;5\n",
            &["--period", "2023"],
            "n",
            "in groepen onder elkaar",
        ),
        (
            "Gemeente;Soort;Jaar;N\nHaaksbergen;Geweld;2022;9\n;;2023;8\n",
            &["--where", "Soort=Geweld"],
            "n",
            "Regel 3",
        ),
        ("Datum;Gemeente;Soort\n1-2-2023;Haaksbergen;Geweld\n", &[], "n", "draaitabel"),
    ] {
        let office = office("");
        std::fs::write(office.path().join("x.csv"), table).unwrap();
        office.ivp(&[&["import", "x.csv", "--indicator", id], more].concat()).refused(2, &[said]);
        assert_eq!(figures(&office, id), "", "{table}");
    }
    for (table, id, expected) in [
        ("Gemeente;Jaar;Groep 1 t/m 8\nHaaksbergen;2023;12\n", "n", "2023 12"),
        ("Gemeente;Jaar;Aandeel onveilig\nHaaksbergen;2023;12,5\n", "pct", "2023 12.5"),
        ("Gemeente;Jaar;Inbraken;Inbraken Nederland\nHaaksbergen;2023;12;17\n", "n", "2023 12"),
        ("Gemeente;Jaar;Inbraken Haaksbergen\nHaaksbergen;2023;12\n", "n", "2023 12"),
        ("Gemeente;2022;2023\nHaaksbergen;minder dan 5;6\n", "n", "2023 6"),
    ] {
        let office = office("");
        std::fs::write(office.path().join("x.csv"), table).unwrap();
        office.ivp(&["import", "x.csv", "--indicator", id]).done();
        assert_eq!(figures(&office, id), expected, "{table}");
    }
}

/// A publisher calls its questions indicators, and its figures values.
#[test]
fn a_table_with_the_heads_of_ours_and_names_of_others_is_one_from_elsewhere() {
    let office = office("");
    let table = "Gemeente;Jaar;Indicator;Waarde\nHaaksbergen;2023;Onveilig (%);12,5\nHaaksbergen;2023;Overlast (%);31\nEnschede;2023;Onveilig (%);20\n";
    std::fs::write(office.path().join("x.csv"), table).unwrap();
    let command = ["import", "x.csv", "--indicator", "pct"];
    office
        .ivp(&command)
        .refused(2, &["--where 'Indicator=Onveilig (%)'", "--where 'Indicator=Overlast (%)'"]);
    office.ivp(&[&command[..], &["--where", "Indicator=Onveilig (%)"]].concat()).done();
    assert_eq!(figures(&office, "pct"), "2023 12.5");
    // One name of ours makes it ours.
    std::fs::write(office.path().join("x.csv"), format!("{table}Haaksbergen;2024;pct;11\n")).unwrap();
    office.ivp(&command).done();
    assert_eq!(figures(&office, "pct"), "2023 12.5, 2024 11");
}

#[test]
fn a_part_of_another_municipality_is_not_that_municipality() {
    let office = office("");
    std::fs::write(office.path().join("x.csv"), "Gemeente;Wijk;Jaar;N\nEnschede;Centrum;2023;12\n").unwrap();
    let command = ["import", "x.csv", "--indicator", "n", "--reference", "--region", "Enschede"];
    let said = ["hele gemeente Enschede", "--region Enschede --reference --where \"Wijk=Centrum\""];
    office.ivp(&command).refused(2, &said);
    office.ivp(&[&command[..], &["--where", "Wijk=Centrum"]].concat()).done();
}
