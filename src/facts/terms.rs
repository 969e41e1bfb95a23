//! The terms of a promise or norm: the stretches of time in each of which it is to be kept, and which figures count in them.

use chrono::{Datelike as _, NaiveDate};

use super::{lifetimes, month_of};
use crate::model::{Indicator, Per, Period, PeriodRange, Plan, Promise};

/// A term of a promise: a stretch of time in which it is to be kept.
#[derive(Debug, Clone, Copy)]
pub struct Term {
    pub first: Period,
    pub last: Period,
    /// Its first day, or, where the promise begins in it, that day.
    pub begin: NaiveDate,
}

impl Term {
    fn new(first: Period, last: Period) -> Term {
        Term { first, last, begin: first.start() }
    }

    fn one(period: Period) -> Term {
        Term::new(period, period)
    }

    /// Its last day.
    pub fn end(&self) -> NaiveDate {
        self.last.end()
    }

    /// Whether the promise begins after its first day.
    pub fn is_cut(&self) -> bool {
        self.begin != self.first.start()
    }

    /// Whether a period lies in it. Of what began in an earlier month than the promise did nobody knows how much was done
    /// since.
    fn contains(&self, period: Period) -> bool {
        month_of(self.begin) <= month_of(period.start())
            && self.begin <= period.end()
            && period.end() <= self.end()
    }

    /// Whether a period shares days with it.
    pub fn meets(&self, period: Period) -> bool {
        self.begin <= period.end() && period.start() <= self.end()
    }

    /// It, as it is written.
    pub fn range(&self) -> PeriodRange {
        PeriodRange { first: self.first, last: self.last }
    }

    /// How many months it has.
    pub fn months(&self) -> u32 {
        u32::try_from(self.last.end_month() - self.first.end_month()).unwrap_or(0) + self.first.months()
    }

    /// Its months from the one in which the promise begins.
    pub fn months_left(&self) -> u32 {
        u32::try_from(self.last.end_month() - month_of(self.begin)).unwrap_or(0).min(self.months())
    }

    /// Its months from the one in which the promise begins, counted since year 0.
    pub fn each_month(&self) -> std::ops::Range<i32> {
        month_of(self.begin)..self.last.end_month()
    }

    /// Whether a period is all of it, before the promise began included or not.
    fn is(&self, period: Period) -> bool {
        period.end() == self.end() && (period.start() == self.first.start() || period.start() == self.begin)
    }
}

/// All terms of a promise.
#[derive(Debug, Clone, Copy)]
pub struct Terms {
    per: Per,
    /// The first day on which it holds.
    pub begin: NaiveDate,
    /// The last year of the plan.
    last_year: i32,
    /// Whether figures of shorter periods make one of a term.
    pub adds_up: bool,
}

impl Terms {
    /// The terms of the promise of an indicator.
    pub fn of(promise: &Promise, indicator: &Indicator, plan: &Plan) -> Terms {
        Terms {
            per: promise.per.value,
            begin: first_day(promise, indicator, plan),
            last_year: plan.head.last_year.value.0,
            adds_up: indicator.unit.counted().adds_up(),
        }
    }

    /// Those of a year that do not lie wholly before the promise begins.
    pub fn of_year(&self, year: i32) -> Vec<Term> {
        let all: Vec<Term> = match self.per {
            Per::Month => (1..=12).map(|month| Term::one(Period::Month(year, month))).collect(),
            Per::Quarter => (1..=4).map(|quarter| Term::one(Period::Quarter(year, quarter))).collect(),
            Per::HalfYear => (1..=2).map(|half| Term::one(Period::Half(year, half))).collect(),
            Per::Year => vec![Term::one(Period::Year(year))],
            Per::Plan => vec![Term::new(Period::Year(self.begin.year()), Period::Year(self.last_year))],
        };
        let held = all.into_iter().filter(|term| term.end() >= self.begin);
        held.map(|term| Term { begin: term.begin.max(self.begin), ..term }).collect()
    }

    /// Whether the figure of a period counts in a term: what adds up where it lies in it, any other unit where it is of the
    /// whole term.
    pub fn counts(&self, term: &Term, period: Period) -> bool {
        if self.adds_up { term.contains(period) } else { term.is(period) }
    }

    /// Whether a period is a term.
    pub fn is_term(&self, period: Period) -> bool {
        self.of_year(period.end().year()).iter().any(|term| term.is(period))
    }

    /// The last term of which a period has days, where the figure of that period counts in none.
    pub fn lost(&self, period: Period) -> Option<Term> {
        let years = period.start().year()..=period.end().year().min(self.last_year);
        let met: Vec<Term> =
            years.flat_map(|year| self.of_year(year)).filter(|term| term.meets(period)).collect();
        met.last().copied().filter(|_| !met.iter().any(|term| self.counts(term, period)))
    }
}

/// The first day on which a promise holds: its own, and no earlier than the indicator, goal and priority it stands in.
fn first_day(promise: &Promise, indicator: &Indicator, plan: &Plan) -> NaiveDate {
    let years = lifetimes(plan, indicator).filter_map(|years| years.from).map(|from| from.value.0);
    let begins = Period::Year(years.fold(plan.head.first_year.value.0, i32::max)).start();
    promise.from.map_or(begins, |from| begins.max(from.value.start()))
}
