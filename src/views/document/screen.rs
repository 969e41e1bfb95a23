//! A paper on a screen: broken at its words, its tables in columns.

use super::{Block, Cell, Document, Item, Table, Text};
use crate::lang::{Catalogue, Wording, clean};
use crate::views::chart::description::chart_in_words;
use crate::views::text::grid::{Grid, GridCell, GridColumn, GridRow};
use crate::views::text::style::{Paint, Style};

/// Writes a paper for a screen. A chart is told in words.
pub fn screen(document: &Document, style: Style, catalogue: &Catalogue) -> String {
    let screen = Screen { style, catalogue };
    let mut out = screen.told(&words(&document.title), Some(Paint::Strong));
    document.head.iter().for_each(|line| out.push_str(&screen.told(&text(line), None)));
    screen.put(&document.blocks, &mut out);
    out
}

struct Screen<'c> {
    style: Style,
    catalogue: &'c Catalogue,
}

impl Screen<'_> {
    fn put(&self, blocks: &[Block], out: &mut String) {
        for block in blocks {
            let written = match block {
                Block::Heading { level, text, .. } => self.heading(*level, text),
                Block::Paragraph(paragraph) => self.told(&text(paragraph), None),
                Block::Missing(missing) => self.told(&one_line(&clean(missing)), Some(Paint::Doubtful)),
                Block::List(items) => self.list(items, ""),
                Block::Notes(notes) => self.list(&super::as_items(notes), ""),
                Block::Table(table) => self.table(table),
                Block::Picture(picture) => {
                    self.told(&one_line(&clean(&chart_in_words(&picture.chart, self.catalogue))), None)
                }
                Block::Fold { title, .. } => self.heading(2, title),
                Block::NewPage | Block::Contents => continue,
            };
            out.push('\n');
            out.push_str(&written);
            if let Block::Fold { blocks, .. } = block {
                self.put(blocks, out);
            }
        }
    }

    fn told(&self, text: &str, paint: Option<Paint>) -> String {
        self.style.painted_lines(&self.style.wrap(text, "", ""), paint)
    }

    /// A chapter has a line below its heading.
    fn heading(&self, level: u8, text: &Wording) -> String {
        let mut out = self.told(&words(text), Some(Paint::Strong));
        if level == 2 {
            let line = if self.style.unicode { "─" } else { "-" };
            out.push_str(&format!("{}\n", line.repeat(self.style.width)));
        }
        out
    }

    fn list(&self, items: &[Item], indent: &str) -> String {
        let inner = format!("{indent}  ");
        let item = |item: &Item| {
            let lines = self.style.wrap(&text(&item.text), &format!("{indent}- "), &inner);
            format!("{lines}\n{}", self.list(&item.items, &inner))
        };
        items.iter().map(item).collect()
    }

    fn table(&self, of: &Table) -> String {
        let column = |column: &super::Column| {
            let heading = one_line(&clean(&column.title));
            if column.numeric { GridColumn::numbers(heading) } else { GridColumn::words(heading) }
        };
        let row =
            |cells: &Vec<Cell>| GridRow { cells: cells.iter().map(cell).collect(), ..GridRow::default() };
        let grid = Grid {
            columns: of.columns.iter().map(column).collect(),
            rows: of.rows.iter().map(row).collect(),
            stretched: false,
        };
        let caption = words(&of.caption);
        let caption =
            if caption.is_empty() { String::new() } else { self.told(&caption, Some(Paint::Strong)) };
        caption + &grid.written(self.style)
    }
}

/// The lines of a cell, below each other.
fn cell(lines: &Cell) -> GridCell {
    lines.iter().map(text).collect::<Vec<_>>().join("\n").into()
}

fn text(spans: &Text) -> String {
    let all: String = spans.iter().map(super::Span::text).collect();
    one_line(&clean(&all))
}

fn words(words: &Wording) -> String {
    one_line(&clean(&words.text()))
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}
