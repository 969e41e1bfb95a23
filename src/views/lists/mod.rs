//! Tables of actions, measurements and recorded events.

pub(super) mod actions;
pub(super) mod history;
pub(super) mod log;
