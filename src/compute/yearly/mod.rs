//! The evaluation of a year.

pub(super) mod account;
pub(super) mod evaluation;
pub(super) mod indicator;
pub(super) mod priority;
pub(super) mod promised;
pub(super) mod questions;
pub(super) mod standout;
