//! A chart as a picture, in letters on a screen, and in words.

pub(super) mod canvas;
pub(super) mod description;
pub(super) mod figures;
pub(super) mod frame;
pub(super) mod key;
pub(super) mod labels;
pub(super) mod letters;
pub(super) mod names;
pub(super) mod places;
pub(super) mod png;
pub(super) mod strip;
pub(super) mod svg;
pub(super) mod terminal;
#[cfg(test)]
mod tests;
mod told;
