//! A paper as Markdown (GitHub Flavored), readable as text.

use super::{Block, Cell, Document, Item, Span, Table, Text};
use crate::lang::{Catalogue, Wording};
use crate::views::chart::description::chart_in_words;
use crate::views::text::style::markdown_text;

/// Writes a paper as Markdown. A chart is told in words.
pub fn markdown(document: &Document, catalogue: &Catalogue) -> String {
    let mut out = format!("# {}\n\n", line(&document.title));
    let head: Vec<String> = document.head.iter().map(|line| one_line(&text(line))).collect();
    out.push_str(&head.join("  \n"));
    out.push('\n');
    put(&document.blocks, catalogue, &mut out);
    out
}

fn put(blocks: &[Block], catalogue: &Catalogue, out: &mut String) {
    for block in blocks {
        let written = match block {
            Block::Heading { level, text, .. } => {
                format!("{} {}\n", "#".repeat(usize::from(*level)), line(text))
            }
            Block::Paragraph(paragraph) => format!("{}\n", text(paragraph)),
            Block::Missing(missing) => format!("> **{}**\n", one_line(&markdown_text(missing))),
            Block::List(items) => list(items, ""),
            Block::Notes(notes) => list(&super::as_items(notes), ""),
            Block::Table(of) => table(of),
            Block::Picture(picture) => {
                format!("*{}*\n", one_line(&markdown_text(&chart_in_words(&picture.chart, catalogue))))
            }
            Block::Fold { title, .. } => format!("## {}\n", line(title)),
            Block::NewPage | Block::Contents => continue,
        };
        out.push('\n');
        out.push_str(&written);
        if let Block::Fold { blocks, .. } = block {
            put(blocks, catalogue, out);
        }
    }
}

fn text(spans: &Text) -> String {
    inline(spans, true)
}

/// A running text. Only at the beginning of a line do signs such as `-` and `:` mean something.
fn inline(spans: &Text, begins_line: bool) -> String {
    let span = |(index, span): (usize, &Span)| match span {
        Span::Plain(plain) if index > 0 || !begins_line => after(&plain.text()),
        Span::Plain(plain) => escaped(&plain.text()),
        Span::Strong(strong) if strong.text().trim().is_empty() => String::new(),
        Span::Strong(strong) => format!("**{}**", escaped(&strong.text())),
        Span::Marks { shown, .. } => after(&shown.text()),
        Span::Link { text, to } => format!("[{}](#{to})", escaped(&text.text())),
    };
    spans.iter().enumerate().map(span).collect()
}

/// A text that does not begin its line.
fn after(text: &str) -> String {
    // With a letter before it, it is in the middle of one.
    let escaped = escaped(&format!("x{text}"));
    escaped.strip_prefix('x').map_or_else(String::new, str::to_owned)
}

/// The text with what is markup in it shown as it is. The space at its ends belongs to the line.
fn escaped(text: &str) -> String {
    let (lead, tail) = (text.len() - text.trim_start().len(), text.trim_end().len());
    if lead >= tail {
        return " ".to_owned();
    }
    let space = |space: &str| if space.is_empty() { "" } else { " " };
    format!("{}{}{}", space(&text[..lead]), markdown_text(&text[lead..tail]), space(&text[tail..]))
}

/// Words on a line of their own.
fn line(words: &Wording) -> String {
    one_line(&markdown_text(&words.text()))
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}

fn list(items: &[Item], indent: &str) -> String {
    let inner = format!("{indent}  ");
    let mut out = String::new();
    for item in items {
        // Further lines of a text stay inside their item.
        let line = text(&item.text).replace('\n', &format!("\n{inner}"));
        out.push_str(&format!("{indent}- {line}\n"));
        out.push_str(&list(&item.items, &inner));
    }
    out
}

fn table(of: &Table) -> String {
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut out = String::new();
    if of.caption != Wording::default() {
        out.push_str(&format!("**{}**\n\n", line(&of.caption)));
    }
    out.push_str(&row(of.columns.iter().map(|column| one_line(&markdown_text(&column.title))).collect()));
    let rule = |numeric: bool| if numeric { "---:" } else { "---" }.to_owned();
    out.push_str(&row(of.columns.iter().map(|column| rule(column.numeric)).collect()));
    for cells in &of.rows {
        out.push_str(&row(cells.iter().map(cell).collect()));
    }
    out
}

fn cell(lines: &Cell) -> String {
    let lines: Vec<String> = lines.iter().map(|line| one_line(&inline(line, false))).collect();
    lines.join("<br>")
}
