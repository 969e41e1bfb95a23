//! A question, a line, an answer; a step back, and the end.

use ivp::lang::Message;
use ivp::model::folded;
use ivp::views;

use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use crate::cli::session::said::Interruption;
use crate::cli::session::terminal::Line;

/// The words for a step back and for the end, as names are compared, in both languages.
const BACK: [&str; 4] = ["terug", "vorige", "back", "previous"];
const STOP: [&str; 4] = ["stop", "stoppen", "quit", "exit"];
const YES: [&str; 4] = ["j", "ja", "y", "yes"];
const NO: [&str; 4] = ["n", "nee", "no", "neen"];

/// A question.
#[derive(Debug, Clone)]
pub(crate) struct Question {
    text: String,
    proposal: Option<String>,
    empty: Option<&'static str>,
    help: Option<Message>,
}

impl Question {
    /// One that must be answered.
    pub(crate) fn new(text: &Message, session: &Session<'_>) -> Question {
        Question::said(session.catalogue.render(text))
    }

    /// The same of text that is rendered already.
    pub(crate) fn said(text: String) -> Question {
        Question { text, proposal: None, empty: None, help: None }
    }

    /// One that need not be answered: nothing is then read as this.
    pub(crate) fn or(self, empty: &'static str) -> Question {
        Question { empty: Some(empty), ..self }
    }

    /// One for which Enter takes what is proposed.
    pub(crate) fn proposing(self, proposal: Option<String>) -> Question {
        Question { proposal, ..self }
    }

    /// What `?` is answered with.
    pub(crate) fn explained(self, help: Message) -> Question {
        Question { help: Some(help), ..self }
    }

    /// What an empty line stands for.
    fn of_empty(&self) -> Option<String> {
        self.proposal.clone().or_else(|| self.empty.map(str::to_owned))
    }

    /// As it is put, with what Enter takes.
    fn put(&self) -> String {
        match &self.proposal {
            Some(proposal) => format!("{} [{proposal}]", self.text),
            None => self.text.clone(),
        }
    }
}

/// The answer to a question that may be left open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer<T> {
    Given(T),
    /// Nothing is known of it, or it is not asked.
    Open,
}

impl<T> Answer<T> {
    pub(crate) fn given(self) -> Option<T> {
        match self {
            Answer::Given(value) => Some(value),
            Answer::Open => None,
        }
    }
}

/// Asks until the answer can be read. None where a step back is taken or nothing more is asked: whoever asks then goes on as
/// if nothing was answered, and what it makes of that is thrown away by [`converse`].
pub(crate) fn ask<T>(
    question: &Question,
    session: &mut Session<'_>,
    mut read: impl FnMut(&str, &Session<'_>) -> Result<T, Failure>,
) -> Option<T> {
    if session.said.interruption().is_some() {
        return None;
    }
    if let Some(answer) = session.said.replayed() {
        match read(&answer, session) {
            Ok(value) => return Some(value),
            // It was an answer to another question than this has become.
            Err(_) => session.said.forget(),
        }
    }
    explain(session);
    loop {
        let question_text = wrapped(&question.put(), session);
        let line = match session.terminal.ask(&format!("{question_text} ")) {
            Line::Read(line) => line,
            Line::Garbled => {
                tell(&Message::new("ask-garbled"), session);
                continue;
            }
            Line::TooLong => {
                tell(&Message::new("ask-too-long"), session);
                continue;
            }
            Line::End => {
                // The cursor stands behind the question still.
                session.terminal.complain("\n");
                session.said.stop();
                return None;
            }
        };
        let typed = line.trim();
        let word = folded(typed);
        if BACK.contains(&word.as_str()) {
            if session.said.back() {
                return None;
            }
            tell(&Message::new("ask-first"), session);
        } else if STOP.contains(&word.as_str()) {
            session.said.stop();
            return None;
        } else if typed == "?" {
            tell(question.help.as_ref().unwrap_or(&Message::new("ask-explained")), session);
        } else {
            let answer = if typed.is_empty() { question.of_empty() } else { Some(typed.to_owned()) };
            match answer.map(|answer| read(&answer, session).map(|value| (value, answer))) {
                Some(Ok((value, answer))) => {
                    session.said.add(answer);
                    return Some(value);
                }
                Some(Err(failure)) => complain(&failure, session),
                None => tell(&Message::new("ask-empty"), session),
            }
        }
    }
}

/// Says how to answer, before the first question of a run.
pub(super) fn explain(session: &mut Session<'_>) {
    if session.said.is_live() && session.said.explains() {
        tell(&Message::new("ask-explained"), session);
    }
}

/// Asks for yes or no; `proposal` is what Enter takes, where it takes anything.
pub(crate) fn ask_yes(text: &Message, proposal: Option<bool>, session: &mut Session<'_>) -> Option<bool> {
    let shown = proposal.map(|yes| session.catalogue.text(if yes { "word-yes" } else { "word-no" }));
    let question = Question::new(text, session).proposing(shown);
    ask(&question, session, |typed, _| match folded(typed).as_str() {
        word if YES.contains(&word) => Ok(true),
        word if NO.contains(&word) => Ok(false),
        _ => Err(Failure::usage(Message::new("ask-yes-no").with("typed", typed))),
    })
}

/// A single question of yes or no; to stop is no.
pub(crate) fn is_confirmed(text: &Message, proposal: Option<bool>, session: &mut Session<'_>) -> bool {
    let answered = converse(session, |session| Ok(ask_yes(text, proposal, session)));
    matches!(answered, Ok(Some(Some(true))))
}

/// Tells a conversation until it is at its end: again from the beginning after each step back. None where somebody stopped.
///
/// # Errors
/// Those of what is told, unless it was broken off.
pub(crate) fn converse<'c, T>(
    session: &mut Session<'c>,
    mut tell: impl FnMut(&mut Session<'c>) -> Result<T, Failure>,
) -> Result<Option<T>, Failure> {
    session.said.begin();
    loop {
        session.said.rewind();
        let told = tell(session);
        match session.said.interruption() {
            None => return told.map(Some),
            Some(Interruption::Stop) => return Ok(None),
            Some(Interruption::Back) => {}
        }
    }
}

/// Says something in a conversation, once: not again after a step back.
pub(crate) fn tell(message: &Message, session: &mut Session<'_>) {
    if session.said.is_live() {
        let text = session.catalogue.render(message);
        tell_text(&text, session);
    }
}

/// The same of text that is rendered already, with an indent that its lines have.
pub(crate) fn tell_text(text: &str, session: &mut Session<'_>) {
    if session.said.is_live() {
        let text = format!("{}\n", wrapped(text, session));
        session.terminal.complain(&text);
    }
}

/// Says one of a list, with its number.
pub(crate) fn tell_item(number: usize, text: &str, session: &mut Session<'_>) {
    if session.said.is_live() {
        let style = session.terminal.style();
        let text = style.wrap(&views::clean(text), &format!("{number:>4}  "), "      ");
        session.terminal.complain(&format!("{text}\n"));
    }
}

/// Says what is wrong with an answer, and what to type.
fn complain(failure: &Failure, session: &mut Session<'_>) {
    let text = format!("{}\n", wrapped(&failure.lines(session.catalogue).join("\n"), session));
    session.terminal.complain(&text);
}

/// Text at the width of the terminal; a line that is set in keeps its indent.
fn wrapped(text: &str, session: &Session<'_>) -> String {
    let style = session.terminal.style();
    let clean = views::clean(text);
    let line = |line: &str| {
        let bare = line.trim_start();
        let indent = " ".repeat(line.len() - bare.len());
        style.wrap(bare, &indent, &format!("{indent}  "))
    };
    clean.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// What was asked and stopped before anything was written.
pub(crate) fn stopped() -> Failure {
    Failure::Stopped(Message::new("ask-stopped"))
}
