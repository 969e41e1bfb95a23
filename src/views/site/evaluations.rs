//! The page that leads to the evaluations, where there are several.

use super::{Site, evaluation_page, link};
use crate::views::document::{Block, Document};
use crate::views::text::writer::item;

impl Site<'_> {
    /// The latest year first.
    pub(super) fn evaluations(&self) -> Document {
        let years = self.parts.evaluations.iter().rev().map(|(year, _)| *year);
        let items =
            years.map(|year| item(link(self.evaluation_title(year), evaluation_page(year)))).collect();
        let blocks = vec![self.paragraph("site-evaluations-text"), Block::List(items)];
        self.page(self.text("site-evaluations"), Vec::new(), blocks)
    }
}
