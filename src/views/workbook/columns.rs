//! What is told of a figure on the sheet of its priority, in which column.

use chrono::NaiveDate;

use super::block::Block;
use crate::compute::{Apart, Course, CourseRow, CourseWhat, HistoryRow};
use crate::lang::{Catalogue, Message, shortest};
use crate::model::{Indicator, Plan, Quantity};
use crate::views::text::words::Words;

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Period,
    End,
    Value,
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
}

impl Column {
    /// The id of its heading. On a sheet with a band the first line can be its lower edge.
    pub(super) fn heading(self, banded: bool) -> &'static str {
        match self {
            Column::Period => "word-period",
            Column::End => "workbook-until",
            Column::Value => "word-value",
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
            Column::Period | Column::End | Column::Value | Column::Asked(_) => 11,
            Column::Respondents | Column::Internal => 8,
            Column::Status => 12,
            Column::Source => 28,
            Column::Part => 15,
            Column::Region => 18,
            Column::Superseded | Column::Recorded => 11,
            Column::Remark => 46,
        }
    }

    /// Whether it stands to the right, its heading too.
    pub(super) fn is_number(self) -> bool {
        matches!(
            self,
            Column::End | Column::Value | Column::Asked(_) | Column::Respondents | Column::Recorded
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

/// What stands in a cell.
pub(super) enum Content {
    Nothing,
    Text(String),
    Figure(Quantity),
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
    pub(super) catalogue: &'c Catalogue,
}

impl Teller<'_> {
    /// What stands in a column of a row.
    pub(super) fn content(&self, column: Column, row: &CourseRow<'_>) -> Content {
        let date = |date: Option<NaiveDate>| date.map_or(Content::Nothing, Content::Date);
        match column {
            Column::Period => return Content::Text(Words(self.catalogue).period(row.period())),
            Column::End => return Content::Date(row.date),
            Column::Value => return row.value().map_or(Content::Nothing, Content::Figure),
            Column::Asked(index) => {
                return row.asked.get(index).copied().flatten().map_or(Content::Nothing, Content::Asked);
            }
            Column::Remark => return Content::Text(self.remark(row.what)),
            Column::Internal if row.value().is_some() && self.indicator.internal => return self.yes(true),
            _ => {}
        }
        match row.what {
            CourseWhat::Figure(one) => match column {
                Column::Respondents => one.sample().map_or(Content::Nothing, Content::Respondents),
                Column::Status => Content::Text(Words(self.catalogue).status(one.state())),
                Column::Source => one.source_name.into(),
                Column::Part => one.part.as_deref().into(),
                Column::Region => self.municipality(),
                Column::Superseded => self.yes(one.superseded),
                Column::Recorded => date(one.recorded.as_deref().copied()),
                Column::Internal => self.yes(one.internal || self.indicator.internal),
                _ => Content::Nothing,
            },
            CourseWhat::Sum(one) => match column {
                Column::Status => Content::Text(Words(self.catalogue).status(one.status)),
                Column::Source => one.source.map(|id| self.plan.source_name(id)).into(),
                Column::Part => Content::Text(self.catalogue.text("word-total")),
                Column::Region => self.municipality(),
                Column::Recorded => date(one.recorded),
                _ => Content::Nothing,
            },
            CourseWhat::Reference(one) => match column {
                Column::Respondents => one.sample().map_or(Content::Nothing, Content::Respondents),
                Column::Source => one.source_name.into(),
                Column::Region => Content::Text(one.region.value.clone()),
                Column::Recorded => date(one.recorded.as_deref().copied()),
                _ => Content::Nothing,
            },
            CourseWhat::Break { .. } | CourseWhat::Apart { .. } | CourseWhat::Target(_) => Content::Nothing,
        }
    }

    fn yes(&self, yes: bool) -> Content {
        yes.then(|| self.catalogue.text("word-yes")).into()
    }

    fn municipality(&self) -> Content {
        Content::Text(self.plan.head.municipality.value.clone())
    }

    fn remark(&self, what: CourseWhat<'_>) -> String {
        let shown = |message: &Message| self.catalogue.render(message);
        match what {
            CourseWhat::Figure(row) => self.remarks(row).join("; "),
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

    fn remarks(&self, row: &HistoryRow<'_>) -> Vec<String> {
        let language = self.catalogue.language();
        let ratio = row.ratio().map(|(numerator, denominator)| {
            Message::new("phrase-ratio")
                .with("numerator", shortest(numerator, language))
                .with("denominator", shortest(denominator, language))
        });
        let missing = row.missing().map(|reason| Message::new("phrase-missing").with("reason", reason));
        let sample = (!row.is_representative()).then(|| Message::new("history-not-representative"));
        let corrects =
            row.corrects.as_deref().map(|reason| Message::new("history-corrects").with("reason", reason));
        let assumed = row.assumed.as_deref().map(|what| Message::new("reason-assumed").with("what", what));
        let shown = [missing, ratio, sample, corrects, assumed].into_iter().flatten();
        shown.map(|message| self.catalogue.render(&message)).chain(row.note.as_deref().cloned()).collect()
    }
}
