//! Every text that people wrote in the files of a plan: strings and comments, with their place.

use std::ops::Range;

use crate::diagnostic::FileId;
use crate::files::{Sources, TokenKind, tokens};

/// A string or a comment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Text<'t> {
    /// The file.
    pub file: FileId,
    /// Where it begins.
    pub start: usize,
    /// As it is written, with its quotation marks or its sign.
    pub text: &'t str,
}

/// Every string and comment of the files, found also where a file has mistakes.
pub(super) fn texts(sources: &Sources) -> impl Iterator<Item = Text<'_>> {
    sources.iter().flat_map(|(file, source)| {
        tokens(&source.text)
            .filter(|(kind, _)| {
                matches!(
                    kind,
                    TokenKind::Comment
                        | TokenKind::BasicString
                        | TokenKind::LiteralString
                        | TokenKind::MlBasicString
                        | TokenKind::MlLiteralString
                )
            })
            .map(move |(_, range)| Text { file, start: range.start, text: &source.text[range] })
    })
}

/// Numbers in a text as people write them: digits with single spaces, points, hyphens or parentheses between, and no
/// letter, digit or sign of an address directly before or after.
pub(super) fn numbers(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let mut from = 0;
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
            // A number in an address of the web is a part of it.
            let word = text[..start].rsplit(char::is_whitespace).next().unwrap_or_default();
            if !joins(before) && !joins(after) && !word.contains("://") && !word.contains("www.") {
                return Some(start..end);
            }
        }
        None
    })
}
