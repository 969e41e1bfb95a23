//! Fixed words: an enum that is written as one of a few words, with a suggestion for a mistyped one.

use super::value::Problem;
use crate::lang::Message;

/// The candidate that a mistyped name most likely meant.
pub fn near_miss<'c>(typed: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(typed, candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, candidate)| candidate)
}

/// The one candidate that a mistyped name can only have meant: it differs by a slip of the pen (two letters, one in a
/// short name), has the same digits, and no other comes as near.
pub fn sole_near_miss<'c>(typed: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let slip = if typed.chars().count() < 6 { 1 } else { 2 };
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let mut near =
        candidates.into_iter().filter(|candidate| strsim::damerau_levenshtein(typed, candidate) <= slip);
    let first = near.next()?;
    (near.all(|other| other == first) && digits(first) == digits(typed)).then_some(first)
}

/// Makes an enum of fixed words, in TOML and JSON the word itself.
macro_rules! keywords {
    ($(#[$doc:meta])* $name:ident { $($(#[$case_doc:meta])* $case:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$case_doc])* $case,)+ }

        impl $name {
            /// All, in the order in which they are offered.
            pub const ALL: &'static [$name] = &[$($name::$case,)+];

            /// The word that stands for it in files and on the command line.
            pub fn word(self) -> &'static str {
                match self { $($name::$case => $word,)+ }
            }

            /// The one that a word stands for.
            pub fn from_word(word: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.word() == word)
            }
        }

        impl crate::model::value::FromToml for $name {
            const EXAMPLE: &'static str = crate::model::keyword::first_of(&[$(concat!("\"", $word, "\""),)+]);

            fn from_toml(
                value: &toml::de::DeValue<'_>,
            ) -> Result<$name, crate::model::value::Problem> {
                let text = crate::model::value::text_of(value, "type-text")?;
                $name::from_word(text).ok_or_else(|| {
                    crate::model::keyword::unknown_word(text, &[$($word,)+])
                })
            }
        }
    };
}
pub(crate) use keywords;

/// The first of some words, where a constant is needed.
pub(crate) const fn first_of(words: &[&'static str]) -> &'static str {
    words[0]
}

/// The problem that a word is none of those that can stand here.
pub(crate) fn unknown_word(text: &str, words: &[&'static str]) -> Problem {
    let help = match near_miss(text, words.iter().copied()) {
        Some(better) => Message::new("did-you-mean").with("better", format!("\"{better}\"")),
        None => Message::new("choose-from").with("words", words.to_vec()),
    };
    Problem {
        rule: "schema/unknown-value",
        message: Message::new("schema-unknown-value").with("text", text),
        help: Some(help),
        fix: sole_near_miss(text, words.iter().copied()).map(|better| format!("\"{better}\"")),
    }
}
