//! All figures in one table: with headings in the language of the plan, to filter and to make a pivot table of; and with the
//! names and the words of the CSV export, for other programs and to read back with `ivp import`.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Format, IgnoreError, Worksheet, XlsxError};

use super::cell::{HEADER_HEIGHT, Looks, put_date, put_text, set_height};
use super::number::{decimals, number_format};
use super::paper::for_print;
use super::sheet_name::title;
use crate::compute::Judging;
use crate::exchange::{COLUMNS, Cell, TidyRow, tidy};
use crate::lang::Catalogue;
use crate::model::{Indicator, Period, Status, Unit};
use crate::views::text::words::Words;

/// For whom the sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum For {
    /// Who reads it.
    People,
    /// Other programs.
    Programs,
}

/// The columns that say nothing to people: what they hold stands in another one too.
const FOR_PROGRAMS: [&str; 4] = ["indicator", "per", "sd", "design_effect"];

/// Writes the sheet.
pub(super) fn figures_sheet(
    name: &str,
    reader: For,
    all: &[Judging<'_>],
    catalogue: &Catalogue,
) -> Result<Worksheet, XlsxError> {
    let looks = Looks::of(catalogue);
    let mut sheet = Worksheet::new();
    sheet.set_name(name)?;
    let columns: Vec<(usize, &str)> = COLUMNS
        .into_iter()
        .enumerate()
        .filter(|(_, column)| reader == For::Programs || !FOR_PROGRAMS.contains(column))
        .collect();
    for (at, (_, column)) in (0u16..).zip(&columns) {
        let heading = match reader {
            For::People => heading(column, catalogue),
            For::Programs => (*column).to_owned(),
        };
        put_text(&mut sheet, (0, at), &heading, &looks.header)?;
        sheet.set_column_width(at, width(column))?;
    }
    set_height(&mut sheet, 0, HEADER_HEIGHT)?;
    let mut row = 0;
    for judging in all {
        let rows = tidy(judging);
        let mut by_indicator: BTreeMap<&str, Vec<&TidyRow>> = BTreeMap::new();
        for row in &rows {
            by_indicator.entry(text(row, "indicator").unwrap_or_default()).or_default().push(row);
        }
        for indicator in judging.plan.indicators() {
            let own = by_indicator.get(indicator.id.to_string().as_str()).cloned().unwrap_or_default();
            let look = looks.number(&format_of(indicator, &own));
            for cells in own {
                row += 1;
                let told = match reader {
                    For::People => in_words(cells, indicator, judging, catalogue),
                    For::Programs => cells.clone(),
                };
                let told = columns.iter().filter_map(|(index, column)| Some((*column, told.get(*index)?)));
                write(&mut sheet, row, told, &look, &looks)?;
            }
        }
    }
    let last = u16::try_from(columns.len() - 1).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, row, last)?;
    if let Some(period) =
        columns.iter().position(|(_, column)| *column == "period").and_then(|at| u16::try_from(at).ok())
    {
        sheet.ignore_error_range(0, period, row, period, IgnoreError::NumberStoredAsText)?;
    }
    sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    for_print(&mut sheet);
    Ok(sheet)
}

/// What people call a column: the word with which its description in the data package begins.
fn heading(column: &str, catalogue: &Catalogue) -> String {
    match column {
        "n" => catalogue.text("word-respondents"),
        "internal" => catalogue.text("workbook-internal"),
        _ => {
            let told = catalogue.lookup(&format!("package-field-{column}")).unwrap_or_default();
            told.split(':').next().unwrap_or_default().to_owned()
        }
    }
}

/// The cells of a figure with words of the plan's language for those of the file.
fn in_words(cells: &TidyRow, indicator: &Indicator, judging: &Judging<'_>, catalogue: &Catalogue) -> TidyRow {
    let said = Words(catalogue);
    let plan = judging.plan;
    let told = |(column, cell): (&str, &Cell)| {
        let Cell::Text(text) = cell else { return cell.clone() };
        let words = match column {
            "priority" => plan.chapter(&indicator.id.chapter).map(|chapter| title(chapter, catalogue)),
            "kind" => Some(said.kind(indicator.kind.value)),
            "unit" => Some(catalogue.render(&indicator.unit.message())),
            "period" => Period::parse(text).map(|period| said.period(period)),
            "status" => {
                Status::ALL.iter().copied().find(|one| one.word() == text).map(|one| said.status(one))
            }
            "part" => Some(indicator.part_title(text).to_owned()),
            "source" => plan
                .sources
                .iter()
                .find(|source| source.id.value.as_str() == text)
                .map(|source| source.name.value.clone()),
            _ => None,
        };
        words.map_or_else(|| cell.clone(), Cell::Text)
    };
    COLUMNS.into_iter().zip(cells).map(told).collect()
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

fn write<'r>(
    sheet: &mut Worksheet,
    row: u32,
    cells: impl Iterator<Item = (&'r str, &'r Cell)>,
    look: &Format,
    looks: &Looks,
) -> Result<(), XlsxError> {
    for (at, (column, cell)) in (0u16..).zip(cells) {
        match cell {
            Cell::Empty => {}
            Cell::Number(number) if FIGURES.contains(&column) => {
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

/// The columns that hold figures of the indicator's unit.
const FIGURES: [&str; 3] = ["value", "low", "high"];

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
