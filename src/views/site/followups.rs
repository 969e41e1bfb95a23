//! The page of what was promised, to whom, and what came of it.

use super::Site;
use crate::compute::FollowupCard;
use crate::views::document::{Block, Document};

impl Site<'_> {
    pub(super) fn followups(&self) -> Document {
        let all = &self.parts.report.followups.followups;
        let (open, settled): (Vec<&FollowupCard<'_>>, Vec<&FollowupCard<'_>>) =
            all.iter().partition(|one| one.followup.is_open());
        let mut blocks = vec![self.paragraph("site-followups-text")];
        for (id, heading, group) in
            [("open", "site-followups-open", open), ("settled", "site-followups-settled", settled)]
        {
            if !group.is_empty() {
                blocks.push(self.heading(2, id, self.text(heading)));
                blocks.push(Block::List(self.followup_items(group)));
            }
        }
        self.page(self.text("site-followups"), Vec::new(), blocks)
    }
}
