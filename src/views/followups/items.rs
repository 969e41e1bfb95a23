//! The follow-ups as the list of a paper or a page.

use super::words::{begun, one_line, symbol};
use crate::compute::{FollowupCard, without_stop};
use crate::lang::{Arg, Message, Wording};
use crate::model::{FollowupId, FollowupState};
use crate::views::document::{Item, Span};
use crate::views::text::writer::{Writer, item};

impl Writer<'_> {
    /// Each with what came of it.
    pub(in crate::views) fn followup_items<'f, 'p: 'f>(
        &self,
        all: impl IntoIterator<Item = &'f FollowupCard<'p>>,
    ) -> Vec<Item> {
        all.into_iter().map(|one| self.followup(one)).collect()
    }

    fn followup(&self, one: &FollowupCard<'_>) -> Item {
        let text = one_line(one.followup.text);
        let kind = begun(&self.text(one.followup.kind.message_id()));
        let mut line = format!(" {} {}", symbol(one), self.stands(one));
        if let Some(origin) = self.origin(one) {
            line = format!(" ({origin}):{line}");
        } else {
            line = format!(":{line}");
        }
        item(vec![
            Span::Plain(format!("{kind} ").into()),
            Span::Strong(Wording::of_plan(without_stop(&text))),
            Span::Plain(line.into()),
        ])
    }

    /// To whom it was promised and when; of what an evaluation said that is known.
    fn origin(&self, one: &FollowupCard<'_>) -> Option<String> {
        let followup = &one.followup;
        if matches!(followup.id, FollowupId::Adjustment { .. }) {
            return None;
        }
        let body = self.words.body(followup.body);
        let message = match followup.date {
            Some(date) => Message::new("fol-to-on").with("body", body).with("date", self.date(date)),
            None => Message::new("fol-to").with("body", body),
        };
        let reference = followup.reference.map(|reference| {
            self.in_words(&Message::new("fol-reference").with("reference", Arg::plan(reference)))
        });
        Some([Some(self.in_words(&message)), reference].into_iter().flatten().collect::<Vec<_>>().join("; "))
    }

    fn stands(&self, one: &FollowupCard<'_>) -> String {
        let followup = &one.followup;
        let message = match (followup.state, followup.result, &followup.id) {
            // What a draft says is not public; that it says something is.
            (FollowupState::Open, _, FollowupId::Adjustment { year, .. }) if followup.in_draft => {
                Message::new("fol-in-draft").with("year", (year + 1).to_string())
            }
            (FollowupState::Open, _, FollowupId::Adjustment { .. }) => {
                Message::new("evaluation-promised-unanswered")
            }
            (FollowupState::Open, ..) if one.overdue => {
                Message::new("fol-stands-late").with("due", followup.due)
            }
            (FollowupState::Open, ..) => Message::new("evaluation-promised-open").with("due", followup.due),
            (state, Some(result), _) => Message::new("fol-stands-settled")
                .with("state", self.text(state.message_id()))
                .with("result", Arg::Plan(one_line(result))),
            (state, None, _) => Message::new("fol-stands-bare").with("state", self.text(state.message_id())),
        };
        self.in_words(&message)
    }
}
