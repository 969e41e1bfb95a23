//! How the plan came about and how is judged; and the accessibility statement.

use super::{Site, item};
use crate::lang::{Arg, Message};
use crate::views::document::{Block, Document, plain};
use crate::views::text::method::{how_judged, margins, source_item};

impl Site<'_> {
    pub(super) fn method(&self) -> Document {
        let report = self.parts.report;
        let about = &report.about;
        let mut blocks = vec![self.heading("judging", self.text("account-judging"))];
        blocks.push(how_judged(Message::new("site-line"), report.thresholds, self.catalogue));
        blocks.push(self.heading("margins", self.text("account-margins")));
        blocks.push(margins(report.thresholds, self.catalogue));
        if let Some(from) = report.publish_from {
            blocks.push(self.heading("small", self.text("site-small")));
            let small = Message::new("site-small-text").with("from", from);
            blocks.push(Block::Paragraph(plain(self.in_words(&small))));
        }
        if !report.sources.is_empty() {
            blocks.push(self.heading("sources", self.text("account-sources")));
            blocks.push(Block::List(
                report.sources.iter().map(|one| source_item(one, self.catalogue)).collect(),
            ));
        }
        blocks.extend(self.section("accountability", "site-accountability", about.accountability.as_deref()));
        blocks.extend(self.section("funding", "site-funding", about.funding.as_deref()));
        for (id, heading, passages) in [
            ("principles", "site-principles", &about.principles),
            ("process", "site-process", &about.process),
        ] {
            if !passages.is_empty() {
                blocks.push(self.heading(id, self.text(heading)));
                let items = passages.iter().map(|(title, text)| self.titled(title, text.as_deref()));
                blocks.push(Block::List(items.collect()));
            }
        }
        if !about.participation.is_empty() {
            blocks.push(self.heading("participation", self.text("site-participation")));
            let heard = |(title, text, respondents): &(String, Option<String>, Option<u32>)| {
                let mut one = self.titled(title, text.as_deref());
                if let Some(count) = respondents {
                    let message =
                        Message::new(if *count == 1 { "site-answered-one" } else { "site-answered" })
                            .with("count", f64::from(*count));
                    one.items.push(item(plain(self.in_words(&message))));
                }
                one
            };
            blocks.push(Block::List(about.participation.iter().map(heard).collect()));
        }
        blocks.extend(self.section("foreword", "site-foreword", about.foreword.as_deref()));
        self.page(self.text("site-method"), Vec::new(), blocks)
    }

    /// What is known about the accessibility of the pages, and nothing that is not.
    pub(super) fn accessibility(&self) -> Document {
        let municipality = self.parts.report.status.municipality.as_str();
        let about = |id: &'static str| {
            let message = Message::new(id).with("municipality", Arg::plan(municipality));
            Block::Paragraph(plain(self.in_words(&message)))
        };
        let listed =
            |ids: &[&'static str]| Block::List(ids.iter().map(|id| item(plain(self.text(id)))).collect());
        let blocks = vec![
            about("access-intro"),
            self.heading("made", self.text("access-made")),
            listed(&[
                "access-structure",
                "access-keyboard",
                "access-colour",
                "access-charts",
                "access-small",
            ]),
            self.heading("tested", self.text("access-tested")),
            about("access-tested-text"),
            self.heading("limits", self.text("access-limits")),
            listed(&["access-limit-tables", "access-limit-texts"]),
            self.heading("contact", self.text("access-contact")),
            about("access-contact-text"),
        ];
        self.page(self.text("site-accessibility"), Vec::new(), blocks)
    }
}
