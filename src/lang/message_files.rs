//! The message files: which there are, and what stands where in them.
//!
//! A run of the program tells some fifty of the thousands of messages, and parsing all would take most of its time.

use super::Language;

/// The message files of a language: what each is about, and its text.
type MessageFiles = &'static [(&'static str, &'static str)];

/// The messages of a language.
struct Messages {
    files: MessageFiles,
    /// Where each message stands: the number of its file, where it begins, how long its id is, and where it ends; in the
    /// order of the ids.
    places: &'static [(u8, u32, u8, u32)],
}

/// The messages of the languages, as they are found in `src/lang` while the program is built: looking for them takes longer
/// than many a run.
static MESSAGES: [Messages; Language::ALL.len()] = include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The message files of a language: what each is about, and its text.
pub fn message_files(language: Language) -> MessageFiles {
    MESSAGES[language as usize].files
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
    let Messages { files, places } = &MESSAGES[language as usize];
    let id_at = |(file, start, length, _): &(u8, u32, u8, u32)| {
        let start = *start as usize;
        &files[usize::from(*file)].1[start..start + usize::from(*length)]
    };
    let at = places.binary_search_by(|place| id_at(place).cmp(id)).ok()?;
    let (file, start, _, end) = places[at];
    Some(&files[usize::from(file)].1[start as usize..end as usize])
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
