//! What is said of a promise or a norm: its periods, its pace and its verdict.

use chrono::NaiveDate;

use crate::compute::assessment::Assessment;
use crate::compute::reason::Reason;
use crate::model::{Period, PeriodRange, Withheld};

/// What became of a promise in one period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromiseState {
    /// Kept: reached, also when the period has not ended; of a norm not to exceed, ended with all of it on record.
    Met,
    /// Ended with a lower figure on record, zero included; of a norm not to exceed, exceeded.
    Missed,
    /// It can still be met, or its figures need not be there yet.
    Open,
    /// Ended with nothing, or not all, on record, which is not proof of nothing done.
    Unknown,
    /// There are figures, and not all of them are published.
    Withheld,
}

/// One period of a promise.
#[derive(Debug, Clone, PartialEq)]
pub struct PromisePeriod {
    /// The period, as it is written; for a promise over the plan its years.
    pub range: PeriodRange,
    /// The first of its periods, for sorting and for reasons.
    pub period: Period,
    pub last_day: NaiveDate,
    /// The last day on which its figure is not late: `lag_days` of the indicator after its last day.
    pub out: NaiveDate,
    /// The part it is about.
    pub part: Option<String>,
    /// The number that was promised, in the unit of the indicator.
    pub promised: f64,
    /// How many there are, as far as is on record; none when nothing is.
    pub count: Option<f64>,
    /// There are figures of some of its days, and none that counts.
    pub uncounted: bool,
    /// What became of it.
    pub state: PromiseState,
    /// It has ended, and its figure may still come.
    pub waits: bool,
    /// The first of its figures that is not published, and why.
    pub withheld: Option<(Period, Withheld)>,
    /// Where it has ended with part of it on record, or the promise began in it: the periods of which there is no figure.
    pub missing: Vec<Period>,
    /// Whether it belongs to the judged year.
    pub judged: bool,
}

impl PromisePeriod {
    /// Whether it has ended with part of it, and not all, on record.
    pub fn is_in_part(&self) -> bool {
        self.state == PromiseState::Unknown && self.count.is_some()
    }

    /// The periods of which a figure is to be recorded: where part of it is there, only those without one.
    pub fn unrecorded(&self) -> Vec<Period> {
        match self.state {
            PromiseState::Unknown if self.missing.is_empty() => vec![self.period],
            PromiseState::Unknown => self.missing.clone(),
            PromiseState::Met | PromiseState::Missed | PromiseState::Open | PromiseState::Withheld => {
                Vec::new()
            }
        }
    }
}

/// How far a promise over a year or the plan should be by now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// How many are on record; with a promise for each part, how many parts kept it.
    pub recorded: f64,
    /// How many there should be by now.
    pub expected: f64,
    /// How many were promised in all.
    pub promised: f64,
}

/// A promise, period by period.
#[derive(Debug, Clone, PartialEq)]
pub struct PromiseReport {
    /// Whether it is a number not to exceed.
    pub at_most: bool,
    /// The number that was promised for each period of the judged year.
    pub number: f64,
    /// The year that is judged.
    pub year: i32,
    /// It is judged over all years of the plan.
    pub over_plan: bool,
    /// All periods from the promise's start up to and including the year of the day of judgement, which is the year
    /// after the judged one when nothing can be said of it yet.
    pub periods: Vec<PromisePeriod>,
    /// How far it should be by now, where that decided.
    pub pace: Option<Pace>,
    pub assessment: Assessment,
    /// With a promise for each part: the judgement of each, in the order of the target.
    pub parts: Vec<(String, Assessment)>,
    /// What was missed or not recorded in earlier years, and figures of a second source that do not count.
    pub reasons: Vec<Reason>,
}

impl PromiseReport {
    /// Whether a period of the judged year was met.
    pub fn has_met(&self) -> bool {
        self.judged().any(|period| period.state == PromiseState::Met)
    }

    /// The periods of the judged year.
    pub fn judged(&self) -> impl Iterator<Item = &PromisePeriod> {
        self.periods.iter().filter(|period| period.judged)
    }
}
