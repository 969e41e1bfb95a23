//! Decisions of council and college.

use chrono::NaiveDate;

use super::head::Body;
use super::record::Record;
use super::{At, Id};
use crate::lang::Message;

/// A decision that changes the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    pub id: At<Id>,
    /// When it was taken.
    pub date: At<NaiveDate>,
    pub body: At<Body>,
    /// What was decided.
    pub title: At<String>,
    /// The number of the decision or paper.
    pub reference: Option<At<String>>,
    /// What it changes: `veiligheidsbeleving/onveiligheidsgevoel.target`.
    pub changes: Vec<At<String>>,
}

/// Reads `decisions.toml`.
pub(crate) fn read_decisions(record: Record<'_, '_>) -> Vec<Decision> {
    let record = record.about("decisions");
    let decisions =
        record.tables("decision", "record-decision").into_iter().filter_map(Decision::read).collect();
    record.finish();
    decisions
}

impl Decision {
    fn read(record: Record<'_, '_>) -> Option<Decision> {
        let record = match record.peek("id").map(str::to_owned) {
            Some(id) => record.called(
                Message::new("record-named").with("what", Message::new("record-decision")).with("id", id),
            ),
            None => record,
        };
        let (id, date, body) = (record.required("id"), record.required("date"), record.required("body"));
        let (title, reference) = (record.required("title"), record.optional("reference"));
        let changes = record.list("changes");
        record.finish();
        Some(Decision { id: id?, date: date?, body: body?, title: title?, reference, changes })
    }
}
