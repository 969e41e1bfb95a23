//! The head of a report: of which plan it is, and on which day.

use chrono::NaiveDate;

use crate::model::Head;

/// Of which plan a report is, and on which day that was judged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReportHead<'p> {
    /// What the plan says about itself.
    pub plan: &'p Head,
    /// The day of judgement.
    pub as_of: NaiveDate,
}
