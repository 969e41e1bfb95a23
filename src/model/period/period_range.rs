//! What a figure or a promise is about: one period, or all from a first up to and including a last.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::model::period::Period;
use crate::model::period::baseline_period::BaselinePeriod;

/// One period, a span of years (`2015/2019`), or the months of a rolling year (`2024-Q4/2025-Q3`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PeriodRange {
    pub first: Period,
    /// The last, at whose end it stands.
    pub last: Period,
}

impl PeriodRange {
    /// The period, where it is one.
    pub fn single(self) -> Option<Period> {
        (self.first == self.last).then_some(self.last)
    }
}

impl From<Period> for PeriodRange {
    fn from(period: Period) -> PeriodRange {
        PeriodRange { first: period, last: period }
    }
}

impl From<BaselinePeriod> for PeriodRange {
    fn from(period: BaselinePeriod) -> PeriodRange {
        match period {
            BaselinePeriod::Single(period) => period.into(),
            BaselinePeriod::Years(first, last) => {
                PeriodRange { first: Period::Year(first), last: Period::Year(last) }
            }
        }
    }
}

impl PartialEq<Period> for PeriodRange {
    fn eq(&self, period: &Period) -> bool {
        self.single() == Some(*period)
    }
}

/// As it is typed.
impl fmt::Display for PeriodRange {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.single() {
            Some(period) => period.fmt(formatter),
            None => write!(formatter, "{}/{}", self.first, self.last),
        }
    }
}

impl Serialize for PeriodRange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
