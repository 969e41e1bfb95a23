//! A table, such that who hears it read also knows what its rows and columns are.

use super::text::Writing;
use super::widths::{TEXT_WIDTH, widths};
use super::xml::{Element, element, value};
use crate::lang::{Catalogue, Message, clean};
use crate::views::document::{Cell, Column, Span, Table, Text, plain};

/// The table itself, without its caption.
pub(super) fn table(table: &Table, catalogue: &Catalogue, writing: &Writing) -> Element {
    let widths = widths(table);
    let grid = widths.iter().map(|width| element("w:gridCol").attribute("w:w", width.to_string()));
    let header = table.columns.iter().zip(&widths).map(|(column, width)| {
        let looks = Looks { details: false, kept: !table.rows.is_empty() };
        cell(&[plain(column.title.as_str())], column, looks, *width, writing)
    });
    let rows = table.rows.iter().enumerate().map(|(at, row)| {
        let looks = Looks { details: !table.listed, kept: is_kept(at, table) };
        let cells = table.columns.iter().zip(&widths).enumerate();
        element("w:tr").child(element("w:trPr").child(element("w:cantSplit"))).children(cells.map(
            |(index, (column, width))| {
                let lines = row.get(index).map_or(&[][..], Vec::as_slice);
                cell(lines, column, looks, *width, writing)
            },
        ))
    });
    let header_properties = element("w:trPr").child(element("w:cantSplit")).child(element("w:tblHeader"));
    element("w:tbl")
        .child(properties(table, widths.iter().sum(), catalogue))
        .child(element("w:tblGrid").children(grid))
        .child(element("w:tr").child(header_properties).children(header))
        .children(rows)
}

/// Things beside each other, in a table without lines: half the page each.
pub(super) fn beside(cells: Vec<Vec<Element>>) -> Element {
    let half = (TEXT_WIDTH / 2).to_string();
    let width = |name: &'static str| element(name).attribute("w:w", half.as_str());
    let layout = element("w:tblPr")
        .child(value("w:tblStyle", "TableNormal"))
        .child(element("w:tblW").attribute("w:w", TEXT_WIDTH.to_string()).attribute("w:type", "dxa"))
        .child(element("w:tblLayout").attribute("w:type", "fixed"));
    let cell = |inside: Vec<Element>| {
        let width = width("w:tcW").attribute("w:type", "dxa");
        element("w:tc").child(element("w:tcPr").child(width)).children(inside)
    };
    // An odd one keeps its half; a cell without a paragraph is a broken file.
    let empty = || vec![element("w:p").child(element("w:pPr").child(value("w:pStyle", "TableText")))];
    let odd = (cells.len() % 2 == 1).then(empty);
    let row = element("w:tr").child(element("w:trPr").child(element("w:cantSplit")));
    element("w:tbl")
        .child(layout)
        .child(element("w:tblGrid").children([width("w:gridCol"), width("w:gridCol")]))
        .child(row.children(cells.into_iter().chain(odd).map(cell)))
}

fn properties(table: &Table, width: usize, catalogue: &Catalogue) -> Element {
    let titles: Vec<&str> = table.columns.iter().map(|column| column.title.as_str()).collect();
    let description =
        Message::new("docx-table-columns").with("columns", clean(&titles.join(", ")).into_owned());
    element("w:tblPr")
        .child(value("w:tblStyle", "ReportTable"))
        .child(
            element("w:tblW").attribute("w:w", width.min(TEXT_WIDTH).to_string()).attribute("w:type", "dxa"),
        )
        // Fixed: a long word is broken instead of pushing the other columns off the page.
        .child(element("w:tblLayout").attribute("w:type", "fixed"))
        .child(
            value("w:tblLook", "06A0")
                .attribute("w:firstRow", "1")
                .attribute("w:lastRow", "0")
                .attribute("w:firstColumn", "1")
                .attribute("w:lastColumn", "0")
                .attribute("w:noHBand", "1")
                .attribute("w:noVBand", "1"),
        )
        .child(value("w:tblCaption", table.caption.text()))
        .child(value("w:tblDescription", catalogue.render(&description)))
}

/// A row with a longer text than this, in characters, may stand alone on a page.
const LONG: usize = 240;

/// Whether a row stays on the page of the next: no short row is left alone at the foot of a page, nor carried over alone.
fn is_kept(row: usize, table: &Table) -> bool {
    let is_long = |row: &Vec<Cell>| row.iter().any(|cell| text_of(cell).chars().count() > LONG);
    let alone = match row {
        0 => table.rows.first(),
        _ => table.rows.last().filter(|_| row + 2 == table.rows.len()),
    };
    row + 1 < table.rows.len() && alone.is_some_and(|row| !is_long(row))
}

fn text_of(cell: &Cell) -> String {
    cell.iter().flatten().map(Span::text).collect()
}

/// How the paragraphs of a cell stand.
#[derive(Clone, Copy)]
struct Looks {
    /// Its lines are not of one rank: those below the first go with it.
    details: bool,
    /// It stays with the next row.
    kept: bool,
}

fn cell(lines: &[Text], column: &Column, looks: Looks, width: usize, writing: &Writing) -> Element {
    let nothing = [Text::new()];
    // A cell without a paragraph is a broken file.
    let lines = if lines.is_empty() { &nothing } else { lines };
    let paragraphs = lines.iter().enumerate().map(|(index, line)| {
        let style = if looks.details && index > 0 { "TableDetail" } else { "TableText" };
        let kept = looks.kept.then(|| element("w:keepNext"));
        let mut properties = element("w:pPr").child(value("w:pStyle", style)).children(kept);
        if column.numeric {
            properties = properties.child(value("w:jc", "right"));
        }
        element("w:p").child(properties).children(writing.runs(line))
    });
    let width = element("w:tcW").attribute("w:w", width.to_string()).attribute("w:type", "dxa");
    element("w:tc").child(element("w:tcPr").child(width)).children(paragraphs)
}
