//! A figure of elsewhere, to compare with.

use chrono::NaiveDate;

use crate::model::read::table::Record;
use crate::model::{At, Id, Period, Quantity};

/// The same figure for the country or a size class.
#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    /// Where it is about.
    pub region: At<String>,
    pub period: At<Period>,
    /// The value, in the indicator's unit.
    pub value: At<Quantity>,
    /// How many respondents.
    pub respondents: Option<At<u32>>,
    /// Its source; that of the file when it does not say.
    pub source: Option<At<Id>>,
    /// When it was recorded.
    pub recorded: Option<At<NaiveDate>>,
    pub note: Option<At<String>>,
}

impl Reference {
    /// Since when the figure is known: the day it was recorded, else the end of its period.
    pub fn known_since(&self) -> NaiveDate {
        self.recorded.map_or(self.period.value.end(), |recorded| recorded.value)
    }

    /// Whether two names of a region are of the same one.
    pub fn is_of(one: &str, other: &str) -> bool {
        one.trim().to_lowercase() == other.trim().to_lowercase()
    }

    /// What it is about: its region, however it is written, and its period.
    pub fn about(&self) -> (String, Period) {
        (self.region.value.trim().to_lowercase(), self.period.value)
    }

    /// How many respondents.
    pub fn sample(&self) -> Option<f64> {
        self.respondents.map(|n| f64::from(n.value))
    }

    pub(super) fn read(record: Record<'_, '_>) -> Option<Reference> {
        let (region, period, value) =
            (record.required("region"), record.required("period"), record.required("value"));
        let respondents = record.optional("n");
        let source = record.optional("source");
        let recorded = record.optional("recorded");
        let note = record.optional("note");
        record.finish();
        Some(Reference {
            region: region?,
            period: period?,
            value: value?,
            respondents,
            source,
            recorded,
            note,
        })
    }
}
