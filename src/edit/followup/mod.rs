//! A follow-up added to the plan, or changed in it.

mod add;
mod fields;
mod set;

pub use add::prepare_new_followup;
pub use fields::{FOLLOWUP_CLEARABLE, FollowupFields, FollowupRefusal, NewFollowup};
pub use set::prepare_followup_change;
