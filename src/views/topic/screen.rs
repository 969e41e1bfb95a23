//! A topic on a screen, at its width.

use unicode_width::UnicodeWidthStr as _;

use super::parts::{Part, filled, parts, pieces};
use crate::lang::{Language, TOPICS, Topic};
use crate::model::Thresholds;
use crate::views::text::style::{Paint, Style};

/// The names of the topics with their titles, a line each.
pub fn topic_list(language: Language, style: Style) -> String {
    let longest = TOPICS.iter().map(|topic| topic.name(language).width()).max().unwrap_or(0);
    let line = |topic: &Topic| {
        let head = format!("  {:longest$}  ", topic.name(language));
        format!("{}\n", style.flow(topic.title(language), &head, &" ".repeat(longest + 4)))
    };
    TOPICS.iter().map(line).collect()
}

/// What is told about a topic. What is to be typed over is never broken.
pub fn topic_text(topic: &Topic, language: Language, style: Style) -> String {
    let text = filled(topic, &Thresholds::default(), language);
    let mut out = String::new();
    for part in parts(&text) {
        if !out.is_empty() {
            out.push('\n');
        }
        match part {
            Part::Heading(_, text) => {
                out.push_str(&style.paint(&bare(text), Paint::Strong));
                out.push('\n');
            }
            Part::Paragraph(text) => {
                out.push_str(&style.flow(&bare(text), "", ""));
                out.push('\n');
            }
            Part::List(items) => {
                for item in items {
                    out.push_str(&style.flow(&bare(item), "- ", "  "));
                    out.push('\n');
                }
            }
            Part::Table(rows) => out.push_str(&table(&rows, style)),
            Part::Code(lines) => {
                for line in lines {
                    out.push_str(&code(line, style));
                    out.push('\n');
                }
            }
        }
    }
    out
}

/// A running text without its marks.
fn bare(text: &str) -> String {
    pieces(text).into_iter().map(|(_, piece)| piece).collect()
}

/// Each row below the other: the first cell, and the others with the head of their column before them.
fn table(rows: &[Vec<&str>], style: Style) -> String {
    let [head, rows @ ..] = rows else { return String::new() };
    let mut out = String::new();
    for row in rows {
        let mut cells = head.iter().zip(row).map(|(head, cell)| (bare(head), bare(cell)));
        if let Some((_, name)) = cells.next() {
            out.push_str(&format!("  {}\n", style.paint(&name, Paint::Strong)));
        }
        for (head, cell) in cells {
            out.push_str(&style.flow(&format!("{head}: {cell}"), "    ", "      "));
            out.push('\n');
        }
    }
    out
}

/// A line of code. A remark that is too long goes on as a remark, and what stands in a second column goes on in it.
fn code(line: &str, style: Style) -> String {
    let columns = line.trim_start().rfind("  ").map(|at| at + 2 + line.len() - line.trim_start().len());
    if line.width() <= style.width {
        line.to_owned()
    } else if let Some(remark) = line.strip_prefix("# ") {
        style.flow(remark, "# ", "# ")
    } else if let Some(at) = columns {
        style.flow(&line[at..], &line[..at], &" ".repeat(line[..at].width()))
    } else {
        line.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDTHS: [usize; 2] = [80, 50];

    fn all() -> Vec<(&'static Topic, Language, usize)> {
        let both = TOPICS.iter().flat_map(|topic| Language::ALL.map(|language| (topic, language)));
        both.flat_map(|(topic, language)| WIDTHS.map(|width| (topic, language, width))).collect()
    }

    #[test]
    fn every_topic_keeps_to_the_width_but_for_what_is_typed_over() {
        for (topic, language, width) in all() {
            let text = topic_text(topic, language, Style { width, color: false, unicode: true });
            for line in text.lines().filter(|line| line.width() > width) {
                let source = topic.text(language);
                assert!(width < 80 && source.lines().any(|one| one == line), "{width}: {line}");
                assert!(!line.starts_with('#'), "{line}");
            }
        }
    }

    #[test]
    fn nothing_of_a_topic_is_lost_by_the_width() {
        let words = |text: String| -> Vec<String> {
            text.split_whitespace().filter(|word| *word != "#").map(str::to_owned).collect()
        };
        for (topic, language, width) in all() {
            let at = |width| words(topic_text(topic, language, Style { width, color: false, unicode: true }));
            assert_eq!(at(width), at(1000));
        }
        let text = topic_text(&TOPICS[2], Language::Nl, Style { width: 50, color: false, unicode: true });
        assert!(text.replace('\n', " ").contains("ten minste 95% afgelegd"), "{text}");
        assert!(text.contains("  ordinary-range\n    waarvoor: aantallen"), "{text}");
        assert!(!text.contains(['`', '*', '{']), "{text}");
    }
}
