//! How the plan stands: on a screen, as Markdown, as CSV.

pub(super) mod attention;
pub(super) mod by_part;
pub(super) mod cells;
pub(super) mod csv;
pub(super) mod glance;
pub(super) mod markdown;
pub(super) mod matrix;
pub(super) mod overview;
pub(super) mod table;
