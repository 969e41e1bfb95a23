//! What may be left open, offered in a conversation: Enter takes the proposal, or nothing.

use super::reading::Reading;
use super::words::Words;
use crate::cli::answers::typed::near_name;
use crate::cli::questions::{Choice, Choices, Question, ask, choose};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::lang::Message;
use ivp::model::by_name;

impl Reading<'_, '_> {
    /// What is offered in a conversation; without a proposal it may be left open with Enter.
    pub(super) fn offered(
        &mut self,
        question: &'static str,
        proposal: Option<String>,
        read: impl Fn(&str, &Session<'_>) -> Result<(), Failure>,
    ) -> Option<String> {
        self.offered_with(question, proposal, Message::new("ask-explained"), read)
    }

    /// What is offered in the same way, or must be answered.
    pub(super) fn offered_or_needed(
        &mut self,
        is_needed: bool,
        question: &'static str,
        read: impl Fn(&str, &Session<'_>) -> Result<(), Failure>,
    ) -> Option<String> {
        if !is_needed || !self.is_conversation() {
            return self.offered(question, None, read);
        }
        let question = Question::new(&Message::new(question), self.session);
        ask(&question, self.session, |typed, session| read(typed, session).map(|()| typed.to_owned()))
    }

    /// What is offered, with what `?` is answered with.
    fn offered_with(
        &mut self,
        question: &'static str,
        proposal: Option<String>,
        help: Message,
        read: impl Fn(&str, &Session<'_>) -> Result<(), Failure>,
    ) -> Option<String> {
        if !self.is_conversation() {
            return None;
        }
        let mut text = self.session.catalogue.text(question);
        if proposal.is_none() {
            text = format!("{text} {}", self.session.catalogue.text("add-ask-skip"));
        }
        let question = Question::said(text).or("").proposing(proposal).explained(help);
        let answer = ask(&question, self.session, |typed, session| match typed {
            "" => Ok(String::new()),
            typed => read(typed, session).map(|()| typed.to_owned()),
        });
        answer.filter(|typed| !typed.is_empty())
    }

    /// One of some fixed words, of which Enter takes the usual one; none outside a conversation.
    pub(super) fn word_offered<W: Copy>(
        &mut self,
        question: &'static str,
        words: &Words<W>,
        usual: W,
    ) -> Option<String> {
        if !self.is_conversation() {
            return None;
        }
        self.tell_words(words);
        let at = words.all.iter().position(|one| (words.word)(*one) == (words.word)(usual));
        let question =
            Question::new(&Message::new(question), self.session).proposing(at.map(|at| (at + 1).to_string()));
        let answered = ask(&question, self.session, |typed, _| words.answered(typed))?;
        Some((words.word)(answered).to_owned())
    }

    /// One of a list of what the plan knows, of which Enter takes the proposed one; none where it is not known, or not asked.
    pub(super) fn choice_offered(
        &mut self,
        [question, none]: [&'static str; 2],
        things: &[(&str, &str)],
        proposal: Option<usize>,
    ) -> Option<String> {
        if !self.is_conversation() || things.is_empty() {
            return None;
        }
        let mut all: Vec<Choice> = things.iter().map(|(id, name)| Choice::new(*name, &[id])).collect();
        all.push(Choice::new(self.session.catalogue.text(none), &["geen", "none"]));
        let choices = Choices::of(all, Some(proposal.unwrap_or(things.len())));
        let at = choose(&Message::new(question), &choices, self.session)?;
        things.get(at).map(|(id, _)| (*id).to_owned())
    }

    /// Some of many that the plan knows, named with commas between them; `?` tells which there are.
    pub(super) fn names_offered(
        &mut self,
        question: &'static str,
        things: &[(&str, &str)],
        most: usize,
    ) -> Vec<String> {
        if things.is_empty() {
            return Vec::new();
        }
        let known: Vec<&str> = things.iter().map(|(id, _)| *id).collect();
        let help = Message::new("choose-from").with("words", known);
        let answered =
            self.offered_with(question, None, help.clone(), |typed, _| {
                let unknown =
                    names_in(typed, things, most).into_iter().find(|one| by_name(one, things).is_none());
                let Some(unknown) = unknown else { return Ok(()) };
                let bad = Failure::usage(Message::new("ask-not-found").with("typed", unknown.as_str()));
                Err(bad.help(near_name(&unknown, things).map_or_else(
                    || help.clone(),
                    |better| Message::new("did-you-mean").with("better", better),
                )))
            });
        answered.map(|typed| names_in(&typed, things, most)).unwrap_or_default()
    }
}

/// The names in an answer: one of them may hold a comma itself.
fn names_in(typed: &str, things: &[(&str, &str)], most: usize) -> Vec<String> {
    if most == 1 || by_name(typed, things).is_some() {
        return vec![typed.to_owned()];
    }
    typed.split(',').map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect()
}
