//! The appendix: all figures behind the tables and charts, with what they measure and where they come from, so that nothing
//! is in a picture only.

use super::Paper;
use crate::compute::{Definition, HistoryRow, IndicatorEvaluation, Reason, Revision};
use crate::facts::Number;
use crate::lang::{Message, format_number};
use crate::model::Quantity;
use crate::views::document::{Block, Cell, Item, Text, of_plan, plain};
use crate::views::text::figure::{figure, figures_in_order};
use crate::views::text::figure_row::{FigureRow, remark_without};
use crate::views::text::method::source_item;
use crate::views::text::writer::table;

impl Paper<'_> {
    pub(super) fn appendix(&self) -> Vec<Block> {
        let rows: Vec<Vec<Cell>> = self.with_figures().map(|one| self.figures_of(one)).collect();
        let mut blocks = vec![self.heading(2, "figures", self.text("evaluation-all-figures"))];
        if !rows.is_empty() {
            let columns = self.columns(&["word-indicator", "evaluation-figures"], &[]);
            blocks.push(table(self.text("evaluation-figures-caption"), columns, rows));
        }
        blocks.extend(self.revisions());
        blocks.extend(self.sources());
        blocks
    }

    /// The indicators that have a figure, those outside the priorities last.
    fn with_figures(&self) -> impl Iterator<Item = &IndicatorEvaluation<'_>> {
        let of_priorities =
            self.report.priorities.iter().flat_map(|one| one.effects.iter().chain(&one.performances));
        of_priorities.chain(&self.report.monitor).filter(|one| !one.rows.is_empty())
    }

    /// What is measured, in what and by whom, and each figure with what is to be said of it.
    fn figures_of(&self, one: &IndicatorEvaluation<'_>) -> Vec<Cell> {
        let known = self.report.account.definitions.iter().find(|of| one.report.id == of.id);
        let mut title: Cell = vec![of_plan(&one.report.title)];
        title.extend(
            known
                .into_iter()
                .flat_map(|known| known.wording.iter().chain(&known.caveats))
                .map(|text| of_plan(text)),
        );
        title.extend(known.map(|known| self.measured(known)));
        vec![title, self.all_figures(one)]
    }

    /// In what, how often and by whom it is measured, and which way is better.
    fn measured(&self, one: &Definition) -> Text {
        let mut all = vec![
            self.in_words(&one.unit.message()),
            self.words.frequency(one.frequency),
            self.words.direction(one.direction),
        ];
        all.extend(self.plans(&one.sources));
        plain(all.join("; "))
    }

    /// The figures, the oldest first: `2022: centrum 60, noord 40; 2023: centrum 71 (voorlopig)`. Where the same is to be
    /// said of several in a row, it stands before them, on a line of their own.
    fn all_figures(&self, one: &IndicatorEvaluation<'_>) -> Cell {
        let about = |row: &HistoryRow<'_>| {
            // Where no figure counts, the sources stand with what is measured.
            let source = row.source_name.filter(|_| one.source.is_some() && row.source_name != one.source);
            let told = source.map(|name| self.plan(name)).into_iter().chain([self.remark(row, one)]);
            told.filter(|told| !told.is_empty()).collect::<Vec<_>>().join("; ")
        };
        let told: Vec<(String, &HistoryRow<'_>)> = one.rows.iter().map(|row| (about(row), row)).collect();
        let mut lines: Cell = Vec::new();
        let mut line: Vec<String> = Vec::new();
        let end = |line: &mut Vec<String>, lines: &mut Cell| {
            if !line.is_empty() {
                lines.push(plain(std::mem::take(line).join("; ")));
            }
        };
        for alike in told.chunk_by(|(one, _), (next, _)| one == next) {
            let rows: Vec<&HistoryRow<'_>> = alike.iter().map(|(_, row)| *row).collect();
            let figures = self.by_period(one, &rows);
            match alike {
                [(about, _), _, ..] if !about.is_empty() => {
                    end(&mut line, &mut lines);
                    lines.push(plain(format!("{about}: {}", figures.join("; "))));
                }
                [(about, _)] if !about.is_empty() => line.push(format!("{} ({about})", figures.join("; "))),
                _ => line.extend(figures),
            }
        }
        end(&mut line, &mut lines);
        lines
    }

    /// What is to be said of a figure. Where it rests on a reading of the officer, that stands with the judgement already.
    fn remark(&self, row: &HistoryRow<'_>, one: &IndicatorEvaluation<'_>) -> String {
        let told = |what: &&str| one.report.reasons.contains(&Reason::Assumed((*what).to_owned()));
        remark_without(row, row.assumed.as_ref().map(|what| what.as_str()).filter(told), &self.words)
    }

    /// A text for each period, with all its parts.
    fn by_period(&self, one: &IndicatorEvaluation<'_>, rows: &[&HistoryRow<'_>]) -> Vec<String> {
        let Some(unit) = one.report.unit else { return Vec::new() };
        let shown = |row: &&HistoryRow<'_>| {
            let part = row.part_title.map_or_else(String::new, |part| format!("{} ", self.plan(part)));
            let figure = FigureRow::from(*row).figure(unit, one.report.decimals, self.catalogue);
            format!("{part}{figure}")
        };
        let periods = rows.chunk_by(|row, next| row.period.value == next.period.value);
        periods
            .map(|rows| {
                let period = rows.first().map_or_else(String::new, |row| self.words.period(row.period.value));
                format!("{period}: {}", rows.iter().map(shown).collect::<Vec<_>>().join(", "))
            })
            .collect()
    }

    fn revisions(&self) -> Vec<Block> {
        let account = &self.report.account;
        let since = account.since.map_or(String::new(), |date| self.date(date));
        let say = |id: &'static str| {
            Block::Paragraph(plain(self.in_words(&Message::new(id).with("date", since.as_str()))))
        };
        if account.revisions.is_empty() {
            let id = if account.revised_inside { "account-revised-inside" } else { "account-no-revisions" };
            return vec![say(id)];
        }
        let ids = ["word-indicator", "word-period", "account-was", "account-is", "account-reason"];
        let caption = self.in_words(&Message::new("account-revised-since").with("date", since.as_str()));
        let rows = account.revisions.iter().map(|one| self.revision(one)).collect();
        let mut blocks = vec![self.heading(3, "account-revisions", self.text("account-revisions"))];
        blocks.extend(account.revised_inside.then(|| say("account-revised-inside")));
        blocks.push(table(caption, self.columns(&ids, &["account-was", "account-is"]), rows));
        blocks
    }

    fn revision(&self, one: &Revision) -> Vec<Cell> {
        let shown = |value: Option<Quantity>| {
            let none = || self.text("word-no-figure");
            value.map_or_else(none, |value| figure(value, one.unit, one.decimals, self.catalogue))
        };
        // What was revised is never shown as what it was.
        let (mut old, mut new) = match (one.old, one.new) {
            (Some(Quantity::Number(old)), Some(Quantity::Number(new))) => {
                let both = [old, new].map(Number::Recorded);
                let mut all = figures_in_order(&both, one.unit, one.decimals, self.catalogue).into_iter();
                (all.next().unwrap_or_default(), all.next().unwrap_or_default())
            }
            (old, new) => (shown(old), shown(new)),
        };
        if let (Some(before), Some(after)) = one.respondents
            && old == new
            && before != after
        {
            let people = |number: f64| format!(", n {}", format_number(number, 0, self.catalogue.language()));
            old.push_str(&people(before));
            new.push_str(&people(after));
        }
        let period = self.words.period_of_part(one.period, one.part_title.as_deref());
        let mut reason: Vec<String> =
            one.reason.iter().filter(|reason| !reason.is_empty()).map(|reason| self.plan(reason)).collect();
        if one.settled {
            reason.push(self.text("account-settled"));
        }
        reason.extend(one.recorded.map(|date| self.date(date)));
        [self.plan(&one.title), period, old, new, reason.join("; ")].map(|text| vec![plain(text)]).into()
    }

    fn sources(&self) -> Vec<Block> {
        let account = &self.report.account;
        if account.sources.is_empty() {
            return Vec::new();
        }
        vec![
            self.heading(3, "account-sources", self.text("account-sources")),
            Block::List(account.sources.iter().map(|one| in_one(source_item(one, self.catalogue))).collect()),
        ]
    }
}

/// An item with what stands below it behind it, as sentences.
fn in_one(item: Item) -> Item {
    let mut text = item.text;
    for below in item.items {
        let ended = text.last().is_some_and(|last| last.text().trim_end().ends_with(['.', '!', '?']));
        text.extend(plain(if ended { " " } else { ". " }));
        text.extend(below.text);
    }
    Item { text, items: Vec::new() }
}
