//! Indicators in the paper: the table of what was measured, the charts, and what the figures mean.

use super::{Paper, titled};
use crate::compute::{Assessment, Chart, IndicatorEvaluation, IndicatorReport, Reason, ReferenceRow};
use crate::lang::{Message, Wording, shortest};
use crate::model::{Quantity, Unit};
use crate::views::document::{Block, Cell, Item, Picture, Span, Text, of_plan, plain};
use crate::views::text::figure::{figure, per_thousand};
use crate::views::text::row::{RowFigure, RowFigures};
use crate::views::text::saying::remarks;
use crate::views::text::wanted::Wanted;
use crate::views::text::writer::{item, table};

/// So many charts are drawn of a priority: two rows, so that it is told on two pages.
const MOST_CHARTS: usize = 4;

impl Paper<'_> {
    /// A row for each indicator that was measured, and the names of those that were not.
    pub(super) fn indicators<'e>(
        &self,
        all: impl IntoIterator<Item = &'e IndicatorEvaluation<'e>>,
        caption: impl Into<Wording>,
    ) -> Vec<Block> {
        let (measured, unmeasured): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| is_measured(one));
        let mut blocks = Vec::new();
        if !measured.is_empty() {
            let numbers = ["word-baseline", "word-latest", "word-target"];
            let ids = [&["word-indicator"], &numbers[..], &["word-assessment"]].concat();
            let rows = measured.into_iter().map(|one| self.row(one)).collect();
            blocks.push(table(caption, self.columns(&ids, &numbers), rows));
        }
        if !unmeasured.is_empty() {
            let names: Vec<String> = unmeasured.iter().map(|one| self.unmeasured(one)).collect();
            let message = Message::new("evaluation-unmeasured").with("names", names.join("; "));
            blocks.push(Block::Paragraph(plain(self.in_words(&message))));
        }
        blocks
    }

    /// An indicator without a figure, with the reason where one was given.
    fn unmeasured(&self, one: &IndicatorEvaluation<'_>) -> String {
        let given = one.report.reasons.iter().filter(|reason| {
            !matches!(reason, Reason::Assumed(_) | Reason::Overdue(_) | Reason::TargetYearNotMeasured(..))
        });
        let why = self.words.reasons_of(&one.report, given).join("; ");
        let title = self.noted_indicator(one);
        if why.is_empty() { title } else { format!("{title} ({why})") }
    }

    fn row(&self, one: &IndicatorEvaluation<'_>) -> Vec<Cell> {
        let report = &one.report;
        let row = RowFigures::of(report, self.catalogue);
        // `7%` above `2027`, as the figures stand, and where it should be by now.
        let mut target: Cell = Wanted::of(report, self.catalogue).map_or_else(Vec::new, |wanted| {
            std::iter::once(plain(wanted.what))
                .chain(wanted.by.map(|by| plain(self.words.period(by))))
                .collect()
        });
        target.extend(row.expected.map(|expected| {
            let message = Message::new("evaluation-expected").with("expected", expected);
            plain(self.in_words(&message))
        }));
        let from = row.measured_from.as_ref().map(|from| (from.shown.clone(), from.period.clone()));
        let mut latest = self.standing(report, row.standing);
        latest.extend(self.previous(one, from));
        vec![
            vec![of_plan(&report.title)],
            self.standing(report, row.measured_from),
            latest,
            target,
            self.judgement(one),
        ]
    }

    /// The figure before the latest, where that is not the baseline.
    fn previous(&self, one: &IndicatorEvaluation<'_>, from: Option<(String, String)>) -> Option<Text> {
        let (at, unit) = one.previous.as_ref().zip(one.report.unit)?;
        let shown = figure(at.value, unit, one.report.decimals, self.catalogue);
        let period = self.words.period(at.period);
        if from.is_some_and(|from| from == (shown.clone(), period.clone())) {
            return None;
        }
        let message = Message::new("evaluation-previous").with("figure", shown).with("period", period);
        Some(plain(self.in_words(&message)))
    }

    fn standing(&self, report: &IndicatorReport, one: Option<RowFigure>) -> Cell {
        one.zip(report.unit)
            .map_or_else(Vec::new, |(one, unit)| self.figure_cell(one.shown, unit, &one.period, one.n))
    }

    /// A figure above its period; a percentage with how many answered.
    fn figure_cell(&self, rendered: String, unit: Unit, period: &str, n: Option<f64>) -> Cell {
        let asked = n.filter(|_| unit.asks_people());
        let asked = asked
            .map_or_else(String::new, |n| format!(", n\u{a0}{}", shortest(n, self.catalogue.language())));
        vec![plain(rendered), plain(format!("{period}{asked}"))]
    }

    /// The judgement, and below it everything that a reader must know with it.
    fn judgement(&self, one: &IndicatorEvaluation<'_>) -> Cell {
        let report = &one.report;
        let kept = report.cadence.iter().map(|promise| self.words.promise_kept(report, promise));
        let mut parts: Vec<String> = kept.filter(|kept| !kept.is_empty()).collect();
        parts.extend(remarks(report, self.catalogue));
        parts.extend(self.beside(one));
        let mut cell = vec![vec![Span::Strong(self.words.verdict(report).into())]];
        if !parts.is_empty() {
            cell.push(plain(parts.join("; ")));
        }
        cell
    }

    /// The same figure elsewhere, and what the figure is made of.
    fn beside(&self, one: &IndicatorEvaluation<'_>) -> Vec<String> {
        let Some(unit) = one.report.unit else { return Vec::new() };
        let rendered = |value| figure(value, unit, one.report.decimals, self.catalogue);
        // A number of a larger place is no measure for this one; and what the target names is told with the verdict.
        let told_before = |of: &ReferenceRow<'_>| {
            one.report.reference.as_ref().is_some_and(|(region, value)| {
                of.region.as_str() == region && Quantity::Number(*value) == of.value.value
            })
        };
        let comparable = one.references.iter().filter(|of| !unit.grows_with_region() && !told_before(of));
        let elsewhere = comparable.map(|of| {
            let period = self.words.period(of.period.value);
            format!("{} {} ({period})", self.plan(&of.region), rendered(of.value.value))
        });
        let a_thousand = one.report.per_thousand.iter().map(|one| per_thousand(one, self.catalogue));
        let parts = one.parts.iter().map(|(part, value)| format!("{} {}", self.plan(part), rendered(*value)));
        let told = |id: &'static str, all: Vec<String>| {
            let message = Message::new(id).with("figures", all.join(", "));
            (!all.is_empty()).then(|| self.in_words(&message))
        };
        let elsewhere = told("evaluation-references", elsewhere.collect());
        elsewhere.into_iter().chain(a_thousand).chain(told("evaluation-parts", parts.collect())).collect()
    }

    /// The charts of what can be compared, one after the other.
    pub(super) fn pictures<'e>(&self, all: impl Iterator<Item = &'e IndicatorEvaluation<'e>>) -> Vec<Block> {
        let drawn = all.filter_map(|one| Some((one, one.chart.as_ref().filter(|chart| chart.compares())?)));
        let mut drawn: Vec<(&IndicatorEvaluation<'_>, &Chart)> = drawn.collect();
        // What two figures show, the table tells as well: no row of charts is begun for it.
        while drawn.len() > MOST_CHARTS {
            let few = |(_, chart): &(&IndicatorEvaluation<'_>, &Chart)| chart.values_drawn().count();
            let fewest = drawn.iter().map(few).min();
            let Some(at) = drawn.iter().rposition(|one| Some(few(one)) == fewest) else { break };
            drawn.remove(at);
        }
        let of_two = drawn.iter().rposition(|(_, chart)| chart.values_drawn().count() == 2);
        if let Some(at) = of_two.filter(|_| drawn.len() > 1 && drawn.len() % 2 == 1) {
            drawn.remove(at);
        }
        let picture = |(one, chart): (&IndicatorEvaluation<'_>, &Chart)| {
            let caption = Wording::of_plan(&one.report.title);
            Block::Picture(Picture { chart: Box::new(chart.clone()), caption })
        };
        drawn.into_iter().map(picture).collect()
    }

    /// What the figures mean, indicator by indicator; and of which that must still be written.
    pub(super) fn readings(&self, all: &[IndicatorEvaluation]) -> Option<Block> {
        let title = |one: &IndicatorEvaluation<'_>| one.report.title.clone();
        let read = all
            .iter()
            .filter_map(|one| Some(titled(&title(one), format!(": {}", self.plan(one.interpretation?)))));
        let mut items: Vec<Item> = read.collect();
        let unread = all.iter().filter(|one| one.measured && one.interpretation.is_none());
        let unread: Vec<String> = unread.map(title).collect();
        if !unread.is_empty() {
            let message =
                Message::new("evaluation-missing-reading").with("year", self.report.year.to_string());
            let names = format!(" {}", self.plans(&unread).join("; "));
            items.push(item(vec![Span::Strong(self.in_words(&message).into()), Span::Plain(names.into())]));
        }
        (!items.is_empty()).then_some(Block::List(items))
    }
}

/// Whether it has a figure, told or withheld.
pub(super) fn is_measured(one: &IndicatorEvaluation<'_>) -> bool {
    one.report.assessment != Assessment::NoData
        || one.report.elsewhere.is_some()
        || one.rows.iter().any(|row| row.value.is_some() || row.withheld().is_some())
}
