//! What an edit does to the plan, for the text of a pull request.

use crate::compute::{DifferenceReport, ThingChanged};
use crate::lang::{Catalogue, Message};
use crate::views::difference::words::ChangeText;
use crate::views::text::style::markdown_text;
use crate::views::text::words::Words;

/// The most bytes of a comment or a description on the usual services, with room for a few lines of the caller.
const MOST: usize = 64_000;
/// The most bytes of one text of the plan in it.
const MOST_OF_A_TEXT: usize = 2_000;

/// Writes down what an edit does, as Markdown. Text of the plan stays text. What would make it too long for a comment is
/// summed up: first the details of the last things, and it says so.
pub fn difference_markdown(report: &DifferenceReport, catalogue: &Catalogue) -> String {
    let words = Words(catalogue);
    let mut out = format!("## {}\n", line(&words.difference_heading(report)));
    if report.is_empty() {
        out.push_str(&format!("\n{}\n", catalogue.text("diff-nothing")));
        return out;
    }
    out.push_str(&format!("\n{}\n", line(&words.counts(report))));
    let mut left_out = 0;
    for (id, asks) in [("diff-asks", &report.asks), ("diff-together", &report.together)] {
        if asks.is_empty() {
            continue;
        }
        out.push_str(&format!("\n### {}\n\n", catalogue.text(id)));
        for ask in asks {
            let ask = format!("- {}\n", line(&catalogue.render(ask)));
            // Half is for what changed.
            if out.len() + ask.len() <= MOST / 2 { out.push_str(&ask) } else { left_out += 1 }
        }
    }
    for changed in &report.things {
        let heading = format!("\n### {}\n", line(&words.thing_changed(changed)));
        let section = format!("{heading}\n{}", of_thing(changed, &words, catalogue));
        if out.len() + section.len() <= MOST {
            out.push_str(&section);
        } else {
            left_out += 1;
        }
    }
    if left_out > 0 {
        let message = Message::new("diff-left-out").with("count", left_out);
        out.push_str(&format!("\n{}\n", line(&catalogue.render(&message))));
    }
    out
}

fn line(text: &str) -> String {
    markdown_text(text).replace('\n', " ")
}

fn of_thing(changed: &ThingChanged, words: &Words<'_>, catalogue: &Catalogue) -> String {
    let mut out = String::new();
    for shown in words.changes(changed) {
        match shown {
            ChangeText::Line(text) => out.push_str(&format!("- {}\n", line(&cut(&text)))),
            ChangeText::Texts(key, old, new) => {
                out.push_str(&format!("- {}\n", line(&key)));
                for (id, text) in [("diff-was", old), ("diff-is", new)] {
                    let Some(text) = text else { continue };
                    out.push_str(&format!("  - {} {}\n", catalogue.text(id), line(&cut(&text))));
                }
            }
        }
    }
    out
}

/// A text that is not too long, with a sign where it was cut.
fn cut(text: &str) -> String {
    let end = (0..=MOST_OF_A_TEXT.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    if end == text.len() { text.to_owned() } else { format!("{}…", &text[..end]) }
}
