//! A paper as a tree of parts, written in several formats: what stands in it is decided once, whatever it is read in.
//!
//! A report becomes a [`Document`] (`views/evaluation/`), and a document becomes Markdown, HTML or Word. A format never
//! chooses what is said, and what is said never knows its format.
//!
//! Each text knows which of its words are the plan's: those come in by [`of_plan`], in a message by
//! [`Arg::plan`](crate::lang::Arg::plan), and put together with others by
//! [`Catalogue::of_plan`](crate::lang::Catalogue::of_plan).

mod docx;
mod html;
mod markdown;
mod page;
mod screen;

pub use docx::{Draw, docx};
pub use markdown::markdown;
pub use page::{Frame, html_page, is_own_page};
pub use screen::screen;

use crate::compute::Chart;
use crate::lang::{Author, Language, Wording};

/// A paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The language it is written in.
    pub language: Language,
    /// The language of the plan it is about, and so of the words that it takes from it.
    pub language_of_plan: Language,
    pub title: Wording,
    /// What stands below the title: one line each.
    pub head: Vec<Text>,
    pub blocks: Vec<Block>,
}

impl Document {
    /// The language of the words of the plan, where it is another than that of the paper.
    fn foreign(&self) -> Option<Language> {
        self.language_of_plan.foreign_to(self.language)
    }
}

/// A part of a paper, below the ones before it.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading. Headings are in order: after a level comes at most the next.
    Heading {
        /// 2 for a chapter, 3 for a section, 4 for a part of one.
        level: u8,
        /// By what links and the table of contents find it; unique in the paper.
        id: String,
        /// What it says.
        text: Wording,
    },
    /// A paragraph. A line end in it is a space.
    Paragraph(Text),
    /// What someone must still write, which stands out.
    Missing(String),
    /// A list.
    List(Vec<Item>),
    /// Notes, each with its number before it, in small letters where there are any.
    Notes(Vec<Text>),
    /// A table.
    Table(Table),
    /// A chart. Charts that follow each other stand two beside each other, where there is room.
    Picture(Picture),
    /// What stands behind its heading, which opens it; below it, where nothing can be opened. Of the level of a chapter.
    Fold { id: String, title: Wording, blocks: Vec<Block> },
    /// What follows begins on a new page, where there are pages.
    NewPage,
    /// The table of contents: the chapters that follow.
    Contents,
}

/// An item of a list, with the list inside it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Item {
    /// What it says.
    pub text: Text,
    /// The items below it.
    pub items: Vec<Item>,
}

/// A running text: spans one after the other.
pub type Text = Vec<Span>;

/// A piece of running text. It says whose words it holds. Control characters are not yet taken out, and nothing
/// is escaped: that is for the format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Plain text.
    Plain(Wording),
    /// Text that stands out.
    Strong(Wording),
    /// Signs for those who see them, and what they say for those who hear the paper.
    Marks {
        /// The signs.
        shown: Wording,
        /// The same in words.
        told: String,
    },
    /// A link to a heading of the same paper.
    Link {
        /// What it says.
        text: Wording,
        /// The id of the heading.
        to: String,
    },
}

impl Span {
    /// What it says.
    pub fn text(&self) -> String {
        match self {
            Span::Plain(text)
            | Span::Strong(text)
            | Span::Link { text, .. }
            | Span::Marks { shown: text, .. } => text.text(),
        }
    }
}

/// A table with a header row; the first cell of a row is its header.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What the table shows, in a few words.
    pub caption: Wording,
    pub columns: Vec<Column>,
    /// Its rows: a cell for each column.
    pub rows: Vec<Vec<Cell>>,
    /// The lines of a cell are of one rank, as in a list; else the first is what it says, and the others go with it.
    pub listed: bool,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub title: String,
    /// Its cells are numbers, which stand to the right.
    pub numeric: bool,
}

/// A cell: the lines in it.
pub type Cell = Vec<Text>;

/// A chart in a paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// What is drawn.
    pub chart: Box<Chart>,
    /// What it shows, in a few words.
    pub caption: Wording,
}

/// A text without anything that stands out.
pub fn plain(text: impl Into<Wording>) -> Text {
    vec![Span::Plain(text.into())]
}

/// Words of the plan.
pub fn of_plan(words: &str) -> Text {
    plain(Wording::of_plan(words))
}

/// A text that stands out.
pub fn strong(text: impl Into<Wording>) -> Text {
    vec![Span::Strong(text.into())]
}

/// What a person wrote in the plan, as paragraphs and lists: an empty line ends a paragraph, `- ` begins an item.
pub fn prose(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for line in text.trim().lines() {
        let line = line.trim_end();
        match (line.strip_prefix("- "), blocks.last_mut()) {
            (Some(item), Some(Block::List(items))) => items.push(item_of(item)),
            (Some(item), _) => blocks.push(Block::List(vec![item_of(item)])),
            // An empty paragraph stands for the empty line, until the next text fills it.
            (None, _) if line.is_empty() => blocks.push(Block::Paragraph(Vec::new())),
            (None, Some(Block::Paragraph(spans))) => add_line(spans, line),
            (None, Some(Block::List(items))) => {
                if let Some(item) = items.last_mut() {
                    add_line(&mut item.text, line.trim_start());
                }
            }
            (None, _) => blocks.push(Block::Paragraph(of_plan(line))),
        }
    }
    blocks.retain(|block| *block != Block::Paragraph(Vec::new()));
    blocks
}

/// Notes as the items of a list.
fn as_items(notes: &[Text]) -> Vec<Item> {
    notes.iter().map(|note| Item { text: note.clone(), items: Vec::new() }).collect()
}

fn item_of(text: &str) -> Item {
    Item { text: of_plan(text), items: Vec::new() }
}

fn add_line(spans: &mut Text, line: &str) {
    match spans.last_mut() {
        Some(Span::Plain(text)) => {
            text.push(Author::Plan, "\n");
            text.push(Author::Plan, line);
        }
        _ => spans.extend(of_plan(line)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_and_lists_of_a_text_stay_what_they_are() {
        let text = "Een\ntwee\n\nDrie:\n- a\n  vervolg\n- b\n\nVier";
        let item = |text: &str| Item { text: of_plan(text), items: Vec::new() };
        assert_eq!(
            prose(text),
            [
                Block::Paragraph(of_plan("Een\ntwee")),
                Block::Paragraph(of_plan("Drie:")),
                Block::List(vec![item("a\nvervolg"), item("b")]),
                Block::Paragraph(of_plan("Vier")),
            ]
        );
        assert_eq!(prose("  \n"), []);
    }
}
