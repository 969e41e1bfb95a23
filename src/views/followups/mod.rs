//! The follow-ups, for a screen, as Markdown, and in a paper or on a page.

mod items;
pub(super) mod markdown;
pub(super) mod table;
pub(super) mod words;
