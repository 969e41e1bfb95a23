//! The sheet of a priority: for each indicator what is said of it, its figures, and its chart beside them.

use rust_xlsxwriter::{Format, IgnoreError, Worksheet, XlsxError};

use super::cell::{Looks, height, put_date, put_text, set_height};
use super::chart::{CHART_HEIGHT, Placed, line_chart};
use super::number::{decimals, number_format, values};
use super::overview::link_to;
use crate::compute::{
    Bench, Course, CourseRow, CourseWhat, History, HistoryRow, IndicatorReport, course, history,
};
use crate::lang::{Catalogue, Message, shortest};
use crate::model::{Indicator, Quantity, Unit};
use crate::views::status_markdown::{besides, target};
use crate::views::words::Words;

/// A line of an empty row, in pixels.
const ROW: usize = 20;
/// The row of the column names.
const HEADER: u32 = 2;

/// Which sheet is written.
pub(super) struct Page<'p> {
    pub(super) bench: Bench<'p>,
    pub(super) title: &'p str,
    pub(super) name: &'p str,
    /// The name of the sheet to go back to.
    pub(super) overview: &'p str,
}

/// What is told of a figure.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Period,
    End,
    Value,
    Asked(usize),
    Respondents,
    Status,
    Source,
    Part,
    Region,
    Superseded,
    Recorded,
    Internal,
    Remark,
}

impl Column {
    /// The id of its heading, and how many characters wide it is.
    fn heading(self, banded: bool) -> (&'static str, u16) {
        match self {
            Column::Period => ("word-period", 11),
            Column::End => ("workbook-until", 11),
            Column::Value => ("word-value", 11),
            Column::Asked(0) if banded => ("workbook-guide-or-low", 11),
            Column::Asked(0) => ("workbook-guide", 11),
            Column::Asked(_) => ("workbook-high", 11),
            Column::Respondents => ("word-respondents", 8),
            Column::Status => ("workbook-status", 12),
            Column::Source => ("word-source", 26),
            Column::Part => ("word-part", 18),
            Column::Region => ("workbook-region", 20),
            Column::Superseded => ("workbook-superseded", 11),
            Column::Recorded => ("word-recorded", 11),
            Column::Internal => ("workbook-internal", 8),
            Column::Remark => ("word-remark", REMARK),
        }
    }

    fn is_number(self) -> bool {
        matches!(
            self,
            Column::End | Column::Value | Column::Asked(_) | Column::Respondents | Column::Recorded
        )
    }
}

/// How wide the remarks are, in characters.
const REMARK: u16 = 44;

/// An indicator with its figures; one that cannot be read has none.
struct Block<'p> {
    report: &'p IndicatorReport,
    own: Option<(&'p Indicator, History)>,
}

/// Writes the sheet. Also says on which row each indicator begins.
pub(super) fn chapter_sheet<'p>(
    page: &Page<'p>,
    reports: impl Iterator<Item = &'p IndicatorReport>,
    catalogue: &Catalogue,
) -> Result<(Worksheet, Vec<u32>), XlsxError> {
    let of = |id: &str| page.bench.plan.indicators().find(|one| one.id.to_string() == id);
    let blocks: Vec<Block<'p>> = reports
        .map(|report| Block { report, own: of(&report.id).map(|one| (one, history(page.bench, one))) })
        .collect();
    let courses: Vec<Option<Course<'_>>> = blocks
        .iter()
        .map(|block| block.own.as_ref().map(|(_, history)| course(history, block.report)))
        .collect();
    let mut writer = Writer {
        sheet: Worksheet::new(),
        looks: Looks::of(catalogue.language()),
        columns: columns(&blocks, &courses),
        page,
        catalogue,
        row: 0,
    };
    writer.top(courses.iter().flatten().any(|course| course.guides.len() > 1))?;
    let mut begins = Vec::new();
    for (block, course) in blocks.iter().zip(&courses) {
        begins.push(writer.row);
        writer.block(block, course.as_ref())?;
    }
    let sheet = &mut writer.sheet;
    sheet.set_freeze_panes(HEADER + 1, 0)?;
    sheet.set_repeat_rows(0, HEADER)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_footer("&L&A&R&P / &N");
    Ok((writer.sheet, begins))
}

/// The columns that some figure of the sheet fills.
fn columns(blocks: &[Block<'_>], courses: &[Option<Course<'_>>]) -> Vec<Column> {
    let some = |test: fn(&HistoryRow) -> bool| {
        blocks.iter().filter_map(|block| block.own.as_ref()).flat_map(|(_, history)| &history.rows).any(test)
    };
    let asked = courses.iter().flatten().map(|course| course.guides.len()).max().unwrap_or(0);
    let references =
        blocks.iter().any(|block| block.own.as_ref().is_some_and(|(_, own)| !own.references.is_empty()));
    let internal = some(|row| row.internal)
        || blocks.iter().any(|block| block.own.as_ref().is_some_and(|(one, _)| one.internal));
    let mut all = vec![Column::Period, Column::End, Column::Value];
    all.extend((0..asked).map(Column::Asked));
    all.extend([Column::Respondents, Column::Status, Column::Source]);
    all.extend(some(|row| row.part.is_some()).then_some(Column::Part));
    all.extend(references.then_some(Column::Region));
    all.extend(some(|row| row.superseded).then_some(Column::Superseded));
    all.push(Column::Recorded);
    all.extend(internal.then_some(Column::Internal));
    all.push(Column::Remark);
    all
}

struct Writer<'p, 'c> {
    sheet: Worksheet,
    looks: Looks,
    columns: Vec<Column>,
    page: &'c Page<'p>,
    catalogue: &'c Catalogue,
    row: u32,
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
        link_to(&mut self.sheet, (1, 0), (self.page.overview, 0), &back, &self.looks.link)?;
        for (at, column) in (0u16..).zip(&self.columns) {
            let (id, width) = column.heading(banded);
            let look = if column.is_number() { &self.looks.header_right } else { &self.looks.header };
            put_text(&mut self.sheet, (HEADER, at), &self.catalogue.text(id), look)?;
            self.sheet.set_column_width(at, width)?;
        }
        self.row = HEADER + 1;
        Ok(())
    }

    fn block(&mut self, block: &Block<'_>, course: Option<&Course<'_>>) -> Result<(), XlsxError> {
        let heading = self.row;
        self.across(&block.report.title, &self.looks.heading.clone())?;
        let beside = self.row;
        let mut used = self.across(&self.about(block.report), &self.looks.about.clone())?;
        let first = self.row;
        let Some((course, (indicator, history))) = course.zip(block.own.as_ref()) else {
            self.row += 1;
            return Ok(());
        };
        if course.rows.is_empty() || history.rows.is_empty() && history.references.is_empty() {
            used += self.across(&self.catalogue.text("history-empty"), &self.looks.text.clone())?;
        }
        let format = number_format(history.unit, decimals(history.unit, history.decimals, values(course)));
        let look = self.looks.number(&format);
        for row in &course.rows {
            used += self.figure(row, indicator, &look)?;
        }
        if course.drawn > 0 {
            let drawn = u32::try_from(course.drawn).unwrap_or(u32::MAX);
            let at = |column: Column| self.columns.iter().position(|one| *one == column);
            let place = Placed {
                sheet: self.page.name,
                title: (heading, 0),
                rows: (first, first + drawn - 1),
                dates: at(Column::End),
                values: at(Column::Value),
                asked: (0..course.guides.len()).map(|index| at(Column::Asked(index))).collect(),
                format: &format,
            };
            let chart = line_chart(&place, course, history, self.catalogue);
            let column = self.beside();
            self.sheet.insert_chart_with_offset(beside, column, &chart, 12, 4)?;
            // The next indicator begins below the chart.
            while used < CHART_HEIGHT + ROW / 2 {
                self.row += 1;
                used += ROW;
            }
        }
        self.row += 1;
        Ok(())
    }

    /// A text over the width of the table. Says how high it is, in pixels.
    fn across(&mut self, text: &str, look: &Format) -> Result<usize, XlsxError> {
        let width: u16 = self.columns.iter().map(|column| column.heading(false).1).sum();
        let row = self.row;
        self.sheet.merge_range(row, 0, row, self.beside() - 1, "", look)?;
        put_text(&mut self.sheet, (row, 0), text, look)?;
        self.row += 1;
        // Bold letters are wider.
        set_height(&mut self.sheet, row, height(text, usize::from(width) * 9 / 10))
    }

    /// What the indicator is, what is to be reached, and how it stands.
    fn about(&self, report: &IndicatorReport) -> String {
        let words = Words(self.catalogue);
        let mut parts: Vec<String> = report.kind.map(|kind| words.kind(kind)).into_iter().collect();
        parts.extend(report.unit.map(|unit| self.catalogue.tell(&unit.message())));
        parts.extend(report.direction.map(|direction| words.direction(direction)));
        let wanted = target(report, self.catalogue);
        if !wanted.is_empty() {
            parts.push(self.catalogue.tell(&Message::new("workbook-wanted").with("target", wanted)));
        }
        let mut judged = vec![words.judged(report.assessment)];
        judged.extend(besides(report, self.catalogue));
        parts.push(judged.join("; "));
        parts.join(" · ")
    }

    /// A row of the table. Says how high it is, in pixels.
    fn figure(
        &mut self,
        row: &CourseRow<'_>,
        indicator: &Indicator,
        look: &Format,
    ) -> Result<usize, XlsxError> {
        let at = self.row;
        let mut points = height("", 1);
        for (column, what) in (0u16..).zip(self.columns.clone()) {
            let place = (at, column);
            match self.content(what, row, indicator) {
                Content::Nothing => {}
                Content::Text(text) => {
                    points = points.max(height(&text, usize::from(what.heading(false).1) - 1));
                    put_text(&mut self.sheet, place, &text, &self.looks.wrapped)?;
                }
                Content::Figure(Quantity::Number(number)) => {
                    self.sheet.write_number_with_format(at, column, number, look)?;
                }
                Content::Figure(Quantity::YesNo(yes)) => {
                    self.sheet.write_boolean_with_format(at, column, yes, look)?;
                }
                Content::Respondents(n) => {
                    let look = self.looks.number(&number_format(Unit::Count, 0));
                    self.sheet.write_number_with_format(at, column, n, &look)?;
                }
                Content::Date(date) => put_date(&mut self.sheet, place, date, &self.looks)?,
            }
        }
        // A period is a text that looks like a number; that is meant so.
        self.sheet.ignore_error_range(at, 0, at, 0, IgnoreError::NumberStoredAsText)?;
        self.row += 1;
        set_height(&mut self.sheet, at, points)
    }

    fn content(&self, column: Column, row: &CourseRow<'_>, indicator: &Indicator) -> Content {
        let yes = |yes: bool| if yes { self.catalogue.text("word-yes") } else { String::new() };
        let municipality = &self.page.bench.plan.head.municipality.value;
        match (column, row.what) {
            (Column::End, _) => Content::Date(row.date),
            (Column::Asked(index), _) => {
                let asked = row.asked.get(index).copied().flatten();
                asked.map_or(Content::Nothing, |asked| Content::Figure(Quantity::Number(asked)))
            }
            (Column::Period, CourseWhat::Figure(one)) => Content::Text(one.period.to_string()),
            (Column::Period, CourseWhat::Reference(one)) => Content::Text(one.period.to_string()),
            (Column::Period, CourseWhat::Break { period, .. } | CourseWhat::Target(period)) => {
                Content::Text(period.to_string())
            }
            (Column::Value, CourseWhat::Figure(one)) => one.value.map_or(Content::Nothing, Content::Figure),
            (Column::Value, CourseWhat::Reference(one)) => Content::Figure(one.value),
            (Column::Respondents, CourseWhat::Figure(one)) => respondents(one.n),
            (Column::Respondents, CourseWhat::Reference(one)) => respondents(one.n),
            (Column::Status, CourseWhat::Figure(one)) => {
                Content::Text(Words(self.catalogue).status(one.status))
            }
            (Column::Source, CourseWhat::Figure(one)) => one.source_name.as_ref().into(),
            (Column::Source, CourseWhat::Reference(one)) => {
                one.source.as_ref().map(|id| self.source(id)).into()
            }
            (Column::Part, CourseWhat::Figure(one)) => one.part.as_ref().into(),
            (Column::Region, CourseWhat::Figure(_)) => Content::Text(municipality.clone()),
            (Column::Region, CourseWhat::Reference(one)) => Content::Text(one.region.clone()),
            (Column::Superseded, CourseWhat::Figure(one)) => Content::Text(yes(one.superseded)),
            (Column::Recorded, CourseWhat::Figure(one)) => {
                one.recorded.map_or(Content::Nothing, Content::Date)
            }
            (Column::Recorded, CourseWhat::Reference(one)) => {
                one.recorded.map_or(Content::Nothing, Content::Date)
            }
            (Column::Internal, CourseWhat::Figure(one)) => {
                Content::Text(yes(one.internal || indicator.internal))
            }
            (Column::Internal, CourseWhat::Reference(_)) => Content::Text(yes(indicator.internal)),
            (Column::Remark, what) => Content::Text(self.remark(what)),
            (_, CourseWhat::Break { .. } | CourseWhat::Target(_) | CourseWhat::Reference(_)) => {
                Content::Nothing
            }
        }
    }

    fn source(&self, id: &str) -> String {
        let sources = &self.page.bench.plan.sources;
        let named = sources.iter().find(|source| source.id.value.as_str() == id);
        named.map_or(id, |source| source.name.as_str()).to_owned()
    }

    fn remark(&self, what: CourseWhat<'_>) -> String {
        let told = |message: &Message| self.catalogue.tell(message);
        let row = match what {
            CourseWhat::Figure(row) => row,
            CourseWhat::Reference(row) => return row.note.clone().unwrap_or_default(),
            CourseWhat::Target(_) => return self.catalogue.text("workbook-target-row"),
            CourseWhat::Break { period, reason } => {
                return told(
                    &Message::new("history-break").with("period", period.to_string()).with("reason", reason),
                );
            }
        };
        let language = self.catalogue.language();
        let missing = row.missing.as_ref();
        let ratio = row.ratio.map(|(numerator, denominator)| {
            Message::new("told-ratio")
                .with("numerator", shortest(numerator, language))
                .with("denominator", shortest(denominator, language))
        });
        let corrects = row.corrects.as_ref();
        let mut parts = Vec::new();
        parts.extend(missing.map(|reason| told(&Message::new("told-missing").with("reason", reason))));
        parts.extend(ratio.map(|ratio| told(&ratio)));
        parts.extend((!row.representative).then(|| self.catalogue.text("history-not-representative")));
        parts.extend(corrects.map(|reason| told(&Message::new("history-corrects").with("reason", reason))));
        parts.extend(row.note.clone());
        parts.join("; ")
    }
}

/// What stands in a cell.
enum Content {
    Nothing,
    Text(String),
    Figure(Quantity),
    Respondents(f64),
    Date(chrono::NaiveDate),
}

fn respondents(n: Option<f64>) -> Content {
    n.map_or(Content::Nothing, Content::Respondents)
}

impl<T: Into<String>> From<Option<T>> for Content {
    fn from(text: Option<T>) -> Content {
        text.map_or(Content::Nothing, |text| Content::Text(text.into()))
    }
}
