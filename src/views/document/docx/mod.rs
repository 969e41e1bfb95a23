//! A paper as a Word document.
//!
//! What a paper looks like stands in `styles.xml` and `numbering.xml`; the code writes what it says.

mod body;
mod contents;
mod package;
mod picture;
mod table;
mod text;
mod widths;
mod xml;

#[cfg(test)]
mod tests;

use std::io;

use super::Document;
use crate::lang::Catalogue;

pub use picture::Draw;

/// Writes a paper as a Word document (`.docx`). The same paper always gives the same bytes.
///
/// # Errors
///
/// When a part is larger than a zip file can hold.
pub fn docx(document: &Document, catalogue: &Catalogue, draw: &Draw) -> io::Result<Vec<u8>> {
    package::package(document, body::body(document, catalogue, draw), catalogue)
}
