//! Charts as values, before anything is drawn.

pub(super) mod axis;
mod comparable;
pub(super) mod drawing;
pub(super) mod of_history;
