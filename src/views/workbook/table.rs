//! A table on a sheet: columns with their headings, and a row of values for each thing.

use chrono::NaiveDate;
use rust_xlsxwriter::{Color, IgnoreError, Sparkline, SparklineType, Worksheet, XlsxError};

use super::cell::{Looks, height, link_to, put_date, put_text, set_height};
use super::paper::for_print;
use crate::lang::Catalogue;
use crate::model::Quantity;
use crate::views::text::style::{Paint, shortened};

/// The row with the names of the columns, on a sheet that is one table.
const HEADER: u32 = 2;

/// A column: the id of its heading, how many characters wide it is, and whether it stands to the right.
#[derive(Debug, Clone, Copy)]
pub(super) struct TableColumn {
    heading: &'static str,
    width: u16,
    right: bool,
}

impl TableColumn {
    /// How many characters wide it is.
    pub(super) const fn width(&self) -> u16 {
        self.width
    }
}

/// A column of words.
pub(super) const fn words(heading: &'static str, width: u16) -> TableColumn {
    TableColumn { heading, width, right: false }
}

/// A column of numbers or dates.
pub(super) const fn numbers(heading: &'static str, width: u16) -> TableColumn {
    TableColumn { heading, width, right: true }
}

/// What stands in a cell of a table.
#[derive(Debug, Clone)]
pub(super) enum Value {
    Nothing,
    Text(String),
    /// A text that looks like a number and is none.
    Period(String),
    /// A verdict, with the colour behind it.
    Verdict(String, Paint),
    /// A figure, with its number format.
    Figure(Quantity, String),
    Date(NaiveDate),
    /// The way to a row of another sheet.
    Link(String, (String, u32)),
    /// Figures of another sheet as small columns: the sheet, the column, the first and the last row.
    Course(String, u16, (u32, u32)),
}

impl Value {
    /// A text; nothing where there is none.
    pub(super) fn text(text: Option<impl Into<String>>) -> Value {
        text.map_or(Value::Nothing, |text| Value::Text(text.into()))
    }

    fn words(&self) -> &str {
        match self {
            Value::Text(text) | Value::Period(text) | Value::Verdict(text, _) | Value::Link(text, _) => text,
            Value::Nothing | Value::Figure(..) | Value::Date(_) | Value::Course(..) => "",
        }
    }
}

/// Writes a table with its headings on the given row. Says on which row its last one stands.
pub(super) fn write_table(
    sheet: &mut Worksheet,
    header: u32,
    columns: &[TableColumn],
    rows: &[Vec<Value>],
    (looks, catalogue): (&Looks, &Catalogue),
) -> Result<u32, XlsxError> {
    for (at, column) in (0u16..).zip(columns) {
        let look = if column.right { &looks.header_right } else { &looks.header };
        put_text(sheet, (header, at), &catalogue.text(column.heading), look)?;
        sheet.set_column_width(at, column.width)?;
    }
    let heights =
        columns.iter().map(|of| height(&catalogue.text(of.heading), usize::from(of.width) * 9 / 10));
    set_height(sheet, header, heights.max().unwrap_or_default() + 4)?;
    let mut row = header;
    for values in rows {
        row += 1;
        for (at, (value, column)) in (0u16..).zip(values.iter().zip(columns)) {
            put(sheet, (row, at), value, column.width, looks)?;
        }
        let heights =
            values.iter().zip(columns).map(|(value, column)| height(value.words(), column.width.into()));
        set_height(sheet, row, heights.max().unwrap_or_default())?;
    }
    let last = u16::try_from(columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.autofilter(header, 0, row.max(header + 1), last)?;
    Ok(row)
}

fn put(
    sheet: &mut Worksheet,
    (row, at): (u32, u16),
    value: &Value,
    width: u16,
    looks: &Looks,
) -> Result<(), XlsxError> {
    match value {
        Value::Nothing => {}
        Value::Text(text) => put_text(sheet, (row, at), text, &looks.wrapped)?,
        Value::Period(text) => {
            put_text(sheet, (row, at), text, &looks.wrapped)?;
            sheet.ignore_error_range(row, at, row, at, IgnoreError::NumberStoredAsText)?;
        }
        Value::Verdict(text, paint) => put_text(sheet, (row, at), text, &looks.filled(*paint))?,
        Value::Figure(Quantity::Number(number), format) => {
            sheet.write_number_with_format(row, at, *number, &looks.number(format))?;
        }
        Value::Figure(Quantity::YesNo(yes), _) => {
            sheet.write_boolean_with_format(row, at, *yes, &looks.yes_no)?;
        }
        Value::Date(date) => put_date(sheet, (row, at), *date, looks)?,
        Value::Link(text, (name, to)) => {
            // LibreOffice breaks no link over two lines: what does not fit is cut. The sheet behind it has the whole.
            let text = shortened(text, usize::from(width) * 6 / 5);
            link_to(sheet, (row, at), (name, *to), &text, &looks.link)?;
        }
        Value::Course(name, column, (first, last)) => {
            // From zero, so that a small change does not look like a large one.
            let line = Sparkline::new()
                .set_range((name.as_str(), *first, *column, *last, *column))
                .set_type(SparklineType::Column)
                .set_sparkline_color(Color::RGB(0x0090_A8C3))
                .set_custom_min(0.0)
                .show_last_point(true)
                .set_last_point_color(Color::RGB(0x001F_4E79));
            sheet.add_sparkline(row, at, &line)?;
        }
    }
    Ok(())
}

/// A sheet that is one table: what it is called, what is said where it is empty, and what stands below it.
pub(super) struct Listing<'c> {
    pub(super) name: &'c str,
    /// The name of the sheet to go back to.
    pub(super) overview: &'c str,
    pub(super) columns: Vec<TableColumn>,
    pub(super) rows: Vec<Vec<Value>>,
    pub(super) empty: String,
    /// The columns that are added up below the last row.
    pub(super) added: &'c [u16],
    pub(super) notes: Vec<String>,
}

/// Writes it.
pub(super) fn listing_sheet(of: &Listing<'_>, catalogue: &Catalogue) -> Result<Worksheet, XlsxError> {
    let looks = Looks::of(catalogue);
    let mut sheet = Worksheet::new();
    sheet.set_name(of.name)?;
    put_text(&mut sheet, (0, 0), of.name, &looks.title)?;
    link_to(&mut sheet, (1, 0), (of.overview, 0), &catalogue.text("workbook-back"), &looks.back)?;
    if of.rows.is_empty() {
        put_text(&mut sheet, (HEADER, 0), &of.empty, &looks.text)?;
        for_print(&mut sheet);
        return Ok(sheet);
    }
    let last = write_table(&mut sheet, HEADER, &of.columns, &of.rows, (&looks, catalogue))?;
    let last = if of.added.is_empty() { last } else { total(&mut sheet, last, of, (&looks, catalogue))? };
    for (row, note) in (last + 2..).zip(&of.notes) {
        put_text(&mut sheet, (row, 0), note, &looks.text)?;
    }
    sheet.set_freeze_panes(HEADER + 1, 0)?.set_repeat_rows(0, HEADER)?;
    for_print(&mut sheet);
    Ok(sheet)
}

/// Adds columns up in the row below the last.
fn total(
    sheet: &mut Worksheet,
    last: u32,
    of: &Listing<'_>,
    (looks, catalogue): (&Looks, &Catalogue),
) -> Result<u32, XlsxError> {
    let row = last + 1;
    put_text(sheet, (row, 0), &catalogue.text("act-total"), &looks.header)?;
    for at in 1..u16::try_from(of.columns.len()).unwrap_or_default() {
        let figures = of.rows.iter().filter_map(|values| match values.get(usize::from(at)) {
            Some(Value::Figure(Quantity::Number(number), format)) => Some((*number, format)),
            _ => None,
        });
        let (sum, format) =
            figures.fold((0.0, None), |(sum, longest): (f64, Option<&String>), (number, format)| {
                (sum + number, longest.filter(|known| known.len() >= format.len()).or(Some(format)))
            });
        let Some(format) = format.filter(|_| of.added.contains(&at)) else {
            sheet.write_blank(row, at, &looks.header)?;
            continue;
        };
        let sum = (sum * 100.0).round() / 100.0;
        sheet.write_number_with_format(row, at, sum, &looks.header_right.clone().set_num_format(format))?;
    }
    Ok(row)
}
