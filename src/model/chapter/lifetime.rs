//! The years in which a priority, goal or indicator holds.

use crate::lang::Message;
use crate::model::read::table::Record;
use crate::model::read::value::Year;
use crate::model::{At, Id, Mentioned, Period};

/// The years in which a priority, goal or indicator holds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lifetime {
    /// From which year on; from the start of the plan when it does not say.
    pub from: Option<At<Year>>,
    /// That it ended early.
    pub ended: Option<Ended>,
}

/// That something ended before the plan did.
#[derive(Debug, Clone, PartialEq)]
pub struct Ended {
    /// The last period in which it held.
    pub period: At<Period>,
    /// The decision that ended it.
    pub decision: At<Id>,
}

impl Lifetime {
    pub(in crate::model) fn read(record: &Record<'_, '_>) -> Lifetime {
        let from = record.optional("from");
        let ended = record.table("ended", Message::new("record-ended")).and_then(|entry| {
            let (period, decision) = (entry.required("period"), entry.required("decision"));
            entry.finish();
            record.mention(Mentioned::Decision, &decision);
            Some(Ended { period: period?, decision: decision? })
        });
        Lifetime { from, ended }
    }

    /// Whether it holds in (part of) a year.
    pub fn covers(&self, year: i32) -> bool {
        use chrono::Datelike as _;
        self.from.is_none_or(|from| from.value.0 <= year)
            && self.ended.as_ref().is_none_or(|ended| ended.period.value.end().year() >= year)
    }
}
