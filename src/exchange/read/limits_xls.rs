//! What an XLS workbook would take in memory, counted before the library reads it.
//!
//! The library allocates what the file claims: a sheet's dimensions, the corners of its cells, the length of a text. One
//! damaged byte can claim more memory than there is, which ends the program and cannot be caught. Its chains of sectors
//! may run in circles too; so the library is given the one stream that counts in a container made here.
//!
//! The format: MS-CFB for the container, MS-XLS for the records.

use crate::exchange::read::limits::Budget;
use crate::exchange::read::no_sheets::NoSheets;

/// By what a container begins.
pub(in crate::exchange) const SIGNATURE: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const END_OF_CHAIN: u32 = 0xffff_fffe;
const FREE: u32 = 0xffff_ffff;
/// Streams below this lie in sectors of 64 bytes, within one stream that holds them all.
const SMALL: usize = 4096;
/// The sectors of the container made here: with 109 sectors of chains they hold 450 MB.
const SECTOR: usize = 4096;
/// The bytes of a directory entry.
const ENTRY: usize = 128;

/// The workbook in a container without circles, if what it claims stays within bounds.
pub(in crate::exchange) fn checked_xls(bytes: &[u8]) -> Result<Vec<u8>, NoSheets> {
    let stream = workbook_stream(bytes).ok_or(NoSheets::Damaged)?;
    count(&stream, &mut Budget::default())?;
    contained(stream).ok_or(NoSheets::TooLarge)
}

pub(in crate::exchange) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

pub(in crate::exchange) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.chunks_exact(4).filter_map(|four| u32_at(four, 0))
}

/// A container: its sectors, and which follows on which.
struct Container<'b> {
    bytes: &'b [u8],
    size: usize,
    next: Vec<u32>,
}

impl<'b> Container<'b> {
    fn open(bytes: &'b [u8]) -> Option<Container<'b>> {
        let size = match u16_at(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut container = Container { bytes, size, next: Vec::new() };
        let mut lists: Vec<u32> = numbers(bytes.get(76..512)?).collect();
        let mut more = u32_at(bytes, 68)?;
        for _ in 0..=bytes.len() / size {
            if more >= END_OF_CHAIN {
                break;
            }
            lists.extend(numbers(container.sector(more)?));
            more = lists.pop()?;
        }
        for list in lists.into_iter().filter(|list| *list != FREE) {
            container.next.extend(numbers(container.sector(list)?));
        }
        Some(container)
    }

    /// A sector; the last may be cut off.
    fn sector(&self, index: u32) -> Option<&'b [u8]> {
        let start = (index as usize).checked_add(1)?.checked_mul(self.size)?;
        self.bytes.get(start..self.bytes.len().min(start.checked_add(self.size)?))
    }

    /// The bytes of the sectors that follow on each other, at most so many. A circle ends where it would begin again.
    fn chain(&self, first: u32, length: usize) -> Option<Vec<u8>> {
        chained(&self.next, first, length, |index| self.sector(index))
    }
}

fn chained<'b>(
    next: &[u32],
    first: u32,
    length: usize,
    sector: impl Fn(u32) -> Option<&'b [u8]>,
) -> Option<Vec<u8>> {
    let (mut out, mut at) = (Vec::new(), first);
    for _ in 0..=next.len() {
        if at == END_OF_CHAIN || out.len() >= length {
            break;
        }
        out.extend_from_slice(sector(at)?);
        at = *next.get(at as usize)?;
    }
    out.truncate(length);
    Some(out)
}

/// The stream with the workbook.
pub(in crate::exchange) fn workbook_stream(bytes: &[u8]) -> Option<Vec<u8>> {
    let container = Container::open(bytes)?;
    let directory = container.chain(u32_at(bytes, 48)?, bytes.len())?;
    let named = |name: &str| {
        directory.chunks_exact(ENTRY).find(|entry| {
            let letters: Vec<u16> = entry[..64].chunks_exact(2).filter_map(|two| u16_at(two, 0)).collect();
            let ended = letters.split(|letter| *letter == 0).next().unwrap_or_default();
            String::from_utf16_lossy(ended).eq_ignore_ascii_case(name)
        })
    };
    let entry = named("Workbook").or_else(|| named("Book"))?;
    let place = |entry: &[u8]| Some((u32_at(entry, 116)?, u32_at(entry, 120)? as usize));
    let (first, length) = place(entry)?;
    if length >= SMALL {
        return container.chain(first, length);
    }
    let (root, all) = place(directory.get(..ENTRY)?)?;
    let small = container.chain(root, all)?;
    let next: Vec<u32> = numbers(&container.chain(u32_at(bytes, 60)?, bytes.len())?).collect();
    chained(&next, first, length, |index| {
        let start = (index as usize).checked_mul(64)?;
        small.get(start..small.len().min(start + 64))
    })
}

/// A container with nothing but the workbook in it; none when it is too large for one.
fn contained(mut stream: Vec<u8>) -> Option<Vec<u8>> {
    // What comes after the end of the workbook is not read.
    stream.resize(stream.len().max(SMALL).next_multiple_of(SECTOR), 0);
    let of_stream = stream.len() / SECTOR;
    // Each sector of chains tells of 1,024 sectors, its own and that of the directory included.
    let lists = (1..=109).find(|lists| lists * (SECTOR / 4) >= lists + 1 + of_stream)?;
    let number = |count: usize| u32::try_from(count).ok();
    let mut out = vec![0; SECTOR];
    let mut put = |at: usize, bytes: &[u8]| out[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, &SIGNATURE);
    put(24, &[0x3e, 0, 4, 0, 0xfe, 0xff, 12, 0, 6, 0]);
    put(40, &1_u32.to_le_bytes());
    put(44, &number(lists)?.to_le_bytes());
    put(48, &number(lists)?.to_le_bytes());
    put(56, &number(SMALL)?.to_le_bytes());
    put(60, &END_OF_CHAIN.to_le_bytes());
    put(68, &END_OF_CHAIN.to_le_bytes());
    for index in 0..109 {
        let list = if index < lists { number(index)? } else { FREE };
        put(76 + index * 4, &list.to_le_bytes());
    }
    const OF_CHAINS: u32 = 0xffff_fffd;
    let mut next = vec![OF_CHAINS; lists];
    next.push(END_OF_CHAIN);
    next.extend((1..of_stream).map(|index| number(lists + 1 + index).unwrap_or(END_OF_CHAIN)));
    next.push(END_OF_CHAIN);
    next.resize(lists * (SECTOR / 4), FREE);
    out.extend(next.iter().flat_map(|at| at.to_le_bytes()));
    let entry = |name: &str, kind: u8, child: u32, first: u32, length: usize| {
        let mut entry = [0; ENTRY];
        for (at, letter) in name.encode_utf16().enumerate() {
            entry[at * 2..at * 2 + 2].copy_from_slice(&letter.to_le_bytes());
        }
        entry[64] = u8::try_from(name.len() * 2 + 2).unwrap_or(0);
        entry[66] = kind;
        entry[68..76].fill(0xff);
        entry[76..80].copy_from_slice(&child.to_le_bytes());
        entry[116..120].copy_from_slice(&first.to_le_bytes());
        entry[120..128].copy_from_slice(&(length as u64).to_le_bytes());
        entry
    };
    out.extend(entry("Root Entry", 5, 1, 0, 0));
    out.extend(entry("Workbook", 2, FREE, number(lists + 1)?, stream.len()));
    out.resize(out.len().next_multiple_of(SECTOR), 0);
    out.extend(stream);
    Some(out)
}

/// The records from a place on: their kind and their data.
pub(in crate::exchange) fn records(stream: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let (kind, length) = (u16_at(stream, at)?, u16_at(stream, at + 2)? as usize);
        let data = stream.get(at + 4..at + 4 + length)?;
        at += 4 + length;
        Some((kind, data))
    })
}

pub(in crate::exchange) const END: u16 = 0x000a;
const BEGIN: u16 = 0x0809;
const CONTINUED: u16 = 0x003c;

/// Counts what the workbook claims.
fn count(stream: &[u8], budget: &mut Budget) -> Result<(), NoSheets> {
    let (mut sheets, mut texts) = (Vec::new(), Vec::new());
    let mut all = records(stream).take_while(|(kind, _)| *kind != END).peekable();
    while let Some((kind, data)) = all.next() {
        budget.step()?;
        match kind {
            // A sheet: where it begins.
            0x0085 => sheets.push(u32_at(data, 0).ok_or(NoSheets::Damaged)? as usize),
            // The texts that cells refer to.
            0x00fc => {
                let mut parts = vec![data.get(8..).ok_or(NoSheets::Damaged)?];
                while let Some((_, data)) = all.next_if(|(kind, _)| *kind == CONTINUED) {
                    parts.push(data);
                }
                // What the library makes of a part without content would shift the numbers of the texts.
                if parts.iter().skip(1).any(|part| part.is_empty()) {
                    return Err(NoSheets::Damaged);
                }
                texts = text_lengths(&parts);
            }
            _ => {}
        }
    }
    for begin in sheets {
        count_sheet(stream.get(begin..).ok_or(NoSheets::Damaged)?, &texts, budget)?;
    }
    Ok(())
}

fn count_sheet(stream: &[u8], texts: &[usize], budget: &mut Budget) -> Result<(), NoSheets> {
    let (mut cells, mut formulas) = (Corners::default(), Corners::default());
    let mut depth = 0_usize;
    for (kind, data) in records(stream) {
        budget.step()?;
        match kind {
            BEGIN => depth += 1,
            END if depth <= 1 => break,
            END => depth -= 1,
            // A chart in the sheet has cells of its own, which are not read.
            _ if depth > 1 => {}
            0x0200 => dimensions(data).ok_or(NoSheets::Damaged)?,
            0x0203 | 0x0205 | 0x027e => cells.add(data, 1),
            0x0204 | 0x00d6 => {
                cells.add(data, 1);
                budget.text(u16_at(data, 6).unwrap_or(0).into())?;
            }
            0x00fd => {
                cells.add(data, 1);
                let text = u32_at(data, 6).and_then(|index| texts.get(index as usize));
                budget.text(text.copied().unwrap_or(0))?;
            }
            0x00bd => cells.add(data, data.len().saturating_sub(6) / 6),
            0x0006 => {
                cells.add(data, 1);
                formulas.add(data, 1);
                // A reference of some bytes is written out with the name of its sheet.
                budget.text(data.len() * 8)?;
            }
            0x0207 => budget.text(u16_at(data, 0).unwrap_or(0).into())?,
            _ => {}
        }
    }
    budget.cells(cells.area())?;
    budget.cells(formulas.area())
}

/// The size that a sheet claims is within what the format can have.
fn dimensions(data: &[u8]) -> Option<()> {
    let short = |at| u16_at(data, at).map(u32::from);
    let (first_row, rows, columns) = match data.len() {
        10 => (short(0)?, short(2)?, short(6)?),
        14 | 16 => (u32_at(data, 0)?, u32_at(data, 4)?, short(10)?),
        // The library refuses it.
        _ => return Some(()),
    };
    let empty = rows == 0 || columns == 0;
    // A first column behind the last is taken for none, by the library too.
    (empty || (first_row < rows && rows <= 65_536 && columns <= 256)).then_some(())
}

/// The rectangle around cells.
#[derive(Default)]
struct Corners {
    found: Option<([u64; 2], [u64; 2])>,
    count: u64,
}

impl Corners {
    /// Adds the cell at the place with which a record begins, and those to the right of it.
    fn add(&mut self, data: &[u8], width: usize) {
        let (Some(row), Some(column)) = (u16_at(data, 0), u16_at(data, 2)) else { return };
        let (row, column, width) = (u64::from(row), u64::from(column), width.max(1) as u64);
        let last = column + width - 1;
        let (first, end) = self.found.unwrap_or(([row, column], [row, last]));
        self.found = Some(([first[0].min(row), first[1].min(column)], [end[0].max(row), end[1].max(last)]));
        self.count += width;
    }

    fn area(&self) -> u64 {
        let area = self.found.map_or(0, |(first, end)| (end[0] - first[0] + 1) * (end[1] - first[1] + 1));
        area.max(self.count)
    }
}

/// How many bytes each of the shared texts may take. A text that goes on in a next record says there again how wide its
/// letters are.
fn text_lengths(parts: &[&[u8]]) -> Vec<usize> {
    let mut lengths = Vec::new();
    let mut reader = Texts { parts, at: 0 };
    while let Some(length) = reader.next_text() {
        lengths.push(length);
    }
    lengths
}

struct Texts<'b> {
    parts: &'b [&'b [u8]],
    at: usize,
}

impl Texts<'_> {
    /// Goes to the next record when this one is used up.
    fn rest(&mut self) -> Option<usize> {
        while self.at >= self.parts.first()?.len() {
            self.parts = &self.parts[1..];
            self.at = 0;
        }
        Some(self.parts.first()?.len() - self.at)
    }

    fn skip(&mut self, mut length: usize) -> Option<()> {
        while length > 0 {
            let step = self.rest()?.min(length);
            self.at += step;
            length -= step;
        }
        Some(())
    }

    fn next_text(&mut self) -> Option<usize> {
        self.rest()?;
        let part = *self.parts.first()?;
        let (letters, flags) = (u16_at(part, self.at)? as usize, *part.get(self.at + 2)?);
        self.at += 3;
        let mut behind = 0;
        if flags & 8 != 0 {
            behind += u16_at(part, self.at)? as usize * 4;
            self.at += 2;
        }
        if flags & 4 != 0 {
            behind += u32_at(part, self.at)? as usize;
            self.at += 4;
        }
        let (mut left, mut wide) = (letters, flags & 1 != 0);
        while left > 0 {
            let here = self.parts.first()?.len() - self.at;
            let taken = if wide { here / 2 } else { here }.min(left);
            self.at += if wide { taken * 2 } else { taken };
            left -= taken;
            if left > 0 {
                self.parts = &self.parts[1..];
                wide = self.parts.first()?.first()? & 1 != 0;
                self.at = 1;
            }
        }
        self.skip(behind)?;
        // A letter takes up to three bytes.
        Some(letters * 3)
    }
}
