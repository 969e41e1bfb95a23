//! How the plan came about and how is judged; and the accessibility statement.

use super::Site;
use crate::lang::{Arg, Message};
use crate::model::words_of;
use crate::views::document::{Block, Document, plain};
use crate::views::text::method::source_item;
use crate::views::text::writer::item;
use crate::views::topic::judgements;

impl Site<'_> {
    pub(super) fn method(&self) -> Document {
        let report = self.parts.report;
        let head = &report.plan.head;
        let mut blocks = judgements(&head.assessment, self.catalogue.language());
        if let Some(from) = report.publish_from {
            blocks.push(self.heading(2, "small", self.text("site-small")));
            let small = Message::new("site-small-text").with("from", from);
            blocks.push(Block::Paragraph(plain(self.in_words(&small))));
        }
        if !report.sources.is_empty() {
            blocks.push(self.heading(2, "sources", self.text("account-sources")));
            blocks.push(Block::List(
                report.sources.iter().map(|one| source_item(one, self.catalogue)).collect(),
            ));
        }
        blocks.extend(self.section("accountability", "site-accountability", words_of(&head.accountability)));
        blocks.extend(self.section("funding", "site-funding", words_of(&head.funding)));
        for (id, heading, passages) in
            [("principles", "site-principles", &head.principles), ("process", "site-process", &head.process)]
        {
            if !passages.is_empty() {
                blocks.push(self.heading(2, id, self.text(heading)));
                let items = passages.iter().map(|one| self.titled(&one.title, words_of(&one.text)));
                blocks.push(Block::List(items.collect()));
            }
        }
        let heard = &report.plan.analysis.participation;
        if !heard.is_empty() {
            blocks.push(self.heading(2, "participation", self.text("site-participation")));
            let heard = heard.iter().map(|one| {
                let mut shown = self.titled(&one.title, words_of(&one.text));
                if let Some(count) = one.respondents {
                    let id = if count.value == 1 { "site-answered-one" } else { "site-answered" };
                    let message = Message::new(id).with("count", f64::from(count.value));
                    shown.items.push(item(plain(self.in_words(&message))));
                }
                shown
            });
            blocks.push(Block::List(heard.collect()));
        }
        blocks.extend(self.section("foreword", "site-foreword", words_of(&head.foreword)));
        if let Some((revision, day)) = self.parts.revision {
            let message =
                Message::new("site-revision").with("revision", revision).with("date", self.date(day));
            blocks.push(Block::Paragraph(plain(self.in_words(&message))));
        }
        self.page(self.text("site-method"), Vec::new(), blocks)
    }

    /// What is known about the accessibility of the pages, and nothing that is not.
    pub(super) fn accessibility(&self) -> Document {
        let head = &self.parts.report.plan.head;
        let about = |id: &'static str| {
            let message = Message::new(id).with("municipality", Arg::plan(head.municipality.as_str()));
            let message = message.with("count", head.municipalities.len());
            Block::Paragraph(plain(self.in_words(&message)))
        };
        let listed =
            |ids: &[&'static str]| Block::List(ids.iter().map(|id| item(plain(self.text(id)))).collect());
        let blocks = vec![
            about("access-intro"),
            self.heading(2, "made", self.text("access-made")),
            listed(&[
                "access-structure",
                "access-keyboard",
                "access-colour",
                "access-charts",
                "access-small",
            ]),
            self.heading(2, "tested", self.text("access-tested")),
            about("access-tested-text"),
            self.heading(2, "limits", self.text("access-limits")),
            listed(&["access-limit-tables", "access-limit-texts"]),
            self.heading(2, "contact", self.text("access-contact")),
            about("access-contact-text"),
        ];
        self.page(self.text("site-accessibility"), Vec::new(), blocks)
    }
}
