//! What several commands read as it is typed, and what is answered when it cannot be.

pub(crate) mod change;
pub(crate) mod decision;
pub(crate) mod doubt;
pub(crate) mod inside;
pub(crate) mod meaning;
pub(crate) mod missing;
pub(crate) mod named;
pub(crate) mod refusals;
pub(crate) mod typed;
