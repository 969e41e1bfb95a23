//! Indicators in the paper: the table of what was measured, what stands beside a figure, and what it means.

use super::{Paper, titled};
use crate::compute::{IndicatorEvaluation, IndicatorReport};
use crate::lang::{Arg, Message, Wording, shortest};
use crate::model::Unit;
use crate::views::document::{Block, Cell, Picture, Span, of_plan, plain};
use crate::views::text::figure::figure;
use crate::views::text::row::{RowFigure, RowFigures};
use crate::views::text::saying::fields_changed;
use crate::views::text::wanted::Wanted;
use crate::views::text::writer::table;

impl Paper<'_> {
    /// A row for each indicator: where it came from, where it stands, where it should be.
    pub(super) fn indicator_table<'e>(
        &self,
        all: impl IntoIterator<Item = &'e IndicatorEvaluation<'e>>,
        caption: impl Into<Wording>,
    ) -> Block {
        let numbers = ["word-baseline", "word-previous", "word-latest", "word-expected", "word-target"];
        let ids = [&["word-indicator"], &numbers[..], &["word-assessment"]].concat();
        let rows = all.into_iter().map(|one| self.row(one)).collect();
        table(caption, self.columns(&ids, &numbers), rows)
    }

    fn row(&self, one: &IndicatorEvaluation<'_>) -> Vec<Cell> {
        let report = &one.report;
        let mut title = vec![of_plan(&report.title)];
        if let Some(source) = &one.source {
            title.push(plain(
                self.in_words(&Message::new("evaluation-source").with("source", Arg::plan(*source))),
            ));
        }
        let previous = one.previous.as_ref().zip(report.unit).map_or_else(Vec::new, |(at, unit)| {
            let rendered = figure(at.value, unit, report.decimals, self.catalogue);
            self.figure_cell(rendered, unit, &self.words.period(at.period), at.n)
        });
        // `7%` above `2027`, as the figures stand.
        let target = Wanted::of(report, self.catalogue).map_or_else(Vec::new, |wanted| {
            std::iter::once(plain(wanted.what))
                .chain(wanted.by.map(|by| plain(self.words.period(by))))
                .collect()
        });
        let row = RowFigures::of(report, self.catalogue);
        vec![
            title,
            self.standing(report, row.measured_from),
            previous,
            self.standing(report, row.standing),
            row.expected.map_or_else(Vec::new, |expected| vec![plain(expected)]),
            target,
            self.judgement(report),
        ]
    }

    fn standing(&self, report: &IndicatorReport, one: Option<RowFigure>) -> Cell {
        one.zip(report.unit)
            .map_or_else(Vec::new, |(one, unit)| self.figure_cell(one.shown, unit, &one.period, one.n))
    }

    /// A figure above its period; a percentage with how many answered.
    fn figure_cell(&self, rendered: String, unit: Unit, period: &str, n: Option<f64>) -> Cell {
        let mut cell = vec![plain(rendered), plain(period.to_owned())];
        if let Some(n) = n.filter(|_| unit.asks_people()) {
            cell.push(plain(format!("n\u{a0}{}", shortest(n, self.catalogue.language()))));
        }
        cell
    }

    /// The judgement, and below it everything that a reader must know with it.
    fn judgement(&self, report: &IndicatorReport) -> Cell {
        let kept = report.cadence.iter().map(|promise| self.words.promise_kept(report, promise));
        let mut parts: Vec<String> = kept.filter(|kept| !kept.is_empty()).collect();
        parts.extend(fields_changed(report, self.catalogue));
        let mut cell = vec![vec![Span::Strong(self.words.verdict(report).into())]];
        if !parts.is_empty() {
            cell.push(plain(parts.join("; ")));
        }
        cell
    }

    /// The chart, the same figure elsewhere, and what the figure is made of.
    pub(super) fn beside(&self, one: &IndicatorEvaluation<'_>) -> Vec<Block> {
        let Some(unit) = one.report.unit else { return Vec::new() };
        let rendered = |value| figure(value, unit, one.report.decimals, self.catalogue);
        let mut blocks = Vec::new();
        if let Some(chart) = &one.chart {
            blocks.push(Block::Picture(Picture {
                chart: Box::new(chart.clone()),
                caption: Wording::of_plan(&one.report.title),
            }));
        }
        let mut line = |id: &'static str, parts: Vec<String>| {
            if !parts.is_empty() {
                let period = one.report.latest.as_ref().map(|latest| self.words.period_range(latest.period));
                let message = Message::new(id)
                    .with("title", Arg::plan(&one.report.title))
                    .with("period", period.unwrap_or_default())
                    .with("figures", parts.join("; "));
                blocks.push(Block::Paragraph(plain(self.in_words(&message))));
            }
        };
        let elsewhere = one.references.iter();
        line(
            "evaluation-references",
            elsewhere
                .map(|of| {
                    format!(
                        "{} {} ({})",
                        self.plan(&of.region),
                        rendered(of.value.value),
                        self.words.period(of.period.value)
                    )
                })
                .collect(),
        );
        line(
            "evaluation-parts",
            one.parts
                .iter()
                .map(|(part, value)| format!("{} {}", self.plan(part), rendered(*value)))
                .collect(),
        );
        blocks
    }

    /// What the figures mean, indicator by indicator, or that it must still be written.
    pub(super) fn readings(&self, all: &[IndicatorEvaluation]) -> Option<Block> {
        let year = self.report.year.to_string();
        let reading = |one: &IndicatorEvaluation<'_>| {
            let title = one.report.title.as_str();
            match &one.interpretation {
                Some(text) => Some(titled(title, format!(": {}", self.plan(text)))),
                None if one.measured => {
                    let message = Message::new("evaluation-missing-reading").with("year", year.as_str());
                    let mut item = titled(title, ": ".to_owned());
                    item.text.push(Span::Strong(self.in_words(&message).into()));
                    Some(item)
                }
                None => None,
            }
        };
        let items: Vec<_> = all.iter().filter_map(reading).collect();
        (!items.is_empty()).then_some(Block::List(items))
    }
}
