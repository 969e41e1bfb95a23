//! The records inside a record: tables, lists of them, and those that the user names.

use std::ops::Range;
use std::rc::Rc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Record;
use crate::diagnostic::{Diagnostic, reading};
use crate::files::is_header;
use crate::lang::Message;
use crate::model::At;
use crate::model::read::value::{FromToml, Problem, wrong_type};

impl<'r, 's> Record<'r, 's> {
    /// A list of texts, of tables, or of both: `["a", { id = "b", … }]`; absent is empty.
    pub fn list_or_tables<T>(
        &self,
        key: &'static str,
        what: &'static str,
        of_text: impl Fn(At<String>) -> T,
        of_table: impl Fn(Record<'_, 's>) -> Option<T>,
    ) -> Vec<T> {
        if let Some(noted) = &self.noted {
            noted.list(key, String::shape());
            of_table(self.noting_inside(noted.tables(key, what)));
            return Vec::new();
        }
        let items = match self.get(key).map(Spanned::get_ref) {
            Some(DeValue::Array(items)) if items.iter().any(|item| item.get_ref().is_table()) => items,
            _ => return self.list(key).into_iter().map(of_text).collect(),
        };
        self.ask(key);
        let read = |item: &Spanned<DeValue<'s>>| match item.get_ref() {
            DeValue::Table(table) => {
                of_table(self.child(table, item.span(), Message::new(what), self.path_of(key)))
            }
            _ => self.read(key, item, false, || format!("{key} = [{}]", String::EXAMPLE)).map(&of_text),
        };
        items.iter().filter_map(read).collect()
    }

    /// A table inside: `[assessment]` or `target = { ... }`.
    pub fn table(&self, key: &'static str, what: Message) -> Option<Record<'r, 's>> {
        if let Some(noted) = &self.noted {
            return Some(self.noting_inside(noted.table(key, what)));
        }
        self.ask(key);
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::Table(table) => Some(self.child(table, value.span(), what, self.path_of(key))),
            other => {
                let problem = wrong_type("type-table", other).or_help(|| match other {
                    // A number by itself is what is to be reached.
                    DeValue::Integer(_) | DeValue::Float(_) if key == "target" => {
                        let number = self.reader.text.get(value.span()).unwrap_or_default();
                        format!("{key} = {{ value = {number}, by = … }}")
                    }
                    _ => format!("{key} = {{ … }}"),
                });
                self.fault(key, value.span(), problem);
                None
            }
        }
    }

    /// The tables `[[key]]`.
    pub fn tables(&self, key: &'static str, what: &'static str) -> Vec<Record<'r, 's>> {
        if let Some(noted) = &self.noted {
            return vec![self.noting_inside(noted.tables(key, what))];
        }
        self.ask(key);
        let path = self.path_of(key);
        if !self.path.is_empty() {
            self.reader.holds(path.to_string());
        }
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            let problem = wrong_type("type-records", value.get_ref()).with_help(format!("[[{path}]]"));
            self.fault(key, value.span(), problem);
            return Vec::new();
        };
        let starts: Vec<usize> = items.iter().map(|item| item.span().start).collect();
        let mut records = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            match item.get_ref() {
                DeValue::Table(table) => {
                    let mut child = self.child(table, item.span(), Message::new(what), path.clone());
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
        let inline = self.get(key).filter(|value| value.get_ref().is_array() && !is_header(value));
        if let Some(value) = inline {
            self.ask(key);
            let message = Message::new("schema-inline-records").with("key", key);
            let help = Message::new("schema-inline-records-help").with("key", &*self.path_of(key));
            self.faults.set(self.faults.get() + 1);
            self.report(
                Diagnostic::error(reading::SCHEMA_INLINE_RECORDS, self.reader.place(value.span()), message)
                    .help(help),
            );
            return Vec::new();
        }
        self.tables(key, what)
    }

    /// The tables below a key that are named by the user: `[priority.jeugd]`, `[indicator."jeugd/x"]`.
    pub fn named<T: FromToml>(
        &self,
        key: &'static str,
        what: &'static str,
        parse: impl Fn(&str) -> Result<T, Problem>,
    ) -> Vec<(At<T>, Record<'r, 's>)> {
        if let Some(noted) = &self.noted {
            // Any name will do, of the two forms that names have.
            let name = ["x", "x/x"].into_iter().find_map(|name| parse(name).ok());
            let record = self.noting_inside(noted.named(key, what, T::shape()));
            return name.map(|name| (At { value: name, place: self.place() }, record)).into_iter().collect();
        }
        let Some(outer) = self.table(key, Message::new(what)) else { return Vec::new() };
        let mut all = Vec::new();
        for (name, value) in outer.table {
            match (parse(name.get_ref()), value.get_ref()) {
                (Ok(parsed), DeValue::Table(table)) => {
                    let what = Message::new("record-named")
                        .with("what", Message::new(what))
                        .with("id", &**name.get_ref());
                    let record = outer.child(table, name.span(), what, outer.path_of(name.get_ref()));
                    all.push((At { value: parsed, place: self.reader.place(name.span()) }, record));
                }
                (Err(problem), _) => self.fault(key, name.span(), problem),
                (_, other) => {
                    let name = name.get_ref();
                    let problem =
                        wrong_type("type-table", other).with_help(format!("[{}]", outer.path_of(name)));
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
        self.noted.iter().for_each(|noted| noted.chosen(T::shape()));
        let mut all = Vec::new();
        for (name, value) in self.table {
            let key = name.get_ref().as_ref();
            if let Some(setting) = self.read(key, value, false, || format!("{key} = {}", T::EXAMPLE)) {
                all.push((At { value: key.to_owned(), place: self.reader.place(name.span()) }, setting));
            }
        }
        all
    }

    fn child<'t>(
        &self,
        table: &'t DeTable<'s>,
        header: Range<usize>,
        what: Message,
        path: Rc<str>,
    ) -> Record<'t, 's>
    where
        'r: 't,
    {
        let child = Record::new(self.reader, table, header, self.until, what, path);
        Record { subject: self.subject.clone(), ..child }
    }
}
