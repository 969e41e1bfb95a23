//! What an evaluation opens with: what was promised last year, and what came of it.

use super::Paper;
use crate::lang::Message;
use crate::model::FollowupState;
use crate::views::document::{Block, plain};

impl Paper<'_> {
    /// How much was promised for the year and what came of that, with what is about no priority.
    pub(super) fn promised(&self) -> Vec<Block> {
        let report = self.report;
        let all = || report.priorities.iter().flat_map(|one| &one.followups).chain(&report.followups);
        let count = all().count();
        if count == 0 {
            return Vec::new();
        }
        let of = |state: FollowupState| all().filter(|one| one.followup.state == state).count();
        let message = Message::new("evaluation-promised-counts")
            .with("count", count)
            .with("year", report.year.to_string())
            .with("done", of(FollowupState::Done))
            .with("lapsed", of(FollowupState::Lapsed))
            .with("open", of(FollowupState::Open));
        let mut blocks = vec![
            self.heading(2, "promised", self.text("evaluation-promised")),
            Block::Paragraph(plain(self.in_words(&message))),
        ];
        if !report.followups.is_empty() {
            blocks.push(Block::List(self.followup_items(&report.followups)));
        }
        blocks
    }
}
