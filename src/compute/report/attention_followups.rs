//! What was promised and not heard of again in time, among what asks for attention.

use std::collections::BTreeMap;

use crate::compute::judging::Judging;
use crate::compute::report::attention::Attention;
use crate::compute::report::followups::{FollowupCard, cards};
use crate::facts::can_be_settled;
use crate::model::{FollowupId, Id};

/// The follow-ups that are late. What one evaluation said that would change is one thing: the next one answers it.
pub(super) fn late_followups(judging: &Judging<'_>) -> Vec<Attention> {
    if judging.invalid.has("followups") {
        return Vec::new();
    }
    let late = cards(judging, |one| one.is_open() && can_be_settled(judging.plan, one))
        .into_iter()
        .filter(|one| one.overdue);
    let mut adjustments: BTreeMap<i32, Vec<Id>> = BTreeMap::new();
    let mut all = Vec::new();
    for FollowupCard { followup, .. } in late {
        match &followup.id {
            FollowupId::Adjustment { year, priority } => {
                adjustments.entry(*year).or_default().push(priority.clone());
            }
            FollowupId::Own(id) => all.push(Attention::LateFollowup {
                chapters: followup.chapters().cloned().collect(),
                followup: id.clone(),
                kind: followup.kind,
                text: followup.text.to_owned(),
                due: followup.due,
            }),
        }
    }
    let is_begun = |year: i32| judging.plan.evaluations.contains_key(&year);
    all.extend(adjustments.into_iter().map(|(year, chapters)| Attention::UnansweredAdjustments {
        begun: is_begun(year + 1),
        year,
        chapters,
    }));
    all
}
