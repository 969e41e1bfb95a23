//! The evaluation of a year, and the report within it.

pub(super) mod account;
pub(super) mod departed;
pub(super) mod departures;
pub(super) mod evaluation;
pub(super) mod indicator;
pub(super) mod interim;
pub(super) mod priority;
pub(super) mod promised;
pub(super) mod questions;
pub(super) mod so_far;
