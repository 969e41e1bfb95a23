//! Reads what was typed, and asks for what lacks where somebody can answer.

use toml::Value;

use super::options::CommonArgs;
use crate::cli::answers::refusals::Refusals;
use crate::cli::answers::typed::{Typed, fixed_word, named_id, read_period, text, unread};
use crate::cli::questions::{Choice, Choices, Question, ask, choose, tell_item};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::edit::{NewEntry, NewEntryKind};
use ivp::lang::{Message, shortest, texts_of};
use ivp::model::{BaselinePeriod, Change, Id, Meant, Per, Plan, Unit, Unread, by_name, folded, read_by_hand};

/// The keys that were read so far, and what was refused.
pub(super) struct Reading<'s, 'c> {
    pub(super) session: &'s mut Session<'c>,
    pub(super) refusals: Refusals,
    pub(super) keys: Vec<(&'static str, Value)>,
    /// Somebody can answer, and gave no name for it: what lacks is asked.
    asks: bool,
}

pub(super) fn string(text: impl ToString) -> Value {
    Value::String(text.to_string())
}

impl<'s, 'c> Reading<'s, 'c> {
    pub(super) fn of(session: &'s mut Session<'c>) -> Reading<'s, 'c> {
        let asks = session.terminal.can_ask() && !session.is_refused;
        Reading { session, refusals: Refusals::default(), keys: Vec::new(), asks }
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
        if !self.asks {
            return None;
        }
        let question = Question::new(&Message::new(question), self.session);
        ask(&question, self.session, read).map(Some)
    }

    /// What is offered in a conversation, and may be left open with Enter.
    pub(super) fn offered(
        &mut self,
        question: &Message,
        proposal: Option<String>,
        read: impl Fn(&str, &Session<'_>) -> Result<(), Failure>,
    ) -> Option<String> {
        if !self.is_conversation() {
            return None;
        }
        let question = Question::new(question, self.session).or("").proposing(proposal);
        let answer = ask(&question, self.session, |typed, session| match typed {
            "" => Ok(String::new()),
            typed => read(typed, session).map(|()| typed.to_owned()),
        });
        answer.filter(|typed| !typed.is_empty())
    }

    /// Whether something was asked already: who typed all that must be there with the command is asked nothing more.
    pub(super) fn is_conversation(&self) -> bool {
        self.asks && self.session.said.at() > 0
    }

    pub(super) fn lacking(&mut self, option: &'static str, help: Message) {
        let message = Message::new("usage-missing").with("option", option);
        self.refusals.add(Failure::usage(message).help(help));
    }

    /// A text that stands in the plan as it was typed.
    pub(super) fn typed_text(&mut self, key: &'static str, typed: Option<&str>, option: &'static str) {
        if let Some(Some(text)) = self.refusals.keep(text(typed, option)) {
            self.keys.push((key, string(text.trim())));
        }
    }

    /// The title, and the id that was typed or follows from it.
    pub(super) fn title(&mut self, common: &CommonArgs, key: &'static str) -> Option<Id> {
        let read = |typed: &str, _: &Session<'_>| text(Some(typed), "--title");
        let title = self.read(common.title.as_deref(), "add-ask-title", read);
        if title.is_none() {
            self.lacking("--title", Message::new("add-title-help"));
        }
        let title = title.flatten().flatten();
        if let Some(title) = &title {
            self.keys.push((key, string(title.trim())));
        }
        let proposed = title.as_deref().and_then(short_id).map(|id| id.to_string());
        let asked = common.id.is_none() && self.asks && title.is_some();
        let question = Question::new(&Message::new("add-ask-id"), self.session).proposing(proposed);
        let read = |typed: &str, _: &Session<'_>| {
            let bad = || Failure::usage(Message::new("add-bad-id").with("text", typed));
            let help = || Message::new("add-ask-id-help");
            Id::parse(typed).map(|_| typed.to_owned()).map_err(|_| bad().help(help()))
        };
        let answered = if asked { ask(&question, self.session, read) } else { None };
        let typed = common.id.as_deref().or(answered.as_deref());
        let id = match typed {
            Some(typed) => Id::parse(typed.trim()).ok(),
            None => title.as_deref().and_then(short_id),
        };
        if id.is_none() && (typed.is_some() || title.is_some()) {
            let given = typed.or(title.as_deref()).unwrap_or_default();
            let failure = Failure::usage(Message::new("add-bad-id").with("text", given));
            self.refusals.add(match short_id(given) {
                Some(better) => {
                    failure.help(Message::new("did-you-mean").with("better", format!("--id {better}")))
                }
                None => failure.help(Message::new("add-bad-id-help")),
            });
        }
        id
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
        if typed.is_none() && self.asks {
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
        let is_asked = typed.is_none() && self.asks;
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

    fn tell_words<W: Copy>(&mut self, words: &Words<W>) {
        for (at, one) in words.all.iter().enumerate() {
            let text = self.session.catalogue.text((words.message)(*one));
            tell_item(at + 1, &text, self.session);
        }
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

/// The words of an enum, and how they are read.
pub(super) struct Words<W: 'static> {
    pub(super) all: &'static [W],
    pub(super) word: fn(W) -> &'static str,
    pub(super) message: fn(W) -> &'static str,
    pub(super) read: fn(&str) -> Option<W>,
}

impl<W: Copy> Words<W> {
    /// One that is answered, by its number in the list or by a name.
    fn answered(&self, typed: &str) -> Result<W, Failure> {
        let number = typed.parse::<usize>().ok();
        match number.and_then(|number| self.all.get(number.checked_sub(1)?)) {
            Some(one) => Ok(*one),
            None => (self.read)(typed).ok_or_else(|| {
                let message = Message::new("ask-not-found").with("typed", typed);
                Failure::usage(message).help(Message::new("ask-word-help"))
            }),
        }
    }
}

macro_rules! words_of {
    ($name:ident) => {
        $crate::cli::add::reading::Words {
            all: $name::ALL,
            word: $name::word,
            message: $name::message_id,
            read: $name::by_name,
        }
    };
}

/// A short name out of a title: its first words.
fn short_id(title: &str) -> Option<Id> {
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
    Id::of_file(&short).ok()
}

/// Of how many a rate is: a whole number in which every mark stands between groups.
pub(super) fn per(typed: &str, place: Typed<'_>, session: &Session<'_>) -> Result<f64, Failure> {
    match read_by_hand(typed.trim(), Unit::Count) {
        Ok(read) if read.status.is_none() => Ok(read.value.number()),
        Err((Unread::Two(one, two), _)) => Ok(one.max(two)),
        Ok(_) => Err(unread(typed, (Unread::NotANumber, None), None, place, session)),
        Err((why, _)) if place == Typed::Answer => {
            Err(unread(typed, (why, None), None, place, session).help(Message::new("add-ask-per-help")))
        }
        Err(why) => Err(unread(typed, why, Some(Unit::Count), place, session)),
    }
}

/// A number to reach, or not to exceed, in every period; in the unit of the indicator.
pub(super) fn norm(
    typed: &str,
    unit: Option<Unit>,
    option: &'static str,
    session: &Session<'_>,
) -> Result<f64, Failure> {
    let unit = unit.unwrap_or(Unit::Count).counted();
    match read_by_hand(typed, unit) {
        Ok(read) if read.status.is_none() && read.respondents.is_none() => Ok(read.value.number()),
        Ok(_) => Err(unread(typed, (Unread::NotANumber, None), Some(unit), Typed::Amount(option), session)),
        Err(why) => Err(unread(typed, why, Some(unit), Typed::Amount(option), session)),
    }
}

/// A value to reach, read as a figure of the indicator is.
pub(super) fn figure(typed: &str, unit: Option<Unit>, session: &Session<'_>) -> Result<f64, Failure> {
    let bad =
        || Failure::usage(Message::new("usage-bad-value").with("value", typed).with("option", "--target"));
    if unit == Some(Unit::YesNo) {
        return Err(bad().help(Message::new("add-target-yes-no-help")));
    }
    match read_by_hand(typed, unit.unwrap_or(Unit::Euro)) {
        Err((_, Some(Meant::Share(some, all)))) if unit == Some(Unit::Percent) && all > 0.0 => {
            let share = shortest(100.0 * some / all, session.catalogue.language());
            let better = format!("--target {share}%");
            Err(bad().help(Message::new("did-you-mean").with("better", better)))
        }
        Err((why @ Unread::NotANumber, None)) if !typed.contains(|c: char| c.is_ascii_digit()) => {
            Err(unread(typed, (why, None), unit, Typed::Amount("--target"), session)
                .help(Message::new("add-target-help")))
        }
        _ => norm(typed, unit.or(Some(Unit::Euro)), "--target", session),
    }
}

/// A change from the baseline as it stands in a plan: `-10%`, `-4pp`.
pub(super) fn change(typed: &str, option: &'static str) -> Result<String, Failure> {
    let plain = typed.trim().to_lowercase().replace('−', "-").replace(',', ".").replace(' ', "");
    let bad = || Failure::usage(Message::new("usage-bad-value").with("value", typed).with("option", option));
    let help = if option == "--within" { "add-within-help" } else { "add-target-help" };
    match Change::parse(&plain) {
        // More than all of it cannot go.
        Some(Change::Percent(percent) | Change::Points(percent)) if percent < -100.0 => {
            Err(bad().help(Message::new("add-change-too-far")))
        }
        Some(Change::Percent(width) | Change::Points(width)) if option == "--within" && width <= 0.0 => {
            Err(bad().help(Message::new(help)))
        }
        Some(_) => Ok(plain),
        None => Err(bad().help(Message::new(help))),
    }
}

/// A baseline: a period, or a span of years.
pub(super) fn baseline(typed: &str, session: &Session<'_>) -> Result<BaselinePeriod, Failure> {
    let span = typed.trim().replace(['–', '-'], "/").replace(' ', "");
    match BaselinePeriod::parse(typed.trim()).or_else(|| BaselinePeriod::parse(&span)) {
        Some(baseline) => Ok(baseline),
        None => read_period(typed, "--baseline", session).map(BaselinePeriod::Single),
    }
}

/// In each what: `jaar`, `per kwartaal`, `quarter`.
pub(super) fn each(typed: &str, session: &Session<'_>) -> Result<Per, Failure> {
    const NAMES: [(&str, &str); 12] = [
        ("month", "maand"),
        ("quarter", "kwartaal"),
        ("half-year", "halfjaar"),
        ("year", "jaar"),
        ("plan", "planperiode"),
        ("month", "monthly"),
        ("quarter", "quarterly"),
        ("year", "yearly"),
        ("month", "maandelijks"),
        ("quarter", "driemaandelijks"),
        ("year", "jaarlijks"),
        ("half-year", "half jaar"),
    ];
    fn word(per: &Per) -> (&'static str, &'static str) {
        match per {
            Per::Month => ("month", "schema-per-month"),
            Per::Quarter => ("quarter", "schema-per-quarter"),
            Per::HalfYear => ("half-year", "schema-per-half-year"),
            Per::Year => ("year", "schema-per-year"),
            Per::Plan => ("plan", "schema-per-plan"),
        }
    }
    let read = |typed: &str| {
        let bare = typed.trim();
        let bare = ["per ", "elk ", "elke ", "each "]
            .iter()
            .find_map(|word| bare.strip_prefix(word))
            .unwrap_or(bare);
        // What is offered below can be typed.
        let shown = |per: &Per| texts_of(word(per).1).any(|one| folded(one) == folded(typed));
        let named = by_name(bare, &NAMES).and_then(Per::from_word);
        named.or_else(|| Per::ALL.iter().copied().find(shown))
    };
    fixed_word(typed, "--each", read, &Per::ALL.iter().map(word).collect::<Vec<_>>(), session)
}

pub(super) use words_of;
