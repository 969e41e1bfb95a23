//! A report within the year: what the officer says of what departs from plan.

use chrono::NaiveDate;

use super::evaluation::{filled, no_full_name};
use super::read::table::Record;
use super::{At, GoalId, IndicatorId, Period};
use crate::diagnostic::{FileId, Subject};

/// What `reports/<period>.toml` says.
#[derive(Debug, Clone, PartialEq)]
pub struct InterimReport {
    /// The part of the year that is reported on.
    pub period: Period,
    pub file: FileId,
    /// The day its figures were cut off.
    pub as_of: Option<At<NaiveDate>>,
    pub summary: Option<At<String>>,
    /// Cause and measure of indicators.
    pub indicators: Vec<Explained<IndicatorId>>,
    /// Cause and measure of goals.
    pub goals: Vec<Explained<GoalId>>,
}

/// Why something departs from plan, and what is done about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Explained<T> {
    /// What departs.
    pub of: At<T>,
    pub cause: Option<At<String>>,
    pub measure: Option<At<String>>,
}

impl InterimReport {
    /// Whether a period is one that a report can be about: a half-year, a quarter or a month.
    pub fn is_of(period: Period) -> bool {
        matches!(period, Period::Half(..) | Period::Quarter(..) | Period::Month(..))
    }

    /// Reads `reports/<period>.toml`.
    pub(crate) fn read(record: Record<'_, '_>, period: Period, file: FileId) -> InterimReport {
        let record = record.about(Subject::report(period));
        let (as_of, summary) = (record.optional("as_of"), filled(&record, "summary"));
        let indicators = record
            .named("indicator", "record-indicator", |name| {
                IndicatorId::parse(name).ok_or_else(|| no_full_name(name))
            })
            .into_iter()
            .map(|(of, entry)| Explained::read(of, entry))
            .collect();
        let goals = record
            .named("goal", "record-goal", |name| GoalId::parse(name).ok_or_else(|| no_full_name(name)))
            .into_iter()
            .map(|(of, entry)| Explained::read(of, entry))
            .collect();
        record.finish();
        InterimReport { period, file, as_of, summary, indicators, goals }
    }
}

impl<T> Explained<T> {
    fn read(of: At<T>, entry: Record<'_, '_>) -> Explained<T> {
        let (cause, measure) = (filled(&entry, "cause"), filled(&entry, "measure"));
        entry.finish();
        Explained { of, cause, measure }
    }
}
