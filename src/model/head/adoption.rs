//! Who decides, and what was adopted by whom and when.

use chrono::NaiveDate;

use crate::lang::Message;
use crate::model::At;
use crate::model::read::keyword::keywords;
use crate::model::read::table::Record;

keywords! {
    /// Whether a paper was adopted.
    AdoptionStatus {
        /// Not yet.
        Draft = "draft",
        /// It was.
        Adopted = "adopted",
    }
}

keywords! {
    /// Who decides.
    Body {
        /// The municipal council.
        Council = "council",
        /// The mayor and aldermen.
        College = "college",
        /// The mayor.
        Mayor = "mayor",
    }
}

/// By whom and when something was adopted or noted.
#[derive(Debug, Clone, PartialEq)]
pub struct Adoption {
    pub body: At<Body>,
    pub date: Option<At<NaiveDate>>,
    /// The number of the decision or paper.
    pub reference: Option<At<String>>,
}

impl Adoption {
    pub(crate) fn read(record: &Record<'_, '_>, key: &'static str) -> Option<Adoption> {
        let entry = record.table(key, Message::new("record-adoption"))?;
        let (body, date, reference) =
            (entry.required("body"), entry.optional("date"), entry.optional("reference"));
        entry.finish();
        Some(Adoption { body: body?, date, reference })
    }
}
