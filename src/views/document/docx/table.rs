//! A table, such that who hears it read also knows what its rows and columns are.

use super::text::Writing;
use super::widths::{TEXT_WIDTH, widths};
use super::xml::{Element, element, value};
use crate::lang::{Catalogue, Message, clean};
use crate::views::document::{Column, Table, Text, plain};

/// The table itself, without its caption.
pub(super) fn table(table: &Table, catalogue: &Catalogue, writing: &Writing) -> Element {
    let widths = widths(table);
    let grid = widths.iter().map(|width| element("w:gridCol").attribute("w:w", width.to_string()));
    let header = table
        .columns
        .iter()
        .zip(&widths)
        .map(|(column, width)| cell(&[plain(column.title.as_str())], column, false, *width, writing));
    let rows = table.rows.iter().map(|row| {
        let cells = table.columns.iter().zip(&widths).enumerate();
        element("w:tr").child(element("w:trPr").child(element("w:cantSplit"))).children(cells.map(
            |(index, (column, width))| {
                let lines = row.get(index).map_or(&[][..], Vec::as_slice);
                cell(lines, column, !table.listed, *width, writing)
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

/// A cell. Where its lines are not of one rank, those below the first go with it.
fn cell(lines: &[Text], column: &Column, details: bool, width: usize, writing: &Writing) -> Element {
    let nothing = [Text::new()];
    // A cell without a paragraph is a broken file.
    let lines = if lines.is_empty() { &nothing } else { lines };
    let paragraphs = lines.iter().enumerate().map(|(index, line)| {
        let style = if details && index > 0 { "TableDetail" } else { "TableText" };
        let mut properties = element("w:pPr").child(value("w:pStyle", style));
        if column.numeric {
            properties = properties.child(value("w:jc", "right"));
        }
        element("w:p").child(properties).children(writing.runs(line))
    });
    let width = element("w:tcW").attribute("w:w", width.to_string()).attribute("w:type", "dxa");
    element("w:tc").child(element("w:tcPr").child(width)).children(paragraphs)
}
