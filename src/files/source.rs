//! The texts that were read, and where a byte stands in them.

use std::sync::OnceLock;

use crate::diagnostic::{FileId, Place};
use crate::lang::one_line;

/// A file as it was read.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// The path inside the plan folder, with `/` between its parts on every system.
    pub inside: String,
    /// The path as shown to the user: from the current folder where that is possible.
    pub path: String,
    /// The whole text, byte-order mark and line endings included.
    pub text: String,
    /// Whether it was read from git and not from the folder: its path is then `revision:path`, as git writes it.
    pub of_revision: bool,
    /// Where lines begin, once that was asked.
    lines: OnceLock<Vec<usize>>,
}

/// A place as people count: lines and columns from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// The byte-order mark that some editors put at the start.
pub(crate) const BYTE_ORDER_MARK: char = '\u{feff}';

impl SourceFile {
    /// A file that was read. Nothing in its name can draw on a screen.
    pub fn new(inside: String, path: &str, text: String) -> SourceFile {
        let path = one_line(path).into_owned();
        SourceFile { inside, path, text, of_revision: false, lines: OnceLock::new() }
    }

    /// The line and column of a byte. A byte-order mark takes no column.
    pub fn position(&self, offset: usize) -> Position {
        let offset = self.floor(offset);
        let starts = self.lines.get_or_init(|| {
            let after =
                self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(after).collect()
        });
        let line = starts.partition_point(|start| *start <= offset);
        let line_start = starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let column = self.text[line_start..offset].chars().filter(|c| *c != BYTE_ORDER_MARK).count() + 1;
        Position { line, column }
    }

    /// The nearest character boundary at or before a byte.
    pub fn floor(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }

    /// Where the line that holds a byte begins.
    pub fn line_start(&self, offset: usize) -> usize {
        self.text[..self.floor(offset)].rfind('\n').map_or(0, |newline| newline + 1)
    }

    /// Where the line that holds a byte ends, before its line ending.
    pub fn line_end(&self, offset: usize) -> usize {
        let offset = self.floor(offset);
        let end = self.text[offset..].find('\n').map_or(self.text.len(), |newline| offset + newline);
        if end > offset && self.text.as_bytes().get(end.wrapping_sub(1)) == Some(&b'\r') {
            end - 1
        } else {
            end
        }
    }
}

/// All texts of a plan, in the order of their paths.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The id of the first.
    first: u32,
    files: Vec<SourceFile>,
}

impl Sources {
    /// From files in the order of their ids, which begin at 0.
    pub fn new(files: Vec<SourceFile>) -> Sources {
        Sources::numbered_from(0, files)
    }

    /// From files in the order of their ids, which begin at a number: those of a second state of the plan.
    pub fn numbered_from(first: u32, files: Vec<SourceFile>) -> Sources {
        Sources { first, files }
    }

    /// The number of the id that comes after the last.
    pub fn next(&self) -> u32 {
        self.first + u32::try_from(self.files.len()).unwrap_or(u32::MAX - self.first)
    }

    /// These texts and those of a state whose ids follow on them.
    #[must_use]
    pub fn followed_by(&self, others: &Sources) -> Sources {
        debug_assert_eq!(self.next(), others.first, "the ids must follow on each other");
        Sources { first: self.first, files: self.files.iter().chain(&others.files).cloned().collect() }
    }

    /// The file with this id. Ids are only handed out by this collection's maker, so it is there.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[(id.0 - self.first) as usize]
    }

    /// The same texts, cited by their path inside the plan folder: for what leaves the computer, on which the folders
    /// have names that are nobody's business.
    #[must_use]
    pub fn cited_inside(&self) -> Sources {
        let inside =
            |file: &SourceFile| SourceFile { path: one_line(&file.inside).into_owned(), ..file.clone() };
        Sources { first: self.first, files: self.files.iter().map(inside).collect() }
    }

    /// The files with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (self.first..).map(FileId).zip(&self.files)
    }

    /// The file at a path inside the plan folder.
    pub fn find(&self, inside: &str) -> Option<(FileId, &SourceFile)> {
        self.iter().find(|(_, file)| file.inside == inside)
    }

    /// Where a place begins.
    pub fn position(&self, place: Place) -> Position {
        self.file(place.file).position(place.start as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> SourceFile {
        SourceFile::new("x.toml".into(), "plan/x.toml", text.into())
    }

    #[test]
    fn columns_count_characters_and_not_the_byte_order_mark() {
        let file = file("\u{feff}a = \"é\"\r\nb = 1\r\n");
        assert_eq!(file.position(3), Position { line: 1, column: 1 });
        let quote = file.text.find("\"\r").unwrap();
        assert_eq!(file.position(quote), Position { line: 1, column: 7 });
        assert_eq!(file.position(file.text.find('b').unwrap()), Position { line: 2, column: 1 });
    }

    #[test]
    fn a_line_ends_before_its_line_ending() {
        let file = file("ab\r\ncd\n");
        assert_eq!(file.line_end(0), 2);
        assert_eq!(file.line_end(4), 6);
        assert_eq!(file.line_start(5), 4);
        assert_eq!(file.line_end(99), 7);
    }
}
