//! The records beside each other in three versions of a file.

use std::collections::{HashMap, HashSet};

use super::conflict::{Conflict, Difference, Disagreement};
use super::document::{Entry, Field, Record};
use super::fields::{Names, Part, Placed, Versions, differences, join_fields, same_fields};
use super::identity::{self, BETWEEN};
use super::together::{Together, together};
use crate::files::{TokenKind, tokens};

/// What to tell of a conflict, and the ways to what is open by it.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) conflict: Conflict,
    pub(super) paths: Vec<String>,
}

/// Joins records.
pub(super) struct Joiner<'s> {
    /// The source of measurements that name none.
    pub(super) source: Option<&'s str>,
    /// The ways to the texts that were joined line by line.
    pub(super) by_line: Vec<String>,
}

impl Joiner<'_> {
    /// Joins the records that belong to one, or to none; `parent` is how deep that one is, `path` the way to it.
    pub(super) fn records(
        &mut self,
        versions: Versions<'_, '_>,
        parent: usize,
        path: &str,
    ) -> Vec<Part<Told>> {
        let names = Names::of(versions, parent);
        let [in_base, in_ours, in_theirs] = names.places();
        let together = together(versions, &names, self.source, same_content);
        let part_of: HashMap<&str, usize> = together
            .iter()
            .enumerate()
            .flat_map(|(index, one)| one.names.iter().map(move |name| (name.as_str(), index)))
            .collect();
        let mut told: HashSet<usize> = HashSet::new();
        let mut parts = Vec::new();
        for name in names.order() {
            let [base, ours, theirs] =
                [(&in_base, versions.base), (&in_ours, versions.ours), (&in_theirs, versions.theirs)]
                    .map(|(places, side)| places.get(name).map(|place| &side[*place]));
            let Some(entry) = ours.or(theirs) else { continue };
            if let Some(index) = part_of.get(name) {
                if told.insert(*index) {
                    parts.push(self.side_by_side(&together[*index], versions, entry, path));
                }
                continue;
            }
            let whole = |entry: &Entry<'_>| Part::Text(apart(entry), entry.raw().to_owned());
            match (base, ours, theirs) {
                (_, Some(ours), Some(theirs)) => {
                    parts.push(self.both(base, ours, theirs, &way(path, name)));
                }
                (None, Some(added), None) | (None, None, Some(added)) => parts.push(whole(added)),
                (Some(old), Some(left), None) | (Some(old), None, Some(left)) => {
                    if let (Some(old), Some(new)) = (old.record(), left.record())
                        && !same_content(old, new)
                    {
                        let removed_below = theirs.is_none();
                        let why = if removed_below {
                            Disagreement::RemovedBelow
                        } else {
                            Disagreement::RemovedAbove
                        };
                        let mut sides = [new.raw.to_owned(), String::new()];
                        let mut what = record_differences(new, old);
                        if !removed_below {
                            sides.reverse();
                            what = record_differences(old, new);
                        }
                        let conflict = self.conflict(new, why, what);
                        let paths = vec![way(path, name)];
                        parts.push(Part::Conflict(Placed::of(left), sides, Told { conflict, paths }));
                    }
                }
                (_, None, None) => {}
            }
        }
        parts
    }

    /// What is in both versions.
    fn both(
        &mut self,
        base: Option<&Entry<'_>>,
        ours: &Entry<'_>,
        theirs: &Entry<'_>,
        path: &str,
    ) -> Part<Told> {
        let text = |text: &str| Part::Text(apart(ours), text.to_owned());
        let (Some(here), Some(there)) = (ours.record(), theirs.record()) else { return text(ours.raw()) };
        let old = base.and_then(Entry::record);
        if here.raw == there.raw || old.is_some_and(|old| old.raw == there.raw) {
            return text(here.raw);
        }
        if old.is_some_and(|old| old.raw == here.raw) {
            return text(there.raw);
        }
        if let (None, Some(earlier)) = (old, same_figure(here, there)) {
            self.by_line.push(way(path, "recorded"));
            return text(earlier.raw);
        }
        match self.record(old, here, there, path) {
            Ok(joined) => Part::Text(Placed::of(ours), joined),
            Err(what) => {
                let why = if old.is_some() { Disagreement::Changed } else { Disagreement::Added };
                let is_correction = here.field("corrects").is_some() && old.is_none();
                let why = if is_correction { Disagreement::Corrected } else { why };
                let told = Told { conflict: self.conflict(here, why, what), paths: vec![path.to_owned()] };
                Part::Conflict(Placed::of(ours), [here.raw.to_owned(), there.raw.to_owned()], told)
            }
        }
    }

    /// A record that both changed, or both added, key by key.
    fn record(
        &mut self,
        base: Option<&Record<'_>>,
        ours: &Record<'_>,
        theirs: &Record<'_>,
        path: &str,
    ) -> Result<String, Vec<Difference>> {
        let mut text = lead(base.map_or("", |base| base.lead), ours.lead, theirs.lead);
        let is_ours = base.is_none_or(|base| base.header != ours.header);
        text.push_str(if is_ours { ours.header } else { theirs.header });
        let entries = base.map_or(&[][..], |base| &base.entries);
        let versions = Versions { base: entries, ours: &ours.entries, theirs: &theirs.entries };
        let mut by_line = Vec::new();
        let mut conflicts = Vec::new();
        for part in join_fields(ours.name(), versions, None, &mut by_line) {
            match part {
                Part::Text(placed, part) => {
                    text.push_str(&placed.gap);
                    text.push_str(&part);
                }
                Part::Conflict(_, _, open) => conflicts.extend(open.differences),
            }
        }
        self.by_line.extend(by_line.iter().map(|key| way(path, key)));
        let children = base.map_or(&[][..], |base| &base.children);
        let versions = Versions { base: children, ours: &ours.children, theirs: &theirs.children };
        for part in self.records(versions, ours.path.len(), path) {
            match part {
                Part::Text(placed, part) => {
                    text.push_str(&placed.gap);
                    text.push_str(&part);
                }
                Part::Conflict(_, _, told) => conflicts.extend(told.conflict.differences),
            }
        }
        if conflicts.is_empty() { Ok(text) } else { Err(conflicts) }
    }

    fn conflict(&self, record: &Record<'_>, why: Disagreement, differences: Vec<Difference>) -> Conflict {
        let (name, label) = self.called(record);
        Conflict { record: name, label, why, differences }
    }

    /// How a person knows a record.
    fn called(&self, record: &Record<'_>) -> (String, String) {
        if !record.is_array {
            let first = record.path.first().cloned().unwrap_or_default();
            return (first, record.path.get(1..).unwrap_or_default().join("."));
        }
        let value = |key: &str| record.field(key).map(|field| identity::plain(field.value));
        let label = if record.name() == "measurement" {
            let source = value("source").or_else(|| self.source.map(str::to_owned));
            [value("period"), value("part"), source].into_iter().flatten().collect::<Vec<_>>().join(" · ")
        } else {
            let named = ["id", "title", "name", "region", "partner", "period", "date", "year"];
            named.iter().find_map(|key| value(key)).unwrap_or_default()
        };
        (record.name().to_owned(), label)
    }

    /// Records that are known by other names and yet must be looked at together, as one conflict.
    fn side_by_side(
        &self,
        together: &Together,
        versions: Versions<'_, '_>,
        first: &Entry<'_>,
        path: &str,
    ) -> Part<Told> {
        let records =
            |side: &[Entry<'_>], places: &[usize]| -> String {
                let texts = places.iter().map(|place| &side[*place]).enumerate();
                texts
                    .map(|(at, entry)| {
                        if at == 0 { entry.raw().to_owned() } else { format!("{}{}", entry.gap, entry.raw()) }
                    })
                    .collect()
            };
        let sides = [records(versions.ours, &together.above), records(versions.theirs, &together.below)];
        let what = differences(
            &fields_of_last(versions.ours, &together.above),
            &fields_of_last(versions.theirs, &together.below),
        );
        let paths = together.names.iter().map(|name| way(path, name)).collect();
        let conflict = match first.record() {
            Some(record) => self.conflict(record, together.why, what),
            None => {
                Conflict { record: String::new(), label: String::new(), why: together.why, differences: what }
            }
        };
        Part::Conflict(Placed::of(first), sides, Told { conflict, paths })
    }
}

/// Of one figure that both recorded, each on another day, the record of the first.
fn same_figure<'r, 't>(ours: &'r Record<'t>, theirs: &'r Record<'t>) -> Option<&'r Record<'t>> {
    let differ = record_differences(ours, theirs);
    match differ.as_slice() {
        [Difference { key, above: Some(above), below: Some(below) }]
            if ours.name() == "measurement" && key == "recorded" =>
        {
            Some(if above <= below { ours } else { theirs })
        }
        _ => None,
    }
}

/// The fields of the last of some records.
fn fields_of_last<'e, 't>(side: &'e [Entry<'t>], places: &[usize]) -> Vec<&'e Field<'t>> {
    let record = places.last().and_then(|place| side[*place].record());
    record.map(|record| record.fields().collect()).unwrap_or_default()
}

/// Whether two versions of a record say the same, in themselves, in what belongs to them and in their comments.
fn same_content(one: &Record<'_>, other: &Record<'_>) -> bool {
    let inner = |record: &Record<'_>| -> Vec<String> {
        let all = record.children.iter().filter_map(Entry::record);
        all.map(|child| child.raw.to_owned()).collect()
    };
    one.raw == other.raw
        || (same_fields(&one.entries, &other.entries)
            && inner(one) == inner(other)
            && comments(one) == comments(other))
}

fn comments<'t>(record: &Record<'t>) -> Vec<&'t str> {
    let all = tokens(record.raw).filter(|(kind, _)| *kind == TokenKind::Comment);
    all.map(|(_, range)| record.raw[range].trim_end()).collect()
}

/// What differs: fields, else records that belong to them, else a comment.
fn record_differences(ours: &Record<'_>, theirs: &Record<'_>) -> Vec<Difference> {
    let fields = differences(&ours.fields().collect::<Vec<_>>(), &theirs.fields().collect::<Vec<_>>());
    if !fields.is_empty() {
        return fields;
    }
    let only_in = |one: Vec<&str>, other: Vec<&str>| {
        one.into_iter().find(|line| !other.contains(line)).map(str::to_owned)
    };
    let headers = |record: &Record<'_>| -> Vec<String> {
        let all = record.children.iter().filter_map(Entry::record);
        all.map(|child| child.raw.trim().to_owned()).collect()
    };
    let (above, below) = (headers(ours), headers(theirs));
    let (above, below): (Vec<&str>, Vec<&str>) =
        (above.iter().map(String::as_str).collect(), below.iter().map(String::as_str).collect());
    let records = [only_in(above.clone(), below.clone()), only_in(below, above)];
    let lines = [only_in(comments(ours), comments(theirs)), only_in(comments(theirs), comments(ours))];
    let (key, [above, below]) = match records {
        [None, None] => ("#", lines),
        records => ("[[…]]", records),
    };
    let is_any = above.is_some() || below.is_some();
    is_any.then(|| Difference { key: key.to_owned(), above, below }).into_iter().collect()
}

/// The comment above a record: what both wrote.
fn lead(base: &str, ours: &str, theirs: &str) -> String {
    if ours == theirs || theirs == base {
        return ours.to_owned();
    }
    if ours == base {
        return theirs.to_owned();
    }
    let is_new = |line: &&str| !base.lines().chain(ours.lines()).any(|known| known == line.trim_end());
    ours.to_owned() + &theirs.split_inclusive('\n').filter(is_new).collect::<String>()
}

/// A record, or a comment among records, has an empty line before it.
fn apart(entry: &Entry<'_>) -> Placed {
    Placed { is_record: true, ..Placed::of(entry) }
}

/// The way to something.
fn way(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}{BETWEEN}{name}") }
}
