//! The things compared: new, gone, renamed, or saying something else.

use super::change::{Difference, ThingChange};
use super::entry::Entry;
use super::pairs::Pairs;
use super::state::State;
use super::thing::{FieldValue, Key};
use super::thing_id::ThingId;
use crate::diagnostic::Invalid;

/// What became of every thing.
pub(super) fn compared(old: State<'_>, new: State<'_>, pairs: &Pairs) -> Vec<Difference> {
    let mut found = Vec::new();
    for (entry, before) in pairs.new.iter().zip(&pairs.before) {
        match before.map(|index| &pairs.old[index]) {
            Some(before) => compare(before, entry, pairs, [old.unread, new.unread], &mut found),
            None if unread(old.unread, entry) => {}
            None => {
                found.push(Difference { thing: entry.thing.clone(), what: ThingChange::Added(entry.place) })
            }
        }
    }
    let kept: std::collections::BTreeSet<usize> = pairs.before.iter().flatten().copied().collect();
    for (index, entry) in pairs.old.iter().enumerate() {
        if !kept.contains(&index) && !unread(new.unread, entry) {
            found.push(Difference { thing: entry.thing.clone(), what: ThingChange::Removed(entry.place) });
        }
    }
    found
}

/// What each new thing says, but for its title, by which it is called.
pub(super) fn contents(things: &[Difference], pairs: &Pairs) -> Vec<(ThingId, Vec<(Key, FieldValue)>)> {
    let added =
        things.iter().filter(|one| matches!(one.what, ThingChange::Added(_))).map(|one| &one.thing.id);
    let entry = |id: &ThingId| pairs.new.iter().find(|entry| entry.thing.id == *id);
    let says = |entry: &Entry| {
        let told = entry.says.iter().filter(|(key, _)| !matches!(key.message, "key-title" | "key-name"));
        told.cloned().collect()
    };
    added.filter_map(|id| Some((id.clone(), says(entry(id)?)))).collect()
}

fn unread(invalid: &Invalid, entry: &Entry) -> bool {
    is_unread(invalid, &entry.thing.id)
}

/// Whether errors keep a thing, or the file it would stand in, from being read.
pub fn is_unread(invalid: &Invalid, thing: &ThingId) -> bool {
    match thing {
        ThingId::Evaluation(year) => invalid.has_evaluation(*year),
        ThingId::Decision(_) => invalid.has("decisions"),
        ThingId::Followup(_) => invalid.has("followups"),
        ThingId::Report(period) => invalid.has_report(period),
        ThingId::Partner(_) => invalid.has("partners"),
        ThingId::Source(_) => invalid.has("sources"),
        ThingId::Topic(_) => invalid.has("monitor"),
        ThingId::Plan | ThingId::TitledText(_) => invalid.has("plan"),
        ThingId::Participation(_) => invalid.has("analysis"),
        other => invalid.has(&other.to_string()),
    }
}

fn compare(old: &Entry, new: &Entry, pairs: &Pairs, invalid: [&Invalid; 2], found: &mut Vec<Difference>) {
    let difference = |what| Difference { thing: new.thing.clone(), what };
    if pairs.renamed_itself(old) {
        let from = old.thing.id.clone();
        found.push(difference(ThingChange::Renamed { from, old: old.place, new: new.place }));
    }
    let [old_unread, new_unread] = [unread(invalid[0], old), unread(invalid[1], new)];
    let set = |key: &Key, old: Option<&FieldValue>, said: Option<&FieldValue>| {
        difference(ThingChange::Set {
            key: key.clone(),
            old: old.cloned(),
            new: said.cloned(),
            at: new.place,
        })
    };
    let mut met = vec![false; old.says.len()];
    for (key, said) in &new.says {
        // Of several under one key, such as two entries of one day in a log, the first that says the same.
        let with_key = |is: &dyn Fn(&Key) -> bool| -> Vec<usize> {
            let left = old.says.iter().enumerate().filter(|(index, (of, _))| !met[*index] && is(of));
            left.map(|(index, _)| index).collect()
        };
        let mut candidates = with_key(&|of| pairs.key_now(of) == *key);
        // What was left as it was still has the name of before.
        if candidates.is_empty() && key.of.is_some() {
            candidates = with_key(&|of| of == key);
        }
        let equal = |index: &&usize| same(key, &old.says[**index].1, said, old, pairs);
        match candidates.iter().find(equal).or(candidates.first()) {
            Some(index) => {
                met[*index] = true;
                if !equal(&index) {
                    found.push(set(key, Some(&old.says[*index].1), Some(said)));
                }
            }
            None if old_unread => {}
            None => found.push(set(key, None, Some(said))),
        }
    }
    for ((key, said), _) in old.says.iter().zip(&met).filter(|(_, met)| !**met) {
        if !new_unread {
            found.push(set(key, Some(said), None));
        }
    }
}

/// Whether the same is said. A name of something that bears another name now is still the same; in which order names
/// stand says something of sources only.
fn same(key: &Key, old: &FieldValue, new: &FieldValue, entry: &Entry, pairs: &Pairs) -> bool {
    if old.names.is_empty() {
        return old.value == new.value;
    }
    // What stands in a chapter names what else stands in it without the chapter.
    let is_local = entry.thing.id.chapter().is_some();
    let alike = |(old, new): (&ThingId, &ThingId)| {
        let now = pairs.now(old);
        old == new || if is_local { now.own_name() == new.own_name() } else { now == *new }
    };
    let is_there = |name: &ThingId| new.names.iter().any(|there| alike((name, there)));
    old.names.len() == new.names.len()
        && match key.message {
            "key-sources" => old.names.iter().zip(&new.names).all(alike),
            _ => old.names.iter().all(is_there),
        }
}
