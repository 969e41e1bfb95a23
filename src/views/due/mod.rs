//! What is due, for people and for a calendar.

pub(super) mod ics;
mod round;
pub(super) mod table;
pub(super) mod words;
