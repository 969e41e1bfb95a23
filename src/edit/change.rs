//! An edit of one thing of the plan that was worked out and checked.

use super::verify::{Tried, Unsound};
use crate::diagnostic::Diagnostic;
use crate::model::Loaded;

/// An edit of one thing, ready to be written.
#[derive(Debug)]
pub struct PreparedChange {
    /// The path of the file inside the plan folder.
    pub inside: String,
    /// The whole new text of the file; none when nothing changes.
    pub text: Option<String>,
    /// What is written.
    pub written: Vec<Written>,
    /// The line on which the thing begins, from 1.
    pub line: usize,
    /// The plan as it will be; none when nothing changes.
    pub after: Option<Loaded>,
    /// What is found in the plan then.
    pub findings: Vec<Diagnostic>,
    /// Warnings about the file that were not there before.
    pub warnings: Vec<Diagnostic>,
}

impl PreparedChange {
    /// What was tried.
    pub(super) fn tried(
        (inside, text): (&str, String),
        written: Vec<Written>,
        line: usize,
        Tried { after, findings, warnings }: Tried,
    ) -> PreparedChange {
        let (inside, text, after) = (inside.to_owned(), Some(text), Some(after));
        PreparedChange { inside, text, written, line, after, findings, warnings }
    }

    /// All that was asked stands there already.
    pub(super) fn nothing(inside: &str, line: usize) -> PreparedChange {
        PreparedChange {
            inside: inside.to_owned(),
            text: None,
            written: Vec::new(),
            line,
            after: None,
            findings: Vec::new(),
            warnings: Vec::new(),
        }
    }
}

/// A line or a record that is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// As it stands in the file, of a year with that before it; empty where something was taken away.
    pub toml: String,
    /// The value it replaces, or the line that was taken away, as it stood in the file.
    pub was: Option<String>,
}

/// Why a thing is not added or changed.
#[derive(Debug)]
pub enum ChangeRefusal {
    /// There is one with this id already, on this line.
    AlreadyThere { line: usize },
    /// Those of this key are written between brackets or braces, where nothing can be put behind.
    Inline { key: &'static str },
    /// The file or the result of the edit is not sound.
    Unsound(Unsound),
}

impl From<Unsound> for Box<ChangeRefusal> {
    fn from(why: Unsound) -> Box<ChangeRefusal> {
        Box::new(ChangeRefusal::Unsound(why))
    }
}
