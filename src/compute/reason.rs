//! Why a judgement is as it is, beside the numbers.

use crate::lang::{Arg, Message};
use crate::model::{Period, Withheld};

/// One remark on a judgement.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// The target year has come and the target is not met.
    TargetNotMet(i32),
    /// The target year has passed without a figure for it.
    TargetYearNotMeasured(i32),
    /// The latest figure, or the baseline, will be revised.
    Provisional(String),
    /// The sample does not stand for the population.
    NotRepresentative(String),
    /// A series break lies in between.
    SeriesBreak(Period, String),
    /// A longer period holds more than a shorter one.
    OtherLength(Period, Period),
    /// A monitored figure rose, certainly or by more than the plan's alert.
    Alert(Period),
    /// Only another source has a later figure.
    OtherSource {
        /// Its name.
        source: String,
        /// The period of its figure.
        period: Period,
    },
    /// The baseline that the plan names has no measurement; the first comparable one serves.
    BaselineNotMeasured(String),
    /// The baseline that the plan names cannot be worked out: part of its years lacks, or sources or a break differ.
    BaselineIncomplete(String),
    /// It is known that there is no figure for a period, and why.
    NoFigure(Period, String),
    /// There is a figure for a period, which is not published.
    Withheld(Period, Withheld),
    /// The total is the sum of its parts.
    SumOfParts(usize),
    /// A promise was not kept in a period (for a part).
    Missed(Period, Option<String>),
    /// Nothing is on record for a period (for a part).
    Unknown(Period, Option<String>),
    /// The promise begins later.
    NotYet(i32),
    /// It ended before the plan did.
    Ended(Period),
    /// A figure that should be there by now is not.
    Overdue(Period),
}

impl Reason {
    /// Whether it says why two figures cannot be compared.
    pub fn is_about_comparing(&self) -> bool {
        matches!(
            self,
            Reason::OtherLength(..)
                | Reason::SeriesBreak(..)
                | Reason::OtherSource { .. }
                | Reason::BaselineNotMeasured(_)
                | Reason::BaselineIncomplete(_)
        )
    }

    /// The value in JSON: a word, and what it is about after a colon.
    pub fn code(&self) -> String {
        let of_part = |period: &Period, part: &Option<String>| match part {
            Some(part) => format!("{period} {part}"),
            None => period.to_string(),
        };
        match self {
            Reason::TargetNotMet(_) => "target-not-met".to_owned(),
            Reason::TargetYearNotMeasured(_) => "target-year-not-measured".to_owned(),
            Reason::Provisional(period) => format!("provisional: {period}"),
            Reason::NotRepresentative(period) => format!("not-representative: {period}"),
            Reason::SeriesBreak(period, _) => format!("series-break: {period}"),
            Reason::OtherLength(one, other) => format!("other-length: {one} {other}"),
            Reason::Alert(period) => format!("alert: {period}"),
            Reason::OtherSource { source, period } => format!("other-source: {source} {period}"),
            Reason::BaselineNotMeasured(period) => format!("baseline-not-measured: {period}"),
            Reason::BaselineIncomplete(period) => format!("baseline-incomplete: {period}"),
            Reason::NoFigure(period, _) => format!("no-figure: {period}"),
            Reason::Withheld(period, _) => format!("withheld: {period}"),
            Reason::SumOfParts(parts) => format!("sum-of-parts: {parts}"),
            Reason::Missed(period, part) => format!("missed: {}", of_part(period, part)),
            Reason::Unknown(period, part) => format!("unknown: {}", of_part(period, part)),
            Reason::NotYet(year) => format!("not-yet: {year}"),
            Reason::Ended(period) => format!("ended: {period}"),
            Reason::Overdue(period) => format!("overdue: {period}"),
        }
    }

    /// In words.
    pub fn message(&self) -> Message {
        let of_part =
            |id: &'static str, with_part: &'static str, period: &Period, part: &Option<String>| match part {
                Some(part) => {
                    Message::new(with_part).with("period", period.to_string()).with("part", part.as_str())
                }
                None => Message::new(id).with("period", period.to_string()),
            };
        let year = |year: &i32| Arg::Text(year.to_string());
        match self {
            Reason::TargetNotMet(by) => Message::new("reason-target-not-met").with("year", year(by)),
            Reason::TargetYearNotMeasured(by) => {
                Message::new("reason-target-year-not-measured").with("year", year(by))
            }
            Reason::Provisional(period) => Message::new("reason-provisional").with("period", period.as_str()),
            Reason::NotRepresentative(period) => {
                Message::new("reason-not-representative").with("period", period.as_str())
            }
            Reason::SeriesBreak(period, reason) => Message::new("reason-series-break")
                .with("period", period.to_string())
                .with("reason", reason.as_str()),
            Reason::OtherLength(one, other) => Message::new("reason-other-length")
                .with("one", one.to_string())
                .with("other", other.to_string()),
            Reason::Alert(period) => Message::new("reason-alert").with("period", period.to_string()),
            Reason::OtherSource { source, period } => Message::new("reason-other-source")
                .with("source", source.as_str())
                .with("period", period.to_string()),
            Reason::BaselineNotMeasured(period) => {
                Message::new("reason-baseline-not-measured").with("period", period.as_str())
            }
            Reason::BaselineIncomplete(period) => {
                Message::new("reason-baseline-incomplete").with("period", period.as_str())
            }
            Reason::NoFigure(period, reason) => Message::new("reason-no-figure")
                .with("period", period.to_string())
                .with("reason", reason.trim_end_matches('.')),
            Reason::Withheld(period, why) => {
                Message::new("reason-withheld").with("period", period.to_string()).with("what", why.message())
            }
            Reason::SumOfParts(parts) => Message::new("reason-sum-of-parts").with("parts", *parts),
            Reason::Missed(period, part) => of_part("reason-missed", "reason-missed-part", period, part),
            Reason::Unknown(period, part) => of_part("reason-unknown", "reason-unknown-part", period, part),
            Reason::NotYet(from) => Message::new("reason-not-yet").with("year", year(from)),
            Reason::Ended(period) => Message::new("reason-ended").with("period", period.to_string()),
            Reason::Overdue(period) => Message::new("reason-overdue").with("period", period.to_string()),
        }
    }
}
