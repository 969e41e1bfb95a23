//! Rows that give no figure because of their period.

use crate::exchange::read::when::Unusable;

/// Rows whose periods are of no use for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OddPeriods {
    pub why: Unusable,
    pub rows: usize,
    /// What stands in some of them.
    pub examples: Vec<String>,
}
