//! The table of contents: a field of Word, with its entries written in it.
//!
//! Word and LibreOffice fill such a field only when someone asks for it; so the entries stand in it from the start, and
//! are links. On which page a heading comes is known only to the program that lays out the pages: the page numbers are
//! fields without a result, which Word fills before it prints or when the table is updated. Until then there is no
//! number, rather than a wrong one, and no row of dots that leads to nothing.

use super::text::{Writing, field, field_end, field_start, link, run};
use super::xml::{Element, element, value};
use crate::lang::{Catalogue, Wording};

/// A chapter in the table of contents. The sections are the same in every chapter, and would fill a page.
pub(super) struct Entry<'d> {
    /// What the heading says.
    pub(super) text: &'d Wording,
    /// The bookmark of the heading.
    pub(super) bookmark: String,
}

/// The table of contents, on a new page or below what stands above it; none when there is nothing to list.
pub(super) fn contents(
    entries: &[Entry],
    writing: &Writing,
    catalogue: &Catalogue,
    new_page: bool,
) -> Option<Element> {
    if entries.is_empty() {
        return None;
    }
    let break_before = new_page.then(|| element("w:pageBreakBefore"));
    let properties = element("w:pPr").child(value("w:pStyle", "TOCHeading")).children(break_before);
    let heading = element("w:p").child(properties).child(run(&catalogue.text("docx-contents")));
    let lines = entries.iter().enumerate().map(|(index, entry)| {
        let mut line = paragraph("TOC1");
        if index == 0 {
            line = line.children(field_start("TOC \\o \"1-1\" \\h \\z \\u"));
        }
        let page = field(&format!("PAGEREF {} \\h", entry.bookmark), "");
        let tab = element("w:r").child(element("w:tab"));
        line.child(link(&entry.bookmark, writing.words(entry.text).into_iter().chain([tab]).chain(page)))
    });
    let content =
        element("w:sdtContent").child(heading).children(lines).child(element("w:p").child(field_end()));
    let part = element("w:docPartObj")
        .child(value("w:docPartGallery", "Table of Contents"))
        .child(element("w:docPartUnique"));
    Some(element("w:sdt").child(element("w:sdtPr").child(part)).child(content))
}

fn paragraph(style: &'static str) -> Element {
    element("w:p").child(element("w:pPr").child(value("w:pStyle", style)))
}
