//! What the commands that write a paper share.

pub(crate) mod evaluate_asked;
pub(crate) mod evaluate_basis;
pub(crate) mod house_style;
pub(crate) mod output;
pub(crate) mod paper;
pub(crate) mod start;
