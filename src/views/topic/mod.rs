//! The topics of the help, as text for a screen and as parts of the public page.

mod page;
mod parts;
mod screen;

pub(in crate::views) use page::judgements;
pub use screen::{topic_list, topic_text};
