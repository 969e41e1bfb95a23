//! The first sheet: the matrix of how the plan stands, and how every indicator stands, with the way to its figures.

use std::rc::Rc;

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use super::cell::{HEADER_HEIGHT, Looks, height, ink, put_text, set_height};
use super::chapter::FiguresAt;
use super::counts::{Counts, Listed, Matrix};
use super::number::{decimals, decimals_asked, number_format};
use super::paper::for_print;
use super::table::{TableColumn, Value, numbers, words, write_table};
use crate::compute::{Folded, Glance, GlanceRow, IndicatorReport, Tally};
use crate::lang::{Catalogue, Message};
use crate::model::{Period, Quantity, Unit};
use crate::views::status::matrix::{Mark, Marks, headings, meanings};
use crate::views::text::in_short::InShort;
use crate::views::text::row::{RowFigure, RowFigures};
use crate::views::text::saying::{certain, looks as told_of_chance, remarks};
use crate::views::text::wanted::Wanted;
use crate::views::text::words::{Words, paint_of};

/// What stands on the first sheet.
pub(super) struct Overview<'p> {
    pub(super) name: &'p str,
    pub(super) plans: Vec<OverviewPlan<'p>>,
    pub(super) has_errors: bool,
    pub(super) rows: Vec<OverviewRow>,
}

/// A plan on the first sheet.
pub(super) struct OverviewPlan<'p> {
    /// Its name in the list.
    pub(super) name: String,
    /// Which plan, and of which day.
    pub(super) head: String,
    /// What it costs and promised, each in a sentence.
    pub(super) short: InShort,
    pub(super) glance: Glance<'p>,
}

/// An indicator on the first sheet.
pub(super) struct OverviewRow {
    pub(super) plan: String,
    pub(super) priority: String,
    pub(super) report: Rc<IndicatorReport>,
    /// The sheet and the row where its figures are.
    pub(super) place: (String, u32),
    /// Its figures there, where a line can be drawn through them.
    pub(super) line: Option<FiguresAt>,
}

/// The columns. The target is a number where it is one, and else in words.
const COLUMNS: [TableColumn; 14] = [
    words("word-priority", 20),
    words("word-indicator", 48),
    words("workbook-kind", 15),
    words("word-assessment", 19),
    numbers("workbook-was", 9),
    words("workbook-was-period", 10),
    numbers("workbook-now", 13),
    words("workbook-now-period", 11),
    numbers("word-expected", 10),
    numbers("workbook-target", 13),
    numbers("workbook-by", 9),
    words("workbook-course", 16),
    words("workbook-chance", 12),
    words("workbook-besides", 44),
];

/// How high a title is, in points.
const TITLE_HEIGHT: usize = 21;

/// Writes the sheet.
pub(super) fn overview_sheet(overview: &Overview<'_>, catalogue: &Catalogue) -> Result<Worksheet, XlsxError> {
    let looks = Looks::of(catalogue);
    let mut sheet = Worksheet::new();
    sheet.set_name(overview.name)?;
    let several = overview.plans.len() > 1;
    let mut matrices: Vec<Matrix> = Vec::new();
    let mut top = Top { sheet: &mut sheet, looks: &looks, catalogue, row: 0, begin: u16::from(several) };
    let remarks = [(true, "workbook-inside"), (overview.has_errors, "status-has-errors")];
    let bold = Format::new().set_bold();
    for (at, plan) in overview.plans.iter().enumerate() {
        put_text(top.sheet, (top.row, 0), &plan.head, &looks.title)?;
        set_height(top.sheet, top.row, TITLE_HEIGHT)?;
        top.row += 1;
        for (_, id) in remarks.into_iter().filter(|(holds, _)| at == 0 && *holds) {
            top.line(&catalogue.text(id), &bold)?;
        }
        let InShort { money, promised, silent } = &plan.short;
        let certainty = told_of_chance(plan.glance.looks, catalogue);
        let certain = certain(&plan.glance.certain, catalogue);
        for line in [money, promised, silent, &certainty, &certain].into_iter().flatten() {
            top.line(line, &Format::new())?;
        }
        top.row += 1;
        matrices.extend(top.matrix(&plan.name, &plan.glance)?);
    }
    let (header, begin) = (top.row + 1, top.begin);
    let mut columns = COLUMNS.to_vec();
    if several {
        columns.insert(0, words("workbook-plan", 26));
    }
    let rows: Vec<Vec<Value>> = overview.rows.iter().map(|one| row(one, several, catalogue)).collect();
    let last = write_table(&mut sheet, header, &columns, &rows, (&looks, catalogue))?;
    let listed: Vec<Listed<'_>> = overview
        .rows
        .iter()
        .map(|one| Listed { plan: &one.plan, priority: &one.priority, assessment: one.report.assessment })
        .collect();
    let counts = Counts { rows: (header + 1, last), begin, several, listed: &listed };
    counts.write(&mut sheet, &matrices, &looks, catalogue)?;
    sheet.set_repeat_rows(header, header)?;
    for_print(&mut sheet);
    Ok(sheet)
}

/// What stands above the list.
struct Top<'s> {
    sheet: &'s mut Worksheet,
    looks: &'s Looks,
    catalogue: &'s Catalogue,
    row: u32,
    /// The column of the priority.
    begin: u16,
}

impl Top<'_> {
    fn line(&mut self, text: &str, look: &Format) -> Result<(), XlsxError> {
        put_text(self.sheet, (self.row, 0), text, look)?;
        self.row += 1;
        Ok(())
    }

    /// The matrix of a plan: of each priority its goals as marks, with what these mean. The counts beside them come when it is
    /// known where the list stands.
    fn matrix(&mut self, plan: &str, glance: &Glance<'_>) -> Result<Option<Matrix>, XlsxError> {
        if glance.rows.is_empty() {
            return Ok(None);
        }
        let none = Tally::default;
        let goals = |row: &GlanceRow| GlanceRow { effects: none(), promises: none(), ..row.clone() };
        let folded = Folded { rows: glance.rows.iter().map(goals).collect(), rest: None };
        let marks = Marks::of(&folded);
        let titles = std::iter::once(self.catalogue.text("word-priority"));
        for (at, text) in (self.begin..).zip(titles.chain(headings(&glance.sum(), self.catalogue)).take(2)) {
            put_text(self.sheet, (self.row, at), &text, &self.looks.header)?;
        }
        set_height(self.sheet, self.row, HEADER_HEIGHT)?;
        self.row += 1;
        let first = self.row;
        for row in &folded.rows {
            put_text(self.sheet, (self.row, self.begin), &row.title, &self.looks.wrapped)?;
            set_height(self.sheet, self.row, height(&row.title, COLUMNS[0].width().into()))?;
            self.marks((self.row, self.begin + 1), marks, &row.goals)?;
            self.row += 1;
        }
        let titles = folded.rows.iter().map(|row| row.title.clone()).collect();
        let meaning = meanings(&folded, self.catalogue).join("   ");
        let ended = (!glance.ended.is_empty()).then(|| {
            self.catalogue.render(&Message::new("glance-ended").with("names", glance.ended.join(", ")))
        });
        for text in [meaning, ended.unwrap_or_default()].iter().filter(|text| !text.is_empty()) {
            let (first, last) = (self.begin, self.begin + 1);
            self.sheet.merge_range(self.row, first, self.row, last, "", &self.looks.about)?;
            put_text(self.sheet, (self.row, first), text, &self.looks.about)?;
            set_height(self.sheet, self.row, height(text, 64))?;
            self.row += 1;
        }
        self.row += 1;
        Ok(Some(Matrix { plan: plan.to_owned(), titles, first }))
    }

    /// The marks of a cell, each in its colour.
    fn marks(&mut self, (row, at): (u32, u16), marks: Marks, tally: &Tally) -> Result<(), XlsxError> {
        let all = marks.of_cell(tally);
        let shown = |mark: &Mark| format!("{}{}", marks.shown(mark), marks.between());
        let coloured: Vec<(Format, String)> = all
            .iter()
            .map(|mark| (Format::new().set_bold().set_font_color(ink(mark.paint)), shown(mark)))
            .collect();
        match coloured.as_slice() {
            [] => {}
            [(look, text)] => {
                let look = look.clone().set_indent(1);
                put_text(self.sheet, (row, at), text, &look)?;
            }
            several => {
                let parts: Vec<(&Format, &str)> =
                    several.iter().map(|(look, text)| (look, text.as_str())).collect();
                self.sheet.write_rich_string_with_format(row, at, &parts, &self.looks.text)?;
            }
        }
        Ok(())
    }
}

fn row(one: &OverviewRow, several: bool, catalogue: &Catalogue) -> Vec<Value> {
    let OverviewRow { report, priority, place, line, plan } = one;
    let words = Words(catalogue);
    let figures = RowFigures::of(report, catalogue);
    let unit = report.unit.unwrap_or(Unit::BARE);
    let verdict = report.in_row().0;
    let target = verdict.target.as_ref();
    let wanted = target.and_then(|target| target.reachable(report.unit?, report.direction));
    let number = |figure: &RowFigure| match figure.value {
        Quantity::Number(number) => Some(number),
        Quantity::YesNo(_) => None,
    };
    let shown = [&figures.measured_from, &figures.standing].into_iter().flatten().filter_map(number);
    let own = decimals(unit, report.decimals, shown);
    let asked = |value: f64| {
        let format = number_format(unit, decimals_asked(unit, own, std::iter::once(value)));
        Value::Figure(Quantity::Number(value), format)
    };
    let told = |figure: &Option<RowFigure>| match figure {
        Some(one) => [Value::Figure(one.value, number_format(unit, own)), Value::Period(one.period.clone())],
        None => [Value::Nothing, Value::Nothing],
    };
    // Of a promise the last record says little: how often it was kept, and in which year.
    let standing = match &report.cadence {
        Some(promise) => {
            let (count, span) = words.promise_count(report, promise);
            [Value::Text(count), Value::Period(span)]
        }
        None => told(&figures.standing),
    };
    let by = match target.and_then(|target| target.by()) {
        Some(Period::Year(year)) => Value::Figure(Quantity::Number(f64::from(year)), "0".to_owned()),
        other => Value::text(other.map(|period| words.period(period))),
    };
    let mut cells: Vec<Value> = several.then(|| Value::Text(plan.clone())).into_iter().collect();
    cells.extend([
        Value::Text(priority.clone()),
        Value::Link(report.title.clone(), place.clone()),
        Value::text(report.kind.map(|kind| words.kind(kind))),
        Value::Verdict(words.verdict(report), paint_of(report.assessment)),
    ]);
    cells.extend(told(&figures.measured_from));
    cells.extend(standing);
    cells.extend([
        verdict.expected.map_or(Value::Nothing, asked),
        wanted.map_or_else(|| Value::Text(Wanted::on_one_line(report, catalogue)), asked),
        by,
        line.map_or(Value::Nothing, |(column, rows)| Value::Course(place.0.clone(), column, rows)),
        Value::text(chance(report, catalogue)),
        Value::Text(remarks(report, catalogue).join("; ")),
    ]);
    cells
}

/// Whether the change can be chance; nothing where there is none.
fn chance(report: &IndicatorReport, catalogue: &Catalogue) -> Option<String> {
    let change = report.in_row().0.change.as_ref().filter(|change| change.absolute.abs() > 1e-9)?;
    Some(catalogue.text(match change.certain {
        Some(true) => "word-no",
        Some(false) => "word-yes",
        None => "workbook-unsaid",
    }))
}
