//! Two versions of a file of a plan joined record by record, as two colleagues would lay them beside each other: what either
//! added or changed is in, and what both changed, each in another way, is for a person.
//!
//! The texts are cut into records and put together again, never written anew: comments, order and every other byte stay. What
//! comes out is read again, and must say what was joined and nothing else.

mod attributes;
mod conflict;
pub(super) mod document;
mod facts;
mod fields;
mod identity;
mod lines;
mod plans;
mod records;
#[cfg(test)]
mod tests;
mod together;
mod values;
mod weave;

use std::collections::HashSet;

use similar::TextMerge;

pub use attributes::with_attribute;
pub use conflict::{Conflict, Difference, Disagreement};
use document::{Document, Entry, known_by};
use facts::{facts, is_joined};
use fields::{Part, Placed, Versions, join_fields};
use lines::is_readable;
pub use plans::{join_plans, join_plans_by_line};
use records::{Joiner, Told};

use super::text::string;
use crate::files::{self, Marked};

/// What came of two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Merged {
    /// All is in.
    Joined(String),
    /// All is in but what the versions do not agree on, which stands between marks.
    Conflicts(String, Vec<Conflict>),
    /// Nothing was joined: both versions stand whole between marks. Which of them cannot be read, if that is why.
    Apart(String, Vec<Unreadable>),
}

/// A version that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    pub version: Version,
    /// The first line that cannot be, counted from 1.
    pub line: usize,
    /// What stands there.
    pub text: String,
    /// It has the marks of an earlier merge.
    pub has_marks: bool,
}

/// One of three versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    Base,
    Ours,
    Theirs,
}

const BYTE_ORDER_MARK: char = '\u{feff}';

/// Joins two versions of a file that were one, `base`, before.
pub fn join(base: &str, ours: &str, theirs: &str) -> Merged {
    if ours == theirs || base == theirs {
        return Merged::Joined(ours.to_owned());
    }
    if base == ours {
        return Merged::Joined(theirs.to_owned());
    }
    let look = Look::of(base, ours, theirs);
    let [base_text, ours_text, theirs_text] = [base, ours, theirs].map(|text| look.plain(text));
    let unreadable: Vec<Unreadable> =
        [(Version::Base, &base_text), (Version::Ours, &ours_text), (Version::Theirs, &theirs_text)]
            .into_iter()
            .filter_map(|(version, text)| unreadable(version, text))
            .collect();
    if !unreadable.is_empty() {
        return Merged::Apart(apart(ours, theirs), unreadable);
    }
    let Sourced { ours: ours_text, theirs: theirs_text, is_lost } =
        sourced(&base_text, ours_text, theirs_text);
    let sides = [base_text.as_str(), &ours_text, &theirs_text];
    match by_record(sides, is_lost.then_some("source")) {
        Some((text, conflicts)) if conflicts.is_empty() => Merged::Joined(look.dressed(&text)),
        Some((text, conflicts)) => Merged::Conflicts(look.dressed(&text), conflicts),
        None => match sound_by_line(sides) {
            Some(text) => Merged::Joined(look.dressed(&text)),
            None => Merged::Apart(apart(ours, theirs), Vec::new()),
        },
    }
}

/// Joins the versions in a file in which git left its marks; `base` is what git kept of the version before both. Without any,
/// what only one of them has is in. None where there are no marks, and where they are not whole.
pub fn resolve(text: &str, base: Option<&str>) -> Option<Merged> {
    let Marked::Versions(versions) = files::marked(text) else { return None };
    let is_base = |base: &&str| unreadable(Version::Base, base.trim_start_matches(BYTE_ORDER_MARK)).is_none();
    let base = base.filter(is_base).or(versions.base.as_deref().filter(is_base));
    Some(join(base.unwrap_or_default(), &versions.ours, &versions.theirs))
}

fn unreadable(version: Version, text: &str) -> Option<Unreadable> {
    if is_readable(text) {
        return None;
    }
    let at = match (files::marked(text), files::parse(text)) {
        (Marked::Versions(versions), _) => versions.places.first().map_or(0, |place| place.start),
        (Marked::Broken(place), _) => place.start,
        (Marked::Not, Err((errors, _))) => errors.first().map_or(0, |error| error.span.start),
        (Marked::Not, Ok(_)) => 0,
    };
    Some(Unreadable {
        version,
        line: text.get(..at).unwrap_or_default().matches('\n').count() + 1,
        text: text[files::line_around(text, at)].trim().to_owned(),
        has_marks: files::marked(text) != Marked::Not,
    })
}

/// The two versions whole, between marks.
fn apart(ours: &str, theirs: &str) -> String {
    let newline = newline_of(ours).or(newline_of(theirs)).unwrap_or("\n");
    let (mark, ours) = match ours.strip_prefix(BYTE_ORDER_MARK) {
        Some(rest) => ("\u{feff}", rest),
        None => ("", ours),
    };
    let theirs = theirs.trim_start_matches(BYTE_ORDER_MARK);
    format!("{mark}{}", between_marks([ours, theirs], newline))
}

fn between_marks([ours, theirs]: [&str; 2], newline: &str) -> String {
    let ended = |text: &str| match text.is_empty() || text.ends_with('\n') {
        true => text.to_owned(),
        false => format!("{text}{newline}"),
    };
    let (ours, theirs) = (ended(ours), ended(theirs));
    format!("<<<<<<< ours{newline}{ours}======={newline}{theirs}>>>>>>> theirs{newline}")
}

fn newline_of(text: &str) -> Option<&'static str> {
    let newline = text.find('\n')?;
    Some(if text[..newline].ends_with('\r') { "\r\n" } else { "\n" })
}

/// How our version looks: its byte-order mark, its line ends; and whether the last line of either is ended.
struct Look {
    has_mark: bool,
    /// Its lines end all alike; else every line is left as it is.
    newline: Option<&'static str>,
    is_ended: bool,
}

impl Look {
    fn of(base: &str, ours: &str, theirs: &str) -> Look {
        let model = if ours.is_empty() { theirs } else { ours };
        let in_all = model.matches('\n').count();
        let with_return = model.matches("\r\n").count();
        let newline = match with_return {
            _ if in_all == 0 => newline_of(theirs).or(newline_of(base)).or(Some("\n")),
            0 => Some("\n"),
            all if all == in_all => Some("\r\n"),
            _ => None,
        };
        let is_ended = [ours, theirs].iter().any(|side| side.ends_with('\n'));
        Look { has_mark: model.starts_with(BYTE_ORDER_MARK), newline, is_ended }
    }

    /// A text without what makes the look.
    fn plain(&self, text: &str) -> String {
        let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
        let mut text = if self.newline.is_some() { text.replace("\r\n", "\n") } else { text.to_owned() };
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        text
    }

    fn dressed(&self, text: &str) -> String {
        let mut out = if self.has_mark { BYTE_ORDER_MARK.to_string() } else { String::new() };
        match self.newline {
            Some("\r\n") => out.push_str(&text.replace('\n', "\r\n")),
            _ => out.push_str(text),
        }
        if !self.is_ended && !text.ends_with(">>>>>>> theirs\n") {
            let ended = out.trim_end_matches('\n').trim_end_matches('\r').len();
            out.truncate(ended);
        }
        out
    }
}

/// Two versions in which every figure that was added keeps its source.
struct Sourced {
    ours: String,
    theirs: String,
    /// A figure that was added names no source, and neither does the head of its version.
    is_lost: bool,
}

/// Where the heads of two versions name another source for the measurements that name none, what each added names its own.
fn sourced(base: &str, ours: String, theirs: String) -> Sourced {
    let [old, here, there] = [base, &ours, &theirs].map(|text| Document::of(text, None));
    let (source, other) = (here.source(), there.source());
    if source == other {
        return Sourced { ours, theirs, is_lost: false };
    }
    let known: HashSet<String> = known_by(&old.records, 0).into_iter().collect();
    let (with_own, lost) = with_source(&ours, &here, source.as_deref(), &known);
    let (with_their_own, lost_there) = with_source(&theirs, &there, other.as_deref(), &known);
    Sourced { ours: with_own, theirs: with_their_own, is_lost: lost || lost_there }
}

/// A version whose new measurements name their source; and whether there is one that has none.
fn with_source(
    text: &str,
    document: &Document<'_>,
    source: Option<&str>,
    known: &HashSet<String>,
) -> (String, bool) {
    let names = known_by(&document.records, 0);
    let new = document.records.iter().zip(names).filter(|(_, name)| !known.contains(name));
    let nameless = new
        .filter_map(|(entry, _)| entry.record())
        .filter(|record| record.name() == "measurement" && record.field("source").is_none());
    let places: Vec<usize> = nameless
        .filter_map(|record| {
            let last = record.fields().last().map(|field| field.start + field.raw.len());
            record.field("recorded").map(|field| field.start).or(last)
        })
        .collect();
    let Some(source) = source else { return (text.to_owned(), !places.is_empty()) };
    let line = format!("source = {}\n", string(source));
    let (mut out, mut done) = (String::new(), 0);
    for place in places {
        out.push_str(&text[done..place]);
        out.push_str(&line);
        done = place;
    }
    out.push_str(&text[done..]);
    (out, false)
}

/// Which of two versions stands between the marks when a file is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Choice {
    Marks,
    Ours,
    Theirs,
}

/// A text being put together.
#[derive(Default)]
struct Writer {
    text: String,
}

impl Writer {
    fn put(&mut self, placed: &Placed, text: &str) {
        if text.is_empty() {
            return;
        }
        match (self.text.is_empty(), placed.is_first) {
            (true, false) => {}
            (false, true) if placed.is_record && placed.gap.is_empty() => self.text.push('\n'),
            _ => self.text.push_str(&placed.gap),
        }
        self.text.push_str(text);
    }
}

/// Joins texts that can be read, record by record. None where what came out does not say what was joined.
fn by_record(sides: [&str; 3], forced: Option<&str>) -> Option<(String, Vec<Conflict>)> {
    let [_, here, there] = sides.map(|text| Document::of(text, None).source());
    let source = here.filter(|source| there.as_ref() == Some(source));
    let source = source.as_deref();
    let [base, ours, theirs] = sides.map(|text| Document::of(text, source));
    let mut by_line = Vec::new();
    let heads = Versions { base: &base.head, ours: &ours.head, theirs: &theirs.head };
    let mut parts: Vec<Part<Told>> = join_fields("", heads, forced, &mut by_line)
        .into_iter()
        .map(|part| match part {
            Part::Text(placed, text) => Part::Text(placed, text),
            Part::Conflict(placed, texts, open) => {
                let key = open.differences.first().map(|one| one.key.clone()).unwrap_or_default();
                let conflict = Conflict {
                    record: String::new(),
                    label: key,
                    why: Disagreement::Changed,
                    differences: open.differences,
                };
                Part::Conflict(placed, texts, Told { conflict, paths: open.paths })
            }
        })
        .collect();
    let mut joiner = Joiner { source, by_line };
    let records: [&[Entry<'_>]; 3] = [&base.records, &ours.records, &theirs.records];
    let [base_records, ours_records, theirs_records] = records;
    let versions = Versions { base: base_records, ours: ours_records, theirs: theirs_records };
    parts.extend(joiner.records(versions, 0, ""));
    let mut open: HashSet<String> = joiner.by_line.into_iter().collect();
    for part in &parts {
        if let Part::Conflict(_, _, told) = part {
            open.extend(told.paths.iter().cloned());
        }
    }
    let written = |choice: Choice| written(&parts, choice, ours.tail);
    let says = |text: &str| files::parse(text).ok().map(|table| facts(table.get_ref(), source));
    let [base, ours, theirs] = sides.map(says);
    let (base, ours, theirs) = (base?, ours?, theirs?);
    let has_conflicts = parts.iter().any(|part| matches!(part, Part::Conflict(..)));
    let choices = if has_conflicts { &[Choice::Ours, Choice::Theirs][..] } else { &[Choice::Ours] };
    for choice in choices {
        if !is_joined(&base, &ours, &theirs, &says(&written(*choice))?, &open) {
            return None;
        }
    }
    let conflicts = parts.iter().filter_map(|part| match part {
        Part::Conflict(_, _, told) => Some(told.conflict.clone()),
        Part::Text(..) => None,
    });
    Some((written(Choice::Marks), conflicts.collect()))
}

fn written(parts: &[Part<Told>], choice: Choice, tail: &str) -> String {
    let mut writer = Writer::default();
    for part in parts {
        match part {
            Part::Text(placed, text) => writer.put(placed, text),
            Part::Conflict(placed, [ours, theirs], _) => match choice {
                Choice::Marks => writer.put(placed, &between_marks([ours, theirs], "\n")),
                Choice::Ours => writer.put(placed, ours),
                Choice::Theirs => writer.put(placed, theirs),
            },
        }
    }
    if !writer.text.is_empty() {
        writer.text.push_str(tail);
    }
    writer.text
}

/// The most bytes of a text that is compared line by line: such a comparison of two unlike texts takes the square of them.
const MOST_BY_LINE: usize = 1024 * 1024;

/// Joins texts line by line, as git does, where that bites nowhere.
fn by_line(sides: [&str; 3]) -> Option<String> {
    let [base, ours, theirs] = sides;
    if sides.iter().any(|text| text.len() > MOST_BY_LINE) {
        return None;
    }
    let merge = TextMerge::from_lines(base, ours, theirs);
    (!merge.is_conflicted()).then(|| merge.to_string())
}

/// The same of texts that can be read, where that says what was joined.
fn sound_by_line(sides: [&str; 3]) -> Option<String> {
    let text = by_line(sides)?;
    let says = |text: &str| files::parse(text).ok().map(|table| facts(table.get_ref(), None));
    let [before, here, there] = sides.map(says);
    is_joined(&before?, &here?, &there?, &says(&text)?, &HashSet::new()).then_some(text)
}
