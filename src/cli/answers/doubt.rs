//! "Is this right?": what is asked of a new figure that looks wrong.

use crate::cli::questions::{is_confirmed, tell};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::edit::Doubt;
use ivp::lang::{Arg, Message};
use ivp::model::{Indicator, Quantity};
use ivp::views;

/// Why a figure looks wrong, a line each.
pub(crate) fn doubt_lines(doubt: &Doubt, indicator: &Indicator, session: &Session<'_>) -> Vec<String> {
    let shown = |value: f64| {
        let value = Quantity::Number(value);
        Arg::from(views::figure(value, indicator.unit, None, session.catalogue))
    };
    let why = doubt.why.iter().map(|why| why.in_words(indicator, &doubt.measurement, &shown));
    why.map(|why| session.catalogue.render(&why)).collect()
}

/// Asks whoever looks on whether these figures are right.
///
/// # Errors
/// Nobody looks on, or the answer is no.
pub(crate) fn ask(doubts: &[Doubt], indicator: &Indicator, session: &mut Session<'_>) -> Result<(), Failure> {
    let all: Vec<String> = doubts.iter().flat_map(|doubt| doubt_lines(doubt, indicator, session)).collect();
    let message = Message::new("rec-doubt").with("doubts", Arg::Lines(all));
    if !session.terminal.can_ask() {
        return Err(Failure::usage(message).help(Message::new("rec-doubt-help")));
    }
    tell(&message, session);
    if is_confirmed(&Message::new("rec-doubt-ask"), Some(false), session) {
        Ok(())
    } else {
        Err(Failure::usage(Message::new("rec-doubt-no")))
    }
}
