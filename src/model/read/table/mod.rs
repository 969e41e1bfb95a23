//! Reading a TOML table key by key, so that every error of a record is found, each in its place.
//!
//! A derived `Deserialize` stops at its first error. Here a reader asks for what it requires, for what is optional,
//! and in the end for the keys that nobody asked for.

mod inside;

use crate::diagnostic::{Diagnostic, MOST_OF_RULE, Place, Subject, reading};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::files::{is_header, last_end};
use crate::lang::{Message, breaks_line};
use crate::model::read::header_in_comment::header_in_comment;
use crate::model::read::keyword::near_miss;
use crate::model::read::misspelt_key::UnknownKeys;
use crate::model::read::reader::Reader;
use crate::model::read::shape::{Asked, Forms, Shape};
use crate::model::read::value::{FromToml, Problem, is_plain, odd_number, wrong_type};
use crate::model::read::value_meant::ValueMeant;
use crate::model::{At, Mention, Mentioned};

/// The keys whose text may have lines. Every other text, a title, a name or a reference, is read as one line, so that
/// nothing that shows it can be made to show lines of the text's own.
const PROSE: [&str; 23] = [
    "accountability",
    "adjustment",
    "ambition",
    "cause",
    "caveats",
    "challenges",
    "current_work",
    "examples",
    "foreword",
    "funding",
    "goals_introduction",
    "interpretation",
    "introduction",
    "measure",
    "note",
    "notes",
    "previous",
    "prioritisation",
    "question",
    "reason",
    "result",
    "summary",
    "text",
];

/// A record has so many keys at most: there is room for all that are asked for.
const MOST_KEYS: usize = 32;

/// The bit of a key, by its first letter and its length; several keys can have one.
fn bit(key: &str) -> u64 {
    let first = key.bytes().next().map_or(0, usize::from);
    1 << ((first * 7 + key.len()) % 64)
}

/// A table that is being read.
pub struct Record<'r, 's> {
    reader: &'r Reader<'r>,
    table: &'r DeTable<'s>,
    header: Range<usize>,
    /// From the header to where the next record begins: what a blanked line must lie in to excuse a missing key.
    until: usize,
    what: Message,
    /// The key by whose text it is named in findings.
    named_by: Option<&'static str>,
    /// What its header says between the brackets; nothing of the whole file.
    path: Rc<str>,
    subject: Option<Subject>,
    /// The keys that are there, each as one of 64 bits: most that are asked for are not, and this tells so at once.
    there: u64,
    asked: RefCell<Vec<&'static str>>,
    faults: Cell<usize>,
    /// Where nothing is read, and only noted what is asked for.
    noted: Option<Rc<Asked>>,
}

impl<'r, 's> Record<'r, 's> {
    /// The whole file as a record.
    pub fn root(reader: &'r Reader<'r>, table: &'r DeTable<'s>, what: Message) -> Record<'r, 's> {
        Record::new(reader, table, 0..0, usize::MAX, what, Rc::default())
    }

    /// A record without anything in it, of which is noted what a reader asks of it.
    pub(in crate::model) fn noting(
        reader: &'r Reader<'r>,
        nothing: &'r DeTable<'s>,
        asked: Rc<Asked>,
    ) -> Record<'r, 's> {
        let record = Record::root(reader, nothing, asked.what());
        Record { noted: Some(asked), ..record }
    }

    fn new(
        reader: &'r Reader<'r>,
        table: &'r DeTable<'s>,
        header: Range<usize>,
        until: usize,
        what: Message,
        path: Rc<str>,
    ) -> Record<'r, 's> {
        Record {
            reader,
            table,
            header,
            until,
            what,
            named_by: None,
            path,
            subject: None,
            there: table.keys().fold(0, |there, key| there | bit(key.get_ref())),
            asked: RefCell::default(),
            faults: Cell::new(0),
            noted: None,
        }
    }

    /// The same inside, where it is only noted what is asked for.
    fn noting_inside(&self, asked: Rc<Asked>) -> Record<'r, 's> {
        Record::noting(self.reader, self.table, asked)
    }

    /// That this record has one of several forms, each known by the keys that are there.
    pub(in crate::model) fn has_forms(&self, forms: Forms) {
        self.noted.iter().for_each(|noted| noted.forms(forms));
    }

    /// That a key must be there, where its lack is reported in words of its own.
    pub(in crate::model) fn needs(&self, key: &'static str) {
        self.noted.iter().for_each(|noted| noted.required(key));
    }

    /// Whether a word stands behind a key that can also be read in another way.
    pub(in crate::model) fn is_word(&self, key: &'static str, word: &'static str) -> bool {
        self.noted.iter().for_each(|noted| noted.value(key, Shape::Words(vec![(word, None)])));
        let is = self.peek(key) == Some(word);
        if is {
            self.knows(&[key]);
        }
        is
    }

    /// What a header says of a table inside this one: `action.log`.
    fn path_of(&self, key: &str) -> Rc<str> {
        let is_bare = key.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
        let key = if is_bare { key.to_owned() } else { format!("\"{key}\"") };
        if self.path.is_empty() { key.into() } else { format!("{}.{key}", self.path).into() }
    }

    /// What the findings of this record, and of the records inside it, are about.
    #[must_use]
    pub fn about(mut self, subject: impl Into<Subject>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Names the record in findings by the text of a key, where that is there: `doelstelling „weekmarkt”`.
    #[must_use]
    pub fn called_by(mut self, key: &'static str) -> Self {
        self.named_by = Some(key);
        self
    }

    /// What it is called in findings.
    fn what(&self) -> Message {
        let what = self.what.clone();
        match self.named_by.and_then(|key| self.peek(key)) {
            Some(id) => Message::new("record-named").with("what", what).with("id", id),
            None => what,
        }
    }

    /// That a key is asked for.
    fn ask(&self, key: &'static str) {
        let mut asked = self.asked.borrow_mut();
        if asked.capacity() == 0 {
            asked.reserve(MOST_KEYS);
        }
        asked.push(key);
    }

    fn get(&self, key: &str) -> Option<&'r Spanned<DeValue<'s>>> {
        if self.there & bit(key) == 0 { None } else { self.table.get(key) }
    }

    /// The place of the header (of the file's start for the whole file).
    pub fn place(&self) -> Place {
        self.reader.place(self.header.clone())
    }

    /// From the header to the end of the last value inside.
    pub fn extent(&self) -> Place {
        let end = last_end(self.table).max(self.header.end);
        self.reader.place(self.header.start..end)
    }

    /// How many faults were found in this record so far.
    pub fn faults(&self) -> usize {
        self.faults.get()
    }

    /// The text of a key, without judging it: to name a record before it is read.
    pub fn peek(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(|value| value.get_ref().as_str())
    }

    /// Whether a key is there.
    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some() || self.noted.as_ref().is_some_and(|noted| noted.is_there(key))
    }

    /// A value that must be there.
    pub fn required<T: FromToml>(&self, key: &'static str) -> Option<At<T>> {
        self.needs(key);
        if self.noted.is_none() && !self.has(key) {
            self.missing(key, T::EXAMPLE);
        }
        self.value(key, true)
    }

    /// Reports that a key is missing.
    pub fn missing(&self, key: &'static str, example: &'static str) {
        self.needs(key);
        self.ask(key);
        self.faults.set(self.faults.get() + 1);
        if !self.holds_blanked_lines() {
            let message = Message::new("schema-missing-key").with("what", self.what()).with("key", key);
            let help = Message::new("schema-missing-key-help").with("line", format!("{key} = {example}"));
            self.report(Diagnostic::error(reading::SCHEMA_MISSING_KEY, self.place(), message).help(help));
        }
    }

    /// A key that is there under a mistyped name is not missing as well.
    fn take_back_missing(&self, key: &str) {
        let place = self.place();
        let missing = Message::new("schema-missing-key").with("what", self.what()).with("key", key);
        self.reader.take_back(|one| one.place == place && one.message == missing);
    }

    /// Whether lines of this record were left out because of a syntax error.
    fn holds_blanked_lines(&self) -> bool {
        self.reader.left_out_in(self.header.start..self.until)
    }

    /// How many errors the file has so far, for [`Record::finish_since`].
    pub fn errors_so_far(&self) -> usize {
        self.reader.errors()
    }

    /// A value that may be there.
    pub fn optional<T: FromToml>(&self, key: &'static str) -> Option<At<T>> {
        self.value(key, false)
    }

    fn value<T: FromToml>(&self, key: &'static str, is_needed: bool) -> Option<At<T>> {
        self.noted.iter().for_each(|noted| noted.value(key, T::shape()));
        self.ask(key);
        let value = self.get(key)?;
        self.read(key, value, is_needed, || format!("{key} = {}", T::EXAMPLE))
    }

    /// A list of values; absent is empty.
    pub fn list<T: FromToml>(&self, key: &'static str) -> Vec<At<T>> {
        self.noted.iter().for_each(|noted| noted.list(key, T::shape()));
        self.ask(key);
        match self.get(key) {
            None => Vec::new(),
            Some(value) => match value.get_ref() {
                DeValue::Array(items) => {
                    self.report_listed_twice(key, items);
                    let example = || format!("{key} = [{}]", T::EXAMPLE);
                    items.iter().filter_map(|item| self.read(key, item, false, example)).collect()
                }
                other => {
                    // What was written, between brackets: that is most often what was meant.
                    let problem = wrong_type("type-list", other);
                    let problem = match ValueMeant::of::<T>(other, self.written(value)) {
                        Some(ValueMeant::One(one, same)) => problem
                            .with_fix(same.then(|| format!("[{one}]")))
                            .with_help(format!("{key} = [{one}]")),
                        _ => problem.with_meant(None, || format!("{key} = [{}]", T::EXAMPLE)),
                    };
                    self.fault(key, value.span(), problem);
                    Vec::new()
                }
            },
        }
    }

    fn report_listed_twice(&self, key: &str, items: &[Spanned<DeValue<'s>>]) {
        let mut first: HashMap<&str, Range<usize>> = HashMap::new();
        for item in items {
            let Some(text) = item.get_ref().as_str() else { continue };
            let Some(earlier) = first.get(text).cloned() else {
                first.insert(text, item.span());
                continue;
            };
            let message = Message::new("schema-listed-twice").with("key", key).with("text", text);
            let place = self.reader.place(item.span());
            self.report(
                Diagnostic::warning(reading::SCHEMA_LISTED_TWICE, place, message)
                    .related(self.reader.place(earlier), Message::new("schema-listed-twice-first"))
                    .help(Message::new("schema-listed-twice-help")),
            );
        }
    }

    fn read<T: FromToml>(
        &self,
        key: &str,
        value: &Spanned<DeValue<'s>>,
        is_needed: bool,
        example: impl Fn() -> String,
    ) -> Option<At<T>> {
        let written = self.written(value);
        let read = match value.get_ref() {
            DeValue::Integer(_) | DeValue::Float(_) if !is_plain(written) => Err(odd_number()),
            _ => T::from_toml(value.get_ref()),
        };
        match read {
            Ok(read) => {
                let place = self.reader.place(value.span());
                let one_line = value.get_ref().as_str().filter(|_| !PROSE.contains(&key));
                if one_line.is_some_and(|text| text.contains(breaks_line)) {
                    let message = Message::new("text-one-line").with("key", key);
                    let help = Message::new("text-one-line-help");
                    self.report(Diagnostic::warning(reading::TEXT_ONE_LINE, place, message).help(help));
                }
                Some(At { value: if one_line.is_some() { read.on_one_line() } else { read }, place })
            }
            Err(problem) => {
                let problem =
                    problem.with_meant(ValueMeant::of::<T>(value.get_ref(), written).as_ref(), example);
                self.fault(key, value.span(), if is_needed { problem.of_needed() } else { problem });
                None
            }
        }
    }

    /// A value as it is written.
    fn written(&self, value: &Spanned<DeValue<'s>>) -> &'r str {
        self.reader.text.get(value.span()).unwrap_or_default()
    }

    fn fault(&self, key: &str, span: Range<usize>, problem: Problem) {
        self.faults.set(self.faults.get() + 1);
        let finding =
            Diagnostic::error(problem.rule, self.reader.place(span), problem.message.with("key", key));
        self.report(Diagnostic { help: problem.help, ..finding }.fix(problem.fix));
    }

    /// Keeps what this record names elsewhere, for who looks whether that is there.
    pub(in crate::model) fn mention<'n, T: Clone + 'n>(
        &self,
        of: fn(At<T>) -> Mentioned,
        names: impl IntoIterator<Item = &'n At<T>>,
    ) {
        let by = || self.peek("title").or_else(|| self.peek("id")).unwrap_or_default().to_owned();
        for name in names {
            self.reader.mention(Mention { by: by(), subject: self.subject.clone(), of: of(name.clone()) });
        }
    }

    /// Reports a finding about this record.
    pub fn report(&self, finding: Diagnostic) {
        let subject = finding.subject.clone().or_else(|| self.subject.clone());
        self.reader.report(Diagnostic { subject, ..finding });
    }

    /// Ends the record: every key that nobody asked for is unknown.
    pub fn finish(self) {
        self.report_unknown_keys();
    }

    /// Ends the record, and says whether all of it could be read since the file had so many errors: else what seems
    /// to lack may be there.
    pub fn finish_since(self, errors: usize) -> bool {
        self.report_unknown_keys();
        self.reader.errors() == errors && !self.holds_blanked_lines()
    }

    /// Takes keys as known without reading them.
    pub fn knows(&self, keys: &[&'static str]) {
        self.asked.borrow_mut().extend(keys);
    }

    /// Reports once that the header of the unknown keys is in a comment, and says from where those keys stand.
    fn report_header_in_comment(&self, unknown: &UnknownKeys<'_, '_>) -> Option<usize> {
        let last = unknown.all().map(|(name, _)| name.span().start).max()?;
        let header = header_in_comment(self.reader.text, last)?;
        // One key may be in the wrong record by itself.
        let from = header.as_ptr().addr() - self.reader.text.as_ptr().addr();
        let below = || unknown.all().map(|(name, _)| name.span()).filter(|span| span.start > from);
        let first = below().min_by_key(|span| span.start).filter(|_| below().count() > 1)?;
        let message = Message::new("schema-header-in-comment").with("header", header);
        let help = Message::new("schema-header-in-comment-help").with("header", header);
        let place = self.reader.place(first.clone());
        self.report(Diagnostic::error(reading::SCHEMA_UNKNOWN_KEY, place, message).help(help));
        Some(first.start)
    }

    fn report_unknown_keys(&self) {
        let asked = self.asked.borrow();
        let unknown = UnknownKeys::of(self.reader.text, self.table, &asked);
        let headless = self.report_header_in_comment(&unknown);
        let is_told = |at: usize| headless.is_some_and(|from| at >= from);
        for (index, (name, value)) in unknown.all().enumerate() {
            if is_told(name.span().start) {
                continue;
            }
            let key = name.get_ref().as_ref();
            let message = Message::new("schema-unknown-key").with("key", key).with("what", self.what());
            let help = match near_miss(key, asked.iter().copied()) {
                // Records of that name come after each other.
                Some(better) if is_header(value) && self.table.get(better).is_some_and(is_header) => {
                    let header = format!("[[{}]]", self.path_of(better));
                    Message::new("did-you-mean").with("better", header)
                }
                // The same twice is another mistake.
                Some(better) if self.table.contains_key(better) => {
                    Message::new("schema-unknown-key-help-there").with("better", better)
                }
                Some(better) => {
                    self.take_back_missing(better);
                    Message::new("did-you-mean").with("better", better)
                }
                None if let Some(path) = self.reader.path_inside(key).filter(|_| is_header(value)) => {
                    Message::new("did-you-mean").with("better", format!("[[{path}]]"))
                }
                None => {
                    // Of so many the later ones are only counted, and the list would stand in memory with each.
                    let known = if index < MOST_OF_RULE { asked.to_vec() } else { Vec::new() };
                    Message::new("schema-unknown-key-help").with("keys", known)
                }
            };
            let place = self.reader.place(name.span());
            let fix = unknown.fix_of(name, value);
            let finding = Diagnostic::error(reading::SCHEMA_UNKNOWN_KEY, place, message).help(help);
            self.report(Diagnostic { fix, ..finding });
        }
    }
}
