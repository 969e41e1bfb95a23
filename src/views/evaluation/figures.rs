//! The appendix: all figures behind the charts, so that nothing is in a picture only.

use super::Paper;
use crate::compute::IndicatorEvaluation;
use crate::lang::{Arg, Message};
use crate::views::document::Block;
use crate::views::text::writer::FigureTable;

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

    fn figures_of(&self, one: &IndicatorEvaluation<'_>) -> Option<Block> {
        let unit = one.report.unit?;
        let caption = Message::new("evaluation-figures-of").with("title", Arg::plan(&one.report.title));
        let looks =
            FigureTable { unit, decimals: one.report.decimals, sampled: false, source: "show-sources" };
        Some(self.writer.figures(self.in_words(&caption), looks, (&one.rows, &[])))
    }
}
