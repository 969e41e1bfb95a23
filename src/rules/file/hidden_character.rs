//! Text has no invisible characters that turn the direction of reading or steer a screen, also not as an escape.

use crate::diagnostic::{Diagnostic, FileId, Place, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks file/hidden-character
/// plan.toml | motto = "Samen" | motto = "Sa\u202emen"
/// plan.toml | motto = "Samen" | motto = "Sa\u2066men"
/// plan.toml | motto = "Samen" | motto = "Sa\u0007men"
/// plan.toml | motto = "Samen" | motto = "Sa\u{202e}men"
/// evaluations/2025.toml | Minder meldingen. | Minder\u001b[31m meldingen.
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("file/hidden-character"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto = \"Samen \\u202eveilig\"",
        right: "motto = \"Samen veilig\"",
    },
};

/// The most findings of one file: a file full of them is one mistake.
const MOST_IN_A_FILE: usize = 20;

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (id, file) in context.sources.iter().filter(|(_, file)| may_hide(&file.text)) {
        let starts = file.text.bytes().enumerate().filter(|(_, byte)| BEGINS_HIDDEN[usize::from(*byte)]);
        let written = starts.filter_map(|(at, _)| {
            let c = file.text[at..].chars().next().filter(|c| is_hidden(*c))?;
            Some((at, c.len_utf8(), c))
        });
        findings
            .extend(written.chain(escaped(&file.text)).take(MOST_IN_A_FILE).map(|found| finding(id, found)));
    }
}

fn finding(file: FileId, (at, length, c): (usize, usize, char)) -> Diagnostic {
    let message = Message::new("file-hidden-character").with("code", format!("U+{:04X}", u32::from(c)));
    RULE.finding(Place::new(file, at..at + length), message).help(Message::new("file-hidden-character-help"))
}

/// Controls other than tab and line ending, and what overrides or isolates the direction of text. Marks that only hint
/// at a direction are harmless and come along with pasted names.
fn is_hidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether there is a byte that can begin one of those, or an escape. All of the text is looked at, many bytes at a time:
/// nearly all files have none.
fn may_hide(text: &str) -> bool {
    let is_odd = |byte: u8| byte < b' ' && byte != b'\n' || byte >= 0x7f || byte == b'\\';
    text.bytes().fold(false, |has, byte| has | is_odd(byte))
}

/// Whether a byte begins one of those, or few others: nearly all bytes of nearly all files do not.
static BEGINS_HIDDEN: [bool; 256] = {
    let mut begins = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        begins[byte] = matches!(byte, 0..0x09 | 0x0b | 0x0c | 0x0e..0x20 | 0x7f | 0xc2 | 0xe2);
        byte += 1;
    }
    begins
};

/// The same written as `\u202e`, `\U0000202e` or `\x1b`: (where, how long, what). The short escapes `\b`, `\e` and `\f`
/// are left alone: in a text between single quotation marks they are part of a path.
fn escaped(text: &str) -> impl Iterator<Item = (usize, usize, char)> {
    text.match_indices('\\').filter_map(|(at, _)| {
        let length = match text.as_bytes().get(at + 1)? {
            b'u' => 4,
            b'U' => 8,
            b'x' => 2,
            _ => return None,
        };
        // An even number of backslashes before it: it is a backslash that was escaped itself.
        let before = text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count();
        let code = u32::from_str_radix(text.get(at + 2..at + 2 + length)?, 16).ok()?;
        let c = char::from_u32(code).filter(|c| before % 2 == 0 && is_hidden(*c))?;
        Some((at, length + 2, c))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_count_as_what_they_stand_for() {
        let found: Vec<_> = escaped(r#"a = "\u202E \u0041 \\u202e \U0000001b \x1b \u20" "#).collect();
        assert_eq!(found, [(5, 6, '\u{202e}'), (27, 10, '\u{1b}'), (38, 4, '\u{1b}')]);
    }

    #[test]
    fn ordinary_text_has_none() {
        assert!(!"Één „plan” – 2024\tx\r\n\u{feff}\u{200e}".chars().any(is_hidden));
        assert!("\u{2066}\u{9b}".chars().all(is_hidden));
    }
}
