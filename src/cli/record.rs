//! `ivp record`

use super::Outcome;
use super::args::RecordArgs;
use super::error::Failure;
use super::session::Session;

/// Adds a measurement.
pub(crate) fn run(_args: &RecordArgs, _session: &mut Session<'_>) -> Result<Outcome, Failure> {
    Ok(Outcome::Done)
}
