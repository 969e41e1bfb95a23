//! `ivp import`, on real files of the portals of CBS and Politie (tests/data/portal).

use std::path::Path;

use crate::office::{Office, Ran};

const POLICE: &str = "politie_47013NED_totaal_2022_2023_gemeenten.csv";
const CRIME: &str = "cbs_83648NED_haaksbergen_2010_2020.csv";
const WEALTH: &str = "cbs_86160NED_vermogen_2023_gemeenten.csv";
const SERIES: &str = "measurements/monitor/geregistreerde-misdrijven.toml";

fn portal(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/portal").join(name)).unwrap()
}

/// The real plan without the measurements of its monitor, and the portal files beside it.
fn office() -> Office {
    let office = Office::of_haaksbergen();
    std::fs::remove_file(office.file(SERIES)).unwrap();
    for name in [POLICE, CRIME, WEALTH] {
        std::fs::write(office.path().join(name), portal(name)).unwrap();
    }
    office
}

fn import(office: &Office, file: &str, more: &[&str]) -> Ran {
    office.ivp(&[&["import", file, "--indicator", "geregistreerde-misdrijven"], more].concat())
}

/// Period and value of each measurement.
pub fn figures(office: &Office) -> Vec<(String, f64)> {
    let history = office.json(&["history", "geregistreerde-misdrijven", "--format", "json"]);
    let rows = history["measurements"].as_array().unwrap().iter();
    rows.map(|row| (row["period"].as_str().unwrap().to_owned(), row["value"].as_f64().unwrap())).collect()
}

#[test]
fn the_tables_of_police_and_cbs_come_in_with_one_command_each_and_once() {
    let office = office();
    import(&office, POLICE, &[]).done();
    assert_eq!(figures(&office), [("2022".into(), 545.0), ("2023".into(), 524.0)]);
    import(&office, CRIME, &["--topic", "TotaalGeregistreerdeMisdrijven"]).done();
    let values: Vec<f64> = figures(&office).into_iter().map(|(_, value)| value).collect();
    let expected =
        [1010.0, 1000.0, 990.0, 880.0, 815.0, 620.0, 610.0, 555.0, 610.0, 625.0, 595.0, 545.0, 524.0];
    assert_eq!(values, expected);
    let text = office.read(SERIES);
    assert!(
        text.contains("source = \"politie-47013ned\"") && text.contains("source = \"cbs-83648ned\""),
        "{text}"
    );
    assert!(text.contains(&format!("evidence = \"{POLICE} sha256:")), "{text}");
    assert!(
        text.contains(
            "note = \"tabel 47013NED; Geregistreerde misdrijven en aangiften; soort misdrijf, gemeente 2026\""
        ),
        "{text}"
    );
    let again = import(&office, POLICE, &[]).done_with_remark("niets nieuws vastgelegd");
    assert_eq!(again.out.matches("stond er al").count(), 2, "{}", again.out);
    assert_eq!(office.read(SERIES), text);
    assert_eq!(office.ivp(&["check"]).code, 0);
    office.ivp(&["fmt", "--check"]).done_with_remark("in orde");
}

#[test]
fn every_way_to_write_the_same_table_gives_the_same_figures() {
    let text = String::from_utf8(portal(POLICE)).unwrap();
    let windows =
        |text: &str| text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect::<Vec<u8>>();
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let variants: Vec<Vec<u8>> = vec![
        text.replace('\n', "\r\n").into_bytes(),
        format!("\u{feff}{text}").into_bytes(),
        text.replace(';', "\t").into_bytes(),
        text.replace("\";\"", "\",\"").into_bytes(),
        text.replace("; soort", ", soort").replace('"', "").into_bytes(),
        text.replace("\"Haaksbergen\"", "\"Haaksbergen   \"").into_bytes(),
        text.replace("\"Haaksbergen\"", "\"GM0158    \"").into_bytes(),
        text.replace("\"2022\";\"2023\"", "\"2022JJ00\";\"2023JJ00\"").into_bytes(),
        windows(&text),
        utf16(&text),
        [&[0xff, 0xfe][..], &utf16(&text)].concat(),
    ];
    for (index, bytes) in variants.into_iter().enumerate() {
        let office = office();
        std::fs::write(office.path().join(POLICE), bytes).unwrap();
        import(&office, POLICE, &[]).done();
        assert_eq!(figures(&office), [("2022".into(), 545.0), ("2023".into(), 524.0)], "variant {index}");
    }
}

#[test]
fn a_figure_that_was_revised_is_a_correction_when_that_is_asked() {
    let office = office();
    import(&office, POLICE, &[]).done();
    let text = String::from_utf8(portal(POLICE)).unwrap();
    let line = text.lines().find(|line| line.starts_with("\"Haaksbergen\"")).unwrap();
    let revised = text.replace(line, &line.replace("524", "530")).replace("\"2023\"", "\"2023*\"");
    std::fs::write(office.path().join(POLICE), revised).unwrap();
    let before = office.read(SERIES);
    let ran = import(&office, POLICE, &[]).done_with_remark("--corrections");
    assert!(ran.out.contains("2023  530  anders dan 524, niet overgenomen"), "{}", ran.out);
    assert_eq!(office.read(SERIES), before);
    import(&office, POLICE, &["--corrections", "--dry-run"]).done_with_remark("Niets vastgelegd");
    assert_eq!(office.read(SERIES), before);
    let ran = import(&office, POLICE, &["--corrections"]).done();
    assert!(ran.out.contains("2023  530  correctie van 524"), "{}", ran.out);
    let text = office.read(SERIES);
    assert!(text.starts_with(&before), "the old figures stay");
    // The star is gone: the same figure is definitive now, which is a correction too.
    let definitive = String::from_utf8(portal(POLICE)).unwrap().replace(line, &line.replace("524", "530"));
    std::fs::write(office.path().join(POLICE), definitive).unwrap();
    let ran = import(&office, POLICE, &[]).done_with_remark("--corrections");
    assert!(
        ran.out.contains("2022  545  stond er al")
            && ran.out.contains("2023  530  zelfde cijfer, andere status"),
        "{}",
        ran.out
    );
    import(&office, POLICE, &["--corrections"]).done();
    assert_eq!(office.read(SERIES).matches("status = ").count(), 1);
    import(&office, POLICE, &[]).done_with_remark("niets nieuws");
    let text = office.read(SERIES);
    // The first file again undoes nothing.
    std::fs::write(office.path().join(POLICE), portal(POLICE)).unwrap();
    let ran = import(&office, POLICE, &["--corrections"]).done_with_remark("ouder dan wat er staat");
    assert!(
        ran.out.contains("2023  524  stond er eerder en is gecorrigeerd tot 530; niet overgenomen"),
        "{}",
        ran.out
    );
    assert_eq!(office.read(SERIES), text);
    assert!(
        text.contains("status = \"provisional\"")
            && text.contains(&format!("corrects = \"Herzien cijfer uit {POLICE}\""))
    );
}

#[test]
fn one_period_for_all_and_decimal_commas() {
    let office = Office::of_base_plan();
    let indicator = "\n[[indicator]]\nid = \"vermogen\"\nkind = \"effect\"\ntitle = \"Mediaan vermogen\"\nunit = \"euro\"\ndirection = \"higher\"\nfrequency = \"yearly\"\nsources = [\"cbs\"]\n";
    office.write("priorities/buurt.toml", office.read("priorities/buurt.toml") + indicator);
    let cbs = "\n[[source]]\nid = \"cbs\"\nname = \"Vermogen van huishoudens\"\npublisher = \"CBS\"\n";
    office.write("sources.toml", office.read("sources.toml") + cbs);
    std::fs::write(office.path().join(WEALTH), portal(WEALTH)).unwrap();
    let arguments =
        ["import", WEALTH, "--indicator", "vermogen", "--topic", "Mediaan vermogen", "--region", "Aalten"];
    // A region chooses rows; that they are ours is not said by it, and not by --own where they name a place.
    office.ivp(&arguments).refused(2, &["geen cijfers van Voorbeeldstad", "Aalten", "--reference"]);
    office.ivp(&[&arguments[..], &["--own"]].concat()).refused(2, &["--own is voor", "Aalten"]);
    office.edit("plan.toml", "municipality = \"Voorbeeldstad\"", "municipality = \"Aalten\"");
    office.ivp(&arguments).refused(2, &["‘1 000 euro’", "--yes"]);
    let ran = office.ivp(&[&arguments[..], &["--yes"]].concat()).done();
    assert!(ran.out.contains("Regio's: Aalten"), "{}", ran.out);
    // Aalten, median, in thousands of euro: 198,6. It stands as the source has it, and the unit beside it.
    let text = office.read("measurements/buurt/vermogen.toml");
    assert!(text.contains("period = \"2023\"\nvalue = 198.6\n"), "{text}");
    assert!(text.contains("regio (indeling 2025); eenheid in de bron: 1 000 euro\""), "{text}");
    let nowhere =
        ["import", WEALTH, "--indicator", "vermogen", "--topic", "Mediaan vermogen", "--region", "Nergens"];
    office.ivp(&nowhere).refused(2, &["Nergens komt in", "--region"]);
    // `.` is no figure, and never zero.
    let secret = [
        "import",
        WEALTH,
        "--indicator",
        "vermogen",
        "--topic",
        "Mediaan vermogen",
        "--region",
        "Niet in te delen (LD)",
        "--reference",
        "--yes",
    ];
    let before = office.read("measurements/buurt/vermogen.toml");
    office.ivp(&secret).done_with_remark("Overgeslagen: 2023");
    assert_eq!(office.read("measurements/buurt/vermogen.toml"), before);
}

#[test]
fn a_table_of_ones_own_names_its_indicators_and_a_mistake_in_it_writes_nothing() {
    let office = Office::of_base_plan();
    let table =
        "indicator;period;value;n;note\nbuurt/overlast;2023;64;;Uit het archief\nonveilig;2021;12,5;900;\n";
    std::fs::write(office.path().join("cijfers.csv"), table).unwrap();
    office.ivp(&["import", "cijfers.csv"]).done();
    assert!(office.read("measurements/buurt/overlast.toml").contains("period = \"2023\"\nvalue = 64\n"));
    assert!(
        office
            .read("measurements/buurt/onveilig.toml")
            .contains("period = \"2021\"\nvalue = 12.5\nn = 900\n")
    );
    let before = office.read("measurements/buurt/overlast.toml");
    for (rows, said) in [
        ("buurt/overlast;2022;61\nonveilig;2019;101\n", "regel 3 van cijfers.csv: ‘101’ past niet"),
        ("buurt/overlast;2022;61\nbuurt/overlast;2021;61,5\n", "Regel 3 van cijfers.csv"),
        ("buurt/overlast;2022;61\nbuurt/overlast;2021;veel\n", "is geen cijfer"),
        ("buurt/overlast;2022;61\nbuurt/overlas;2021;5\n", "buurt/overlas"),
        ("buurt/overlast;2022;61\nbuurt/overlast;2031;5\n", "2031 begint pas op 1 januari 2031"),
        // No row is passed over in silence.
        (
            "buurt/overlast;2022;61\nbuurt/overlast;vorig jaar;5\n",
            "regel 3 van cijfers.csv: ‘vorig jaar’ is geen periode",
        ),
        (
            "buurt/overlast;2022;61\n;2021;5\n",
            "regel 3 van cijfers.csv: er staat niet bij om welke indicator",
        ),
    ] {
        std::fs::write(office.path().join("cijfers.csv"), format!("indicator;period;value\n{rows}")).unwrap();
        let ran = office.ivp(&["import", "cijfers.csv"]);
        assert_eq!(ran.code, 2, "{rows}: {ran:?}");
        assert!(ran.err.to_lowercase().contains(&said.to_lowercase()), "{said:?} lacks in {}", ran.err);
        assert_eq!(office.read("measurements/buurt/overlast.toml"), before, "{rows}");
    }
    for (cell, said) in [("900,5;", "aantal respondenten"), (";De Politie", "geen bron")] {
        let table = format!("indicator;period;value;n;source\nonveilig;2019;9;{cell}\n");
        std::fs::write(office.path().join("cijfers.csv"), table).unwrap();
        office.ivp(&["import", "cijfers.csv"]).refused(2, &["Regel 2 van cijfers.csv", said]);
    }
}

#[test]
fn what_is_not_what_it_seems_is_told_and_changes_nothing() {
    let office = office();
    for (bytes, said) in [
        (b"".to_vec(), "is leeg"),
        (b"<!DOCTYPE html><h1>404</h1>".to_vec(), "webpagina"),
        (b"PK\x03\x04\x14\x00\x06\x00".to_vec(), "werkmap"),
        (b"\x89PNG\r\n\x1a\n\x00".to_vec(), "geen tekst"),
        (b"Geachte heer,\nbijgaand de cijfers.\n".to_vec(), "geen tabel"),
        (b"a;b\n1;2\n".to_vec(), "geen tabel"),
    ] {
        std::fs::write(office.path().join("x.csv"), bytes).unwrap();
        import(&office, "x.csv", &[]).refused(2, &[said]);
    }
    let file = std::fs::File::create(office.path().join("groot.csv")).unwrap();
    file.set_len(200 * 1024 * 1024).unwrap();
    import(&office, "groot.csv", &[]).refused(2, &["te groot"]);
    #[cfg(unix)]
    import(&office, "/dev/zero", &[]).refused(2, &["te groot"]);
    import(&office, "nergens.csv", &[]).refused(3, &["nergens.csv"]);
    office.ivp(&["import", POLICE]).refused(2, &["--indicator"]);
    import(&office, CRIME, &[]).refused(2, &["TotaalGeregistreerdeMisdrijven"]);
    assert!(!office.file(SERIES).exists());
}

#[test]
fn the_answers_of_the_open_data_services_come_in_too() {
    let answers = [
        // Version 3: a column for each topic, keys and codes padded.
        r#"{"odata.metadata": "x", "value": [
            {"ID": 0, "SoortMisdrijf": "0.0.0 ", "RegioS": "GM0141    ", "Perioden": "2022JJ00", "GeregistreerdeMisdrijven_1": 1},
            {"ID": 1, "SoortMisdrijf": "0.0.0 ", "RegioS": "GM0158    ", "Perioden": "2022JJ00", "GeregistreerdeMisdrijven_1": 545},
            {"ID": 2, "SoortMisdrijf": "0.0.0 ", "RegioS": "GM0158    ", "Perioden": "2023JJ00", "GeregistreerdeMisdrijven_1": 524},
            {"ID": 3, "SoortMisdrijf": "0.0.0 ", "RegioS": "GM0158    ", "Perioden": "2024JJ00", "GeregistreerdeMisdrijven_1": null},
            {"ID": 4, "SoortMisdrijf": "0.0.0 ", "RegioS": "GM0158    ", "Perioden": "2023MM01", "GeregistreerdeMisdrijven_1": 40}]}"#,
        // Version 4: a record for each figure.
        r#"{"value": [
            {"Id": 1, "Measure": "M004200_2", "Value": 545.0, "RegioS": "GM0158", "Perioden": "2022JJ00"},
            {"Id": 2, "Measure": "M004200_2", "Value": 524.0, "RegioS": "GM0158", "Perioden": "2023JJ00"}]}"#,
    ];
    for answer in answers {
        let office = office();
        std::fs::write(office.path().join("antwoord.json"), answer).unwrap();
        import(&office, "antwoord.json", &["--source", "politie-47013ned"]);
        // Years and months in one file: the indicator is measured by the year. Null is no figure.
        assert_eq!(figures(&office), [("2022".into(), 545.0), ("2023".into(), 524.0)], "{answer}");
    }
    let office = office();
    for answer in ["{\"value\": []}", "{\"error\": \"x\"}", "{\"value\": [1]}", "{\"value\": [{\"a\": 1}"] {
        std::fs::write(office.path().join("antwoord.json"), answer).unwrap();
        import(&office, "antwoord.json", &["--source", "politie-47013ned"]).refused(2, &["geen tabel"]);
    }
}

#[test]
fn the_plan_can_say_once_and_for_all_what_comes_from_which_table() {
    let office = office();
    office.edit("monitor.toml", "frequency = \"yearly\"", "frequency = \"yearly\"\nimport = { table = \"47013NED\", topic = \"Geregistreerde misdrijven\", region = \"GM0158\" }");
    office.ivp(&["import", POLICE]).done();
    assert_eq!(figures(&office), [("2022".into(), 545.0), ("2023".into(), 524.0)]);
}

#[test]
fn figures_of_elsewhere_are_there_to_compare_with() {
    let office = office();
    let asked = ["--region", "Nederland", "--reference"];
    let ran = import(&office, POLICE, &asked).done();
    assert!(
        ran.out.contains("2022  800.027  nieuw") && ran.out.contains("2023  805.590  nieuw"),
        "{}",
        ran.out
    );
    let text = office.read(SERIES);
    assert!(
        text.contains("[[reference]]\nregion = \"Nederland\"\nperiod = \"2023\"\nvalue = 805590\n"),
        "{text}"
    );
    assert!(!text.contains("[[measurement]]"), "{text}");
    import(&office, POLICE, &asked).done_with_remark("niets nieuws");
    let revised = String::from_utf8(portal(POLICE)).unwrap().replace("805590", "805999");
    std::fs::write(office.path().join("47013NED.csv"), revised).unwrap();
    let ran = import(&office, "47013NED.csv", &asked).done_with_remark("onder [[reference]]");
    assert!(
        ran.out.contains("2023  805.999  anders dan 805.590") && !ran.err.contains("--corrections"),
        "{ran:?}"
    );
    assert_eq!(office.read(SERIES), text);
    import(&office, POLICE, &[]).done();
    assert_eq!(figures(&office), [("2022".into(), 545.0), ("2023".into(), 524.0)]);
    assert!(office.read(SERIES).starts_with(&text), "what was there stays");
    import(&office, POLICE, &["--reference"]).refused(2, &["--region"]);
    assert_eq!(office.ivp(&["check"]).code, 0);
}

#[test]
fn two_figures_for_one_thing_are_both_refused() {
    let office = Office::of_base_plan();
    let before = office.read("measurements/buurt/overlast.toml");
    let table = "indicator;period;value\nbuurt/overlast;2022;61\nbuurt/overlast;2023;64\noverlast;2022;62\n";
    std::fs::write(office.path().join("cijfers.csv"), table).unwrap();
    office.ivp(&["import", "cijfers.csv"]).refused(2, &["twee cijfers voor 2022 (regel 2 en 4)"]);
    assert_eq!(office.read("measurements/buurt/overlast.toml"), before);
}

#[test]
fn rounding_and_reasons_of_the_source_are_noted() {
    let office = office();
    import(&office, CRIME, &["--topic", "TotaalGeregistreerdeMisdrijven"]).done();
    assert!(
        office
            .read(SERIES)
            .contains("note = \"tabel 83648NED; in de bron zijn alle aantallen veelvouden van 5\"")
    );
    let office = Office::of_base_plan();
    let table = "indicator;period;value;missing\nbuurt/overlast;2022;;Niet geteld\nbuurt/overlast;2021;;\n";
    std::fs::write(office.path().join("cijfers.csv"), table).unwrap();
    office.ivp(&["import", "cijfers.csv"]).done_with_remark("zonder waarde: 1 regel");
    assert!(
        office
            .read("measurements/buurt/overlast.toml")
            .contains("period = \"2022\"\nmissing = \"Niet geteld\"\n")
    );
}

/// The figures of the plan itself that count, with all that is said of them but the day they were recorded.
fn in_words(office: &Office) -> Vec<String> {
    let own = "Voorbeeldstad";
    let export = office.json(&["export", "--format", "json"]);
    let rows = export["plans"][0]["measurements"].as_array().unwrap().iter();
    let rows = rows.filter(|row| row["region"] == own && row["superseded"] == false);
    let mut rows: Vec<serde_json::Value> = rows.cloned().collect();
    for row in &mut rows {
        row["recorded"] = serde_json::Value::Null;
        // A number of decimals beyond what a table can hold.
        row["value"] = row["value"]
            .as_f64()
            .map_or(row["value"].clone(), |number| ((number * 1e9).round() / 1e9).into());
    }
    let mut rows: Vec<String> = rows.iter().map(ToString::to_string).collect();
    rows.sort();
    rows
}

#[test]
fn what_a_plan_exports_comes_back_as_the_same_figures() {
    for (export, import) in [
        (&["export", "-o", "alles.csv"][..], &["import", "alles.csv"][..]),
        (&["export", "--excel", "nl", "-o", "alles.csv"], &["import", "alles.csv"]),
        (&["export", "--format", "xlsx", "-o", "alles.xlsx"], &["import", "alles.xlsx", "--sheet", "Data"]),
    ] {
        let office = Office::of_voorbeeldstad();
        let before = in_words(&office);
        office.ivp(export);
        let ran = office.ivp(import).done_with_remark("niets nieuws");
        assert!(!ran.out.contains("nieuw") && !ran.out.contains("anders"), "{}", ran.out);
        // The same into a plan that has no figures yet.
        std::fs::remove_dir_all(office.file("measurements")).unwrap();
        office.ivp(import).done();
        assert_eq!(in_words(&office), before, "{export:?}");
    }
}

#[test]
fn what_a_sample_leaves_open_comes_back_with_its_figure() {
    let series = "measurements/buurt/onveilig.toml";
    let said = "n = 1200\ndesign_effect = 1.4\nlow = 9.3\nhigh = 12.9\nrepresentative = false\nnote = \"=zie bijlage\"\n";
    for more in [&[][..], &["--excel", "nl"]] {
        let office = Office::of_base_plan();
        office.edit(series, "value = 11\nn = 1200\n", &format!("value = 11\n{said}"));
        office.ivp(&[&["export", "-o", "alles.csv"], more].concat()).done();
        std::fs::remove_file(office.file(series)).unwrap();
        office.ivp(&["import", "alles.csv"]).done();
        let back = office.read(series);
        assert!(said.lines().all(|line| back.contains(&format!("\n{line}\n"))), "{back}");
    }
    for (column, cell) in [("sd", "veel"), ("low", "-"), ("representative", "soms")] {
        let (_, ran) =
            own_table(&format!("indicator;periode;waarde;{column}\nbuurt/onveilig;2022;10;{cell}\n"));
        ran.refused(2, &[&format!("‘{cell}’ is geen cijfer")]);
    }
}

fn own_table(table: &str) -> (Office, Ran) {
    let office = Office::of_base_plan();
    std::fs::write(office.path().join("cijfers.csv"), table).unwrap();
    // What a figure is, is asked here, and not whether it is far from the others.
    let ran = office.ivp(&["import", "cijfers.csv", "--yes"]);
    (office, ran)
}

#[test]
fn what_is_told_beside_a_figure_that_is_there_is_not_dropped() {
    let table = |cells: &str| {
        let office = Office::of_base_plan();
        let heads = "indicator;periode;waarde;n;intern;representatief;assumed;ondergrens;bovengrens";
        std::fs::write(
            office.path().join("a.csv"),
            format!("{heads}\nbuurt/onveilig;2023;11;1200;{cells}\n"),
        )
        .unwrap();
        office
    };
    let told = [
        ("ja;;;;", "internal = true\n"),
        (";nee;;;", "representative = false\n"),
        (";;gelezen;;", "assumed = \"gelezen\"\n"),
        (";;;9,1%;13,2%", "low = 9.1\nhigh = 13.2\n"),
    ];
    for (cells, line) in told {
        let office = table(cells);
        let before = office.read("measurements/buurt/onveilig.toml");
        let ran = office.ivp(&["import", "a.csv"]).done_with_remark("--corrections");
        assert!(ran.out.contains("ander kenmerk: niet overgenomen"), "{cells}: {}", ran.out);
        assert_eq!(office.read("measurements/buurt/onveilig.toml"), before);
        office.ivp(&["import", "a.csv", "--corrections"]).done();
        let after = office.read("measurements/buurt/onveilig.toml");
        assert!(after.strip_prefix(&before).unwrap().contains(line), "{cells}: {after}");
        // Once.
        let again = office.ivp(&["import", "a.csv", "--corrections"]).done_with_remark("niets nieuws");
        assert!(again.out.contains("stond er al"), "{cells}: {}", again.out);
    }
    // What says nothing of it is there already, and what cannot be read is no `no`.
    assert!(table("nee;ja;;;").ivp(&["import", "a.csv"]).out.contains("stond er al"));
    table("geheim;;;;").ivp(&["import", "a.csv"]).refused(2, &["‘geheim’", "ja of nee"]);
}

#[test]
fn a_figure_with_another_status_keeps_the_count_it_is_of() {
    let office = Office::of_base_plan();
    let rate = "\n[[indicator]]\nid = \"jeugd\"\nkind = \"effect\"\ntitle = \"Jeugd\"\nunit = \"rate\"\nper = 1000\ndirection = \"lower\"\nfrequency = \"yearly\"\nsources = [\"politie\"]\n";
    office.write("priorities/buurt.toml", office.read("priorities/buurt.toml") + rate);
    let figure = "[[measurement]]\nperiod = \"2022\"\nnumerator = 33\ndenominator = 1690\nstatus = \"provisional\"\nrecorded = 2023-02-01\n";
    office.write("measurements/buurt/jeugd.toml", figure);
    let out = office.ivp(&["export", "--format", "csv"]).done().out;
    std::fs::write(office.path().join("a.csv"), out.replace("provisional", "definitive")).unwrap();
    office.ivp(&["import", "a.csv", "--corrections"]).done();
    let text = office.read("measurements/buurt/jeugd.toml");
    let added = text.strip_prefix(figure).unwrap();
    assert!(
        added.contains("numerator = 33\ndenominator = 1690\n") && !added.contains("n = 1690\nr"),
        "{added}"
    );
}

#[test]
fn an_older_export_takes_back_no_correction_of_what_stands_beside_a_figure() {
    let office = Office::of_base_plan();
    let old = office.ivp(&["export", "--format", "csv"]).done().out;
    std::fs::write(office.path().join("oud.csv"), old).unwrap();
    let record =
        ["record", "buurt/onveilig", "11", "--n", "1210", "--period", "2023", "--corrects", "Geteld"];
    office.ivp(&record).done();
    let now = office.read("measurements/buurt/onveilig.toml");
    assert!(now.contains("n = 1210"));
    office.ivp(&["import", "oud.csv", "--corrections"]).done_with_remark("ouder dan wat er staat");
    assert_eq!(office.read("measurements/buurt/onveilig.toml"), now);
}

#[test]
fn figures_of_elsewhere_alone_of_one_indicator_keep_out_no_others() {
    let table = "indicator;periode;waarde;gemeente\nbuurt/overlast;2021;40;Voorbeeldstad\nbuurt/onveilig;2021;12;Nederland\n";
    let (office, ran) = own_table(table);
    ran.done_with_remark("van een ander gebied: 1 regel");
    assert!(office.read("measurements/buurt/overlast.toml").contains("value = 40\n"));
    let (_, ran) = own_table(&table.replace("Voorbeeldstad", "Nederland"));
    ran.refused(2, &["staan geen cijfers van"]);
}

#[test]
fn a_figure_with_a_reason_why_there_is_none_is_refused() {
    let (office, ran) =
        own_table("indicator;periode;waarde;geen cijfer want\nbuurt/overlast;2021;40;niet geteld\n");
    ran.refused(2, &["‘40’", "‘niet geteld’", "Laat één van de twee staan"]);
    assert!(!office.read("measurements/buurt/overlast.toml").contains("2021"));
}

#[test]
fn the_workbook_that_is_exported_comes_back_by_its_sheet_for_programs() {
    let office = Office::of_voorbeeldstad();
    let before = in_words(&office);
    office.ivp(&["export", "--format", "xlsx", "-o", "alles.xlsx"]);
    let ran = office.ivp(&["import", "alles.xlsx"]).done_with_remark("op één ander blad");
    assert!(!ran.out.contains("nieuw  ") && !ran.out.contains("anders"), "{}", ran.out);
    std::fs::remove_dir_all(office.file("measurements")).unwrap();
    assert_eq!(office.ivp(&["import", "alles.xlsx"]).code, 0);
    assert_eq!(in_words(&office), before);
}

#[test]
fn a_fraction_is_asked_about_in_a_table_to_fill_in_too() {
    let table = "indicator;periode;waarde;eenheid\nbuurt/onveilig;2021;0,125;percentage\n";
    let office = Office::of_base_plan();
    std::fs::write(office.path().join("a.csv"), table).unwrap();
    office.ivp(&["import", "a.csv"]).refused(2, &["0,125", "12,5"]);
    // What is on record is what it is.
    office.ivp(&["record", "buurt/onveilig", "0.5", "--n", "1000", "--period", "2021", "--yes"]).done();
    std::fs::write(office.path().join("a.csv"), table.replace("0,125", "0,5")).unwrap();
    office.ivp(&["import", "a.csv"]).done_with_remark("niets nieuws");
}

#[test]
fn a_figure_marked_confidential_is_internal() {
    let (office, ran) = own_table("indicator;periode;waarde;vertrouwelijk\nbuurt/overlast;2021;40;ja\n");
    ran.done();
    assert!(office.read("measurements/buurt/overlast.toml").contains("internal = true"));
}

#[test]
fn a_period_that_lasts_is_told_as_when_it_is_recorded() {
    let office = Office::of_base_plan().on("2026-11-27");
    std::fs::write(office.path().join("cijfers.csv"), "indicator;periode;waarde\nbuurt/overlast;2026;31\n")
        .unwrap();
    let ran = office.ivp(&["import", "cijfers.csv", "--yes"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("waarschuwing[period/unfinished]"), "{}", ran.err);
    assert!(office.read("measurements/buurt/overlast.toml").contains("period = \"2026\""));
}

#[test]
fn a_comma_and_a_point_in_one_file_are_each_what_they_are() {
    // 12,5 and 9.5 in one column: the second was 95 when the first told how to read all.
    for rows in ["onveilig;2021;12,5\nonveilig;2019;9.5\n", "onveilig;2019;9.5\nonveilig;2021;12,5\n"] {
        let (office, ran) = own_table(&format!("indicator;periode;waarde\n{rows}"));
        ran.done();
        let text = office.read("measurements/buurt/onveilig.toml");
        assert!(
            text.contains("period = \"2021\"\nvalue = 12.5\n")
                && text.contains("period = \"2019\"\nvalue = 9.5\n")
        );
    }
    let (office, ran) =
        own_table("indicator;periode;waarde\nbuurt/overlast;2022;1.234\nbuurt/overlast;2021;1 050\n");
    ran.done();
    let text = office.read("measurements/buurt/overlast.toml");
    assert!(text.contains("value = 1234\n") && text.contains("value = 1050\n"), "{text}");
}

#[test]
fn what_can_be_two_figures_or_none_is_told_cell_by_cell() {
    let office = Office::of_base_plan();
    let indicator = "\n[[indicator]]\nid = \"schade\"\nkind = \"effect\"\ntitle = \"Schade\"\nunit = \"euro\"\ndirection = \"lower\"\nfrequency = \"yearly\"\nsources = [\"politie\"]\n";
    office.write("priorities/buurt.toml", office.read("priorities/buurt.toml") + indicator);
    let table = "indicator;periode;waarde\nschade;2021;1.234\nschade;2022;ca. 5\nschade;2023;12 14\nschade;2024;12%\nschade;2025;n.v.t.\n";
    std::fs::write(office.path().join("cijfers.csv"), table).unwrap();
    let said = [
        "Regel 2 van cijfers.csv: ‘1.234’ kan 1,234 zijn of 1234",
        "Regel 3 van cijfers.csv: ‘ca. 5’ is geen cijfer",
        "Regel 4 van cijfers.csv: ‘12 14’ is geen cijfer",
        "Regel 5 van cijfers.csv: ‘12%’ past niet bij de eenheid van ‘Schade’ (2024)",
        "Niet overgenomen: bij ‘Schade’ (2025, rij 6) staat ‘n.v.t.’",
        "Verbeter deze 4 cellen",
    ];
    let ran = office.ivp(&["import", "cijfers.csv"]);
    // Either order of the two readings will do.
    let ran = Ran { err: ran.err.replace("kan 1234 zijn of 1,234", "kan 1,234 zijn of 1234"), ..ran };
    ran.refused(2, &said);
    assert!(!office.path().join("plan/measurements/buurt/schade.toml").exists());
    // One figure with a decimal comma tells how the others are meant.
    std::fs::write(
        office.path().join("cijfers.csv"),
        "indicator;periode;waarde\nschade;2021;1.234\nschade;2022;555,50\n",
    )
    .unwrap();
    office.ivp(&["import", "cijfers.csv"]).done();
    let text = office.read("measurements/buurt/schade.toml");
    assert!(text.contains("value = 1234\n") && text.contains("value = 555.5\n"), "{text}");
}

#[test]
fn a_share_that_may_be_a_fraction_is_not_guessed() {
    let (_, ran) = own_table("indicator;periode;waarde\nonveilig;2021;0,085\nonveilig;2019;0,11\n");
    ran.refused(2, &["kan 0,085% zijn of 8,5%", "procentteken"]);
    for table in [
        "indicator;periode;waarde\nonveilig;2021;0,5%\n",
        "indicator;periode;waarde;eenheid\nonveilig;2021;0,5;percent\n",
    ] {
        let (office, ran) = own_table(table);
        ran.done();
        assert!(office.read("measurements/buurt/onveilig.toml").contains("value = 0.5\n"), "{table}");
    }
    let (_, ran) = own_table("indicator;periode;waarde;eenheid\nonveilig;2021;5;count\n");
    ran.refused(2, &["de eenheid is daar ‘count’"]);
}

#[test]
fn a_file_that_is_not_whole_or_not_clear_says_so() {
    for (table, said) in [
        (
            "indicator,periode,waarde\noverlast,2022,6,1\n",
            "regel 2 van cijfers.csv heeft meer cellen dan de kop",
        ),
        (
            "indicator;periode;waarde;opmerking\noverlast;2022;61;\"een\noverlast;2021;62;twee\n",
            "regel 2 van cijfers.csv: daar begint een aanhalingsteken",
        ),
        ("indicator;periode;waarde;waarde\noverlast;2022;61;62\n", "twee kolommen die hetzelfde zeggen"),
        ("indicator;periode;waarde;status\noverlast;2022;61;voorloopig\n", "‘voorloopig’ is geen status"),
    ] {
        let (office, ran) = own_table(table);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.err.to_lowercase().contains(said), "{said:?} lacks in {}", ran.err);
        assert_eq!(
            office.read("measurements/buurt/overlast.toml"),
            Office::of_base_plan().read("measurements/buurt/overlast.toml")
        );
    }
    let (office, ran) = own_table(
        "indicator;periode;waarde;teller;Gemeente\noverlast;2022;61;5;Elders\noverlast;2021;62;;Voorbeeldstad\n",
    );
    ran.done_with_remark("want onbekend: teller");
    let text = office.read("measurements/buurt/overlast.toml");
    assert!(text.contains("value = 62\n") && !text.contains("value = 61\n"), "{text}");
    let office = Office::of_haaksbergen();
    let answer = r#"{"value": [{"RegioS": "GM0158", "Perioden": "2024JJ00", "Aantal_1": 5}], "@odata.nextLink": "https://x"}"#;
    std::fs::write(office.path().join("antwoord.json"), answer).unwrap();
    import(&office, "antwoord.json", &["--source", "politie-47013ned", "--yes"])
        .done_with_remark("niet het hele antwoord");
}

#[test]
fn a_row_that_cannot_be_read_is_not_taken_for_a_header() {
    let office = office();
    for row in ["Haaksbergen;5;ca. 6", "Haaksbergen;2015;ca. 6"] {
        std::fs::write(office.path().join("x.csv"), format!("Gemeente;2023;2024\n{row}\nAalten;15;16\n"))
            .unwrap();
        import(&office, "x.csv", &["--source", "politie-47013ned"])
            .refused(2, &["Regel 2", "‘ca. 6’ is geen cijfer"]);
    }
    std::fs::write(
        office.path().join("x.csv"),
        "Gemeente;2022;2023\nAalten;5;6\n\nGemeente;2024;2025\nHaaksbergen;500;490\n",
    )
    .unwrap();
    import(&office, "x.csv", &["--source", "politie-47013ned"])
        .refused(2, &["meer dan één tabel", "regel 4"]);
    assert!(!office.file(SERIES).exists());
}

#[test]
fn the_name_of_a_topic_or_region_may_be_typed_as_it_stands_in_the_file() {
    let office = office();
    import(&office, CRIME, &["--topic", "TotaalGeregistreerdeMisdrijven_1"]).done();
    assert_eq!(figures(&office).len(), 11);
    import(&office, CRIME, &["--topic", "inbraak"])
        .refused(2, &["‘inbraak’ komt in", "TotaalOpgehelderdeMisdrijven"]);
    import(&office, POLICE, &["--region", "Bergen", "--reference"])
        .refused(2, &["Bergen komt in", "Bergen (L.)", "Bergen (NH.)"]);
    let ran = import(&office, POLICE, &["--region", "Hengelo", "--reference", "--dry-run"]);
    assert!(ran.out.contains("2022  3.907  nieuw"), "{}", ran.out);
    import(&office, POLICE, &["--region", "Haaksbergen", "--reference"]).refused(2, &["eigen gemeente"]);
    let path = format!("{}/{POLICE}", office.path().display());
    office.ivp(&["import", &path]).refused(2, &[&format!("ivp import {path} --indicator")]);
}

#[test]
fn a_correction_keeps_what_the_file_does_not_tell() {
    let office = Office::of_base_plan();
    let put = |table: &str| std::fs::write(office.path().join("cijfers.csv"), table).unwrap();
    let series = || office.read("measurements/buurt/onveilig.toml");
    office
        .ivp(&[
            "record",
            "onveilig",
            "12",
            "--period",
            "2021",
            "--n",
            "900",
            "--status",
            "provisional",
            "--not-representative",
            "--internal",
        ])
        .done();
    // The same figure, and the number of respondents is another.
    put("indicator;periode;waarde;n\nonveilig;2021;12;910\n");
    office.ivp(&["import", "cijfers.csv"]).done_with_remark("--corrections");
    office.ivp(&["import", "cijfers.csv", "--corrections"]).done();
    let added = "value = 12\nn = 910\nrepresentative = false\nstatus = \"provisional\"\n";
    assert!(series().contains(added), "{}", series());
    assert_eq!(series().matches("internal = true").count(), 2, "{}", series());
    // Another figure, of the same sample: without it the margin would be gone.
    put("indicator;periode;waarde\nonveilig;2021;13\n");
    office.ivp(&["import", "cijfers.csv", "--corrections"]).done();
    let added = "value = 13\nn = 910\nrepresentative = false\nstatus = \"provisional\"\n";
    assert!(series().contains(added), "{}", series());
    assert_eq!(series().matches("internal = true").count(), 3, "{}", series());
}

#[test]
fn the_table_of_another_municipality_gives_only_what_is_asked_for() {
    let office = Office::of_base_plan();
    let own = office.json(&["export", "--format", "json"])["plans"][0]["plan"]["municipality"]
        .as_str()
        .unwrap()
        .to_owned();
    let table = format!(
        "indicator,period,value,part,region,source\noverlast,2022,5,,Elders,politie\noverlast,2022,3,a,Elders,politie\noverlast,2022,7,,{own},politie\nonveilig,2021,9,,Elders,vragenlijst\nniets-anders,2021,9,,Elders,\n"
    );
    std::fs::write(office.path().join("cijfers.csv"), table).unwrap();
    let asked = ["import", "cijfers.csv", "--reference", "--region", "Elders", "--indicator", "overlast"];
    let ran = office.ivp(&asked).done_with_remark("ander gebied: 1 regel");
    assert!(ran.err.contains("andere indicator: 2 regels"), "{}", ran.err);
    let text = office.read("measurements/buurt/overlast.toml");
    assert!(text.contains("[[reference]]\nregion = \"Elders\"\nperiod = \"2022\"\nvalue = 5\n"), "{text}");
    assert_eq!(text.matches("[[reference]]").count(), 1, "{text}");
}

#[cfg(unix)]
#[test]
fn what_could_not_be_written_is_not_told_as_new() {
    use std::os::unix::fs::PermissionsExt as _;
    let office = Office::of_base_plan();
    let path = office.file("measurements/buurt/overlast.toml");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o444)).unwrap();
    std::fs::write(office.path().join("cijfers.csv"), "indicator;periode;waarde\noverlast;2022;61\n")
        .unwrap();
    let ran = office.ivp(&["import", "cijfers.csv"]);
    assert!(ran.out.is_empty(), "{}", ran.out);
    ran.refused(3, &["overlast.toml"]);
}

#[test]
fn a_file_that_cannot_be_written_keeps_the_others_as_they_were() {
    let office = Office::of_base_plan();
    let table = "indicator;period;value;n\nbuurt/overlast;2022;61;\nonveilig;2021;12,5;900\n";
    std::fs::write(office.path().join("cijfers.csv"), table).unwrap();
    let files = ["measurements/buurt/overlast.toml", "measurements/buurt/onveilig.toml"];
    let before = files.map(|file| office.read(file));
    for (file, text) in files.iter().zip(&before) {
        let path = office.file(file);
        let mut permissions = std::fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        std::fs::set_permissions(&path, permissions.clone()).unwrap();
        let ran =
            office.ivp(&["import", "cijfers.csv"]).refused(3, &[path.file_name().unwrap().to_str().unwrap()]);
        assert!(!ran.out.contains("nieuw"), "{}", ran.out);
        assert_eq!(files.map(|file| office.read(file)), before, "{text}");
        std::fs::remove_file(&path).unwrap();
        office.write(file, text);
    }
    office.ivp(&["import", "cijfers.csv"]).done();
    assert!(files.iter().zip(&before).all(|(file, text)| office.read(file) != *text));
}
