//! The sheet of a priority: for each indicator what is said of it, its figures, and its chart beside them.

use super::block::Block;
use std::rc::Rc;

use rust_xlsxwriter::{Format, IgnoreError, Worksheet, XlsxError};

use super::cell::{HEADER_HEIGHT, Looks, height, link_to, put_date, put_text, set_height};
use super::chart::{CHART_HEIGHT, CHART_WIDTH, Placed, line_chart};
use super::columns::{Column, Content, Edge, Teller, columns, drawn_sources};
use super::number::{decimals, decimals_asked, number_format, values};
use super::paper::{Pages, for_print};
use crate::compute::{Course, CourseRow, IndicatorReport, Judging, course};
use crate::lang::{Catalogue, Message};
use crate::model::{Id, Quantity, Unit};
use crate::views::text::saying::remarks;
use crate::views::text::wanted::Wanted;
use crate::views::text::words::Words;

/// An empty row, in pixels.
const ROW: usize = 20;
/// The row with the names of the columns.
const HEADER: u32 = 2;
/// Between the table and the chart, in pixels.
const GAP: u32 = 12;

/// Which sheet is written.
pub(super) struct Page<'c, 'p> {
    pub(super) judging: &'c Judging<'p>,
    pub(super) title: &'c str,
    pub(super) name: &'c str,
    /// The name of the sheet to go back to.
    pub(super) overview: &'c str,
}

/// The column of figures, with the first and the last of their rows.
pub(super) type FiguresAt = (u16, (u32, u32));

/// Where an indicator stands on the sheet.
pub(super) struct BlockAt {
    /// The row with its title.
    pub(super) begin: u32,
    /// Its figures, where a line can be drawn through them.
    pub(super) line: Option<FiguresAt>,
}

/// Writes the sheet. Also says where each indicator stands.
pub(super) fn chapter_sheet<'p>(
    page: &Page<'_, 'p>,
    reports: impl Iterator<Item = Rc<IndicatorReport>>,
    catalogue: &Catalogue,
) -> Result<(Worksheet, Vec<BlockAt>), XlsxError> {
    let of = |report: &IndicatorReport| page.judging.plan.indicators().find(|one| report.id == one.id);
    let blocks: Vec<Block<'p>> = reports
        .map(|report| Block { own: of(&report).map(|one| (one, page.judging.history(one))), report })
        .collect();
    let courses: Vec<Option<Course<'_>>> = blocks
        .iter()
        .map(|block| {
            let (indicator, history) = block.own.as_ref()?;
            Some(course(page.judging, indicator, history, &block.report))
        })
        .collect();
    let columns = columns(&blocks, &courses);
    let table: u32 = columns.iter().map(|column| u32::from(column.width()) * 7 + 5).sum();
    let mut pages = Pages::new(table + GAP + CHART_WIDTH, HEADER_HEIGHT + 2 * ROW);
    let looks = Looks::of(catalogue);
    let mut writer = Writer { sheet: Worksheet::new(), looks, columns, page, catalogue, row: 0 };
    writer.top(courses.iter().flatten().any(|course| course.guides.len() > 1))?;
    let mut places = Vec::new();
    for (block, course) in blocks.iter().zip(&courses) {
        let begin = writer.row;
        let (high, line) = writer.block(block, course.as_ref())?;
        places.push(BlockAt { begin, line });
        pages.place(begin, high);
    }
    let mut sheet = writer.sheet;
    sheet.set_freeze_panes(HEADER + 1, 0)?.set_repeat_rows(0, HEADER)?;
    sheet.set_page_breaks(&pages.breaks)?;
    for_print(&mut sheet);
    Ok((sheet, places))
}

struct Writer<'c, 'p> {
    sheet: Worksheet,
    looks: Looks,
    columns: Vec<Column>,
    page: &'c Page<'c, 'p>,
    catalogue: &'c Catalogue,
    row: u32,
}

/// How the numbers of an indicator look.
struct NumberLooks {
    figure: Format,
    asked: Format,
}

impl Writer<'_, '_> {
    /// Where the chart stands: after the last column.
    fn beside(&self) -> u16 {
        u16::try_from(self.columns.len()).unwrap_or(u16::MAX)
    }

    /// The title, the way back, and the names of the columns.
    fn top(&mut self, banded: bool) -> Result<(), XlsxError> {
        let name = self.page.name.to_owned();
        self.sheet.set_name(name)?;
        put_text(&mut self.sheet, (0, 0), self.page.title, &self.looks.title)?;
        let back = self.catalogue.text("workbook-back");
        link_to(&mut self.sheet, (1, 0), (self.page.overview, 0), &back, &self.looks.back)?;
        for (at, column) in (0u16..).zip(&self.columns) {
            let look = if column.is_number() { &self.looks.header_right } else { &self.looks.header };
            put_text(&mut self.sheet, (HEADER, at), &self.catalogue.text(column.heading(banded)), look)?;
            self.sheet.set_column_width(at, column.width())?;
            if column.is_hidden() {
                self.sheet.set_column_hidden(at)?;
            }
        }
        set_height(&mut self.sheet, HEADER, HEADER_HEIGHT)?;
        self.row = HEADER + 1;
        Ok(())
    }

    /// Says how high the block is, in pixels, and where the figures are that can be drawn.
    fn block(
        &mut self,
        block: &Block<'_>,
        course: Option<&Course<'_>>,
    ) -> Result<(usize, Option<FiguresAt>), XlsxError> {
        let mut line = None;
        let title = (self.row, 0);
        let top = self.across(&block.report.title, &self.looks.heading.clone())?;
        let beside = self.row;
        let mut used = self.across(&self.about(&block.report), &self.looks.about.clone())?;
        if let Some((course, (indicator, history))) = course.zip(block.own.as_ref()) {
            let first = self.row;
            if history.rows.is_empty() && history.references.is_empty() {
                used += self.across(&self.catalogue.text("history-empty"), &self.looks.text.clone())?;
            }
            let own = decimals(history.unit, history.decimals, values(course));
            let asked = course.rows.iter().flat_map(|row| row.asked.iter().copied().flatten());
            let asked = decimals_asked(history.unit, own, asked);
            let format = number_format(history.unit, own);
            let looks = NumberLooks {
                figure: self.looks.number(&format),
                asked: self.looks.number(&number_format(history.unit, asked)),
            };
            let sources = drawn_sources(course);
            let teller = Teller {
                plan: self.page.judging.plan,
                indicator,
                history,
                sources: &sources,
                catalogue: self.catalogue,
            };
            for row in &course.rows {
                used += self.figure(row, &teller, &looks)?;
            }
            if let Some(rows) = drawn(course, first) {
                let at = |column: Column| {
                    self.columns.iter().position(|one| *one == column).and_then(|at| u16::try_from(at).ok())
                };
                line = at(Column::Value).map(|column| (column, (first, last_figure(course, first))));
                let of_source = (0..sources.len()).map(|index| at(Column::OfSource(index)));
                let name = |source: Option<&Id>| {
                    source.map_or_else(String::new, |id| self.page.judging.plan.source_name(id).to_owned())
                };
                let place = Placed {
                    sheet: self.page.name,
                    title,
                    rows,
                    dates: at(Column::End),
                    values: match sources.as_slice() {
                        [] | [_] => vec![(None, at(Column::Value))],
                        several => {
                            several.iter().zip(of_source).map(|(id, at)| (Some(name(*id)), at)).collect()
                        }
                    },
                    sources: &sources,
                    reaches: at(Column::Reach(Edge::High)).zip(at(Column::Reach(Edge::Low))),
                    asked: (0..course.guides.len()).map(|index| at(Column::Asked(index))).collect(),
                    format: &format,
                };
                let chart = line_chart(&place, course, history, self.catalogue);
                self.sheet.insert_chart_with_offset(beside, self.beside(), &chart, GAP, 4)?;
                // The next indicator begins below the chart.
                while used < CHART_HEIGHT + ROW / 2 {
                    self.row += 1;
                    used += ROW;
                }
            }
        }
        self.row += 1;
        Ok((top + used + ROW, line))
    }

    /// A text over the width of the table. Says how high it is, in pixels.
    fn across(&mut self, text: &str, look: &Format) -> Result<usize, XlsxError> {
        let width: u16 = self.columns.iter().map(|column| column.width()).sum();
        let row = self.row;
        self.sheet.merge_range(row, 0, row, self.beside() - 1, "", look)?;
        put_text(&mut self.sheet, (row, 0), text, look)?;
        self.row += 1;
        set_height(&mut self.sheet, row, height(text, usize::from(width)))
    }

    /// What the indicator is, what is to be reached, and how it stands.
    fn about(&self, report: &IndicatorReport) -> String {
        let words = Words(self.catalogue);
        let mut parts: Vec<String> = report.kind.map(|kind| words.kind(kind)).into_iter().collect();
        parts.extend(report.unit.map(|unit| self.catalogue.render(&unit.message())));
        parts.extend(report.direction.map(|direction| words.direction(direction)));
        let wanted = Wanted::on_one_line(report, self.catalogue);
        if !wanted.is_empty() {
            parts.push(self.catalogue.render(&Message::new("workbook-wanted").with("target", wanted)));
        }
        let mut judged = vec![words.verdict(report)];
        judged.extend(report.cadence.iter().map(|promise| words.promise_kept(report, promise)));
        judged.extend(remarks(report, self.catalogue));
        parts.push(judged.join("; "));
        parts.join(" | ")
    }

    /// A row of the table. Says how high it is, in pixels.
    fn figure(
        &mut self,
        row: &CourseRow<'_>,
        teller: &Teller<'_>,
        looks: &NumberLooks,
    ) -> Result<usize, XlsxError> {
        let at = self.row;
        let mut points = height("", 1);
        for (col, column) in (0u16..).zip(&self.columns) {
            match teller.content(*column, row) {
                Content::Nothing => {}
                Content::Text(text) => {
                    points = points.max(height(&text, usize::from(column.width())));
                    put_text(&mut self.sheet, (at, col), &text, &self.looks.wrapped)?;
                }
                Content::Figure(Quantity::Number(number)) => {
                    self.sheet.write_number_with_format(at, col, number, &looks.figure)?;
                }
                Content::Figure(Quantity::YesNo(yes)) => {
                    self.sheet.write_boolean_with_format(at, col, yes, &self.looks.yes_no)?;
                }
                Content::Asked(number) => {
                    self.sheet.write_number_with_format(at, col, number, &looks.asked)?;
                }
                Content::Respondents(n) => {
                    let look = self.looks.number(&number_format(Unit::Count, 0));
                    self.sheet.write_number_with_format(at, col, n, &look)?;
                }
                Content::Date(date) => put_date(&mut self.sheet, (at, col), date, &self.looks)?,
            }
        }
        // A period is a text that looks like a number; that is meant so.
        self.sheet.ignore_error_range(at, 0, at, 0, IgnoreError::NumberStoredAsText)?;
        self.row += 1;
        set_height(&mut self.sheet, at, points)
    }
}

/// The row of the last figure that is drawn.
fn last_figure(course: &Course<'_>, first: u32) -> u32 {
    let last = course.rows.iter().take(course.drawn).rposition(|row| row.value().is_some());
    first + last.and_then(|last| u32::try_from(last).ok()).unwrap_or_default()
}

/// From which row to which the chart is drawn.
fn drawn(course: &Course<'_>, first: u32) -> Option<(u32, u32)> {
    let rows = u32::try_from(course.drawn).ok().filter(|rows| *rows > 0)?;
    Some((first, first + rows - 1))
}
