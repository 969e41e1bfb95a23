//! Why a figure is asked about that reads well by itself.

use crate::model::Period;

/// Why a figure is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// It is the sum of these parts of its period, which are not all of it.
    SumOf(Vec<Period>),
    /// The file says that it was counted on this day within its period.
    AsOf(String),
    /// The file says beside it that it is of another time, or by parts of its period.
    OfOtherTime(String),
    /// The file says beside the table that it is something else: a number of an index, a forecast.
    Other(String),
}
