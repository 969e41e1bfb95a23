//! Rows and columns that nobody sees in an XLS workbook. The format: MS-XLS.

use crate::exchange::read::limits_xls::{END, records, u16_at, u32_at, workbook_stream};
use crate::exchange::read::unshown::Unshown;

/// A sheet: where it begins, and its name.
const SHEET: u16 = 0x0085;
const ROW: u16 = 0x0208;
const COLUMNS: u16 = 0x007d;

/// What is hidden on a sheet of a workbook that was checked before.
pub(in crate::exchange) fn of_xls(bytes: &[u8], sheet: &str) -> Option<Unshown> {
    let stream = workbook_stream(bytes)?;
    let mut heads = records(&stream).take_while(|(kind, _)| *kind != END);
    let (_, head) = heads.find(|(kind, data)| *kind == SHEET && name(data).as_deref() == Some(sheet))?;
    let begin = u32_at(head, 0)? as usize;
    let mut found = Unshown::default();
    for (kind, data) in records(stream.get(begin..)?).take_while(|(kind, _)| *kind != END) {
        match kind {
            ROW if u16_at(data, 12)? & 0x20 != 0 => {
                let row = u32::from(u16_at(data, 0)?);
                found.hide_rows(row, row);
            }
            COLUMNS if u16_at(data, 8)? & 1 != 0 => {
                found.hide_columns(u32::from(u16_at(data, 0)?), u32::from(u16_at(data, 2)?));
            }
            _ => {}
        }
    }
    Some(found.in_order())
}

/// The name of a sheet: its length, whether it has two bytes a letter, and its letters.
fn name(data: &[u8]) -> Option<String> {
    let (length, wide) = (usize::from(*data.get(6)?), data.get(7)? & 1 != 0);
    let letters = data.get(8..)?;
    if wide {
        let units: Vec<u16> = letters.chunks_exact(2).take(length).filter_map(|two| u16_at(two, 0)).collect();
        return String::from_utf16(&units).ok();
    }
    Some(letters.get(..length)?.iter().map(|byte| char::from(*byte)).collect())
}
