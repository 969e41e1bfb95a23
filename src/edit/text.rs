//! Small pieces of TOML as they are written, and where they go in a text.

use crate::diagnostic::Edit;

/// How a file ends its lines.
pub(super) fn line_ending(text: &str) -> &'static str {
    match text.find('\n') {
        Some(newline) if text[..newline].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

/// A text as a TOML string on one line: a line break in it stays what it is, whatever ends the lines of the file.
pub(super) fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A number as TOML: a whole one without a point, as far as whole numbers are exact.
pub fn number(number: f64) -> toml::Value {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[allow(clippy::cast_possible_truncation)] // within that range nothing is lost
    if number.fract() == 0.0 && number.abs() <= EXACT {
        toml::Value::Integer(number as i64)
    } else {
        toml::Value::Float(number)
    }
}

/// The text after edits that do not overlap. Every other byte stays.
pub(super) fn edited(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| edit.range.start);
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for edit in edits {
        out.push_str(&text[done..edit.range.start]);
        out.push_str(&edit.replacement);
        done = edit.range.end;
    }
    out.push_str(&text[done..]);
    out
}

/// Where the line after the one that holds a byte begins: a comment at the end of that line stays with it.
pub(super) fn next_line(text: &str, offset: usize) -> usize {
    text[offset..].find('\n').map_or(text.len(), |newline| offset + newline + 1)
}

/// Where what belongs to the record that ends at a byte is over: lines of comment right below it are its own, unless they
/// stand right above what comes next.
fn end_of_record(text: &str, end: usize) -> usize {
    let first = next_line(text, end);
    let mut at = first;
    while text[at..].trim_start_matches([' ', '\t']).starts_with('#') {
        at = next_line(text, at);
    }
    let is_over = text[at..].lines().next().is_none_or(|line| line.trim().is_empty());
    if is_over { at } else { first }
}

/// Puts a record behind the last of its sort, or at the end, with a blank line before it and after it, in the line
/// endings of the file. Gives the new text, where the record begins in it, and what was added.
pub(super) fn with_record(old: &str, last_end: Option<usize>, record: &str) -> (String, usize, String) {
    with_record_at(old, last_end.map_or(old.len(), |end| end_of_record(old, end)), record)
}

/// Puts a record that belongs to another behind what that holds: comments below it close the whole.
pub(super) fn with_inner_record(old: &str, end: usize, record: &str) -> (String, usize, String) {
    with_record_at(old, next_line(old, end), record)
}

fn with_record_at(old: &str, at: usize, record: &str) -> (String, usize, String) {
    let newline = line_ending(old);
    let record = record.replace('\n', newline);
    let before = &old[..at];
    let mut lead = String::new();
    if !before.is_empty() && !before.ends_with('\n') {
        lead.push_str(newline);
    }
    let blank_before = before.trim_start_matches('\u{feff}').is_empty()
        || before.ends_with("\n\n")
        || before.ends_with("\n\r\n");
    if !blank_before {
        lead.push_str(newline);
    }
    // What follows already begins with a blank line or with nothing.
    let tail = if old[at..].is_empty() || old[at..].starts_with(['\n', '\r']) { "" } else { newline };
    let start = at + lead.len();
    let text = edited(old, vec![Edit { range: at..at, replacement: format!("{lead}{record}{tail}") }]);
    (text, start, record)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_come_in_any_order_and_leave_the_rest() {
        let edit = |range: std::ops::Range<usize>, with: &str| Edit { range, replacement: with.to_owned() };
        assert_eq!(edited("abcdef", vec![edit(4..5, "E"), edit(1..1, "-"), edit(2..3, "")]), "a-bdEf");
        assert_eq!(edited("", vec![edit(0..0, "x")]), "x");
    }

    #[test]
    fn a_comment_stays_with_the_record_that_it_is_of() {
        let added = |old: &str, end: usize| with_record(old, Some(end), "[[a]]\nid = 3\n").0;
        let own = "[[a]]\nid = 1\n# of one\n  # more\n\n[[a]]\nid = 2\n";
        assert_eq!(added(own, 12), "[[a]]\nid = 1\n# of one\n  # more\n\n[[a]]\nid = 3\n\n[[a]]\nid = 2\n");
        let of_next = "[[a]]\nid = 1\n# of two\n[[a]]\nid = 2\n";
        assert_eq!(added(of_next, 12), "[[a]]\nid = 1\n\n[[a]]\nid = 3\n\n# of two\n[[a]]\nid = 2\n");
        assert_eq!(added("[[a]]\nid = 1 # x\n# last", 12), "[[a]]\nid = 1 # x\n# last\n\n[[a]]\nid = 3\n");
    }

    #[test]
    fn a_text_on_one_line_reads_back_the_same() {
        for text in ["een \"citaat\" \\ 'zo'", "a\r\nb\tc\u{7f}\u{1}", "é"] {
            let table: toml::Table = format!("x = {}", string(text)).parse().unwrap();
            assert_eq!(table["x"].as_str(), Some(text));
        }
    }
}
