//! The parts that a paper and a page are put together from, made in one way for both.

use chrono::NaiveDate;

use crate::compute::{HistoryRow, OverYears, ReferenceRow};
use crate::lang::{Catalogue, Language, Message, Wording, long_date};
use crate::model::{Quantity, Unit};
use crate::views::document::{Block, Cell, Column, Item, Table, Text, plain};
use crate::views::show::sums::signed_to;
use crate::views::text::figure;
use crate::views::text::figure_row::{FigureRow, remark};
use crate::views::text::words::Words;

/// Puts parts of a paper or a page into words.
pub(in crate::views) struct Writer<'c> {
    pub(in crate::views) catalogue: &'c Catalogue,
    pub(in crate::views) words: Words<'c>,
}

/// How the figures of an indicator are written in a table.
#[derive(Clone, Copy)]
pub(in crate::views) struct FigureTable {
    pub(in crate::views) unit: Unit,
    pub(in crate::views) decimals: Option<u32>,
    /// There is a column with how many answered.
    pub(in crate::views) sampled: bool,
    /// The heading of the column with the sources.
    pub(in crate::views) source: &'static str,
}

impl<'c> Writer<'c> {
    pub(in crate::views) fn new(catalogue: &'c Catalogue) -> Writer<'c> {
        Writer { catalogue, words: Words(catalogue) }
    }

    pub(in crate::views) fn text(&self, id: &'static str) -> String {
        self.catalogue.text(id)
    }

    pub(in crate::views) fn in_words(&self, message: &Message) -> String {
        self.catalogue.render(message)
    }

    /// Words of the plan, to be put together with others.
    pub(in crate::views) fn plan(&self, words: &str) -> String {
        self.catalogue.of_plan(words)
    }

    pub(in crate::views) fn plans(&self, all: &[impl AsRef<str>]) -> Vec<String> {
        all.iter().map(|words| self.plan(words.as_ref())).collect()
    }

    pub(in crate::views) fn date(&self, date: NaiveDate) -> String {
        long_date(date, self.catalogue.language())
    }

    pub(in crate::views) fn heading(
        &self,
        level: u8,
        id: impl Into<String>,
        text: impl Into<Wording>,
    ) -> Block {
        Block::Heading { level, id: id.into(), text: text.into() }
    }

    pub(in crate::views) fn paragraph(&self, id: &'static str) -> Block {
        Block::Paragraph(plain(self.text(id)))
    }

    /// Columns of a table with their headings; those in `numbers` stand to the right.
    pub(in crate::views) fn columns(&self, ids: &[&'static str], numbers: &[&str]) -> Vec<Column> {
        let column = |id: &&'static str| Column { title: self.text(id), numeric: numbers.contains(id) };
        ids.iter().map(column).collect()
    }

    /// A number of hours.
    pub(in crate::views) fn hours(&self, hours: f64) -> String {
        self.in_words(&figure::hours(hours, self.catalogue.language()))
    }

    /// The programmes that pay together.
    pub(in crate::views) fn programmes(&self, titles: &[String]) -> String {
        let names = self.plans(titles).join(" + ");
        if names.is_empty() { self.text("act-no-programme") } else { names }
    }

    /// Whose money over several years it is, and over which.
    pub(in crate::views) fn over_years(&self, one: &OverYears) -> String {
        let message = Message::new("act-money-over-years")
            .with("names", self.programmes(&one.row.titles))
            .with("first", one.first.to_string())
            .with("last", one.last.to_string());
        self.in_words(&message)
    }

    /// The figures of an indicator and the same figures elsewhere, the oldest first.
    pub(in crate::views) fn figures(
        &self,
        caption: impl Into<Wording>,
        looks: FigureTable,
        (own, elsewhere): (&[HistoryRow<'_>], &[ReferenceRow<'_>]),
    ) -> Block {
        let mut ids = vec!["word-period", "evaluation-figure", looks.source, "evaluation-remark"];
        if looks.sampled {
            ids.insert(2, "site-respondents");
        }
        let columns = self.columns(&ids, &["evaluation-figure", "site-respondents"]);
        let row = |one: FigureRow<'_>, figure: String, remark: String| -> Vec<Cell> {
            let source = self.plan(one.source.unwrap_or_default());
            let mut texts = vec![self.words.period_of_part(one.period, one.of), figure, source, remark];
            if looks.sampled {
                texts.insert(2, one.respondents(self.catalogue));
            }
            texts.into_iter().map(cell).collect()
        };
        let shown = |one: FigureRow<'_>| one.figure(looks.unit, looks.decimals, self.catalogue);
        let own = own.iter().map(|one| row(one.into(), shown(one.into()), remark(one, &self.words)));
        let there = elsewhere.iter().filter_map(|one| {
            let figure = match looks.unit.grows_with_region() {
                // The number of a whole country says nothing beside that of one municipality; how it changed does.
                true => self.in_words(&change_since_first(one, elsewhere, self.catalogue.language())?),
                false => shown(one.into()),
            };
            Some(row(one.into(), figure, self.text("site-to-compare")))
        });
        table(caption, columns, own.chain(there).collect())
    }
}

/// How the figure of a region changed since its first one, in percent; none of the first itself.
fn change_since_first(
    one: &ReferenceRow<'_>,
    all: &[ReferenceRow<'_>],
    language: Language,
) -> Option<Message> {
    let of_region = all.iter().filter(|other| other.region.value == one.region.value);
    let first = of_region.min_by_key(|other| other.period.value.end())?;
    let (Quantity::Number(now), Quantity::Number(then)) = (one.value.value, first.value.value) else {
        return None;
    };
    if first.period.value == one.period.value || then == 0.0 {
        return None;
    }
    let change = signed_to(100.0 * (now - then) / then, 1, language);
    let since = first.period.value;
    Some(Message::new("change-since").with("change", format!("{change}%")).with("period", since))
}

/// A table of which the lines of a cell go with the first.
pub(in crate::views) fn table(
    caption: impl Into<Wording>,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
) -> Block {
    Block::Table(Table { caption: caption.into(), columns, rows, listed: false })
}

/// A cell with one line, or nothing in it.
pub(in crate::views) fn cell(text: String) -> Cell {
    if text.is_empty() { Vec::new() } else { vec![plain(text)] }
}

/// An item without items of its own.
pub(in crate::views) fn item(text: Text) -> Item {
    Item { text, items: Vec::new() }
}
