//! The page of an indicator: its chart, its figures, how the judgement follows from them, and where they come from.

use rayon::prelude::*;

use super::{IN_A_ROW, Site, all_of_plan, evaluation_page, indicator_file, link};
use crate::compute::{Assessment, Chart, IndicatorCard, chart_with_superseded};
use crate::lang::{Catalogue, Message, Wording};
use crate::views::chart::canvas::Look;
use crate::views::chart::png::chart_png;
use crate::views::chart::svg::chart_svg;
use crate::views::document::{Block, Document, Picture, Span, Text, plain};
use crate::views::show::arithmetic::Steps;
use crate::views::text::answer::{answer, beside_answer};
use crate::views::text::writer::{FigureTable, cell, item, table};

impl Site<'_> {
    pub(super) fn indicator(&self, card: &IndicatorCard<'_>) -> Document {
        let report = &card.report;
        let head: Vec<Text> = report.kind.map(|kind| plain(self.words.kind(kind))).into_iter().collect();
        let mut blocks: Vec<Block> =
            card.text.iter().flat_map(|text| crate::views::document::prose(text)).collect();
        let mut standing = vec![Span::Strong(self.words.verdict(report).into())];
        // How a promise was kept stands below it.
        let told = answer(report, self.catalogue);
        if report.cadence.is_none() && !told.is_empty() {
            standing.push(Span::Plain(format!(": {told}").into()));
        }
        blocks.push(Block::Paragraph(standing));
        let kept = report.cadence.as_ref().map(|promise| self.words.promise_kept(report, promise));
        let mut reasons: Vec<String> = kept.into_iter().filter(|kept| !kept.is_empty()).collect();
        reasons.extend(beside_answer(report, self.catalogue));
        if !reasons.is_empty() {
            blocks.push(Block::List(reasons.into_iter().map(|reason| item(plain(reason))).collect()));
        }
        blocks.extend(self.chart(card));
        blocks.extend(self.downloads(card));
        blocks.extend(self.interpretation(card));
        blocks.extend(self.listed("caveats", "show-caveats", all_of_plan(&card.caveats)));
        blocks.push(self.fold("figures", "show-measurements", vec![self.figures(card)]));
        let steps = Steps::without_places(self.catalogue);
        let folds = [
            ("arithmetic", "show-arithmetic", steps.arithmetic(report)),
            (
                "promise",
                "show-promise",
                report.cadence.as_ref().map_or_else(Vec::new, |promise| steps.promise(report, promise)),
            ),
            ("certainty", "show-certainty", steps.certainty(card)),
        ];
        for (id, heading, told) in folds {
            if !told.is_empty() {
                let list = Block::List(told.into_iter().map(|one| item(plain(one))).collect());
                blocks.push(self.fold(id, heading, vec![list]));
            }
        }
        blocks.push(self.fold("definition", "site-definition", vec![self.definition(card)]));
        self.page(Wording::of_plan(&report.title), head, blocks)
    }

    fn chart(&self, card: &IndicatorCard<'_>) -> Option<Block> {
        let chart = chart_with_superseded(&card.history)?;
        let caption = Wording::of_plan(&card.report.title);
        Some(Block::Picture(Picture { chart: Box::new(chart), caption }))
    }

    /// The charts as files, drawn on all cores. `step` is called for each indicator.
    pub(super) fn charts(&self, step: &(dyn Fn() + Sync)) -> Vec<(String, Vec<u8>)> {
        let foreign = self.parts.report.plan.head.language.value.foreign_to(self.catalogue.language());
        let cards = self.parts.report.indicators.iter();
        let all: Vec<(String, Option<Chart>)> =
            cards.map(|card| (card.indicator.id.to_string(), chart_with_superseded(&card.history))).collect();
        let drawn = |catalogue: &mut Catalogue, (id, chart): &(String, Option<Chart>)| {
            let svg = chart.as_ref().map(|chart| chart_svg(chart, catalogue, foreign, Look::Picture));
            let png = chart.as_ref().and_then(|chart| chart_png(chart, catalogue, Look::Picture));
            step();
            let svg = svg.map(|svg| (indicator_file(id, "svg"), svg.into_bytes()));
            [svg, png.map(|png| (indicator_file(id, "png"), png.bytes))]
        };
        let drawn = all.par_iter().with_min_len(IN_A_ROW).map_init(self.catalogue.elsewhere(), drawn);
        drawn.collect::<Vec<_>>().into_iter().flatten().flatten().collect()
    }

    fn downloads(&self, card: &IndicatorCard<'_>) -> Option<Block> {
        if card.history.rows.is_empty() {
            return None;
        }
        let id = card.indicator.id.to_string();
        let mut text = link(self.text("site-download"), indicator_file(&id, "csv"));
        if chart_with_superseded(&card.history).is_some() {
            for (told, form) in [("site-download-picture", "png"), ("site-download-chart", "svg")] {
                text.push(Span::Plain(" · ".into()));
                text.extend(link(self.text(told), indicator_file(&id, form)));
            }
        }
        Some(Block::Paragraph(text))
    }

    /// What the municipality says that the figures mean.
    fn interpretation(&self, card: &IndicatorCard<'_>) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (year, text) in self.parts.report.interpretations(&card.indicator.id) {
            if blocks.is_empty() {
                blocks.push(self.heading(2, "interpretation", self.text("site-interpretation")));
            }
            let from = Message::new("site-interpretation-of").with("year", year.to_string());
            blocks.push(Block::Paragraph(link(self.in_words(&from), evaluation_page(year))));
            blocks.extend(crate::views::document::prose(text));
        }
        blocks
    }

    fn figures(&self, card: &IndicatorCard<'_>) -> Block {
        let history = &card.history;
        if history.rows.is_empty() {
            let hidden = card.report.assessment == Assessment::Withheld;
            let id = if hidden { "site-no-public-figures" } else { "site-no-figures" };
            return self.paragraph(id);
        }
        let looks = FigureTable {
            unit: history.unit,
            decimals: card.report.decimals,
            sampled: history.rows.iter().any(|row| row.sample().is_some()),
            source: "site-source",
        };
        let caption = Wording::of_plan(&card.report.title);
        self.writer.figures(caption, looks, (&history.rows, &history.references))
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
        let rows = rows.into_iter().map(|(id, text)| vec![cell(self.text(id)), cell(text)]).collect();
        table(self.text("site-definition"), self.columns(&["site-property", "site-value"], &[]), rows)
    }
}
