//! `ivp record`

mod asked;
mod before;
mod guided;
mod typed;
mod write;

use super::session::Session;
use super::session::error::Failure;
use super::session::outcome::Outcome;
pub(super) use typed::RecordArgs;
use write::{Telling, record};

/// Adds a measurement; somebody at a terminal is asked for what lacks.
pub(crate) fn run(args: &RecordArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    if session.terminal.can_ask() && !args.yes && !session.is_refused {
        return guided::run(args, session);
    }
    record(args, Telling::Full, session)
}
