//! What is due, for people and for a calendar.

pub(super) mod ics;
pub(super) mod table;
pub(super) mod words;
