//! Reads what was typed, and asks for what lacks where somebody can answer.

use toml::Value;

use super::options::CommonArgs;
use super::words::Words;
use crate::cli::answers::refusals::Refusals;
use crate::cli::answers::typed::{fixed_word, named_id, text};
use crate::cli::questions::{Choice, Choices, Question, ask, choose, tell_item};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::edit::{NewEntry, NewEntryKind};
use ivp::lang::Message;
use ivp::model::{Id, Plan, folded};

/// What is done about what lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// It is told, all at once: nobody can answer.
    Tells,
    /// Nothing yet: what was typed is looked at before the first question.
    Looks,
    /// It is asked, unless something was refused.
    Asks,
}

/// The keys that were read so far, and what was refused.
pub(super) struct Reading<'s, 'c> {
    pub(super) session: &'s mut Session<'c>,
    pub(super) refusals: Refusals,
    pub(super) keys: Vec<(&'static str, Value)>,
    mode: Mode,
}

/// The ids and titles of the things among which one is to be added, and the ids of others that it may not bear either.
#[derive(Debug, Default)]
pub(super) struct There<'p> {
    pub(super) alike: Vec<(&'p str, &'p str)>,
    pub(super) others: Vec<(&'p str, &'p str)>,
}

impl There<'_> {
    fn with_id(&self, id: &str) -> Option<(&str, &str)> {
        self.alike.iter().chain(&self.others).find(|(one, _)| *one == id).copied()
    }

    fn with_title(&self, title: &str) -> Option<(&str, &str)> {
        self.alike.iter().find(|(_, one)| folded(one) == folded(title)).copied()
    }
}

pub(super) fn string(text: impl ToString) -> Value {
    Value::String(text.to_string())
}

impl<'s, 'c> Reading<'s, 'c> {
    pub(super) fn of(mode: Mode, session: &'s mut Session<'c>) -> Reading<'s, 'c> {
        Reading { session, refusals: Refusals::default(), keys: Vec::new(), mode }
    }

    /// Whether what was typed is only looked at.
    pub(super) fn looks(&self) -> bool {
        self.mode == Mode::Looks
    }

    fn asks(&self) -> bool {
        self.mode == Mode::Asks && self.refusals.is_empty()
    }

    /// What was typed with an option, read; or what is answered to its question, asked again until it can be read or
    /// nothing is answered. None where neither was given.
    pub(super) fn read<T>(
        &mut self,
        typed: Option<&str>,
        question: &'static str,
        read: impl Fn(&str, &Session<'_>) -> Result<T, Failure>,
    ) -> Option<Option<T>> {
        if let Some(typed) = typed {
            return Some(self.refusals.keep(read(typed, self.session)));
        }
        if !self.asks() {
            return None;
        }
        let question = Question::new(&Message::new(question), self.session);
        ask(&question, self.session, read).map(Some)
    }

    /// Whether something was asked already: who typed all that must be there with the command is asked nothing more.
    pub(super) fn is_conversation(&self) -> bool {
        self.asks() && self.session.said.at() > 0
    }

    pub(super) fn lacking(&mut self, option: &'static str, help: Message) {
        let message = Message::new("usage-missing").with("option", option);
        self.lacking_for(Failure::usage(message).help(help));
    }

    /// The same, told in other words.
    pub(super) fn lacking_for(&mut self, failure: Failure) {
        // Where somebody can answer it lacks only because something else was refused.
        if self.mode == Mode::Tells || self.asks() {
            self.refusals.add(failure);
        }
    }

    /// A text that stands in the plan as it was typed.
    pub(super) fn typed_text(&mut self, key: &'static str, typed: Option<&str>, option: &'static str) {
        if let Some(Some(text)) = self.refusals.keep(text(typed, option)) {
            self.keys.push((key, string(text.trim())));
        }
    }

    /// The title, and the id that was typed or follows from it. Where somebody can answer, one that is there already is told
    /// at once.
    pub(super) fn title(&mut self, common: &CommonArgs, key: &'static str, there: &There<'_>) -> Option<Id> {
        let checks = self.mode != Mode::Tells;
        let refused = |(id, title): (&str, &str), help: &'static str| {
            let message = Message::new("add-there").with("name", id).with("title", title);
            Failure::usage(message).help(Message::new(help))
        };
        let is_typed = common.title.is_some();
        let read = |typed: &str, _: &Session<'_>| match there.with_title(typed) {
            Some(one) if checks && common.id.is_none() => {
                Err(refused(one, if is_typed { "add-already-there-help" } else { "add-there-help" }))
            }
            _ => text(Some(typed), "--title"),
        };
        let title = self.read(common.title.as_deref(), "add-ask-title", read);
        if title.is_none() {
            self.lacking("--title", Message::new("add-title-help"));
        }
        let title = title.flatten().flatten();
        if let Some(title) = &title {
            self.keys.push((key, string(title.trim())));
        }
        let taken = |id: &str| checks && there.with_id(id).is_some();
        let proposed = title.as_deref().and_then(|title| short_id(title, taken));
        let read = |typed: &str, _: &Session<'_>| {
            let id =
                Id::parse(typed.trim()).map_err(|_| bad_id(typed).help(Message::new("add-ask-id-help")))?;
            match there.with_id(id.as_str()).filter(|_| checks) {
                Some(one) => Err(refused(one, "add-there-help")),
                None => Ok(id),
            }
        };
        match &common.id {
            None if self.asks() && title.is_some() => {
                let question = Question::new(&Message::new("add-ask-id"), self.session);
                ask(&question.proposing(proposed.map(|id| id.to_string())), self.session, read)
            }
            None if proposed.is_none() => {
                if let Some(title) = &title {
                    let none = Failure::usage(Message::new("add-no-id").with("text", title.trim()));
                    self.refusals.add(none.help(Message::new("add-no-id-help")));
                }
                None
            }
            None => proposed,
            Some(typed) => {
                self.refusals.keep(read(typed, self.session).map_err(|why| better_id(typed.trim(), why)))
            }
        }
    }

    /// A pillar of a chapter; none where the chapter is not known, of which is told already.
    pub(super) fn pillar(&mut self, typed: Option<&str>, chapter: Option<&Id>, plan: &Plan) {
        let chapter = plan.chapters().find(|one| Some(&one.id) == chapter);
        let Some(chapter) = chapter else { return };
        let pillars = chapter.pillars.iter().map(|one| (one.id.as_str(), one.title.as_str()));
        let pillars: Vec<(&str, &str)> = pillars.collect();
        if let Some(pillar) = typed.and_then(|typed| self.known(typed, "--pillar", &pillars)) {
            let before_title =
                self.keys.iter().position(|(key, _)| *key == "title").unwrap_or(self.keys.len());
            self.keys.insert(before_title, ("pillar", string(pillar)));
        }
    }

    /// The priority that a thing is added to.
    pub(super) fn priority(&mut self, typed: Option<&str>, plan: &Plan) -> Option<Id> {
        let all = plan.priorities.iter().map(|one| (one.id.as_str(), one.shown_title()));
        self.one_of(typed, &all.collect::<Vec<_>>())
    }

    /// The priority, or the monitor, that an indicator is added to.
    pub(super) fn chapter(&mut self, typed: Option<&str>, of_goal: Option<&Id>, plan: &Plan) -> Option<Id> {
        if typed.is_none()
            && let Some(chapter) = of_goal
        {
            return Some(chapter.clone());
        }
        let all = plan.priorities.iter().map(|one| (one.id.as_str(), one.shown_title()));
        let monitor = self.session.catalogue.text("word-monitor");
        self.one_of(typed, &all.chain([(Id::MONITOR, monitor.as_str())]).collect::<Vec<_>>())
    }

    fn one_of(&mut self, typed: Option<&str>, all: &[(&str, &str)]) -> Option<Id> {
        if typed.is_none() && self.asks() {
            let choices: Vec<Choice> = all.iter().map(|(id, title)| Choice::new(*title, &[id])).collect();
            let question = Message::new("add-ask-priority");
            let at = choose(&question, &Choices::of(choices, None), self.session)?;
            return Id::parse(all[at].0).ok();
        }
        let read = |typed: &str, _: &Session<'_>| named_id(typed, "--priority", all, false);
        let found = self.read(typed, "add-ask-priority", read);
        if found.is_none() {
            let words: Vec<&str> = all.iter().map(|(id, _)| *id).collect();
            self.lacking("--priority", Message::new("choose-from").with("words", words));
        }
        found.flatten()
    }

    /// Things that the plan knows, each once.
    pub(super) fn all_known(
        &mut self,
        typed: &[String],
        option: &'static str,
        things: &[(&str, &str)],
    ) -> Vec<Id> {
        let mut all: Vec<Id> = Vec::new();
        for one in typed.iter().filter_map(|typed| self.known(typed, option, things)) {
            if !all.contains(&one) {
                all.push(one);
            }
        }
        all
    }

    /// One of some fixed words: typed, answered, or what it is without.
    pub(super) fn word<W: Copy>(
        &mut self,
        key: &'static str,
        typed: Option<&str>,
        asked: (&'static str, &'static str),
        words: &Words<W>,
        default: Option<W>,
    ) -> Option<W> {
        let (option, question) = asked;
        if let (None, Some(default)) = (typed, default) {
            self.keys.push((key, string((words.word)(default))));
            return Some(default);
        }
        let shown: Vec<(&'static str, &'static str)> =
            words.all.iter().map(|one| ((words.word)(*one), (words.message)(*one))).collect();
        let is_asked = typed.is_none() && self.asks();
        if is_asked {
            self.tell_words(words);
        }
        let read = |typed: &str, session: &Session<'_>| match is_asked {
            true => words.answered(typed),
            false => fixed_word(typed, option, words.read, &shown, session),
        };
        let Some(found) = self.read(typed, question, read) else {
            let names: Vec<String> = shown
                .iter()
                .map(|(word, id)| format!("{word} ({})", self.session.catalogue.text(id)))
                .collect();
            self.lacking(option, Message::new("choose-from").with("words", names));
            return None;
        };
        let found = found?;
        self.keys.push((key, string((words.word)(found))));
        Some(found)
    }

    pub(super) fn tell_words<W: Copy>(&mut self, words: &Words<W>) {
        for (at, one) in words.all.iter().enumerate() {
            let text = self.session.catalogue.text((words.message)(*one));
            tell_item(at + 1, &text, self.session);
        }
    }

    /// A partner, a source, a pillar: something that the plan knows.
    pub(super) fn known(&mut self, typed: &str, option: &'static str, things: &[(&str, &str)]) -> Option<Id> {
        let any = things.is_empty() && matches!(option, "--source" | "--lead" | "--partner");
        self.refusals.keep(named_id(typed, option, things, any))
    }

    pub(super) fn end(self, kind: NewEntryKind, id: Option<Id>) -> Result<NewEntry, Failure> {
        self.refusals.end(self.session)?;
        let id = id.ok_or_else(|| Failure::Several(Vec::new()))?;
        Ok(NewEntry { kind, id, keys: self.keys })
    }
}

/// A short name out of a title: its first words, with a number behind them where that is taken.
fn short_id(title: &str, taken: impl Fn(&str) -> bool) -> Option<Id> {
    const LONG_ENOUGH: usize = 30;
    let whole = Id::suggestion(title)?;
    let mut short = String::new();
    for word in whole.split('-') {
        if !short.is_empty() && short.len() + 1 + word.len() > LONG_ENOUGH {
            break;
        }
        if !short.is_empty() {
            short.push('-');
        }
        short.push_str(word);
    }
    let numbered = (2..).map(|number| format!("{short}-{number}"));
    let free = std::iter::once(short.clone()).chain(numbered).find(|id| !taken(id))?;
    Id::of_file(&free).ok()
}

fn bad_id(text: &str) -> Failure {
    Failure::usage(Message::new("add-bad-id").with("text", text))
}

/// A typed id that cannot be one is answered with the nearest that can.
fn better_id(typed: &str, why: Failure) -> Failure {
    match short_id(typed, |_| false).filter(|better| better.as_str() != typed) {
        Some(better) => why.help(Message::new("did-you-mean").with("better", format!("--id {better}"))),
        None if Id::parse(typed).is_ok() => why.help(Message::new("add-already-there-help")),
        None => why.help(Message::new("add-bad-id-help")),
    }
}
