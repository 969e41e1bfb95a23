//! A requested change → the text edit, and the edit checked before anything is written.

mod action;
mod add;
mod change;
mod evaluation;
mod evaluation_texts;
mod fix;
mod followup;
mod import;
mod init;
mod interim;
mod layout;
mod meaning;
mod measurement;
mod merge;
mod record;
mod records;
mod reference;
mod returned;
mod text;
mod verify;

pub use action::{
    ActionFields, CLEARABLE, MoneyInYear, NewAction, prepare_action_change, prepare_action_removal,
    prepare_new_action,
};
pub use add::{NewEntry, NewEntryKind, prepare_new_entry};
pub use change::{ChangeRefusal, PreparedChange, Written};
pub use evaluation::{evaluation_file, evaluation_file_with};
pub use fix::{FixedFile, Replaced, fixed};
pub use followup::{
    FOLLOWUP_CLEARABLE, FollowupFields, NewFollowup, prepare_followup_change, prepare_new_followup,
};
pub use import::{Arrived, Becomes, Import, ImportRefusal, NotImported, Provenance};
pub use init::{Carried, NewPlan, new_plan_files, next_plan_files};
pub use interim::report_file;
pub use layout::laid_out;
pub use measurement::{NewFigure, NewMeasurement, Spread};
pub use merge::{
    Conflict, Difference, Disagreement, Merged, Unreadable, Version, join, join_plans, join_plans_by_line,
    resolve, with_attribute,
};
pub use record::{Doubt, Prepared, Refusal, prepare};
pub use reference::prepare_references;
pub use returned::{
    ActionEdit, PreparedReturn, ReturnRefusal, ReturnedEdits, TextsEdit, is_new_text, prepare_return,
    same_words, text_written,
};
pub use text::number as toml_number;
pub use verify::{Ground, Tried, Unsound};
