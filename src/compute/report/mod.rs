//! What the commands and pages tell.

pub(super) mod actions;
pub(super) mod attention;
pub(super) mod blanks;
pub(super) mod course;
pub(super) mod difference;
pub(super) mod due;
pub(super) mod goal;
pub(super) mod history;
pub(super) mod log;
pub(super) mod open_actions;
pub(super) mod show;
pub(super) mod site;
pub(super) mod status;
pub(super) mod supplier;
pub(super) mod within;
