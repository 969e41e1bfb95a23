//! The fields of a record, or of the head of a file, key by key.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::conflict::Difference;
use super::document::{Entry, Field, What, fields, known_by};
use super::identity::{self, BETWEEN};
use super::values::{joined, same_text, same_value};
use super::weave::woven;

/// What comes of a part of the file.
#[derive(Debug)]
pub(super) enum Part<C> {
    Text(Placed, String),
    /// What the one above and the one below say, and what to tell of it.
    Conflict(Placed, [String; 2], C),
}

/// How a part stands in the file.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub(super) gap: String,
    /// It was the first in its file.
    pub(super) is_first: bool,
    pub(super) is_record: bool,
}

impl Placed {
    pub(super) fn of(entry: &Entry<'_>) -> Placed {
        Placed { gap: entry.gap.to_owned(), is_first: entry.is_first, is_record: entry.record().is_some() }
    }
}

/// Three versions of the same.
#[derive(Clone, Copy)]
pub(super) struct Versions<'a, 't> {
    pub(super) base: &'a [Entry<'t>],
    pub(super) ours: &'a [Entry<'t>],
    pub(super) theirs: &'a [Entry<'t>],
}

/// The names of the entries of three versions, and where each stands.
pub(super) struct Names {
    pub(super) base: Vec<String>,
    pub(super) ours: Vec<String>,
    pub(super) theirs: Vec<String>,
}

impl Names {
    pub(super) fn of(versions: Versions<'_, '_>, parent: usize) -> Names {
        let [base, ours, theirs] =
            [versions.base, versions.ours, versions.theirs].map(|side| known_by(side, parent));
        Names { base, ours, theirs }
    }

    pub(super) fn order(&self) -> Vec<&str> {
        let [base, ours, theirs] = [&self.base, &self.ours, &self.theirs].map(|names| refs(names));
        woven(&base, &ours, &theirs)
    }

    pub(super) fn places(&self) -> [HashMap<&str, usize>; 3] {
        [&self.base, &self.ours, &self.theirs]
            .map(|names| names.iter().enumerate().map(|(place, name)| (name.as_str(), place)).collect())
    }
}

fn refs(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}

/// What says a figure, or what it is worth, is one statement: no value of one with the number of respondents of another.
const FIGURE: [&str; 8] = ["value", "numerator", "denominator", "missing", "n", "sd", "low", "high"];

/// Which fields are one statement with this one.
fn statement<'f>(record: &str, field: &'f Field<'_>) -> &'f str {
    let first = field.path.first().map_or("", String::as_str);
    if matches!(record, "measurement" | "reference") && FIGURE.contains(&first) { FIGURE[0] } else { first }
}

type Statements<'a, 't> = BTreeMap<&'a str, Vec<&'a Field<'t>>>;

fn statements<'a, 't>(record: &str, entries: &'a [Entry<'t>]) -> Statements<'a, 't> {
    let mut all = Statements::new();
    for field in fields(entries) {
        all.entry(statement(record, field)).or_default().push(field);
    }
    all
}

enum Pick {
    Ours,
    Theirs,
    Text(String),
    Conflict,
}

/// A conflict between fields: what differs, and the ways to what is open.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) differences: Vec<Difference>,
    pub(super) paths: Vec<String>,
}

/// Joins the fields of a record. `forced` is one that the two versions cannot agree on; the paths of texts that were joined
/// line by line are put in `by_line`.
pub(super) fn join_fields(
    record: &str,
    versions: Versions<'_, '_>,
    forced: Option<&str>,
    by_line: &mut Vec<String>,
) -> Vec<Part<Open>> {
    let names = Names::of(versions, 0);
    let [in_base, in_ours, in_theirs] = names.places();
    let [old, here, there] =
        [versions.base, versions.ours, versions.theirs].map(|side| statements(record, side));
    let none = Vec::new();
    let mut done: HashSet<&str> = HashSet::new();
    let mut parts = Vec::new();
    for name in names.order() {
        let [base, ours, theirs] =
            [(&in_base, versions.base), (&in_ours, versions.ours), (&in_theirs, versions.theirs)]
                .map(|(places, side)| places.get(name).map(|place| &side[*place]));
        let Some(entry) = ours.or(theirs) else { continue };
        let What::Field(field) = &entry.what else {
            // A comment that one side took out is out.
            if base.is_none() || (ours.is_some() && theirs.is_some()) {
                parts.push(Part::Text(Placed::of(entry), entry.raw().to_owned()));
            }
            continue;
        };
        let statement = statement(record, field);
        let [b, o, t] = [&old, &here, &there].map(|side| side.get(statement).unwrap_or(&none).as_slice());
        // In a figure that both sides have new none says as much as one: it is definitive.
        let is_new = record == "measurement" && old.is_empty();
        let against_nothing = is_new && statement == "status" && o.is_empty() != t.is_empty();
        let is_definitive = || o.iter().chain(t).all(|field| field.value.contains("definitive"));
        let pick = match forced == Some(statement) || against_nothing && !is_definitive() {
            true => Pick::Conflict,
            false => pick(b, o, t),
        };
        match pick {
            Pick::Ours => {
                parts.extend(ours.map(|entry| Part::Text(Placed::of(entry), entry.raw().to_owned())))
            }
            Pick::Theirs => {
                parts.extend(theirs.map(|entry| Part::Text(Placed::of(entry), entry.raw().to_owned())))
            }
            Pick::Text(text) => {
                if done.insert(statement) {
                    let is_list = o.first().is_some_and(|field| field.value.starts_with('['));
                    if !is_list {
                        by_line.push(field.path.join(&BETWEEN.to_string()));
                    }
                    parts.push(Part::Text(Placed::of(entry), text));
                }
            }
            Pick::Conflict => {
                if done.insert(statement) {
                    let whole = |side: &[&Field<'_>]| side.iter().map(|field| field.raw).collect::<String>();
                    let paths =
                        o.iter().chain(t).map(|field| field.path.join(&BETWEEN.to_string())).collect();
                    let open = Open { differences: differences(o, t), paths };
                    parts.push(Part::Conflict(Placed::of(entry), [whole(o), whole(t)], open));
                }
            }
        }
    }
    parts
}

fn pick(base: &[&Field<'_>], ours: &[&Field<'_>], theirs: &[&Field<'_>]) -> Pick {
    let is_as_written = |one: &[&Field<'_>], other: &[&Field<'_>]| {
        one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.raw == other.raw)
    };
    let changed = [!says_same(base, ours), !says_same(base, theirs)];
    if let ([base], [ours], [theirs]) = (base, ours, theirs)
        && base.path == ours.path
        && ours.path == theirs.path
    {
        let value = match changed {
            [false, false] if ours.value == base.value => theirs.value.to_owned(),
            [_, false] => ours.value.to_owned(),
            [false, true] => theirs.value.to_owned(),
            [true, true] if same_value(ours.value, theirs.value) => ours.value.to_owned(),
            [true, true] => match joined(Some(base.value), ours.value, theirs.value) {
                Some(value) => value,
                None => return Pick::Conflict,
            },
        };
        return Pick::Text(around(base, ours, theirs, &value));
    }
    match changed {
        [false, false] if is_as_written(base, ours) => Pick::Theirs,
        [_, false] => Pick::Ours,
        [false, true] => Pick::Theirs,
        [true, true] if says_same(ours, theirs) => Pick::Ours,
        [true, true] => match (ours, theirs) {
            ([ours], [theirs]) if base.is_empty() && ours.path == theirs.path => {
                match joined(None, ours.value, theirs.value) {
                    Some(value) => Pick::Text(format!("{}{value}{}", ours.before_value, ours.after_value)),
                    None => Pick::Conflict,
                }
            }
            _ => Pick::Conflict,
        },
    }
}

/// A value between its key and the comment behind it; of two new comments that of the other side stands above it.
fn around(base: &Field<'_>, ours: &Field<'_>, theirs: &Field<'_>, value: &str) -> String {
    let three = |base: &str, ours: &str, theirs: &str| {
        if ours == base { theirs.to_owned() } else { ours.to_owned() }
    };
    let before = three(base.before_value, ours.before_value, theirs.before_value);
    let behind = three(base.after_value, ours.after_value, theirs.after_value);
    let comment = theirs.after_value.trim();
    let is_left_out =
        !comment.is_empty() && theirs.after_value != base.after_value && behind.trim() != comment;
    let above = if is_left_out { format!("{comment}\n") } else { String::new() };
    format!("{above}{before}{value}{behind}")
}

fn says_same(one: &[&Field<'_>], other: &[&Field<'_>]) -> bool {
    let has_dots = |fields: &[&Field<'_>]| fields.iter().any(|field| field.path.len() > 1);
    if has_dots(one) || has_dots(other) {
        // `a.b = 1` is `a = { b = 1 }`.
        let whole = |fields: &[&Field<'_>]| fields.iter().map(|field| field.raw).collect::<String>();
        return same_text(&whole(one), &whole(other));
    }
    one.len() == other.len()
        && one.iter().all(|field| {
            other.iter().any(|twin| twin.path == field.path && same_value(field.value, twin.value))
        })
}

/// The fields in which two versions differ.
pub(super) fn differences(ours: &[&Field<'_>], theirs: &[&Field<'_>]) -> Vec<Difference> {
    let value = |side: &[&Field<'_>], path: &[String]| {
        side.iter().find(|field| field.path == path).map(|field| field.value.to_owned())
    };
    let mut seen: HashSet<&[String]> = HashSet::new();
    let mut all = Vec::new();
    for path in ours.iter().chain(theirs).map(|field| field.path.as_slice()) {
        let [above, below] = [value(ours, path), value(theirs, path)];
        let is_same = matches!((&above, &below), (Some(above), Some(below)) if same_value(above, below));
        if seen.insert(path) && !is_same {
            let [above, below] = [above, below].map(|value| value.map(|value| identity::plain(&value)));
            all.push(Difference { key: path.join("."), above, below });
        }
    }
    all
}

/// Whether two records say the same in their fields, whatever the comments and the order.
pub(super) fn same_fields(one: &[Entry<'_>], other: &[Entry<'_>]) -> bool {
    let [one, other] = [one, other].map(|entries| fields(entries).collect::<Vec<_>>());
    says_same(&one, &other)
}
