//! A file from elsewhere → rows of cells, whatever its encoding, line ends and separator.

use std::collections::BTreeSet;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};
use serde_json::Value;

use crate::exchange::read::eurostat::labels_apart;
use crate::exchange::read::observation::{CellReading, Hidden, Observation};
use crate::model::{DecimalMark, Period};

/// Rows of cells with their line in the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Grid {
    /// The rows that are not empty: the line, counted from 1, and the cells without space around them.
    pub rows: Vec<(usize, Vec<String>)>,
    /// The cells that are numbers and no texts: line and column. In the order of the file.
    pub numbers: Vec<(usize, usize)>,
    /// All of it is written by a program, with decimal points.
    pub points: bool,
    /// It is a part of the answer of a service, which goes on elsewhere.
    pub incomplete: bool,
    /// The lines and the columns that nobody sees.
    pub hidden_lines: BTreeSet<usize>,
    pub hidden_columns: BTreeSet<usize>,
    /// It is a text with separators: one that stands in a cell itself, and is not quoted, shifts the cells behind it.
    pub separated: bool,
}

impl Grid {
    /// The figure in a cell.
    pub(in crate::exchange) fn figure(&self, period: Period, cell: &str, at: (usize, usize)) -> Observation {
        let mut one = Observation::bare(period, cell, at.0);
        one.typed = self.points || self.numbers.binary_search(&at).is_ok();
        one.hidden = self.hidden_lines.contains(&at.0).then_some(Hidden::Row);
        one.hidden = one.hidden.or(self.hidden_columns.contains(&at.1).then_some(Hidden::Column(at.1)));
        if let (true, CellReading::Number(numeral)) = (one.typed, one.value) {
            one.value = CellReading::Number(numeral.with_mark(Some(DecimalMark::KnownFigure)));
        }
        one
    }

    /// Whether a row has more cells than there are columns: which of them is which cannot be told.
    pub(in crate::exchange) fn is_shifted(&self, cells: &[String], columns: usize) -> bool {
        self.separated && cells.iter().skip(columns).any(|cell| !cell.is_empty())
    }
}

/// Whether a cell of a spreadsheet has a mistake or a formula that was never worked out where something else should be:
/// `#DIV/0!`, `#N/B`, `=A1+A2`.
pub(in crate::exchange) fn is_unworked(cell: &str) -> bool {
    let cell = cell.trim();
    let is_mistake = |rest: &str| {
        rest.len() > 1
            && rest.chars().all(|c| c.is_uppercase() || matches!(c, '/' | '!' | '?' | '0' | '_'))
            && (rest.ends_with(['!', '?']) || rest.contains('/') || rest == "NUM" || rest == "SPILL")
    };
    cell.starts_with('=') || cell.strip_prefix('#').is_some_and(is_mistake)
}

/// Why a file holds no rows of cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoGrid {
    /// There is nothing in it.
    Empty,
    /// It is a page of a website, often one that tells of an error.
    Html,
    /// It is no text at all.
    Binary,
    /// It is over the limit.
    TooLarge,
    /// It is text without columns.
    NoColumns,
    /// A quotation mark is opened on this line and never closed: what follows is no longer told apart.
    OpenQuote(usize),
}

/// The largest file that is read: portal exports of all municipalities are a tenth of this.
pub const MAX_IMPORT_BYTES: u64 = 64 * 1024 * 1024;

/// Reads a file.
///
/// # Errors
/// It is empty, too large, no text, or has no columns.
pub fn read_grid(bytes: &[u8]) -> Result<Grid, NoGrid> {
    if bytes.len() as u64 > MAX_IMPORT_BYTES {
        return Err(NoGrid::TooLarge);
    }
    let text = decoded(bytes)?;
    let start = text.trim_start().get(..200).unwrap_or(text.trim_start()).to_lowercase();
    if start.is_empty() {
        return Err(NoGrid::Empty);
    }
    if start.starts_with("<!doctype") || start.starts_with("<html") || start.starts_with("<?xml") {
        return Err(NoGrid::Html);
    }
    if start.starts_with('{') {
        return from_service(&text);
    }
    let (rows, open) = [b';', b'\t', b',']
        .into_iter()
        .map(|separator| rows(&text, separator))
        .find(|(rows, _)| {
            let wide = rows.iter().filter(|(_, cells)| cells.len() > 1).count();
            wide > 0 && wide * 2 >= rows.len()
        })
        .ok_or(NoGrid::NoColumns)?;
    match open {
        Some(line) => Err(NoGrid::OpenQuote(line)),
        None => Ok(Grid { rows: labels_apart(rows), separated: true, ..Grid::default() }),
    }
}

/// The field of a figure in version 4 of the service of CBS, and that which says why there is none.
const VALUE: &str = "Value";
const OF_VALUE: &str = "ValueAttribute";

/// The mark that other tables have where version 4 says why there is no figure.
fn mark_of(why: &str) -> &'static str {
    match why {
        "Confidential" | "Secret" => "x",
        "Unknown" | "NotAvailable" | "Missing" | "Insufficient" => ".",
        "Negligible" | "LessThanHalf" => "-",
        _ => "",
    }
}

/// The answer of an OData service saved as JSON: `{"value": [{"Perioden": "2023JJ00", …}, …]}`. Version 3 and 4 alike.
/// A long answer comes in parts, each with a link to the next.
fn from_service(text: &str) -> Result<Grid, NoGrid> {
    let answer: Value = serde_json::from_str(text).map_err(|_| NoGrid::NoColumns)?;
    let records = answer.get("value").and_then(Value::as_array).ok_or(NoGrid::NoColumns)?;
    let first = records.first().and_then(Value::as_object).ok_or(NoGrid::NoColumns)?;
    let mut header: Vec<String> = first.keys().cloned().collect();
    let known: BTreeSet<String> = header.iter().cloned().collect();
    let others: BTreeSet<&String> =
        records.iter().filter_map(Value::as_object).flat_map(|one| one.keys()).collect();
    header.extend(others.into_iter().filter(|key| !known.contains(*key)).cloned());
    let next = ["@odata.nextLink", "odata.nextLink"];
    let incomplete = next.iter().any(|key| answer.get(key).is_some_and(|link| !link.is_null()));
    let cell = |value: Option<&Value>| match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(other) => other.to_string(),
    };
    let why = |record: &Value| record.get(OF_VALUE).and_then(Value::as_str).map(mark_of).unwrap_or_default();
    let has_why = known.contains(OF_VALUE) && known.contains(VALUE);
    header.retain(|key| !(has_why && key == OF_VALUE));
    // Where version 4 has no figure, it says why in a field of its own.
    let read = |record: &Value, key: &String| match cell(record.get(key)) {
        none if has_why && key == VALUE && none.is_empty() => why(record).to_owned(),
        text => text,
    };
    let rows = records.iter().map(|record| header.iter().map(|key| read(record, key)).collect());
    // A file of a service has no lines to speak of: a record counts for one.
    let rows =
        std::iter::once(header.clone()).chain(rows).enumerate().map(|(index, cells)| (index + 1, cells));
    Ok(Grid { rows: rows.collect(), points: true, incomplete, ..Grid::default() })
}

/// The text of a file. Zero bytes and signs of other formats come first: a guess at the encoding calls each of them text.
fn decoded(bytes: &[u8]) -> Result<String, NoGrid> {
    match bytes {
        [] => return Err(NoGrid::Empty),
        [0xff, 0xfe, rest @ ..] => return Ok(UTF_16LE.decode_without_bom_handling(rest).0.into_owned()),
        [0xfe, 0xff, rest @ ..] => return Ok(UTF_16BE.decode_without_bom_handling(rest).0.into_owned()),
        _ => {}
    }
    // Without a mark, UTF-16 of western text has a zero in every other byte.
    let zeros =
        |offset: usize| bytes.iter().skip(offset).step_by(2).take(200).filter(|byte| **byte == 0).count();
    let half = bytes.len().min(400) / 2;
    if half > 4 && zeros(1) * 10 > half * 9 {
        return Ok(UTF_16LE.decode_without_bom_handling(bytes).0.into_owned());
    }
    if half > 4 && zeros(0) * 10 > half * 9 {
        return Ok(UTF_16BE.decode_without_bom_handling(bytes).0.into_owned());
    }
    let controls = bytes.iter().filter(|byte| **byte < 9 || (14..32).contains(*byte)).count();
    if controls > 0 {
        return Err(NoGrid::Binary);
    }
    Ok(match std::str::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    })
}

/// What is put behind the text: a row of its own, unless a quotation mark is open.
const END: &str = "\u{3}";

/// The rows, and the line of a quotation mark that is not closed.
fn rows(text: &str, separator: u8) -> (Vec<(usize, Vec<String>)>, Option<usize>) {
    let text = format!("{text}\n{END}");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let records = reader.records().map_while(Result::ok);
    let mut rows: Vec<(usize, Vec<String>)> = records
        .map(|record| {
            // The place of a record is before the empty lines above it.
            let line = record.position().map_or(0, |position| {
                let from = usize::try_from(position.byte()).unwrap_or(usize::MAX);
                let rest = text.as_bytes().get(from..).unwrap_or_default();
                let breaks = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
                position.line() + breaks.filter(|byte| **byte == b'\n').count() as u64
            });
            // A mark of order stands in the middle where files were put behind each other.
            let cells = record.iter().map(|cell| cell.trim_matches('\u{feff}').trim().to_owned()).collect();
            (usize::try_from(line).unwrap_or(usize::MAX), cells)
        })
        .filter(|(_, cells): &(usize, Vec<String>)| cells.iter().any(|cell| !cell.is_empty()))
        .collect();
    let last = rows.pop().filter(|(_, cells)| *cells != [END]);
    (rows, last.map(|(line, _)| line))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(bytes: &[u8]) -> Vec<Vec<String>> {
        read_grid(bytes).unwrap().rows.into_iter().map(|(_, cells)| cells).collect()
    }

    #[test]
    fn encoding_line_ends_and_separator_do_not_matter() {
        let text = "naam;waarde\ncafé;\"9,5\"\n";
        let wanted = vec![vec!["naam".to_owned(), "waarde".into()], vec!["café".into(), "9,5".into()]];
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let utf16_big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [
            text.as_bytes().to_vec(),
            format!("\u{feff}{text}").into_bytes(),
            text.replace('\n', "\r\n").into_bytes(),
            text.replace(';', "\t").into_bytes(),
            text.replace("naam;waarde", "naam,waarde").replace("café;", "café,").into_bytes(),
            WINDOWS_1252.encode(text).0.into_owned(),
            [&[0xff, 0xfe], utf16.as_slice()].concat(),
            [&[0xfe, 0xff], utf16_big.as_slice()].concat(),
            utf16,
            utf16_big,
        ] {
            assert_eq!(cells(&bytes), wanted, "{bytes:?}");
        }
    }

    #[test]
    fn a_mistake_of_a_spreadsheet_is_no_name() {
        for cell in
            ["#DIV/0!", "#DEEL/0!", "#N/B", "#N/A", "#REF!", "#VERW!", "#NAAM?", "#GETAL!", "=A1", "#WAARDE!"]
        {
            assert!(is_unworked(cell), "{cell}");
        }
        for name in ["#1", "# inwoners", "#", "Haaksbergen", "", "#metoo"] {
            assert!(!is_unworked(name), "{name}");
        }
    }

    #[test]
    fn columns_packed_into_the_first_are_taken_apart() {
        let text = b"freq,unit,geo\\TIME_PERIOD\t2022\nA,NR,NL\t40\nA,NR,DE\t50\n";
        let expected =
            [vec!["freq", "unit", "geo", "2022"], vec!["A", "NR", "NL", "40"], vec!["A", "NR", "DE", "50"]];
        assert_eq!(cells(text), expected);
    }

    #[test]
    fn what_is_no_table_is_told_apart() {
        assert_eq!(read_grid(b""), Err(NoGrid::Empty));
        assert_eq!(read_grid(b" \n"), Err(NoGrid::Empty));
        assert_eq!(read_grid(b"<!DOCTYPE html><p>404</p>"), Err(NoGrid::Html));
        assert_eq!(read_grid(b"%PDF-1.7\x00\x01"), Err(NoGrid::Binary));
        assert_eq!(read_grid(b"a;b\n1;\"2\n3;4\n"), Err(NoGrid::OpenQuote(2)));
        assert_eq!(read_grid(b"een brief\nzonder kolommen\n"), Err(NoGrid::NoColumns));
    }
}
