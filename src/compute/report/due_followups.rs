//! The follow-ups that are due: what was promised, asked or advised, and what an evaluation said that would change.

use chrono::NaiveDate;

use crate::compute::judging::Judging;
use crate::facts::{FollowupNow, can_be_settled, followups};
use crate::model::{FollowupId, FollowupKind, Id, Period};

/// A follow-up that is due.
pub(super) struct FollowupDue {
    pub(super) id: FollowupId,
    /// By what it is called.
    pub(super) title: String,
    pub(super) kind: FollowupKind,
    /// By when.
    pub(super) due: Period,
    /// Of what an evaluation said that would change: where that is answered.
    pub(super) answer: Option<Answer>,
}

/// Where is answered what an evaluation said that would change.
pub(super) struct Answer {
    /// The year of the evaluation.
    pub(super) year: i32,
    pub(super) priority: Id,
    /// That evaluation was begun.
    pub(super) begun: bool,
}

/// The open follow-ups that are due up to and including a day.
pub(super) fn followups_due(judging: &Judging<'_>, until: NaiveDate) -> Vec<FollowupDue> {
    if judging.invalid.has("followups") {
        return Vec::new();
    }
    let plan = judging.plan;
    let all = followups(plan, judging.moment.known).into_iter();
    let due = all.filter(|one| one.is_open() && one.due.end() <= until && can_be_settled(plan, one));
    due.map(|one| followup_due(judging, one)).collect()
}

fn followup_due(judging: &Judging<'_>, one: FollowupNow<'_>) -> FollowupDue {
    let plan = judging.plan;
    let title = match (&one.id, one.priority.and_then(|id| plan.chapter(id))) {
        // What it says may be long: it is called by its priority.
        (FollowupId::Adjustment { .. }, Some(chapter)) => chapter.shown_title().to_owned(),
        _ => one.text.split_whitespace().collect::<Vec<_>>().join(" "),
    };
    let answer = match &one.id {
        FollowupId::Own(_) => None,
        FollowupId::Adjustment { year, priority } => Some(Answer {
            year: year + 1,
            priority: priority.clone(),
            begun: plan.evaluations.contains_key(&(year + 1)),
        }),
    };
    FollowupDue { title, kind: one.kind, due: one.due, answer, id: one.id }
}
