//! The text of a paper, block by block.

use std::collections::BTreeMap;

use super::contents::{Entry, contents};
use super::picture::{Draw, picture};
use super::table::{beside, table};
use super::text::{Argument, Writing, caption, run};
use super::xml::{Element, element, value};
use crate::lang::{Catalogue, Wording};
use crate::views::document::{Block, Document, Item, Picture, Table, Text};

/// The deepest level that a list has in Word.
const DEEPEST: usize = 8;

/// The text of a paper with the pictures that belong to it.
pub(super) struct Body {
    /// What stands in the body of the document, without the properties of its pages.
    pub(super) content: Vec<Element>,
    /// The pictures, as PNG. The first is [`relation`] 0.
    pub(super) pictures: Vec<Vec<u8>>,
}

/// By what the text refers to a picture.
pub(super) fn relation(index: usize) -> String {
    format!("picture{}", index + 1)
}

/// Writes the text of a paper.
pub(super) fn body(document: &Document, catalogue: &Catalogue, draw: &Draw) -> Body {
    let headings: Vec<(u8, &str, &Wording)> = document.blocks.iter().filter_map(heading_of).collect();
    let mut bookmarks = BTreeMap::new();
    for (index, (_, id, _)) in headings.iter().enumerate() {
        bookmarks.entry(*id).or_insert_with(|| bookmark(index));
    }
    let mut writer = Writer {
        catalogue,
        draw,
        writing: Writing { bookmarks, foreign: document.foreign() },
        body: Body { content: Vec::new(), pictures: Vec::new() },
        headings: 0,
        tables: 0,
        charts: 0,
        chapters: headings
            .iter()
            .enumerate()
            .skip(
                document
                    .blocks
                    .iter()
                    .take_while(|block| **block != Block::Contents)
                    .filter_map(heading_of)
                    .count(),
            )
            .filter(|(_, (level, ..))| *level == 1)
            .map(|(index, (_, _, text))| Entry { text, bookmark: bookmark(index) })
            .collect(),
        new_page: false,
        below_table: false,
    };
    let title = writer.writing.words(&document.title);
    writer.put(Paragraph::new("Title"), title);
    for line in &document.head {
        let runs = writer.writing.runs(line);
        writer.put(Paragraph::new("Subtitle"), runs);
    }
    writer.blocks(&document.blocks);
    if writer.below_table {
        // Word expects a paragraph at the end; on a page of its own it would only be an empty page.
        writer.new_page = false;
        writer.put(Paragraph::new("Normal"), []);
    }
    writer.body
}

/// Level (1 for a chapter), id and text of a heading.
fn heading_of(block: &Block) -> Option<(u8, &str, &Wording)> {
    match block {
        Block::Heading { level, id, text } => Some((level.saturating_sub(1).clamp(1, 3), id, text)),
        Block::Fold { id, title, .. } => Some((1, id, title)),
        _ => None,
    }
}

/// The bookmark of the heading with this place among the headings. Word hides a bookmark that begins like this, and
/// allows it nothing of what an id can have.
fn bookmark(index: usize) -> String {
    format!("_Ref{:09}", index + 1)
}

fn picture_of(block: &Block) -> Option<&Picture> {
    match block {
        Block::Picture(picture) => Some(picture),
        _ => None,
    }
}

fn styled(style: &'static str, inside: impl IntoIterator<Item = Element>) -> Element {
    element("w:p").child(element("w:pPr").child(value("w:pStyle", style))).children(inside)
}

/// How a paragraph stands in the text.
struct Paragraph {
    style: &'static str,
    keep_next: bool,
    list_level: Option<usize>,
}

impl Paragraph {
    fn new(style: &'static str) -> Paragraph {
        Paragraph { style, keep_next: false, list_level: None }
    }

    /// On the same page as what follows.
    fn kept(style: &'static str) -> Paragraph {
        Paragraph { keep_next: true, ..Paragraph::new(style) }
    }
}

struct Writer<'a> {
    catalogue: &'a Catalogue,
    draw: &'a Draw<'a>,
    writing: Writing<'a>,
    body: Body,
    headings: usize,
    tables: usize,
    charts: usize,
    /// What the table of contents lists.
    chapters: Vec<Entry<'a>>,
    /// The next paragraph begins on a new page.
    new_page: bool,
    /// What was written last is a table, below which no space is left by itself.
    below_table: bool,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        let is_picture = |block: &Block| matches!(block, Block::Picture(_));
        for run in blocks.chunk_by(|one, next| is_picture(one) && is_picture(next)) {
            let pictures: Vec<&Picture> = run.iter().filter_map(picture_of).collect();
            match pictures.is_empty() {
                true => run.iter().for_each(|block| self.block(block)),
                false => pictures.chunks(2).for_each(|pair| self.pictures(pair)),
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text, .. } => self.heading(*level, text),
            Block::Paragraph(text) => self.text(Paragraph::new("Normal"), text),
            Block::Missing(text) => self.put(Paragraph::new("Missing"), [run(text)]),
            Block::List(items) => self.list(items, 0),
            // One after the other: a page of notes is not read.
            Block::Notes(notes) => {
                self.text(Paragraph::new("TableDetail"), &notes.join(&crate::views::document::plain(" ")[..]))
            }
            Block::Table(table) => self.table(table),
            Block::Picture(picture) => self.pictures(&[picture]),
            Block::Fold { title, blocks, .. } => {
                self.heading(2, title);
                self.blocks(blocks);
            }
            Block::NewPage => self.new_page = true,
            Block::Contents => {
                let new_page = std::mem::take(&mut self.new_page);
                let shown = contents(&self.chapters, &self.writing, self.catalogue, new_page);
                self.body.content.extend(shown);
                self.below_table = false;
            }
        }
    }

    fn heading(&mut self, level: u8, text: &Wording) {
        let name = bookmark(self.headings);
        let number = self.headings.to_string();
        self.headings += 1;
        let start = element("w:bookmarkStart").attribute("w:id", number.as_str()).attribute("w:name", name);
        let end = element("w:bookmarkEnd").attribute("w:id", number);
        let style = match level {
            ..=2 => "Heading1",
            3 => "Heading2",
            _ => "Heading3",
        };
        let words = self.writing.words(text);
        self.put(Paragraph::new(style), std::iter::once(start).chain(words).chain([end]));
    }

    fn text(&mut self, paragraph: Paragraph, text: &Text) {
        let runs = self.writing.runs(text);
        self.put(paragraph, runs);
    }

    fn list(&mut self, items: &[Item], level: usize) {
        for item in items {
            let list_level = Some(level.min(DEEPEST));
            self.text(Paragraph { list_level, ..Paragraph::new("ListBullet") }, &item.text);
            self.list(&item.items, level + 1);
        }
    }

    fn table(&mut self, shown: &Table) {
        if shown.columns.is_empty() {
            return;
        }
        self.tables += 1;
        let numbered = (self.tables, &shown.caption);
        let caption = caption(&self.writing, self.catalogue, ("docx-table", "docx-table-caption"), numbered);
        self.put(Paragraph::kept("Caption"), caption);
        self.body.content.push(table(shown, self.catalogue, &self.writing));
        self.below_table = true;
    }

    /// Charts beside each other, each with its caption: a table without lines, of which a cell stays whole.
    fn pictures(&mut self, shown: &[&Picture]) {
        let cells = shown.iter().map(|one| self.picture(one)).collect();
        // Between two tables Word wants a paragraph, or they become one; and a table begins no page by itself.
        if self.below_table || self.new_page {
            self.put(Paragraph::new("Between"), []);
        }
        self.body.content.push(beside(cells));
        self.below_table = true;
    }

    /// The paragraphs of a chart and its caption.
    fn picture(&mut self, shown: &Picture) -> Vec<Element> {
        let index = self.body.pictures.len();
        let drawn = (self.draw)(&shown.chart).and_then(|(png, width, height, description)| {
            // Something is read to who cannot see the picture, in any case.
            let description = if description.trim().is_empty() { shown.caption.text() } else { description };
            Some((png, picture((width, height), index + 1, &relation(index), &description)?))
        });
        let Some((png, drawing)) = drawn else {
            let arguments = [("caption", Argument::Words(&shown.caption))];
            let rendered = self.writing.in_words(self.catalogue, "docx-no-picture", &arguments);
            return vec![styled("Missing", rendered)];
        };
        self.body.pictures.push(png);
        self.charts += 1;
        let numbered = (self.charts, &shown.caption);
        let caption =
            caption(&self.writing, self.catalogue, ("docx-figure", "docx-figure-caption"), numbered);
        vec![styled("Picture", [drawing]), styled("Caption", caption)]
    }

    fn put(&mut self, paragraph: Paragraph, inside: impl IntoIterator<Item = Element>) {
        // Word wants these in this order.
        let mut properties = element("w:pPr").child(value("w:pStyle", paragraph.style));
        if paragraph.keep_next {
            properties = properties.child(element("w:keepNext"));
        }
        if std::mem::take(&mut self.new_page) {
            properties = properties.child(element("w:pageBreakBefore"));
        }
        if let Some(level) = paragraph.list_level {
            let numbering = [value("w:ilvl", level.to_string()), value("w:numId", "1")];
            properties = properties.child(element("w:numPr").children(numbering));
        }
        if std::mem::take(&mut self.below_table) && matches!(paragraph.style, "Normal" | "ListBullet") {
            properties = properties.child(element("w:spacing").attribute("w:before", "160"));
        }
        self.body.content.push(element("w:p").child(properties).children(inside));
    }
}
