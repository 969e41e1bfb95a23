//! The layout of a file: white space only. Every value, comment and line of text stays as it was written.
//!
//! - nothing is indented but what stands in a list over several lines, by two spaces for each level;
//! - one space around `=`, after a comma and within the braces of a table on one line;
//! - a list over several lines has a line for each item;
//! - one empty line before a header and the comment that belongs to it, none after it, none at either end of the file,
//!   never two together;
//! - one space before a comment at the end of a line, nothing after it;
//! - line endings as most lines have them; a byte-order mark stays.

use std::ops::Range;

use super::meaning::same_document;
use crate::files::{self, TokenKind, tokens};

/// A line of the file, or several that are one value.
enum Line {
    Empty,
    Comment(String),
    Header(String),
    Pair(String),
}

/// The text in its canonical layout. None of a text that is no TOML, and of one that would mean something else then:
/// nothing that a user types should lead to that.
pub fn laid_out(text: &str) -> Option<String> {
    // Read first: the reader also refuses brackets so deep that the writer below would not come back from them.
    let before = files::parse(text).ok()?;
    let laid = in_layout(text);
    let after = files::parse(&laid).ok()?;
    same_document(before.get_ref(), after.get_ref()).then_some(laid)
}

/// The text in its layout, if it is sound; of another text it makes something.
fn in_layout(text: &str) -> String {
    let (mark, body) = match text.strip_prefix('\u{feff}') {
        Some(body) => ("\u{feff}", body),
        None => ("", text),
    };
    let newline = if most_are_crlf(body) { "\r\n" } else { "\n" };
    let mut out = mark.to_owned();
    for line in spaced(lines(body, newline)) {
        match line {
            Line::Empty => {}
            Line::Comment(text) | Line::Header(text) | Line::Pair(text) => out.push_str(&text),
        }
        out.push_str(newline);
    }
    out
}

/// Whether more lines end in CR LF than in LF alone, those within texts aside.
fn most_are_crlf(text: &str) -> bool {
    let ends: Vec<Range<usize>> =
        tokens(text).filter(|(kind, _)| *kind == TokenKind::Newline).map(|(_, range)| range).collect();
    ends.iter().filter(|range| range.len() == 2).count() * 2 > ends.len()
}

/// The lines with the empty ones where they belong.
fn spaced(lines: Vec<Line>) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        match line {
            Line::Empty => {
                if !matches!(out.last(), None | Some(Line::Empty | Line::Header(_))) {
                    out.push(Line::Empty);
                }
            }
            Line::Header(text) => {
                let comments = out.iter().rev().take_while(|one| matches!(one, Line::Comment(_))).count();
                let at = out.len() - comments;
                if at > 0 && !matches!(out[at - 1], Line::Empty) {
                    out.insert(at, Line::Empty);
                }
                out.push(Line::Header(text));
            }
            other => out.push(other),
        }
    }
    while matches!(out.last(), Some(Line::Empty)) {
        out.pop();
    }
    out
}

fn lines(text: &str, newline: &str) -> Vec<Line> {
    let mut writer = Writer {
        text,
        newline,
        tokens: tokens(text).filter(|(kind, _)| *kind != TokenKind::Whitespace).collect(),
        at: 0,
    };
    let mut lines = Vec::new();
    while let Some(kind) = writer.kind() {
        match kind {
            TokenKind::Newline => {
                writer.at += 1;
                lines.push(Line::Empty);
            }
            TokenKind::Comment => {
                lines.push(Line::Comment(writer.comment()));
                writer.end_line();
            }
            TokenKind::LeftSquareBracket => {
                let header = writer.header();
                lines.push(Line::Header(header));
                writer.end_line();
            }
            _ => {
                let before = writer.at;
                let mut pair = writer.pair(0);
                if writer.at == before {
                    // No key begins so; written as it stands, so that this always comes further.
                    pair = writer.take().to_owned();
                }
                lines.push(Line::Pair(writer.with_comment(pair)));
                writer.end_line();
            }
        }
    }
    lines
}

struct Writer<'t> {
    text: &'t str,
    newline: &'t str,
    /// The tokens without white space.
    tokens: Vec<(TokenKind, Range<usize>)>,
    at: usize,
}

impl<'t> Writer<'t> {
    fn kind(&self) -> Option<TokenKind> {
        self.tokens.get(self.at).map(|(kind, _)| *kind)
    }

    fn take(&mut self) -> &'t str {
        let range = self.tokens.get(self.at).map_or(0..0, |(_, range)| range.clone());
        self.at += 1;
        &self.text[range]
    }

    fn comment(&mut self) -> String {
        self.take().trim_end().to_owned()
    }

    /// Passes the end of a line.
    fn end_line(&mut self) {
        if self.kind() == Some(TokenKind::Newline) {
            self.at += 1;
        }
    }

    fn with_comment(&mut self, line: String) -> String {
        if self.kind() == Some(TokenKind::Comment) { format!("{line} {}", self.comment()) } else { line }
    }

    /// `[table]` or `[[record]]`.
    fn header(&mut self) -> String {
        let mut header = String::new();
        while let Some(kind) = self.kind() {
            if matches!(kind, TokenKind::Newline | TokenKind::Comment) {
                break;
            }
            header.push_str(self.take());
        }
        self.with_comment(header)
    }

    /// `key = value`
    fn pair(&mut self, depth: usize) -> String {
        let mut out = String::new();
        while let Some(kind) = self.kind() {
            match kind {
                TokenKind::Equals => {
                    self.at += 1;
                    out.push_str(" = ");
                    out.push_str(&self.value(depth));
                    return out;
                }
                TokenKind::Newline
                | TokenKind::Comment
                | TokenKind::Comma
                | TokenKind::RightCurlyBracket
                | TokenKind::RightSquareBracket => return out,
                _ => out.push_str(self.take()),
            }
        }
        out
    }

    /// A value up to what cannot be a part of it.
    fn value(&mut self, depth: usize) -> String {
        match self.kind() {
            Some(TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket) => self.container(depth),
            _ => {
                let mut out = String::new();
                let mut end = None;
                while let Some(kind) = self.kind() {
                    if matches!(
                        kind,
                        TokenKind::Newline
                            | TokenKind::Comment
                            | TokenKind::Comma
                            | TokenKind::Equals
                            | TokenKind::LeftSquareBracket
                            | TokenKind::LeftCurlyBracket
                            | TokenKind::RightSquareBracket
                            | TokenKind::RightCurlyBracket
                    ) {
                        break;
                    }
                    let start = self.tokens[self.at].1.start;
                    // The space between a date and a time is a part of the value.
                    if let Some(end) = end {
                        out.push_str(&self.text[end..start]);
                    }
                    end = Some(self.tokens[self.at].1.end);
                    out.push_str(self.take());
                }
                out
            }
        }
    }

    /// A list or a table between braces.
    fn container(&mut self, depth: usize) -> String {
        let braces = self.kind() == Some(TokenKind::LeftCurlyBracket);
        if self.runs_over_lines() { self.over_lines(braces, depth) } else { self.on_one_line(braces, depth) }
    }

    /// Whether a line ends between this bracket and the one that closes it.
    fn runs_over_lines(&self) -> bool {
        let mut open = 0_usize;
        for (kind, _) in &self.tokens[self.at..] {
            match kind {
                TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => open += 1,
                TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket if open <= 1 => return false,
                TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => open -= 1,
                TokenKind::Newline => return true,
                _ => {}
            }
        }
        false
    }

    fn item(&mut self, braces: bool, depth: usize) -> String {
        let before = self.at;
        let item = if braces { self.pair(depth) } else { self.value(depth) };
        // A token that is no item at all is written as it stands, so that this always comes further.
        if self.at == before { self.take().to_owned() } else { item }
    }

    fn on_one_line(&mut self, braces: bool, depth: usize) -> String {
        let mut out = self.take().to_owned();
        let mut items = 0;
        while let Some(kind) = self.kind() {
            match kind {
                TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                    if braces && items > 0 {
                        out.push(' ');
                    }
                    out.push_str(self.take());
                    break;
                }
                TokenKind::Comma => out.push_str(self.take()),
                _ => {
                    if items > 0 || braces {
                        out.push(' ');
                    }
                    out.push_str(&self.item(braces, depth));
                    items += 1;
                }
            }
        }
        out
    }

    fn over_lines(&mut self, braces: bool, depth: usize) -> String {
        let indent = format!("{}{}", self.newline, "  ".repeat(depth + 1));
        let mut out = self.take().to_owned();
        // Whether the line that is being written can take a comment or a comma, or was ended by a comment.
        let mut ended_by_comment = false;
        let mut line_ended = false;
        while let Some(kind) = self.kind() {
            match kind {
                TokenKind::Newline => {
                    line_ended = true;
                    self.at += 1;
                }
                TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                    out.push_str(self.newline);
                    out.push_str(&"  ".repeat(depth));
                    out.push_str(self.take());
                    break;
                }
                TokenKind::Comment => {
                    out.push_str(if line_ended || ended_by_comment { indent.as_str() } else { " " });
                    out.push_str(&self.comment());
                    ended_by_comment = true;
                }
                TokenKind::Comma => {
                    if ended_by_comment {
                        out.push_str(&indent);
                        ended_by_comment = false;
                    }
                    out.push_str(self.take());
                    line_ended = false;
                }
                _ => {
                    out.push_str(&indent);
                    out.push_str(&self.item(braces, depth + 1));
                    (ended_by_comment, line_ended) = (false, false);
                }
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn becomes(text: &str, laid: &str) {
        assert_eq!(in_layout(text), laid);
        assert_eq!(in_layout(laid), laid, "again");
    }

    #[test]
    fn white_space_is_put_in_order_and_nothing_else() {
        becomes(
            "\n\n  title=\"A\"   # waarom  \n\n\n\n[ check ]\n\n\"a/b\"   =  \"off\"\n# bij de meting\n[[measurement]]\nperiod='2024'\n\n\n",
            "title = \"A\" # waarom\n\n[check]\n\"a/b\" = \"off\"\n\n# bij de meting\n[[measurement]]\nperiod = '2024'\n",
        );
    }

    #[test]
    fn lists_and_tables_keep_their_items_comments_and_commas() {
        becomes("a=[1,2 ,3,]\nb={x=1,y=[ ]}\nc={}\n", "a = [1, 2, 3,]\nb = { x = 1, y = [] }\nc = {}\n");
        becomes(
            "a = [ # eerst\n\"x\", \"y\" # bij y\n# los\n\n, \"z\"]\n",
            "a = [ # eerst\n  \"x\",\n  \"y\" # bij y\n  # los\n  ,\n  \"z\"\n]\n",
        );
        becomes("a = [\n    [1,\n 2],\n]\n", "a = [\n  [\n    1,\n    2\n  ],\n]\n");
    }

    #[test]
    fn what_is_written_within_a_value_stays() {
        becomes("a . \"b c\" = 1979-05-27 07:32:00\n", "a.\"b c\" = 1979-05-27 07:32:00\n");
        becomes(
            "t = \"\"\"\n  twee   \n\n\n   regels\"\"\"\nf = -1.5e3\n",
            "t = \"\"\"\n  twee   \n\n\n   regels\"\"\"\nf = -1.5e3\n",
        );
    }

    #[test]
    fn line_endings_follow_the_most_and_a_mark_stays() {
        becomes("\u{feff}a=1\r\nb=2\r\nc=3\n", "\u{feff}a = 1\r\nb = 2\r\nc = 3\r\n");
        becomes("a=1\r\nb=2\nc=3", "a = 1\nb = 2\nc = 3\n");
        becomes("", "");
        becomes("\n\n", "");
    }

    /// Numbers without a pattern, the same in every run (Marsaglia's xorshift).
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, limit: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            usize::try_from(self.0 % limit as u64).unwrap()
        }
    }

    fn repository_files() -> Vec<String> {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let files =
            ["plan", "examples"].into_iter().flat_map(|folder| walkdir::WalkDir::new(root.join(folder)));
        let files = files.map(|entry| entry.unwrap().into_path());
        files
            .filter(|path| path.extension().is_some_and(|end| end == "toml"))
            .map(|path| std::fs::read_to_string(path).unwrap())
            .collect()
    }

    /// The tokens that are not white space: a layout must keep each of them.
    fn content(text: &str) -> Vec<&str> {
        tokens(text)
            .filter(|(kind, _)| !matches!(kind, TokenKind::Whitespace | TokenKind::Newline))
            .map(|(_, range)| text[range].trim_end())
            .collect()
    }

    #[test]
    fn of_10_000_mutated_files_each_means_the_same_before_and_after_and_is_laid_out_once() {
        let files = repository_files();
        assert!(files.len() > 50);
        let pieces = [
            " ",
            "\n",
            "\r\n",
            "\t",
            "#",
            "# x\n",
            ",",
            "[",
            "]",
            "{",
            "}",
            "=",
            "\"",
            "'",
            "\"\"\"",
            "[[a]]\n",
            "a = 1\n",
            "b = [1,\n2]\n",
            "é",
            "\u{feff}",
            ".",
            "1979-05-27 07:32:00",
            "x={y=1}\n",
            "\\",
        ];
        let mut dice = Dice(20_261_124);
        let (mut sound, mut changed) = (0, 0);
        for _ in 0..10_000 {
            let file = &files[dice.below(files.len())];
            // A stretch of a file, so that a mistake is near the change.
            let lines: Vec<&str> = file.split_inclusive('\n').collect();
            let from = dice.below(lines.len());
            let mut text = lines[from..(from + 1 + dice.below(30)).min(lines.len())].concat();
            for _ in 0..dice.below(4) {
                let mut at = dice.below(text.len() + 1);
                while !text.is_char_boundary(at) {
                    at -= 1;
                }
                if dice.below(2) == 0 {
                    text.insert_str(at, pieces[dice.below(pieces.len())]);
                } else if at < text.len() {
                    text.remove(at);
                }
            }
            // Never a panic, whatever the text.
            let laid = in_layout(&text);
            let Ok(before) = toml::from_str::<toml::Table>(&text) else { continue };
            sound += 1;
            changed += usize::from(laid != text);
            assert_eq!(toml::from_str::<toml::Table>(&laid).ok(), Some(before), "{text:?} became {laid:?}");
            assert_eq!(in_layout(&laid), laid, "{text:?}");
            assert_eq!(content(&laid), content(&text), "{text:?}");
        }
        assert!(sound > 3_000 && changed > 1_000, "{sound} sound, {changed} changed");
    }
}
