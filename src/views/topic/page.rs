//! What the judgements mean, on the public page.

use super::parts::{Part, Stress, filled, parts, pieces};
use crate::lang::{JUDGEMENTS, Language};
use crate::model::Thresholds;
use crate::views::document::{Block, Column, Item, Span, Table, Text};

/// The topic about the judgements with the thresholds of a plan, as chapter `judging`. Its last part speaks to who uses the
/// program, and is left out.
pub(in crate::views) fn judgements(thresholds: &Thresholds, language: Language) -> Vec<Block> {
    let text = filled(&JUDGEMENTS, thresholds, language);
    let mut told = parts(&text);
    let last = told.iter().rposition(|part| matches!(part, Part::Heading(2, _))).unwrap_or(told.len());
    told.truncate(last);
    let mut heading = "";
    let mut blocks = Vec::new();
    for (index, part) in told.into_iter().enumerate() {
        blocks.push(match part {
            Part::Heading(1, text) => {
                Block::Heading { level: 2, id: "judging".to_owned(), text: text.into() }
            }
            Part::Heading(_, text) => {
                heading = text;
                Block::Heading { level: 3, id: format!("judging-{index}"), text: text.into() }
            }
            Part::Paragraph(text) => Block::Paragraph(spans(text)),
            Part::List(items) => Block::List(items.into_iter().map(item).collect()),
            Part::Table(rows) => table(heading, &rows),
            // What can be typed over is not for who reads the page.
            Part::Code(_) => continue,
        });
    }
    blocks
}

fn spans(text: &str) -> Text {
    let span = |(stress, piece): (Stress, &str)| match stress {
        Stress::Strong => Span::Strong(piece.into()),
        Stress::None | Stress::Light | Stress::Code => Span::Plain(piece.into()),
    };
    pieces(text).into_iter().map(span).collect()
}

fn item(text: &str) -> Item {
    Item { text: spans(text), items: Vec::new() }
}

fn table(caption: &str, rows: &[Vec<&str>]) -> Block {
    let (head, rows) = rows.split_first().map_or((&[][..], rows), |(head, rows)| (head.as_slice(), rows));
    let column = |title: &&str| Column { title: (*title).to_owned(), numeric: false };
    Block::Table(Table {
        caption: caption.into(),
        columns: head.iter().map(column).collect(),
        rows: rows.iter().map(|row| row.iter().map(|cell| vec![spans(cell)]).collect()).collect(),
        listed: false,
    })
}
