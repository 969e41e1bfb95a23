//! `ivp export --template`, and the workbook filled in and read back.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use calamine::{Data, Reader as _};

use crate::office::Office;

/// A workbook as its cells: the name of each sheet, and its rows.
pub(crate) type Book = Vec<(String, Vec<Vec<Data>>)>;

pub(crate) fn opened(office: &Office, name: &str) -> Book {
    let bytes = std::fs::read(office.path().join(name)).unwrap();
    let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let names = book.sheet_names();
    let rows = |range: calamine::Range<Data>| {
        assert_eq!(range.start(), Some((0, 0)));
        range.rows().map(<[Data]>::to_vec).collect()
    };
    names.into_iter().map(|name| (name.clone(), rows(book.worksheet_range(&name).unwrap()))).collect()
}

/// Writes the cells of a workbook as another program does.
pub(crate) fn saved(office: &Office, name: &str, book: &Book) {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    for (name, rows) in book {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        for (row, cells) in (0_u32..).zip(rows) {
            for (column, cell) in (0_u16..).zip(cells) {
                match cell {
                    Data::Empty => continue,
                    Data::Float(number) => sheet.write_number(row, column, *number).unwrap(),
                    Data::Int(number) => sheet.write_number(row, column, *number as f64).unwrap(),
                    other => sheet.write_string(row, column, other.to_string()).unwrap(),
                };
            }
        }
    }
    workbook.save(office.path().join(name)).unwrap();
}

/// The rows below the header of a sheet, and which column is which.
pub(crate) fn table(rows: &[Vec<Data>]) -> (usize, BTreeMap<String, usize>) {
    let header =
        rows.iter().position(|cells| cells.iter().filter(|cell| **cell != Data::Empty).count() > 3).unwrap();
    let columns = rows[header].iter().enumerate().map(|(index, name)| (name.to_string(), index)).collect();
    (header, columns)
}

pub(crate) fn exported(office: &Office, name: &str, more: &[&str]) -> Book {
    let ran = office.ivp(&[&["export", "--template", "-o", name], more].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    opened(office, name)
}

pub(crate) fn text(words: &str) -> Data {
    Data::String(words.to_owned())
}

/// The periods and parts that are asked of an indicator.
fn asked(office: &Office, indicator: &str) -> Vec<String> {
    let csv = office.ivp(&["export", "--template", "--lang", "en"]).done_or_remarked();
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows = reader.records().map(Result::unwrap).filter(|row| &row[10] == indicator);
    rows.map(|row| format!("{} {} {}", &row[1], &row[5], &row[6]).trim().to_owned()).collect()
}

impl crate::office::Ran {
    fn done_or_remarked(self) -> String {
        assert_eq!(self.code, 0, "{self:?}");
        self.out
    }
}

#[test]
fn every_indicator_that_has_not_ended_has_a_row() {
    for (office, ended) in [(Office::of_haaksbergen(), ""), (Office::of_voorbeeldstad(), "uitgaan/")] {
        let plan = office.json(&["status", "--format", "json"]);
        let of_priorities = plan["priorities"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|one| one["indicators"].as_array().unwrap());
        let all = of_priorities.chain(plan["monitor"].as_array().unwrap());
        let names: BTreeSet<String> = all.map(|one| one["id"].as_str().unwrap().to_owned()).collect();
        let csv = office.ivp(&["export", "--template"]).done_or_remarked();
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let found: BTreeSet<String> = reader.records().map(|row| row.unwrap()[10].to_owned()).collect();
        let wanted: BTreeSet<String> =
            names.into_iter().filter(|name| ended.is_empty() || !name.starts_with(ended)).collect();
        assert_eq!(found, wanted);
        assert!(found.len() >= 26, "{}", found.len());
    }
}

#[test]
fn of_what_ended_a_figure_is_asked_only_while_it_is_expected() {
    let office = Office::of_voorbeeldstad();
    let nothing: [&str; 0] = [];
    // The priority ended with 2024, and everything up to then is on record.
    assert_eq!(asked(&office, "uitgaan/uitgaansgeweld"), nothing);
    assert_eq!(asked(&office, "uitgaan/toezichtnachten"), nothing);
    // Without its last figure that one is asked, and none of later years.
    let path = "measurements/uitgaan/uitgaansgeweld.toml";
    let text = office.read(path);
    let last = text.find("[[measurement]]\nperiod = \"2024\"").unwrap();
    office.write(path, &text[..last]);
    assert_eq!(asked(&office, "uitgaan/uitgaansgeweld"), ["2024 politie"]);
}

#[test]
fn it_says_what_to_do_with_it_when_it_is_filled_in() {
    let office = Office::of_voorbeeldstad();
    let line = |book: &Book, sheet: usize| book[sheet].1[2][0].to_string();
    let book = exported(&office, "cijfers najaar.xlsx", &["--lang", "nl"]);
    assert_eq!(
        (book[0].1[0][0].to_string().as_str(), book.len()),
        ("Vul de witte cellen in. Weet u een cijfer (nog) niet, laat de cel dan leeg.", 3)
    );
    for sheet in 0..3 {
        let said = "Bewaar dit bestand en lees het in met: ivp import \"cijfers najaar.xlsx\"";
        assert_eq!(line(&book, sheet), said);
    }
    // A partner has no such program.
    let book = exported(&office, "politie.xlsx", &["--for", "politie", "--lang", "nl"]);
    for sheet in 0..2 {
        assert_eq!(line(&book, sheet), "Stuur dit bestand, als het is ingevuld, terug naar Voorbeeldstad.");
    }
}

#[test]
fn the_rows_of_one_indicator_of_each_kind() {
    let office = Office::of_haaksbergen();
    // A count by the year, never measured, in a plan that began in 2024: two years have ended.
    assert_eq!(asked(&office, "zorg/e33-meldingen"), ["2024 politie", "2025 politie"]);
    let office = Office::of_voorbeeldstad();
    // A survey of every second year with figures over 2022 and 2024: the third is being held.
    assert_eq!(asked(&office, "wonen-en-buurten/onveiligheidsgevoel"), ["2026 burgerpeiling"]);
    // A promise by the quarter: what was not recorded, of any year, and the running one.
    assert_eq!(
        asked(&office, "ondermijning/communicatie-uitingen"),
        ["2025-Q3 gemeente", "2026-Q2 gemeente", "2026-Q4 gemeente"]
    );
    // A promise for each part: those of which nothing is on record this year, and the others, of which more can be done.
    assert_eq!(
        asked(&office, "wonen-en-buurten/buurtschouwen"),
        ["2026 gemeente zuid", "2026 gemeente buitengebied", "gemeente centrum", "gemeente noord"]
    );
    // By part where it is recorded by part.
    let of_part =
        ["2026 politie centrum", "2026 politie noord", "2026 politie zuid", "2026 politie buitengebied"];
    assert_eq!(asked(&office, "wonen-en-buurten/fietsdiefstallen"), of_part);
    // By the school year, like what is on record.
    assert_eq!(asked(&office, "jeugd/klassen-met-lessen"), ["2026/27 schoolopgave"]);
    // Nothing is open: a row without a period.
    assert_eq!(asked(&office, "wonen-en-buurten/preventieavonden-gehouden"), ["gemeente"]);
    assert_eq!(asked(&office, "jeugd/ooit-alcohol"), ["jeugdmonitor"]);
    // Of a topic outside the priorities: by the quarter since the plan began.
    let quarters = ["2023-Q1 politie", "2023-Q2 politie", "2023-Q3 politie", "2023-Q4 politie"];
    assert_eq!(asked(&office, "monitor/verkeersongevallen"), quarters);
}

#[test]
fn what_is_on_record_is_not_asked_again() {
    let office = Office::of_haaksbergen();
    let csv = office.ivp(&["export", "--template", "-o", "invullen.csv", "--lang", "nl"]);
    assert_eq!(csv.code, 0);
    let path = office.path().join("invullen.csv");
    let table = std::fs::read_to_string(&path).unwrap();
    let head = "Titel,Periode,Waarde,Aantal respondenten,Status,Bron,Deel,Geen cijfer want,Opmerking,Eenheid,Indicator";
    assert_eq!(table.lines().next(), Some(head));
    let filled = table
        .replace(
            "2024,,,,politie,,,,aantal,zorg/e33-meldingen",
            "2024,38,,voorlopig,politie,,,,aantal,zorg/e33-meldingen",
        )
        .replace(
            "2025,,,,politie,,,,aantal,zorg/e33-meldingen",
            "2025,,,,politie,,Nog niet geleverd,,aantal,zorg/e33-meldingen",
        );
    std::fs::write(&path, filled).unwrap();
    let ran = office.ivp(&["import", "invullen.csv", "--lang", "nl"]).done_with_remark("zonder waarde:");
    assert!(ran.out.contains("2024  ") && ran.out.contains("38  nieuw"), "{}", ran.out);
    let text = office.read("measurements/zorg/e33-meldingen.toml");
    assert!(text.contains("period = \"2024\"\nvalue = 38\nstatus = \"provisional\"\n"), "{text}");
    assert!(text.contains("period = \"2025\"\nmissing = \"Nog niet geleverd\"\n"), "{text}");
    // Both are on record, and the year after has begun.
    assert_eq!(asked(&office, "zorg/e33-meldingen"), ["2026 politie"]);
}

#[test]
fn months_are_asked_for_one_by_one_from_the_beginning() {
    let office = Office::of_base_plan();
    let indicator = "\n[[indicator]]\nid = \"maandcijfer\"\nkind = \"effect\"\ntitle = \"Maandcijfer\"\nunit = \"count\"\ndirection = \"lower\"\nfrequency = \"monthly\"\nlag_days = 30\nfrom = 2026\nsources = [\"politie\", \"vragenlijst\"]\n";
    office.write("priorities/buurt.toml", office.read("priorities/buurt.toml") + indicator);
    office.write(
        "measurements/buurt/maandcijfer.toml",
        "[[measurement]]\nperiod = \"2026-06\"\nvalue = 3\nsource = \"vragenlijst\"\n",
    );
    // Ended by 24 November, whether its figure is late or not: all but June. The source is that of the judged series.
    let months = ["01", "02", "03", "04", "05", "07", "08", "09", "10"];
    assert_eq!(asked(&office, "buurt/maandcijfer"), months.map(|month| format!("2026-{month} vragenlijst")));
}

#[test]
fn the_first_sheet_says_how_and_has_the_title_first() {
    let office = Office::of_haaksbergen();
    for (language, name, columns, line) in [
        (
            "nl",
            "Invullen",
            ["Titel", "Periode", "Waarde", "Bron", "Geen cijfer want"],
            "Vul de witte cellen in",
        ),
        (
            "en",
            "To fill in",
            ["Title", "Period", "Value", "Source", "No figure because"],
            "Fill in the white cells",
        ),
    ] {
        let book = exported(&office, "leeg.xlsx", &["--lang", language]);
        let (sheet, rows) = &book[0];
        assert_eq!(sheet, name);
        assert!(rows[0][0].to_string().starts_with(line), "{:?}", rows[0]);
        let (header, of) = table(rows);
        assert_eq!((of[columns[0]], of[columns[1]], of[columns[2]]), (0, 1, 2));
        assert!(of.contains_key(columns[4]) && of.contains_key("Indicator"), "{of:?}");
        // Every row has its source, and its period as text.
        for row in &rows[header + 1..] {
            assert!(matches!(&row[of[columns[3]]], Data::String(_)), "{row:?}");
            assert!(matches!(&row[1], Data::String(_) | Data::Empty), "{row:?}");
        }
        // Nothing was filled in: nothing comes back.
        let ran = office.ivp(&["import", "leeg.xlsx", "--lang", language]);
        assert_eq!(ran.code, 0, "{ran:?}");
        assert!(
            ran.err.contains(if language == "nl" { "niets nieuws" } else { "Nothing new" }),
            "{}",
            ran.err
        );
    }
    office.ivp(&["export", "--template", "--format", "json"]).refused(2, &["CSV of als werkmap"]);
}

/// Fills in every figure, action and text that is asked: what was filled in, by where it must come back.
fn fill(book: &mut Book, language: &str) -> (Vec<(String, String, f64)>, Vec<String>) {
    let nl = language == "nl";
    let (mut figures, mut texts) = (Vec::new(), Vec::new());
    for (number, (_, rows)) in book.iter_mut().enumerate() {
        let (header, of) = table(rows);
        for (index, row) in rows.iter_mut().enumerate().skip(header + 1) {
            let at = |nl_name: &str, en_name: &str| of[if nl { nl_name } else { en_name }];
            if number == 0 {
                if row[1] == Data::Empty {
                    continue;
                }
                let (period, name) = (row[1].to_string(), row[of["Indicator"]].to_string());
                // A grade stays between 1 and 10, a share below 100, a rank above 0.
                let value = 2.0 + f64::from(u32::try_from(index % 7).unwrap());
                let unit = row[at("Eenheid", "Unit")].to_string();
                if unit.starts_with("ja") || unit.starts_with("yes") {
                    row[2] = text(if nl { "Ja" } else { "Yes" });
                    figures.push((name, period, 1.0));
                } else {
                    row[2] = Data::Float(value);
                    figures.push((name, period, value));
                }
            } else if of.contains_key(if nl { "Actie" } else { "Action" }) {
                let words = format!("Stap {index}: \"gezet\"\nen nog een.");
                row[at("Toelichting", "Explanation")] = text(&words);
                texts.push(words);
                row[at("Stand", "State")] = text(if nl { "Vertraagd" } else { "delayed" });
            } else {
                let words = format!("Antwoord {index}, met 'tekens' = \\ en\neen tweede regel.");
                row[at("Uw tekst", "Your text")] = text(&words);
                texts.push(words);
            }
        }
    }
    (figures, texts)
}

#[test]
fn a_workbook_filled_in_comes_back_with_one_command_for_both_plans_in_both_languages() {
    for language in ["nl", "en"] {
        for (office, sheets) in [(Office::of_haaksbergen(), 2), (Office::of_voorbeeldstad(), 3)] {
            let mut book = exported(&office, "leeg.xlsx", &["--lang", language]);
            assert_eq!(book.len(), sheets, "{:?}", book.iter().map(|(name, _)| name).collect::<Vec<_>>());
            let (figures, texts) = fill(&mut book, language);
            // The order and the names of the sheets say nothing.
            book.reverse();
            book.last_mut().unwrap().0 = "Cijfers van Jan".to_owned();
            saved(&office, "gevuld.xlsx", &book);
            let before = office.json(&["export", "--format", "json"]);
            // Figures that were made up look wrong here and there.
            let ran = office.ivp(&["import", "gevuld.xlsx", "--lang", language, "--yes"]);
            assert_eq!(ran.code, 0, "{ran:?}");
            let after = office.json(&["export", "--format", "json"]);
            let of = |all: &serde_json::Value| all["plans"][0]["measurements"].as_array().unwrap().clone();
            let (before, after) = (of(&before), of(&after));
            assert_eq!(after.len(), before.len() + figures.len());
            for (name, period, value) in &figures {
                let is = |one: &&serde_json::Value| {
                    one["indicator"] == name.as_str() && one["period"] == period.as_str() && {
                        one["value"] == *value || one["value"] == true && *value == 1.0
                    }
                };
                assert!(after.iter().any(|one| is(&one)), "{name} {period} {value}");
            }
            let written: String = ["evaluations/2025.toml", "actions/2025.toml", "actions/2026.toml"]
                .into_iter()
                .filter(|inside| office.file(inside).exists())
                .map(|inside| office.read(inside))
                .collect();
            let parsed = |text: &str| text.replace("\\\"", "\"");
            for words in &texts {
                let first = words.lines().next().unwrap();
                assert!(
                    parsed(&written).contains(first) || written.contains(&first.replace('\\', "\\\\")),
                    "{first} lacks in {written}"
                );
            }
            // What stands above the table says nothing of a figure.
            let is_noted = |one: &&serde_json::Value| {
                !before.contains(one) && !one["note"].is_null() && one["superseded"] == false
            };
            assert_eq!(after.iter().find(is_noted), None);
            let again = office.ivp(&["import", "gevuld.xlsx", "--lang", language, "--yes"]);
            assert_eq!(again.code, 0, "{again:?}");
            assert!(
                again.err.contains(if language == "nl" { "niets nieuws" } else { "Nothing new" }),
                "{}",
                again.err
            );
            office.ivp(&["check"]).done_or_warned();
        }
    }
}

impl crate::office::Ran {
    fn done_or_warned(self) {
        assert_eq!(self.code, 0, "{self:?}");
    }
}

#[test]
fn only_what_changed_in_an_action_is_written() {
    let office = Office::of_voorbeeldstad();
    let mut book = exported(&office, "leeg.xlsx", &["--lang", "nl"]);
    let before = office.read("actions/2026.toml");
    let (_, rows) = book.iter_mut().find(|(name, _)| name == "Acties 2026").unwrap();
    let (_, of) = table(rows);
    let row = rows.iter_mut().find(|row| row[of["Actie"]] == text("2026/schouwronde")).unwrap();
    assert_eq!(row[of["Stand"]], text("gestart"));
    assert_eq!(row[of["Doelstelling"]], text("Elk jaar een schouw in elke wijk"));
    row[of["Besteed"]] = text("2.450,50");
    row[of["Toelichting"]] = text("Zuid is geschouwd.");
    saved(&office, "gevuld.xlsx", &book);
    let ran = office.ivp(&["import", "gevuld.xlsx", "--lang", "nl"]).done_with_remark("zonder waarde");
    assert!(ran.out.contains("Acties: 1 bijgewerkt"), "{}", ran.out);
    assert!(
        ran.out.contains("Buurtschouw in vier wijken (2026/schouwronde): besteed, toelichting"),
        "{}",
        ran.out
    );
    let log = "text = \"Zuid en het buitengebied zijn ingepland voor december.\"\n";
    let expected = before
        .replace("spent = 1900\n", "spent = 2450.5\n")
        .replace(log, &format!("{log}\n[[action.log]]\ndate = 2026-11-24\ntext = \"Zuid is geschouwd.\"\n"));
    assert_eq!(office.read("actions/2026.toml"), expected);
}

#[test]
fn what_was_left_as_it_was_takes_back_nothing_that_was_recorded_since() {
    let office = Office::of_voorbeeldstad();
    let mut book = exported(&office, "leeg.xlsx", &["--lang", "nl"]);
    // Meanwhile the officer goes on.
    office.edit("actions/2026.toml", "spent = 1900\n", "spent = 2000\n");
    let title = "title = \"Buurtschouw in vier wijken\"\n";
    office.edit(
        "actions/2026.toml",
        &format!("{title}state = \"started\""),
        &format!("{title}state = \"done\""),
    );
    let now = office.read("actions/2026.toml");
    saved(&office, "terug.xlsx", &book);
    let ran = office.ivp(&["import", "terug.xlsx", "--lang", "nl"]).done_with_remark("zonder waarde");
    assert!(ran.out.contains("Acties: niets veranderd"), "{}", ran.out);
    assert_eq!(office.read("actions/2026.toml"), now);
    // What was filled in is taken, and nothing else of its row; the rows may have been sorted.
    let (_, rows) = book.iter_mut().find(|(name, _)| name == "Acties 2026").unwrap();
    let (header, of) = table(rows);
    rows[header + 1..].reverse();
    let row = rows.iter_mut().find(|row| row[of["Actie"]] == text("2026/schouwronde")).unwrap();
    assert_eq!(row[of["Besteed"]], Data::Float(1900.0));
    row[of["Toelichting"]] = text("Zuid is geschouwd.");
    saved(&office, "terug.xlsx", &book);
    let ran = office.ivp(&["import", "terug.xlsx", "--lang", "nl"]).done_with_remark("zonder waarde");
    assert!(ran.out.contains("(2026/schouwronde): toelichting"), "{}", ran.out);
    let now = office.read("actions/2026.toml");
    assert!(now.contains("spent = 2000\n"));
    // Of what both changed neither is taken for the other.
    let (_, rows) = book.iter_mut().find(|(name, _)| name == "Acties 2026").unwrap();
    let row = rows.iter_mut().find(|row| row[of["Actie"]] == text("2026/schouwronde")).unwrap();
    row[of["Besteed"]] = Data::Float(2500.0);
    saved(&office, "terug.xlsx", &book);
    let ran = office.ivp(&["import", "terug.xlsx", "--lang", "nl"]);
    ran.refused(2, &["u schreef ‘2500’", "in het plan ‘2000’ geworden"]);
    assert_eq!(office.read("actions/2026.toml"), now);
    let (_, rows) = book.iter_mut().find(|(name, _)| name == "Acties 2026").unwrap();
    let row = rows.iter_mut().find(|row| row[of["Actie"]] == text("2026/schouwronde")).unwrap();
    row[of["Besteed"]] = Data::Float(2000.0);
    saved(&office, "terug.xlsx", &book);
    office.ivp(&["import", "terug.xlsx", "--lang", "nl"]).done_with_remark("zonder waarde");
    assert_eq!(office.read("actions/2026.toml"), now);
}

#[test]
fn texts_begin_the_evaluation_and_leave_every_other_byte() {
    let office = Office::of_haaksbergen();
    let mut book = exported(&office, "leeg.xlsx", &["--lang", "nl"]);
    let answer = |book: &mut Book, key: &str, words: &str| {
        let (_, rows) = book.iter_mut().find(|(name, _)| name == "Teksten 2025").unwrap();
        let (_, of) = table(rows);
        let row = rows.iter_mut().find(|row| row[of["Sleutel"]] == text(key)).unwrap();
        let was = row[of["Uw tekst"]].to_string();
        row[of["Uw tekst"]] = text(words);
        was
    };
    answer(&mut book, "2025 summary", "Een rustig jaar.");
    saved(&office, "gevuld.xlsx", &book);
    let ran = office.ivp(&["import", "gevuld.xlsx", "--lang", "nl"]);
    assert!(ran.out.contains("Teksten van 2025: 1 vastgelegd in evaluations/2025.toml"), "{ran:?}");
    let text = office.read("evaluations/2025.toml");
    assert!(
        text.contains("\nstatus = \"draft\"\nsummary = \"Een rustig jaar.\"\n\n[priority.ondermijning]\n"),
        "{text}"
    );
    // What stands there comes with the next workbook, and one answer more changes one line.
    let mut book = exported(&office, "leeg.xlsx", &["--lang", "nl"]);
    assert_eq!(answer(&mut book, "2025 summary", "Een rustig jaar."), "Een rustig jaar.");
    answer(&mut book, "2025 zorg.adjustment", "Niets.");
    saved(&office, "gevuld.xlsx", &book);
    office.ivp(&["import", "gevuld.xlsx", "--lang", "nl"]);
    let old = "[priority.zorg]\ninterpretation = \"\"\nadjustment = \"";
    assert_eq!(
        office.read("evaluations/2025.toml"),
        text.replace(&format!("{old}\""), &format!("{old}Niets.\""))
    );
    // An adopted evaluation is not written in, and nothing else of the workbook is taken then.
    answer(&mut book, "2025 jeugd.adjustment", "Alsnog.");
    let (_, rows) = &mut book[0];
    let (header, _) = table(rows);
    rows[header + 1][2] = Data::Float(3.0);
    saved(&office, "gevuld.xlsx", &book);
    office.edit("evaluations/2025.toml", "status = \"draft\"", "status = \"adopted\"");
    let figures = office.json(&["export", "--format", "json"]);
    office
        .ivp(&["import", "gevuld.xlsx", "--lang", "nl"])
        .refused(2, &["De evaluatie over 2025 is vastgesteld"]);
    assert_eq!(office.json(&["export", "--format", "json"]), figures);
    // Another year is not asked for either: no sheet.
    let names: Vec<String> = exported(&office, "leeg.xlsx", &[]).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["Invullen", "Teksten 2024"]);
}

#[test]
fn every_row_that_cannot_be_meant_is_told_at_once_and_nothing_is_recorded() {
    let office = Office::of_voorbeeldstad();
    let mut book = exported(&office, "leeg.xlsx", &["--lang", "nl"]);
    {
        let (_, rows) = &mut book[0];
        let (_, of) = table(rows);
        let mut set = |indicator: &str, cells: &[(&str, Data)]| {
            let row = rows.iter_mut().find(|row| row[of["Indicator"]] == text(indicator)).unwrap();
            for (column, cell) in cells {
                row[of[*column]] = cell.clone();
            }
        };
        set("wonen-en-buurten/preventieavonden-gehouden", &[("Waarde", Data::Float(2.0))]);
        set("wonen-en-buurten/woninginbraken", &[("Waarde", Data::Float(40.0)), ("Bron", text("regioscan"))]);
        set(
            "monitor/misdrijven",
            &[("Waarde", Data::Float(600.0)), ("Aantal respondenten", Data::Float(5.0))],
        );
        set("jeugd/overlast-jeugd", &[("Waarde", text("ongeveer 90"))]);
    }
    {
        let (_, rows) = &mut book[1];
        let (header, of) = table(rows);
        rows[header + 1][of["Stand"]] = text("bezig");
        rows[header + 2][of["Einde"]] = text("eind dit jaar");
    }
    saved(&office, "fout.xlsx", &book);
    let before = office.json(&["export", "--format", "json"]);
    office.ivp(&["import", "fout.xlsx", "--lang", "nl"]).refused(
        2,
        &[
            "‘Gehouden preventieavonden’ staat 2, maar geen periode. Schrijf in cel B",
            "‘regioscan’ is geen bron van ‘Woninginbraken en pogingen daartoe’",
            "Kies: politie.",
            "‘5’ als aantal respondenten",
            "‘ongeveer 90’ is geen cijfer",
            "Blad ‘Acties 2026’, cel C6: ‘bezig’ is geen stand (Buurtschouw in vier wijken). Kies uit: gepland",
            "cel F7: ‘eind dit jaar’ is geen periode",
            "Verbeter deze 6 cellen",
        ],
    );
    assert_eq!(office.json(&["export", "--format", "json"]), before);
}

#[test]
fn what_stands_beside_a_figure_is_told() {
    let office = Office::of_voorbeeldstad();
    let mut book = exported(&office, "leeg.xlsx", &["--lang", "nl"]);
    let (_, rows) = &mut book[0];
    let (_, of) = table(rows);
    let mut set = |indicator: &str, cells: &[(&str, &str)]| {
        let row = rows.iter_mut().find(|row| row[of["Indicator"]] == text(indicator)).unwrap();
        cells.iter().for_each(|(column, cell)| row[of[*column]] = text(cell));
    };
    set("wonen-en-buurten/woninginbraken", &[("Opmerking", "Komt in maart")]);
    set("monitor/misdrijven", &[("Waarde", "n.v.t.")]);
    set(
        "monitor/vernielingsschade",
        &[("Waarde", "niet beschikbaar"), ("Geen cijfer want", "Wordt niet meer geteld")],
    );
    set("ondermijning/training-gegeven", &[("Waarde", "x"), ("Bron", "GEMEENTE")]);
    saved(&office, "gevuld.xlsx", &book);
    office.ivp(&["import", "gevuld.xlsx", "--lang", "nl"]).refused(
        0,
        &[
            "de opmerking bij ‘Woninginbraken en pogingen daartoe’ (2026",
            "‘Geregistreerde misdrijven’ (2026",
            "ivp record monitor/misdrijven --period 2026 --missing",
        ],
    );
    let read = |name: &str| office.read(&format!("measurements/{name}.toml"));
    assert!(
        read("monitor/vernielingsschade").contains("period = \"2026\"\nmissing = \"Wordt niet meer geteld\"")
    );
    assert!(read("ondermijning/training-gegeven").contains("period = \"2026\"\nvalue = true\n"));
    assert!(!read("monitor/misdrijven").contains("\"2026\""));
}

#[test]
fn a_copy_of_a_sheet_is_told_and_the_sheet_itself_is_read() {
    let office = Office::of_haaksbergen();
    let mut book = exported(&office, "leeg.xlsx", &["--lang", "nl"]);
    let (header, of) = table(&book[0].1);
    let copy = book[0].1.clone();
    let row =
        book[0].1.iter().skip(header).position(|row| row[of["Indicator"]] == text("zorg/e33-meldingen"));
    book[0].1[header + row.unwrap()][2] = Data::Float(38.0);
    book.insert(0, ("Invullen (2)".to_owned(), copy));
    saved(&office, "gevuld.xlsx", &book);
    let ran =
        office.ivp(&["import", "gevuld.xlsx", "--lang", "nl"]).done_with_remark("het blad ‘Invullen (2)’");
    assert!(ran.out.contains("38  nieuw"), "{}", ran.out);
}

#[test]
fn a_copy_in_which_something_else_was_filled_in_is_no_copy() {
    let office = Office::of_voorbeeldstad();
    let mut book = exported(&office, "leeg.xlsx", &["--lang", "nl"]);
    let of_actions = book.iter().position(|(name, _)| name == "Acties 2026").unwrap();
    let mut copy = book[of_actions].1.clone();
    let (_, of) = table(&copy);
    let row = copy.iter_mut().find(|row| row[of["Actie"]] == text("2026/schouwronde")).unwrap();
    row[of["Toelichting"]] = text("Zuid is geschouwd.");
    book.push(("Acties 2026 (2)".to_owned(), copy));
    saved(&office, "terug.xlsx", &book);
    let one = ["import", "terug.xlsx", "--lang", "nl", "--indicator", "jeugd/overlast-jeugd"];
    office.ivp(&one).done_with_remark("Niet ingelezen: wat op de bladen met acties en teksten is ingevuld");
    let ran = office.ivp(&["import", "terug.xlsx", "--lang", "nl"]);
    assert!(ran.out.contains("(2026/schouwronde): toelichting"), "{} {}", ran.out, ran.err);
    // Of two sheets of figures with something in each, which is meant is asked.
    let (header, of) = table(&book[0].1);
    let mut copy = book[0].1.clone();
    copy[header + 1][of["Waarde"]] = Data::Float(38.0);
    book.push(("Invullen (2)".to_owned(), copy));
    saved(&office, "terug.xlsx", &book);
    office.ivp(&["import", "terug.xlsx", "--lang", "nl"]).refused(2, &["--sheet", "Invullen (2)"]);
}

#[test]
fn what_asks_for_a_decision_says_so_as_when_it_is_typed() {
    let office = Office::of_voorbeeldstad();
    let mut book = exported(&office, "leeg.xlsx", &["--lang", "nl"]);
    let (_, rows) = book.iter_mut().find(|(name, _)| name == "Acties 2026").unwrap();
    let (_, of) = table(rows);
    let row = rows.iter_mut().find(|row| row[of["Actie"]] == text("2026/schouwronde")).unwrap();
    row[of["Toelichting"]] = text("Zuid is geschouwd.");
    saved(&office, "terug.xlsx", &book);
    let asks = "vraagt dus een besluit van het college";
    let ran = office.ivp(&["import", "terug.xlsx", "--lang", "nl"]);
    assert!(ran.code == 0 && !ran.err.contains(asks), "{}", ran.err);
    let (_, rows) = book.iter_mut().find(|(name, _)| name == "Acties 2026").unwrap();
    let row = rows.iter_mut().find(|row| row[of["Actie"]] == text("2026/schouwronde")).unwrap();
    row[of["Einde"]] = text("2028");
    saved(&office, "terug.xlsx", &book);
    office.ivp(&["import", "terug.xlsx", "--lang", "nl"]).done_with_remark(asks);
    assert!(office.read("actions/2026.toml").contains("end = \"2028\""));
}

#[test]
fn a_partner_gets_what_it_supplies_and_is_told_what_it_owes() {
    let office = Office::of_voorbeeldstad();
    // By its name in any case; the plan has four indicators with figures of the police that have not ended, and two more.
    let book = exported(&office, "politie.xlsx", &["--for", "POLITIE", "--lang", "nl"]);
    let (header, of) = table(&book[0].1);
    let names: BTreeSet<String> =
        book[0].1[header + 1..].iter().map(|row| row[of["Indicator"]].to_string()).collect();
    let plan = office.json(&["export", "--format", "json"]);
    assert!(plan["plans"][0].is_object());
    assert!(
        names.contains("wonen-en-buurten/woninginbraken") && names.contains("monitor/misdrijven"),
        "{names:?}"
    );
    assert!(
        !names.contains("ondermijning/doorlooptijd") && !names.contains("jeugd/ooit-alcohol"),
        "{names:?}"
    );
    let (_, actions) = book.iter().find(|(name, _)| name == "Acties 2026").unwrap();
    let (header, of) = table(actions);
    let actions: Vec<String> = actions[header + 1..].iter().map(|row| row[of["Actie"]].to_string()).collect();
    assert!(actions.contains(&"2026/preventieavonden".to_owned()), "{actions:?}");
    assert!(!actions.contains(&"2026/training".to_owned()), "{actions:?}");
    // The texts are for the municipality to write.
    assert!(book.iter().all(|(name, _)| !name.starts_with("Teksten")));
    let all = office.json(&["due", "--format", "json", "--within", "400d"]);
    let of_partner = office.json(&["due", "--format", "json", "--within", "400d", "--for", "politie"]);
    let named = |due: &serde_json::Value| -> Vec<String> {
        due["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["name"].as_str().unwrap().to_owned())
            .collect()
    };
    let (all, own) = (named(&all), named(&of_partner));
    assert!(!own.is_empty() && own.len() < all.len() && own.iter().all(|name| all.contains(name)), "{own:?}");
    assert!(own.contains(&"monitor/misdrijven".to_owned()), "{own:?}");
    for command in [&["export", "--template", "--for", "brandwer"][..], &["due", "--for", "brandwer"]] {
        office.ivp(command).refused(2, &["‘brandwer’ staat niet in partners.toml", "politie"]);
    }
    office.ivp(&["due", "--for", "polite"]).refused(2, &["Bedoelt u politie?"]);
    office.ivp(&["export", "--for", "politie"]).refused(2, &["--template"]);
}
