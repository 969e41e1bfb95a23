//! What was promised last year, and what came of it.

use super::Paper;
use crate::lang::Message;
use crate::model::FollowupState;
use crate::views::document::{Block, Item, of_plan, plain};

/// The heading of what was promised.
pub(super) const PROMISED: &str = "promised";

impl Paper<'_> {
    /// How much was promised for the year and what came of that: what is about no priority first.
    pub(super) fn promised(&self) -> Vec<Block> {
        let Some(counts) = self.promised_counts() else { return Vec::new() };
        let report = self.report;
        let mut blocks = vec![
            self.heading(2, PROMISED, self.text("evaluation-promised")),
            Block::Paragraph(plain(counts)),
        ];
        let mut items = self.followup_items(&report.followups);
        items.extend(report.priorities.iter().filter(|one| !one.followups.is_empty()).map(|one| Item {
            text: of_plan(one.standing.shown_title()),
            items: self.followup_items(&one.followups),
        }));
        blocks.push(Block::List(items));
        blocks
    }

    /// How much was promised for the year, and how much of it is settled; none where nothing was.
    pub(super) fn promised_counts(&self) -> Option<String> {
        let report = self.report;
        let all = || report.priorities.iter().flat_map(|one| &one.followups).chain(&report.followups);
        let of = |state: FollowupState| all().filter(|one| one.followup.state == state).count();
        let message = Message::new("evaluation-promised-counts")
            .with("count", all().count())
            .with("year", report.year.to_string())
            .with("done", of(FollowupState::Done))
            .with("lapsed", of(FollowupState::Lapsed))
            .with("open", of(FollowupState::Open));
        all().next().map(|_| self.in_words(&message))
    }
}
