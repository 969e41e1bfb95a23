//! A workbook (XLSX, XLS, ODS) → rows of cells: what its cells show, not what lies under them.

use std::io::Cursor;

use calamine::{
    Data, DataRef, Range, Reader as _, SheetVisible, Sheets, StyleRange, open_workbook_auto_from_rs,
};

use crate::exchange::read::cell_text::written;
use crate::exchange::read::grid::Grid;
use crate::exchange::read::limits::Budget;
use crate::exchange::read::limits_xls::{SIGNATURE, checked_xls};
use crate::exchange::read::limits_zip::check_zip;
use crate::exchange::read::no_sheets::NoSheets;
use crate::exchange::read::unshown::{Unshown, unshown};
use crate::exchange::read::unshown_xls::of_xls;
use crate::model::Period;

/// What of a file to read, and what it does not say itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct ReadOptions<'a> {
    /// The period of a table that names none.
    pub period: Option<Period>,
    /// The name of the sheet; every sheet when none.
    pub sheet: Option<&'a str>,
    /// The cells, as a spreadsheet names them: `B3:F20`; all of them when none.
    pub range: Option<&'a str>,
    /// What nobody sees is read as well: sheets, rows and columns.
    pub hidden: bool,
    /// It is a table from elsewhere, although its heads are those of one made for this program.
    pub foreign: bool,
}

/// A workbook that is read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Workbook {
    /// The sheets that have cells.
    pub sheets: Vec<Sheet>,
    /// The names of those that were passed over because nobody sees them.
    pub hidden: Vec<String>,
}

/// A sheet that is read.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    pub name: String,
    pub grid: Grid,
    /// The column in which its cells begin, from zero.
    pub first_column: usize,
    /// Its cells show percentages whose form is not known: 0.095 may be shown as 9,5%.
    pub bare_percentages: bool,
}

/// Reads the sheets of a workbook that have cells.
///
/// What the file claims is counted first, because the library allocates what it is told to. It panics on some damaged
/// files; here that is an error like any other. Who calls this decides whether the panic's own message is printed.
///
/// # Errors
/// It cannot be opened, is too large, or has no such sheet or range.
pub fn read_sheets(bytes: &[u8], options: ReadOptions<'_>) -> Result<Workbook, NoSheets> {
    // Nothing outlives a panic here: the bytes are only read, and what was made of them is dropped.
    std::panic::catch_unwind(|| read(bytes, options)).unwrap_or(Err(NoSheets::Damaged))
}

fn read(bytes: &[u8], options: ReadOptions<'_>) -> Result<Workbook, NoSheets> {
    let checked;
    let bytes = if bytes.starts_with(&SIGNATURE) {
        checked = checked_xls(bytes)?;
        checked.as_slice()
    } else {
        check_zip(bytes)?;
        bytes
    };
    let mut workbook = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|_| NoSheets::Damaged)?;
    // The binary form is not something that a portal or a colleague sends.
    if matches!(workbook, Sheets::Xlsb(_)) {
        return Err(NoSheets::Damaged);
    }
    let names = workbook.sheet_names();
    let mut read = Workbook::default();
    let wanted: Vec<String> = match options.sheet {
        // What nobody sees is not what was sent; it is read when it is named.
        None => {
            let seen = |sheet: &&calamine::Sheet| options.hidden || sheet.visible == SheetVisible::Visible;
            let all = workbook.sheets_metadata().iter();
            let (wanted, hidden): (Vec<_>, Vec<_>) = all.partition(seen);
            read.hidden = hidden.into_iter().map(|sheet| sheet.name.clone()).collect();
            wanted.into_iter().map(|sheet| sheet.name.clone()).collect()
        }
        Some(sheet) => {
            let named = |name: &&String| name.trim().to_lowercase() == sheet.trim().to_lowercase();
            match names.iter().find(named) {
                Some(name) => vec![name.clone()],
                None => return Err(NoSheets::NoSuchSheet(names)),
            }
        }
    };
    let window = match options.range {
        None => None,
        Some(text) => Some(corners(text).ok_or(NoSheets::BadRange)?),
    };
    let mut budget = Budget::default();
    for name in wanted {
        span(&mut workbook, &name, &mut budget)?;
        let cells = workbook.worksheet_range(&name).map_err(|_| NoSheets::Damaged)?;
        let cells = match (window, cells.start(), cells.end()) {
            (Some((start, end)), Some(first), Some(last)) => {
                let start = (start.0.max(first.0), start.1.max(first.1));
                let end = (end.0.min(last.0), end.1.min(last.1));
                if start.0 > end.0 || start.1 > end.1 { Range::empty() } else { cells.range(start, end) }
            }
            _ => cells,
        };
        let untold = match &workbook {
            Sheets::Xls(_) => of_xls(bytes, &name).unwrap_or_default(),
            _ => unshown(bytes, &name),
        };
        let shown = Shown::of(&mut workbook, &name, untold);
        let mut grid = grid(&cells, &shown);
        if options.hidden {
            (grid.hidden_lines, grid.hidden_columns) = Default::default();
        }
        if !grid.rows.is_empty() {
            let bare_percentages = shown.styles.is_none() && !matches!(workbook, Sheets::Ods(_));
            let first_column = cells.start().map_or(0, |start| start.1 as usize);
            read.sheets.push(Sheet { name, grid, first_column, bare_percentages });
        }
    }
    Ok(read)
}

/// Counts the cells that a sheet spans, and their texts. Of the other formats that was done before they were opened.
fn span<R: std::io::Read + std::io::Seek>(
    workbook: &mut Sheets<R>,
    name: &str,
    budget: &mut Budget,
) -> Result<(), NoSheets> {
    let Sheets::Xlsx(xlsx) = workbook else { return Ok(()) };
    let mut reader = xlsx.worksheet_cells_reader(name).map_err(|_| NoSheets::Damaged)?;
    let (mut rows, mut columns) = (0, 0);
    while let Some(cell) = reader.next_cell().map_err(|_| NoSheets::Damaged)? {
        budget.step()?;
        budget.text(match cell.get_value() {
            DataRef::SharedString(text) => text.len(),
            DataRef::String(text) => text.len(),
            _ => 0,
        })?;
        let (row, column) = cell.get_position();
        rows = rows.max(u64::from(row) + 1);
        columns = columns.max(u64::from(column) + 1);
    }
    budget.cells(rows * columns)
}

/// The first and last cell of a range: `B3:F20` is (2, 1) to (19, 5), row and column from zero.
fn corners(range: &str) -> Option<((u32, u32), (u32, u32))> {
    let (first, last) = range.trim().split_once(':')?;
    let (start, end) = (cell(first)?, cell(last)?);
    (start.0 <= end.0 && start.1 <= end.1).then_some((start, end))
}

fn cell(name: &str) -> Option<(u32, u32)> {
    let name = name.trim().replace('$', "").to_ascii_uppercase();
    let split = name.find(|c: char| c.is_ascii_digit())?;
    let (letters, digits) = name.split_at(split);
    // A spreadsheet has at most 16,384 columns (XFD) and 1,048,576 rows.
    if letters.is_empty() || letters.len() > 3 || !letters.bytes().all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let column = letters.bytes().fold(0, |sum, letter| sum * 26 + u32::from(letter - b'A') + 1);
    let row: u32 = digits.parse().ok().filter(|row| (1..=1_048_576).contains(row))?;
    Some((row - 1, column - 1))
}

/// What says how the cells of a sheet look.
struct Shown {
    /// The formats of its cells; only the newest of the formats has them where they can be read.
    styles: Option<StyleRange>,
    /// Cells that were joined: the first has the value.
    joined: Vec<((u32, u32), (u32, u32))>,
    /// What the library does not tell.
    unshown: Unshown,
}

impl Shown {
    fn of<R: std::io::Read + std::io::Seek>(
        workbook: &mut Sheets<R>,
        name: &str,
        mut unshown: Unshown,
    ) -> Shown {
        let (styles, joined) = match workbook {
            Sheets::Xlsx(xlsx) => {
                (xlsx.worksheet_style(name).ok(), xlsx.merge_cells_by_sheet_name(name).ok())
            }
            Sheets::Xls(xls) => (None, xls.merge_cells_by_sheet_name(name).ok()),
            Sheets::Ods(_) | Sheets::Xlsb(_) => (None, None),
        };
        let joined = joined.unwrap_or_default().iter().map(|of| (of.start, of.end)).collect::<Vec<_>>();
        let joined = [joined, std::mem::take(&mut unshown.joined)].concat();
        Shown { styles, joined, unshown }
    }

    /// The code of a cell's format, such as `0.0%`; nothing when it is not known.
    fn format(&self, at: (u32, u32)) -> &str {
        if self.unshown.percentages.contains(&at) {
            return "0%";
        }
        let format = self.styles.as_ref().and_then(|styles| styles.get(at)?.number_format.as_ref());
        format.map_or("", |format| format.format_code.as_str())
    }

    /// The cell whose value is shown at a place.
    fn origin(&self, at: (u32, u32)) -> (u32, u32) {
        let inside = |(start, end): &&((u32, u32), (u32, u32))| {
            start.0 <= at.0 && at.0 <= end.0 && start.1 <= at.1 && at.1 <= end.1
        };
        self.joined.iter().find(inside).map_or(at, |(start, _)| *start)
    }
}

fn grid(cells: &Range<Data>, shown: &Shown) -> Grid {
    let (Some(start), Some(end)) = (cells.start(), cells.end()) else { return Grid::default() };
    let mut numbers = Vec::new();
    let rows = (start.0..=end.0).map(|row| {
        let line = row as usize + 1;
        let text_of = |column: u32| {
            let at = shown.origin((row, column));
            let value = cells.get_value(at).unwrap_or(&Data::Empty);
            if matches!(value, Data::Int(_) | Data::Float(_)) {
                numbers.push((line, (column - start.1) as usize));
            }
            match shown.unshown.formulas.get(&at) {
                Some(formula) if *value == Data::Empty => formula.clone(),
                _ => written(value, shown.format(at)),
            }
        };
        (line, (start.1..=end.1).map(text_of).collect::<Vec<String>>())
    });
    let rows =
        rows.filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty())).map(|(line, mut cells)| {
            // Cells behind the last that is filled are there only because another row is wider.
            let filled = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
            cells.truncate(filled);
            (line, cells)
        });
    let rows: Vec<(usize, Vec<String>)> = rows.collect();
    let is_hidden = |line: &usize| u32::try_from(line - 1).is_ok_and(|row| shown.unshown.is_hidden_row(row));
    let hidden_lines = rows.iter().map(|(line, _)| *line).filter(is_hidden).collect();
    let hidden = (start.1..=end.1).filter(|column| shown.unshown.is_hidden_column(*column));
    let hidden_columns = hidden.map(|column| (column - start.1) as usize).collect();
    Grid { rows, numbers, hidden_lines, hidden_columns, ..Grid::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_named_as_in_a_spreadsheet() {
        assert_eq!(corners("B3:F20"), Some(((2, 1), (19, 5))));
        assert_eq!(corners("$a$1:AA2"), Some(((0, 0), (1, 26))));
        for bad in ["", "B3", "B3:A1", "3:4", "B0:C1", "B:C", "ABCD1:ABCD2", "é1:é2", "B3:F99999999"] {
            assert_eq!(corners(bad), None, "{bad}");
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
