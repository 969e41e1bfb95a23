//! The appendix: all figures behind the charts, so that nothing is in a picture only.

use super::Paper;
use crate::compute::{HistoryRow, IndicatorEvaluation};
use crate::lang::{Arg, Message};
use crate::views::document::{Block, Cell, Column, Table, plain};
use crate::views::lists::history::remarks;
use crate::views::text::figure::figure;

impl Paper<'_> {
    /// A table for each indicator that was measured.
    pub(super) fn all_figures(&self) -> Vec<Block> {
        let of_priorities =
            self.report.priorities.iter().flat_map(|one| one.effects.iter().chain(&one.performances));
        let tables: Vec<Block> = of_priorities
            .chain(&self.report.monitor)
            .filter(|one| !one.rows.is_empty())
            .filter_map(|one| self.figures_of(one))
            .collect();
        if tables.is_empty() {
            return Vec::new();
        }
        let mut blocks =
            vec![Block::NewPage, self.heading(2, "figures", self.text("evaluation-all-figures"))];
        blocks.extend(tables);
        blocks
    }

    fn figures_of(&self, one: &IndicatorEvaluation) -> Option<Block> {
        let unit = one.report.unit?;
        let text = |id| Column { title: self.text(id), numeric: false };
        let number = |id| Column { title: self.text(id), numeric: true };
        let row = |row: &HistoryRow| -> Vec<Cell> {
            let period = self.words.period_of_part(row.period, row.part_title.as_deref());
            let value = match (row.value, row.withheld) {
                (Some(value), _) => figure(value, unit, one.report.decimals, self.catalogue),
                (None, Some(why)) => self.in_words(&why.message()),
                (None, None) => self.text("word-no-figure"),
            };
            [
                period,
                value,
                self.plan(row.source_name.as_deref().unwrap_or_default()),
                remarks(row, &self.words),
            ]
            .map(|text| if text.is_empty() { Vec::new() } else { vec![plain(text)] })
            .into()
        };
        let caption = Message::new("evaluation-figures-of").with("title", Arg::plan(&one.report.title));
        Some(Block::Table(Table {
            caption: self.in_words(&caption).into(),
            columns: vec![
                text("word-period"),
                number("evaluation-figure"),
                text("show-sources"),
                text("evaluation-remark"),
            ],
            rows: one.rows.iter().map(row).collect(),
            listed: false,
        }))
    }
}
