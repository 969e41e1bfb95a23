//! What a command shows that is not published, and that it says so: in its head, or beside it where it has none.

use crate::cli::session::Session;
use ivp::compute::{Attention, FollowupsReport, Inside, StatusReport, ThingChanged};
use ivp::lang::{Catalogue, Message};
use ivp::model::{Action, Entry, Plan};
use ivp::views::{self, Head};

/// Says that what is printed holds what is not published: in the text, or on standard error where a form has no place
/// for it, as a screen, CSV and a calendar have none.
pub(crate) fn marked(
    text: String,
    head: Option<Head>,
    inside: bool,
    catalogue: &Catalogue,
    session: &mut Session<'_>,
) -> String {
    match head {
        Some(head) => views::remarked(text, head, inside, catalogue),
        None => {
            remark(inside, session);
            text
        }
    }
}

/// Says it on standard error.
pub(crate) fn remark(inside: bool, session: &mut Session<'_>) {
    if inside {
        session.say(&Message::new("inside-remark"));
    }
}

/// Whether a status shows what is not published.
pub(crate) fn in_status(report: &StatusReport<'_>, plan: &Plan) -> bool {
    let inside = Inside::of(plan);
    let of_action = |one: &Attention| matches!(one, Attention::OverdueAction { action, .. } if inside.holds_action(action));
    if report.attention.iter().any(of_action) {
        return true;
    }
    let of_priorities = report.priorities.iter().flat_map(|priority| &priority.indicators);
    of_priorities.chain(&report.monitor).any(|one| one.id.known().is_some_and(|id| inside.holds(id)))
}

/// Whether what is shown of one thing does.
pub(crate) fn in_entry(entry: Entry<'_>, plan: &Plan) -> bool {
    let inside = Inside::of(plan);
    let kept = plan.all_actions().filter(|action| action.internal);
    let is_told = |action: &Action| match entry {
        Entry::Goal(goal) => action.serves(&goal.id),
        Entry::Action(shown) => action.id == shown.id,
        Entry::Chapter(_) | Entry::Indicator(_) => false,
    };
    if kept.into_iter().any(is_told) {
        return true;
    }
    plan.indicators().filter(|one| inside.holds(&one.id)).any(|one| match entry {
        Entry::Chapter(chapter) => one.id.chapter == chapter.id,
        Entry::Goal(goal) => one.goal_id().is_some_and(|id| id == goal.id),
        Entry::Indicator(shown) => one.id == shown.id,
        Entry::Action(_) => false,
    })
}

/// Whether follow-ups name what is not published.
pub(crate) fn in_followups(report: &FollowupsReport<'_>, plan: &Plan) -> bool {
    let inside = Inside::of(plan);
    report.followups.iter().filter_map(|one| one.followup.indicator).any(|id| inside.is_internal(id))
}

/// Whether changes are about what is not published, in the version before or after.
pub(crate) fn in_changes(things: &[ThingChanged], plans: &[&Plan]) -> bool {
    let inside: Vec<Inside> = plans.iter().map(|plan| Inside::of(plan)).collect();
    things.iter().any(|one| inside.iter().any(|inside| inside.holds_named(&one.thing.name())))
}
