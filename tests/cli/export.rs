//! `ivp export`

use std::path::Path;

use crate::office::Office;

/// A CSV file as rows of cells, read by the rules of RFC 4180.
pub fn rows(text: &str, separator: char) -> Vec<Vec<String>> {
    let mut all = vec![vec![String::new()]];
    let mut quoted = false;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let row = all.last_mut().unwrap();
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                row.last_mut().unwrap().push(signs.next().unwrap())
            }
            '"' => quoted = !quoted,
            '\r' if !quoted && signs.peek() == Some(&'\n') => {
                signs.next();
                all.push(vec![String::new()]);
            }
            other if other == separator && !quoted => row.push(String::new()),
            other => row.last_mut().unwrap().push(other),
        }
    }
    assert_eq!(all.pop().unwrap(), [""], "the last line ends");
    all
}

/// The cells under some names, of the rows that are about an indicator.
pub fn cells(rows: &[Vec<String>], indicator: &str, names: &[&str]) -> Vec<Vec<String>> {
    let at = |name: &str| rows[0].iter().position(|one| one == name).unwrap();
    let of = rows[1..].iter().filter(|row| row[at("indicator")] == indicator);
    of.map(|row| names.iter().map(|name| row[at(name)].clone()).collect()).collect()
}

#[test]
fn the_figures_of_the_real_plan_are_one_table() {
    let office = Office::of_haaksbergen();
    let table = rows(&office.ivp(&["export"]).done().out, ',');
    assert!(table.iter().all(|row| row.len() == 28), "every row has every column");
    let crimes = cells(
        &table,
        "monitor/geregistreerde-misdrijven",
        &["period", "period_start", "period_end", "value", "source", "region"],
    );
    // The figures of the two portal files: 1010 in 2010, 545 and 524 in 2022 and 2023; 805590 for the country.
    assert_eq!(crimes[0], ["2010", "2010-01-01", "2010-12-31", "1010", "cbs-83648ned", "Haaksbergen"]);
    assert_eq!(crimes[11][3], "545");
    assert_eq!(crimes[12], ["2023", "2023-01-01", "2023-12-31", "524", "politie-47013ned", "Haaksbergen"]);
    assert!(crimes.iter().any(|row| row[3] == "805590" && row[5] == "Nederland"));
    assert!(table[1..].iter().all(|row| row[0] == "Haaksbergen 2024-2027"));
}

#[test]
fn what_was_corrected_is_marked_and_what_does_not_exist_is_empty() {
    let office = Office::of_base_plan();
    let more = "\n[[measurement]]\nperiod = \"2025\"\nvalue = 57\nrecorded = 2026-11-20\ncorrects = \"Nagekomen; \\\"laat\\\", dus\"\ninternal = true\n\n[[measurement]]\nperiod = \"2023\"\nmissing = \"=1+1\"\n";
    office.write("measurements/buurt/overlast.toml", office.read("measurements/buurt/overlast.toml") + more);
    let table = rows(&office.ivp(&["export"]).done().out, ',');
    let names = ["period", "value", "superseded", "missing", "internal", "recorded"];
    assert_eq!(
        cells(&table, "buurt/overlast", &names),
        [
            // A text that a spreadsheet would run begins with an apostrophe.
            ["2023", "", "false", "'=1+1", "false", ""],
            ["2024", "60", "false", "", "false", ""],
            ["2025", "55", "true", "", "false", ""],
            ["2025", "57", "false", "", "true", "2026-11-20"],
        ]
    );
    // 114 of 1190 is 9.5798…%, told with all its decimals.
    let share = cells(&table, "buurt/onveilig", &["value", "n"]);
    assert_eq!((share[1][0].parse::<f64>().unwrap() * 1190.0 / 100.0).round(), 114.0);
    assert_eq!(share[1][1], "1190");
    let known = rows(&office.ivp(&["export", "--as-of", "2026-11-19"]).done().out, ',');
    assert_eq!(cells(&known, "buurt/overlast", &["value"]).concat(), ["", "60", "55"]);
}

#[test]
fn a_dutch_excel_gets_semicolons_decimal_commas_and_a_mark() {
    let office = Office::of_base_plan();
    office.edit("measurements/buurt/onveilig.toml", "value = 11", "value = 11.5");
    let text = office.ivp(&["export", "--excel", "nl"]).done().out;
    let table = rows(text.strip_prefix('\u{feff}').unwrap(), ';');
    assert_eq!(cells(&table, "buurt/onveilig", &["value"])[0], ["11,5"]);
    office.ivp(&["export", "--format", "json", "--excel", "nl"]).refused(2, &["--format csv"]);
}

#[test]
fn everything_is_in_the_json_under_the_names_of_the_files() {
    let office = Office::of_voorbeeldstad();
    let report = office.json(&["export", "--format", "json"]);
    assert_eq!(report["schema"], "ivp.export/1");
    let plan = &report["plans"][0];
    assert_eq!(plan["plan"]["municipality"], "Voorbeeldstad");
    let decisions = plan["decisions"].as_array().unwrap();
    assert_eq!(decisions[0]["date"], "2022-12-15");
    assert!(plan["actions"]["2023"]["action"][0]["log"][0]["text"].as_str().unwrap().contains("corporatie"));
    let titles = plan["priorities"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap());
    let order = plan["plan"]["priorities"].as_array().unwrap().iter().map(|one| one.as_str().unwrap());
    assert!(titles.zip(order).all(|(there, named)| there == named));
    let table = rows(&office.ivp(&["export"]).done().out, ',');
    assert_eq!(plan["measurements"].as_array().unwrap().len(), table.len() - 1);
}

#[test]
fn several_plans_or_a_folder_of_plans_are_one_table() {
    let office = Office::of_haaksbergen();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (one, other) = (root.join("plan"), root.join("examples/voorbeeldstad/plan"));
    let both = ["export", "--plan", one.to_str().unwrap(), "--plan", other.to_str().unwrap()];
    let table = rows(&office.ivp(&both).done().out, ',');
    let names: std::collections::BTreeSet<&str> = table[1..].iter().map(|row| row[0].as_str()).collect();
    assert_eq!(names.into_iter().collect::<Vec<_>>(), ["Haaksbergen 2024-2027", "Voorbeeldstad 2023-2026"]);
    let folder = root.join("examples");
    let of_folder = office.ivp(&["export", "--plan", folder.to_str().unwrap()]).done().out;
    let region = root.join("examples/regio-voorbeeld/plan");
    let named = ["export", "--plan", region.to_str().unwrap(), "--plan", other.to_str().unwrap()];
    assert!(of_folder == office.ivp(&named).done().out, "not what both plans in it give");
    let several = ["status", "--plan", one.to_str().unwrap(), "--plan", other.to_str().unwrap()];
    office.ivp(&several).refused(2, &["één plan"]);
}

#[test]
fn a_plan_with_errors_is_exported_as_far_as_it_can_be_read_and_it_is_said() {
    let office = Office::of_base_plan();
    office.edit("measurements/buurt/overlast.toml", "value = 55", "value = 5,5");
    let ran = office.ivp(&["export"]).refused(1, &["syntax/decimal-comma"]);
    assert!(!ran.out.contains("5,5"), "{}", ran.out);
    let file = office.path().join("cijfers.csv");
    office.ivp(&["export", "-o", file.to_str().unwrap(), "--plan", "nergens"]).refused(3, &["nergens"]);
    assert!(!file.exists());
    office.edit("measurements/buurt/overlast.toml", "value = 5,5", "value = 55");
    assert_eq!(office.ivp(&["export", "-o", file.to_str().unwrap()]).done().out, "");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), office.ivp(&["export"]).done().out);
}
