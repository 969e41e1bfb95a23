//! What an edit does, for people.

pub(super) mod markdown;
pub(super) mod text;
pub(super) mod words;
