//! Rows and columns that give no figure because of their period.

use crate::exchange::read::time::when::Unusable;

/// Rows, or columns, whose periods are of no use for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OddPeriods {
    pub why: Unusable,
    pub columns: bool,
    /// How many of them.
    pub count: usize,
    /// What stands in some of them.
    pub examples: Vec<String>,
}
