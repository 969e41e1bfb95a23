//! A thing of a plan, and what it says under its keys.

use std::fmt;

use chrono::NaiveDate;

use super::thing_id::ThingId;
use super::thing_kind::ThingKind;
use crate::diagnostic::Place;
use crate::lang::{Arg, Message};
use crate::model::Period;

/// A thing of the plan as it is told of.
#[derive(Debug, Clone, PartialEq)]
pub struct Thing {
    pub id: ThingId,
    pub title: String,
}

/// Something that a thing says, under a key.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldValue {
    /// In words or as a number.
    pub value: Arg,
    /// The things that it names, where it does nothing else: they may bear other names in another state.
    pub names: Vec<ThingId>,
    pub place: Place,
}

/// A key of a thing: the id of the message that names it, `key-target`, with what it is about where there are several.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The id of the message.
    pub message: &'static str,
    /// What it is about: the priority of an interpretation.
    pub of: Option<About>,
}

/// What a key is about where a thing has several of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// A period: that of a break.
    Period(Period),
    /// A day: that of an entry in a log.
    Day(NaiveDate),
    /// Another thing, that may bear another name in another state: the priority of an interpretation.
    Thing(ThingId),
    /// Something by its name: a rule.
    Name(String),
}

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            About::Period(period) => write!(f, "{period}"),
            About::Day(day) => write!(f, "{day}"),
            About::Thing(thing) => write!(f, "{thing}"),
            About::Name(name) => f.write_str(name),
        }
    }
}

impl From<&str> for About {
    fn from(name: &str) -> About {
        About::Name(name.to_owned())
    }
}

impl Thing {
    /// What kind of thing.
    pub fn kind(&self) -> ThingKind {
        self.id.kind()
    }

    /// Its name in the plan: `jeugd`, `jeugd/overlast-jeugd`, `2025/meldpunt`.
    pub fn name(&self) -> String {
        self.id.to_string()
    }
}

impl Key {
    /// The key as it stands in a file: `target`.
    pub fn word(&self) -> &'static str {
        self.message.strip_prefix("key-").unwrap_or(self.message)
    }

    /// The key in the reader's words, with what it is about.
    pub fn in_words(&self) -> Message {
        let key = Message::new(self.message);
        match &self.of {
            Some(of) => Message::new("key-of").with("key", key).with("of", of.to_string()),
            None => key,
        }
    }
}
