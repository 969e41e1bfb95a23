//! `ivp` alone: how the plan stands in a few lines, and what to type; without a plan, how to begin.

use chrono::{Days, NaiveDate};

use super::session::Session;
use super::session::error::Failure;
use super::session::next::next_to_type;
use super::session::outcome::Outcome;
use ivp::compute::{due, glance, status};
use ivp::lang::Message;
use ivp::views::{self, NextStep};

/// So many days are looked ahead.
const AHEAD: Days = Days::new(30);

/// Until when is looked ahead.
pub(crate) fn ahead(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(AHEAD).unwrap_or(today)
}

/// Prints how the plan stands, or how to begin one.
pub(crate) fn run(session: &mut Session<'_>) -> Result<Outcome, Failure> {
    if session.folder().is_err() && !session.is_plan_named() {
        session.say_result(&Message::new("overview-no-plan"));
        return Ok(Outcome::Done);
    }
    let checked = session.check()?;
    let Some(plan) = &checked.loaded.plan else {
        session.say_result(&Message::new("overview-check"));
        return Ok(Outcome::Done);
    };
    let judging = checked.judging(plan, session.moment());
    let today = session.as_of.unwrap_or(session.today);
    let to_do = due(&judging, ahead(today));
    let next = match next_to_type(plan) {
        _ if !checked.invalid.is_empty() => NextStep::Check,
        Some(next) => NextStep::Write(next),
        None if to_do.items.iter().any(|item| item.overdue) => NextStep::Due,
        None => NextStep::Status,
    };
    let text = views::overview(
        &glance(&status(&judging), &to_do),
        &next,
        session.catalogue,
        session.terminal.style(),
    );
    session.terminal.print(&text);
    Ok(Outcome::Done)
}
