//! The follow-ups, for a screen and as Markdown.

pub(super) mod markdown;
pub(super) mod table;
pub(super) mod words;
