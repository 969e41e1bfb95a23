//! Fixed words: an enum that is written as one of a few words, with a suggestion for a mistyped one.

use crate::diagnostic::reading;
use crate::lang::{Arg, Message};
use crate::model::read::by_name::fixed_word;
use crate::model::read::value::Problem;

/// No name is longer than this many bytes, and the effort of likening grows with both lengths.
const LONGEST_NAME: usize = 256;

/// Whether two names can differ by no more than so many letters.
fn is_as_long(typed: &str, name: &str, letters: usize) -> bool {
    let short = |text: &str| text.len() <= LONGEST_NAME;
    short(typed) && short(name) && typed.chars().count().abs_diff(name.chars().count()) <= letters
}

/// Whether they differ by no more than so many letters too many, too few, other, or changed places.
fn is_near(typed: &str, name: &str, letters: usize) -> bool {
    is_as_long(typed, name, letters) && strsim::damerau_levenshtein(typed, name) <= letters
}

/// The candidate that a mistyped name most likely meant.
pub fn near_miss<'c>(typed: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    candidates
        .into_iter()
        .filter(|candidate| typed.len() <= LONGEST_NAME && candidate.len() <= LONGEST_NAME)
        .map(|candidate| (strsim::jaro_winkler(typed, candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, candidate)| candidate)
}

/// The one of a fixed set of words that a mistyped one can only have meant: they differ by one typo (a letter
/// too many, too few, another, or two that changed places), and no other comes near.
pub fn sole_near_word<'c>(typed: &str, words: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let mut near = words.into_iter().filter(|word| is_near(typed, word, 1));
    let first = near.next()?;
    (typed != first && typed.chars().count() > 2 && near.all(|other| other == first)).then_some(first)
}

/// The same for names that users give. One that is not there need not be a typo of one that is: it is only taken for one
/// when no other name comes within two typos either.
pub fn sole_near_name<'c>(typed: &str, names: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let mut near = names.into_iter().filter(|name| is_near(typed, name, 2));
    let first = near.next()?;
    let sole = near.all(|other| other == first).then_some(first)?;
    sole_near_word(typed, [sole]).filter(|meant| is_typo(typed, meant))
}

/// Whether two names differ by a typo, and not as two names do: `ggd` and `ggz`, `wijk-a` and `wijk-b`, `2024` and `2025`
/// also differ by one letter.
fn is_typo(typed: &str, meant: &str) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    if digits(typed) != digits(meant) {
        return false;
    }
    let words = |text: &str| -> Vec<Vec<char>> {
        text.split(|c: char| !c.is_alphanumeric()).map(|word| word.chars().collect()).collect()
    };
    let (typed, meant) = (words(typed), words(meant));
    if typed.len() != meant.len() {
        // A hyphen too many or too few.
        return typed.concat() == meant.concat();
    }
    typed.iter().zip(&meant).filter(|(typed, meant)| typed != meant).all(|(typed, meant)| {
        let sorted = |word: &[char]| {
            let mut word = word.to_vec();
            word.sort_unstable();
            word
        };
        let swapped = sorted(typed) == sorted(meant);
        let long_enough = if typed.len() == meant.len() && !swapped { 5 } else { 4 };
        typed.len().max(meant.len()) >= long_enough
    })
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

            /// The one that a name stands for: the word of the files, or what is shown for it, in any case and language.
            pub fn by_name(name: &str) -> Option<$name> {
                crate::model::read::by_name::fixed_word(name, &[$($word,)+]).and_then($name::from_word)
            }
        }

        impl crate::model::read::value::FromToml for $name {
            const EXAMPLE: &'static str = crate::model::read::keyword::first_of(&[$(concat!("\"", $word, "\""),)+]);

            fn shape() -> crate::model::read::shape::Shape {
                let offered = |one: &$name| (one.word(), Some(crate::model::words::Offered::meaning(*one)));
                crate::model::read::shape::Shape::Words($name::ALL.iter().map(offered).collect())
            }

            fn from_toml(
                value: &toml::de::DeValue<'_>,
            ) -> Result<$name, crate::model::read::value::Problem> {
                let text = crate::model::read::value::text_of(value, "type-text")?;
                $name::from_word(text).ok_or_else(|| {
                    let meanings = $name::ALL.iter().map(|one| (one.word(), Some(crate::model::words::Offered::meaning(*one))));
                    crate::model::read::keyword::unknown_word(text, &meanings.collect::<Vec<_>>())
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

/// A word of the files as it is offered: with what it means, where the files speak another language than the reader.
fn explained(word: &str, meaning: Option<&'static str>) -> Arg {
    match meaning {
        Some(id) => Message::new("schema-word").with("word", word).with("meaning", Message::new(id)).into(),
        None => word.into(),
    }
}

/// The problem that a word is none of those that can stand here, each with the id of what is shown for it.
pub(crate) fn unknown_word(text: &str, meanings: &[(&'static str, Option<&'static str>)]) -> Problem {
    let words: Vec<&'static str> = meanings.iter().map(|(word, _)| *word).collect();
    // `raad` can only be the council; else a word that comes near is proposed.
    let help = match fixed_word(text, &words).or_else(|| near_miss(text, words.iter().copied())) {
        Some(better) => Message::new("did-you-mean").with("better", format!("\"{better}\"")),
        None => {
            let words = meanings.iter().map(|(word, meaning)| explained(word, *meaning)).collect();
            Message::new("choose-from").with("words", Arg::List(words))
        }
    };
    Problem {
        rule: reading::SCHEMA_UNKNOWN_VALUE,
        message: Message::new("schema-unknown-value").with("text", text),
        help: Some(help),
        fix: sole_near_word(text, words.iter().copied()).map(|better| format!("\"{better}\"")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typo_has_one_right_answer() {
        for (typed, candidates, meant) in [
            ("titel", &["title", "text", "lead"][..], "title"),
            ("unt", &["unit", "kind"], "unit"),
            ("polite", &["politie", "gemeente"], "politie"),
            ("diretcion", &["direction"], "direction"),
            ("percant", &["percent", "count"], "percent"),
            ("smallcount", &["small_count"], "small_count"),
            ("on-track", &["on_track", "at_risk"], "on_track"),
            ("jeugd/overlats-jeugd", &["jeugd/overlast-jeugd", "jeugd/meldpunt"], "jeugd/overlast-jeugd"),
        ] {
            assert_eq!(sole_near_name(typed, candidates.iter().copied()), Some(meant), "{typed}");
        }
    }

    #[test]
    fn of_fixed_words_a_short_one_can_be_meant_too() {
        assert_eq!(sole_near_word("rato", ["count", "percent", "rate", "grade"]), Some("rate"));
        assert_eq!(sole_near_word("m", ["n", "note"]), None);
        assert_eq!(sole_near_word("rank", ["rank"]), None);
    }

    #[test]
    fn two_names_that_look_alike_are_not_taken_for_each_other() {
        for (typed, candidates) in [
            ("ggd", &["ggz"][..]),
            ("hart", &["halt"]),
            ("wijk-b", &["wijk-a"]),
            ("noord-west", &["noord-oost"]),
            ("besluit-2025", &["besluit-2024"]),
            ("noid", &["noord", "zuid"]),
            ("meldpunt", &["meldpunten", "meldpunts"]),
            ("naam", &["name"]),
        ] {
            assert_eq!(sole_near_name(typed, candidates.iter().copied()), None, "{typed}");
        }
    }
}
