//! The lines of a TOML file that holds nothing but headers of records, keys with a number or a short text on their own line,
//! comments and empty lines: as most files with figures do. Such a file is read without cutting it up into tokens first, in a
//! tenth of the time.

use std::ops::Range;

/// A line that says the same to every reader of TOML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlainLine<'t> {
    Empty,
    /// From its sign to the end of the line.
    Comment(Range<usize>),
    /// `[[name]]`, and where it stands.
    Header(&'t str, Range<usize>),
    /// `key = value`, and where the value stands, with its quotation marks.
    Pair(&'t str, PlainValue<'t>, Range<usize>),
}

/// A value on one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlainValue<'t> {
    /// What stands between the quotation marks; nothing in it is escaped.
    Text(&'t str),
    /// A number, a date or a word without quotation marks, or what was meant to be one.
    Bare(&'t str),
}

/// The lines of a text up to and including the first that is not plain, which is none: what follows on that can be anything.
pub fn plain_lines(text: &str) -> impl Iterator<Item = Option<PlainLine<'_>>> {
    let (mut at, mut is_plain) = (0, true);
    std::iter::from_fn(move || {
        if at >= text.len() || !is_plain {
            return None;
        }
        // Lines are short: a look at each byte takes less than a search.
        let end =
            text.as_bytes()[at..].iter().position(|byte| *byte == b'\n').map_or(text.len(), |line| at + line);
        let line = plain_line(&text[at..end], at);
        (at, is_plain) = (end + 1, line.is_some());
        Some(line)
    })
}

fn plain_line(line: &str, at: usize) -> Option<PlainLine<'_>> {
    match line.as_bytes() {
        [] => Some(PlainLine::Empty),
        [b'#', comment @ ..] => {
            comment.iter().all(|byte| is_shown(*byte)).then_some(PlainLine::Comment(at..at + line.len()))
        }
        [b'[', b'[', name @ .., b']', b']'] => {
            let is_plain = !name.is_empty() && name.iter().all(|byte| is_of_key(*byte));
            is_plain.then(|| PlainLine::Header(&line[2..line.len() - 2], at..at + line.len()))
        }
        bytes => {
            let key = bytes.iter().take_while(|byte| is_of_key(**byte)).count();
            let value = bytes[key..].strip_prefix(b" = ").filter(|_| key > 0)?;
            let begins = line.len() - value.len();
            let value = match value {
                [b'"', inner @ .., b'"'] => {
                    let is_plain = inner.iter().all(|byte| is_shown(*byte) && !matches!(byte, b'"' | b'\\'));
                    PlainValue::Text(line.get(begins + 1..line.len() - 1).filter(|_| is_plain)?)
                }
                bare => PlainValue::Bare(line.get(begins..).filter(|_| is_bare_value(bare))?),
            };
            Some(PlainLine::Pair(&line[..key], value, at + begins..at + line.len()))
        }
    }
}

/// Whether a byte is no control character.
fn is_shown(byte: u8) -> bool {
    byte >= b' ' && byte != 0x7f
}

/// Whether a byte can stand in a key without quotation marks.
fn is_of_key(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}

fn is_bare_value(value: &[u8]) -> bool {
    let is_part =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'+' | b':' | b'_');
    !value.is_empty() && value.iter().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_line_is_taken_apart() {
        let text = "# één\n\n[[m]]\na-1 = \"x = é\"\nb = -1.5";
        let found: Vec<_> = plain_lines(text).collect();
        assert_eq!(
            found,
            [
                Some(PlainLine::Comment(0..7)),
                Some(PlainLine::Empty),
                Some(PlainLine::Header("m", 9..14)),
                Some(PlainLine::Pair("a-1", PlainValue::Text("x = é"), 21..29)),
                Some(PlainLine::Pair("b", PlainValue::Bare("-1.5"), 34..38)),
            ]
        );
    }

    #[test]
    fn what_can_go_on_over_lines_or_be_read_in_two_ways_is_not_plain() {
        for line in [
            " ",
            "\r",
            "[m]",
            "[[m]] # x",
            "[[ m ]]",
            "[[]]",
            "a = \"\"\"",
            "a = \"x\\n\"",
            "a = \"x\" # y",
            "a = \"x\ty\"",
            "a = 'x'",
            "a = [1",
            "a = { b = 1 }",
            "a.b = 1",
            "\"a\" = 1",
            "a=1",
            "a  = 1",
            "a = 1 ",
            "a = ",
            "a = \"",
            "# \u{7}",
        ] {
            let text = format!("{line}\nb = 1\n");
            assert_eq!(plain_lines(&text).collect::<Vec<_>>(), [None], "{line:?}");
        }
    }
}
