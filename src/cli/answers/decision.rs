//! That a change of an implementation plan asks for a decision.

use crate::cli::session::Session;
use ivp::diagnostic::Severity;
use ivp::lang::Message;
use ivp::model::{AdoptionStatus, Loaded};
use ivp::rules::{Edit, check_changes};

/// What is said of a change of the actions of a year where a comparison with the plan as it was would ask for a decision.
pub(crate) fn decision_needed(
    before: &Loaded,
    after: &Loaded,
    year: i32,
    session: &Session<'_>,
) -> Option<Message> {
    let (since, today) = (session.today, session.today);
    let edit = Edit { old: before, landing: None, new: after, taken_back: &[], since, today };
    let asks = check_changes(&edit).iter().any(|one| one.severity == Severity::Error);
    let evaluated = after.plan.as_ref().and_then(|plan| plan.evaluations.get(&year));
    let id = match evaluated.is_some_and(|one| one.status == AdoptionStatus::Adopted) {
        true => "act-decision-needed-evaluated",
        false => "act-decision-needed",
    };
    asks.then(|| Message::new(id).with("year", year.to_string()))
}
