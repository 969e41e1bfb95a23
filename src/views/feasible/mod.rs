//! What of the plan can be shown to be kept: on a screen and as Markdown.

pub(super) mod answer;
pub(super) mod cells;
pub(super) mod markdown;
pub(super) mod table;
