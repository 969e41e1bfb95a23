//! The page of an indicator: its chart, its figures, how the judgement follows from them, and where they come from.

use super::{Site, all_of_plan, indicator_csv, item, link};
use crate::compute::{Assessment, HistoryRow, IndicatorCard, ReferenceRow, chart_with_superseded};
use crate::lang::{Message, Wording, shortest};
use crate::model::Unit;
use crate::views::document::{Block, Cell, Column, Document, Picture, Span, Table, Text, plain};
use crate::views::lists::history::remarks;
use crate::views::show::arithmetic::Steps;
use crate::views::text::figure::figure;
use crate::views::text::saying::fields_changed;

impl Site<'_> {
    pub(super) fn indicator(&self, card: &IndicatorCard) -> Document {
        let report = &card.report;
        let head: Vec<Text> = report.kind.map(|kind| plain(self.words.kind(kind))).into_iter().collect();
        let mut blocks: Vec<Block> =
            card.text.iter().flat_map(|text| crate::views::document::prose(text)).collect();
        blocks.push(self.heading("standing", self.text("show-standing")));
        blocks.push(Block::Paragraph(vec![Span::Strong(self.words.verdict(report).into())]));
        let kept = report.cadence.as_ref().map(|promise| self.words.promise_kept(report, promise));
        let mut reasons: Vec<String> = kept.into_iter().filter(|kept| !kept.is_empty()).collect();
        reasons.extend(fields_changed(report, self.catalogue));
        if !reasons.is_empty() {
            blocks.push(Block::List(reasons.into_iter().map(|reason| item(plain(reason))).collect()));
        }
        if let Some(chart) = chart_with_superseded(&card.history) {
            blocks.push(Block::Picture(Picture {
                chart: Box::new(chart),
                caption: Wording::of_plan(&report.title),
            }));
        }
        blocks.extend(self.figures(card));
        let steps = Steps::new(self.catalogue);
        blocks.extend(self.listed("arithmetic", "show-arithmetic", all_in_words(steps.arithmetic(report))));
        if let Some(promise) = &report.cadence {
            blocks.extend(self.listed(
                "promise",
                "show-promise",
                all_in_words(steps.promise(report, promise)),
            ));
        }
        blocks.extend(self.listed("certainty", "show-certainty", all_in_words(steps.certainty(card))));
        blocks.extend(self.listed("caveats", "show-caveats", all_of_plan(&card.caveats)));
        blocks.push(self.heading("definition", self.text("site-definition")));
        blocks.push(self.definition(card));
        self.page(Wording::of_plan(&report.title), head, blocks)
    }

    fn figures(&self, card: &IndicatorCard) -> Vec<Block> {
        let mut blocks = vec![self.heading("figures", self.text("show-measurements"))];
        let history = &card.history;
        if history.rows.is_empty() {
            let hidden = card.report.assessment == Assessment::Withheld;
            let id = if hidden { "site-no-public-figures" } else { "site-no-figures" };
            blocks.push(Block::Paragraph(plain(self.text(id))));
            return blocks;
        }
        let text = |id| Column { title: self.text(id), numeric: false };
        let number = |id| Column { title: self.text(id), numeric: true };
        let sampled = history.rows.iter().any(|row| row.n.is_some());
        let mut columns = vec![text("word-period"), number("evaluation-figure")];
        if sampled {
            columns.push(number("site-respondents"));
        }
        columns.extend([text("site-source"), text("evaluation-remark")]);
        let own = history.rows.iter().map(|row| self.own(row, history.unit, card.report.decimals, sampled));
        let elsewhere = history
            .references
            .iter()
            .map(|row| self.elsewhere(row, history.unit, card.report.decimals, sampled));
        blocks.push(Block::Table(Table {
            caption: Wording::of_plan(&card.report.title),
            columns,
            rows: own.chain(elsewhere).collect(),
            listed: false,
        }));
        blocks.push(Block::Paragraph(link(self.text("site-download"), indicator_csv(&card.report.id))));
        blocks
    }

    fn own(&self, row: &HistoryRow, unit: Unit, decimals: Option<u32>, sampled: bool) -> Vec<Cell> {
        let period = self.words.period_of_part(row.period, row.part_title.as_deref());
        let value = match (row.value, row.withheld) {
            (Some(value), _) => figure(value, unit, decimals, self.catalogue),
            (None, Some(why)) => self.in_words(&why.message()),
            (None, None) => self.text("word-no-figure"),
        };
        let mut cells = vec![cell(period), cell(value)];
        if sampled {
            cells.push(cell(row.n.map_or(String::new(), |n| shortest(n, self.catalogue.language()))));
        }
        cells.push(cell(self.plan(row.source_name.as_deref().unwrap_or_default())));
        cells.push(cell(remarks(row, &self.words)));
        cells
    }

    fn elsewhere(&self, row: &ReferenceRow, unit: Unit, decimals: Option<u32>, sampled: bool) -> Vec<Cell> {
        let mut cells = vec![
            cell(self.words.period_of_part(row.period, Some(&row.region))),
            cell(figure(row.value, unit, decimals, self.catalogue)),
        ];
        if sampled {
            cells.push(cell(row.n.map_or(String::new(), |n| shortest(n, self.catalogue.language()))));
        }
        cells.push(cell(self.plan(row.source_name.as_deref().unwrap_or_default())));
        cells.push(cell(self.text("site-to-compare")));
        cells
    }

    fn definition(&self, card: &IndicatorCard) -> Block {
        let mut rows: Vec<(&'static str, String)> = Vec::new();
        rows.extend(card.question.iter().map(|text| ("show-question", self.plan(text))));
        rows.extend(card.report.unit.map(|unit| ("site-unit", self.in_words(&unit.message()))));
        rows.push(("show-direction", self.words.direction(card.direction)));
        rows.push(("show-frequency", self.words.frequency(card.frequency)));
        if !card.sources.is_empty() {
            rows.push(("show-sources", self.plans(&card.sources).join(", ")));
        }
        rows.extend(card.goal.iter().map(|text| ("show-goal", self.plan(text))));
        rows.extend(card.lead.iter().map(|text| ("show-lead", self.plan(text))));
        let place =
            Message::new("site-place").with("file", card.place.file.as_str()).with("line", card.place.line);
        rows.push(("site-in-plan", self.in_words(&place)));
        Block::Table(Table {
            caption: self.text("site-definition").into(),
            columns: ["site-property", "site-value"]
                .map(|id| Column { title: self.text(id), numeric: false })
                .into(),
            rows: rows.into_iter().map(|(id, text)| vec![cell(self.text(id)), cell(text)]).collect(),
            listed: false,
        })
    }
}

fn all_in_words(steps: Vec<String>) -> Vec<Text> {
    steps.into_iter().map(plain).collect()
}

fn cell(text: String) -> Cell {
    if text.is_empty() { Vec::new() } else { vec![plain(text)] }
}
