//! A paper to write, and how what is written is read back.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use roxmltree::{Document as Xml, Node};

use crate::compute::{Chart, Drawn, Mark};
use crate::lang::{Catalogue, Language};
use crate::model::{Period, Unit};
use crate::views::document::docx::docx;
use crate::views::document::{Block, Column, Document, Item, Picture, Span, Table, plain, prose, strong};

pub(super) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The smallest picture: one pixel.
pub(super) const PNG: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0,
    1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 10, b'I', b'D', b'A', b'T', 0x78, 0x9c, 0x63, 0x60, 0,
    0, 0, 2, 0, 1, 0x48, 0xaf, 0xa4, 0x71, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

/// Text that would do something if it were not text.
pub(super) const HOSTILE: &str = "<w:p>&amp;</w:p> ]]> { HYPERLINK \"https://example.org\" } {{IF}} =1+1 \u{1}\u{1b}[31m\u{202e}om\u{fffe}\u{ffff}";

/// What a reader sees of it.
pub(super) const HARMLESS: &str = "<w:p>&amp;</w:p> ]]> { HYPERLINK \"https://example.org\" } {{IF}} =1+1 \u{fffd}\u{fffd}[31m\u{fffd}om\u{fffd}\u{fffd}";

pub(super) fn heading(level: u8, id: &str, text: &str) -> Block {
    Block::Heading { level, id: id.to_owned(), text: text.into() }
}

pub(super) fn item(text: &str, items: Vec<Item>) -> Item {
    Item { text: plain(text), items }
}

pub(super) fn column(title: &str, numeric: bool) -> Column {
    Column { title: title.to_owned(), numeric }
}

pub(super) fn chart() -> Chart {
    let figure = |year: i32, value| {
        let period = Period::Year(year);
        Mark::Figure(Drawn { period, value, provisional: false, margin: None, source: None })
    };
    Chart {
        marks: vec![figure(2024, 8.0), figure(2025, 7.0)],
        ..Chart::empty("Overlast door jeugd", Unit::Count)
    }
}

pub(super) fn picture(caption: &str) -> Block {
    Block::Picture(Picture { chart: Box::new(chart()), caption: caption.into() })
}

/// A paper with every kind of part.
pub(super) fn paper(language: Language) -> Document {
    let link = |to: &str| Span::Link { text: "Jeugd".into(), to: to.to_owned() };
    let figures = Table {
        caption: format!("Stand {HOSTILE}").into(),
        columns: vec![column("Indicator", false), column("2025", true), column("Toelichting", false)],
        rows: vec![
            vec![
                vec![plain("Overlast door jeugd")],
                vec![plain("1.234")],
                vec![plain(HOSTILE), plain("tweede regel")],
            ],
            vec![vec![strong("Vernieling")], vec![], vec![vec![link("jeugd")]]],
            vec![vec![plain("Korte rij")]],
        ],
        listed: false,
    };
    let long = Table {
        caption: "Alle acties".into(),
        columns: vec![column("Actie", false), column("Budget", true)],
        rows: (1..=200)
            .map(|n| vec![vec![plain(format!("Actie {n}"))], vec![plain(format!("€ {n}.000"))]])
            .collect(),
        listed: false,
    };
    let empty = |caption: &str, columns: Vec<Column>| {
        Block::Table(Table { caption: caption.into(), columns, rows: Vec::new(), listed: false })
    };
    let mut blocks = vec![
        Block::Contents,
        heading(2, "samenvatting", "Samenvatting"),
        Block::Missing("De samenvatting ontbreekt.".to_owned()),
        Block::Paragraph(vec![
            Span::Plain("Zie ".into()),
            link("jeugd/overlast"),
            Span::Plain(", niet ".into()),
            link("nergens"),
            Span::Plain(".\nDit staat ".into()),
            Span::Strong("vast".into()),
        ]),
        Block::NewPage,
        heading(2, "jeugd", HOSTILE),
        Block::Table(figures),
        heading(3, "jeugd/overlast", "Overlast"),
        picture("Overlast per jaar"),
        heading(4, "jeugd/overlast/acties", "Acties"),
        Block::List(vec![
            item("een", vec![item("een a", vec![item("een a i", Vec::new())])]),
            item(HOSTILE, Vec::new()),
        ]),
        Block::Paragraph(plain(format!("{} einde", "zeerlangwoord".repeat(40)))),
    ];
    blocks.extend([Block::NewPage, Block::Table(long), empty("Leeg", vec![column("Niets", false)])]);
    blocks.extend(prose("Slot\n- a\n- b"));
    blocks.push(empty("Geen kolommen", Vec::new()));
    blocks.push(empty("Aan het eind", vec![column("Niets", true)]));
    blocks.push(Block::NewPage);
    Document {
        language,
        language_of_plan: Language::Nl,
        title: format!("Jaarlijkse evaluatie 2025 & {HOSTILE}").into(),
        head: vec![plain("Gemeente Voorbeeldstad"), strong("Ontwerp")],
        blocks,
    }
}

/// The files in a Word document, by name.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

pub(super) fn written(document: &Document) -> Files {
    let bytes = bytes(document);
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|index| {
            let mut file = zip.by_index(index).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

pub(super) fn bytes(document: &Document) -> Vec<u8> {
    let draw = |_: &Chart| Some((PNG.to_vec(), 800, 400, format!("Van 8 naar 7. {HOSTILE}")));
    docx(document, &Catalogue::new(document.language), &draw).unwrap()
}

pub(super) fn text_of<'f>(files: &'f Files, name: &str) -> &'f str {
    std::str::from_utf8(&files[name]).unwrap()
}

/// The elements with this name, in order.
pub(super) fn all<'a, 'i>(xml: &'a Xml<'i>, name: &str) -> Vec<Node<'a, 'i>> {
    xml.descendants().filter(|node| node.has_tag_name((W, name))).collect()
}

pub(super) fn inside<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Vec<Node<'a, 'i>> {
    node.descendants().filter(|node| node.has_tag_name((W, name))).collect()
}

pub(super) fn value<'a>(node: Node<'a, '_>) -> &'a str {
    node.attribute((W, "val")).unwrap_or_default()
}

/// What is read of an element.
pub(super) fn said(node: Node) -> String {
    inside(node, "t").iter().filter_map(|text| text.text()).collect()
}

/// What the paragraphs in a style say.
pub(super) fn in_style(xml: &Xml, style: &str) -> Vec<String> {
    let has = |node: &Node| inside(*node, "pStyle").first().is_some_and(|found| value(*found) == style);
    all(xml, "p").into_iter().filter(has).map(said).collect()
}

/// The path of a part that a relationship of `from` leads to.
pub(super) fn target(from: &str, target: &str) -> String {
    format!("{}{target}", from.split("_rels/").next().unwrap())
}

/// What the fields of a part compute.
pub(super) fn codes<'a>(xml: &'a Xml) -> Vec<&'a str> {
    all(xml, "instrText").iter().filter_map(|code| code.text()).collect()
}
