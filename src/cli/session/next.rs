//! What to type next in a plan that was only begun.

use ivp::compute::{ToWrite, to_write};
use ivp::lang::Message;
use ivp::model::Plan;

/// What to type next; none in a plan that was written further.
pub(crate) fn next_to_type(plan: &Plan) -> Option<Message> {
    let first = plan.sources.first().map_or_else(String::new, |one| format!(" --source {}", one.id.as_str()));
    Some(match to_write(plan)? {
        ToWrite::Goal(priority) => Message::new("overview-add-goal").with("priority", priority.to_string()),
        ToWrite::Indicator(goal) => {
            Message::new("add-next-indicator").with("goal", goal.to_string()).with("source", first)
        }
        ToWrite::Figure(id) => {
            // One source needs no choice.
            let known = plan.indicator(&id).is_some_and(|one| one.sources.len() == 1);
            let source = if known { String::new() } else { first };
            Message::new("add-next-figure").with("name", id.to_string()).with("source", source)
        }
    })
}
