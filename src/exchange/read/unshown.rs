//! What the library does not tell of the sheets of an XLSX or ODS workbook: rows and columns that nobody sees, formulas that
//! were never worked out, and in ODS the cells that show a percentage or were joined.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::exchange::read::limits_zip::{Archive, attribute, xml};

/// A cell: row and column, from zero.
type At = (u32, u32);

/// What is not told of a sheet.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::exchange) struct Unshown {
    /// From one to another, those included; in their order.
    rows: Vec<(u32, u32)>,
    columns: Vec<(u32, u32)>,
    /// Every row is hidden but those that say that they are not.
    but: Option<BTreeSet<u32>>,
    /// The formulas without an outcome.
    pub(in crate::exchange) formulas: BTreeMap<At, String>,
    /// The cells that show a percentage.
    pub(in crate::exchange) percentages: BTreeSet<At>,
    /// The first and last of cells that were joined.
    pub(in crate::exchange) joined: Vec<(At, At)>,
}

impl Unshown {
    pub(in crate::exchange) fn is_hidden_row(&self, row: u32) -> bool {
        let but = self.but.as_ref().is_some_and(|shown| !shown.contains(&row));
        let at = self.rows.partition_point(|(first, _)| *first <= row);
        but || at > 0 && self.rows[at - 1].1 >= row
    }

    pub(in crate::exchange) fn hide_rows(&mut self, first: u32, last: u32) {
        self.rows.push((first, last));
    }

    pub(in crate::exchange) fn hide_columns(&mut self, first: u32, last: u32) {
        self.columns.push((first, last));
    }

    /// With its rows in their order, by which they are found.
    pub(in crate::exchange) fn in_order(mut self) -> Unshown {
        self.rows.sort_unstable();
        self
    }

    pub(in crate::exchange) fn is_hidden_column(&self, column: u32) -> bool {
        self.columns.iter().any(|(first, last)| (*first..=*last).contains(&column))
    }
}

/// What is not told of a sheet of a workbook. What cannot be read is left to the library, which says that it is damaged.
pub(in crate::exchange) fn unshown(bytes: &[u8], sheet: &str) -> Unshown {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return Unshown::default() };
    let found = match archive.index_for_name("content.xml") {
        Some(index) => of_ods(&mut archive, index, sheet),
        None => part_of_sheet(&mut archive, sheet).and_then(|index| of_xlsx(&mut archive, index)),
    };
    found.unwrap_or_default()
}

/// The elements of a part of a file, each told with whether it begins or ends, and the texts between them.
fn each(
    archive: &mut Archive<'_>,
    index: usize,
    mut told: impl FnMut(&Event<'_>) -> Option<()>,
) -> Option<()> {
    let mut reader = xml(archive, index).ok()?;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Eof => return Some(()),
            event => told(&event)?,
        }
    }
}

/// Whether an attribute says yes.
fn says(element: &BytesStart<'_>, name: &str) -> bool {
    attribute(element, name).is_some_and(|value| value == "1" || value == "true")
}

fn number(element: &BytesStart<'_>, name: &str) -> Option<u32> {
    attribute(element, name)?.trim().parse().ok()
}

/// Where in the file the sheet of an XLSX stands.
fn part_of_sheet(archive: &mut Archive<'_>, sheet: &str) -> Option<usize> {
    let mut id = None;
    let index = archive.index_for_name("xl/workbook.xml")?;
    each(archive, index, |event| {
        if let Event::Start(element) = event
            && element.local_name().as_ref() == "sheet"
            && unescaped(&attribute(element, "name")?) == sheet
        {
            let mut of = element.attributes();
            let found = of.with_checks(false).flatten().find(|one| one.key.local_name().as_ref() == "id");
            id = found.map(|one| one.value.to_string());
        }
        Some(())
    })?;
    let (id, mut target) = (id?, None);
    let index = archive.index_for_name("xl/_rels/workbook.xml.rels")?;
    each(archive, index, |event| {
        if let Event::Start(element) = event
            && attribute(element, "Id").as_ref() == Some(&id)
        {
            target = attribute(element, "Target");
        }
        Some(())
    })?;
    let target = target?;
    let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
    archive.index_for_name(&path)
}

fn unescaped(text: &str) -> String {
    quick_xml::escape::unescape(text).map_or_else(|_| text.to_owned(), |text| text.into_owned())
}

/// A cell by its name: `C3` is (2, 2).
fn named(name: &str) -> Option<At> {
    let split = name.find(|c: char| c.is_ascii_digit())?;
    let (letters, digits) = name.split_at(split);
    let column = letters.bytes().try_fold(0_u32, |sum, letter| {
        sum.checked_mul(26)?.checked_add(u32::from(letter.checked_sub(b'A')?) + 1)
    })?;
    Some((digits.parse::<u32>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

/// The cell of an XLSX that is read: where, its formula, whether it has an outcome, and what is read of it.
#[derive(Default)]
struct XlsxCell {
    at: Option<At>,
    formula: Option<String>,
    outcome: bool,
    inside: Option<Inside>,
}

#[derive(Clone, Copy, PartialEq)]
enum Inside {
    Formula,
    Value,
}

fn of_xlsx(archive: &mut Archive<'_>, index: usize) -> Option<Unshown> {
    let mut found = Unshown::default();
    let (mut row, mut cell) = (None::<u32>, XlsxCell::default());
    each(archive, index, |event| {
        match event {
            Event::Start(element) => match element.local_name().as_ref() {
                "sheetFormatPr" if says(element, "zeroHeight") => found.but = Some(BTreeSet::new()),
                "col" if is_unseen(element, "width") => {
                    let (first, last) = (number(element, "min")?, number(element, "max")?);
                    found.hide_columns(first.checked_sub(1)?, last.checked_sub(1)?);
                }
                "row" => {
                    let next = row.map_or(Some(0), |row| row.checked_add(1))?;
                    let this = number(element, "r").map_or(Some(next), |row| row.checked_sub(1))?;
                    row = Some(this);
                    if is_unseen(element, "ht") {
                        found.hide_rows(this, this);
                    } else if let Some(shown) = &mut found.but
                        && attribute(element, "hidden").is_some()
                    {
                        shown.insert(this);
                    }
                }
                "c" => {
                    let at = attribute(element, "r").and_then(|name| named(&name));
                    // Of a text the outcome may be an empty one.
                    let outcome = attribute(element, "t").as_deref() == Some("str");
                    cell = XlsxCell { at, outcome, ..XlsxCell::default() };
                }
                "f" => {
                    cell.formula = Some(String::new());
                    cell.inside = Some(Inside::Formula);
                }
                "v" => cell.inside = Some(Inside::Value),
                _ => {}
            },
            Event::Text(text) => match (cell.inside, &mut cell.formula) {
                (Some(Inside::Formula), Some(formula)) => formula.push_str(&unescaped(text)),
                (Some(Inside::Value), _) => cell.outcome = true,
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "f" | "v" => cell.inside = None,
                "c" => {
                    let cell = std::mem::take(&mut cell);
                    if let (Some(at), Some(formula), false) = (cell.at, cell.formula, cell.outcome) {
                        found.formulas.insert(at, format!("={formula}"));
                    }
                }
                _ => {}
            },
            _ => {}
        }
        Some(())
    })?;
    Some(found.in_order())
}

/// Whether a row or column of an XLSX is hidden, or made so small that nothing of it is seen.
fn is_unseen(element: &BytesStart<'_>, size: &str) -> bool {
    let nothing =
        attribute(element, size).and_then(|size| size.parse::<f64>().ok()).is_some_and(|size| size == 0.0);
    says(element, "hidden") || nothing
}

/// Where in an ODS the reading is.
#[derive(Default)]
struct OdsPlace {
    /// Within the sheet that is sought, and how deep in tables.
    tables: u32,
    inside: bool,
    /// Groups that are folded.
    folded: Vec<bool>,
    row: u32,
    rows: u32,
    column: u32,
    /// The cell that is read: how often it stands there, its formula, whether it has an outcome.
    cell: Option<(u32, Option<String>, bool)>,
}

fn of_ods(archive: &mut Archive<'_>, index: usize, sheet: &str) -> Option<Unshown> {
    let (mut found, mut place) = (Unshown::default(), OdsPlace::default());
    each(archive, index, |event| {
        match event {
            Event::Start(element) => place.begin(element, sheet, &mut found)?,
            Event::End(element) => place.end(element.name().as_ref(), &mut found)?,
            Event::Text(_) => {
                if let Some((.., outcome)) = &mut place.cell {
                    *outcome = true;
                }
            }
            _ => {}
        }
        Some(())
    })?;
    Some(found)
}

impl OdsPlace {
    fn begin(&mut self, element: &BytesStart<'_>, sheet: &str, found: &mut Unshown) -> Option<()> {
        let times = |name: &str| number(element, name).unwrap_or(1);
        let unseen = || {
            let seen = attribute(element, "table:visibility");
            seen.is_some_and(|seen| seen == "collapse" || seen == "filter") || self.folded.contains(&true)
        };
        match element.name().as_ref() {
            "table:table" => {
                self.tables += 1;
                if self.tables == 1 {
                    let inside = unescaped(&attribute(element, "table:name").unwrap_or_default()) == sheet;
                    *self = OdsPlace { tables: 1, inside, ..OdsPlace::default() };
                }
            }
            _ if !self.inside || self.tables != 1 => {}
            "table:table-row-group" | "table:table-column-group" => {
                self.folded.push(attribute(element, "table:display").as_deref() == Some("false"));
            }
            "table:table-column" => {
                let last = self.column.checked_add(times("table:number-columns-repeated"))?;
                if unseen() {
                    found.hide_columns(self.column, last.checked_sub(1)?);
                }
                self.column = last;
            }
            "table:table-row" => {
                self.rows = times("table:number-rows-repeated");
                if unseen() {
                    found.hide_rows(self.row, self.row.checked_add(self.rows)?.checked_sub(1)?);
                }
                self.column = 0;
            }
            "table:table-cell" | "table:covered-table-cell" if self.cell.is_none() => {
                let (wide, high) =
                    (times("table:number-columns-spanned"), times("table:number-rows-spanned"));
                let at = (self.row, self.column);
                if wide > 1 || high > 1 {
                    let last =
                        (at.0.checked_add(high)?.checked_sub(1)?, at.1.checked_add(wide)?.checked_sub(1)?);
                    found.joined.push((at, last));
                }
                let kind = attribute(element, "office:value-type");
                let times = times("table:number-columns-repeated");
                // Those that are filled were counted before: they are no more than the library would hold.
                if kind.as_deref() == Some("percentage") {
                    let cells = (0..self.rows).flat_map(|row| (0..times).map(move |column| (row, column)));
                    found.percentages.extend(cells.map(|(row, column)| (at.0 + row, at.1 + column)));
                }
                let formula = attribute(element, "table:formula").map(|formula| unescaped(&formula));
                self.cell = Some((times, formula, kind.is_some()));
            }
            _ => {}
        }
        Some(())
    }

    fn end(&mut self, name: &str, found: &mut Unshown) -> Option<()> {
        match name {
            "table:table" => {
                self.inside &= self.tables != 1;
                self.tables = self.tables.checked_sub(1)?;
            }
            _ if !self.inside || self.tables != 1 => {}
            "table:table-row-group" | "table:table-column-group" => drop(self.folded.pop()),
            "table:table-row" => self.row = self.row.checked_add(self.rows)?,
            "table:table-cell" | "table:covered-table-cell" => {
                let (times, formula, outcome) = self.cell.take()?;
                if let Some(formula) = formula.filter(|_| !outcome) {
                    let bare = formula.split_once('=').map_or(formula.as_str(), |(_, bare)| bare);
                    found.formulas.insert((self.row, self.column), format!("={bare}"));
                }
                self.column = self.column.checked_add(times)?;
            }
            _ => {}
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            std::io::Write::write_all(&mut writer, content.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    fn xlsx(sheet: &str) -> Unshown {
        let book = "<workbook><sheets><sheet name=\"A &amp; B\" r:id=\"r2\"/></sheets></workbook>";
        let links = "<Relationships><Relationship Id=\"r2\" Target=\"worksheets/s.xml\"/></Relationships>";
        let parts = [
            ("xl/workbook.xml", book),
            ("xl/_rels/workbook.xml.rels", links),
            ("xl/worksheets/s.xml", sheet),
        ];
        unshown(&zipped(&parts), "A & B")
    }

    #[test]
    fn hidden_rows_and_columns_of_an_xlsx_are_seen_whatever_hides_them() {
        let found = xlsx(
            "<worksheet><cols><col min=\"3\" max=\"4\" hidden=\"1\"/><col min=\"6\" max=\"6\" width=\"0\"/></cols>\
             <sheetData><row/><row hidden=\"true\"/><row r=\"5\" ht=\"0\"/><row/></sheetData></worksheet>",
        );
        let rows: Vec<u32> = (0..7).filter(|row| found.is_hidden_row(*row)).collect();
        let columns: Vec<u32> = (0..7).filter(|column| found.is_hidden_column(*column)).collect();
        assert_eq!((rows, columns), (vec![1, 4], vec![2, 3, 5]));
        let all = xlsx(
            "<worksheet><sheetFormatPr zeroHeight=\"1\"/><sheetData><row r=\"1\" hidden=\"0\"/><row r=\"2\"/>\
             </sheetData></worksheet>",
        );
        assert!(!all.is_hidden_row(0) && all.is_hidden_row(1));
    }

    #[test]
    fn a_formula_without_an_outcome_is_none_with_an_empty_one() {
        let found = xlsx(
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><f>1+1</f><v/></c><c r=\"B1\"><f>1&lt;2</f><v>1</v></c>\
             <c r=\"AA1\"><f t=\"shared\" si=\"0\"/></c><c r=\"D1\" t=\"str\"><f>\"\"</f><v></v></c></row></sheetData>\
             </worksheet>",
        );
        let expected = [((0, 0), "=1+1".to_owned()), ((0, 26), "=".to_owned())];
        assert_eq!(found.formulas, BTreeMap::from(expected));
    }

    #[test]
    fn an_ods_tells_what_is_hidden_joined_and_shown_as_a_percentage() {
        let content = "<office:body><table:table table:name=\"Ander\"><table:table-row table:visibility=\"collapse\"/>\
            </table:table><table:table table:name=\"Blad\"><table:table-column table:number-columns-repeated=\"2\"/>\
            <table:table-column table:visibility=\"collapse\"/><table:table-row><table:table-cell \
            table:number-rows-spanned=\"3\"/><table:table-cell table:number-columns-repeated=\"2\" \
            office:value-type=\"percentage\" office:value=\"0.1\"/></table:table-row><table:table-row-group \
            table:display=\"false\"><table:table-row table:number-rows-repeated=\"2\"/></table:table-row-group>\
            <table:table-row table:visibility=\"filter\"><table:table-cell table:formula=\"of:=1+1\"/>\
            <table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"/>\
            </table:table-row></table:table></office:body>";
        let found = unshown(&zipped(&[("content.xml", content)]), "Blad");
        let rows: Vec<u32> = (0..6).filter(|row| found.is_hidden_row(*row)).collect();
        let columns: Vec<u32> = (0..6).filter(|column| found.is_hidden_column(*column)).collect();
        assert_eq!((rows, columns), (vec![1, 2, 3], vec![2]));
        assert_eq!(found.percentages, BTreeSet::from([(0, 1), (0, 2)]));
        assert_eq!(found.joined, [((0, 0), (2, 0))]);
        assert_eq!(found.formulas, BTreeMap::from([((3, 0), "=1+1".to_owned())]));
    }
}
