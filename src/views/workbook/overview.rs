//! The first sheet: how every indicator stands, with a link to its figures.

use std::rc::Rc;

use rust_xlsxwriter::{Url, Worksheet, XlsxError};

use super::cell::{HEADER_HEIGHT, Looks, cell_text, height, put_text, set_height, shortened};
use super::number::{decimals, decimals_asked, number_format};
use super::paper::for_print;
use crate::compute::IndicatorReport;
use crate::lang::Catalogue;
use crate::model::{Period, Quantity, Unit};
use crate::views::text::row::{RowFigure, RowFigures};
use crate::views::text::saying::fields_changed;
use crate::views::text::wanted::Wanted;
use crate::views::text::words::Words;

/// What stands on the first sheet.
pub(super) struct Overview<'p> {
    pub(super) name: &'p str,
    /// A line for each plan: title, municipality, day.
    pub(super) heads: Vec<String>,
    pub(super) has_errors: bool,
    /// Whether something stands in the workbook that is not published.
    pub(super) inside: bool,
    /// Whether there is more than one plan, so that a column says which.
    pub(super) several: bool,
    pub(super) rows: Vec<OverviewRow>,
}

/// An indicator on the first sheet.
pub(super) struct OverviewRow {
    pub(super) plan: String,
    pub(super) priority: String,
    pub(super) report: Rc<IndicatorReport>,
    /// The sheet and the row where its figures are.
    pub(super) place: (String, u32),
}

/// The columns, with their width in characters. The target is a number where it is one, and else in words.
const COLUMNS: [(&str, u16); 12] = [
    ("word-priority", 28),
    ("word-indicator", 54),
    ("workbook-kind", 21),
    ("workbook-unit", 16),
    ("word-baseline", 12),
    ("workbook-baseline-period", 11),
    ("word-latest", 12),
    ("workbook-latest-period", 11),
    ("workbook-target", 16),
    ("workbook-by", 9),
    ("word-assessment", 20),
    ("workbook-besides", 50),
];

/// The columns in which a number stands.
const NUMBERS: [usize; 4] = [4, 6, 8, 9];

/// Writes the sheet.
pub(super) fn overview_sheet(overview: &Overview<'_>, catalogue: &Catalogue) -> Result<Worksheet, XlsxError> {
    let looks = Looks::of(catalogue);
    let mut sheet = Worksheet::new();
    sheet.set_name(overview.name)?;
    let mut row = 0;
    for head in &overview.heads {
        put_text(&mut sheet, (row, 0), head, &looks.title)?;
        row += 1;
    }
    let remarks = [(overview.has_errors, "status-has-errors"), (overview.inside, "inside-remark")];
    for (_, id) in remarks.into_iter().filter(|(holds, _)| *holds) {
        put_text(&mut sheet, (row, 0), &catalogue.text(id), &looks.text.clone().set_bold())?;
        row += 1;
    }
    row += 1;
    let begin = u16::from(overview.several);
    if overview.several {
        put_text(&mut sheet, (row, 0), &catalogue.text("workbook-plan"), &looks.header)?;
        sheet.set_column_width(0, 26)?;
    }
    for (index, (at, (id, width))) in (begin..).zip(COLUMNS).enumerate() {
        let look = if NUMBERS.contains(&index) { &looks.header_right } else { &looks.header };
        put_text(&mut sheet, (row, at), &catalogue.text(id), look)?;
        sheet.set_column_width(at, width)?;
    }
    set_height(&mut sheet, row, HEADER_HEIGHT)?;
    let header = row;
    for one in &overview.rows {
        row += 1;
        if overview.several {
            put_text(&mut sheet, (row, 0), &one.plan, &looks.wrapped)?;
        }
        write(&mut sheet, (row, begin), one, &looks, catalogue)?;
    }
    let last = begin + u16::try_from(COLUMNS.len() - 1).unwrap_or(u16::MAX);
    sheet.autofilter(header, 0, row, last)?;
    // With many plans their names would leave no room to scroll in.
    let frozen = if header < 12 { header + 1 } else { 0 };
    sheet.set_freeze_panes(frozen, 0)?.set_repeat_rows(0, header)?;
    for_print(&mut sheet);
    Ok(sheet)
}

fn write(
    sheet: &mut Worksheet,
    (row, begin): (u32, u16),
    one: &OverviewRow,
    looks: &Looks,
    catalogue: &Catalogue,
) -> Result<(), XlsxError> {
    let OverviewRow { report, priority, place, .. } = one;
    let words = Words(catalogue);
    let besides = fields_changed(report, catalogue).join("; ");
    put_text(sheet, (row, begin), priority, &looks.wrapped)?;
    link_to(sheet, (row, begin + 1), (&place.0, place.1), &report.title, &looks.link)?;
    let kind = report.kind.map_or(String::new(), |kind| words.kind(kind));
    put_text(sheet, (row, begin + 2), &kind, &looks.wrapped)?;
    let unit = report.unit.map_or(String::new(), |unit| catalogue.render(&unit.message()));
    put_text(sheet, (row, begin + 3), &unit, &looks.wrapped)?;
    let figures = RowFigures::of(report, catalogue);
    let target = report.in_row().0.target.as_ref();
    let value = target.and_then(|target| target.reachable(report.unit?, report.direction));
    let shown = report.unit.unwrap_or(Unit::BARE);
    let numbers = [&figures.measured_from, &figures.standing].into_iter().flatten();
    let numbers = numbers.map(|figure| figure.value).filter_map(|quantity| match quantity {
        Quantity::Number(number) => Some(number),
        Quantity::YesNo(_) => None,
    });
    let own = decimals(shown, report.decimals, numbers);
    let look = looks.number(&number_format(shown, own));
    put_figure(sheet, (row, begin + 4), figures.measured_from.as_ref(), (&look, looks))?;
    match &report.cadence {
        // Of a promise the last record says little: how often it was kept, and in which year.
        Some(promise) => {
            let (count, span) = words.promise_count(report, promise);
            put_text(sheet, (row, begin + 6), &count, &looks.wrapped)?;
            put_text(sheet, (row, begin + 7), &span, &looks.wrapped)?;
        }
        None => put_figure(sheet, (row, begin + 6), figures.standing.as_ref(), (&look, looks))?,
    }
    match value {
        Some(value) => {
            let asked = decimals_asked(shown, own, std::iter::once(value));
            let look = looks.number(&number_format(shown, asked));
            sheet.write_number_with_format(row, begin + 8, value, &look)?;
        }
        None => put_text(sheet, (row, begin + 8), &Wanted::on_one_line(report, catalogue), &looks.wrapped)?,
    }
    if let Some(by) = target.and_then(|target| target.by()) {
        match by {
            Period::Year(year) => {
                sheet.write_number_with_format(row, begin + 9, f64::from(year), &looks.number("0"))?;
            }
            other => put_text(sheet, (row, begin + 9), &words.period(other), &looks.wrapped)?,
        }
    }
    put_text(sheet, (row, begin + 10), &words.verdict(report), &looks.wrapped)?;
    put_text(sheet, (row, begin + 11), &besides, &looks.wrapped)?;
    let wished = Wanted::on_one_line(report, catalogue);
    let texts = [(0, priority), (1, &report.title), (2, &kind), (3, &unit), (8, &wished), (11, &besides)];
    let periods = [(5, &figures.measured_from), (7, &figures.standing)];
    let periods =
        periods.iter().filter_map(|(column, figure)| Some((*column, figure.as_ref()?.period.as_str())));
    let texts = texts.into_iter().map(|(column, text)| (column, text.as_str())).chain(periods);
    let heights = texts.map(|(column, text)| height(text, usize::from(COLUMNS[column].1)));
    set_height(sheet, row, heights.max().unwrap_or_default())?;
    Ok(())
}

/// A figure and its period.
fn put_figure(
    sheet: &mut Worksheet,
    (row, col): (u32, u16),
    figure: Option<&RowFigure>,
    (look, looks): (&rust_xlsxwriter::Format, &Looks),
) -> Result<(), XlsxError> {
    let Some(figure) = figure else { return Ok(()) };
    match figure.value {
        Quantity::Number(number) => drop(sheet.write_number_with_format(row, col, number, look)?),
        Quantity::YesNo(yes) => drop(sheet.write_boolean_with_format(row, col, yes, &looks.yes_no)?),
    }
    put_text(sheet, (row, col + 1), &figure.period, &looks.wrapped)?;
    sheet.ignore_error_range(row, col + 1, row, col + 1, rust_xlsxwriter::IgnoreError::NumberStoredAsText)?;
    Ok(())
}

/// Writes a link to a row of a sheet of this workbook.
pub(super) fn link_to(
    sheet: &mut Worksheet,
    (row, col): (u32, u16),
    (name, to): (&str, u32),
    text: &str,
    look: &rust_xlsxwriter::Format,
) -> Result<(), XlsxError> {
    // Longer than this a link is refused; the sheet behind it has the whole title.
    let text = shortened(&cell_text(text), 2000);
    let url = Url::new(format!("internal:'{}'!A{}", name.replace('\'', "''"), to + 1)).set_text(text);
    sheet.write_url_with_format(row, col, url, look)?;
    Ok(())
}
