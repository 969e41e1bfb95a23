//! The day on which is judged, and until when figures count as known.

use chrono::{Datelike as _, NaiveDate};

use crate::model::Lifetime;

/// A moment of judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The day of judgement.
    pub day: NaiveDate,
    /// Figures recorded by this day are known.
    pub known: NaiveDate,
    /// Whether periods that end on the day of judgement count as ended, as in the evaluation of a year.
    pub closing: bool,
}

impl Moment {
    /// Judges today with everything known today.
    pub fn on(day: NaiveDate) -> Moment {
        Moment { day, known: day, closing: false }
    }

    /// The evaluation of a year: judged on its 31 December, with the figures known at the cut-off.
    pub fn closing_year(year: i32, known: NaiveDate) -> Moment {
        let day = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(known);
        Moment { day, known, closing: true }
    }

    /// The year that is judged.
    pub fn year(self) -> i32 {
        self.day.year()
    }

    /// Whether a period with this last day has ended.
    pub fn has_ended(self, last_day: NaiveDate) -> bool {
        last_day < self.day || self.closing && last_day == self.day
    }

    /// Whether what had to be done by a day is late. Figures of a year that still runs are judged as at its end; what is to be
    /// done by then can still be done, so of that the real day decides.
    pub fn is_too_late(self, last_day: NaiveDate) -> bool {
        let year_runs = self.known < self.day;
        self.has_ended(last_day) && (!year_runs || last_day < self.known)
    }

    /// For something that ended early: judged at its own end when that lies before the day of judgement.
    #[must_use]
    pub fn within(self, years: &Lifetime) -> Moment {
        match &years.ended {
            Some(ended) if ended.period.value.end() < self.day => {
                Moment { day: ended.period.value.end(), closing: true, ..self }
            }
            _ => self,
        }
    }

    /// Whether something already holds on the day of judgement.
    pub fn has_begun(self, years: &Lifetime) -> bool {
        years.from.is_none_or(|from| from.value.0 <= self.year())
    }

    /// Whether something ended before the year of judgement.
    pub fn is_over(self, years: &Lifetime) -> bool {
        !years.covers(self.year()) && self.has_begun(years)
    }
}
