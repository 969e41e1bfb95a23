//! What is wrong in a workbook that came back: all of it at once, cell by cell.

use calamine::Data;

use crate::office::Office;
use crate::template::{Book, exported, saved, table, text};

/// A column as a spreadsheet names it.
fn letter(index: usize) -> char {
    char::from(b'A' + u8::try_from(index).unwrap())
}

/// A workbook that somebody put an empty column before, and what is to be told of it.
struct Spoilt {
    book: Book,
    told: Vec<String>,
}

impl Spoilt {
    /// Puts something in the cell of a column in the row where another column has a value, and expects that to be told.
    fn spoil(&mut self, sheet: usize, (key, value): (&str, &str), (column, cell): (&str, Data), told: &str) {
        let (name, rows) = &mut self.book[sheet];
        let (_, of) = table(rows);
        let at = rows.iter().position(|row| row.get(of[key]) == Some(&text(value))).unwrap();
        let shown = cell.to_string();
        rows[at][of[column]] = cell;
        let place = format!("Blad ‘{name}’, cel {}{}", letter(of[column]), at + 1);
        self.told.push(told.replace("{at}", &place).replace("{it}", &format!("‘{shown}’")));
    }
}

fn shifted(book: Book) -> Book {
    let row = |mut cells: Vec<Data>| {
        cells.insert(0, Data::Empty);
        cells
    };
    book.into_iter().map(|(name, rows)| (name, rows.into_iter().map(row).collect())).collect()
}

/// Every sort of mistake that can stand in a row of figures: the column, what stands in it, and what is told.
fn of_figures(spoilt: &mut Spoilt) {
    let mut wrong = |indicator: &str, value: Data, column: &str, cell: &str, told: &str| {
        let (name, rows) = &mut spoilt.book[0];
        assert_eq!(name, "Invullen");
        let (_, of) = table(rows);
        let row = rows.iter_mut().find(|row| row.get(of["Indicator"]) == Some(&text(indicator))).unwrap();
        row[of["Waarde"]] = value;
        spoilt.spoil(0, ("Indicator", indicator), (column, text(cell)), told);
    };
    let five = || Data::Float(5.0);
    wrong(
        "wonen-en-buurten/onveiligheidsgevoel",
        five(),
        "Status",
        "ruw",
        "{at}: {it} is geen status; kies voorlopig",
    );
    wrong(
        "wonen-en-buurten/woonoverlast-ervaren",
        five(),
        "Waarde",
        "120",
        "{at}: {it} past niet bij de eenheid van ‘Inwoners die vaak overlast hebben van buren’ (2026). Schrijf een getal van 0 tot en met 100.",
    );
    wrong(
        "wonen-en-buurten/waardering-buurt",
        five(),
        "Waarde",
        "ca. 7",
        "{at}: {it} is geen cijfer (Rapportcijfer voor de eigen buurt, 2026). Schrijf 7.",
    );
    wrong(
        "wonen-en-buurten/woninginbraken",
        five(),
        "Bron",
        "De Politie",
        "{at}: {it} is geen bron uit sources.toml (Woninginbraken en pogingen daartoe, 2026). Kies: politie.",
    );
    wrong(
        "wonen-en-buurten/weten-waar-melden",
        five(),
        "Aantal respondenten",
        "veel",
        "{at}: {it} is geen aantal respondenten",
    );
    wrong(
        "wonen-en-buurten/meldingen-te-laat",
        five(),
        "Periode",
        "medio 2023",
        "{at}: {it} is geen periode. Schrijf bijvoorbeeld 2025, 2025-Q1",
    );
    wrong(
        "wonen-en-buurten/buurtbemiddeling-zaken",
        five(),
        "Periode",
        "2031",
        "{at}: 2031 begint pas op 1 januari 2031",
    );
    wrong(
        "wonen-en-buurten/preventieavonden-gehouden",
        five(),
        "Periode",
        "",
        "{at}: bij ‘Gehouden preventieavonden’ staat 5, maar geen periode. Schrijf in cel C",
    );
    wrong(
        "ondermijning/opvolging-rapportages",
        five(),
        "Waarde",
        "8 van de 10",
        "{at}: {it} is geen cijfer (Bestuurlijke rapportages die zijn opgevolgd, 2026). Een breuk legt u vast met: ivp record ondermijning/opvolging-rapportages --period 2026 --numerator 8 --denominator 10",
    );
    wrong(
        "ondermijning/drugslocaties",
        five(),
        "Deel",
        "noord",
        "{at}: ‘Aangetroffen drugslocaties’ (2026) heeft geen uitsplitsing, en als deel staat er {it}. Maak de cel leeg.",
    );
    wrong(
        "ondermijning/weerbaarheidsscan",
        five(),
        "Waarde",
        "0",
        "{at}: {it} past niet bij de eenheid van ‘Plek op de regionale weerbaarheidsscan (van 14 gemeenten)’ (2026). Schrijf een heel getal vanaf 1.",
    );
    wrong(
        "ondermijning/training-gegeven",
        five(),
        "Waarde",
        "misschien",
        "{at}: {it} is geen cijfer (Training ondermijning gegeven, 2026). Schrijf ja of nee.",
    );
    wrong(
        "jeugd/overlast-jeugd",
        Data::Float(2.5),
        "Indicator",
        "jeugd/overlast-jeugt",
        "{at}: er is geen indicator {it}. Bedoelt u jeugd/overlast-jeugd?",
    );
    wrong(
        "wonen-en-buurten/fietsdiefstallen",
        five(),
        "Deel",
        "centrun",
        "{at}: {it} is geen deel van ‘Fietsdiefstallen per wijk’ (2026). Kies: centrum, noord, zuid, buitengebied.",
    );
    wrong(
        "monitor/misdrijven",
        five(),
        "Eenheid",
        "euro",
        "{at}: de eenheid is daar {it}, en bij ‘Geregistreerde misdrijven’ een andere (2026). Schrijf daar ‘aantal’.",
    );
}

fn of_actions(spoilt: &mut Spoilt) {
    let mut wrong = |action: &str, column: &str, cell: &str, told: &str| {
        spoilt.spoil(1, ("Actie", action), (column, text(cell)), told);
    };
    wrong(
        "2026/schouwronde",
        "Stand",
        "bezig",
        "{at}: {it} is geen stand (Buurtschouw in vier wijken). Kies uit: gepland, gestart, afgerond, vertraagd, vervallen.",
    );
    wrong(
        "2026/schouwronde",
        "Besteed",
        "veel",
        "{at}: {it} is geen bedrag (Buurtschouw in vier wijken). Schrijf alleen het getal",
    );
    wrong(
        "2026/preventieavonden",
        "Einde",
        "kw 3 2026",
        "{at}: {it} is geen periode (Twee preventieavonden). Bedoelt u 2026-Q3?",
    );
    wrong("2026/training", "Actie", "2026/trainin", "{at}: er is geen actie {it}. Bedoelt u 2026/training?");
    wrong(
        "2026/bibob-beleidsregel",
        "Actie",
        "",
        "{at}: de cel onder ‘Actie’ is leeg, en in die rij staat wel iets.",
    );
}

fn of_texts(spoilt: &mut Spoilt) {
    let mut wrong = |key: &str, column: &str, cell: &str, told: &str| {
        spoilt.spoil(2, ("Sleutel", key), (column, text(cell)), told);
    };
    wrong("2025 summary", "Sleutel", "2025 samenvatting", "{at}: {it} is geen sleutel van een tekst.");
    wrong(
        "2025 wonen-en-buurten/woninginbraken.interpretation",
        "Sleutel",
        "",
        "{at}: de cel onder ‘Sleutel’ is leeg",
    );
    wrong(
        "2025 wonen-en-buurten.interpretation",
        "Sleutel",
        "2025 wonen-en-buurten.adjustment",
        "staat er twee keer. Laat één rij staan.",
    );
}

#[test]
fn every_bad_cell_of_all_three_sheets_is_told_at_once_with_what_to_write() {
    let office = Office::of_voorbeeldstad();
    let mut book = shifted(exported(&office, "leeg.xlsx", &["--lang", "nl"]));
    // As of a program that does not keep what nobody sees: then all that is there was filled in.
    for cell in book.iter_mut().flat_map(|(_, rows)| rows.iter_mut().flatten()) {
        if *cell == text("Zoals uitgegeven") {
            *cell = Data::Empty;
        }
    }
    let mut spoilt = Spoilt { book, told: Vec::new() };
    of_figures(&mut spoilt);
    of_actions(&mut spoilt);
    of_texts(&mut spoilt);
    saved(&office, "fout.xlsx", &spoilt.book);
    let before = office.everything();
    let ran = office.ivp(&["import", "fout.xlsx", "--lang", "nl", "--yes"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    let lacking: Vec<&String> = spoilt.told.iter().filter(|told| !ran.err.contains(told.as_str())).collect();
    assert!(lacking.is_empty(), "{lacking:#?}\nlacks in\n{}", ran.err);
    assert!(ran.err.contains(&format!("Verbeter deze {} cellen", spoilt.told.len())), "{}", ran.err);
    assert_eq!(office.everything(), before);
    // In English too each says where it stands.
    let english = office.ivp(&["import", "fout.xlsx", "--lang", "en", "--yes"]);
    assert_eq!(english.err.matches("Sheet ‘").count(), spoilt.told.len(), "{}", english.err);
}

#[test]
fn of_a_text_with_separators_every_bad_row_is_told_by_its_line() {
    let office = Office::of_base_plan();
    let rows = [
        ("buurt/overlast;2022;61;voorloopig", "Regel 2 van x.csv: ‘voorloopig’ is geen status"),
        ("buurt/overlast;ooit;61;", "Regel 3 van x.csv: ‘ooit’ is geen periode. Schrijf bijvoorbeeld 2025"),
        (
            "buurt/overlas;2021;61;",
            "Regel 4 van x.csv: er is geen indicator ‘buurt/overlas’. Bedoelt u buurt/overlast?",
        ),
        (";2021;61;", "Regel 5 van x.csv: er staat niet bij om welke indicator het gaat"),
        ("buurt/overlast;2023;veel;af", "Regel 6 van x.csv: ‘af’ is geen status"),
        ("onveilig;2021;12,5;", ""),
        ("onveilig;2021;12,6;", "staan twee cijfers voor 2021 (regel 7 en 8)"),
    ];
    let table: String = rows.iter().map(|(row, _)| format!("{row}\n")).collect();
    std::fs::write(office.path().join("x.csv"), format!("indicator;periode;waarde;status\n{table}")).unwrap();
    let before = office.everything();
    let ran = office.ivp(&["import", "x.csv", "--lang", "nl"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    for (row, told) in rows {
        assert!(ran.err.contains(told), "{row}: {told:?} lacks in {}", ran.err);
    }
    // The row with two mistakes is told twice, and the rows in the order of the file.
    assert!(ran.err.contains("Verbeter deze 7 cellen"), "{}", ran.err);
    let lines: Vec<usize> =
        ran.err.match_indices("Regel ").map(|(at, _)| ran.err[at + 6..at + 7].parse().unwrap()).collect();
    assert_eq!(lines, [2, 3, 4, 5, 6, 6, 8], "{}", ran.err);
    assert_eq!(office.everything(), before);
}

/// Saves the sheets of actions and texts alone, some rows of which nobody sees.
fn saved_with_hidden(office: &Office, book: &Book, hidden: &[(usize, usize)], hidden_column: Option<u16>) {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    for (number, (name, rows)) in book.iter().enumerate() {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        for (row, cells) in (0_u32..).zip(rows) {
            for (column, cell) in (0_u16..).zip(cells) {
                match cell {
                    Data::Empty => {}
                    Data::Float(number) => drop(sheet.write_number(row, column, *number).unwrap()),
                    other => drop(sheet.write_string(row, column, other.to_string()).unwrap()),
                }
            }
        }
        for (_, row) in hidden.iter().filter(|(of, _)| *of == number) {
            sheet.set_row_hidden(u32::try_from(*row).unwrap()).unwrap();
        }
        if let Some(column) = hidden_column.filter(|_| number == 0) {
            sheet.set_column_hidden(column).unwrap();
        }
    }
    workbook.save(office.path().join("verborgen.xlsx")).unwrap();
}

#[test]
fn what_nobody_sees_of_actions_and_texts_is_told_and_left_out() {
    let office = Office::of_voorbeeldstad();
    // Without the sheet of figures.
    let mut book: Book = exported(&office, "leeg.xlsx", &["--lang", "nl"]).split_off(1);
    let mut put = |sheet: usize, (key, value): (&str, &str), (column, words): (&str, &str)| {
        let rows = &mut book[sheet].1;
        let (_, of) = table(rows);
        let at = rows.iter().position(|row| row.get(of[key]) == Some(&text(value))).unwrap();
        rows[at][of[column]] = text(words);
        at
    };
    put(0, ("Actie", "2026/schouwronde"), ("Toelichting", "Zichtbaar gezet."));
    let bibob = put(0, ("Actie", "2026/bibob-beleidsregel"), ("Stand", "onzin"));
    let training = put(0, ("Actie", "2026/training"), ("Stand", "afgerond"));
    // Nothing new stands in this one.
    let same = put(0, ("Actie", "2026/preventieavonden"), ("Stand", "afgerond"));
    let summary = put(1, ("Sleutel", "2025 summary"), ("Uw tekst", "Verborgen samenvatting."));
    put(1, ("Sleutel", "2025 jeugd.adjustment"), ("Uw tekst", "Zichtbaar bijgestuurd."));
    let of_spent = u16::try_from(table(&book[0].1).1["Besteed"]).unwrap();
    let hidden = [(0, bibob), (0, training), (0, same), (1, summary)];
    saved_with_hidden(&office, &book, &hidden, None);
    let ran = office.ivp(&["import", "verborgen.xlsx", "--lang", "nl"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    for row in [bibob, training] {
        let told = format!("op blad ‘Acties 2026’ staat in rij {} iets nieuws dat verborgen is", row + 1);
        assert!(ran.err.contains(&told), "{told} lacks in {}", ran.err);
    }
    assert!(ran.err.contains(&format!("op blad ‘Teksten 2025’ staat in rij {}", summary + 1)), "{}", ran.err);
    assert_eq!(ran.err.matches("verborgen is").count(), 3, "{}", ran.err);
    assert!(ran.err.contains("--hidden"), "{}", ran.err);
    let actions = office.read("actions/2026.toml");
    let texts = office.read("evaluations/2025.toml");
    assert!(actions.contains("Zichtbaar gezet.") && texts.contains("Zichtbaar bijgestuurd."));
    assert!(!texts.contains("Verborgen samenvatting."));
    // Asked for, all of it is read, and what is wrong in it stops the file.
    office
        .ivp(&["import", "verborgen.xlsx", "--lang", "nl", "--hidden"])
        .refused(2, &["‘onzin’ is geen stand"]);
    let (_, of) = table(&book[0].1);
    book[0].1[bibob][of["Stand"]] = text("gestart");
    book[0].1[training][of["Besteed"]] = Data::Float(750.0);
    saved_with_hidden(&office, &book, &hidden, None);
    office.ivp(&["import", "verborgen.xlsx", "--lang", "nl", "--hidden"]).done();
    assert!(office.read("evaluations/2025.toml").contains("Verborgen samenvatting."));
    assert!(office.read("actions/2026.toml").contains("spent = 750\n"));
    // A column that nobody sees.
    book[0].1[training][of["Besteed"]] = Data::Float(800.0);
    saved_with_hidden(&office, &book, &[], Some(of_spent));
    let ran = office.ivp(&["import", "verborgen.xlsx", "--lang", "nl"]);
    assert!(ran.err.contains(&format!("staat in rij {} iets nieuws", training + 1)), "{ran:?}");
    assert!(office.read("actions/2026.toml").contains("spent = 750\n"));
}
