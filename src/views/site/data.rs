//! The page that leads to the figures as files.

use super::{DATA, Site, link};
use crate::views::document::{Block, Document, Span};
use crate::views::text::writer::item;

impl Site<'_> {
    pub(super) fn data(&self) -> Document {
        let file = |(name, text): &(String, String)| {
            let mut shown = link(name.as_str(), format!("{DATA}/{name}"));
            // The first line of a table names its columns.
            let rows = text.lines().count().saturating_sub(1);
            let message = crate::lang::Message::new("site-data-rows").with("count", rows);
            shown.push(Span::Plain(format!(" ({})", self.in_words(&message)).into()));
            item(shown)
        };
        // What is for programs stays without a link: a browser would show it as it is.
        let tables = self.parts.package.iter().filter(|(name, _)| name.ends_with(".csv"));
        let blocks = vec![self.paragraph("site-data-text"), Block::List(tables.map(file).collect())];
        self.page(self.text("site-data"), Vec::new(), blocks)
    }
}
