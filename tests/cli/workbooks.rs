//! `ivp import` of workbooks (tests/data/workbooks), as a spreadsheet program wrote them.

use std::path::Path;

use crate::office::{Office, Ran};

fn workbook(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/workbooks").join(name)).unwrap()
}

fn put(office: &Office, name: &str, bytes: &[u8]) {
    std::fs::write(office.path().join(name), bytes).unwrap();
}

/// Period and value of each measurement of an indicator.
fn figures(office: &Office, name: &str) -> Vec<(String, f64)> {
    let history = office.json(&["history", name, "--format", "json"]);
    let rows = history["measurements"].as_array().unwrap().iter();
    rows.map(|row| (row["period"].as_str().unwrap().to_owned(), row["value"].as_f64().unwrap())).collect()
}

#[test]
fn the_table_of_the_police_as_a_workbook_of_each_kind() {
    for kind in ["xlsx", "xls", "ods"] {
        let office = Office::of_haaksbergen();
        std::fs::remove_file(office.file("measurements/monitor/geregistreerde-misdrijven.toml")).unwrap();
        let name = format!("politie_47013NED.{kind}");
        // Recognised by content: a sheet with an explanation comes first, and the file may have any name.
        put(&office, "47013NED van de site", &workbook(&name));
        let arguments = [
            "import",
            "47013NED van de site",
            "--indicator",
            "geregistreerde-misdrijven",
            "--topic",
            "Geregistreerde misdrijven",
        ];
        office.ivp(&arguments).done();
        let expected = [("2022".into(), 545.0), ("2023".into(), 524.0)];
        assert_eq!(figures(&office, "geregistreerde-misdrijven"), expected, "{kind}");
        office.ivp(&arguments).done_with_remark("niets nieuws");
        // The cells named by hand: the header rows and the row of Haaksbergen.
        let text = office.read("measurements/monitor/geregistreerde-misdrijven.toml");
        office
            .ivp(&[&arguments[..], &["--sheet", "tabel", "--range", "A1:C9"]].concat())
            .done_with_remark("niets nieuws");
        office.ivp(&[&arguments[..], &["--range", "A1:C6"]].concat()).refused(2, &["geen tabel"]);
        office
            .ivp(&[&arguments[..], &["--range", "A1"]].concat())
            .refused(2, &["‘A1’ is geen reeks cellen", "A3:F20"]);
        office
            .ivp(&[&arguments[..], &["--sheet", "Blad7"]].concat())
            .refused(2, &["geen blad met die naam", "Toelichting", "Tabel"]);
        assert_eq!(office.read("measurements/monitor/geregistreerde-misdrijven.toml"), text);
    }
}

fn own_table(kind: &str) -> (Office, Ran) {
    let office = Office::of_base_plan();
    put(&office, "metingen", &workbook(&format!("metingen.{kind}")));
    let ran = office.ivp(&["import", "metingen"]);
    (office, ran)
}

#[test]
fn a_percentage_is_what_the_cell_shows_and_is_never_guessed() {
    // The workbook has 0.125 in a cell that shows 12,5%.
    for kind in ["xlsx", "ods"] {
        let (office, ran) = own_table(kind);
        ran.done();
        let text = office.read("measurements/buurt/onveilig.toml");
        assert!(
            text.contains("period = \"2021\"\nvalue = 12.5\nn = 900\n")
                && text.contains("note = \"peiling\""),
            "{kind}: {text}"
        );
        let text = office.read("measurements/buurt/overlast.toml");
        assert!(text.contains("period = \"2023\"\nvalue = 64\n"), "{kind}: {text}");
    }
    // An XLS does not tell how its cells look.
    let (office, ran) = own_table("xls");
    let before = Office::of_base_plan();
    ran.refused(2, &["kan 0,125% zijn of 12,5%", "CSV"]);
    for file in ["measurements/buurt/onveilig.toml", "measurements/buurt/overlast.toml"] {
        assert_eq!(office.read(file), before.read(file));
    }
}

#[test]
fn of_several_sheets_with_a_table_one_must_be_named() {
    let office = Office::of_base_plan();
    put(&office, "bladen.xlsx", &workbook("bladen.xlsx"));
    office.ivp(&["import", "bladen.xlsx"]).refused(2, &["meer dan één blad", "--sheet", "Oud", "Nieuw"]);
    // The title above the table is not part of it.
    office.ivp(&["import", "bladen.xlsx", "--sheet", "Nieuw"]).done();
    assert!(figures(&office, "buurt/overlast").contains(&("2023".to_owned(), 62.0)));
    office
        .ivp(&["import", "bladen.xlsx", "--sheet", "Oud", "--range", "A2:C3"])
        .done_with_remark("--corrections");
    put(&office, "x.csv", b"indicator;period;value\nbuurt/overlast;2023;64\n");
    office.ivp(&["import", "x.csv", "--sheet", "Oud"]).refused(2, &["geen werkmap"]);
}

#[test]
fn a_damaged_workbook_changes_nothing() {
    let office = Office::of_base_plan();
    let before = office.read("measurements/buurt/overlast.toml");
    for name in ["metingen.xlsx", "metingen.xls", "metingen.ods"] {
        let whole = workbook(name);
        for part in 1..16 {
            put(&office, "x", &whole[..whole.len() * part / 16]);
            let ran = office.ivp(&["import", "x"]);
            assert_eq!(ran.code, 2, "{name}, {part}/16: {ran:?}");
        }
        // A byte of every stretch turned around: refused or read, never a crash.
        for at in (0..whole.len()).step_by(whole.len() / 40) {
            let mut bytes = whole.clone();
            bytes[at] ^= 0xff;
            put(&office, "x", &bytes);
            let ran = office.ivp(&["import", "x", "--dry-run"]);
            assert!([0, 2].contains(&ran.code), "{name}, byte {at}: {ran:?}");
        }
    }
    put(&office, "x", &workbook("hoeken.xlsx"));
    office.ivp(&["import", "x"]).refused(2, &["te groot"]);
    assert_eq!(office.read("measurements/buurt/overlast.toml"), before);
}
