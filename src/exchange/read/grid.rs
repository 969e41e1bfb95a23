//! A file from elsewhere → rows of cells, whatever its encoding, line ends and separator.

use std::borrow::Cow;
use std::collections::BTreeSet;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::exchange::read::eurostat::labels_apart;
use crate::exchange::read::observation::{CellReading, Hidden, Observation};
use crate::exchange::read::service::{Answer, from_service, is_json};
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
    /// What the name of its sheet says, and the texts of a sheet that explains it.
    pub of_sheets: Vec<String>,
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
            one.value = CellReading::Number(numeral.with_mark(Some(DecimalMark::Point)));
        }
        one
    }

    /// The table without the columns before it that are empty in every row with several cells, and how many those are.
    pub(super) fn without_margin(&self) -> (Cow<'_, Grid>, usize) {
        let wide =
            |(_, cells): &&(usize, Vec<String>)| cells.iter().filter(|cell| !cell.is_empty()).count() > 1;
        let before =
            |(_, cells): &(usize, Vec<String>)| cells.iter().take_while(|cell| cell.is_empty()).count();
        let margin = self.rows.iter().filter(wide).map(before).min().unwrap_or_default();
        if margin == 0 {
            return (Cow::Borrowed(self), 0);
        }
        let mut grid = self.clone();
        for (_, cells) in &mut grid.rows {
            // A title may stand in the margin itself.
            let kept = cells.iter().take(margin).position(|cell| !cell.is_empty()).unwrap_or(margin);
            cells.drain(..kept.min(cells.len()));
        }
        grid.numbers.iter_mut().for_each(|(_, column)| *column = column.saturating_sub(margin));
        grid.hidden_columns =
            grid.hidden_columns.iter().filter_map(|column| column.checked_sub(margin)).collect();
        (Cow::Owned(grid), margin)
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
    let text = unwrapped(decoded(bytes)?);
    let start = text.trim_start().get(..200).unwrap_or(text.trim_start()).to_lowercase();
    if start.is_empty() {
        return Err(NoGrid::Empty);
    }
    if start.starts_with("<!doctype") || start.starts_with("<html") || start.starts_with("<?xml") {
        return Err(NoGrid::Html);
    }
    if is_json(&start) {
        let Answer { rows, incomplete } = from_service(&text).ok_or(NoGrid::NoColumns)?;
        return Ok(Grid { rows, points: true, incomplete, ..Grid::default() });
    }
    // Decimals have a comma in them, and few texts a bar.
    let (rows, open) = [b';', b'\t', b'|', b',']
        .into_iter()
        .map(|separator| rows(&text, separator))
        .find(|(rows, _)| is_table(rows))
        .ok_or(NoGrid::NoColumns)?;
    match open {
        Some(line) => Err(NoGrid::OpenQuote(line)),
        None => Ok(Grid { rows: labels_apart(rows), separated: true, ..Grid::default() }),
    }
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

/// A text of which every line stands between quotation marks as a whole: a spreadsheet took it for one column.
fn unwrapped(text: String) -> String {
    let inner = |line: &str| Some(line.trim().strip_prefix('"')?.strip_suffix('"')?.replace("\"\"", "\u{1}"));
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let is_whole = |line: &str| {
        inner(line).is_some_and(|inner| !inner.contains('"') && inner.contains([';', ',', '\t']))
    };
    if lines().next().is_none() || !lines().all(is_whole) {
        return text;
    }
    lines().filter_map(inner).map(|line| line.replace('\u{1}', "\"") + "\n").collect()
}

/// Whether most rows have columns, or all that have them have as many: a table in a letter.
fn is_table(rows: &[(usize, Vec<String>)]) -> bool {
    let wide: Vec<usize> = rows.iter().map(|(_, cells)| cells.len()).filter(|width| *width > 1).collect();
    let alike = || wide.len() > 1 && wide[0] > 2 && wide.iter().all(|width| *width == wide[0]);
    !wide.is_empty() && wide.len() * 2 >= rows.len() || alike()
}

/// What is put behind the text: a row of its own, unless a quotation mark is open.
const END: &str = "\u{3}";

/// The rows, and the line of a quotation mark that is not closed.
fn rows(text: &str, separator: u8) -> (Vec<(usize, Vec<String>)>, Option<usize>) {
    let text = format!("{text}\n{END}");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .quote(if is_in_single_quotes(&text) { b'\'' } else { b'"' })
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
        .filter(|(_, cells): &(usize, Vec<String>)| {
            cells.iter().any(|cell| !cell.is_empty() && !is_rule(cell))
        })
        .collect();
    let last = rows.pop().filter(|(_, cells)| *cells != [END]);
    (rows, last.map(|(line, _)| line))
}

/// Whether the first line begins and ends with a single quotation mark. `'s-Gravenhage` begins with one as well.
fn is_in_single_quotes(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default().trim();
    first.len() > 1 && first.starts_with('\'') && first.ends_with('\'')
}

/// Whether a cell is nothing but the line below the heads of a table: `---`.
fn is_rule(cell: &str) -> bool {
    cell.len() > 2 && cell.bytes().all(|byte| matches!(byte, b'-' | b':' | b'='))
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
            text.replace(';', "|").into_bytes(),
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
