//! The parts in which an indicator is measured.

use crate::model::At;
use crate::model::read::table::Record;

/// The parts in which an indicator is measured.
#[derive(Debug, Clone, PartialEq)]
pub struct Breakdown {
    /// What the parts are of.
    pub title: At<String>,
    pub parts: Vec<BreakdownPart>,
}

/// A part of a breakdown. It goes by its id.
#[derive(Debug, Clone, PartialEq)]
pub struct BreakdownPart {
    pub id: At<String>,
    /// What it is called where people read it.
    pub title: Option<At<String>>,
    /// The name or code of the place that it is: `WK015801`. A table of all places gives its figures.
    pub region: Option<At<String>>,
}

impl std::ops::Deref for BreakdownPart {
    type Target = At<String>;

    fn deref(&self) -> &At<String> {
        &self.id
    }
}

impl BreakdownPart {
    /// A part of which only the id is said.
    fn named(id: At<String>) -> BreakdownPart {
        BreakdownPart { id, title: None, region: None }
    }
}

impl Breakdown {
    pub(in crate::model) fn read(record: &Record<'_, '_>) -> Option<Breakdown> {
        let title = record.required("title");
        if !record.has("parts") {
            record.missing("parts", "[\"politie\", \"zorg\"]");
        }
        let parts = record.list_or_tables("parts", "record-breakdown-part", BreakdownPart::named, |part| {
            let (id, title) = (part.required("id"), part.optional("title"));
            let region = part.optional("region");
            part.finish();
            Some(BreakdownPart { id: id?, title, region })
        });
        Some(Breakdown { title: title?, parts })
    }
}
