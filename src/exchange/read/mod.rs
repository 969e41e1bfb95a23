//! A file of figures → observations.

mod across;
pub(super) mod arrival;
mod columns;
mod eurostat;
mod flags;
pub(super) mod grid;
mod heads;
pub(super) mod layout;
pub(super) mod limits;
pub(super) mod limits_xls;
pub(super) mod limits_zip;
pub(super) mod long;
pub(super) mod no_figures;
pub(super) mod no_sheets;
pub(super) mod observation;
pub(super) mod odd_periods;
pub(super) mod own;
pub(super) mod places;
pub(super) mod portal;
pub(super) mod sheets;
mod table;
mod time;
mod time_column;
mod time_text;
mod time_words;
mod timed;
pub(super) mod when;
