//! A requested change → the text edit, and the edit checked before anything is written.

mod action;
mod evaluation;
mod evaluation_texts;
mod fix;
mod import;
mod layout;
mod meaning;
mod measurement;
mod merge;
mod record;
mod reference;
mod returned;
mod text;
mod verify;

pub use action::{
    ActionFields, ActionRefusal, CLEARABLE, MoneyInYear, NewAction, PreparedAction, Written,
    prepare_action_change, prepare_action_removal, prepare_new_action,
};
pub use evaluation::evaluation_file;
pub use fix::{FixedFile, Replaced, fixed};
pub use import::{Arrived, Becomes, Import, ImportRefusal, NotImported, Provenance, prepare_import};
pub use layout::laid_out;
pub use measurement::{NewFigure, NewMeasurement};
pub use merge::{
    Conflict, Difference, Disagreement, Merged, Unreadable, Version, join, resolve, with_attribute,
};
pub use record::{Doubt, Prepared, Refusal, prepare};
pub use reference::prepare_references;
pub use returned::{
    ActionEdit, PreparedReturn, ReturnRefusal, ReturnedEdits, TextsEdit, is_new_text, prepare_return,
    same_words,
};
pub use verify::{Ground, Tried, Unsound};
