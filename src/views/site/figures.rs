//! The page with all indicators, to be searched by eye or with the browser.

use std::rc::Rc;

use super::{Site, priority_page};
use crate::compute::{ChapterCard, IndicatorReport};
use crate::lang::Wording;
use crate::views::document::Document;

impl Site<'_> {
    pub(super) fn all_figures(&self) -> Document {
        let report = self.parts.report;
        let mut blocks = vec![self.paragraph("site-figures-text")];
        for card in report.priorities.iter().chain(&report.monitor) {
            let all: Vec<&IndicatorReport> = card.report.indicators.iter().map(Rc::as_ref).collect();
            if !all.is_empty() {
                let title = self.chapter_title(card);
                let id = priority_page(card.id.as_str()).trim_end_matches(".html").to_owned();
                blocks.push(self.heading(2, id, title.clone()));
                blocks.push(self.indicator_table(&all, title));
            }
        }
        self.page(self.text("site-figures"), Vec::new(), blocks)
    }

    pub(super) fn chapter_title(&self, card: &ChapterCard<'_>) -> Wording {
        if card.is_monitor() {
            return self.text("word-monitor").into();
        }
        Wording::of_plan(card.shown_title())
    }
}
