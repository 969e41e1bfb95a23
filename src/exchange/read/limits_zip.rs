//! What an XLSX or ODS workbook would take in memory, counted before the library reads it.
//!
//! A file of a few kilobytes can unpack to gigabytes, and one cell of an ODS can say that it stands for a million.

use std::io::{BufReader, Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;
use zip::read::ZipFile;

use crate::exchange::read::limits::Budget;
use crate::exchange::read::no_sheets::NoSheets;

/// What a workbook may hold when unpacked.
const MAX_UNPACKED: u64 = 512 * 1024 * 1024;
/// What its list of styles may hold: each takes far more in memory than in the file.
const MAX_STYLES: u64 = 8 * 1024 * 1024;

/// A part of a file as XML.
pub(in crate::exchange) type XmlPart<'a, 'b> = Reader<BufReader<ZipFile<'a, Cursor<&'b [u8]>>>>;
pub(in crate::exchange) type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// Counts what the file claims. Nothing of it is believed: how much a part unpacks to is seen by unpacking it.
pub(in crate::exchange) fn check_zip(bytes: &[u8]) -> Result<(), NoSheets> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| NoSheets::Damaged)?;
    let mut left = MAX_UNPACKED;
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|_| NoSheets::Damaged)?;
        let name = file.name().map_err(|_| NoSheets::Damaged)?.to_lowercase();
        let limit = if name.ends_with("styles.xml") { left.min(MAX_STYLES) } else { left };
        let size = std::io::copy(&mut file.take(limit + 1), &mut std::io::sink());
        let size = size.map_err(|_| NoSheets::Damaged)?;
        if size > limit {
            return Err(NoSheets::TooLarge);
        }
        left -= size;
        if name.ends_with("sharedstrings.xml") {
            check_shared(&mut archive, index, size)?;
        }
    }
    match archive.index_for_name("content.xml") {
        Some(index) => check_ods(&mut archive, index),
        None => Ok(()),
    }
}

/// The part of a file as XML, read as the library reads it.
pub(in crate::exchange) fn xml<'a, 'b>(
    archive: &'a mut Archive<'b>,
    index: usize,
) -> Result<XmlPart<'a, 'b>, NoSheets> {
    let file = archive.by_index(index).map_err(|_| NoSheets::Damaged)?;
    let mut reader = Reader::from_reader(BufReader::new(file));
    let config = reader.config_mut();
    config.expand_empty_elements = true;
    config.check_end_names = false;
    Ok(reader)
}

/// The value of an attribute.
pub(in crate::exchange) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().with_checks(false).flatten().find(|one| one.key.as_ref() == name);
    found.map(|one| one.value.to_string())
}

/// The list of shared texts does not claim more of them than it has room for.
fn check_shared(archive: &mut Archive<'_>, index: usize, size: u64) -> Result<(), NoSheets> {
    let mut reader = xml(archive, index)?;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| NoSheets::Damaged)? {
            Event::Start(element) if element.local_name().as_ref() == "sst" => {
                let claimed =
                    attribute(&element, "uniqueCount").and_then(|count| count.trim().parse::<u64>().ok());
                return if claimed.is_some_and(|count| count > size) {
                    Err(NoSheets::Damaged)
                } else {
                    Ok(())
                };
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// A table of an ODS as far as it was read.
#[derive(Default)]
struct OdsTable {
    /// Rows down to the last that is filled, and those behind it.
    rows: u64,
    empty_rows: u64,
    /// Columns up to the last that is filled, of all rows.
    width: u64,
    /// Of the row that is read: how often it stands there, its cells, those behind them, and the bytes of its texts.
    repeated: u64,
    cells: u64,
    empty: u64,
    text: u64,
}

/// Counts what the cells of an ODS stand for. A file that ends within a table is refused: the library would wait for the
/// end for ever.
fn check_ods(archive: &mut Archive<'_>, index: usize) -> Result<(), NoSheets> {
    let mut reader = xml(archive, index)?;
    let mut budget = Budget::default();
    let (mut buffer, mut depth, mut table) = (Vec::new(), 0_u64, OdsTable::default());
    // The cell that is read: at what depth, how often it stands there, whether it is filled, the bytes of its text.
    let mut cell: Option<(u64, u64, bool, u64)> = None;
    loop {
        buffer.clear();
        budget.step()?;
        match reader.read_event_into(&mut buffer).map_err(|_| NoSheets::Damaged)? {
            Event::Start(element) => {
                depth += 1;
                let name = element.name();
                match name.as_ref() {
                    "table:table-row" if cell.is_none() => {
                        table.repeated = times(&element, "table:number-rows-repeated")?;
                        (table.cells, table.empty, table.text) = (0, 0, 0);
                    }
                    "table:table-cell" | "table:covered-table-cell" if cell.is_none() => {
                        let times = times(&element, "table:number-columns-repeated")?;
                        let own = |one: &str| attribute(&element, one);
                        let text = own("office:string-value").map_or(0, |text| text.len())
                            + own("table:formula").map_or(0, |text| text.len());
                        let filled =
                            text > 0 || own("office:value-type").is_some() || own("office:value").is_some();
                        cell = Some((depth, times, filled, text as u64));
                    }
                    _ => {}
                }
            }
            Event::End(element) => {
                if let Some((_, times, filled, text)) = cell.filter(|(at, ..)| *at == depth) {
                    table.add(times, filled, text);
                    cell = None;
                }
                depth = depth.checked_sub(1).ok_or(NoSheets::Damaged)?;
                match element.name().as_ref() {
                    "table:table-row" if cell.is_none() => table.end_row(&mut budget)?,
                    "table:table" if cell.is_none() => {
                        budget.cells(table.rows.saturating_mul(table.width))?;
                        table = OdsTable::default();
                    }
                    _ => {}
                }
            }
            Event::Text(text) => {
                if let Some((.., filled, bytes)) = &mut cell {
                    *filled = true;
                    *bytes += text.len() as u64;
                }
            }
            Event::Eof if depth > 0 => return Err(NoSheets::Damaged),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn times(element: &BytesStart<'_>, name: &str) -> Result<u64, NoSheets> {
    attribute(element, name).map_or(Ok(1), |text| text.parse().map_err(|_| NoSheets::Damaged))
}

impl OdsTable {
    fn add(&mut self, times: u64, filled: bool, text: u64) {
        if filled {
            self.cells = self.cells.saturating_add(self.empty).saturating_add(times);
            self.empty = 0;
            self.text = self.text.saturating_add(text.saturating_mul(times));
        } else {
            self.empty = self.empty.saturating_add(times);
        }
    }

    fn end_row(&mut self, budget: &mut Budget) -> Result<(), NoSheets> {
        if self.cells == 0 {
            self.empty_rows = self.empty_rows.saturating_add(self.repeated);
            return Ok(());
        }
        self.rows = self.rows.saturating_add(self.empty_rows).saturating_add(self.repeated);
        self.empty_rows = 0;
        self.width = self.width.max(self.cells);
        budget.text(usize::try_from(self.text.saturating_mul(self.repeated)).unwrap_or(usize::MAX))?;
        // What the library gathers first, before it knows how wide the table is.
        budget.cells(self.cells)
    }
}
