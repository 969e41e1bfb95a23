//! The message files: which there are, and what stands where in them.
//!
//! A run of the program tells some fifty of the thousands of messages, and parsing all would take most of its time.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::Language;

/// The areas that messages are about, each a file in the folder of a language.
macro_rules! areas {
    ($folder:literal) => {
        areas!($folder: "action", "add", "chart", "check", "difference", "due", "evaluate", "export", "feasible", "findings", "fmt", "followup", "help", "import", "init", "judgement", "log", "merge", "output", "publication", "questions", "record", "report", "rules/action", "rules/change", "rules/decision", "rules/evaluation", "rules/file", "rules/followup", "rules/goal", "rules/id", "rules/indicator", "rules/measurement", "rules/period", "rules/privacy", "rules/reference", "rules/report", "rules/schema", "rules/silence", "rules/syntax", "rules/target", "rules/text", "schema", "show", "site", "status", "template", "undo", "usage", "words")
    };
    ($folder:literal: $($area:literal),*) => {
        &[$(($area, include_str!(concat!($folder, "/", $area, ".ftl")))),*]
    };
}

/// The message files of a language: what each is about, and its text.
type MessageFiles = &'static [(&'static str, &'static str)];

/// The message files of a language: what each is about, and its text.
pub fn message_files(language: Language) -> MessageFiles {
    match language {
        Language::Nl => areas!("nl"),
        Language::En => areas!("en"),
    }
}

/// The ids that a message file defines, in its order.
pub fn ids_in(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
}

/// What a message without arguments says in each language, without parsing it. Of one that goes on for lines, or does not
/// exist, nothing.
pub fn texts_of(id: &str) -> impl Iterator<Item = &'static str> {
    let of_language = move |language: Language| {
        let entry = entry(language, id)?;
        let (_, text) = entry.split_once(" = ").filter(|_| entry.trim_end().lines().nth(1).is_none())?;
        Some(text.trim_end())
    };
    Language::ALL.into_iter().filter_map(of_language)
}

/// A message as it stands in the message files of a language.
pub(super) fn entry(language: Language, id: &str) -> Option<&'static str> {
    static ENTRIES: [OnceLock<HashMap<&str, &str>>; Language::ALL.len()] = [const { OnceLock::new() }; 2];
    let all = &ENTRIES[language as usize];
    all.get_or_init(|| message_files(language).iter().flat_map(|(_, text)| entries(text)).collect())
        .get(id)
        .copied()
}

/// The messages in a file, by their ids. Each goes on to where the next begins, or a comment.
fn entries(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let is_start =
        |at: usize| text[at..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '#' | '-'));
    let after_lines = text.match_indices('\n').map(|(at, _)| at + 1);
    let mut starts = std::iter::once(0).chain(after_lines).filter(move |at| is_start(*at)).peekable();
    let stretches = std::iter::from_fn(move || {
        let start = starts.next()?;
        Some(&text[start..starts.peek().copied().unwrap_or(text.len())])
    });
    stretches.filter_map(|entry| Some((entry.split_once(" =").filter(|_| !entry.starts_with('#'))?.0, entry)))
}

/// The ids of all messages of a language.
pub fn message_ids(language: Language) -> Vec<&'static str> {
    message_files(language).iter().flat_map(|(_, text)| ids_in(text)).collect()
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentResource;

    use super::*;

    #[test]
    fn each_message_stands_by_itself() {
        for language in Language::ALL {
            for id in message_ids(language) {
                let entry = entry(language, id).unwrap_or_else(|| panic!("{id}"));
                let parsed = FluentResource::try_new(entry.to_owned()).unwrap_or_else(|_| panic!("{entry}"));
                assert_eq!(parsed.entries().count(), 1, "{entry}");
            }
        }
    }

    #[test]
    fn a_text_is_known_without_its_message() {
        assert_eq!(texts_of("word-monitor").collect::<Vec<_>>(), ["Overige onderwerpen", "Other topics"]);
        // It goes on for lines; it does not exist.
        assert!(["check-closing", "no-such-message", ""].iter().all(|id| texts_of(id).next().is_none()));
    }
}
