//! All figures in one table, with the names and the order of the columns of the CSV export: a sheet to filter, to make
//! a pivot table of, and to read back with `ivp import`.

use rust_xlsxwriter::{Format, IgnoreError, Worksheet, XlsxError};

use super::cell::{HEADER_HEIGHT, Looks, put_date, put_text, set_height};
use super::number::{decimals, number_format};
use super::paper::for_print;
use crate::compute::Judging;
use crate::exchange::{COLUMNS, Cell, TidyRow, tidy};
use crate::lang::Catalogue;
use crate::model::{Indicator, Unit};

/// Writes the sheet.
pub(super) fn figures_sheet(
    name: &str,
    all: &[Judging<'_>],
    catalogue: &Catalogue,
) -> Result<Worksheet, XlsxError> {
    let looks = Looks::of(catalogue);
    let mut sheet = Worksheet::new();
    sheet.set_name(name)?;
    for (at, column) in (0u16..).zip(COLUMNS) {
        put_text(&mut sheet, (0, at), column, &looks.header)?;
        sheet.set_column_width(at, width(column))?;
    }
    set_height(&mut sheet, 0, HEADER_HEIGHT)?;
    let mut row = 0;
    for judging in all {
        let rows = tidy(judging);
        for indicator in judging.plan.indicators() {
            let id = indicator.id.to_string();
            let own: Vec<&TidyRow> =
                rows.iter().filter(|row| text(row, "indicator") == Some(id.as_str())).collect();
            let look = looks.number(&format_of(indicator, &own));
            for cells in own {
                row += 1;
                write(&mut sheet, row, cells, &look, &looks)?;
            }
        }
    }
    let last = u16::try_from(COLUMNS.len() - 1).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, row, last)?;
    if let Some(period) =
        COLUMNS.iter().position(|column| *column == "period").and_then(|at| u16::try_from(at).ok())
    {
        sheet.ignore_error_range(0, period, row, period, IgnoreError::NumberStoredAsText)?;
    }
    sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    for_print(&mut sheet);
    Ok(sheet)
}

fn text<'r>(row: &'r TidyRow, column: &str) -> Option<&'r str> {
    COLUMNS.iter().zip(row).find(|(name, _)| **name == column).and_then(|(_, cell)| match cell {
        Cell::Text(text) => Some(text.as_str()),
        _ => None,
    })
}

/// The number format of an indicator's figures.
fn format_of(indicator: &Indicator, rows: &[&TidyRow]) -> String {
    let value = COLUMNS.iter().position(|column| *column == "value").unwrap_or_default();
    let values = rows.iter().filter_map(|row| match row.get(value) {
        Some(Cell::Number(number)) => Some(*number),
        _ => None,
    });
    number_format(indicator.unit, decimals(indicator.unit, indicator.decimals, values))
}

fn write(
    sheet: &mut Worksheet,
    row: u32,
    cells: &TidyRow,
    look: &Format,
    looks: &Looks,
) -> Result<(), XlsxError> {
    for ((at, column), cell) in (0u16..).zip(COLUMNS).zip(cells) {
        match cell {
            Cell::Empty => {}
            Cell::Number(number) if column == "value" => {
                sheet.write_number_with_format(row, at, *number, look)?;
            }
            Cell::Number(number) => {
                let look = looks.number(&number_format(Unit::Count, 0));
                sheet.write_number_with_format(row, at, *number, &look)?;
            }
            Cell::Bool(value) => {
                sheet.write_boolean_with_format(row, at, *value, &looks.yes_no)?;
            }
            Cell::Date(date) => put_date(sheet, (row, at), *date, looks)?,
            Cell::Text(text) => put_text(sheet, (row, at), text, &looks.text)?,
        }
    }
    Ok(())
}

/// How many characters wide a column is.
fn width(column: &str) -> u16 {
    match column {
        "plan" => 24,
        "indicator" | "title" => 42,
        "priority" | "source" | "part" | "missing" => 20,
        "region" => 30,
        "status" => 18,
        "note" => 50,
        _ => 13,
    }
}
