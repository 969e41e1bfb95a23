//! What a cell of a workbook shows, as a text.

use calamine::Data;

use crate::model::unmistakable;

/// A cell as it is shown, but for numbers: those have a point, and never three decimals, which could be thousands.
pub(super) fn written(value: &Data, format: &str) -> String {
    // A percent sign of the format itself stands for times 100; one that is only a text, `0"%"`, does not.
    let times_100 = code_of(format).contains('%');
    let number = |number: f64| {
        // 0.095 × 100 is 9.5 in what is shown, whatever a computer makes of it.
        let shown = if times_100 { (number * 1e12).round() / 1e10 } else { number };
        format!("{}{}", unmistakable(shown), if format.contains('%') { "%" } else { "" })
    };
    match value {
        Data::Empty | Data::DurationIso(_) => String::new(),
        Data::String(text) => text.trim().to_owned(),
        // Every whole number of a spreadsheet is below 2^53.
        #[allow(clippy::cast_precision_loss)]
        Data::Int(whole) => number(*whole as f64),
        Data::Float(value) => number(*value),
        Data::Bool(value) => value.to_string(),
        Data::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            match precision(format) {
                Precision::Year => format!("{year:04}"),
                Precision::Month => format!("{year:04}-{month:02}"),
                Precision::Day => format!("{year:04}-{month:02}-{day:02}"),
            }
        }
        Data::DateTimeIso(text) => text.get(..10).unwrap_or(text).to_owned(),
        // `#N/B` and its like: neither a figure nor a mark for none.
        Data::Error(error) => error.to_string(),
    }
}

/// What a date is shown to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Precision {
    Year,
    Month,
    Day,
}

/// `mmm-yy` shows a month, though what lies under it is its first day.
fn precision(format: &str) -> Precision {
    let code = code_of(format).to_lowercase();
    match (code.contains('y'), code.contains('m'), code.contains('d')) {
        (true, true, false) => Precision::Month,
        (true, false, false) => Precision::Year,
        _ => Precision::Day,
    }
}

/// What in a format is code: not a language or colour between brackets, nor a text in quotation marks or behind `\`.
fn code_of(format: &str) -> String {
    let (mut code, mut closing) = (String::new(), None);
    let mut letters = format.chars();
    while let Some(letter) = letters.next() {
        match (closing, letter) {
            (Some(end), _) if letter == end => closing = None,
            (Some(_), _) => {}
            (None, '[') => closing = Some(']'),
            (None, '"') => closing = Some('"'),
            (None, '\\') => drop(letters.next()),
            (None, _) => code.push(letter),
        }
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_is_what_the_cell_shows() {
        assert_eq!(written(&Data::Float(0.095), "0.0%"), "9.5%");
        assert_eq!(written(&Data::Float(0.07), "0%"), "7%");
        // This program's own workbooks have 9.5 in a cell that shows 9,5%.
        assert_eq!(written(&Data::Float(0.5), "0.0\"%\""), "0.5%");
        assert_eq!(written(&Data::Float(0.5), "0.0\\%"), "0.5%");
        assert_eq!(written(&Data::Float(0.07), "General"), "0.07");
        assert_eq!(written(&Data::Int(2023), ""), "2023");
    }

    #[test]
    fn a_date_is_what_the_cell_shows_of_it() {
        let formats = [
            ("mmm-yy", Precision::Month),
            ("[$-413]mmmm yyyy", Precision::Month),
            ("yyyy", Precision::Year),
            ("dd-mm-yyyy", Precision::Day),
            ("mm-dd-yy", Precision::Day),
            ("\"dd\" yyyy-mm", Precision::Month),
            ("General", Precision::Day),
            ("", Precision::Day),
        ];
        for (format, expected) in formats {
            assert_eq!(precision(format), expected, "{format}");
        }
    }

    #[test]
    fn what_is_no_workbook_is_damaged() {
        assert_eq!(read_sheets(b"PK\x03\x04abc", ReadOptions::default()), Err(NoSheets::Damaged));
        assert_eq!(
            read_sheets(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ReadOptions::default()),
            Err(NoSheets::Damaged)
        );
    }

    fn workbook(name: &str) -> Vec<u8> {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/workbooks");
        std::fs::read(folder.join(name)).unwrap()
    }

    /// The parts of a zip with what is in them.
    fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        (0..archive.len())
            .map(|index| {
                let mut file = archive.by_index(index).unwrap();
                let mut content = Vec::new();
                std::io::copy(&mut file, &mut content).unwrap();
                (file.name().unwrap().into_owned(), content)
            })
            .collect()
    }

    fn zipped(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            writer.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
            std::io::Write::write_all(&mut writer, content).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    /// A workbook with a text in one of its parts replaced.
    fn edited(name: &str, part: &str, from: &str, to: &str) -> Vec<u8> {
        let mut parts = parts(&workbook(name));
        let (_, content) = parts.iter_mut().find(|(name, _)| name == part).unwrap();
        let text = String::from_utf8(content.clone()).unwrap();
        assert!(text.contains(from), "{from} in {text}");
        *content = text.replacen(from, to, 1).into_bytes();
        zipped(&parts)
    }

    /// A prime, so that every place in a record is met. Every byte of the XLS was tried once, with the same outcome.
    const STRIDE: usize = 31;

    #[test]
    fn one_damaged_byte_never_ends_the_program() {
        let mut refused = 0;
        for name in ["metingen.xls", "politie_47013NED.xls"] {
            let whole = workbook(name);
            assert!(read_sheets(&whole, ReadOptions::default()).is_ok());
            for at in (0..whole.len()).step_by(STRIDE) {
                for value in [0xff, whole[at] ^ 0x80] {
                    let mut damaged = whole.clone();
                    damaged[at] = value;
                    refused += usize::from(read_sheets(&damaged, ReadOptions::default()).is_err());
                }
            }
        }
        assert!(refused > 0);
        for name in ["metingen.xlsx", "metingen.ods"] {
            let whole = parts(&workbook(name));
            for (index, (_, content)) in whole.iter().enumerate() {
                for at in (0..content.len()).step_by(STRIDE * 5) {
                    let mut damaged = whole.clone();
                    damaged[index].1[at] = if at % 2 == 0 { b'9' } else { b'<' };
                    let _ = read_sheets(&zipped(&damaged), ReadOptions::default());
                }
            }
        }
    }

    #[test]
    fn what_a_workbook_claims_is_not_believed() {
        // A rectangle of four billion cells, in the record of the sheet's size and by two cells in its corners.
        let whole = workbook("metingen.xls");
        let find = |kind: [u8; 4]| whole.windows(4).position(|four| four == kind).unwrap();
        let with = |at: usize, bytes: &[u8]| {
            let mut claimed = whole.clone();
            claimed[at..at + bytes.len()].copy_from_slice(bytes);
            read_sheets(&claimed, ReadOptions::default())
        };
        let size = find([0x00, 0x02, 14, 0]);
        assert_eq!(with(size + 8, &[0xff; 4]), Err(NoSheets::Damaged), "rows");
        assert_eq!(with(size + 14, &[0xff; 2]), Err(NoSheets::Damaged), "columns");
        assert_eq!(with(size + 4, &[0xff; 4]), Err(NoSheets::Damaged), "the first row behind the last");
        let cell = find([0x7e, 0x02, 10, 0]);
        assert_eq!(with(cell + 4, &[0xff; 4]), Err(NoSheets::TooLarge), "a cell in the corner");
        // Sectors that follow on themselves.
        let chains = 512 * (1 + u32::from_le_bytes(whole[76..80].try_into().unwrap()) as usize);
        for sector in 0..8_u8 {
            let _ = with(chains + usize::from(sector) * 4, &[sector, 0, 0, 0]);
        }
        // A list of texts that says it has a billion of them, and a cell that stands for a million.
        for (claimed, expected) in [("9999999999", false), ("1", true)] {
            let mut parts = parts(&workbook("metingen.xlsx"));
            let text = format!("<sst uniqueCount=\"{claimed}\"><si><t>x</t></si></sst>");
            parts.push(("xl/sharedStrings.xml".to_owned(), text.into_bytes()));
            assert_eq!(read_sheets(&zipped(&parts), ReadOptions::default()).is_ok(), expected, "{claimed}");
        }
        let cell = "<table:table-cell ";
        for (repeated, row) in [("16000", "9000"), ("99999999", "1048576")] {
            let many = edited(
                "metingen.ods",
                "content.xml",
                "<table:table-row ",
                &format!(
                    "<table:table-row table:number-rows-repeated=\"{row}\">{cell}office:value-type=\"float\" \
                     office:value=\"1\" table:number-columns-repeated=\"{repeated}\"/></table:table-row>\
                     <table:table-row "
                ),
            );
            assert_eq!(read_sheets(&many, ReadOptions::default()), Err(NoSheets::TooLarge), "{repeated}");
        }
        // The end of the table lacks: the library would wait for it.
        let open = edited("metingen.ods", "content.xml", "</table:table>", "");
        assert_eq!(read_sheets(&open, ReadOptions::default()), Err(NoSheets::Damaged));
    }
}
