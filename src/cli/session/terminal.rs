//! The one place that prints.

use std::borrow::Cow;
use std::ffi::OsString;
use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use super::error::ErrorLook;
use ivp::views::{Style, in_ascii};

/// The width of what goes into a file or a pipe.
const PLAIN_WIDTH: usize = 80;
/// On anything narrower no line of a report can be read.
const NARROWEST: usize = 30;
/// Beyond this a line is no longer read easily.
const WIDEST: usize = 120;
/// The same of running text.
const WIDEST_PROSE: usize = 90;

/// A line that was typed.
#[derive(Debug)]
pub(crate) enum Line {
    /// It.
    Read(String),
    /// It holds what is no text: keys that were meant to move in it, or bytes of another encoding.
    Garbled,
    /// It is longer than a terminal passes on, so that its end is gone.
    TooLong,
    /// Nobody types any more.
    End,
}

/// Standard output and standard error.
#[derive(Debug)]
pub(crate) struct Terminal {
    quiet: bool,
    color: Option<bool>,
    lost: Option<io::Error>,
    stored: Vec<String>,
}

impl Terminal {
    /// A terminal for these arguments. They are looked at before they are parsed, because errors in them are printed
    /// too.
    pub(crate) fn new(arguments: &[OsString]) -> Terminal {
        let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
        Terminal { quiet: has("-q") || has("--quiet"), color: None, lost: None, stored: Vec::new() }
    }

    /// Colours: always, never, or (none) where a person looks on and does not object.
    pub(crate) fn set_color(&mut self, color: Option<bool>) {
        self.color = color;
    }

    /// What standard output can show.
    pub(crate) fn style(&self) -> Style {
        self.style_of(io::stdout().is_terminal())
    }

    /// How an error is set down.
    pub(crate) fn error_look(&self) -> ErrorLook {
        let screen = io::stderr().is_terminal();
        ErrorLook { style: self.style_of(screen), wraps: screen }
    }

    fn style_of(&self, screen: bool) -> Style {
        let objects = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
            || std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        let color = self.color.unwrap_or(screen && !objects);
        Style { width: width(screen).clamp(NARROWEST, WIDEST), color, unicode: draws_unicode() }
    }

    /// The same for running text, which is read on a narrower screen too.
    pub(crate) fn prose_style(&self) -> Style {
        Style { width: width(io::stdout().is_terminal()).clamp(NARROWEST, WIDEST_PROSE), ..self.style() }
    }

    /// Prints a result for who looks at the screen, with signs that it can show. A line of it is no command to a build
    /// server that reads along.
    pub(crate) fn print(&mut self, text: &str) {
        self.print_bytes(without_commands(&shown(text)).as_bytes());
    }

    /// Prints sentences of a result; on a screen they are broken at their words.
    pub(crate) fn print_lines(&mut self, text: &str) {
        let text = self.in_lines(text, io::stdout().is_terminal());
        self.print(&text);
    }

    /// Prints sentences of a remark; on a screen they are broken at their words.
    pub(crate) fn remark_lines(&mut self, text: &str) {
        let text = self.in_lines(text, io::stderr().is_terminal());
        self.remark(&text);
    }

    /// Each line with its own indent. What reads along that is no screen gets them whole.
    fn in_lines(&self, text: &str, screen: bool) -> String {
        let broken = |line: &str| {
            let bare = line.trim_start();
            let indent = &line[..line.len() - bare.len()];
            self.style_of(true).wrap(bare, indent, &format!("{indent}  "))
        };
        text.lines().map(|line| (if screen { broken(line) } else { line.to_owned() }) + "\n").collect()
    }

    /// Prints what goes on to a file or a program: in UTF-8, whatever the screen can show.
    pub(crate) fn print_data(&mut self, text: &str) {
        self.print_bytes(without_commands(text).as_bytes());
    }

    /// Prints a result that is for the screen or for what comes after it.
    pub(crate) fn print_in(&mut self, is_for_screen: bool, text: &str) {
        if is_for_screen { self.print(text) } else { self.print_data(text) }
    }

    /// Prints a result that is no text.
    pub(crate) fn print_bytes(&mut self, bytes: &[u8]) {
        let mut out = io::stdout().lock();
        match out.write_all(bytes).and_then(|()| out.flush()) {
            // Somebody who reads only the first lines (`| head`) is no error.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => self.lost = Some(error),
            _ => {}
        }
    }

    /// Whether a person looks on, and no file or program.
    pub(crate) fn is_screen(&self) -> bool {
        io::stdout().is_terminal()
    }

    /// Prints a remark, unless it was asked to be quiet.
    pub(crate) fn remark(&mut self, text: &str) {
        if !self.quiet {
            self.complain(text);
        }
    }

    /// Prints an error.
    pub(crate) fn complain(&mut self, text: &str) {
        // When even standard error is gone, there is nobody left to tell.
        let _ = io::stderr().lock().write_all(without_commands(&shown(text)).as_bytes());
    }

    /// Whether someone looks on who wants to see how far it is.
    pub(crate) fn shows_progress(&self) -> bool {
        !self.quiet && io::stderr().is_terminal()
    }

    /// Whether somebody looks on who can answer a question, and sees what becomes of the answer.
    pub(crate) fn can_ask(&self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal() && io::stdout().is_terminal()
    }

    /// Asks a question and waits for a line.
    pub(crate) fn ask(&mut self, question: &str) -> Line {
        self.complain(question);
        let mut typed = Vec::new();
        match io::stdin().lock().read_until(b'\n', &mut typed) {
            Ok(0) | Err(_) => Line::End,
            Ok(length) if length >= LONGEST_LINE => Line::TooLong,
            Ok(_) => match String::from_utf8(typed) {
                Ok(line) if !line.trim_end().contains(|c: char| c.is_control() && c != '\t') => {
                    Line::Read(line)
                }
                _ => Line::Garbled,
            },
        }
    }

    /// Remembers what was written to a file.
    pub(crate) fn stored(&mut self, path: String) {
        self.stored.push(path);
    }

    /// Why a result could not be shown, if so, and what was written to files all the same.
    pub(crate) fn lost_output(&self) -> Option<(&io::Error, &[String])> {
        self.lost.as_ref().map(|error| (error, self.stored.as_slice()))
    }
}

/// A terminal of Linux passes on so many bytes of a line and drops the rest; of others the line does not get that long.
const LONGEST_LINE: usize = 4095;

/// Text in which nothing is a command to a build server: no line begins as those of GitHub Actions do (`::error::`), and
/// those of Azure Pipelines (`##vso[…]`, `##[…]`) stand nowhere. A long title is wrapped at its words, so any of them can
/// come to stand at the beginning of a line.
fn without_commands(text: &str) -> Cow<'_, str> {
    let begins = |line: &str| {
        line.trim_start().strip_prefix("::").is_some_and(|name| name.starts_with(char::is_alphabetic))
    };
    let holds = |line: &str| line.contains("##vso[") || line.contains("##[");
    if !text.lines().any(|line| begins(line) || holds(line)) {
        return Cow::Borrowed(text);
    }
    let harmless = |line: &str| {
        let line = if begins(line) { line.replacen("::", ": :", 1) } else { line.to_owned() };
        line.replace("##vso[", "# #vso[").replace("##[", "# #[")
    };
    Cow::Owned(text.split_inclusive('\n').map(harmless).collect())
}

/// How wide a text may be.
fn width(is_screen: bool) -> usize {
    let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let of_screen =
        || terminal_size::terminal_size().filter(|_| is_screen).map(|(width, _)| usize::from(width.0));
    columns.or_else(of_screen).unwrap_or(PLAIN_WIDTH)
}

/// The text in signs that the screen can show.
fn shown(text: &str) -> Cow<'_, str> {
    if draws_unicode() { Cow::Borrowed(text) } else { in_ascii(text) }
}

/// Whether `IVP_UNICODE` says that signs beyond ASCII can be shown, else whether the locale says that text is UTF-8. Where
/// there is none it is: on Windows the console is written to in Unicode, whatever its code page.
fn draws_unicode() -> bool {
    match std::env::var("IVP_UNICODE").map(|value| value.to_lowercase()).as_deref() {
        Ok("0" | "no" | "nee" | "false") => return false,
        Ok("1" | "yes" | "ja" | "true") => return true,
        _ => {}
    }
    let set = ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    set.is_none_or(|locale| {
        let locale = locale.to_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_broken_at_their_words_on_a_screen_and_stay_whole_elsewhere() {
        let terminal = Terminal::new(&[]);
        let long = "woord ".repeat(60);
        let text = format!("{long}\n    {long}\n");
        assert_eq!(terminal.in_lines(&text, false), text);
        let broken = terminal.in_lines(&text, true);
        // No word is lost, and those that were further in stay there.
        let is_whole = |line: &str| line.trim().split(' ').all(|word| word == "woord");
        assert!(broken.lines().all(|line| line.len() <= WIDEST && is_whole(line)), "{broken}");
        assert!(broken.lines().any(|line| line.starts_with("    woord")), "{broken}");
        assert_eq!(broken.matches("woord").count(), 120);
    }

    #[test]
    fn no_line_begins_as_a_command() {
        assert_eq!(without_commands("a::b\n  ::error::c::d\n"), "a::b\n  : :error::c::d\n");
        assert_eq!(without_commands("a ##vso[task.x]b ##[error]c"), "a # #vso[task.x]b # #[error]c");
        assert!(matches!(without_commands("a::b\n\n ::: plan.toml:1"), Cow::Borrowed(_)));
    }
}
