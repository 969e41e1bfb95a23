//! The promises of a priority: in which periods each was kept, as a strip, and how it is judged.

use super::Paper;
use crate::compute::{IndicatorEvaluation, PriorityEvaluation, PromiseReport, PromiseState, Reason};
use crate::lang::{Arg, Message};
use crate::views::chart::strip::{strip_key, strip_lines};
use crate::views::document::{Block, Cell, Span, Table, of_plan, plain};

impl Paper<'_> {
    pub(super) fn promises(&self, one: &PriorityEvaluation<'_>) -> Vec<Block> {
        let all = || one.performances.iter().filter_map(|of| Some((of, of.report.cadence.as_ref()?)));
        let rows: Vec<Vec<Cell>> =
            all().filter(|(of, _)| is_told(of)).map(|(of, promise)| self.promise(of, promise)).collect();
        let mut blocks = Vec::new();
        if !rows.is_empty() {
            let columns = self.columns(&["evaluation-promise", "evaluation-periods", "word-assessment"], &[]);
            let caption =
                Message::new("evaluation-promises").with("priority", Arg::plan(one.standing.shown_title()));
            let caption = self.in_words(&caption).into();
            blocks.push(Block::Table(Table { caption, columns, rows, listed: true }));
            let strips = all().filter(|(of, _)| is_told(of)).filter_map(|(of, _)| of.chart.as_ref());
            let key = strip_key(strips, self.catalogue, true);
            blocks.extend((!key.is_empty()).then(|| Block::Paragraph(plain(key))));
        }
        // Promises of which nothing at all is on record are named together.
        let unknown: Vec<String> =
            all().filter(|(of, _)| !is_told(of)).map(|(of, _)| self.noted_indicator(of)).collect();
        if !unknown.is_empty() {
            let message = Message::new("evaluation-promises-unknown").with("names", unknown.join("; "));
            blocks.push(Block::Paragraph(plain(self.in_words(&message))));
        }
        blocks
    }

    fn promise(&self, one: &IndicatorEvaluation<'_>, promise: &PromiseReport) -> Vec<Cell> {
        let strip = one.chart.as_ref().map_or_else(Vec::new, |chart| strip_lines(chart, self.catalogue));
        let mut parts = vec![self.words.promise_kept(&one.report, promise)];
        // That nothing was recorded is told by the periods themselves.
        let remarks = one.report.reasons.iter().filter(|reason| !matches!(reason, Reason::Overdue(_)));
        parts.extend(self.words.reasons_of(&one.report, remarks));
        parts.retain(|part| !part.is_empty());
        let mut judged: Cell = vec![vec![Span::Strong(self.words.verdict(&one.report).into())]];
        judged.push(plain(parts.join("; ")));
        vec![vec![of_plan(&one.report.title)], strip.into_iter().map(plain).collect(), judged]
    }
}

/// Whether anything is on record, or withheld, of it.
pub(super) fn is_told(one: &IndicatorEvaluation<'_>) -> bool {
    let is_open = |state: PromiseState| matches!(state, PromiseState::Unknown | PromiseState::Open);
    let withheld = |promise: &PromiseReport| promise.periods.iter().any(|period| !is_open(period.state));
    !one.rows.is_empty() || one.report.cadence.as_ref().is_some_and(withheld)
}
