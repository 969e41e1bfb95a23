//! What is answered where a name, a year or a file was not typed: what can be.

use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::lang::Message;
use ivp::model::{Period, Plan};

/// How many names are given as an example.
const EXAMPLES: usize = 3;

/// The name of an indicator.
pub(crate) fn no_indicator_named(plan: &Plan) -> Failure {
    let failure = Failure::usage(Message::new("usage-missing-name"));
    let names: Vec<String> = plan.indicators().take(EXAMPLES).map(|one| one.id.to_string()).collect();
    if names.is_empty() {
        return failure.help(Message::new("usage-missing-name-none"));
    }
    let chapters: Vec<&str> =
        plan.chapters().filter(|one| !one.indicators.is_empty()).map(|one| one.id.as_str()).collect();
    let help = Message::new("usage-missing-name-help").with("names", names);
    failure.help(help.with("chapters", chapters))
}

/// The name of an action.
pub(crate) fn no_action_named(plan: &Plan) -> Failure {
    let failure = Failure::usage(Message::new("usage-missing-name"));
    // The newest year first: that is the one that is worked on.
    let all = plan.actions.values().rev().flat_map(|of_year| &of_year.actions);
    let names: Vec<String> = all.take(EXAMPLES).map(|one| one.id.to_string()).collect();
    if names.is_empty() {
        return failure.help(Message::new("status-no-actions"));
    }
    failure.help(Message::new("usage-missing-action-help").with("names", names))
}

/// The name of an action that is to be added.
pub(crate) fn no_new_action_named() -> Failure {
    Failure::usage(Message::new("usage-missing-name")).help(Message::new("act-name-help"))
}

/// The year of an evaluation.
pub(crate) fn no_year_named(plan: &Plan, session: &Session<'_>) -> Failure {
    let (first, last) = (plan.head.first_year.value.0, plan.head.last_year.value.0);
    // The last that is over, or the first.
    let is_over = |year: &i32| Period::Year(*year).end() < session.today;
    let year = (first..=last).rev().find(is_over).unwrap_or(first);
    let help = Message::new("usage-missing-year-help").with("first", first.to_string());
    let help = help.with("last", last.to_string()).with("year", year.to_string());
    Failure::usage(Message::new("usage-missing-year")).help(help)
}
