//! What was promised for a year, and what came of it: what an evaluation opens with.

use chrono::Datelike as _;

use crate::compute::judging::Judging;
use crate::compute::report::followups::{FollowupCard, cards};
use crate::model::{FollowupId, FollowupState, Id};

/// The follow-ups that were to be settled in a year, and those of before that are still open. Where the evaluation of the
/// year cannot be read, what it answers is left out.
pub(super) fn promised_for<'p>(judging: &Judging<'p>, year: i32) -> Vec<FollowupCard<'p>> {
    let mut all = cards(judging, |one| {
        let due = one.due.end().year();
        due == year || due < year && one.is_open() && matches!(one.id, FollowupId::Own(_))
    });
    if judging.invalid.has_evaluation(year) {
        for one in all.iter_mut().filter(|one| matches!(one.followup.id, FollowupId::Adjustment { .. })) {
            one.followup.result = None;
            one.followup.state = FollowupState::Open;
        }
    }
    all
}

/// Takes out those that are about a priority.
pub(super) fn about<'p>(all: &mut Vec<FollowupCard<'p>>, priority: &Id) -> Vec<FollowupCard<'p>> {
    let (own, others) = all.drain(..).partition(|one| one.followup.is_about(priority));
    *all = others;
    own
}

/// The priorities of which the evaluation of a year must say what came of what the one before said that would change.
pub(super) fn to_answer(all: &[FollowupCard<'_>]) -> Vec<Id> {
    let open = all.iter().filter(|one| one.followup.is_open());
    open.filter_map(|one| match &one.followup.id {
        FollowupId::Adjustment { priority, .. } => Some(priority.clone()),
        FollowupId::Own(_) => None,
    })
    .collect()
}
