//! What to type next in a plan that was only begun.

use ivp::compute::{ToWrite, to_write};
use ivp::lang::Message;
use ivp::model::{GoalId, Plan};

/// What to type next; none in a plan that was written further.
pub(crate) fn next_to_type(plan: &Plan) -> Option<Message> {
    Some(match to_write(plan)? {
        ToWrite::Goal(priority) => Message::new("overview-add-goal").with("priority", priority.to_string()),
        ToWrite::Indicator(goal) => indicator_of(plan, &goal),
        ToWrite::Figure(id) => {
            // One source needs no choice.
            let known = plan.indicator(&id).is_some_and(|one| one.sources.len() == 1);
            let source = if known { String::new() } else { a_source(plan) };
            Message::new("add-next-figure").with("name", id.to_string()).with("source", source)
        }
    })
}

/// How an indicator of a goal is added.
pub(crate) fn indicator_of(plan: &Plan, goal: &GoalId) -> Message {
    let kind = plan.goals().find(|one| one.id == *goal).map_or("", |one| one.kind.value.word());
    let next = Message::new("add-next-indicator").with("goal", goal.to_string()).with("kind", kind);
    next.with("source", a_source(plan))
}

/// The first source, as an option to type; nothing where there is none.
pub(crate) fn a_source(plan: &Plan) -> String {
    plan.sources.first().map_or_else(String::new, |one| format!(" --source {}", one.id.as_str()))
}
