//! The table to fill in as a workbook: what is due, with everything but the figure.

use rust_xlsxwriter::{DataValidation, Format, FormatBorder, Workbook, Worksheet, XlsxError};

use crate::compute::{Blank, Judging};
use crate::exchange::{Cell, TEMPLATE_COLUMNS, template};
use crate::lang::Catalogue;

use super::paper::for_print;
use super::properties::properties;

/// The heading of each of the columns.
const HEADINGS: [&str; 10] = [
    "template-indicator",
    "template-period",
    "template-value",
    "template-n",
    "template-status",
    "template-source",
    "template-part",
    "template-note",
    "template-title",
    "template-unit",
];

/// How wide each of the columns is, in characters.
const WIDTHS: [f64; 10] = [40.0, 12.0, 12.0, 20.0, 16.0, 18.0, 16.0, 30.0, 50.0, 10.0];

/// The columns that are filled in.
const OPEN: [&str; 4] = ["value", "n", "status", "note"];

/// What a figure can be, in the words of whoever fills in; `ivp import` reads them in both languages.
const STATUSES: [&str; 3] = ["status-provisional", "status-revised-provisional", "status-definitive"];

/// Writes the table to fill in as a workbook, with its columns and units in the language of the reader.
///
/// # Errors
/// There is more than a workbook can hold.
pub fn template_workbook(
    judging: &Judging<'_>,
    blanks: &[Blank],
    catalogue: &Catalogue,
) -> Result<Vec<u8>, XlsxError> {
    // A period is text: a spreadsheet makes a date of 2024-03.
    let text = Format::new().set_num_format("@");
    let open = |column: &str| {
        let format = if matches!(column, "value" | "n") { Format::new() } else { text.clone() };
        format.set_border(FormatBorder::Thin)
    };
    let head = Format::new().set_bold().set_border_bottom(FormatBorder::Medium);
    let mut sheet = Worksheet::new();
    sheet.set_name(catalogue.text("workbook-template"))?;
    for (column, (name, width)) in (0_u16..).zip(HEADINGS.into_iter().zip(WIDTHS)) {
        sheet.write_string_with_format(0, column, catalogue.text(name), &head)?;
        sheet.set_column_width(column, width)?;
    }
    let statuses = STATUSES.map(|id| catalogue.text(id));
    for ((row, cells), blank) in (1_u32..).zip(template(blanks)).zip(blanks) {
        for (column, (name, cell)) in (0_u16..).zip(TEMPLATE_COLUMNS.into_iter().zip(cells)) {
            match cell {
                Cell::Text(_) if name == "unit" => sheet.write_string_with_format(
                    row,
                    column,
                    catalogue.render(&blank.unit.message()),
                    &text,
                )?,
                Cell::Text(value) => {
                    sheet.write_string_with_format(row, column, crate::lang::clean(&value), &text)?
                }
                _ if OPEN.contains(&name) => sheet.write_blank(row, column, &open(name))?,
                _ => continue,
            };
        }
    }
    let status = TEMPLATE_COLUMNS.iter().position(|name| *name == "status");
    if let (Some(last), Some(status)) = (u32::try_from(blanks.len()).ok().filter(|last| *last > 0), status) {
        let column = u16::try_from(status).unwrap_or_default();
        let choice = DataValidation::new().allow_list_strings(&statuses)?;
        sheet.add_data_validation(1, column, last, column, &choice)?;
    }
    sheet.set_freeze_panes(1, 2)?;
    sheet.set_repeat_rows(0, 0)?;
    for_print(&mut sheet);
    let mut book = Workbook::new();
    book.set_properties(&properties(std::slice::from_ref(judging), catalogue)?);
    book.push_worksheet(sheet);
    book.save_to_buffer()
}
