//! An action added to an implementation plan, or changed in it.

mod add;
mod entries;
mod fields;
mod set;

pub use add::prepare_new_action;
pub use fields::{ActionFields, ActionRefusal, NewAction, PreparedAction, Written};
pub use set::prepare_action_change;
