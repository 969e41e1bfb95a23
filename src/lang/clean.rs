//! Text of a plan or a file made harmless for a screen.

use std::borrow::Cow;

/// Characters that a terminal acts on or that turn the direction of what follows.
fn is_unsafe(c: char) -> bool {
    c.is_control() && c != '\n' && c != '\t'
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// Text of a plan without what a terminal would act on; a sign stands in its place.
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_unsafe) {
        Cow::Owned(text.chars().map(|c| if is_unsafe(c) { '\u{fffd}' } else { c }).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// Characters that begin a new line, or move to another place on it.
pub fn breaks_line(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\t' | '\u{8}' | '\u{b}' | '\u{c}' | '\u{1b}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Text made harmless for a place that takes one line, such as that of a title or of the name of a file: it must not be
/// able to draw lines of its own.
pub fn one_line(text: &str) -> Cow<'_, str> {
    let is_space = |c: char| breaks_line(c) && c != '\u{1b}' && c != '\u{8}';
    if !text.chars().any(|c| is_space(c) || is_unsafe(c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if is_space(c) && out.ends_with(' ') => {}
            c if is_space(c) => out.push(' '),
            c if is_unsafe(c) => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_not_told_what_to_do() {
        assert_eq!(clean("a\u{1b}[31mb\u{202e}c"), "a\u{fffd}[31mb\u{fffd}c");
    }

    #[test]
    fn one_line_draws_no_other() {
        assert_eq!(one_line("a\r\n\tb\u{2028}c \n"), "a b c ");
        assert_eq!(one_line("a\u{1b}[2Kb\u{8}\u{202e}c"), "a\u{fffd}[2Kb\u{fffd}\u{fffd}c");
        assert!(matches!(one_line("Één titel"), Cow::Borrowed(_)));
    }
}
