//! Whose figures a file has: never those of another place.

use std::path::Path;

use crate::import::figures;
use crate::office::{Office, Ran};

const SERIES: &str = "measurements/monitor/geregistreerde-misdrijven.toml";

/// The real plan without its measurements, and a file beside it.
fn office(case: &str) -> Office {
    let office = Office::of_haaksbergen();
    office.write(SERIES, "source = \"politie-47013ned\"\n");
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/cases").join(case);
    std::fs::copy(&from, office.path().join(from.file_name().unwrap())).unwrap();
    office
}

fn import(office: &Office, case: &str, more: &[&str]) -> Ran {
    let file = case.rsplit('/').next().unwrap();
    let source = ["--source", "politie-47013ned"];
    office.ivp(&[&["import", file, "--indicator", "geregistreerde-misdrijven"], &source[..], more].concat())
}

#[test]
fn a_file_about_another_place_is_refused_whatever_its_header() {
    for name in ["pl", "pl2", "pl3", "pl4", "pl5", "pl6", "pl7", "pl8", "portal_reg", "portal_web"] {
        let case = format!("region-word/{name}.csv");
        let place = if name == "pl4" { "Overijssel" } else { "Enschede" };
        let office = office(&case);
        for more in [&[][..], &["--region", "GM0158"], &["--region", place], &["--topic", "Misdrijven"]] {
            let ran = import(&office, &case, more);
            assert_eq!(ran.code, 2, "{case} {more:?}: {ran:?}");
            assert_eq!(figures(&office), [], "{case} {more:?}");
        }
        import(&office, &case, &[]).refused(2, &["geen cijfers van Haaksbergen", place, "--reference"]);
        import(&office, &case, &["--own"])
            .refused(2, &["--own is voor een bestand dat geen plaats noemt", place]);
    }
}

#[test]
fn our_own_row_is_found_below_any_header() {
    let case = "region-word/portal_web2.csv";
    let office = office(case);
    let ran = import(&office, case, &[]).done();
    assert_eq!(figures(&office), [("2022".into(), 545.0), ("2023".into(), 524.0)]);
    // What was fixed is told with the figures.
    assert!(ran.out.contains("Wijken en buurten: Haaksbergen"), "{}", ran.out);
    assert!(ran.out.contains("Soort misdrijf: Totaal misdrijven"), "{}", ran.out);
}

#[test]
fn a_table_without_any_place_is_taken_only_when_somebody_says_that_it_is_ours() {
    let case = "national/NL_Crime.csv";
    let office = office(case);
    import(&office, case, &[]).refused(2, &["niet over welke plaats", "--own"]);
    assert_eq!(figures(&office), []);
    let topic = ["--own", "--where", "incident_type_code=Totaal misdrijven"];
    import(&office, case, &topic).done();
    assert_eq!(figures(&office)[0], ("2012".into(), 1_127_869.0));
}

#[test]
fn two_places_of_one_name_are_asked_about() {
    let hengelo = || {
        let office = office("same-name/hengelo.csv");
        office.edit("plan.toml", "municipality = \"Haaksbergen\"", "municipality = \"Hengelo\"");
        office.edit("plan.toml", "municipality_code = \"GM0158\"", "municipality_code = \"GM0164\"");
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/cases/same-name/hengelo2.csv");
        std::fs::copy(from, office.path().join("hengelo2.csv")).unwrap();
        office
    };
    let office = hengelo();
    let ran = import(&office, "hengelo.csv", &[]);
    ran.refused(2, &["--where \"WijkenEnBuurten=Hengelo (O.)\"", "--where \"WijkenEnBuurten=Hengelo\""]);
    assert_eq!(figures(&office), []);
    import(&office, "hengelo.csv", &["--where", "WijkenEnBuurten=Hengelo (O.)"]).done();
    assert_eq!(figures(&office), [("2023".into(), 4321.0)]);
    let office = hengelo();
    import(&office, "hengelo2.csv", &[]).done();
    assert_eq!(figures(&office), [("2023".into(), 4321.0)]);
}

#[test]
fn a_table_without_periods_gets_one_and_the_estimate_goes_before_its_margins() {
    let case = "no-period-column/50140NED_TypedDataSet.csv";
    let office = office(case);
    office.edit("monitor.toml", "unit = \"count\"", "unit = \"percent\"");
    let topic = ["--topic", "MoeiteMetRondkomen_1"];
    import(&office, case, &topic).refused(2, &["--period 2025"]);
    let ran = import(&office, case, &[&["--period", "2024"], &topic[..]].concat()).done();
    assert_eq!(figures(&office), [("2024".into(), 26.1)]);
    assert!(ran.out.contains("RegioS: GM0158") && ran.out.contains("Marges: MW00000"), "{}", ran.out);
}

#[test]
fn what_is_left_is_about_one_thing_or_is_fixed_by_who_imports() {
    let office = office("region-word/pl.csv");
    let table = "Gemeente;Leeftijd;Geslacht;Jaar;Misdrijven\nHaaksbergen;Totaal;Totaal;2023;524\nHaaksbergen;Jong;Totaal;2023;40\nHaaksbergen;Totaal;Vrouw;2023;80\nEnschede;Totaal;Totaal;2023;9\n";
    std::fs::write(office.path().join("x.csv"), table).unwrap();
    let asked =
        ["verschillen in Leeftijd, Geslacht", "--where \"Leeftijd=Totaal\"", "--where \"Geslacht=Vrouw\""];
    import(&office, "x.csv", &[]).refused(2, &asked);
    import(&office, "x.csv", &["--where", "Leeftijd=Totaal"]).refused(2, &["verschillen in Geslacht"]);
    import(&office, "x.csv", &["--where", "Leeftij=Totaal"]).refused(2, &["geen kop ‘Leeftij’", "Leeftijd"]);
    import(&office, "x.csv", &["--where", "Leeftijd=Oud"])
        .refused(2, &["‘Oud’", "--where \"Leeftijd=Jong\""]);
    import(&office, "x.csv", &["--where", "Leeftijd"]).refused(2, &["--where", "is-teken"]);
    assert_eq!(figures(&office), []);
    // Fixing a place does not make it ours.
    let elsewhere = ["--where", "Gemeente=Enschede"];
    import(&office, "x.csv", &elsewhere).refused(2, &["geen cijfers van Haaksbergen"]);
    import(&office, "x.csv", &["--where", "leeftijd=totaal", "--where", "Geslacht=Totaal"]).done();
    assert_eq!(figures(&office), [("2023".into(), 524.0)]);
}

#[test]
fn the_plan_can_fix_the_rows_and_say_that_a_table_is_ours() {
    let office = office("region-word/pl.csv");
    let put = |import: &str| {
        let text = Office::of_haaksbergen().read("monitor.toml");
        assert_eq!(text.matches("frequency = \"yearly\"\n").count(), 1);
        let with = format!("frequency = \"yearly\"\nimport = {import}\n");
        office.write("monitor.toml", text.replace("frequency = \"yearly\"\n", &with));
    };
    let table = "Misdrijven per jaar\n\nSoort;2022;2023\nTotaal;545;524\nDiefstal;100;90\n";
    std::fs::write(office.path().join("x.csv"), table).unwrap();
    put("{ title = \"misdrijven per jaar\", where = { Soort = \"Totaal\" }, own = true }");
    office.ivp(&["import", "x.csv", "--source", "politie-47013ned"]).done();
    assert_eq!(figures(&office), [("2022".into(), 545.0), ("2023".into(), 524.0)]);
    office.ivp(&["check", "--only", "schema"]).done();
    // Where our own place is in the table, it is that row and not the whole.
    office.write(SERIES, "source = \"politie-47013ned\"\n");
    let table =
        "Misdrijven per jaar\n\nPlaats;Soort;2022;2023\nEnschede;Totaal;1;2\nHaaksbergen;Totaal;545;524\n";
    std::fs::write(office.path().join("x.csv"), table).unwrap();
    office.ivp(&["import", "x.csv", "--source", "politie-47013ned"]).done();
    assert_eq!(figures(&office), [("2022".into(), 545.0), ("2023".into(), 524.0)]);
}

#[test]
fn another_municipality_beside_our_own_is_asked_about() {
    let office = office("region-word/pl.csv");
    let table = "Pleeggemeente;Woongemeente;Jaar;Daders\nEnschede;Haaksbergen;2023;12\n";
    std::fs::write(office.path().join("x.csv"), table).unwrap();
    let ran = import(&office, "x.csv", &[]);
    ran.refused(2, &["onder ‘Pleeggemeente’ staat ‘Enschede’", "--where \"Pleeggemeente=Enschede\""]);
    import(&office, "x.csv", &["--where", "Pleeggemeente=Enschede"]).done();
    // A village of the same name is not the municipality.
    let table =
        "Gemeente;Wijk;Jaar;Misdrijven\nHaaksbergen;Haaksbergen;2023;300\nHaaksbergen;Buurse;2023;200\n";
    std::fs::write(office.path().join("x.csv"), table).unwrap();
    import(&office, "x.csv", &[]).refused(2, &["verschillen in Wijk", "--where \"Wijk=Buurse\""]);
    // A province around it is no other place.
    let table = "Provincie;Gemeente;Jaar;Misdrijven\nOverijssel;Haaksbergen;2022;545\n";
    std::fs::write(office.path().join("x.csv"), table).unwrap();
    import(&office, "x.csv", &["--yes"]).done();
}

#[test]
fn a_column_of_ones_own_table_that_means_nothing_may_name_another_place() {
    let office = office("region-word/pl.csv");
    let put = |table: &str| std::fs::write(office.path().join("x.csv"), table).unwrap();
    for header in ["Plaats", "Provincie", "geo", "Buurt"] {
        put(&format!("indicator;periode;waarde;{header}\ngeregistreerde-misdrijven;2023;11;Enschede\n"));
        office.ivp(&["import", "x.csv"]).refused(2, &["Enschede", &format!("kolom ‘{header}’")]);
        office.ivp(&["import", "x.csv", "--own"]).refused(2, &["Enschede"]);
        assert_eq!(figures(&office), [], "{header}");
    }
    put(
        "indicator;periode;waarde;Plaats\ngeregistreerde-misdrijven;2023;11;Enschede\ngeregistreerde-misdrijven;2023;524;Haaksbergen\n",
    );
    let source = ["import", "x.csv", "--source", "politie-47013ned"];
    office.ivp(&source).done_with_remark("ander gebied: 1 regel");
    assert_eq!(figures(&office), [("2023".into(), 524.0)]);
}

#[test]
fn one_file_fills_all_districts() {
    let office = Office::of_haaksbergen();
    office.write(SERIES, "source = \"politie-47013ned\"\n");
    let parts = "breakdown = { title = \"Wijk\", parts = [{ id = \"dorp\", title = \"Het dorp\", region = \"WK015800\" }, { id = \"buurse\", region = \"WK015801\" }] }";
    office.edit("monitor.toml", "frequency = \"yearly\"\n", &format!("frequency = \"yearly\"\n{parts}\n"));
    let table = "WijkenEnBuurten,Naam,Perioden,Misdrijven_1\nGM0158    ,Haaksbergen,2023JJ00,524\nWK015800  ,Dorp,2023JJ00,480\nWK015801  ,Buurse,2023JJ00,44\nWK015300  ,Enschede centrum,2023JJ00,9\n";
    std::fs::write(office.path().join("x.csv"), table).unwrap();
    let source = ["--source", "politie-47013ned"];
    let asked = ["import", "x.csv", "--indicator", "geregistreerde-misdrijven"];
    let ran = office.ivp(&[&asked[..], &source].concat()).done();
    assert!(ran.out.contains("2023, Het dorp") && ran.out.contains("2023, buurse"), "{}", ran.out);
    let text = office.read(SERIES);
    assert!(
        text.contains("part = \"dorp\"") && text.contains("value = 480") && text.contains("value = 524"),
        "{text}"
    );
    assert!(!text.contains("value = 9\n"), "{text}");
    assert_eq!(office.ivp(&["check"]).code, 0);
    // By what the plan calls them, beside our own place only.
    office.write(SERIES, "source = \"politie-47013ned\"\n");
    let table = "Gemeente;Wijk;Jaar;Misdrijven\nHaaksbergen;het dorp;2023;480\nHaaksbergen;Buurse;2023;44\nHaaksbergen;Onbekend;2023;3\nHaaksbergen;Totaal;2023;527\nEnschede;Het dorp;2023;9\n";
    std::fs::write(office.path().join("x.csv"), table).unwrap();
    let ran = office.ivp(&[&asked[..], &source, &["--dry-run"]].concat());
    let shown: Vec<&str> = ran.out.lines().filter(|line| line.contains("nieuw")).map(str::trim).collect();
    assert_eq!(shown.len(), 3, "{ran:?}");
    assert!(ran.out.contains("2023, Het dorp  480") && ran.out.contains("2023            527"), "{ran:?}");
    std::fs::write(office.path().join("x.csv"), "Wijk;Jaar;Misdrijven\nHet dorp;2023;9\n").unwrap();
    let ran = office.ivp(&[&asked[..], &source].concat());
    let ran = ran.refused(2, &["wel van: Het dorp", "zet er dan in het bestand Haaksbergen bij"]);
    assert!(!ran.err.contains("--reference"), "{}", ran.err);
    // In a column of their own beside the municipality, what is left of it is no total.
    office.write(SERIES, "source = \"politie-47013ned\"\n");
    let table = "Gemeente;Wijk;Jaar;Misdrijven\nHaaksbergen;WK015800;2023;480\nHaaksbergen;WK015801;2023;44\nHaaksbergen;WK015899;2023;3\nEnschede;WK015300;2023;9\n";
    std::fs::write(office.path().join("x.csv"), table).unwrap();
    office.ivp(&[&asked[..], &source].concat()).done();
    let text = office.read(SERIES);
    assert!(text.matches("[[measurement]]").count() == 2 && !text.contains("value = 3\n"), "{text}");
}

#[test]
fn a_plan_of_a_region_takes_the_figures_of_each_of_its_municipalities() {
    let office = Office::of_haaksbergen();
    office.edit(
        "plan.toml",
        "municipality = \"Haaksbergen\"\nmunicipality_code = \"GM0158\"\n",
        "municipalities = [{ name = \"Haaksbergen\", code = \"GM0158\" }, { name = \"Hof van Twente\", code = \"GM1735\" }]\n",
    );
    office.write(SERIES, "source = \"politie-47013ned\"\n");
    let table =
        "Regio's;Perioden;Misdrijven\nHaaksbergen;2023;524\nHof van Twente;2023;700\nEnschede;2023;9\n";
    std::fs::write(office.path().join("x.csv"), table).unwrap();
    let asked =
        ["import", "x.csv", "--indicator", "geregistreerde-misdrijven", "--source", "politie-47013ned"];
    office.ivp(&asked).refused(2, &["--where \"Regio's=Haaksbergen\"", "--where \"Regio's=Hof van Twente\""]);
    // The figure of one municipality is not that of the region, also where that one is chosen.
    let one = office.ivp(&[&asked[..], &["--where", "Regio's=Haaksbergen"]].concat());
    one.refused(2, &["cijfers van Haaksbergen, en niet van de regio", "breakdown"]);
    let own = "indicator;periode;waarde;gemeente\ngeregistreerde-misdrijven;2023;524;Haaksbergen\n";
    std::fs::write(office.path().join("eigen.csv"), own).unwrap();
    office.ivp(&["import", "eigen.csv"]).refused(2, &["niet van de regio"]);
    let parts = "breakdown = { title = \"Gemeente\", parts = [{ id = \"haaksbergen\", region = \"Haaksbergen\" }, { id = \"hof-van-twente\", region = \"Hof van Twente\" }] }";
    office.edit("monitor.toml", "frequency = \"yearly\"\n", &format!("frequency = \"yearly\"\n{parts}\n"));
    office.ivp(&asked).done();
    let text = office.read(SERIES);
    assert!(text.contains("part = \"haaksbergen\"") && text.contains("part = \"hof-van-twente\""), "{text}");
    assert!(office.ivp(&["status", "--all"]).out.contains("Haaksbergen, Hof van Twente"));
    // By their codes too, and one of them is not the region.
    office.write(SERIES, "source = \"politie-47013ned\"\n");
    let coded = "RegioS;Perioden;Misdrijven_1\nGM0158;2023JJ00;524\nGM1735;2023JJ00;700\n";
    std::fs::write(office.path().join("x.csv"), coded).unwrap();
    office.ivp(&asked).done();
    assert!(office.read(SERIES).contains("part = \"hof-van-twente\""));
    // Its own table comes back as its own.
    office.ivp(&["export", "-o", "alles.csv"]).done();
    let again = office.ivp(&["import", "alles.csv"]).done_with_remark("niets nieuws");
    assert!(again.out.contains("stond er al") && !again.err.contains("ander gebied"), "{again:?}");
    assert_eq!(office.ivp(&["check"]).code, 0);
}

#[test]
fn one_indicator_does_not_tell_how_the_figures_of_another_are_written() {
    let office = Office::of_base_plan();
    let indicator = "\n[[indicator]]\nid = \"schade\"\nkind = \"effect\"\ntitle = \"Schade\"\nunit = \"euro\"\ndirection = \"lower\"\nfrequency = \"yearly\"\nsources = [\"politie\"]\n";
    office.write("priorities/buurt.toml", office.read("priorities/buurt.toml") + indicator);
    let put = |table: &str| std::fs::write(office.path().join("x.csv"), table).unwrap();
    put("indicator;periode;waarde\nonveilig;2021;12.5\nschade;2024;41.300\n");
    office.ivp(&["import", "x.csv"]).refused(2, &["‘41.300’ kan"]);
    // In a table of topics, too: each column for itself.
    put("Gemeente;Jaar;Aandeel;Schade\nVoorbeeldstad;2024;12.5;41.300\nElders;2024;13.5;40.100\n");
    let asked = ["import", "x.csv", "--indicator", "schade", "--topic", "Schade"];
    office.ivp(&asked).refused(2, &["‘41.300’ kan"]);
    // Another place in the same column tells.
    put("Gemeente;Jaar;Aandeel;Schade\nVoorbeeldstad;2024;12.5;41.300\nElders;2024;13.5;40.100,50\n");
    office.ivp(&asked).done();
    assert!(office.read("measurements/buurt/schade.toml").contains("value = 41300\n"));
}

/// The answer to a file, in a plan of another municipality.
fn of(municipality: &str, code: &str, table: &str) -> (Office, Ran) {
    let office = office("region-word/pl.csv");
    office.edit("plan.toml", "municipality = \"Haaksbergen\"", &format!("municipality = \"{municipality}\""));
    office.edit("plan.toml", "municipality_code = \"GM0158\"", &format!("municipality_code = \"{code}\""));
    std::fs::write(office.path().join("x.csv"), table).unwrap();
    let ran = import(&office, "x.csv", &[]);
    (office, ran)
}

#[test]
fn a_larger_area_or_another_place_of_the_same_name_is_asked_about() {
    for (municipality, code, table) in [
        ("Utrecht", "GM0344", "Provincie;Jaar;Aantal\nUtrecht;2024;8\nNederland;2024;80\n"),
        ("Utrecht", "GM0344", "Veiligheidsregio;2023;2024\nUtrecht;80;81\n"),
        ("Utrecht", "GM0344", "Code;Naam;Jaar;Aantal\nPV26;Utrecht;2024;80\n"),
        ("Den Haag", "GM0518", "Politie-eenheid;Jaar;Aantal\nDen Haag;2024;91600\n"),
        ("Amsterdam", "GM0363", "Eenheid;Jaar;Aantal\nAmsterdam;2024;80\nNederland;2024;900\n"),
        ("Utrecht", "GM0344", "COROP-gebied;Jaar;Aantal\nUtrecht;2024;80\n"),
        ("Hengelo", "GM0164", "Gemeente;Jaar;Aantal\nHengelo (Gld.);2024;8\n"),
        ("Haaksbergen", "GM0158", "Code;Gemeente;Jaar;Aantal\nBU01580000;Haaksbergen;2024;8\n"),
        ("Haaksbergen", "GM0158", "Gemeentecode;Gemeente;Jaar;Aantal\n0153;Haaksbergen;2024;8\n"),
    ] {
        let (office, ran) = of(municipality, code, table);
        assert_eq!(ran.code, 2, "{table}: {ran:?}");
        assert_eq!(figures(&office), [], "{table}");
    }
    for (municipality, code, table) in [
        (
            "Utrecht",
            "GM0344",
            "Provincie;Gemeente;Jaar;Aantal\nUtrecht;Amersfoort;2024;9\nUtrecht;Utrecht;2024;8\n",
        ),
        (
            "Amsterdam",
            "GM0363",
            "Eenheid;Gemeente;Jaar;Aantal\naantal;Amsterdam;2024;8\naantal;Diemen;2024;9\n",
        ),
        ("Bergen (NH.)", "GM0373", "Gemeente;Jaar;Aantal\nBERGEN (NH);2024;8\nBergen (L.);2024;9\n"),
        ("Haaksbergen", "GM0158", "Gemeentecode;Jaar;Aantal\n158;2024;8\n153;2024;9\n"),
        ("Haaksbergen", "GM0158", "Provinciecode;GM_CODE;Jaar;Aantal\nPV23;GM0158;2024;8\n"),
    ] {
        let (office, ran) = of(municipality, code, table);
        ran.done();
        assert_eq!(figures(&office), [("2024".into(), 8.0)], "{table}");
    }
}

#[test]
fn a_title_above_a_table_of_rows_and_one_bad_cell_hide_nothing() {
    for above in ["Misdrijven\n\n", "Misdrijven;;\n", "sep=;\n"] {
        let table = format!("{above}Gemeente;Jaar;Aantal\nHaaksbergen;2024;10\n");
        let (office, ran) = of("Haaksbergen", "GM0158", &table);
        ran.done();
        assert_eq!(figures(&office), [("2024".into(), 10.0)], "{above}");
    }
    let (_, ran) = of("Haaksbergen", "GM0158", "Gemeente;Jaar;Aantal\nHaaksbergen;2024;ca. 12\n");
    ran.refused(2, &["Regel 2", "‘ca. 12’ is geen cijfer"]);
    let (_, ran) = of("Haaksbergen", "GM0158", "Plaats;Jaar;Aantal\nHaaksbergen;2024;10\n;2025;11\n");
    ran.refused(2, &["Regel 3", "niet over welke plaats"]);
    let (office, _) = of("Haaksbergen", "GM0158", "Gemeente;Jaar;Aantal\nHaaksbergen;2024;10\n");
    import(&office, "x.csv", &["--period", "2023"]).refused(2, &["zelf over welke periode", "2024"]);
}

#[test]
fn what_a_file_says_is_no_command_in_the_answer() {
    let table = "Gemeente;Jaar;Soort;Aantal\nHaaksbergen;2024;`touch x`;8\nHaaksbergen;2024;$(b)'c;40\n";
    let (_, ran) = of("Haaksbergen", "GM0158", table);
    ran.refused(2, &["--where 'Soort=`touch x`'", "--where 'Soort=$(b)'\\''c'"]);
}

/// A plan of which one indicator has districts and one has none, and the answer to a table for it.
fn asked(table: &str, indicator: &str, more: &[&str]) -> (Office, Ran) {
    let office = Office::of_haaksbergen();
    office.write(SERIES, "source = \"politie-47013ned\"\n");
    let parts = "breakdown = { title = \"Wijk\", parts = [{ id = \"dorp\", title = \"Haaksbergen dorp\", region = \"WK015800\" }, { id = \"buurse\", title = \"Buurse\", region = \"WK015801\" }, { id = \"sint-isidorushoeve\", title = \"Sint Isidorushoeve\", region = \"WK015802\" }] }";
    let monitor = office.read("monitor.toml");
    let districts = format!(
        "\n[[indicator]]\nid = \"wijken\"\nkind = \"effect\"\ntitle = \"Diefstallen per wijk\"\nunit = \"count\"\ndirection = \"lower\"\nfrequency = \"yearly\"\nsources = [\"politie-47013ned\"]\n{parts}\n"
    );
    office.write("monitor.toml", &(monitor + &districts));
    std::fs::write(office.path().join("x.csv"), table).unwrap();
    let ran = office.ivp(&[&["import", "x.csv", "--indicator", indicator, "--yes"], more].concat());
    (office, ran)
}

#[test]
fn own_is_never_said_of_a_table_that_names_a_place_known_here_or_not() {
    // A table, what is typed, and what the answer says; none where the figure is taken.
    let own = &["--own"][..];
    for (table, more, said) in [
        ("Regio;2023\nTwente;40000\n", &[][..], Some("wel van: Twente")),
        ("Regio;2023\nTwente;40000\n", own, Some("geen plaats noemt")),
        ("Regio;2023\nRegio Twente;40000\n", own, Some("Regio Twente")),
        ("Gemeente;2023\nDenekamp;400\n", own, Some("Denekamp")),
        ("Regio;2023\nHaaksbergen en Enschede;9000\n", own, Some("Haaksbergen en Enschede")),
        ("Gemeente;2023\nGemeenten < 25.000 inwoners;9000\n", own, Some("Gemeenten < 25.000")),
        ("Land;2023\nDuitsland;900000\n", own, Some("Duitsland")),
        ("Regio;2023\nBasisteam Haaksbergen;524\n", own, Some("Basisteam Haaksbergen")),
        ("Politie-eenheid;2023\nTwente-Achterhoek;524\n", own, Some("Twente-Achterhoek")),
        ("Veiligheidsregio;2023\nTwente;524\n", own, Some("Twente")),
        // What may be a part of us is asked about, with what to type.
        ("Plaats;2023\nDenekamp;400\n", own, Some("--where \"Plaats=Denekamp\" --own")),
        ("Locatie;2023\nZwembad;12\n", own, Some("--where \"Locatie=Zwembad\" --own")),
        ("Basisteam;2023\nTwente-Midden;900\n", own, Some("--where \"Basisteam=Twente-Midden\" --own")),
        ("Locatie;2023\nZwembad;12\n", &["--own", "--where", "Locatie=Zwembad"], None),
        ("Plaats;2023\nEnschede;400\n", &["--own", "--where", "Plaats=Enschede"], Some("Enschede")),
        // A column that is called after a place.
        ("Jaar;Misdrijven Enschede\n2023;9000\n", own, Some("Misdrijven Enschede")),
        ("Jaar;Misdrijven Enschede\n2023;9000\n", &[], Some("wel van: Misdrijven Enschede")),
        ("Jaar;Misdrijven Haaksbergen\n2023;524\n", own, None),
        ("Jaar;Overlast buren\n2023;524\n", own, None),
        // No place: a kind, a total, an answer.
        ("Soort locatie;2023\nWoning;12\n", own, None),
        ("Wijk;2023\nTotaal;12\n", own, None),
        ("Regio;2023\nTotaal;12\n", own, None),
        ("Land van herkomst;2023\nPolen;12\n", own, None),
        ("Soort misdrijf;2023\nDiefstal;12\n", own, None),
        ("Omschrijving;2023\nDiefstal;12\n", own, None),
    ] {
        let (_, ran) =
            asked(table, "geregistreerde-misdrijven", &[more, &["--source", "politie-47013ned"]].concat());
        match said {
            Some(said) => {
                ran.refused(2, &[said]);
            }
            None => assert_eq!(ran.code, 0, "{table}: {ran:?}"),
        }
    }
}

#[test]
fn a_village_with_our_name_or_who_reported_is_not_the_municipality() {
    let districts = "Haaksbergen dorp;2023;480\nBuurse;2023;20\nSint Isidorushoeve;2023;24\n";
    let misdrijven = "geregistreerde-misdrijven";
    for (table, indicator, said) in [
        ("Politieteam;Jaar;N\nHaaksbergen;2023;480\n".to_owned(), misdrijven, Some("‘Politieteam’")),
        (
            "Organisatie;Jaar;N\nGemeente Haaksbergen;2023;12\nPolitie;2023;20\n".into(),
            misdrijven,
            Some("‘Organisatie’"),
        ),
        (
            "Melder;Jaar;N\nHaaksbergen;2023;12\nTotaal;2023;32\n".into(),
            misdrijven,
            Some("--where \"Melder=Totaal\" --own"),
        ),
        // Beside some of the districts of the plan, or beside other names and a total.
        (
            "Regio;Jaar;N\nHaaksbergen;2023;480\nBuurse;2023;20\nTotaal gemeente;2023;500\n".into(),
            misdrijven,
            Some("--where \"Regio=Totaal gemeente\" --own"),
        ),
        (
            "Locatie;Jaar;N\nHaaksbergen;2023;480\nEibergen-Zuid;2023;20\nTotaal;2023;500\n".into(),
            misdrijven,
            Some("‘Locatie’"),
        ),
        (
            "Plaats;Jaar;N\nHaaksbergen;2023;424\nBuurse;2023;20\n".into(),
            misdrijven,
            Some("--where \"Plaats=Haaksbergen\""),
        ),
        (
            "Plaatsnaam;Jaar;N\nHaaksbergen;2023;480\nBuurse;2023;20\nSint Isidorushoeve;2023;24\n".into(),
            "wijken",
            Some("‘Plaatsnaam’"),
        ),
        // It says what it is, stands beside all districts, or beside other municipalities.
        ("Regio;Jaar;N\nGemeente Haaksbergen;2023;500\nBuurse;2023;20\n".into(), misdrijven, None),
        (format!("Wijk;Jaar;N\n{districts}Haaksbergen;2023;524\n"), "wijken", None),
        (format!("Gebied;Jaar;N\n{districts}Haaksbergen;2023;524\n"), misdrijven, None),
        (
            "Regio;Jaar;N\nHaaksbergen;2023;524\nEnschede;2023;9000\nTotaal;2023;9524\n".into(),
            misdrijven,
            None,
        ),
        (
            "Regio;Jaar;N\nHaaksbergen;2023;524\nTwente;2023;40000\nNederland;2023;800000\n".into(),
            misdrijven,
            None,
        ),
        ("Regio;Jaar;N\nHaaksbergen;2023;524\nOnbekend;2023;3\nTotaal;2023;527\n".into(), misdrijven, None),
    ] {
        let (office, ran) = asked(&table, indicator, &["--source", "politie-47013ned"]);
        match said {
            Some(said) => {
                ran.refused(2, &[said]);
            }
            None => assert_eq!(ran.code, 0, "{table}: {ran:?}"),
        }
        if table.starts_with("Wijk") {
            let text = office.read("measurements/monitor/wijken.toml");
            assert_eq!(text.matches("[[measurement]]").count(), 4, "{text}");
        }
    }
}

#[test]
fn the_columns_with_nothing_but_a_period_are_a_choice() {
    let table = "Gemeente;2023;2024;buurt 2025\nHaaksbergen;524;530;500\n";
    let source = ["--source", "politie-47013ned"];
    let with = |more: &[&str]| asked(table, "geregistreerde-misdrijven", &[&source[..], more].concat());
    let (_, ran) = with(&[]);
    ran.refused(2, &["--topic=\"\"", "--topic buurt", "de lege is voor cijfers"]);
    for typed in ["--topic=", "--topic= "] {
        let (office, ran) = with(&[typed]);
        assert_eq!(ran.code, 0, "{ran:?}");
        assert_eq!(figures(&office), [("2023".into(), 524.0), ("2024".into(), 530.0)]);
    }
    let (office, _) = with(&["--topic", "buurt"]);
    assert_eq!(figures(&office), [("2025".into(), 500.0)]);
    // A blank is no part of every name.
    let (_, ran) =
        asked("Regio;Jaar;A;B\nHaaksbergen;2023;1;2\n", "geregistreerde-misdrijven", &["--topic="]);
    ran.refused(2, &["komt in x.csv niet voor"]);
}

#[test]
fn a_row_that_names_two_places_is_of_neither() {
    let office = Office::of_region();
    let before = office.everything();
    let table = "indicator;periode;waarde;gemeente;deel\nwoninginbraken;2025;150;Eerstegem;Tweedebroek\n";
    std::fs::write(office.path().join("a.csv"), table).unwrap();
    office.ivp(&["import", "a.csv", "--yes"]).refused(2, &["‘deel’", "‘tweedebroek’"]);
    std::fs::remove_file(office.path().join("a.csv")).unwrap();
    assert_eq!(office.everything(), before);
}

/// Who leads or publishes is not where it happened, nor is where people come from.
#[test]
fn our_name_below_a_role_or_an_origin_does_not_make_a_figure_ours() {
    let crimes = "geregistreerde-misdrijven";
    for header in ["Trekker", "Uitgever", "Centrumgemeente", "Geboorteplaats", "Woongemeente", "Herkomst"] {
        let (office, ran) = asked(&format!("{header};Jaar;N\nHaaksbergen;2024;5\n"), crimes, &[]);
        ran.refused(2, &["hele gemeente Haaksbergen", &format!("--where \"{header}=Haaksbergen\"")]);
        let choice = format!("{header}=Haaksbergen");
        office.ivp(&["import", "x.csv", "--indicator", crimes, "--where", &choice, "--yes"]).done();
    }
    // Beside our own place a role says nothing, and an origin that fewer are counted.
    for (table, expected) in [
        ("Gemeente;Trekker;Jaar;N\nHaaksbergen;Enschede;2024;5\n", 0),
        ("Gemeente;Centrumgemeente;Jaar;N\nHaaksbergen;Enschede;2024;5\n", 0),
        ("Gemeente;Herkomst;Jaar;N\nHaaksbergen;Totaal;2024;5\n", 0),
        ("Gemeente;Woongemeente;Jaar;N\nHaaksbergen;Haaksbergen;2024;5\n", 2),
        ("Gemeente;Woongemeente;Jaar;N\nHaaksbergen;Enschede;2024;5\n", 2),
    ] {
        let (_, ran) = asked(table, crimes, &[]);
        assert_eq!(ran.code, expected, "{table}: {ran:#?}");
    }
}

/// Each district was looked at by itself: that one had burglaries and another thefts was not seen.
#[test]
fn districts_are_about_one_thing_together() {
    let table = "Gemeente;Wijk;Delict;Jaar;N\nHaaksbergen;WK015800;Inbraak;2024;5\nHaaksbergen;WK015801;Diefstal;2024;7\n";
    let (office, ran) = asked(table, "wijken", &[]);
    ran.refused(2, &["--where \"Delict=Inbraak\"", "--where \"Delict=Diefstal\""]);
    office.ivp(&["import", "x.csv", "--indicator", "wijken", "--yes", "--where", "Delict=Inbraak"]).done();
    // What says which district it is may differ, and so may what the whole is called.
    for table in [
        "Gemeente;Wijk;Wijknaam;Soort regio;Jaar;N\nHaaksbergen;WK015800;Het dorp;Wijk;2024;5\nHaaksbergen;WK015801;Buurse;Buurt;2024;7\n",
        "Gemeente;Wijk;Delict;Jaar;N\nHaaksbergen;WK015800;Inbraak;2024;5\nHaaksbergen;WK015801;Inbraak;2024;7\n",
        "Gemeente;Wijk;Jaar;N\nHaaksbergen;Haaksbergen dorp;2024;5\nHaaksbergen;Buurse;2024;7\nHaaksbergen;Totaal;2024;12\n",
    ] {
        let (_, ran) = asked(table, "wijken", &[]);
        ran.done();
    }
}
