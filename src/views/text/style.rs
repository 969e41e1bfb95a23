//! How text reaches a screen or a file: width, colour, and plan text made harmless for each.

use unicode_width::UnicodeWidthStr as _;

pub use crate::lang::clean;

/// What the receiver of a text can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    pub width: usize,
    /// Whether colours are shown.
    pub color: bool,
    /// Whether signs beyond ASCII can be drawn with.
    pub unicode: bool,
}

/// What a stretch of text is, for its colour. Never the only sign of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// A heading.
    Strong,
    /// Good.
    Good,
    /// To be looked at.
    Doubtful,
    /// Bad.
    Bad,
    /// Less important.
    Faint,
}

/// On a screen with fewer columns than this, a table is a list.
const LIST_BELOW: usize = 60;

impl Style {
    /// Whether there is no room for columns.
    pub(in crate::views) fn shows_lists(self) -> bool {
        self.width < LIST_BELOW
    }

    /// A text in lines, further in from the second on, in its colour.
    pub(in crate::views) fn told(self, text: &str, indent: &str, paint: Option<Paint>) -> String {
        self.painted_lines(&self.wrap(text, indent, &format!("{indent}  ")), paint)
    }

    /// Lines in their colour.
    pub(in crate::views) fn painted_lines(self, text: &str, paint: Option<Paint>) -> String {
        let painted = |line: &str| paint.map_or_else(|| line.to_owned(), |paint| self.paint(line, paint));
        text.lines().map(|line| painted(line) + "\n").collect()
    }

    /// The text in its colour, when colours are shown.
    pub fn paint(self, text: &str, paint: Paint) -> String {
        if !self.color || text.is_empty() {
            return text.to_owned();
        }
        let code = match paint {
            Paint::Strong => "1",
            Paint::Good => "32",
            Paint::Doubtful => "33",
            Paint::Bad => "31",
            Paint::Faint => "2",
        };
        format!("\u{1b}[{code}m{text}\u{1b}[0m")
    }

    /// A paragraph broken at the width, each line after an indent. What it says to type stands on a line of its own.
    pub fn wrap(self, text: &str, first: &str, rest: &str) -> String {
        self.in_lines(text, first, rest, broken)
    }

    /// The same of a text that tells of commands in its sentences.
    pub fn flow(self, text: &str, first: &str, rest: &str) -> String {
        self.in_lines(text, first, rest, |text, options, _| wrapped(text, options))
    }

    fn in_lines(
        self,
        text: &str,
        first: &str,
        rest: &str,
        lines_of: impl Fn(&str, textwrap::Options<'_>, &str) -> Vec<String>,
    ) -> String {
        let options = textwrap::Options::new(self.width.max(1))
            .initial_indent(first)
            .subsequent_indent(rest)
            .word_separator(textwrap::WordSeparator::AsciiSpace)
            // A name or a path is typed over from the screen: it is never broken.
            .break_words(false)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        let mut lines = Vec::new();
        // An amount stays with its sign.
        let text = text.replace("€ ", "€\u{a0}");
        for (index, paragraph) in text.trim().lines().enumerate() {
            if paragraph.trim().is_empty() {
                lines.push(String::new());
                continue;
            }
            let options = if index == 0 { options.clone() } else { options.clone().initial_indent(rest) };
            lines.extend(lines_of(paragraph, options, rest));
        }
        lines.join("\n").replace("€\u{a0}", "€ ")
    }
}

/// A paragraph in lines, broken at its words.
fn wrapped(text: &str, options: textwrap::Options<'_>) -> Vec<String> {
    // The name of a command stays with that of the program.
    let text = text.replace("ivp ", "ivp\u{a0}");
    let lines = textwrap::wrap(&text, options);
    lines.into_iter().map(|line| line.trim_end().replace("ivp\u{a0}", "ivp ")).collect()
}

/// A paragraph in lines. What is copied from a screen stands on a line of its own, however long that is.
fn broken(paragraph: &str, options: textwrap::Options<'_>, rest: &str) -> Vec<String> {
    let whole = wrapped(paragraph, options.clone());
    let Some((before, command, after)) = command_in(paragraph).filter(|_| whole.len() > 1) else {
        return whole;
    };
    let indent = if before.is_empty() { options.initial_indent.to_owned() } else { rest.to_owned() };
    let mut lines = if before.is_empty() { Vec::new() } else { wrapped(before, options.clone()) };
    lines.push(format!("{indent}{command}"));
    if !after.is_empty() {
        lines.extend(broken(after, options.initial_indent(rest), rest));
    }
    lines
}

/// What a text says to type, with what stands before and after it: from the name of a program behind a colon, or at the
/// beginning, to the end of the sentence.
fn command_in(text: &str) -> Option<(&str, &str, &str)> {
    let begins = |name: &str| {
        let behind = text.find(&format!(": {name} ")).map(|at| at + 2);
        // A sentence can begin with a command too: `ivp show NAAM geeft elke stap`.
        let alone = text.starts_with(&format!("{name} ")) && (text.contains(" --") || text.contains('/'));
        alone.then_some(0).or(behind)
    };
    let at = ["ivp", "git"].into_iter().filter_map(begins).min()?;
    let (before, rest) = text.split_at(at);
    let is_end = |(at, sign): &(usize, &str)| {
        let next = rest[at + sign.len()..].chars().next();
        next.is_some_and(char::is_uppercase)
    };
    let end = rest.match_indices(". ").find(is_end).map(|(at, _)| at);
    let (command, after) = rest.split_at(end.unwrap_or(rest.len()));
    Some((before, command.trim_end_matches('.'), after.trim_start_matches('.').trim_start()))
}

/// A text that fits in so many columns: of a longer one the words that fit, and a sign that there are more.
pub fn shortened(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let fits = |text: &str| text.width() + 2 <= width;
    let mut out = String::new();
    for word in text.split_whitespace() {
        let longer = if out.is_empty() { word.to_owned() } else { format!("{out} {word}") };
        if !fits(&longer) {
            break;
        }
        out = longer;
    }
    if out.is_empty() {
        out = text.chars().take(width.saturating_sub(2)).collect();
    }
    format!("{} …", out.trim_end_matches([',', ';', ':']))
}

/// Text of a plan in Markdown: as text, never as markup or HTML. Lines stay lines.
pub fn markdown_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, line) in clean(text.trim()).lines().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        // Far enough from the edge it would be a program text, on which nothing is escaped.
        let line = line.trim_start();
        // A list in a text of the plan stays a list.
        let (bullet, line) = match line.strip_prefix("- ") {
            Some(rest) => ("- ", rest),
            None => ("", line),
        };
        out.push_str(bullet);
        let numbered = line.split_once(['.', ')']).is_some_and(|(number, rest)| {
            (rest.is_empty() || rest.starts_with(' '))
                && !number.is_empty()
                && number.bytes().all(|byte| byte.is_ascii_digit())
        });
        for (at, c) in line.char_indices() {
            // In an address of the web a backslash is a part of it, and what comes after would be a tag.
            if let Some(name) =
                [('<', "&lt;"), ('>', "&gt;"), ('&', "&amp;")].iter().find(|(one, _)| *one == c)
            {
                out.push_str(name.1);
                continue;
            }
            let marks = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '$');
            let leads = at == 0 && matches!(c, '#' | '+' | '-' | '=' | ':');
            let ends_number =
                numbered && matches!(c, '.' | ')') && line[..at].bytes().all(|b| b.is_ascii_digit());
            if marks || leads || ends_number {
                out.push('\\');
            }
            out.push(c);
            // A name or a number of an issue calls nobody: an unseen space parts the sign from it.
            if matches!(c, '@' | '#' | '!') && line[at + 1..].starts_with(char::is_alphanumeric) {
                out.push('\u{200b}');
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plan_text_is_no_markup() {
        assert_eq!(markdown_text("# <b>*x*</b>"), "\\# &lt;b&gt;\\*x\\*&lt;/b&gt;");
        assert_eq!(markdown_text("a\n\n    <pre>\n\tb & c"), "a\n\n&lt;pre&gt;\nb &amp; c");
        assert_eq!(markdown_text("- één\n- twee"), "- één\n- twee");
        assert_eq!(markdown_text("1. a.b"), "1\\. a.b");
        assert_eq!(markdown_text("21.900 euro"), "21.900 euro");
        assert_eq!(markdown_text("dank @raad, zie #12"), "dank @\u{200b}raad, zie #\u{200b}12");
        assert_eq!(markdown_text("5 @ 3 #"), "5 @ 3 #");
    }

    #[test]
    fn what_is_too_long_ends_after_a_word() {
        assert_eq!(shortened("Overlast door jeugd", 19), "Overlast door jeugd");
        assert_eq!(shortened("Overlast door jeugd", 18), "Overlast door …");
        assert_eq!(shortened("Uitkeringsfraude", 8), "Uitker …");
    }

    #[test]
    fn what_is_to_be_typed_stands_on_a_line_of_its_own_and_is_never_broken() {
        let style = Style { width: 40, color: false, unicode: true };
        let command = "ivp record jeugd/overlast 84 --period 2026 --source politie";
        let told = format!("Klopt het, typ dan: {command}. Daarna staat het in de lijst.");
        let lines: Vec<String> = style.wrap(&told, "", "  ").lines().map(str::to_owned).collect();
        let expected = ["Klopt het, typ dan:", &format!("  {command}"), "  Daarna staat het in de lijst."];
        assert_eq!(lines, expected);
        // What fits on one line stays there, and a point in a value ends no sentence.
        assert_eq!(style.wrap("Vergissing? Typ: ivp undo", "", "  "), "Vergissing? Typ: ivp undo");
        let decimal = format!("{command} --value 7.3");
        assert_eq!(style.wrap(&decimal, "", "  "), decimal);
    }

    #[test]
    fn paragraphs_keep_to_the_width() {
        let style = Style { width: 30, color: false, unicode: true };
        let text = style.wrap("een regel die zeker te lang is voor dertig tekens", "  ", "    ");
        assert!(text.lines().all(|line| line.chars().count() <= 30), "{text}");
        assert!(text.lines().nth(1).unwrap().starts_with("    "));
    }
}
