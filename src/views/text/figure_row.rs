//! What a table tells of a figure, on a screen, on paper, on a page and in a workbook.

use chrono::NaiveDate;

use crate::compute::{HistoryRow, ReferenceRow};
use crate::lang::{Arg, Catalogue, Message, one_line, shortest};
use crate::model::{Period, Quantity, Status, Unit, Withheld};
use crate::views::text::figure::figure;
use crate::views::text::words::Words;

/// A figure, and what is known of it.
pub(in crate::views) struct FigureRow<'h> {
    pub period: Period,
    /// The part, or the place, that it is of.
    pub of: Option<&'h str>,
    /// The figure itself; none where it does not exist.
    pub value: Option<Quantity>,
    /// Why it is not published, where that is so.
    pub withheld: Option<Withheld>,
    /// How many respondents.
    pub n: Option<f64>,
    /// Whether it is final; of a figure elsewhere that is not said.
    pub status: Option<Status>,
    /// The name of its source.
    pub source: Option<&'h str>,
    pub recorded: Option<NaiveDate>,
    /// A later one took its place.
    pub superseded: bool,
}

impl<'h> From<&HistoryRow<'h>> for FigureRow<'h> {
    fn from(row: &HistoryRow<'h>) -> FigureRow<'h> {
        FigureRow {
            period: row.period.value,
            of: row.part_title,
            value: row.value,
            withheld: row.withheld(),
            n: row.sample(),
            status: Some(row.state()),
            source: row.source_name,
            recorded: row.recorded.map(|at| at.value),
            superseded: row.superseded,
        }
    }
}

impl<'h> From<&ReferenceRow<'h>> for FigureRow<'h> {
    fn from(row: &ReferenceRow<'h>) -> FigureRow<'h> {
        FigureRow {
            period: row.period.value,
            of: Some(row.reference.region.as_str()),
            value: Some(row.value.value),
            withheld: None,
            n: row.sample(),
            status: None,
            source: row.source_name,
            recorded: row.recorded.map(|at| at.value),
            superseded: false,
        }
    }
}

impl FigureRow<'_> {
    /// The figure, or why there is none.
    pub(in crate::views) fn figure(
        &self,
        unit: Unit,
        decimals: Option<u32>,
        catalogue: &Catalogue,
    ) -> String {
        match (self.value, self.withheld) {
            (Some(value), _) => figure(value, unit, decimals, catalogue),
            (None, Some(why)) => catalogue.render(&why.message()),
            (None, None) => catalogue.text("word-no-figure"),
        }
    }

    /// How many respondents; nothing where nobody was asked.
    pub(in crate::views) fn respondents(&self, catalogue: &Catalogue) -> String {
        self.n.map_or(String::new(), |n| shortest(n, catalogue.language()))
    }
}

/// What is to be said of a measurement besides its figure, in a line.
pub(in crate::views) fn remark(row: &HistoryRow<'_>, words: &Words<'_>) -> String {
    remark_without(row, None, words)
}

/// The same where it was told already which reading of the officer it rests on.
pub(in crate::views) fn remark_without(
    row: &HistoryRow<'_>,
    reading: Option<&str>,
    words: &Words<'_>,
) -> String {
    let reading = reading.map(|what| words.assumed(what));
    let superseded = row.superseded.then(|| words.0.text("history-superseded"));
    let status = (row.state() != Status::Definitive).then(|| words.status(row.state()));
    let missing = row.missing().map(|reason| words.0.of_plan(reason));
    let all = superseded.into_iter().chain(status).chain(remarks(row, missing, words));
    let all: Vec<String> = all.filter(|told| Some(told) != reading.as_ref()).collect();
    one_line(&all.join("; ")).into_owned()
}

/// The same where its status has a column; `missing` tells why there is no figure.
pub(in crate::views) fn remarks(
    row: &HistoryRow<'_>,
    missing: Option<String>,
    words: &Words<'_>,
) -> impl Iterator<Item = String> {
    let catalogue = words.0;
    let sample = (!row.is_representative()).then(|| catalogue.text("history-not-representative"));
    let ratio = row.ratio().map(|(numerator, denominator)| {
        let message = Message::new("phrase-ratio")
            .with("numerator", shortest(numerator, catalogue.language()))
            .with("denominator", shortest(denominator, catalogue.language()));
        catalogue.render(&message)
    });
    let corrects = row.corrects.as_ref().filter(|reason| !reason.is_empty()).map(|reason| {
        catalogue.render(&Message::new("history-corrects").with("reason", Arg::plan(reason.as_str())))
    });
    let assumed = row.assumed.as_ref().map(|what| words.assumed(what));
    let note = row.note.as_ref().map(|note| catalogue.of_plan(note));
    [sample, ratio, missing, corrects, assumed, note].into_iter().flatten()
}
