//! Charts as values, before anything is drawn.

pub(super) mod axis;
pub(super) mod drawing;
pub(super) mod of_history;
