//! `ivp export --template`, and the table filled in and read back.

use std::io::Cursor;

use calamine::{Data, Reader as _};

use crate::office::Office;

#[test]
fn what_is_due_is_there_to_be_filled_in_and_comes_back_with_one_command() {
    let office = Office::of_haaksbergen();
    office.ivp(&["export", "--template", "-o", "invullen.csv"]).done_with_remark("Geschreven: invullen.csv");
    let path = office.path().join("invullen.csv");
    let table = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines[0], "indicator,period,value,n,status,source,part,note,title,unit");
    // Never measured, and the plan began in 2024: two years are due on 23 November 2026, 2026 is not.
    let meldingen: Vec<&&str> = lines.iter().filter(|line| line.starts_with("zorg/e33-meldingen,")).collect();
    assert_eq!(meldingen.len(), 2, "{table}");
    assert!(meldingen[0].starts_with("zorg/e33-meldingen,2024,,,,,,,E33-meldingen"), "{table}");
    let filled = table
        .replace("zorg/e33-meldingen,2024,,,,", "zorg/e33-meldingen,2024,38,,provisional,")
        .replace("zorg/e33-meldingen,2025,,,,", "zorg/e33-meldingen,2025,41,,,");
    std::fs::write(&path, filled).unwrap();
    let ran = office.ivp(&["import", "invullen.csv"]).done_with_remark("zonder waarde:");
    assert!(ran.out.contains("2024  38  nieuw") && ran.out.contains("2025  41  nieuw"), "{}", ran.out);
    let text = office.read("measurements/zorg/e33-meldingen.toml");
    assert!(text.contains("period = \"2024\"\nvalue = 38\nstatus = \"provisional\"\n"), "{text}");
    let left = office.ivp(&["export", "--template"]).done().out;
    assert!(!left.contains("zorg/e33-meldingen,"), "{left}");
    assert_eq!(left.lines().count(), lines.len() - 2);
}

#[test]
fn months_are_asked_for_one_by_one_behind_the_latest() {
    let office = Office::of_base_plan();
    let indicator = "\n[[indicator]]\nid = \"maandcijfer\"\nkind = \"effect\"\ntitle = \"Maandcijfer\"\nunit = \"count\"\ndirection = \"lower\"\nfrequency = \"monthly\"\nlag_days = 30\nsources = [\"politie\", \"vragenlijst\"]\n";
    office.write("priorities/buurt.toml", office.read("priorities/buurt.toml") + indicator);
    office.write(
        "measurements/buurt/maandcijfer.toml",
        "[[measurement]]\nperiod = \"2026-06\"\nvalue = 3\nsource = \"politie\"\n",
    );
    let table = office.ivp(&["export", "--template"]).done().out;
    let months: Vec<&str> = table.lines().filter(|line| line.starts_with("buurt/maandcijfer,")).collect();
    // On 23 November, with 30 days to wait: July, August and September are out, October is not.
    let starts =
        ["2026-07", "2026-08", "2026-09"].map(|month| format!("buurt/maandcijfer,{month},,,,politie,"));
    assert_eq!(months.len(), 3, "{table}");
    assert!(months.iter().zip(starts).all(|(line, start)| line.starts_with(&start)), "{table}");
}

#[test]
fn the_workbook_to_fill_in_has_periods_that_stay_text() {
    let office = Office::of_haaksbergen();
    office.ivp(&["export", "--template", "-o", "invullen.xlsx"]).done_with_remark("invullen.xlsx");
    let bytes = std::fs::read(office.path().join("invullen.xlsx")).unwrap();
    let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let sheet = book.worksheet_range("Invullen").unwrap();
    let csv = office.ivp(&["export", "--template"]).done().out;
    assert_eq!(sheet.height(), csv.lines().count());
    assert_eq!(sheet.get_value((1, 1)), Some(&Data::String("2024".to_owned())));
    let shown = |row| sheet.rows().nth(row).unwrap().iter().map(ToString::to_string).collect::<Vec<String>>();
    let columns = [
        "Indicator",
        "Periode",
        "Waarde",
        "Aantal respondenten",
        "Status",
        "Bron",
        "Deel",
        "Opmerking",
        "Titel",
        "Eenheid",
    ];
    assert_eq!(shown(0), columns);
    assert_eq!(shown(1)[9], "aantal");
    // Nothing was filled in: nothing comes back.
    office.ivp(&["import", "invullen.xlsx"]).done_with_remark("niets nieuws");
    office.ivp(&["export", "--template", "--format", "json"]).refused(2, &["CSV of als werkmap"]);
}

#[test]
fn a_workbook_is_filled_in_in_the_language_it_was_made_in() {
    for (language, status) in [("nl", "nader voorlopig"), ("en", "revised provisional")] {
        let office = Office::of_haaksbergen();
        office.ivp(&["export", "--template", "-o", "leeg.xlsx", "--lang", language]);
        let bytes = std::fs::read(office.path().join("leeg.xlsx")).unwrap();
        let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
        let sheet = book.worksheet_range("Invullen").or_else(|_| book.worksheet_range("To fill in")).unwrap();
        // The same cells, filled in by another program.
        let mut filled = rust_xlsxwriter::Worksheet::new();
        for (row, cells) in (0_u32..).zip(sheet.rows()) {
            for (column, cell) in (0_u16..).zip(cells) {
                filled.write_string(row, column, cell.to_string()).unwrap();
            }
            if cells[0] == *"zorg/e33-meldingen" {
                filled.write_number(row, 2, 1040.0 + f64::from(row)).unwrap();
                filled.write_string(row, 4, status).unwrap();
            }
        }
        let mut book = rust_xlsxwriter::Workbook::new();
        book.push_worksheet(filled);
        book.save(office.path().join("gevuld.xlsx")).unwrap();
        let ran = office.ivp(&["import", "gevuld.xlsx", "--lang", language]).done();
        assert!(!ran.err.contains("onbekend") && !ran.err.contains("unknown"), "{}", ran.err);
        let text = office.read("measurements/zorg/e33-meldingen.toml");
        assert_eq!(text.matches("status = \"revised-provisional\"").count(), 2, "{text}");
    }
}
