//! TOML with the place of everything, and all that is wrong with it in one go.
//!
//! The parser recovers from errors by inventing values (`value = = 3` reads as 0), so nothing it returns beside an
//! error is used. To find what else is wrong, the offending lines are overwritten with spaces and the text is parsed
//! again, until it parses; places stay what they were.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// How often a file is parsed again at most.
const MAX_ROUNDS: usize = 20;

/// What kind of error it is, for a sentence that a non-programmer understands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SyntaxKind {
    /// The same key or the same table twice.
    DuplicateKey,
    /// `7,3` where TOML wants `7.3`.
    DecimalComma,
    /// A text that is opened and not closed.
    UnclosedText,
    /// A text over more lines between single quotation marks, where it takes three.
    TextOverLines,
    /// A quotation mark in a text that closes it too early.
    InnerQuotes,
    /// A `[` or `{` that is not closed.
    UnclosedList,
    /// No comma before a part of a list.
    NoComma,
    /// The header of a record, `[[goal]]`, that is not written as one.
    Header,
    /// A text without quotation marks.
    Unquoted,
    /// Quotation marks of a word processor.
    CurledQuotes,
    /// A percent sign behind a number.
    PercentSign,
    /// `key =` with nothing after it.
    NoValue,
    /// A line without `=`.
    NoEquals,
    /// A backslash that means nothing.
    Backslash,
    /// A date that does not exist, or not in the form 2026-11-23.
    Date,
    /// Anything else.
    Other,
}

/// One syntax error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// What kind.
    pub kind: SyntaxKind,
    pub span: Range<usize>,
    /// The lines that were left out to read on.
    pub left_out: Range<usize>,
}

/// Parses a text. When it has errors, they come with a copy of the text from which the offending lines are
/// blanked, which does parse; `None` in its place when that was not reached.
///
/// # Errors
/// The text is not TOML.
pub fn parse(text: &str) -> Result<Spanned<DeTable<'_>>, (Vec<SyntaxError>, Option<String>)> {
    let (table, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        return Ok(table);
    }
    let mut found: Vec<SyntaxError> = Vec::new();
    let mut rest = text.to_owned();
    let mut next = first_of(text, &table, &errors);
    drop(table);
    for _ in 0..MAX_ROUNDS {
        let Some(error) = next.take() else { return Err((in_order(found), Some(rest))) };
        blank(&mut rest, &error.left_out);
        // An error in lines already blanked is an echo of the one before.
        if !found.iter().any(|earlier| earlier.left_out.contains(&error.span.start)) {
            found.push(error);
        }
        let (table, errors) = DeTable::parse_recoverable(&rest);
        next = first_of(&rest, &table, &errors);
    }
    let rest = next.is_none().then_some(rest);
    Err((in_order(found), rest))
}

/// The error to begin with: a text that goes on over more lines makes an error of each.
fn first_of(text: &str, table: &Spanned<DeTable<'_>>, errors: &[toml::de::Error]) -> Option<SyntaxError> {
    // The errors of one line tell the same, and there can be as many as it has letters.
    let mut looked_at: Option<Range<usize>> = None;
    let over_lines = errors.iter().filter(|error| is_of_text(error)).find_map(|error| {
        let start = error.span()?.start;
        // An error can also stand at the very end of its line.
        if looked_at.as_ref().is_some_and(|line| (line.start..=line.end).contains(&start)) {
            return None;
        }
        let line = looked_at.insert(line_around(text, start)).clone();
        text_over_lines(text, line)
    });
    over_lines.or_else(|| errors.first().map(|error| classify(text, table, error)))
}

/// Whether an error is one of a text between single quotation marks.
fn is_of_text(error: &toml::de::Error) -> bool {
    error.message().contains("basic string") && !error.message().contains("multi-line")
}

/// A text that is opened with one quotation mark in a line and closed in a later one, before another key or header begins.
fn text_over_lines(text: &str, line: Range<usize>) -> Option<SyntaxError> {
    let opening = line.start + text[line.clone()].find('=')? + 1;
    let opening = opening + text[opening..line.end].find('"')?;
    let mut end = line.end;
    while end < text.len() {
        let next = line_around(text, end + 1);
        let content = text[next.clone()].trim_end();
        if next.start <= end || looks_like_start(content) {
            return None;
        }
        end = next.end;
        if content.ends_with('"') {
            let span = opening..opening + 1;
            return Some(SyntaxError { kind: SyntaxKind::TextOverLines, span, left_out: line.start..end });
        }
    }
    None
}

/// In the order of the text: the parser may find a later error first.
fn in_order(mut errors: Vec<SyntaxError>) -> Vec<SyntaxError> {
    errors.sort_by_key(|error| error.span.start);
    errors
}

fn blank(text: &mut String, range: &Range<usize>) {
    let blanks: String = text[range.clone()]
        .bytes()
        .map(|byte| if matches!(byte, b'\n' | b'\r') { char::from(byte) } else { ' ' })
        .collect();
    text.replace_range(range.clone(), &blanks);
}

/// Whether a line opens as many brackets as it closes.
fn is_balanced(line: &str) -> bool {
    line.matches('[').count() == line.matches(']').count()
}

fn classify(text: &str, table: &Spanned<DeTable<'_>>, error: &toml::de::Error) -> SyntaxError {
    let span = error.span().unwrap_or(0..0);
    let span = floor(text, span.start)..floor(text, span.end.max(span.start));
    let said = error.message();
    let line = line_around(text, span.start);
    let content = &text[line.clone()];
    if said.contains("multi-line") && said.contains("string") {
        let opening = opening_of_text(text, span.start);
        return spread(text, SyntaxKind::UnclosedText, opening);
    }
    if let Some(comma) = decimal_comma(content) {
        let at = line.start + comma.start..line.start + comma.end;
        return SyntaxError { kind: SyntaxKind::DecimalComma, span: at, left_out: line };
    }
    let in_list = said.contains("unclosed") || said.contains("in array") || said.contains("comma between");
    let list = in_list.then(|| innermost_list(table.get_ref(), span.start)).flatten();
    // A good header in a list is where the list should have been closed before.
    let is_after_list = list.is_some_and(|opening| opening < line.start) && is_balanced(content);
    if let Some(lone) = said.contains("duplicate").then(|| lone_header(text, &line)).flatten() {
        let left_out = lone.start..next_header(text, lone.end);
        return SyntaxError { kind: SyntaxKind::Header, span: lone, left_out };
    }
    let is_header = content.trim_start().starts_with('[') && !content.contains('=');
    if is_header && !is_after_list && !said.contains("duplicate") {
        // Its keys would go on in the record before it.
        let start = line.start + (content.len() - content.trim_start().len());
        let shown = start..start + content.trim().len();
        let left_out = line.start..next_header(text, line.end);
        return SyntaxError { kind: SyntaxKind::Header, span: shown, left_out };
    }
    if let Some(opening) = list {
        if said.contains("missing comma") && (opening >= line.start || !looks_like_start(content)) {
            let rest = &text[span.start..line.end];
            let width = rest.find([',', ']', '}']).unwrap_or(rest.len());
            let shown = span.start..span.start + rest[..width].trim_end().len();
            return SyntaxError { span: shown, ..spread(text, SyntaxKind::NoComma, opening..opening + 1) };
        }
        return spread(text, SyntaxKind::UnclosedList, opening..opening + 1);
    }
    let kind = if said.contains("duplicate key") {
        SyntaxKind::DuplicateKey
    } else if said.contains("escape") || said.contains("unicode") {
        SyntaxKind::Backslash
    } else if said.contains("basic string") || said.contains("literal string, expected `'`") {
        SyntaxKind::UnclosedText
    } else if said.contains("string values must be quoted") {
        match content.split_once('=').map(|(_, value)| value.trim()) {
            _ if span.is_empty() => SyntaxKind::NoValue,
            Some(value) if value.starts_with(['“', '”', '„', '‘', '’']) => SyntaxKind::CurledQuotes,
            Some(value)
                if value.strip_suffix('%').is_some_and(|number| number.trim().parse::<f64>().is_ok()) =>
            {
                SyntaxKind::PercentSign
            }
            _ => SyntaxKind::Unquoted,
        }
    } else if said.contains("key with no value") || said.contains("missing assignment") {
        SyntaxKind::NoEquals
    } else if said.contains("unexpected key or value") && inner_quotes(content).is_some() {
        SyntaxKind::InnerQuotes
    } else if said.contains("date") || said.contains("time") {
        SyntaxKind::Date
    } else if said.contains("unclosed") {
        SyntaxKind::UnclosedList
    } else {
        SyntaxKind::Other
    };
    let key = content.split('=').next().unwrap_or_default();
    // Points at something: an empty place (end of line, missing value) is shown as the whole line.
    let shown = if let (SyntaxKind::InnerQuotes, Some(value)) = (kind, inner_quotes(content)) {
        line.start + value.start..line.start + value.end
    } else if span.is_empty() && !content.trim().is_empty() {
        let start = line.start + (content.len() - content.trim_start().len());
        let width = if kind == SyntaxKind::NoValue { key.trim().len() } else { content.trim().len() };
        start..start + width
    } else {
        span
    };
    // A table that stands twice takes its whole content along; only its header would make orphans of its keys.
    let left_out = if kind == SyntaxKind::DuplicateKey && content.trim_start().starts_with('[') {
        line.start..next_header(text, line.end)
    } else {
        line
    };
    SyntaxError { kind, span: shown, left_out }
}

/// The header `[x]` where others are `[[x]]`: the one of the two that stands at a line, or before it.
fn lone_header(text: &str, line: &Range<usize>) -> Option<Range<usize>> {
    let name = text[line.clone()].trim().trim_matches(['[', ']']);
    let (single, double) = (format!("[{name}]"), format!("[[{name}]]"));
    let mut at = 0;
    let (mut lone, mut is_record) = (None, false);
    for content in text.split_inclusive('\n') {
        is_record |= content.trim() == double;
        if content.trim() == single && (lone.is_none() || at == line.start) {
            let start = at + content.find('[')?;
            lone = Some(start..start + single.len());
        }
        at += content.len();
    }
    lone.filter(|_| is_record)
}

/// Where a text stands in its line that has quotation marks inside; of texts beside each other that is none.
fn inner_quotes(line: &str) -> Option<Range<usize>> {
    let value = line.split_once('=')?.1.trim();
    let start = line.len() - line.trim_end().len();
    let inner = value.strip_prefix('"')?.strip_suffix('"')?;
    (!inner.contains("\",") && !inner.contains("\" \""))
        .then(|| line.len() - start - value.len()..line.len() - start)
}

/// From an opening that is never closed to the next line that looks like a key or a header.
fn spread(text: &str, kind: SyntaxKind, opening: Range<usize>) -> SyntaxError {
    let first = line_around(text, opening.start);
    let mut end = first.end;
    while end < text.len() {
        let next = line_around(text, end + 1);
        if next.start <= end || looks_like_start(&text[next.clone()]) {
            break;
        }
        end = next.end;
    }
    SyntaxError { kind, span: opening, left_out: first.start..end }
}

fn looks_like_start(line: &str) -> bool {
    let line = line.trim_end();
    let key_end =
        line.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-')).unwrap_or(line.len());
    line.starts_with('[') && line.ends_with(']')
        || key_end > 0 && line[key_end..].trim_start().starts_with('=')
}

fn next_header(text: &str, from: usize) -> usize {
    text[from..].find("\n[").map_or(text.len(), |newline| from + newline)
}

/// The last opening `"""` or `'''` before an unclosed text ends.
fn opening_of_text(text: &str, end: usize) -> Range<usize> {
    let before = &text[..end];
    let start = before.rfind("\"\"\"").max(before.rfind("'''")).unwrap_or(end);
    start..(start + 3).min(text.len())
}

fn innermost_list(table: &DeTable<'_>, at: usize) -> Option<usize> {
    table.values().find_map(|value| list_around(value, at))
}

fn list_around(value: &Spanned<DeValue<'_>>, at: usize) -> Option<usize> {
    let span = value.span();
    let inner = match value.get_ref() {
        DeValue::Array(items) => items.iter().find_map(|item| list_around(item, at)),
        DeValue::Table(table) => innermost_list(table, at),
        _ => return None,
    };
    // The headers of `[x]` and `[[x]]` also are tables, but a place inside their one line is no unclosed list.
    inner.or_else(|| (span.start < at && at <= span.end).then_some(span.start))
}

/// A figure with a decimal comma that stands where a value stands: `= 7,3`, also between braces.
fn decimal_comma(line: &str) -> Option<Range<usize>> {
    let mut is_text = false;
    let mut values = line.bytes().enumerate().filter_map(|(at, byte)| {
        is_text ^= byte == b'"';
        (byte == b'=' && !is_text).then_some(at + 1)
    });
    values.find_map(|at| comma_at(line, at))
}

fn comma_at(line: &str, after: usize) -> Option<Range<usize>> {
    let value = &line[after..];
    let start = after + (value.len() - value.trim_start().len());
    let figure = &line[start..];
    let end = figure
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.' | '-' | '+')))
        .unwrap_or(figure.len());
    // The comma behind it is that of the braces.
    let figure = figure[..end].trim_end_matches(',');
    let (whole, fraction) = figure.split_once(',')?;
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (digits(whole.trim_start_matches(['-', '+']).replace('.', "").as_str()) && digits(fraction))
        .then_some(start..start + figure.len())
}

/// The line that holds a byte, without its end.
pub fn line_around(text: &str, offset: usize) -> Range<usize> {
    let offset = floor(text, offset);
    let start = text[..offset].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[offset..].find('\n').map_or(text.len(), |newline| offset + newline);
    start..end
}

fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errors(text: &str) -> Vec<(SyntaxKind, &str)> {
        match parse(text) {
            Ok(_) => Vec::new(),
            Err((errors, _)) => errors.into_iter().map(|error| (error.kind, &text[error.span])).collect(),
        }
    }

    #[test]
    fn every_error_of_a_file_is_found_in_one_run() {
        let text = "value = = 3\nb = 7,3\nc = \"open\nd = yes\nperiod \"2024\"\ne =\n";
        assert_eq!(
            errors(text),
            [
                (SyntaxKind::Other, "="),
                (SyntaxKind::DecimalComma, "7,3"),
                (SyntaxKind::UnclosedText, "c = \"open"),
                (SyntaxKind::Unquoted, "yes"),
                (SyntaxKind::NoEquals, "period \"2024\""),
                (SyntaxKind::NoValue, "e"),
            ]
        );
    }

    #[test]
    fn what_is_blanked_leaves_the_rest_readable_in_its_place() {
        let text = "a = 1\nb = 7,3\nc = 3\n";
        let Err((_, Some(rest))) = parse(text) else { panic!("has an error") };
        assert_eq!(rest, "a = 1\n       \nc = 3\n");
    }

    #[test]
    fn an_unclosed_list_or_text_points_at_its_opening() {
        assert_eq!(errors("a = [1,\nb = 2\n"), [(SyntaxKind::UnclosedList, "[")]);
        assert_eq!(errors("a = [\n  \"x\",\n  \"y\"\nb = 2\n"), [(SyntaxKind::UnclosedList, "[")]);
        assert_eq!(errors("t = \"\"\"abc\nmore text\nb = 1\n"), [(SyntaxKind::UnclosedText, "\"\"\"")]);
        assert_eq!(errors("a = { x = 1\nb = 2\n"), [(SyntaxKind::UnclosedList, "{")]);
        // The header that follows is a good one.
        assert_eq!(errors("a = [\"x\"\n\n[[b.c]]\nd = 1\n"), [(SyntaxKind::UnclosedList, "[")]);
    }

    #[test]
    fn what_a_slip_of_one_sign_did_is_shown_where_it_is() {
        let text = "a = { value = 16,5, by = 2026 }\nb = { value = 7,3 }\n";
        assert_eq!(errors(text), [(SyntaxKind::DecimalComma, "16,5"), (SyntaxKind::DecimalComma, "7,3")]);
        assert_eq!(errors("a = [\"x\" \"y\", \"z\"]\nb = 1\n"), [(SyntaxKind::NoComma, "\"y\"")]);
        assert_eq!(errors("a = [\n  \"x\"\n  \"y\"\n]\nb = 1\n"), [(SyntaxKind::NoComma, "\"y\"")]);
        let quoted = "n = \"Het \"corona\"jaar\"\nm = \"a\", \"b\"\n";
        assert_eq!(errors(quoted)[0], (SyntaxKind::InnerQuotes, "\"Het \"corona\"jaar\""));
        assert_eq!(errors(quoted)[1].0, SyntaxKind::Other);
        // One error, and not one of every line of it and of every text behind it.
        let long = "f = \"\nEen tekst.\n\nEn meer.\n\"\"\"\nb = 1\ni = \"\"\"\nx y\n\"\"\"\n";
        assert_eq!(errors(long), [(SyntaxKind::TextOverLines, "\"")]);
    }

    #[test]
    fn a_header_of_one_bracket_among_records_is_the_one_that_is_wrong() {
        assert_eq!(errors("[[m]]\na = 1\n[m]\na = 2\n"), [(SyntaxKind::Header, "[m]")]);
        assert_eq!(errors("[m]\na = 1\n[[m]]\na = 2\n"), [(SyntaxKind::Header, "[m]")]);
    }

    #[test]
    fn a_table_that_stands_twice_is_one_error() {
        assert_eq!(errors("[x]\na = 1\n[x]\na = 2\nb = 3\n"), [(SyntaxKind::DuplicateKey, "x")]);
    }

    #[test]
    fn the_many_errors_of_one_line_are_one() {
        let text = format!("a = \"{}\"\nb = 7,3\n", "\\q".repeat(2_000));
        assert_eq!(errors(&text).len(), 2);
        let deep = format!("x = {}1{}\nb = 7,3\n", "{a=".repeat(2_000), "}".repeat(2_000));
        assert_eq!(errors(&deep).last().unwrap().1, "7,3");
    }

    #[test]
    fn hostile_text_does_not_panic() {
        for text in ["\u{feff}é = = \"\"\"", "[[[[", "a = \"\\", "é\né = 1,2,3\n\"", &"[".repeat(5_000)] {
            let _ = parse(text);
        }
    }
}
