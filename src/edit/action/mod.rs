//! An action added to an implementation plan, changed in it or taken out of it.

mod add;
mod clear;
mod draft;
mod entries;
mod fields;
mod remove;
mod set;
mod year_money;

pub use add::prepare_new_action;
pub use clear::CLEARABLE;
pub(super) use draft::ActionDraft;
pub(super) use entries::{Entry, data, date, is_inline, line_of, owned, value_text};
pub use fields::{ActionFields, ActionRefusal, MoneyInYear, NewAction};
pub use remove::prepare_action_removal;
pub(super) use set::draft_action_change;
pub use set::prepare_action_change;
