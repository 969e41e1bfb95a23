//! What chapters are called, and names of sheets that Excel allows: at most 31 characters, without some signs, no two the same.

use std::collections::BTreeSet;

use super::cell::shortened;
use crate::lang::Catalogue;
use crate::model::Chapter;

/// As long as Excel allows, counted as it counts: in units of UTF-16.
const MAX: usize = 31;
/// Of a plan's name at the beginning, so that room is left for the priority.
const MAX_PREFIX: usize = 14;

/// Gives names out, each once.
pub(super) struct SheetNames {
    taken: BTreeSet<String>,
}

impl Default for SheetNames {
    fn default() -> SheetNames {
        // Excel keeps this one for itself.
        SheetNames { taken: BTreeSet::from(["history".to_owned()]) }
    }
}

impl SheetNames {
    /// A name for a sheet, after that of its plan where there are several.
    pub(super) fn take(&mut self, prefix: Option<&str>, title: &str) -> String {
        let title = allowed(title);
        let wished = match prefix.map(allowed) {
            Some(prefix) => format!("{} {title}", shortened(&prefix, MAX_PREFIX)),
            None => title,
        };
        let wished = if wished.is_empty() { "-".to_owned() } else { wished };
        for number in 1.. {
            let tail = if number == 1 { String::new() } else { format!(" ({number})") };
            let begin = shortened(&wished, MAX - tail.len());
            let name = format!("{}{tail}", begin.trim_end_matches(['\'', ' ']));
            if self.taken.insert(name.to_lowercase()) {
                return name;
            }
        }
        wished
    }
}

/// What a chapter is called.
pub(super) fn title(chapter: &Chapter, catalogue: &Catalogue) -> String {
    if chapter.is_monitor() && chapter.title.is_none() {
        return catalogue.text("word-monitor");
    }
    chapter.shown_title().to_owned()
}

/// A text without what a name must not hold.
fn allowed(text: &str) -> String {
    let sign = |c: char| match c {
        '/' | '\\' | ':' => '-',
        '[' => '(',
        ']' => ')',
        '*' | '?' => ' ',
        c if c.is_control() => ' ',
        c => c,
    };
    let text: String = crate::lang::clean(text)
        .chars()
        .map(sign)
        .filter(|c| !('\u{fffd}'..='\u{ffff}').contains(c))
        .collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").trim_matches(['\'', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_name_that_excel_allows() {
        let mut names = SheetNames::default();
        assert_eq!(names.take(None, "Zorg/veiligheid: [wat] nu?"), "Zorg-veiligheid- (wat) nu");
        assert_eq!(names.take(None, "'s Avonds uit'"), "s Avonds uit");
        assert_eq!(names.take(None, "a\u{7}b\u{ffff}c\nd"), "abc d");
        assert_eq!(names.take(None, ""), "-");
        assert_eq!(names.take(None, "History"), "History (2)");
        let long = names.take(None, "Wonen en buurten waarin iedereen zich thuis voelt");
        assert_eq!(long, "Wonen en buurten waarin iedere…");
        assert_eq!(long.chars().count(), 31);
        // An emoji takes two of the 31.
        let emoji = names.take(None, &"😀".repeat(20));
        assert_eq!(emoji.encode_utf16().count(), 31);
    }

    #[test]
    fn no_two_names_are_the_same_whatever_the_case() {
        let mut names = SheetNames::default();
        let long = "Overlast in het centrum en daarbuiten";
        let all = ["Jeugd", "JEUGD", "jeugd", long, long].map(|title| names.take(None, title));
        assert_eq!(
            all,
            [
                "Jeugd",
                "JEUGD (2)",
                "jeugd (3)",
                "Overlast in het centrum en daa…",
                "Overlast in het centrum en… (2)",
            ]
        );
        assert_eq!(names.take(Some("Hardinxveld-Giessendam"), "Jeugd"), "Hardinxveld-G… Jeugd");
    }
}
