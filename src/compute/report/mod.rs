//! What the commands and pages tell.

/// What a report says of a thing of the plan gives access to the thing itself.
macro_rules! borrows {
    ($($report:ident.$field:ident: $thing:ty;)+) => {$(
        impl std::ops::Deref for $report<'_> {
            type Target = $thing;

            fn deref(&self) -> &$thing {
                &self.$field
            }
        }
    )+};
}

pub(super) mod actions;
pub(super) mod attention;
pub(super) mod attention_followups;
pub(super) mod blanks;
pub(super) mod by_part;
pub(super) mod course;
pub(super) mod difference;
pub(super) mod due;
pub(super) mod due_followups;
pub(super) mod due_item;
pub(super) mod due_round;
pub(super) mod feasible;
pub(super) mod followups;
pub(super) mod glance;
pub(super) mod goal;
pub(super) mod head;
pub(super) mod history;
pub(super) mod log;
pub(super) mod money;
pub(super) mod onward;
pub(super) mod open_actions;
pub(super) mod outlook;
pub(super) mod show;
pub(super) mod site;
pub(super) mod status;
pub(super) mod supplier;
pub(super) mod to_write;
pub(super) mod within;
