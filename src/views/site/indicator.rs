//! The page of an indicator: its chart, its figures, how the judgement follows from them, and where they come from.

use super::{Site, all_of_plan, indicator_csv, link};
use crate::compute::{Assessment, IndicatorCard, chart_with_superseded};
use crate::lang::{Message, Wording};
use crate::views::document::{Block, Document, Picture, Span, Text, plain};
use crate::views::show::arithmetic::Steps;
use crate::views::text::saying::fields_changed;
use crate::views::text::writer::{FigureTable, cell, item, table};

impl Site<'_> {
    pub(super) fn indicator(&self, card: &IndicatorCard<'_>) -> Document {
        let report = &card.report;
        let head: Vec<Text> = report.kind.map(|kind| plain(self.words.kind(kind))).into_iter().collect();
        let mut blocks: Vec<Block> =
            card.text.iter().flat_map(|text| crate::views::document::prose(text)).collect();
        blocks.push(self.heading(2, "standing", self.text("show-standing")));
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
        blocks.push(self.heading(2, "definition", self.text("site-definition")));
        blocks.push(self.definition(card));
        self.page(Wording::of_plan(&report.title), head, blocks)
    }

    fn figures(&self, card: &IndicatorCard<'_>) -> Vec<Block> {
        let mut blocks = vec![self.heading(2, "figures", self.text("show-measurements"))];
        let history = &card.history;
        if history.rows.is_empty() {
            let hidden = card.report.assessment == Assessment::Withheld;
            let id = if hidden { "site-no-public-figures" } else { "site-no-figures" };
            blocks.push(Block::Paragraph(plain(self.text(id))));
            return blocks;
        }
        let looks = FigureTable {
            unit: history.unit,
            decimals: card.report.decimals,
            sampled: history.rows.iter().any(|row| row.sample().is_some()),
            source: "site-source",
        };
        let caption = Wording::of_plan(&card.report.title);
        blocks.push(self.writer.figures(caption, looks, (&history.rows, &history.references)));
        blocks.push(Block::Paragraph(link(
            self.text("site-download"),
            indicator_csv(&card.indicator.id.to_string()),
        )));
        blocks
    }

    fn definition(&self, card: &IndicatorCard<'_>) -> Block {
        let mut rows: Vec<(&'static str, String)> = Vec::new();
        rows.extend(card.question.iter().map(|text| ("show-question", self.plan(text))));
        rows.extend(card.report.unit.map(|unit| ("site-unit", self.in_words(&unit.message()))));
        rows.push(("show-direction", self.words.direction(card.direction.value)));
        rows.push(("show-frequency", self.words.frequency(card.frequency.value)));
        if !card.sources.is_empty() {
            rows.push(("show-sources", self.plans(&card.sources).join(", ")));
        }
        rows.extend(card.goal.iter().map(|text| ("show-goal", self.plan(text))));
        rows.extend(card.lead.iter().map(|text| ("show-lead", self.plan(text))));
        let place =
            Message::new("site-place").with("file", card.place.file.as_str()).with("line", card.place.line);
        rows.push(("site-in-plan", self.in_words(&place)));
        let rows = rows.into_iter().map(|(id, text)| vec![cell(self.text(id)), cell(text)]).collect();
        table(self.text("site-definition"), self.columns(&["site-property", "site-value"], &[]), rows)
    }
}

fn all_in_words(steps: Vec<String>) -> Vec<Text> {
    steps.into_iter().map(plain).collect()
}
