//! What is told of a figure on the sheet of its priority, in which column.

use chrono::NaiveDate;

use super::block::Block;
use crate::compute::{Apart, Course, CourseRow, CourseWhat, History, HistoryRow, Margin};
use crate::lang::{Catalogue, Message};
use crate::model::{Id, Indicator, Plan, Quantity};
use crate::views::text::figure_row::{FigureRow, remarks};
use crate::views::text::words::Words;

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Period,
    End,
    Value,
    /// The margin of the figure, from where and to where.
    Margin(Edge),
    /// What the target asks at that moment: a line, or the two edges of a band.
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
    /// The figures of one of several sources, for its line in the chart. Hidden.
    OfSource(usize),
    /// How far the margin reaches from the figure, for the chart. Hidden.
    Reach(Edge),
}

/// The lower or the upper edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    Low,
    High,
}

impl Edge {
    fn of(self, margin: Margin) -> f64 {
        match self {
            Edge::Low => margin.low,
            Edge::High => margin.high,
        }
    }
}

impl Column {
    /// The id of its heading. On a sheet with a band the first line can be its lower edge.
    pub(super) fn heading(self, banded: bool) -> &'static str {
        match self {
            Column::Period => "word-period",
            Column::End => "workbook-until",
            Column::Value => "word-value",
            Column::Margin(Edge::Low) => "workbook-margin-low",
            Column::Margin(Edge::High) => "workbook-margin-high",
            Column::OfSource(_) => "workbook-chart-source",
            Column::Reach(_) => "workbook-chart-reach",
            Column::Asked(0) if banded => "workbook-guide-or-low",
            Column::Asked(0) => "workbook-guide",
            Column::Asked(_) => "workbook-high",
            Column::Respondents => "word-respondents",
            Column::Status => "workbook-status",
            Column::Source => "word-source",
            Column::Part => "word-part",
            Column::Region => "workbook-region",
            Column::Superseded => "workbook-superseded",
            Column::Recorded => "word-recorded",
            Column::Internal => "workbook-internal",
            Column::Remark => "word-remark",
        }
    }

    /// How many characters wide it is.
    pub(super) fn width(self) -> u16 {
        match self {
            Column::Period => 16,
            Column::End | Column::Value | Column::Asked(_) => 11,
            Column::OfSource(_) | Column::Reach(_) => 0,
            Column::Margin(_) | Column::Respondents | Column::Internal => 8,
            Column::Status => 11,
            Column::Source => 28,
            Column::Part => 13,
            Column::Region => 15,
            Column::Superseded => 12,
            Column::Recorded => 11,
            Column::Remark => 34,
        }
    }

    /// Whether it is there for the chart alone.
    pub(super) fn is_hidden(self) -> bool {
        matches!(self, Column::OfSource(_) | Column::Reach(_))
    }

    /// Whether it stands to the right, its heading too.
    pub(super) fn is_number(self) -> bool {
        matches!(
            self,
            Column::End
                | Column::Value
                | Column::Margin(_)
                | Column::Asked(_)
                | Column::Respondents
                | Column::Recorded
        )
    }
}

/// The columns that some figure of a sheet fills.
pub(super) fn columns(blocks: &[Block<'_>], courses: &[Option<Course<'_>>]) -> Vec<Column> {
    let own = || blocks.iter().filter_map(|block| block.own.as_ref());
    let some = |test: fn(&HistoryRow<'_>) -> bool| own().flat_map(|(_, history)| &history.rows).any(test);
    let asked = courses.iter().flatten().map(|course| course.guides.len()).max().unwrap_or(0);
    let references = own().any(|(_, history)| !history.references.is_empty());
    let internal = some(|row| row.internal) || own().any(|(indicator, _)| indicator.internal);
    let margins = some(|row| row.margin.is_some())
        || own().any(|(_, one)| one.sums.iter().any(|sum| sum.margin.is_some()));
    let edges = [Edge::Low, Edge::High];
    let mut all = vec![Column::Period, Column::End, Column::Value];
    all.extend(edges.map(Column::Margin).into_iter().filter(|_| margins));
    all.extend((0..asked).map(Column::Asked));
    all.extend([Column::Respondents, Column::Status, Column::Source]);
    all.extend(some(|row| row.part.is_some()).then_some(Column::Part));
    all.extend(references.then_some(Column::Region));
    all.extend(some(|row| row.superseded).then_some(Column::Superseded));
    all.push(Column::Recorded);
    all.extend(internal.then_some(Column::Internal));
    all.push(Column::Remark);
    let sources = courses.iter().flatten().map(|course| drawn_sources(course).len()).max().unwrap_or(0);
    all.extend((0..sources).filter(|_| sources > 1).map(Column::OfSource));
    all.extend(edges.map(Column::Reach).into_iter().filter(|_| margins));
    all
}

/// The sources of the figures that are drawn, in the order in which they begin.
pub(super) fn drawn_sources<'h>(course: &Course<'h>) -> Vec<Option<&'h Id>> {
    let mut all = Vec::new();
    for row in course.rows.iter().take(course.drawn).filter(|row| row.value().is_some()) {
        if !all.contains(&row.source()) {
            all.push(row.source());
        }
    }
    all
}

/// The margin of the figure of a row.
pub(super) fn margin(history: &History<'_>, row: &CourseRow<'_>) -> Option<Margin> {
    match row.what {
        CourseWhat::Figure(one) => one.margin,
        CourseWhat::Sum(point) => {
            history.sums.iter().find(|sum| sum.period == point.period).and_then(|sum| sum.margin)
        }
        _ => None,
    }
}

/// What stands in a cell.
pub(super) enum Content {
    Nothing,
    Text(String),
    Figure(Quantity),
    /// A number in the unit of the figures that is no figure itself.
    Asked(f64),
    Respondents(f64),
    Date(NaiveDate),
}

impl<T: Into<String>> From<Option<T>> for Content {
    fn from(text: Option<T>) -> Content {
        text.map_or(Content::Nothing, |text| Content::Text(text.into()))
    }
}

/// Tells what stands in the cells of an indicator.
pub(super) struct Teller<'c> {
    pub(super) plan: &'c Plan,
    pub(super) indicator: &'c Indicator,
    pub(super) history: &'c History<'c>,
    pub(super) sources: &'c [Option<&'c Id>],
    pub(super) catalogue: &'c Catalogue,
}

impl Teller<'_> {
    /// What stands in a column of a row.
    pub(super) fn content(&self, column: Column, row: &CourseRow<'_>) -> Content {
        match column {
            Column::Period => return Content::Text(Words(self.catalogue).period(row.period())),
            Column::End => return Content::Date(row.date),
            Column::Value => return row.value().map_or(Content::Nothing, Content::Figure),
            Column::Asked(index) => {
                return row.asked.get(index).copied().flatten().map_or(Content::Nothing, Content::Asked);
            }
            Column::Margin(edge) => {
                return margin(self.history, row)
                    .map_or(Content::Nothing, |margin| Content::Asked(edge.of(margin)));
            }
            Column::Reach(edge) => {
                let (Some(Quantity::Number(value)), Some(margin)) = (row.value(), margin(self.history, row))
                else {
                    return Content::Nothing;
                };
                return Content::Asked((edge.of(margin) - value).abs());
            }
            Column::OfSource(at) => {
                let own = self.sources.get(at).is_some_and(|source| *source == row.source());
                return row.value().filter(|_| own).map_or(Content::Nothing, Content::Figure);
            }
            Column::Remark => return Content::Text(self.remark(row.what)),
            Column::Internal if row.value().is_some() && self.indicator.internal => return self.yes(true),
            _ => {}
        }
        let Some(one) = self.figure(row.what) else { return Content::Nothing };
        match column {
            Column::Respondents => one.n.map_or(Content::Nothing, Content::Respondents),
            Column::Status => one.status.map(|status| Words(self.catalogue).status(status)).into(),
            Column::Source => one.source.into(),
            Column::Superseded => self.yes(one.superseded),
            Column::Recorded => one.recorded.map_or(Content::Nothing, Content::Date),
            _ => self.of(column, row.what),
        }
    }

    /// The figure of a row, where it has one of its own.
    fn figure<'h>(&self, what: CourseWhat<'h>) -> Option<FigureRow<'h>>
    where
        Self: 'h,
    {
        match what {
            CourseWhat::Figure(one) => Some(one.into()),
            CourseWhat::Reference(one) => Some(one.into()),
            CourseWhat::Sum(one) => Some(FigureRow {
                period: one.period,
                of: None,
                value: Some(one.value),
                withheld: None,
                n: None,
                status: Some(one.status),
                source: one.source.map(|id| self.plan.source_name(id)),
                recorded: one.recorded,
                superseded: false,
            }),
            CourseWhat::Break { .. } | CourseWhat::Apart { .. } | CourseWhat::Target(_) => None,
        }
    }

    /// Of what a figure is, and whether it is internal.
    fn of(&self, column: Column, what: CourseWhat<'_>) -> Content {
        match (column, what) {
            (Column::Part, CourseWhat::Figure(one)) => one.part.as_deref().into(),
            (Column::Part, CourseWhat::Sum(_)) => Content::Text(self.catalogue.text("word-total")),
            (Column::Region, CourseWhat::Reference(one)) => Content::Text(one.region.value.clone()),
            (Column::Region, _) => Content::Text(self.plan.head.municipality.value.clone()),
            (Column::Internal, CourseWhat::Figure(one)) => self.yes(one.internal || self.indicator.internal),
            _ => Content::Nothing,
        }
    }

    fn yes(&self, yes: bool) -> Content {
        yes.then(|| self.catalogue.text("word-yes")).into()
    }

    fn remark(&self, what: CourseWhat<'_>) -> String {
        let shown = |message: &Message| self.catalogue.render(message);
        match what {
            CourseWhat::Figure(row) => {
                let missing = row.missing();
                let missing =
                    missing.map(|reason| shown(&Message::new("phrase-missing").with("reason", reason)));
                remarks(row, missing, &Words(self.catalogue)).collect::<Vec<_>>().join("; ")
            }
            CourseWhat::Sum(point) => shown(&Message::new("reason-sum-of-parts").with("parts", point.parts)),
            CourseWhat::Reference(row) => row.note.as_deref().cloned().unwrap_or_default(),
            CourseWhat::Target(_) => self.catalogue.text("workbook-target-row"),
            CourseWhat::Apart { why: Apart::Lacks, .. } => self.catalogue.text("word-no-figure"),
            CourseWhat::Apart { why: Apart::Source, .. } => self.catalogue.text("workbook-other-source"),
            CourseWhat::Apart { why: Apart::Unlike, .. } => self.catalogue.text("workbook-unlike"),
            CourseWhat::Break { period, reason } => {
                let message = Message::new("history-break").with("period", period);
                shown(&message.with("reason", reason))
            }
        }
    }
}
