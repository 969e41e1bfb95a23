//! Why a command stops, and with which exit status.

use std::path::Path;

use ivp::files::may_be_in_use;
pub(crate) use ivp::files::reason_of;
use ivp::lang::{Catalogue, Message};
use ivp::views::{Paint, Style};

/// Why a command stops.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Wrong use, or a change that would make the plan invalid: exit status 2.
    Usage(Words),
    /// The surroundings failed: exit status 3.
    Surroundings(Words),
    /// The plan cannot be read at all; its findings were printed: exit status 1.
    UnreadablePlan,
    /// Somebody who was asked stopped before anything was written: exit status 2, and no error.
    Stopped(Message),
    /// Several things at once, told one after the other; none is one that was told already.
    Several(Vec<Failure>),
}

/// What is said about it.
#[derive(Debug)]
pub(crate) struct Words {
    message: Message,
    help: Option<Message>,
}

/// How an error is set down.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ErrorLook {
    /// The width and the colours of the screen.
    pub(crate) style: Style,
    /// Whether lines are broken at words: on a screen, and not for a program that reads along.
    pub(crate) wraps: bool,
}

impl ErrorLook {
    /// A word, painted, and what it is about.
    fn written(self, indent: &str, word: &str, said: &str, paint: Paint) -> String {
        let text = format!("{word}: {said}");
        let deeper = format!("{indent}  ");
        let text = match self.wraps {
            true => self.style.wrap(&text, indent, &deeper),
            false => {
                format!("{indent}{}", text.replace('\n', if indent.is_empty() { "\n" } else { "\n    " }))
            }
        };
        let lead = format!("{indent}{word}:");
        let painted = format!("{indent}{}", self.style.paint(&format!("{word}:"), paint));
        match text.strip_prefix(lead.as_str()) {
            Some(rest) => format!("{painted}{rest}\n"),
            None => format!("{text}\n"),
        }
    }
}

/// An error of the surroundings on its way here: its context is the file or folder, its root cause what the system said.
impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Failure {
        let path = error.to_string();
        match error.root_cause().downcast_ref::<std::io::Error>() {
            Some(refused) => Failure::refused(&path, refused),
            None => {
                let reason = Message::new("io-other").with("text", error.root_cause().to_string());
                Failure::surroundings(Message::new("cli-io").with("path", path).with("reason", reason))
            }
        }
    }
}

impl Failure {
    /// Wrong use.
    pub(crate) fn usage(message: Message) -> Failure {
        Failure::Usage(Words { message, help: None })
    }

    /// The surroundings failed.
    pub(crate) fn surroundings(message: Message) -> Failure {
        Failure::Surroundings(Words { message, help: None })
    }

    /// A file or folder could not be read or written.
    pub(crate) fn io(path: &Path, error: &std::io::Error) -> Failure {
        Failure::refused(&path.display().to_string(), error)
    }

    fn refused(path: &str, error: &std::io::Error) -> Failure {
        let message = Message::new("cli-io").with("path", path).with("reason", reason_of(error));
        let help = match error.kind() {
            _ if may_be_in_use(error) => Some("cli-io-in-use-help"),
            std::io::ErrorKind::PermissionDenied => Some("cli-io-permission-help"),
            std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => Some("cli-io-not-found-help"),
            std::io::ErrorKind::ReadOnlyFilesystem => Some("cli-io-read-only-help"),
            std::io::ErrorKind::StorageFull => Some("cli-io-full-help"),
            _ => None,
        };
        let failure = Failure::surroundings(message);
        match help {
            Some(id) => failure.help(Message::new(id)),
            None => failure,
        }
    }

    /// With what to type now.
    #[must_use]
    pub(crate) fn help(self, help: Message) -> Failure {
        match self {
            Failure::Usage(words) => Failure::Usage(Words { help: Some(help), ..words }),
            Failure::Surroundings(words) => Failure::Surroundings(Words { help: Some(help), ..words }),
            other @ (Failure::UnreadablePlan | Failure::Stopped(_) | Failure::Several(_)) => other,
        }
    }

    /// The exit status.
    pub(crate) fn code(&self) -> u8 {
        match self {
            Failure::UnreadablePlan => 1,
            Failure::Usage(_) | Failure::Stopped(_) => 2,
            Failure::Surroundings(_) => 3,
            Failure::Several(all) => all.iter().map(Failure::code).max().unwrap_or(2),
        }
    }

    /// What is printed.
    pub(crate) fn text(&self, catalogue: &Catalogue, look: ErrorLook) -> String {
        self.written(catalogue, look, true)
    }

    fn help_of(&self) -> Option<&Message> {
        match self {
            Failure::Usage(words) | Failure::Surroundings(words) => words.help.as_ref(),
            Failure::UnreadablePlan | Failure::Stopped(_) | Failure::Several(_) => None,
        }
    }

    fn written(&self, catalogue: &Catalogue, look: ErrorLook, advises: bool) -> String {
        let words = match self {
            Failure::Usage(words) | Failure::Surroundings(words) => words,
            Failure::UnreadablePlan => return String::new(),
            Failure::Stopped(_) => {
                return self.lines(catalogue).into_iter().map(|line| line + "\n").collect();
            }
            // What is to be done about several is said once, below the last of them.
            Failure::Several(all) => {
                let is_last =
                    |at: usize| !all[at + 1..].iter().any(|other| other.help_of() == all[at].help_of());
                let each = all.iter().enumerate();
                return each.map(|(at, one)| one.written(catalogue, look, is_last(at))).collect();
            }
        };
        let said = ivp::views::clean(&catalogue.render(&words.message)).into_owned();
        let mut text = look.written("", &catalogue.text("check-error"), &said, Paint::Bad);
        if let Some(help) = words.help.as_ref().filter(|_| advises) {
            let help = ivp::views::clean(&catalogue.render(help)).into_owned();
            text.push_str(&look.written("  ", &catalogue.text("check-help"), &help, Paint::Strong));
        }
        text
    }

    /// What is wrong and what to type, as it is said in a conversation.
    pub(crate) fn lines(&self, catalogue: &Catalogue) -> Vec<String> {
        match self {
            Failure::Usage(words) | Failure::Surroundings(words) => {
                // The first is a sentence before another.
                let said = catalogue.render(&words.message);
                let ends = said.ends_with(['.', '?', '!', ':']);
                let said = if ends { said } else { format!("{said}.") };
                std::iter::once(said).chain(words.help.as_ref().map(|help| catalogue.render(help))).collect()
            }
            Failure::Stopped(message) => vec![catalogue.render(message)],
            Failure::UnreadablePlan => Vec::new(),
            Failure::Several(all) => all.iter().flat_map(|one| one.lines(catalogue)).collect(),
        }
    }
}
