//! How a message is told.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::message_files::entry;
use super::wording::marked;
use super::{Arg, Language, Message, long_date, month_name, number, one_line};

/// By what a message asks whether it is told in full.
const IN_FULL: &str = "in-full";

/// Behind the name of an argument: its form in running text.
const IN_SENTENCE: &str = "-text";

/// Behind the name of an argument that is a period: with the preposition before it, which of a day is another one. With what
/// it is told, of a day and of any other.
const BEHIND: [(&str, [&str; 2]); 2] =
    [("-when", ["when-day", "when-period"]), ("-at-end", ["at-end-day", "at-end-period"])];

/// A part of a message whose arguments are put in by whoever writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MessagePart {
    /// Its own words.
    Words(String),
    /// Here belongs the argument with this place among those that were named.
    Argument(usize),
}

/// All texts of one language. A message is parsed when it is first told.
pub struct Catalogue {
    language: Language,
    parsed: Rc<RefCell<Parsed>>,
    /// Words of the plan are marked in what is told.
    marking: bool,
    /// What is told is read on paper: a period is written in full, where a screen has no room for that.
    in_full: bool,
    /// Which plan the commands name that are told.
    of_plan: RefCell<Option<NamedPlan>>,
}

/// A plan that every command has to name.
struct NamedPlan {
    /// As it is typed behind `--plan`.
    folder: String,
    /// The commands that are about a plan.
    commands: &'static [&'static str],
}

/// The messages that were told so far.
struct Parsed {
    bundle: FluentBundle<FluentResource>,
    ids: HashSet<&'static str>,
}

impl Parsed {
    /// Makes sure that a message can be told, with those that it refers to.
    fn meet(&mut self, language: Language, id: &str) {
        if self.ids.contains(id) {
            return;
        }
        let Some(text) = entry(language, id) else { return };
        self.ids.extend(text.split_once(" =").map(|(id, _)| id));
        // An entry that does not parse is left out (a test finds those).
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text.to_owned());
        self.bundle.add_resource_overriding(resource);
        for inner in text.split('{').skip(1) {
            let named = inner.trim_start().split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next();
            named.iter().for_each(|id| self.meet(language, id));
        }
    }
}

impl Catalogue {
    /// The texts of a language.
    pub fn new(language: Language) -> Catalogue {
        let id = LanguageIdentifier::from_bytes(language.code().as_bytes()).unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_use_isolating(false);
        let parsed = Parsed { bundle, ids: HashSet::new() };
        let parsed = Rc::new(RefCell::new(parsed));
        Catalogue { language, parsed, marking: false, in_full: false, of_plan: RefCell::default() }
    }

    /// Tells a message whose arguments were told already; none where it does not exist.
    fn formatted(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        self.parsed.borrow_mut().meet(self.language, id);
        let parsed = self.parsed.borrow();
        let pattern = parsed.bundle.get_message(id)?.value()?;
        Some(parsed.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
    }

    /// The same texts for a paper: from what it tells a [`Wording`](super::Wording) is made, which knows the words of the
    /// plan.
    #[must_use]
    pub fn marking(&self) -> Catalogue {
        let Catalogue { language, in_full, .. } = *self;
        let parsed = Rc::clone(&self.parsed);
        Catalogue { parsed, marking: true, language, in_full, of_plan: RefCell::default() }
    }

    /// The same texts for a paper that is printed: as [`marking`](Self::marking), and with periods in full (`tweede kwartaal
    /// 2026`).
    #[must_use]
    pub fn on_paper(&self) -> Catalogue {
        Catalogue { in_full: true, ..self.marking() }
    }

    /// What makes the same texts for another thread, which parses what it tells by itself.
    pub fn elsewhere(&self) -> impl Fn() -> Catalogue + Sync + use<> {
        let Catalogue { language, marking, in_full, .. } = *self;
        move || Catalogue { marking, in_full, ..Catalogue::new(language) }
    }

    /// Words of the plan, to be put together with what is told.
    pub fn of_plan(&self, words: &str) -> String {
        if self.marking { marked(words) } else { words.to_owned() }
    }

    /// From now on the commands that are told name the plan in this folder: without that they would be about another.
    pub fn name_plan(&self, folder: String, commands: &'static [&'static str]) {
        *self.of_plan.borrow_mut() = Some(NamedPlan { folder, commands });
    }

    /// A text with the plan named in every command in it that names none.
    pub fn with_plan(&self, text: String) -> String {
        const PROGRAM: &str = "ivp ";
        let of_plan = self.of_plan.borrow();
        let Some(NamedPlan { folder, commands }) = of_plan.as_ref().filter(|_| text.contains(PROGRAM)) else {
            return text;
        };
        let mut named = String::new();
        for (index, piece) in text.split(PROGRAM).enumerate() {
            let word = piece.split(|c: char| !c.is_ascii_lowercase()).next().unwrap_or_default();
            if index > 0 {
                named.push_str(PROGRAM);
                let names_one = piece.lines().next().is_some_and(|line| line.contains("--plan "));
                if commands.contains(&word) && !names_one {
                    named.push_str(&format!("--plan {folder} "));
                }
            }
            named.push_str(piece);
        }
        named
    }

    /// The language of these texts.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Tells a message. An id that does not exist is shown as itself, so that nothing disappears silently.
    pub fn render(&self, message: &Message) -> String {
        let mut args = FluentArgs::with_capacity(2 * message.args.len() + 1);
        let arguments = !message.args.is_empty();
        let text = arguments.then(|| entry(self.language, message.id)).flatten().unwrap_or_default();
        for (name, arg) in &message.args {
            args.set(*name, self.value(arg));
            args.set(format!("{name}{IN_SENTENCE}"), self.in_sentence(arg));
            for (form, told) in BEHIND.into_iter().filter(|(form, _)| text.contains(form)) {
                args.set(format!("{name}{form}"), self.behind(arg, told));
            }
        }
        args.set(IN_FULL, if self.in_full { "yes" } else { "no" });
        let told = self.formatted(message.id, Some(&args)).unwrap_or_else(|| message.id.to_owned());
        self.with_plan(told)
    }

    /// Tells a message that has no arguments.
    pub fn text(&self, id: &'static str) -> String {
        self.render(&Message::new(id))
    }

    /// Tells a message whose arguments are no text: its own words, and where each of the arguments belongs.
    pub fn parts(&self, id: &'static str, names: &[&'static str]) -> Vec<MessagePart> {
        let mut message = Message::new(id);
        // None of these is a character, so that no message can hold one.
        let signs: Vec<char> = ('\u{fdd2}'..='\u{fdef}').take(names.len()).collect();
        for (name, sign) in names.iter().zip(&signs) {
            message = message.with(name, sign.to_string());
        }
        let mut parts = Vec::new();
        for stretch in self.render(&message).split_inclusive(signs.as_slice()) {
            let words = stretch.strip_suffix(signs.as_slice()).unwrap_or(stretch);
            parts.extend((!words.is_empty()).then(|| MessagePart::Words(words.to_owned())));
            parts.extend(signs.iter().position(|sign| stretch.ends_with(*sign)).map(MessagePart::Argument));
        }
        parts
    }

    /// Tells what stands in the place of an argument.
    pub fn in_words(&self, arg: &Arg) -> String {
        self.plain(arg)
    }

    /// The same in running text: a period with its article, and a list with "and" before the last.
    pub fn in_sentence(&self, arg: &Arg) -> String {
        match arg {
            Arg::TwoForms(forms) => self.in_sentence(&forms[1]),
            Arg::List(items) => {
                let in_words: Vec<String> = items.iter().map(|item| self.in_sentence(item)).collect();
                match in_words.as_slice() {
                    [rest @ .., last] if !rest.is_empty() => self.render(
                        &Message::new("list-and").with("first", rest.join(", ")).with("last", last.as_str()),
                    ),
                    few => few.concat(),
                }
            }
            other => self.plain(other),
        }
    }

    /// The same behind a preposition: `op 31 mei 2026` and `in het 1e kwartaal van 2026`.
    fn behind(&self, arg: &Arg, [of_day, of_period]: [&'static str; 2]) -> String {
        match arg {
            Arg::Date(_) => self.render(&Message::new(of_day).with("day", arg.clone())),
            _ => self.render(&Message::new(of_period).with("period", arg.clone())),
        }
    }

    /// Whether a message with this id exists.
    pub fn has(&self, id: &str) -> bool {
        entry(self.language, id).is_some()
    }

    /// A message whose id is only known while running, such as the help of an argument.
    pub fn lookup(&self, id: &str) -> Option<String> {
        self.formatted(id, None)
    }

    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::String(one_line(text)),
            Arg::Count(count) => FluentValue::from(*count),
            _ => FluentValue::String(Cow::Owned(self.plain(arg))),
        }
    }

    fn plain(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => one_line(text).into_owned(),
            Arg::Plan(text) => self.of_plan(&one_line(text)),
            Arg::Lines(lines) => {
                lines.iter().map(|line| one_line(line).into_owned()).collect::<Vec<_>>().join("\n")
            }
            Arg::Count(count) => count.to_string(),
            Arg::Number(value) => number::shortest(*value, self.language),
            Arg::Date(date) => long_date(*date, self.language),
            Arg::Month(month) => month_name(*month, self.language).to_owned(),
            Arg::Message(message) => self.render(message),
            Arg::List(items) => items.iter().map(|item| self.plain(item)).collect::<Vec<_>>().join(", "),
            Arg::TwoForms(forms) => self.plain(&forms[0]),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::lang::{ids_in, message_files, message_ids};

    /// The arguments that each message of a file uses.
    fn arguments(language: Language) -> BTreeMap<String, BTreeSet<String>> {
        let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut current = String::new();
        for line in message_files(language).iter().flat_map(|(_, text)| text.lines()) {
            if line.starts_with(|c: char| c.is_ascii_lowercase())
                && let Some((id, _)) = line.split_once(" =")
            {
                current = id.to_owned();
                all.entry(current.clone()).or_default();
            }
            for part in line.split('$').skip(1) {
                let name: String = part
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_')
                    .collect();
                // Which form a sentence or a paper takes, each language decides.
                if name == IN_FULL {
                    continue;
                }
                let forms = BEHIND.map(|(form, _)| form).into_iter().chain([IN_SENTENCE]);
                let bare = forms.clone().find_map(|form| name.strip_suffix(form)).unwrap_or(&name);
                let name = bare.to_owned();
                all.entry(current.clone()).or_default().insert(name);
            }
        }
        all
    }

    #[test]
    fn the_message_files_parse() {
        for language in Language::ALL {
            for (area, text) in message_files(language) {
                if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
                    panic!("{}/{area}: {errors:?}", language.code());
                }
            }
        }
    }

    #[test]
    fn a_message_stands_in_the_same_file_in_both_languages_in_the_same_order() {
        let files = |language| message_files(language).iter();
        let ids = |language| files(language).map(|(area, text)| (*area, ids_in(text).collect::<Vec<_>>()));
        assert_eq!(files(Language::Nl).count(), files(Language::En).count());
        ids(Language::Nl).zip(ids(Language::En)).for_each(|(dutch, english)| assert_eq!(dutch, english));
    }

    #[test]
    fn both_languages_have_the_same_messages_with_the_same_arguments() {
        assert_eq!(arguments(Language::Nl), arguments(Language::En));
    }

    /// A period may be a day, of which no sentence says that something is in it.
    #[test]
    fn no_message_says_by_itself_that_something_is_in_a_period() {
        for (area, text) in Language::ALL.into_iter().flat_map(message_files) {
            for line in text.lines().filter(|line| !line.starts_with("when-period")) {
                for name in ["period", "due", "end", "start", "since"] {
                    assert!(!line.contains(&format!("in {{ ${name}-text }}")), "{area}: {line}");
                }
            }
        }
    }

    #[test]
    fn a_day_has_another_preposition() {
        let [nl, en] = [Language::Nl, Language::En].map(Catalogue::new);
        let day = chrono::NaiveDate::from_ymd_opt(2026, 5, 31).unwrap();
        for (period, dutch, english) in [
            (Arg::Date(day), "op 31 mei 2026", "on 31 May 2026"),
            (Arg::from("2026"), "in 2026", "in 2026"),
            (Arg::two_forms("Q3", "the third quarter"), "in the third quarter", "in the third quarter"),
        ] {
            let message = Message::new("report-alone-overdue").with("end", period);
            assert_eq!(nl.render(&message), format!("had klaar moeten zijn {dutch}"));
            assert_eq!(en.render(&message), format!("should have been done {english}"));
        }
    }

    #[test]
    fn no_message_is_defined_twice() {
        for language in Language::ALL {
            let ids = message_ids(language);
            let unique: BTreeSet<_> = ids.iter().collect();
            assert_eq!(unique.len(), ids.len(), "{}", language.code());
        }
    }

    #[test]
    fn a_list_in_a_sentence_ends_with_and() {
        for (language, three) in [(Language::Nl, "maart, mei en juni"), (Language::En, "maart, mei and juni")]
        {
            let catalogue = Catalogue::new(language);
            let in_words = |names: &[&str]| catalogue.in_sentence(&Arg::from(names.to_vec()));
            assert_eq!(in_words(&["maart", "mei", "juni"]), three);
            assert_eq!([in_words(&[]), in_words(&["maart"])], ["", "maart"]);
        }
    }

    #[test]
    fn commands_name_the_plan_that_they_are_about() {
        let catalogue = Catalogue::new(Language::Nl);
        let named = |text: &str| catalogue.with_plan(text.to_owned());
        assert_eq!(named("Typ ivp check"), "Typ ivp check");
        catalogue.name_plan("../x/plan".to_owned(), &["check", "record"]);
        for (text, expected) in [
            ("Typ ivp check --fix", "Typ ivp --plan ../x/plan check --fix"),
            ("ivp check\nivp record a 1", "ivp --plan ../x/plan check\nivp --plan ../x/plan record a 1"),
            ("ivp --plan ../x/plan check", "ivp --plan ../x/plan check"),
            ("ivp check --plan y\nivp check", "ivp check --plan y\nivp --plan ../x/plan check"),
            ("ivp kan dat herstellen; ivp help record", "ivp kan dat herstellen; ivp help record"),
        ] {
            assert_eq!(named(text), expected);
        }
        assert_eq!(
            catalogue.marking().with_plan("ivp check".to_owned()),
            "ivp check",
            "a paper is about one plan"
        );
    }

    #[test]
    fn a_message_that_does_not_exist_shows_its_id() {
        assert_eq!(Catalogue::new(Language::Nl).text("no-such-message"), "no-such-message");
    }
}
