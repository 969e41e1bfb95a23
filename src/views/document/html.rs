//! The parts of a paper as HTML. All text is escaped here, and nowhere else.

use std::fmt::Write as _;

use super::{Block, Cell, Document, Item, Picture, Span, Table, Text};
use crate::lang::{Catalogue, Language, Wording};
use crate::views::chart::canvas::Look;
use crate::views::chart::svg::chart_svg;
use crate::views::text::markup::markup_text;

/// The blocks of a paper, one below the other.
pub fn html_blocks<'d>(document: &'d Document, catalogue: &'d Catalogue) -> String {
    let mut writer = Writer {
        document,
        out: String::new(),
        catalogue,
        tables: 0,
        pictures: 0,
        new_page: false,
        heading: document.title.text(),
        foreign: document.foreign(),
    };
    writer.blocks(&document.blocks);
    writer.out
}

/// The chapters as a list of links, for a table of contents.
fn html_contents(document: &Document, catalogue: &Catalogue) -> String {
    let headings: Vec<(&str, &Wording)> = document
        .blocks
        .iter()
        .skip_while(|block| **block != Block::Contents)
        .filter_map(|block| match block {
            Block::Heading { level: 2, id, text } => Some((id.as_str(), text)),
            _ => None,
        })
        .collect();
    if headings.len() < 2 {
        return String::new();
    }
    let mut out = format!(
        "<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">{}</h2>\n<ul>\n",
        markup_text(&catalogue.text("docx-contents"))
    );
    for (id, text) in headings {
        let text = html_wording(text, document.foreign());
        let _ = writeln!(out, "<li><a href=\"#{}\">{text}</a></li>", markup_text(id));
    }
    out.push_str("</ul>\n</nav>\n");
    out
}

/// Words, of which those of the plan say in which language they are where that is another than that of the page: a screen
/// reader reads them aloud in it.
pub(super) fn html_wording(wording: &Wording, foreign: Option<Language>) -> String {
    let stretch = |(text, language): (String, Option<Language>)| match language {
        Some(language) => format!("<span lang=\"{}\">{}</span>", language.code(), markup_text(&text)),
        None => markup_text(&text),
    };
    wording.stretches(foreign).into_iter().map(stretch).collect()
}

/// A running text.
pub(super) fn html_inline(spans: &Text, foreign: Option<Language>) -> String {
    let span = |span: &Span| match span {
        Span::Plain(text) => html_wording(text, foreign),
        Span::Strong(text) => format!("<strong>{}</strong>", html_wording(text, foreign)),
        Span::Marks { shown, told } => format!(
            "<span class=\"marks\" aria-hidden=\"true\">{}</span><span class=\"told\">{}</span>",
            html_wording(shown, foreign),
            markup_text(told)
        ),
        Span::Link { text, to } => {
            // A heading of the same paper, or another page of the site.
            let href = if to.contains('.') { to.clone() } else { format!("#{to}") };
            format!("<a href=\"{}\">{}</a>", markup_text(&href), html_wording(text, foreign))
        }
    };
    spans.iter().map(span).collect()
}

struct Writer<'c> {
    document: &'c Document,
    out: String,
    catalogue: &'c Catalogue,
    tables: usize,
    pictures: usize,
    /// The next heading begins on a new page.
    new_page: bool,
    /// What the heading above says.
    heading: String,
    foreign: Option<Language>,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        let is_picture = |block: &Block| matches!(block, Block::Picture(_));
        for run in blocks.chunk_by(|one, next| is_picture(one) && is_picture(next)) {
            // The style sheet sets them two beside each other.
            if run.len() > 1 {
                self.out.push_str("<div class=\"charts\">\n");
            }
            run.iter().for_each(|block| self.block(block));
            if run.len() > 1 {
                self.out.push_str("</div>\n");
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, id, text } => {
                let class = if std::mem::take(&mut self.new_page) { " class=\"new-page\"" } else { "" };
                let level = (*level).clamp(2, 6);
                self.heading = text.text();
                let _ = writeln!(
                    self.out,
                    "<h{level} id=\"{}\"{class}>{}</h{level}>",
                    markup_text(id),
                    html_wording(text, self.foreign)
                );
            }
            Block::Paragraph(text) => {
                let _ = writeln!(self.out, "<p>{}</p>", html_inline(text, self.foreign));
            }
            Block::Missing(text) => {
                let _ = writeln!(self.out, "<p class=\"missing\"><strong>{}</strong></p>", markup_text(text));
            }
            Block::List(items) => self.list(items),
            Block::Notes(notes) => self.list(&super::as_items(notes)),
            Block::Table(table) => self.table(table),
            Block::Picture(picture) => self.picture(picture),
            Block::Fold { id, title, blocks } => {
                self.out.push_str("<details>\n<summary>");
                self.block(&Block::Heading { level: 2, id: id.clone(), text: title.clone() });
                self.out.push_str("</summary>\n");
                self.blocks(blocks);
                self.out.push_str("</details>\n");
            }
            Block::NewPage => self.new_page = true,
            Block::Contents => self.out.push_str(&html_contents(self.document, self.catalogue)),
        }
    }

    fn list(&mut self, items: &[Item]) {
        if items.is_empty() {
            return;
        }
        self.out.push_str("<ul>\n");
        for item in items {
            let _ = write!(self.out, "<li>{}", html_inline(&item.text, self.foreign));
            if !item.items.is_empty() {
                self.out.push('\n');
                self.list(&item.items);
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ul>\n");
    }

    /// A table in a box of its own, which scrolls where the screen is narrower, with the keyboard too.
    fn table(&mut self, table: &Table) {
        if table.columns.is_empty() {
            return;
        }
        self.tables += 1;
        let id = format!("table-{}", self.tables);
        // What the heading says already is there for who cannot see that it stands above.
        let repeated = if table.caption.text() == self.heading { " class=\"told\"" } else { "" };
        let _ = writeln!(
            self.out,
            "<div class=\"table{}\" role=\"region\" aria-labelledby=\"{id}\" tabindex=\"0\">\n<table>\n\
             <caption id=\"{id}\"{repeated}>{}</caption>",
            if has_long_word(table) { " long" } else { "" },
            html_wording(&table.caption, self.foreign)
        );
        self.out.push_str("<thead>\n<tr>");
        let class = |numeric: bool| if numeric { " class=\"number\"" } else { "" };
        for column in &table.columns {
            let _ = write!(
                self.out,
                "<th scope=\"col\"{}>{}</th>",
                class(column.numeric),
                markup_text(&column.title)
            );
        }
        self.out.push_str("</tr>\n</thead>\n<tbody>\n");
        for row in &table.rows {
            self.out.push_str("<tr>");
            for (index, column) in table.columns.iter().enumerate() {
                let cell =
                    row.get(index).map_or_else(String::new, |lines| cell(lines, table.listed, self.foreign));
                let class = class(column.numeric);
                let _ = match index {
                    0 => write!(self.out, "<th scope=\"row\"{class}>{cell}</th>"),
                    _ => write!(self.out, "<td{class}>{cell}</td>"),
                };
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n</table>\n</div>\n");
    }

    fn picture(&mut self, picture: &Picture) {
        self.pictures += 1;
        let ids = format!("chart-{}", self.pictures);
        let svg = chart_svg(&picture.chart, self.catalogue, self.foreign, Look::Page { ids: &ids });
        let name = match self.foreign {
            None => format!("aria-label=\"{}\"", markup_text(&picture.caption.text())),
            // An attribute does not say in which language it is; the title of the chart does.
            Some(_) => format!("aria-labelledby=\"{ids}-title\""),
        };
        let _ = writeln!(self.out, "<figure role=\"group\" {name} tabindex=\"0\">\n{svg}</figure>");
    }
}

/// Whether a word in it is longer than words are, so that it must break for the table to fit.
fn has_long_word(table: &Table) -> bool {
    let long = |text: &str| text.split_whitespace().any(|word| word.chars().count() > 30);
    let spans = table.rows.iter().flatten().flatten().flatten();
    spans.into_iter().any(|span| long(&span.text())) || table.columns.iter().any(|column| long(&column.title))
}

/// The lines of a cell; where they are of one rank they look alike, else the second and later ones are smaller.
fn cell(lines: &Cell, listed: bool, foreign: Option<Language>) -> String {
    let mut lines = lines.iter().map(|line| html_inline(line, foreign));
    if listed {
        return lines.map(|line| format!("<span class=\"item\">{line}</span>")).collect();
    }
    let first = lines.next().unwrap_or_default();
    lines.fold(first, |out, line| format!("{out}<span class=\"line\">{line}</span>"))
}

#[cfg(test)]
mod tests {
    use super::super::{Column, plain};
    use super::*;

    fn html_of(blocks: Vec<Block>) -> String {
        let language = Language::Nl;
        let (title, head) = (Wording::default(), Vec::new());
        let document = Document { language, language_of_plan: language, title, head, blocks };
        html_blocks(&document, &Catalogue::new(language))
    }

    #[test]
    fn nothing_breaks_out_of_the_text() {
        let hostile = "</p><script>alert('x')</script>\u{202e}\u{1b}[31m\u{fdd0}\"&";
        let html = html_of(vec![
            Block::Heading { level: 2, id: "\"><img>".to_owned(), text: hostile.into() },
            Block::Paragraph(vec![Span::Link { text: hostile.into(), to: hostile.to_owned() }]),
            Block::Table(Table {
                caption: hostile.into(),
                columns: vec![Column { title: hostile.to_owned(), numeric: true }],
                rows: vec![vec![vec![plain(hostile), plain(hostile)]], vec![]],
                listed: false,
            }),
        ]);
        for bad in ["<script", "<img", "\u{202e}", "\u{1b}", "\u{fdd0}", "'x'"] {
            assert!(!html.contains(bad), "{bad:?} in {html}");
        }
        assert_eq!(html.matches("&lt;script&gt;").count(), 7);
    }

    #[test]
    fn rows_that_are_too_short_get_all_their_cells() {
        let column = |title: &str| Column { title: title.to_owned(), numeric: false };
        let table = Table {
            caption: "T".into(),
            columns: vec![column("a"), column("b")],
            rows: vec![vec![vec![plain("x")]]],
            listed: false,
        };
        let heading = Block::Heading { level: 2, id: "h".into(), text: "H".into() };
        let html = html_of(vec![Block::NewPage, heading, Block::Table(table)]);
        assert!(html.contains("<h2 id=\"h\" class=\"new-page\">H</h2>"), "{html}");
        assert!(html.contains("<tr><th scope=\"row\">x</th><td></td></tr>"), "{html}");
        assert!(html.contains("<th scope=\"col\">b</th>"), "{html}");
    }

    #[test]
    fn words_of_the_plan_are_in_their_own_language() {
        let mut caption = Wording::from("Goals of ");
        caption.append(&Wording::of_plan("<b>Vet & veel</b>"));
        let rendered = |foreign| html_wording(&caption, foreign);
        let shown = "&lt;b&gt;Vet &amp; veel&lt;/b&gt;";
        assert_eq!(rendered(Some(Language::Nl)), format!("Goals of <span lang=\"nl\">{shown}</span>"));
        assert_eq!(rendered(None), format!("Goals of {shown}"));
    }
}
