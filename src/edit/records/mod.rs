//! The records of a file — `[[action]]`, `[[followup]]`, `[[goal]]` — added, changed and taken away in one way, whatever
//! thing they are about.

mod edit;
mod place;
mod value;

pub(super) use edit::RecordEdit;
pub(super) use place::{RecordPlace, Step, records};
pub(super) use value::{Entry, date, list, present, shown, text, value_text};
