//! Messages in two languages, and numbers and dates as a reader of that language writes them.
//!
//! Nothing outside this folder holds a sentence: the layers below hand on a [`Message`] (an id with its
//! arguments), and a view asks the [`Catalogue`] to tell it.

mod catalogue;
mod clean;
mod date;
mod message;
mod message_files;
mod number;
mod templates;
mod topics;
mod wording;

pub use catalogue::{Catalogue, MessagePart};
pub use clean::{breaks_line, clean, one_line};
pub use date::{long_date, month_name, month_names, short_date};
pub use message::{Arg, Message};
pub use message_files::{ids_in, message_files, message_ids, texts_of};
pub use number::{format_number, round_as_shown, shortest};
pub use templates::{next_plan_template, plan_templates};
pub use topics::{JUDGEMENTS, TOPICS, Topic};
pub use wording::{Author, Piece, Wording};

/// A language in which the program can speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// Dutch.
    Nl,
    /// English.
    En,
}

impl Language {
    /// Both, in the order in which they are named to the user.
    pub const ALL: [Language; 2] = [Language::Nl, Language::En];

    /// The two-letter code of ISO 639-1.
    pub fn code(self) -> &'static str {
        match self {
            Language::Nl => "nl",
            Language::En => "en",
        }
    }

    /// The language as it is written and spoken here, as a tag of BCP 47.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Nl => "nl-NL",
            Language::En => "en-GB",
        }
    }

    /// This language, where it is another than that of the words around it.
    pub fn foreign_to(self, around: Language) -> Option<Language> {
        Some(self).filter(|own| *own != around)
    }

    /// The language that goes by a name, in either of the two.
    pub fn by_name(name: &str) -> Option<Language> {
        match name.trim().to_lowercase().as_str() {
            "nederlands" | "dutch" => Some(Language::Nl),
            "engels" | "english" => Some(Language::En),
            _ => None,
        }
    }

    /// Reads a code or a locale: `nl`, `nl_NL.UTF-8`, `en-GB`; anything else is none of the two.
    pub fn from_locale(text: &str) -> Option<Language> {
        let tag = text.split(['_', '-', '.', '@']).next().unwrap_or_default();
        Language::ALL.into_iter().find(|language| tag.eq_ignore_ascii_case(language.code()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_names_its_language() {
        assert_eq!(Language::from_locale("nl_NL.UTF-8"), Some(Language::Nl));
        assert_eq!(Language::from_locale("en-GB"), Some(Language::En));
        assert_eq!(Language::from_locale("C.UTF-8"), None);
        assert_eq!(Language::from_locale("nld"), None);
    }
}
