//! The file: the parts of a Word document, what they are, how they refer to each other, and the zip around them.

use std::io::{self, Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use super::body::{Body, relation};
use super::text::{Argument, Writing, field};
use super::xml::{Element, element, value};
use crate::lang::Catalogue;
use crate::views::document::Document;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATED: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The parts that the document refers to beside its pictures: the name of the file, the kind.
const PARTS: [(&str, &str); 4] = [
    ("styles.xml", "styles"),
    ("numbering.xml", "numbering"),
    ("settings.xml", "settings"),
    ("footer.xml", "footer"),
];

/// The file of a paper with this body.
pub(super) fn package(document: &Document, body: Body, catalogue: &Catalogue) -> io::Result<Vec<u8>> {
    let language = document.language.tag();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // Nothing of the moment or the machine: the same paper is the same file, byte for byte.
    let options = SimpleFileOptions::default()
        .last_modified_time(DateTime::default())
        .system(System::Dos)
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6));
    let mut add = |name: &str, bytes: &[u8]| -> io::Result<()> {
        zip.start_file(name, options)?;
        zip.write_all(bytes)
    };
    // The description of the parts comes first: that is how other programs tell what kind of file this is.
    add("[Content_Types].xml", &content_types().part()?)?;
    add("_rels/.rels", &package_relations().part()?)?;
    add("docProps/core.xml", &properties(&document.title.text(), language).part()?)?;
    add("word/_rels/document.xml.rels", &document_relations(body.pictures.len()).part()?)?;
    add("word/document.xml", &main_part(body.content).part()?)?;
    add("word/styles.xml", styles(language, catalogue).as_bytes())?;
    add("word/numbering.xml", include_bytes!("numbering.xml"))?;
    add("word/settings.xml", &settings(language).part()?)?;
    add("word/footer.xml", &footer(catalogue).part()?)?;
    for (index, png) in body.pictures.iter().enumerate() {
        add(&format!("word/{}", picture_file(index)), png)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn picture_file(index: usize) -> String {
    format!("media/picture{}.png", index + 1)
}

fn content_types() -> Element {
    let default = |extension: &str, kind: &str| {
        element("Default").attribute("Extension", extension).attribute("ContentType", kind)
    };
    let part = |name: &str, kind: &str| {
        element("Override").attribute("PartName", format!("/{name}")).attribute("ContentType", kind)
    };
    element("Types")
        .attribute("xmlns", format!("{PACKAGE}/content-types"))
        .child(default("rels", "application/vnd.openxmlformats-package.relationships+xml"))
        .child(default("xml", "application/xml"))
        .child(default("png", "image/png"))
        .child(part("word/document.xml", &format!("{TYPES}.document.main+xml")))
        .children(PARTS.map(|(file, kind)| part(&format!("word/{file}"), &format!("{TYPES}.{kind}+xml"))))
        .child(part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
}

fn relations(all: impl IntoIterator<Item = (String, String, String)>) -> Element {
    element("Relationships").attribute("xmlns", format!("{PACKAGE}/relationships")).children(
        all.into_iter().map(|(id, kind, target)| {
            element("Relationship").attribute("Id", id).attribute("Type", kind).attribute("Target", target)
        }),
    )
}

fn package_relations() -> Element {
    relations([
        ("document".to_owned(), format!("{RELATED}/officeDocument"), "word/document.xml".to_owned()),
        (
            "properties".to_owned(),
            format!("{PACKAGE}/relationships/metadata/core-properties"),
            "docProps/core.xml".to_owned(),
        ),
    ])
}

fn document_relations(pictures: usize) -> Element {
    let parts = PARTS.map(|(file, kind)| (kind.to_owned(), format!("{RELATED}/{kind}"), file.to_owned()));
    let pictures =
        (0..pictures).map(|index| (relation(index), format!("{RELATED}/image"), picture_file(index)));
    relations(parts.into_iter().chain(pictures))
}

/// The title and the language, which is what a screen reader asks first. No dates: they would be those of the clock.
fn properties(title: &str, language: &str) -> Element {
    element("cp:coreProperties")
        .attribute("xmlns:cp", format!("{PACKAGE}/metadata/core-properties"))
        .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .child(element("dc:title").text(title))
        .child(element("dc:language").text(language))
}

fn main_part(content: Vec<Element>) -> Element {
    // A4 upright, 2 cm of white beside the text, 1.8 cm above and below.
    let size = element("w:pgSz").attribute("w:w", "11906").attribute("w:h", "16838");
    let margins = [("w:top", "1021"), ("w:right", "1134"), ("w:bottom", "1021"), ("w:left", "1134")]
        .into_iter()
        .fold(element("w:pgMar"), |margins, (side, white)| margins.attribute(side, white))
        .attribute("w:header", "567")
        .attribute("w:footer", "567")
        .attribute("w:gutter", "0");
    let footer = element("w:footerReference").attribute("w:type", "default").attribute("r:id", "footer");
    let body = element("w:body")
        .children(content)
        .child(element("w:sectPr").child(footer).child(size).child(margins));
    element("w:document")
        .attribute("xmlns:w", WORD)
        .attribute("xmlns:r", RELATED)
        .attribute("xmlns:wp", DRAWING)
        .child(body)
}

fn styles(language: &str, catalogue: &Catalogue) -> String {
    let name = |id| quick_xml::escape::escape(catalogue.text(id)).into_owned();
    include_str!("styles.xml")
        .replace("{language}", language)
        .replace("{missing}", &name("docx-style-missing"))
        .replace("{picture}", &name("docx-style-picture"))
        .replace("{between}", &name("docx-style-between"))
        .replace("{cell}", &name("docx-style-cell"))
        .replace("{detail}", &name("docx-style-detail"))
        .replace("{table}", &name("docx-style-table"))
}

/// The settings. `w:updateFields` is not among them: it makes Word ask, at every opening until someone saves the paper,
/// whether to update fields "that may refer to other files", which is what people are taught to say no to.
fn settings(language: &str) -> Element {
    // Without this, Word opens a document as if it came from 2007.
    let modern = element("w:compatSetting")
        .attribute("w:name", "compatibilityMode")
        .attribute("w:uri", "http://schemas.microsoft.com/office/word")
        .attribute("w:val", "15");
    element("w:settings")
        .attribute("xmlns:w", WORD)
        .child(value("w:defaultTabStop", "709"))
        .child(element("w:compat").child(modern))
        .child(value("w:themeFontLang", language))
}

fn footer(catalogue: &Catalogue) -> Element {
    let page = Writing::default().in_words(
        catalogue,
        "docx-page",
        &[("page", Argument::Field(field("PAGE", "1"))), ("pages", Argument::Field(field("NUMPAGES", "1")))],
    );
    let paragraph = element("w:p").child(element("w:pPr").child(value("w:pStyle", "Footer"))).children(page);
    element("w:ftr").attribute("xmlns:w", WORD).attribute("xmlns:r", RELATED).child(paragraph)
}
