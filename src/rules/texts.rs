//! Every text that people wrote in the files of a plan: strings and comments, with their place.

use std::ops::Range;

use rayon::prelude::*;

use crate::diagnostic::FileId;
use crate::files::{PlainLine, PlainValue, SourceFile, Sources, TokenKind, plain_lines, tokens};
use crate::model::Period;

/// A string or a comment.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text<'t> {
    pub file: FileId,
    /// Where it begins.
    pub start: usize,
    /// As it is written, with its quotation marks or its sign.
    pub text: &'t str,
}

/// Every string and comment of the files, found also where a file has mistakes.
pub(super) fn texts(sources: &Sources) -> Vec<Text<'_>> {
    let files: Vec<_> = sources.iter().collect();
    files.par_iter().flat_map_iter(|(file, source)| of_file(*file, source)).collect()
}

fn of_file(file: FileId, source: &SourceFile) -> Vec<Text<'_>> {
    let text = source.text.as_str();
    let written = in_plain_lines(text).unwrap_or_else(|| in_tokens(text));
    let written = written.into_iter().map(|range| Text { file, start: range.start, text: &text[range] });
    written.filter(|one| !is_period(one.text)).collect()
}

/// The texts of a file of plain lines, as most are; none of another.
fn in_plain_lines(text: &str) -> Option<Vec<Range<usize>>> {
    let mut found = Vec::new();
    for line in plain_lines(text) {
        match line? {
            PlainLine::Comment(place) | PlainLine::Pair(_, PlainValue::Text(_), place) => found.push(place),
            PlainLine::Pair(_, PlainValue::Bare(_), _) | PlainLine::Header(..) | PlainLine::Empty => {}
        }
    }
    Some(found)
}

fn in_tokens(text: &str) -> Vec<Range<usize>> {
    tokens(text).filter(|(kind, _)| is_text(*kind)).map(|(_, range)| range).collect()
}

fn is_text(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Comment
            | TokenKind::BasicString
            | TokenKind::LiteralString
            | TokenKind::MlBasicString
            | TokenKind::MlLiteralString
    )
}

/// Whether a text is the month, quarter or year of a figure, as most texts of a large plan are: nothing can be found in that.
/// A day may be one of birth.
fn is_period(text: &str) -> bool {
    let bare = text.trim_matches('"');
    bare.len() <= LONGEST_PERIOD && Period::parse(bare).is_some()
}

/// The longest period that is no day: `2024-Q1`.
const LONGEST_PERIOD: usize = 7;

/// Signs and words of two bytes or more that are looked for in every text. Most texts hold none, and by far most of their bytes begin none: a look
/// at each byte is all that takes.
pub(super) struct Signs {
    all: &'static [&'static str],
    /// Which bytes begin one.
    begins: [bool; 256],
    /// Which come second in one.
    follows: [bool; 256],
}

impl Signs {
    pub(super) const fn new(all: &'static [&'static str]) -> Signs {
        let (mut begins, mut follows) = ([false; 256], [false; 256]);
        let mut at = 0;
        while at < all.len() {
            begins[all[at].as_bytes()[0] as usize] = true;
            follows[all[at].as_bytes()[1] as usize] = true;
            at += 1;
        }
        Signs { all, begins, follows }
    }

    /// Where they stand in a text, in its order.
    pub(super) fn places<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
        let pairs = text.bytes().zip(text.bytes().skip(1)).enumerate();
        let may_begin =
            |(first, second): (u8, u8)| self.begins[usize::from(first)] && self.follows[usize::from(second)];
        pairs.filter(move |(_, pair)| may_begin(*pair)).filter_map(move |(at, _)| {
            let rest = &text.as_bytes()[at..];
            let is_here = |sign: &&&str| sign.as_bytes()[0] == rest[0] && rest.starts_with(sign.as_bytes());
            let sign = self.all.iter().find(is_here)?;
            Some(at..at + sign.len())
        })
    }

    /// Where the first of them stands: one place a text tells enough.
    pub(super) fn first(&self, text: &str) -> Vec<Range<usize>> {
        self.places(text).take(1).collect()
    }
}

/// Whether there is a digit in a text. All of it is looked at, many bytes at a time: nearly all texts have none.
pub(super) fn has_digit(text: &str) -> bool {
    text.bytes().fold(false, |has, byte| has | byte.is_ascii_digit())
}

/// Numbers in a text as people write them: digits with single spaces, points, hyphens or parentheses between, and no
/// letter, digit or sign of an address directly before or after.
pub(super) fn numbers(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let mut from = if has_digit(text) { 0 } else { bytes.len() };
    std::iter::from_fn(move || {
        while from < bytes.len() {
            if !bytes[from].is_ascii_digit() {
                from += 1;
                continue;
            }
            let start = from;
            let mut end = start + 1;
            let mut at = end;
            while at < bytes.len() {
                if bytes[at].is_ascii_digit() {
                    at += 1;
                    end = at;
                } else if matches!(bytes[at], b' ' | b'.' | b'-' | b')' | b'(') && at - end < 2 {
                    at += 1;
                } else {
                    break;
                }
            }
            from = end;
            let before = text[..start].chars().next_back();
            let after = text[end..].chars().next();
            let joins = |c: Option<char>| {
                c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '_' | '=' | '#'))
            };
            if !joins(before) && !joins(after) && !is_in_address(text, start) {
                return Some(start..end);
            }
        }
        None
    })
}

/// As far back is looked for where an address of the web begins: no browser takes a longer one.
const LONGEST_ADDRESS: usize = 2_048;

/// Whether a place lies in an address of the web: what stands there is a part of it.
pub(super) fn is_in_address(text: &str, at: usize) -> bool {
    let from = (at.saturating_sub(LONGEST_ADDRESS)..at).find(|from| text.is_char_boundary(*from));
    let word = text[from.unwrap_or(at)..at].rsplit(char::is_whitespace).next().unwrap_or_default();
    word.contains("://") || word.contains("www.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_no_text_to_search_but_a_day_is() {
        let text = "period = \"2024-Q1\" # bij\nperiod = '2024'\nnote = \"1980-03-12\"\npart = \"2024-Q9\"\n";
        let source = SourceFile::new("x.toml".to_owned(), "x.toml", text.to_owned());
        let found: Vec<&str> = of_file(FileId(0), &source).into_iter().map(|one| one.text).collect();
        assert_eq!(found, ["# bij", "'2024'", "\"1980-03-12\"", "\"2024-Q9\""]);
    }

    #[test]
    fn plain_lines_hold_the_texts_that_the_tokens_of_toml_hold() {
        let plain = "# één\n\n[[m]]\nperiod = \"2024-Q1\"\nnote = \"it's [x] # y = z\"\nvalue = 1\n# einde";
        let found = in_plain_lines(plain).unwrap();
        assert_eq!((found.len(), found), (4, in_tokens(plain)));
        for other in ["a = 'x'\n", "a = \"x\" # y\n", "a = \"\"\"\n# no comment\n\"\"\"\n"] {
            assert_eq!(in_plain_lines(other), None, "{other}");
        }
    }

    #[test]
    fn a_sign_is_found_wherever_it_begins() {
        static SIGNS: Signs = Signs::new(&["ab", "é!"]);
        assert_eq!(SIGNS.places("aab é! b aé").collect::<Vec<_>>(), [1..3, 4..7]);
        assert!(SIGNS.places("").chain(SIGNS.places("a")).next().is_none());
    }
}
