//! Reading a TOML table key by key, so that every error of a record is found, each in its place.
//!
//! A derived `Deserialize` stops at its first error. Here a reader asks for what it requires, for what is optional,
//! and in the end for the keys that nobody asked for.

use std::cell::{Cell, RefCell};
use std::ops::Range;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::At;
use crate::diagnostic::{Diagnostic, FileId, Place, Severity};
use crate::lang::Message;

/// What is wrong with a value; the record adds key and place.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The rule.
    pub rule: &'static str,
    /// What is wrong. The argument `key` is added by the record.
    pub message: Message,
    /// What to do.
    pub help: Option<Message>,
}

/// A type that can be read from one TOML value.
pub trait FromToml: Sized {
    /// How such a value is written, as an example for a help line.
    const EXAMPLE: &'static str;

    /// Reads it.
    ///
    /// # Errors
    /// The value has another type or an impossible content.
    fn from_toml(value: &DeValue<'_>) -> Result<Self, Problem>;
}

/// Collects the findings of one file while it is read.
#[derive(Debug)]
pub struct Reader {
    file: FileId,
    findings: RefCell<Vec<Diagnostic>>,
    errors: Cell<usize>,
    /// Lines that were blanked because of a syntax error: a record that holds one is not blamed for what lacks.
    left_out: Vec<Range<usize>>,
}

impl Reader {
    /// For a file, of which some lines may have been left out because of syntax errors.
    pub fn new(file: FileId, left_out: Vec<Range<usize>>) -> Reader {
        Reader { file, findings: RefCell::new(Vec::new()), errors: Cell::new(0), left_out }
    }

    /// Adds a finding.
    pub fn report(&self, finding: Diagnostic) {
        if finding.severity == Severity::Error {
            self.errors.set(self.errors.get() + 1);
        }
        self.findings.borrow_mut().push(finding);
    }

    /// A place in this file.
    pub fn place(&self, span: Range<usize>) -> Place {
        Place::new(self.file, span)
    }

    /// All findings.
    pub fn into_findings(self) -> Vec<Diagnostic> {
        self.findings.into_inner()
    }
}

/// A table that is being read.
pub struct Record<'r, 's> {
    reader: &'r Reader,
    table: &'r DeTable<'s>,
    header: Range<usize>,
    /// From the header to where the next record begins: what a blanked line must lie in to excuse a missing key.
    until: usize,
    what: Message,
    subject: Option<String>,
    asked: RefCell<Vec<&'static str>>,
    faults: Cell<usize>,
}

impl<'r, 's> Record<'r, 's> {
    /// The whole file as a record.
    pub fn root(reader: &'r Reader, table: &'r DeTable<'s>, what: Message) -> Record<'r, 's> {
        Record::new(reader, table, 0..0, usize::MAX, what, None)
    }

    fn new(
        reader: &'r Reader,
        table: &'r DeTable<'s>,
        header: Range<usize>,
        until: usize,
        what: Message,
        subject: Option<String>,
    ) -> Record<'r, 's> {
        Record {
            reader,
            table,
            header,
            until,
            what,
            subject,
            asked: RefCell::default(),
            faults: Cell::new(0),
        }
    }

    /// What the findings of this record, and of the records inside it, are about.
    #[must_use]
    pub fn about(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Names the record in findings: `doelstelling „weekmarkt”`.
    #[must_use]
    pub fn called(mut self, what: Message) -> Self {
        self.what = what;
        self
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
        self.table.get(key).and_then(|value| value.get_ref().as_str())
    }

    /// Whether a key is there.
    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// A value that must be there.
    pub fn required<T: FromToml>(&self, key: &'static str) -> Option<At<T>> {
        if !self.has(key) {
            self.missing(key, T::EXAMPLE);
        }
        self.optional(key)
    }

    /// Reports that a key is missing.
    pub fn missing(&self, key: &'static str, example: &'static str) {
        self.asked.borrow_mut().push(key);
        self.faults.set(self.faults.get() + 1);
        if !self.holds_blanked_lines() {
            let message = Message::new("schema-missing-key").with("what", self.what.clone()).with("key", key);
            let help = Message::new("schema-missing-key-help").with("line", format!("{key} = {example}"));
            self.report(Diagnostic::error("schema/missing-key", self.place(), message).help(help));
        }
    }

    /// Whether lines of this record were left out because of a syntax error.
    fn holds_blanked_lines(&self) -> bool {
        self.reader.left_out.iter().any(|lines| lines.end >= self.header.start && lines.start < self.until)
    }

    /// How many errors the file has so far, for [`Record::finish_since`].
    pub fn errors_so_far(&self) -> usize {
        self.reader.errors.get()
    }

    /// A value that may be there.
    pub fn optional<T: FromToml>(&self, key: &'static str) -> Option<At<T>> {
        self.asked.borrow_mut().push(key);
        let value = self.table.get(key)?;
        self.read(key, value, || format!("{key} = {}", T::EXAMPLE))
    }

    /// A list of values; absent is empty.
    pub fn list<T: FromToml>(&self, key: &'static str) -> Vec<At<T>> {
        self.asked.borrow_mut().push(key);
        match self.table.get(key) {
            None => Vec::new(),
            Some(value) => match value.get_ref() {
                DeValue::Array(items) => items
                    .iter()
                    .filter_map(|item| self.read(key, item, || format!("{key} = [{}]", T::EXAMPLE)))
                    .collect(),
                other => {
                    let problem = wrong_type("type-list", other);
                    self.fault(key, value.span(), problem.or_help(|| format!("{key} = [{}]", T::EXAMPLE)));
                    Vec::new()
                }
            },
        }
    }

    fn read<T: FromToml>(
        &self,
        key: &str,
        value: &Spanned<DeValue<'s>>,
        example: impl Fn() -> String,
    ) -> Option<At<T>> {
        match T::from_toml(value.get_ref()) {
            Ok(read) => Some(At { value: read, place: self.reader.place(value.span()) }),
            Err(problem) => {
                self.fault(key, value.span(), problem.or_help(example));
                None
            }
        }
    }

    fn fault(&self, key: &str, span: Range<usize>, problem: Problem) {
        self.faults.set(self.faults.get() + 1);
        let finding =
            Diagnostic::error(problem.rule, self.reader.place(span), problem.message.with("key", key));
        self.report(Diagnostic { help: problem.help, ..finding });
    }

    /// A table inside: `[assessment]` or `target = { ... }`.
    pub fn table(&self, key: &'static str, what: Message) -> Option<Record<'r, 's>> {
        self.asked.borrow_mut().push(key);
        let value = self.table.get(key)?;
        match value.get_ref() {
            DeValue::Table(table) => Some(self.child(table, value.span(), what)),
            other => {
                let problem = wrong_type("type-table", other).or_help(|| format!("{key} = {{ … }}"));
                self.fault(key, value.span(), problem);
                None
            }
        }
    }

    /// The tables `[[key]]`.
    pub fn tables(&self, key: &'static str, what: &'static str) -> Vec<Record<'r, 's>> {
        self.asked.borrow_mut().push(key);
        let Some(value) = self.table.get(key) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            let problem = wrong_type("type-records", value.get_ref()).or_help(|| format!("[[{key}]]"));
            self.fault(key, value.span(), problem);
            return Vec::new();
        };
        let starts: Vec<usize> = items.iter().map(|item| item.span().start).collect();
        let mut records = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            match item.get_ref() {
                DeValue::Table(table) => {
                    let mut child = self.child(table, item.span(), Message::new(what));
                    child.until = starts.get(index + 1).copied().unwrap_or(self.until);
                    records.push(child);
                }
                other => {
                    let problem = wrong_type("type-table", other).or_help(|| format!("{key} = [{{ … }}]"));
                    self.fault(key, item.span(), problem);
                }
            }
        }
        records
    }

    /// As [`Record::tables`], but an array between square brackets is refused: a later `record` could not add to it.
    pub fn tables_only(&self, key: &'static str, what: &'static str) -> Vec<Record<'r, 's>> {
        let inline = self.table.get(key).filter(|value| value.get_ref().is_array() && !is_header(value));
        if let Some(value) = inline {
            self.asked.borrow_mut().push(key);
            let message = Message::new("schema-inline-records").with("key", key);
            let help = Message::new("schema-inline-records-help").with("key", key);
            self.faults.set(self.faults.get() + 1);
            self.report(
                Diagnostic::error("schema/inline-records", self.reader.place(value.span()), message)
                    .help(help),
            );
            return Vec::new();
        }
        self.tables(key, what)
    }

    /// The tables below a key that are named by the user: `[priority.jeugd]`, `[indicator."jeugd/x"]`.
    pub fn named<T>(
        &self,
        key: &'static str,
        what: &'static str,
        parse: impl Fn(&str) -> Result<T, Problem>,
    ) -> Vec<(At<T>, Record<'r, 's>)> {
        let Some(outer) = self.table(key, Message::new(what)) else { return Vec::new() };
        let mut all = Vec::new();
        for (name, value) in outer.table {
            match (parse(name.get_ref()), value.get_ref()) {
                (Ok(parsed), DeValue::Table(table)) => {
                    let what = Message::new("record-named")
                        .with("what", Message::new(what))
                        .with("id", &**name.get_ref());
                    let record = outer.child(table, name.span(), what);
                    all.push((At { value: parsed, place: self.reader.place(name.span()) }, record));
                }
                (Err(problem), _) => self.fault(key, name.span(), problem),
                (_, other) => {
                    let name = name.get_ref();
                    let problem = wrong_type("type-table", other).or_help(|| format!("[{key}.{name}]"));
                    self.fault(name, value.span(), problem);
                }
            }
        }
        // The table is sorted by name; the file's order is the reader's.
        all.sort_by_key(|(name, _)| name.place.start);
        all
    }

    /// The keys of this table that the user names, each with a setting: the rules of `[check]`, colours.
    pub fn settings<T: FromToml>(&self) -> Vec<(At<String>, At<T>)> {
        let mut all = Vec::new();
        for (name, value) in self.table {
            let key = name.get_ref().as_ref();
            if let Some(setting) = self.read(key, value, || format!("{key} = {}", T::EXAMPLE)) {
                all.push((At { value: key.to_owned(), place: self.reader.place(name.span()) }, setting));
            }
        }
        all
    }

    fn child<'t>(&self, table: &'t DeTable<'s>, header: Range<usize>, what: Message) -> Record<'t, 's>
    where
        'r: 't,
    {
        Record::new(self.reader, table, header, self.until, what, self.subject.clone())
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
        self.reader.errors.get() == errors && !self.holds_blanked_lines()
    }

    /// Takes keys as known without reading them.
    pub fn knows(&self, keys: &[&'static str]) {
        self.asked.borrow_mut().extend(keys);
    }

    fn report_unknown_keys(&self) {
        let asked = self.asked.borrow();
        for name in self.table.keys() {
            let key = name.get_ref().as_ref();
            if asked.contains(&key) {
                continue;
            }
            let message = Message::new("schema-unknown-key").with("key", key).with("what", self.what.clone());
            let help = match near_miss(key, asked.iter().copied()) {
                Some(better) => Message::new("did-you-mean").with("better", better),
                None => Message::new("schema-unknown-key-help").with("keys", asked.to_vec()),
            };
            let place = self.reader.place(name.span());
            self.report(Diagnostic::error("schema/unknown-key", place, message).help(help));
        }
    }
}

/// Whether an array was written as `[[x]]` tables: its place is then a header's and not a bracket's content.
fn is_header(value: &Spanned<DeValue<'_>>) -> bool {
    let DeValue::Array(items) = value.get_ref() else { return false };
    items.first().is_some_and(|first| first.span().start == value.span().start)
}

fn last_end(table: &DeTable<'_>) -> usize {
    table.values().map(value_end).max().unwrap_or(0)
}

fn value_end(value: &Spanned<DeValue<'_>>) -> usize {
    let inner = match value.get_ref() {
        DeValue::Array(items) => items.iter().map(value_end).max().unwrap_or(0),
        DeValue::Table(table) => last_end(table),
        _ => 0,
    };
    inner.max(value.span().end)
}

/// The candidate that a mistyped name most likely meant.
pub fn near_miss<'c>(typed: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(typed, candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, candidate)| candidate)
}

impl Problem {
    /// With a line to type.
    #[must_use]
    pub fn with_help(self, line: String) -> Problem {
        Problem { help: Some(Message::new("type-help").with("line", line)), ..self }
    }

    /// With a line to type when nothing better is known.
    #[must_use]
    fn or_help(self, line: impl Fn() -> String) -> Problem {
        if self.help.is_some() { self } else { self.with_help(line()) }
    }
}

/// The problem that a value has another type than is expected.
pub fn wrong_type(expected: &'static str, found: &DeValue<'_>) -> Problem {
    let found = match found {
        DeValue::String(_) => "type-text",
        DeValue::Integer(_) | DeValue::Float(_) => "type-number",
        DeValue::Boolean(_) => "type-boolean",
        DeValue::Datetime(_) => "type-date",
        DeValue::Array(_) => "type-list",
        DeValue::Table(_) => "type-table",
    };
    let message = Message::new("schema-wrong-type")
        .with("expected", Message::new(expected))
        .with("found", Message::new(found));
    Problem { rule: "schema/wrong-type", message, help: None }
}

/// The text of a value.
pub(crate) fn text_of<'v>(value: &'v DeValue<'_>, expected: &'static str) -> Result<&'v str, Problem> {
    value.as_str().ok_or_else(|| wrong_type(expected, value))
}

/// A text that says something.
impl FromToml for String {
    const EXAMPLE: &'static str = "\"…\"";

    fn from_toml(value: &DeValue<'_>) -> Result<String, Problem> {
        let text = text_of(value, "type-text")?;
        if text.trim().is_empty() {
            let message = Message::new("schema-empty-text");
            return Err(Problem {
                rule: "schema/empty-text",
                message,
                help: Some(Message::new("schema-empty-text-help")),
            });
        }
        Ok(text.to_owned())
    }
}

impl FromToml for bool {
    const EXAMPLE: &'static str = "true";

    fn from_toml(value: &DeValue<'_>) -> Result<bool, Problem> {
        value.as_bool().ok_or_else(|| wrong_type("type-boolean", value))
    }
}

/// The largest number that is taken: beyond it a double no longer holds every whole number.
const MAX_NUMBER: f64 = 9_007_199_254_740_992.0;

impl FromToml for f64 {
    const EXAMPLE: &'static str = "7.5";

    fn from_toml(value: &DeValue<'_>) -> Result<f64, Problem> {
        let text = match value {
            DeValue::Integer(integer) if integer.radix() == 10 => integer.as_str(),
            DeValue::Float(float) => float.as_str(),
            DeValue::Integer(_) => return Err(odd_number()),
            other => return Err(wrong_type("type-number", other)),
        };
        // `1_0` is valid TOML for ten, and `inf` and `nan` are numbers to it; no figure is meant that way.
        match text.parse::<f64>() {
            Ok(number) if number.abs() <= MAX_NUMBER => Ok(number),
            _ => Err(odd_number()),
        }
    }
}

fn odd_number() -> Problem {
    Problem {
        rule: "schema/odd-number",
        message: Message::new("schema-odd-number"),
        help: Some(Message::new("schema-odd-number-help")),
    }
}

impl FromToml for u32 {
    const EXAMPLE: &'static str = "2";

    fn from_toml(value: &DeValue<'_>) -> Result<u32, Problem> {
        let number = f64::from_toml(value)?;
        if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number) {
            // In range and whole, as was just seen.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            return Ok(number as u32);
        }
        Err(Problem { rule: "schema/wrong-type", message: Message::new("schema-whole-number"), help: None })
    }
}

/// A year, four digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Year(pub i32);

impl FromToml for Year {
    const EXAMPLE: &'static str = "2027";

    fn from_toml(value: &DeValue<'_>) -> Result<Year, Problem> {
        let bad = || Problem {
            rule: "schema/wrong-type",
            message: Message::new("schema-year"),
            help: Some(Message::new("schema-year-help")),
        };
        let number = value.as_integer().and_then(|integer| integer.as_str().parse::<i32>().ok());
        number.filter(|year| (1900..=2999).contains(year)).map(Year).ok_or_else(bad)
    }
}

impl FromToml for NaiveDate {
    const EXAMPLE: &'static str = "2026-11-23";

    fn from_toml(value: &DeValue<'_>) -> Result<NaiveDate, Problem> {
        let bad = || wrong_type("type-date", value).with_help("2026-11-23".to_owned());
        let written = value.as_datetime().ok_or_else(bad)?;
        let date = written.date.filter(|_| written.time.is_none()).ok_or_else(|| Problem {
            rule: "schema/wrong-type",
            message: Message::new("schema-date-only"),
            help: Some(Message::new("type-help").with("line", "2026-11-23")),
        })?;
        NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
            .ok_or_else(bad)
    }
}

/// Makes an enum of fixed words, in TOML and JSON the word itself.
macro_rules! keywords {
    ($(#[$doc:meta])* $name:ident { $($(#[$case_doc:meta])* $case:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$case_doc])* $case,)+ }

        impl $name {
            /// All, in the order in which they are offered.
            pub const ALL: &'static [$name] = &[$($name::$case,)+];

            /// The word that stands for it in files and on the command line.
            pub fn word(self) -> &'static str {
                match self { $($name::$case => $word,)+ }
            }

            /// The one that a word stands for.
            pub fn from_word(word: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.word() == word)
            }
        }

        impl crate::model::record::FromToml for $name {
            const EXAMPLE: &'static str = crate::model::record::first_of(&[$(concat!("\"", $word, "\""),)+]);

            fn from_toml(
                value: &toml::de::DeValue<'_>,
            ) -> Result<$name, crate::model::record::Problem> {
                let text = crate::model::record::text_of(value, "type-text")?;
                $name::from_word(text).ok_or_else(|| {
                    crate::model::record::unknown_word(text, &[$($word,)+])
                })
            }
        }
    };
}
pub(crate) use keywords;

/// The first of some words, where a constant is needed.
pub(crate) const fn first_of(words: &[&'static str]) -> &'static str {
    words[0]
}

/// The problem that a word is none of those that can stand here.
pub(crate) fn unknown_word(text: &str, words: &[&'static str]) -> Problem {
    let help = match near_miss(text, words.iter().copied()) {
        Some(better) => Message::new("did-you-mean").with("better", format!("\"{better}\"")),
        None => Message::new("choose-from").with("words", words.to_vec()),
    };
    Problem {
        rule: "schema/unknown-value",
        message: Message::new("schema-unknown-value").with("text", text),
        help: Some(help),
    }
}
