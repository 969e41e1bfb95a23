//! Names of things in a plan.

use crate::diagnostic::reading;
use std::fmt;
use std::sync::Arc;

use super::read::shape::Shape;
use super::read::value::{FromToml, Problem, text_of};
use crate::lang::Message;
use toml::de::DeValue;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The longest id.
const MAX_LENGTH: usize = 64;

/// `[a-z0-9-]`, at most 64 characters: names a chapter, a partner, a source, or a thing within its chapter or year.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// The id of the chapter that `monitor.toml` is.
    pub const MONITOR: &'static str = "monitor";

    /// Reads an id.
    ///
    /// # Errors
    /// Another character than `[a-z0-9-]`, a hyphen at the start, nothing at all, or over 64 characters.
    pub fn parse(text: &str) -> Result<Id, BadId> {
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if text.is_empty() || text.starts_with('-') || !text.bytes().all(allowed) {
            Err(BadId::Form)
        } else if text.len() > MAX_LENGTH {
            Err(BadId::TooLong)
        } else {
            Ok(Id(text.into()))
        }
    }

    /// Reads the id of what has a file by its name: an indicator with its measurements.
    ///
    /// # Errors
    /// As [`Id::parse`], and a name that Windows keeps for a device.
    pub fn of_file(text: &str) -> Result<Id, BadId> {
        let id = Id::parse(text)?;
        if is_device(text) { Err(BadId::Reserved) } else { Ok(id) }
    }

    /// Reads the id of a priority.
    ///
    /// # Errors
    /// As [`Id::of_file`], and four digits, which are a year, or `monitor`.
    pub fn of_priority(text: &str) -> Result<Id, BadId> {
        let id = Id::of_file(text)?;
        let year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        if year || text == Id::MONITOR { Err(BadId::Reserved) } else { Ok(id) }
    }

    /// The id of the monitor chapter, which no priority may bear.
    pub fn monitor() -> Id {
        Id(Id::MONITOR.into())
    }

    /// The nearest valid id to a text that is none: `Jeugd & Zorg` gives `jeugd-zorg`.
    pub fn suggestion(text: &str) -> Option<String> {
        let mut id = String::new();
        for c in text.to_lowercase().nfd().filter(|c| !is_combining_mark(*c)) {
            match c {
                'a'..='z' | '0'..='9' => id.push(c),
                _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
                _ => {}
            }
        }
        id.truncate(MAX_LENGTH);
        let mut id = id.trim_matches('-').to_owned();
        if is_device(&id) {
            id.push_str("-1");
        }
        Id::parse(&id).is_ok().then_some(id)
    }

    /// The same beside others: of a text that is longer than an id, one that is taken gets a number behind it.
    pub fn suggestion_beside(text: &str, taken: impl Fn(&str) -> bool) -> Option<String> {
        let id = Id::suggestion(text)?;
        if id.len() + 1 < MAX_LENGTH || !taken(&id) {
            return Some(id);
        }
        let numbered = (2..100).map(|number: u32| {
            let number = format!("-{number}");
            format!("{}{number}", id[..MAX_LENGTH - number.len()].trim_end_matches('-'))
        });
        numbered.into_iter().find(|id| !taken(id))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Why a text is no id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadId {
    /// Other characters than are allowed.
    Form,
    /// Over 64 characters.
    TooLong,
    /// A name that Windows keeps for devices; of a priority also four digits (a year) and `monitor`.
    Reserved,
}

impl BadId {
    /// The finding about it.
    pub(crate) fn problem(self, text: &str) -> Problem {
        let (rule, id) = match self {
            BadId::Form => (reading::ID_FORM, "id-form"),
            BadId::TooLong => (reading::ID_FORM, "id-too-long"),
            BadId::Reserved => (reading::ID_RESERVED, "id-reserved"),
        };
        let help = match Id::suggestion(text) {
            _ if self == BadId::Reserved => Message::new("id-reserved-help"),
            Some(better) => Message::new("id-form-help-suggestion").with("better", better),
            None => Message::new("id-form-help"),
        };
        Problem { rule, message: Message::new(id).with("text", text), help: Some(help), fix: None }
    }
}

/// A file of this name cannot exist on Windows, whatever follows a dot after it.
fn is_device(text: &str) -> bool {
    let device = |name: &str| {
        text.strip_prefix(name)
            .is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit()))
    };
    matches!(text, "con" | "prn" | "aux" | "nul") || device("com") || device("lpt")
}

impl FromToml for Id {
    const EXAMPLE: &'static str = "\"weekmarkt\"";

    fn shape() -> Shape {
        Shape::Form(r"^[a-z0-9][a-z0-9-]{0,63}$")
    }

    fn from_toml(value: &DeValue<'_>) -> Result<Id, Problem> {
        let text = text_of(value, "type-id")?;
        Id::parse(text).map_err(|bad| bad.problem(text))
    }
}

/// The id of what has a file by its name.
pub(super) struct IdOfFile(pub Id);

impl FromToml for IdOfFile {
    const EXAMPLE: &'static str = Id::EXAMPLE;

    fn shape() -> Shape {
        Id::shape()
    }

    fn from_toml(value: &DeValue<'_>) -> Result<IdOfFile, Problem> {
        let text = text_of(value, "type-id")?;
        Id::of_file(text).map(IdOfFile).map_err(|bad| bad.problem(text))
    }
}

macro_rules! full_names {
    ($($(#[$doc:meta])* $name:ident: $example:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name {
            pub chapter: Id,
            /// The id within it.
            pub id: Id,
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, "{}/{}", self.chapter, self.id)
            }
        }

        impl $name {
            /// Reads `chapter/id`.
            pub fn parse(text: &str) -> Option<$name> {
                let (chapter, id) = text.split_once('/')?;
                let chapter = if chapter == Id::MONITOR { Id::monitor() } else { Id::of_priority(chapter).ok()? };
                Some($name { chapter, id: Id::parse(id).ok()? })
            }
        }

        impl $name {
            /// Whether a text is this name.
            pub fn is_named(&self, text: &str) -> bool {
                text.split_once('/') == Some((self.chapter.as_str(), self.id.as_str()))
            }
        }

        impl FromToml for $name {
            const EXAMPLE: &'static str = $example;

            fn shape() -> Shape {
        Shape::Form(r"^[a-z0-9][a-z0-9-]{0,63}/[a-z0-9][a-z0-9-]{0,63}$")
    }

    fn from_toml(value: &DeValue<'_>) -> Result<$name, Problem> {
                let text = text_of(value, "type-full-name")?;
                $name::parse(text).ok_or_else(|| Problem {
                    rule: reading::ID_FORM,
                    message: Message::new("id-full-name").with("text", text),
                    help: Some(Message::new("id-full-name-help")), fix: None })
            }
        }
    )*};
}

full_names! {
    /// The full name of an indicator, `jeugd/overlast-jeugd`.
    IndicatorId: "\"jeugd/overlast-jeugd\"";
    /// The full name of a goal, `veiligheidsbeleving/weekmarkt`.
    GoalId: "\"veiligheidsbeleving/weekmarkt\"";
}

/// The full name of an action, `2025/meldpunt`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionId {
    /// The year of the implementation plan.
    pub year: i32,
    /// The id within it.
    pub id: Id,
}

impl fmt::Display for ActionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.year, self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain() {
        for good in ["a", "e33-meldingen", "12345", "2024-plan", "comet", "2024", "monitor", "nul"] {
            assert!(Id::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "-a", "Jeugd", "a b", "é"] {
            assert_eq!(Id::parse(bad), Err(BadId::Form), "{bad}");
        }
        assert_eq!(Id::parse(&"a".repeat(65)), Err(BadId::TooLong));
    }

    #[test]
    fn an_id_is_reserved_only_where_that_bites() {
        for (text, of_file, of_priority) in [
            ("jeugd", true, true),
            ("comet", true, true),
            ("2024-plan", true, true),
            ("2024", true, false),
            ("monitor", true, false),
            ("nul", false, false),
            ("com1", false, false),
        ] {
            assert_eq!(Id::of_file(text).is_ok(), of_file, "{text}");
            assert_eq!(Id::of_priority(text).is_ok(), of_priority, "{text}");
        }
        assert!(IndicatorId::parse("monitor/2024").is_some() && IndicatorId::parse("2024/monitor").is_none());
    }

    #[test]
    fn a_better_id_is_suggested() {
        assert_eq!(Id::suggestion("Jeugd & Zorg").as_deref(), Some("jeugd-zorg"));
        assert_eq!(Id::suggestion("Één_twee"), Some("een-twee".to_owned()));
        assert_eq!(Id::suggestion("Façade, señor").as_deref(), Some("facade-senor"));
        assert_eq!(Id::suggestion("!!"), None);
        // What Windows keeps for a device gets a number, as a file by that name cannot be there.
        assert_eq!(Id::suggestion("Aux").as_deref(), Some("aux-1"));
    }
}
