//! An edit of the records of one file: its text and, beside it, what that text must say. The two are worked out apart and
//! compared at the end, so that every byte outside the edit stays and nothing else is said.

use toml::Value;

use super::place::{RecordPlace, Step, record, records_in};
use super::value::{Entry, line_of, same, value_text};
use crate::diagnostic::Edit;
use crate::edit::change::{ChangeRefusal, PreparedChange, Written};
use crate::edit::text::{edited, line_ending, next_line, with_inner_record, with_record};
use crate::edit::verify::{Ground, Unsound};
use crate::model::Loaded;

/// An edit of the records of one file, worked out and not yet checked.
#[derive(Debug)]
pub(in crate::edit) struct RecordEdit {
    /// The path inside the plan folder.
    inside: String,
    /// The whole text, as it will be.
    text: String,
    /// What that must say.
    expected: toml::Table,
    /// What is written; nothing where nothing changes.
    written: Vec<Written>,
    /// The line on which the record begins that it is about.
    line: usize,
}

type Refused = Box<ChangeRefusal>;

impl RecordEdit {
    /// Nothing yet, of a file without errors.
    ///
    /// # Errors
    /// It has errors.
    pub(in crate::edit) fn begin(ground: &Ground<'_>, inside: &str) -> Result<RecordEdit, Unsound> {
        ground.refuse_errors_in(inside)?;
        RecordEdit::of(ground.loaded, inside)
    }

    /// Nothing yet, of a file that may not be there.
    ///
    /// # Errors
    /// It cannot be read.
    pub(in crate::edit) fn of(loaded: &Loaded, inside: &str) -> Result<RecordEdit, Unsound> {
        let text = loaded.sources.find(inside).map_or("", |(_, file)| file.text.as_str()).to_owned();
        let expected = data(&text)?;
        Ok(RecordEdit { inside: inside.to_owned(), text, expected, written: Vec::new(), line: 1 })
    }

    /// The text as it is by now.
    pub(in crate::edit) fn text(&self) -> &str {
        &self.text
    }

    /// What a record says by now; none where it is not there.
    pub(in crate::edit) fn says(&self, at: &[Step]) -> Option<&toml::Table> {
        at.iter().try_fold(&self.expected, |table, step| {
            table.get(step.list)?.as_array()?.iter().find(|one| step.is_data(one))?.as_table()
        })
    }

    /// Refuses a record beside one that bears its id.
    ///
    /// # Errors
    /// One of these has that id.
    pub(in crate::edit) fn refuse_namesake(&self, there: &[RecordPlace], id: &str) -> Result<(), Refused> {
        let same = there.iter().find(|one| one.text_of("id") == Some(id));
        let Some(known) = same.and_then(|same| same.key("id")) else { return Ok(()) };
        Err(Box::new(ChangeRefusal::AlreadyThere { line: line_at(&self.text, known.key.start) }))
    }

    /// Adds a record to the file: behind that byte, or at the end.
    ///
    /// # Errors
    /// The list is written where nothing can be added to it.
    pub(in crate::edit) fn add(
        &mut self,
        list: &'static str,
        entries: Vec<Entry>,
        behind: Option<usize>,
    ) -> Result<(), Refused> {
        let there = records_in(&self.text, &[], list);
        refuse_inline(&there, &self.text, list)?;
        let before = there.iter().filter(|one| behind.is_none_or(|end| one.start < end)).count();
        let record = self.record(&format!("[[{list}]]"), &entries);
        let (text, start, added) = with_record(&self.text, behind, &record);
        self.put(text, Written { toml: added, was: None });
        self.line = line_at(&self.text, start);
        list_in(&mut self.expected, list)?.insert(before, table_of(entries));
        Ok(())
    }

    /// Adds a record to those inside another, behind all of it.
    ///
    /// # Errors
    /// One of the two is written where nothing can be added to it.
    pub(in crate::edit) fn add_inside(
        &mut self,
        at: &[Step],
        list: &'static str,
        entries: Vec<Entry>,
    ) -> Result<(), Refused> {
        let place = self.place(at)?;
        refuse_inline(std::slice::from_ref(&place), &self.text, list_of(at))?;
        refuse_inline(&records_in(&self.text, at, list), &self.text, list)?;
        let record = self.record(&header(at.iter().map(|step| step.list).chain([list])), &entries);
        let (text, _, added) = with_inner_record(&self.text, place.end, &record);
        self.put(text, Written { toml: added, was: None });
        list_in(table_at(&mut self.expected, at)?, list)?.push(table_of(entries));
        Ok(())
    }

    /// Puts values in a record and takes keys away. A value that is there is replaced in its place, the others follow the
    /// last of its own; what stands there already does nothing. Gives the keys that change.
    ///
    /// # Errors
    /// It is written where nothing can be added or taken away.
    pub(in crate::edit) fn set(
        &mut self,
        at: &[Step],
        entries: Vec<Entry>,
        gone: &[&'static str],
    ) -> Result<Vec<&'static str>, Refused> {
        let place = self.place(at)?;
        let own = table_at(&mut self.expected, at)?;
        let entries: Vec<Entry> =
            entries.into_iter().filter(|(key, value)| !same(own.get(*key), value)).collect();
        let gone: Vec<&'static str> = gone.iter().copied().filter(|key| own.contains_key(*key)).collect();
        if !gone.is_empty() || entries.iter().any(|(key, _)| !own.contains_key(*key)) {
            refuse_inline(std::slice::from_ref(&place), &self.text, list_of(at))?;
        }
        gone.iter().for_each(|key| drop(own.remove(*key)));
        own.extend(entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())));
        let keys = gone.iter().copied().chain(entries.iter().map(|(key, _)| *key)).collect();
        self.splice(at, &place, &entries, &gone)?;
        Ok(keys)
    }

    /// The text with these values in a record and without these keys.
    fn splice(
        &mut self,
        at: &[Step],
        place: &RecordPlace,
        entries: &[Entry],
        gone: &[&'static str],
    ) -> Result<(), Refused> {
        let old = self.text.as_str();
        let newline = line_ending(old);
        let on_one_line = newline == "\r\n";
        let of = label(at);
        let (mut edits, mut written, mut inserted) = (Vec::new(), Vec::new(), String::new());
        for key in gone {
            let known = place.key(key).ok_or(Unsound::NotReadBack)?;
            let was = format!("{of}{}", &old[known.key.start..known.value.end]);
            written.push(Written { toml: String::new(), was: Some(was) });
            let range = start_of_line(old, known.key.start)..next_line(old, known.value.end);
            edits.push(Edit { range, replacement: String::new() });
        }
        for entry in entries {
            let line = line_of(entry, on_one_line);
            let known = place.key(entry.0).map(|known| known.value.clone());
            match known.clone() {
                Some(range) => {
                    let replacement = value_text(&entry.1, on_one_line).replace('\n', newline);
                    edits.push(Edit { range, replacement });
                }
                None => inserted.push_str(&format!("{}{line}\n", indent_of(old, place, at))),
            }
            written
                .push(Written { toml: format!("{of}{line}"), was: known.map(|range| old[range].to_owned()) });
        }
        if !inserted.is_empty() {
            let at = next_line(old, place.own_end);
            let lead = if old[..at].ends_with('\n') { "" } else { newline };
            let replacement = format!("{lead}{}", inserted.replace('\n', newline));
            edits.push(Edit { range: at..at, replacement });
        }
        self.text = edited(old, edits);
        self.written.extend(written);
        Ok(())
    }

    /// Takes a record away with all that it holds. Gives what was taken away.
    ///
    /// # Errors
    /// It is written between braces.
    pub(in crate::edit) fn remove(&mut self, at: &[Step]) -> Result<String, Refused> {
        let place = self.place(at)?;
        refuse_inline(std::slice::from_ref(&place), &self.text, list_of(at))?;
        let (step, around) = at.split_last().ok_or(Unsound::NotReadBack)?;
        let holder = table_at(&mut self.expected, around)?;
        let all = list_in(holder, step.list)?;
        all.retain(|one| !step.is_data(one));
        if all.is_empty() {
            holder.remove(step.list);
        }
        let old = self.text.as_str();
        let (start, end) = (start_of_line(old, place.start), next_line(old, place.end));
        let was = old[start..end].to_owned();
        self.text =
            edited(old, vec![Edit { range: with_blank(old, start, end), replacement: String::new() }]);
        Ok(was)
    }

    /// Tells something beside what is written.
    pub(in crate::edit) fn tell(&mut self, written: Written) {
        self.written.push(written);
    }

    /// The new text, where there is one.
    ///
    /// # Errors
    /// It says something else than what was there with this edit.
    pub(in crate::edit) fn checked_text(self) -> Result<Option<String>, Unsound> {
        if data(&self.text)? != self.expected {
            return Err(Unsound::NotReadBack);
        }
        Ok((!self.written.is_empty()).then_some(self.text))
    }

    /// The edit, tried on the plan.
    ///
    /// # Errors
    /// The plan would be invalid, or the text says something else than what was there with this edit.
    pub(in crate::edit) fn tried(mut self, ground: &Ground<'_>) -> Result<PreparedChange, Refused> {
        let (inside, line, written) = (self.inside.clone(), self.line, std::mem::take(&mut self.written));
        if written.is_empty() {
            return Ok(PreparedChange::nothing(&inside, line));
        }
        let tried = ground.try_text(&inside, &self.text)?;
        if data(&self.text)? != self.expected {
            return Err(Unsound::NotReadBack.into());
        }
        Ok(PreparedChange::tried((&inside, self.text), written, line, tried))
    }

    /// Where a record stands by now.
    fn place(&mut self, at: &[Step]) -> Result<RecordPlace, Refused> {
        let place = record(&self.text, at).ok_or(Unsound::NotReadBack)?;
        if at.len() == 1 {
            self.line = line_at(&self.text, place.start);
        }
        Ok(place)
    }

    fn record(&self, header: &str, entries: &[Entry]) -> String {
        let on_one_line = line_ending(&self.text) == "\r\n";
        let lines = entries.iter().map(|entry| line_of(entry, on_one_line) + "\n");
        format!("{header}\n{}", lines.collect::<String>())
    }

    fn put(&mut self, text: String, written: Written) {
        self.text = text;
        self.written.push(written);
    }
}

/// A file as plain data, to compare what it said with what it says.
fn data(text: &str) -> Result<toml::Table, Unsound> {
    toml::from_str(text).map_err(|_| Unsound::NotReadBack)
}

fn table_of(entries: Vec<Entry>) -> Value {
    Value::Table(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn list_in<'t>(table: &'t mut toml::Table, list: &str) -> Result<&'t mut Vec<Value>, Unsound> {
    let all = table.entry(list).or_insert_with(|| Value::Array(Vec::new()));
    all.as_array_mut().ok_or(Unsound::NotReadBack)
}

fn table_at<'t>(root: &'t mut toml::Table, at: &[Step]) -> Result<&'t mut toml::Table, Unsound> {
    let found = at.iter().try_fold(root, |table, step| {
        let all = table.get_mut(step.list)?.as_array_mut()?;
        all.iter_mut().find(|one| step.is_data(one))?.as_table_mut()
    });
    found.ok_or(Unsound::NotReadBack)
}

fn refuse_inline(all: &[RecordPlace], text: &str, key: &'static str) -> Result<(), Refused> {
    if all.iter().any(|one| one.is_inline(text)) {
        Err(Box::new(ChangeRefusal::Inline { key }))
    } else {
        Ok(())
    }
}

fn list_of(at: &[Step]) -> &'static str {
    at.last().map_or("", |step| step.list)
}

fn header<'s>(lists: impl Iterator<Item = &'s str>) -> String {
    format!("[[{}]]", lists.collect::<Vec<_>>().join("."))
}

/// Of which record inside another a line is: of several with one key it is said.
fn label(at: &[Step]) -> String {
    match at {
        [] | [_] => String::new(),
        [.., last] => format!("{} {}: ", header(at.iter().map(|step| step.list)), last.value),
    }
}

fn line_at(text: &str, offset: usize) -> usize {
    text[..offset].matches('\n').count() + 1
}

fn start_of_line(text: &str, offset: usize) -> usize {
    text[..offset].rfind('\n').map_or(0, |newline| newline + 1)
}

/// The white space before the line by which a record is known.
fn indent_of<'t>(text: &'t str, place: &RecordPlace, at: &[Step]) -> &'t str {
    let known_by = at.last().and_then(|step| place.key(step.key));
    let line = &text[start_of_line(text, known_by.map_or(place.start, |known| known.key.start))..];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// What goes with a record from one byte to another: one blank line, the one behind, or of the last record the one before.
fn with_blank(old: &str, start: usize, end: usize) -> std::ops::Range<usize> {
    let blank = line_ending(old);
    let before = old[..start].strip_suffix(blank).filter(|before| before.ends_with('\n'));
    match (old[end..].starts_with(blank), before) {
        (true, _) => start..end + blank.len(),
        (false, Some(before)) if old[end..].is_empty() => before.len()..end,
        _ => start..end,
    }
}
