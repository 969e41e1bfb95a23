//! A topic taken apart. Its Markdown is our own, so no more of it is known here than is used there.

use crate::lang::{Language, Topic, format_number, shortest};
use crate::model::Thresholds;

/// A part of a topic.
#[derive(Debug, PartialEq)]
pub(super) enum Part<'t> {
    /// 1 is the title.
    Heading(usize, &'t str),
    Paragraph(&'t str),
    List(Vec<&'t str>),
    /// The rows of a table, the first of which is its head.
    Table(Vec<Vec<&'t str>>),
    /// The lines of a block of code.
    Code(Vec<&'t str>),
}

/// How a piece of a running text stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stress {
    None,
    Strong,
    /// A name, or a word as a word.
    Light,
    /// What is typed.
    Code,
}

/// The text of a topic with the thresholds of a plan in it.
pub(super) fn filled(topic: &Topic, thresholds: &Thresholds, language: Language) -> String {
    let share = |share: f64| format!("{}%", format_number(share * 100.0, 0, language));
    topic
        .text(language)
        .replace("{on-track}", &share(thresholds.on_track))
        .replace("{at-risk}", &share(thresholds.at_risk))
        .replace("{small-count}", &shortest(thresholds.small_count, language))
        .replace("{dispersion}", &shortest(thresholds.dispersion, language))
}

/// The parts of a topic, in their order.
pub(super) fn parts(text: &str) -> Vec<Part<'_>> {
    let mut all = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            all.push(Part::Code(lines.by_ref().take_while(|line| *line != "```").collect()));
        } else if let Some((marks, heading)) = line.split_once(' ').filter(|(marks, _)| is_heading(marks)) {
            all.push(Part::Heading(marks.len(), heading));
        } else if let Some(item) = line.strip_prefix("- ") {
            match all.last_mut() {
                Some(Part::List(items)) => items.push(item),
                _ => all.push(Part::List(vec![item])),
            }
        } else if let Some(row) = line.strip_prefix('|') {
            let cells: Vec<&str> = row.trim_end_matches('|').split('|').map(str::trim).collect();
            match all.last_mut() {
                // The rule below the head of a table.
                Some(Part::Table(_)) if cells.iter().all(|cell| *cell == "---") => {}
                Some(Part::Table(rows)) => rows.push(cells),
                _ => all.push(Part::Table(vec![cells])),
            }
        } else if !line.is_empty() {
            all.push(Part::Paragraph(line));
        }
    }
    all
}

fn is_heading(marks: &str) -> bool {
    !marks.is_empty() && marks.bytes().all(|byte| byte == b'#')
}

/// The pieces of a running text, without their marks.
pub(super) fn pieces(text: &str) -> Vec<(Stress, &str)> {
    const MARKS: [(&str, Stress); 3] = [("`", Stress::Code), ("**", Stress::Strong), ("*", Stress::Light)];
    let mut all = Vec::new();
    let mut rest = text;
    let next = |rest: &str| {
        let found = MARKS.iter().filter_map(|(mark, stress)| Some((rest.find(mark)?, *mark, *stress)));
        // At one place the longer mark is meant.
        found.min_by_key(|(at, mark, _)| (*at, std::cmp::Reverse(mark.len())))
    };
    while let Some((at, mark, stress)) = next(rest) {
        let inside = &rest[at + mark.len()..];
        let Some(end) = inside.find(mark) else { break };
        all.push((Stress::None, &rest[..at]));
        all.push((stress, &inside[..end]));
        rest = &inside[end + mark.len()..];
    }
    all.push((Stress::None, rest));
    all.retain(|(_, text)| !text.is_empty());
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::TOPICS;

    #[test]
    fn a_text_is_taken_apart() {
        let text = "# Titel\n\nEen alinea.\n\n- een\n- twee\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```toml x.toml\na = 1\n\n# b\n```\n";
        assert_eq!(
            parts(text),
            [
                Part::Heading(1, "Titel"),
                Part::Paragraph("Een alinea."),
                Part::List(vec!["een", "twee"]),
                Part::Table(vec![vec!["a", "b"], vec!["1", "2"]]),
                Part::Code(vec!["a = 1", "", "# b"]),
            ]
        );
        assert_eq!(
            pieces("Typ `ivp *`, of **niet** *nu*."),
            [
                (Stress::None, "Typ "),
                (Stress::Code, "ivp *"),
                (Stress::None, ", of "),
                (Stress::Strong, "niet"),
                (Stress::None, " "),
                (Stress::Light, "nu"),
                (Stress::None, "."),
            ]
        );
    }

    #[test]
    fn no_topic_has_a_mark_that_is_not_known_here() {
        for (topic, language) in TOPICS.iter().flat_map(|one| Language::ALL.map(|language| (one, language))) {
            let text = filled(topic, &Thresholds::default(), language);
            for part in parts(&text) {
                let texts = match part {
                    Part::Heading(level, text) => {
                        assert!(level < 3, "{text}");
                        vec![text]
                    }
                    Part::Paragraph(text) => vec![text],
                    Part::List(items) => items,
                    Part::Table(rows) => rows.concat(),
                    Part::Code(_) => continue,
                };
                for (_, piece) in
                    texts.into_iter().flat_map(pieces).filter(|(stress, _)| *stress != Stress::Code)
                {
                    assert!(!piece.contains(['`', '*', '_', '#', '{', '}']), "{piece}");
                    assert!(!piece.starts_with(['>', '+', ' ']) || piece.starts_with(' '), "{piece}");
                }
            }
        }
    }
}
