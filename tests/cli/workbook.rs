//! `ivp export --format xlsx`, read back by programs that are not ours.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};

use calamine::{Data, Range, Reader as _, Xlsx};
use chrono::{Days, NaiveDate};
use serde_json::Value;

use crate::office::Office;

/// A workbook as a reader of spreadsheets sees it.
pub struct Book {
    bytes: Vec<u8>,
    sheets: Vec<(String, Range<Data>)>,
}

impl Book {
    fn of(bytes: Vec<u8>) -> Book {
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.clone())).unwrap();
        let names = book.sheet_names();
        let names_of_first = names[0].clone();
        let sheets: Vec<(String, Range<Data>)> =
            names.into_iter().map(|name| (name.clone(), book.worksheet_range(&name).unwrap())).collect();
        // Whatever is in it: no cell runs but those that count the list of the first sheet.
        for (name, _) in &sheets {
            let formulas = book.worksheet_formula(name).unwrap();
            let counts = |formula: &str| {
                let name_of_plan = formula.split('"').step_by(2).collect::<String>();
                let plain = name_of_plan.chars().all(|c| c.is_ascii_alphanumeric() || "$:,()-".contains(c));
                plain && (formula.starts_with("COUNTIFS(") || formula.starts_with("SUBTOTAL(103,"))
            };
            for (.., formula) in formulas.used_cells() {
                assert!(counts(formula) && *name == names_of_first, "{name} has a formula: {formula}");
            }
        }
        Book { bytes, sheets }
    }

    fn names(&self) -> Vec<&str> {
        self.sheets.iter().map(|(name, _)| name.as_str()).collect()
    }

    fn rows(&self, name: &str) -> Vec<Vec<Data>> {
        let found = self.sheets.iter().find(|(one, _)| one == name);
        let (_, range) = found.unwrap_or_else(|| panic!("{name} in {:?}", self.names()));
        range.rows().map(<[Data]>::to_vec).collect()
    }

    /// The rows below a header, by its names; the header is the first row with this name in it.
    fn table(&self, sheet: &str, first: &str) -> Vec<BTreeMap<String, Data>> {
        let rows = self.rows(sheet);
        let begin = rows.iter().position(|row| row.iter().any(|cell| *cell == Data::String(first.into())));
        let header: Vec<String> = rows[begin.unwrap()].iter().map(ToString::to_string).collect();
        let below = rows[begin.unwrap() + 1..].iter();
        below.map(|row| header.iter().cloned().zip(row.iter().cloned()).collect()).collect()
    }

    /// A file inside it.
    fn inside(&self, name: &str) -> String {
        let mut archive = zip::ZipArchive::new(Cursor::new(&self.bytes)).unwrap();
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    /// What draws the charts, in the order of the sheets.
    pub fn charts(&self) -> Vec<String> {
        let archive = zip::ZipArchive::new(Cursor::new(&self.bytes)).unwrap();
        let count =
            archive.file_names().filter(|name| name.as_ref().unwrap().starts_with("xl/charts/chart")).count();
        (1..=count).map(|number| self.inside(&format!("xl/charts/chart{number}.xml"))).collect()
    }
}

/// What a command writes where no screen is.
fn piped(office: &Office, arguments: &[&str]) -> Vec<u8> {
    let output = office.command(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// The workbook of a plan.
pub fn exported(office: &Office, more: &[&str]) -> Book {
    Book::of(piped(office, &[&["export", "--format", "xlsx"], more].concat()))
}

fn both_plans() -> [PathBuf; 2] {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    [root.join("plan"), root.join("examples/voorbeeldstad/plan")]
}

/// A cell as the JSON tells it: Excel counts days from 30 December 1899.
fn in_words(cell: &Data) -> Value {
    match cell {
        Data::Empty => Value::Null,
        Data::String(text) => text.as_str().into(),
        Data::Float(number) => (*number).into(),
        Data::Int(number) => (*number as f64).into(),
        Data::Bool(value) => (*value).into(),
        Data::DateTime(date) => {
            let begin = NaiveDate::from_ymd_opt(1899, 12, 30).unwrap();
            (begin + Days::new(date.as_f64() as u64)).to_string().into()
        }
        other => panic!("{other:?}"),
    }
}

/// A number as a sheet holds it: without a difference between 11 and 11.0.
fn as_float(value: &Value) -> Value {
    value.as_f64().map_or_else(|| value.clone(), Value::from)
}

#[test]
fn the_sheet_with_all_figures_holds_every_value_of_the_json() {
    let office = Office::of_base_plan();
    let [one, other] = both_plans();
    let plans = ["--plan", one.to_str().unwrap(), "--plan", other.to_str().unwrap()];
    let book = exported(&office, &plans);
    let found = book.table("Data", "plan");
    let json = office.json(&[&["export", "--format", "json"][..], &plans].concat());
    let mut row = 0;
    for plan in json["plans"].as_array().unwrap() {
        for figure in plan["measurements"].as_array().unwrap() {
            let cells = &found[row];
            assert_eq!(in_words(&cells["plan"]), plan["name"]);
            for (column, value) in figure.as_object().unwrap() {
                assert_eq!(in_words(&cells[column]), as_float(value), "row {row}, {column}: {cells:?}");
            }
            // Dates are dates and periods are texts, whatever they look like.
            assert!(matches!(cells["period_end"], Data::DateTime(_)), "{cells:?}");
            assert!(matches!(cells["period"], Data::String(_)), "{cells:?}");
            row += 1;
        }
    }
    assert_eq!(row, found.len());
    assert!(row > 200, "{row}");
}

#[test]
fn the_sheets_of_the_priorities_hold_the_same_figures() {
    let office = Office::of_voorbeeldstad();
    let book = exported(&office, &["--lang", "en"]);
    let json = office.json(&["export", "--format", "json"]);
    let plan = &json["plans"][0];
    let titles: BTreeMap<&str, &str> = plan["priorities"]
        .as_array()
        .unwrap()
        .iter()
        .chain([&plan["monitor"]])
        .map(|one| (one["id"].as_str().unwrap(), one["title"].as_str().unwrap_or("Other topics")))
        .collect();
    for (id, title) in titles {
        let figures = plan["measurements"].as_array().unwrap().iter().filter(|one| one["priority"] == id);
        let render = |value: &Value| match value.as_f64() {
            Some(number) => number.to_string(),
            None => value.to_string(),
        };
        let mut expected: Vec<[String; 3]> = figures
            .map(|one| {
                let period = crate::periods::in_english(one["period"].as_str().unwrap());
                [&Value::from(period), &one["value"], &one["n"]].map(render)
            })
            .collect();
        let rows = book.table(title, "Period");
        // Only a figure has a source; the sum of its parts is none of the figures that were recorded.
        let sum = |row: &BTreeMap<String, Data>| row.get("Part") == Some(&Data::String("total".into()));
        let mut found: Vec<[String; 3]> = rows
            .iter()
            .filter(|row| row["Source"] != Data::Empty && !sum(row))
            .map(|row| ["Period", "Value", "n"].map(|name| render(&in_words(&row[name]))))
            .collect();
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{id}");
        assert!(!expected.is_empty(), "{id}");
    }
}

#[test]
fn the_overview_tells_how_each_indicator_stands_and_leads_to_its_figures() {
    let office = Office::of_haaksbergen();
    let book = exported(&office, &[]);
    assert_eq!(
        book.names(),
        [
            "Overzicht",
            "Te doen",
            "Doelstellingen",
            "Acties",
            "Geld",
            "Ondermijnende criminaliteit",
            "Zorg en veiligheid",
            "Jeugd en veiligheid",
            "Veiligheidsbeleving",
            "Overige onderwerpen",
            "Cijfers",
            "Data"
        ]
    );
    let title = "Inwoners die zich wel eens onveilig voelen";
    let rows = book.table("Overzicht", "Indicator");
    assert_eq!(rows.len(), 26);
    let row = rows.iter().find(|row| row["Indicator"] == Data::String(title.into())).unwrap();
    let cells = ["Was", "Was (periode)", "Nu", "Streefwaarde", "Uiterlijk", "Oordeel"];
    let cells = cells.map(|name| row[name].to_string());
    assert_eq!(cells, ["11", "2023", "11", "7", "2027", "◌ alleen nulmeting"]);
    // 11 for 11%: not Excel's own percent, which would show 1100%.
    assert!(book.inside("xl/styles.xml").contains("formatCode=\"0&quot;%&quot;\""));
    let at = book.rows("Veiligheidsbeleving").iter().position(|row| row[0] == Data::String(title.into()));
    let link = format!("location=\"'Veiligheidsbeleving'!A{}\"", at.unwrap() + 1);
    assert!(book.inside("xl/worksheets/sheet1.xml").contains(&link), "{link}");
    assert!(
        book.inside("docProps/core.xml").contains("<dc:title>Integraal Veiligheidsplan 2024–2027</dc:title>")
    );
    assert!(book.inside("docProps/custom.xml").contains("<vt:lpwstr>nl-NL</vt:lpwstr>"));
    // The same figures are the same bytes.
    assert!(book.bytes == piped(&office, &["export", "--format", "xlsx"]));
}

/// The numbers that a chart draws: those of each line, with its place among the rows.
pub fn lines(chart: &str) -> Vec<Vec<(usize, f64)>> {
    let series = chart.split("<c:val>").skip(1).map(|part| part.split("</c:val>").next().unwrap());
    let point = |text: &str| {
        let (at, rest) = text.split_once("\"><c:v>").unwrap();
        (at.parse().unwrap(), rest.split("</c:v>").next().unwrap().parse().unwrap())
    };
    series.map(|part| part.split("<c:pt idx=\"").skip(1).map(point).collect()).collect()
}

#[test]
fn a_chart_draws_the_figures_that_count_and_the_line_to_the_target() {
    let office = Office::of_base_plan();
    let more = "\n[[measurement]]\nperiod = \"2026\"\nvalue = 90\nrecorded = 2026-11-01\n\n[[measurement]]\nperiod = \"2026\"\nvalue = 52\nrecorded = 2026-11-02\ncorrects = \"Dubbel\"\n\n[[measurement]]\nperiod = \"2026\"\npart = \"noord\"\nvalue = 30\nrecorded = 2026-11-02\n";
    office.write("measurements/buurt/overlast.toml", office.read("measurements/buurt/overlast.toml") + more);
    let book = exported(&office, &[]);
    let charts = book.charts();
    assert_eq!(charts.len(), 2);
    assert!(charts.iter().all(|chart| chart.contains("<c:lineChart>") && chart.contains("<c:dateAx>")));
    // From 60 at the end of 2024 in three equal steps to 50 at the end of 2027; the superseded 90 and the part are
    // not drawn.
    let third = 10.0 / 3.0;
    let wanted: Vec<f64> = vec![60.0, 60.0 - third, 60.0 - 2.0 * third, 50.0];
    let drawn = lines(&charts[0]);
    assert_eq!(drawn[0], [(0, 60.0), (1, 55.0), (2, 52.0)]);
    assert_eq!(drawn[1].len(), 4);
    assert!(drawn[1].iter().zip(&wanted).all(|((_, one), other)| (one - other).abs() < 1e-9), "{drawn:?}");
    // The title is that of a cell, so that no text of a plan stands where Excel expects a formula.
    assert!(charts[0].contains("<c:f>'Prettige buurten'!$A$4</c:f>"), "{}", charts[0]);
    let rows = book.table("Prettige buurten", "Periode");
    let year = |row: &&BTreeMap<String, Data>| row["Periode"] == Data::String("2027".into());
    assert_eq!(rows.iter().find(year).unwrap()["Opmerking"], Data::String("streefwaarde".into()));
    let old = rows.iter().find(|row| row["Waarde"] == Data::Float(90.0)).unwrap();
    assert_eq!(old["Vervangen"], Data::String("ja".into()));
}

#[test]
fn a_value_on_the_way_bends_the_line_and_the_chart_is_told_in_words() {
    let office = Office::of_base_plan();
    let interim = "value = 50, by = 2027, interim = [{ by = 2026, value = 56 }]";
    office.edit("priorities/buurt.toml", "value = 50, by = 2027", interim);
    let book = exported(&office, &[]);
    // Halfway from 60 to 56 in 2025; after the last figure a row for each value that is to be reached.
    assert_eq!(lines(&book.charts()[0])[1], [(0, 60.0), (1, 58.0), (2, 56.0), (3, 50.0)]);
    let words = "descr=\"Lijngrafiek van ‘Meldingen van overlast’: 2024 60, 2025 55\"";
    assert!(book.inside("xl/drawings/drawing1.xml").contains(words));
    // Nothing but the baseline: the way to the target is drawn all the same.
    let series = office.read("measurements/buurt/overlast.toml");
    let baseline = series.find("[[measurement]]").unwrap();
    let next = series[baseline + 1..].find("[[measurement]]").unwrap() + baseline + 1;
    assert!(series[baseline..next].contains("2024"), "{series}");
    office.write("measurements/buurt/overlast.toml", &series[..next]);
    let drawn = lines(&exported(&office, &[]).charts()[0]);
    assert_eq!(drawn, [vec![(0, 60.0)], vec![(0, 60.0), (1, 56.0), (2, 50.0)]]);
}

#[test]
fn a_line_stops_at_a_break_and_a_sum_of_parts_is_drawn() {
    let office = Office::of_voorbeeldstad();
    let book = exported(&office, &[]);
    let chart = |title: &str| {
        let cached = format!("<c:v>{title}</c:v>");
        lines(book.charts().iter().find(|chart| chart.contains(&cached)).unwrap())
    };
    // Figures of 2021 to 2024, the break as an empty row, and 9 of 2025; the target of 4 has no line to it, because
    // the baseline lies before the break.
    let places = chart("Aangetroffen drugslocaties");
    assert_eq!(places[0], [(0, 7.0), (1, 6.0), (2, 7.0), (3, 5.0), (5, 9.0)]);
    assert_eq!(places[1], (0..7).map(|row| (row, 4.0)).collect::<Vec<_>>());
    // 8 + 3 + 5, 11 + 7 + 7 and 14 + 10 + 9.
    let signals = chart("Signalen bij het meldpunt ondermijning");
    assert_eq!(signals, [[(0, 16.0), (1, 25.0), (2, 33.0)]]);
    // A band has two edges: 5% around the 7.2 of 2022.
    let band = chart("Rapportcijfer voor de eigen buurt");
    assert_eq!(band.len(), 3);
    assert!(band[1].iter().all(|(row, low)| *row >= 1 && (low - 6.84).abs() < 1e-9), "{band:?}");
    assert!(band[2].iter().all(|(_, high)| (high - 7.56).abs() < 1e-9), "{band:?}");
}

#[test]
fn hostile_texts_give_a_workbook_that_opens() {
    let office = Office::of_base_plan();
    let hostile = "=1+1";
    office.edit("priorities/buurt.toml", "title = \"Meldingen van overlast\"", "title = \"=1+1\"");
    let name = "[Wat]: een/titel\\\\met *alles*? en meer dan 31 tekens";
    office.edit("priorities/buurt.toml", "title = \"Prettige buurten\"", &format!("title = \"{name}\""));
    for (id, title) in [("b", "Jeugd"), ("c", "JEUGD"), ("d", "'History'"), ("e", "Cijfers")] {
        let chapter = office.read("priorities/buurt.toml").replace(name, title);
        office.write(&format!("priorities/{id}.toml"), chapter);
    }
    let long = "é".repeat(40_000);
    let note = format!("@SUM(A1) \\u0007\\u001b[31m \\uffff _x0041_ {long}");
    let more = format!("\n[[measurement]]\nperiod = \"2023\"\nvalue = 70\nnote = \"{note}\"\n");
    let series = "measurements/buurt/overlast.toml";
    office.write(series, office.read(series) + &more);
    let output = office.command(&["export", "--format", "xlsx"]).output().unwrap();
    let book = Book::of(output.stdout);
    assert_eq!(
        book.names(),
        [
            "Overzicht",
            "Te doen",
            "Doelstellingen",
            "Acties",
            "Geld",
            "Jeugd",
            "(Wat)- een-titel-met alles en…",
            "JEUGD (2)",
            "History (2)",
            "Cijfers (2)",
            "Cijfers",
            "Data"
        ]
    );
    let figures = book.table("Data", "plan");
    let row = figures.iter().find(|row| row["value"] == Data::Float(70.0)).unwrap();
    assert_eq!(row["title"], Data::String(hostile.into()));
    let note = row["note"].to_string();
    assert!(note.starts_with("@SUM(A1) \u{fffd}\u{fffd}[31m \u{fffd} _x0041_ é"), "{}", &note[..60]);
    assert!(note.ends_with("é…"));
    assert_eq!(note.encode_utf16().count(), 32_767);
    // Also after somebody has edited the cell it is a text.
    assert!(book.inside("xl/styles.xml").contains("quotePrefix=\"1\""));
}

#[test]
fn sheets_of_several_plans_bear_the_name_of_their_municipality() {
    let office = Office::of_base_plan();
    let [one, other] = both_plans();
    let plans = ["--lang", "en", "--plan", one.to_str().unwrap(), "--plan", other.to_str().unwrap()];
    let names = exported(&office, &plans);
    let names = names.names();
    assert_eq!(names.first(), Some(&"Overview"));
    assert!(
        names.contains(&"Haaksbergen Jeugd en veiligheid") && names.contains(&"Voorbeeldstad Jeugd"),
        "{names:?}"
    );
    // Twice the same municipality: the year tells them apart.
    let own = office.file("");
    let twice = ["--plan", own.to_str().unwrap(), "--plan", own.to_str().unwrap()];
    let names = exported(&office, &twice);
    assert_eq!(names.names()[5..7], ["Voorbeeldstad… Prettige buurten", "Voorbeeldstad… Prettige bu… (2)"]);
}

#[test]
fn the_name_of_the_file_tells_what_is_in_it() {
    let office = Office::of_base_plan();
    let file = |name: &str| office.path().join(name).to_str().unwrap().to_owned();
    let wrong = office.ivp(&["export", "--format", "csv", "-o", &file("cijfers.xlsx")]);
    wrong.refused(2, &["--format csv", ".xlsx"]);
    let wrong = office.ivp(&["export", "--format", "xlsx", "-o", &file("cijfers.ods")]);
    wrong.refused(2, &["--format xlsx", ".ods"]);
    let onto = office.ivp(&["export", "--format", "json", "-o", office.file("plan.toml").to_str().unwrap()]);
    onto.refused(2, &[".toml"]);
    assert!(office.read("plan.toml").contains("municipality"));
    let name = file("CIJFERS.XLSX");
    assert_eq!(office.ivp(&["export", "--format", "xlsx", "-o", &name]).done().out, "");
    assert!(std::fs::read(&name).unwrap() == piped(&office, &["export", "--format", "xlsx"]));
    office.ivp(&["export", "--format", "xlsx", "--excel", "nl"]).refused(2, &["--format csv"]);
}

#[test]
fn a_plan_with_errors_says_so_on_its_first_sheet() {
    let office = Office::of_base_plan();
    office.edit("measurements/buurt/overlast.toml", "value = 55", "value = 5,5");
    let output = office.command(&["export", "--format", "xlsx"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let book = Book::of(output.stdout);
    let said = book.rows("Overzicht").concat();
    assert!(said.iter().any(|cell| cell.to_string().starts_with("Het plan heeft fouten")), "{said:?}");
    assert!(said.contains(&Data::String("! ongeldig".into())), "{said:?}");
    assert!(book.table("Data", "plan").iter().all(|row| row["value"] != Data::Float(5.0)));
}

#[test]
fn a_title_that_does_not_fit_its_link_is_cut_with_a_sign_and_stands_whole_behind_it() {
    let office = Office::of_voorbeeldstad();
    let long = "Registraties van overlast door jeugd in de openbare ruimte van alle wijken en buurten";
    office.edit("priorities/jeugd.toml", "\"Registraties van overlast door jeugd\"", &format!("\"{long}\""));
    let book = exported(&office, &[]);
    let listed = book.table("Overzicht", "Indicator");
    let shown: Vec<String> = listed.iter().map(|row| row["Indicator"].to_string()).collect();
    // 48 wide is some 57 letters.
    let cut = "Registraties van overlast door jeugd in de openbare …";
    assert!(shown.iter().any(|title| title == cut), "{shown:?}");
    assert!(book.rows("Jeugd").iter().any(|row| row[0] == Data::String(long.into())));
}

#[test]
fn the_first_sheet_has_the_matrix_and_says_whether_a_change_can_be_chance() {
    let office = Office::of_voorbeeldstad();
    let book = exported(&office, &[]);
    let rows = book.rows("Overzicht");
    let row = |title: &str| {
        let found = rows.iter().find(|row| row[0] == Data::String(title.into())).unwrap();
        found.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    // The marks of the goals that `ivp status` has, and how many indicators have which judgement, as the list has it.
    let status = office.ivp(&["status"]).done().out;
    let of_status = |title: &str| {
        let line = status.lines().find(|line| line.starts_with(title)).unwrap();
        line[title.len()..].split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    let listed = book.table("Overzicht", "Indicator");
    let words = ["behaald", "op koers", "let op", "loopt achter", "verslechtert"];
    for title in ["Wonen en buurten", "Jeugd", "Online veiligheid"] {
        let found = row(title);
        assert_eq!(found[1], of_status(title)[0]);
        let own = || listed.iter().filter(|row| row["Prioriteit"] == Data::String(title.into()));
        let counted = |word: &str| own().filter(|row| row["Oordeel"].to_string().ends_with(word)).count();
        let counts = words.map(counted);
        let rest = own().count() - counts.iter().sum::<usize>();
        let expected: Vec<String> = counts.iter().chain([&rest]).map(ToString::to_string).collect();
        assert_eq!(found[2..8], expected, "{title}");
    }
    let sheet = book.inside("xl/worksheets/sheet1.xml");
    for formula in ["<f>COUNTIFS($A$", "\"*loopt achter\")</f>", "<f>SUBTOTAL(103,B"] {
        let escaped = formula.replace('"', "&quot;");
        assert!(sheet.contains(formula) || sheet.contains(&escaped), "{formula}");
    }
    assert!(sheet.contains("<dataBar>"));
    assert_eq!(rows[1][0], Data::String("Intern, niet voor publicatie.".into()));
    // What is asked first stands first: what it costs, what came of what was promised, and how sure the changes are.
    let begins =
        ["Voor de acties van 2026 is € 55.000 begroot", "Van de 12 toezeggingen", "Van de 14 getoetste"];
    for (row, begin) in rows[2..].iter().zip(begins) {
        assert!(row[0].to_string().replace('\u{a0}', " ").starts_with(begin), "{}", row[0]);
    }
    let bare = exported(&Office::of_haaksbergen(), &[]).rows("Overzicht");
    let silent = "Over geld en over toezeggingen, moties, aanbevelingen en bijsturingen staat hier niets.";
    assert_eq!(bare[2][0], Data::String(silent.into()));
    let list = book.table("Overzicht", "Indicator");
    let of = |title: &str| list.iter().find(|row| row["Indicator"] == Data::String(title.into())).unwrap();
    let chance = |title: &str| of(title)["Kan toeval zijn"].to_string();
    assert_eq!(chance("Inwoners die zich wel eens onveilig voelen in hun buurt"), "ja");
    assert_eq!(chance("Gemiddelde tijd van rapportage tot maatregel"), "nee");
    assert_eq!(chance("Rapportcijfer voor de eigen buurt"), "niet te zeggen");
    // From 84 in 2022 to 85% of it in 2026: three quarters of the way by the end of 2025.
    let expected = of("Registraties van overlast door jeugd")["Verwacht"].to_string();
    assert!((expected.parse::<f64>().unwrap() - 74.55).abs() < 1e-9, "{expected}");
    // The figures of the sheet of the priority as small columns.
    assert!(book.inside("xl/worksheets/sheet1.xml").contains("<xm:f>'Wonen en buurten'!C"));
}

#[test]
fn what_is_due_and_goals_and_actions_and_money_have_a_sheet_each() {
    let office = Office::of_voorbeeldstad();
    let book = exported(&office, &[]);
    let text = |text: &str| Data::String(text.into());
    let due = book.table("Te doen", "Wat");
    let json = office.json(&["due", "--format", "json"]);
    assert_eq!(due.len(), json["items"].as_array().unwrap().len());
    assert!(due.iter().filter(|row| row["Te laat"] == text("ja")).count() > 5);
    let goals = book.table("Doelstellingen", "Doelstelling");
    let bibob = goals.iter().find(|row| row["Doelstelling"] == text("Nieuwe Bibob-beleidsregel")).unwrap();
    assert_eq!(bibob["Stand"], text("▼ vertraagd"));
    assert!(bibob["Waarom"].to_string().contains("Concept ligt bij de jurist"), "{bibob:?}");
    let actions = book.table("Acties", "Actie");
    let desk = actions.iter().find(|row| row["Actie"] == text("Meldpunt woonoverlast openen")).unwrap();
    assert_eq!([&desk["Budget"], &desk["Besteed"]], [&Data::Float(15_000.0), &Data::Float(13_200.0)]);
    let money = book.table("Geld", "Jaar");
    // 2023: 15,000 + 4,000 + 3,500 + 6,000 + 28,000 of the one programme.
    let row = money
        .iter()
        .find(|row| row["Jaar"] == Data::Float(2023.0) && row["Programma's"] == text("Programma Veiligheid"));
    assert_eq!(row.unwrap()["Budget"], Data::Float(56_500.0));
    let total = money.iter().find(|row| row["Jaar"] == text("Totaal")).unwrap();
    assert_eq!(total["Over"], Data::Float(77_750.0));
    // Words for people; the names of the file stand on the sheet for programs.
    let figures = book.table("Cijfers", "Plan");
    assert!(figures.iter().all(|row| row["Soort"] != text("effect")));
    assert_eq!(figures.len(), book.table("Data", "plan").len());
}

#[test]
fn a_chart_has_a_line_for_each_source_with_margins_and_hollow_marks() {
    let office = Office::of_base_plan();
    let source = "\n[[source]]\nid = \"peiling\"\nname = \"=Peiling\"\n";
    office.write("sources.toml", office.read("sources.toml") + source);
    let more = "\n[[measurement]]\nperiod = \"2026\"\nvalue = 90\nrecorded = 2026-11-01\nsource = \"peiling\"\nstatus = \"provisional\"\n";
    office.write("measurements/buurt/overlast.toml", office.read("measurements/buurt/overlast.toml") + more);
    let book = exported(&office, &[]);
    let chart = &book.charts()[0];
    let drawn = lines(chart);
    assert_eq!(drawn[0].iter().map(|(_, value)| *value).collect::<Vec<_>>(), [60.0, 55.0]);
    assert_eq!(drawn[1].iter().map(|(_, value)| *value).collect::<Vec<_>>(), [90.0]);
    // A name that Excel could take for a formula is none.
    assert!(chart.contains("<c:v>Peiling</c:v>"), "{chart}");
    assert_eq!(chart.matches("<c:dPt>").count(), 1, "{chart}");
    assert!(chart.contains("<c:errValType val=\"cust\"/>"), "{chart}");
    // What only the chart reads is hidden.
    let sheet = book.names().iter().position(|name| *name == "Prettige buurten").unwrap() + 1;
    let columns = book.inside(&format!("xl/worksheets/sheet{sheet}.xml")).matches("hidden=\"1\"").count();
    assert!(columns > 0 && !chart.contains("<c:plotVisOnly val=\"1\"/>"), "{chart}");
}
