//! A figure of which is decided whether it is shown.

use crate::model::Period;

/// Whether a figure is shown, and why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Showing {
    /// It is.
    Shown,
    /// It is a count below the threshold.
    Small,
    /// It is marked as internal.
    Internal,
    /// A hidden figure, or the small count it was made of, could be worked out from it.
    Revealing,
}

/// A figure: one version of that of a period, part and source.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Held {
    pub(super) period: Period,
    /// The part it is about.
    pub(super) part: Option<String>,
    /// The id of its source.
    pub(super) source: Option<String>,
    pub(super) value: f64,
    /// Whether it is shown.
    pub(super) showing: Showing,
    /// Whether it counts in nothing that is published: then hiding it costs a reader nothing.
    pub(super) aside: bool,
}

/// What small is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Threshold {
    /// The count from which figures are published; 0 when all are.
    pub(super) from: f64,
    /// Whether it is told of a hidden figure if it is small.
    pub(super) disclosed: bool,
}
