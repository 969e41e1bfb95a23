//! The lines of a file: empty ones, comments, headers and fields. A field that runs over several is one of them.

use std::ops::Range;

use super::identity;
use crate::files::{self, TokenKind, tokens};

/// What a line is.
pub(super) enum Kind {
    Empty,
    Comment,
    Header { path: Vec<String>, is_array: bool },
    Field { path: Vec<String>, value: Range<usize> },
}

/// A line, or several that are one field.
pub(super) struct Line {
    pub(super) kind: Kind,
    pub(super) range: Range<usize>,
}

/// The lines of a text.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    let mut of_line: Vec<(TokenKind, Range<usize>)> = Vec::new();
    let mut end_line = |of_line: &mut Vec<(TokenKind, Range<usize>)>, start: &mut usize, end: usize| {
        if *start < end {
            lines.push(Line { kind: kind(text, of_line), range: *start..end });
        }
        of_line.clear();
        *start = end;
    };
    for (kind, range) in tokens(text) {
        match kind {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => depth += 1,
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => depth = depth.saturating_sub(1),
            TokenKind::Newline if depth == 0 => {
                end_line(&mut of_line, &mut start, range.end);
                continue;
            }
            TokenKind::Whitespace => continue,
            _ => {}
        }
        of_line.push((kind, range));
    }
    end_line(&mut of_line, &mut start, text.len());
    lines
}

fn kind(text: &str, of_line: &[(TokenKind, Range<usize>)]) -> Kind {
    match of_line.first() {
        None => Kind::Empty,
        Some((TokenKind::Comment, _)) => Kind::Comment,
        Some((TokenKind::LeftSquareBracket, first)) => {
            let is_array = of_line.get(1).is_some_and(|(kind, range)| {
                *kind == TokenKind::LeftSquareBracket && range.start == first.end
            });
            let is_name = |(kind, _): &&(TokenKind, Range<usize>)| {
                !matches!(
                    kind,
                    TokenKind::LeftSquareBracket | TokenKind::RightSquareBracket | TokenKind::Comment
                )
            };
            Kind::Header { path: path(text, of_line.iter().filter(is_name)), is_array }
        }
        Some(_) => {
            let is_equals = |(kind, _): &(TokenKind, Range<usize>)| *kind == TokenKind::Equals;
            let equals = of_line.iter().position(is_equals).unwrap_or(of_line.len());
            let after = of_line.get(equals + 1..).unwrap_or_default();
            let after = match after {
                [inner @ .., (TokenKind::Comment, _)] => inner,
                all => all,
            };
            let value = match (after.first(), after.last()) {
                (Some((_, first)), Some((_, last))) => first.start..last.end,
                _ => 0..0,
            };
            Kind::Field { path: path(text, of_line.iter().take(equals)), value }
        }
    }
}

fn path<'a>(text: &str, tokens: impl Iterator<Item = &'a (TokenKind, Range<usize>)>) -> Vec<String> {
    let mut path = vec![String::new()];
    for (kind, range) in tokens {
        if *kind == TokenKind::Dot {
            path.push(String::new());
        } else if let Some(last) = path.last_mut() {
            let part = &text[range.clone()];
            last.push_str(&if part.starts_with(['"', '\'']) {
                identity::plain(part)
            } else {
                part.to_owned()
            });
        }
    }
    path
}

/// Whether a text is TOML that can be cut up: no keys within keys so deep that only a machine writes them.
pub(super) fn is_readable(text: &str) -> bool {
    const DEEPEST: usize = 16;
    let depth = |line: &Line| match &line.kind {
        Kind::Header { path, .. } | Kind::Field { path, .. } => path.len(),
        Kind::Empty | Kind::Comment => 0,
    };
    files::parse(text).is_ok() && lines(text).iter().all(|line| depth(line) <= DEEPEST)
}
