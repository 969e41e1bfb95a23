//! All that is wrong with one command line, told at once and not one by one.

use crate::cli::session::Session;
use crate::cli::session::error::Failure;

/// What was refused of a command line so far.
#[derive(Debug, Default)]
pub(crate) struct Refusals(Vec<Failure>);

impl Refusals {
    /// What was read; what could not be is kept, to be told with the rest.
    pub(crate) fn keep<T>(&mut self, read: Result<T, Failure>) -> Option<T> {
        read.map_err(|failure| self.0.push(failure)).ok()
    }

    /// One more.
    pub(crate) fn add(&mut self, failure: Failure) {
        self.0.push(failure);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Refuses the command when anything was refused, here or while its arguments were taken apart.
    ///
    /// # Errors
    /// All that was refused here.
    pub(crate) fn end(self, session: &Session<'_>) -> Result<(), Failure> {
        if self.is_empty() && !session.is_refused { Ok(()) } else { Err(Failure::Several(self.0)) }
    }
}
