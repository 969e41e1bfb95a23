//! The things compared: new, gone, renamed, or saying something else.

use super::change::{Difference, ThingChange};
use super::fields::Entry;
use super::pairs::Pairs;
use super::state::State;
use super::thing::{FieldValue, Key, ThingKind};
use crate::diagnostic::Invalid;
use crate::lang::Arg;

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

/// Whether errors keep a thing, or the file it would stand in, from being read.
fn unread(invalid: &Invalid, entry: &Entry) -> bool {
    let name = &entry.thing.name;
    match entry.thing.sort {
        ThingKind::Evaluation => name.parse().is_ok_and(|year| invalid.has_evaluation(year)),
        ThingKind::Decision => invalid.has("decisions"),
        ThingKind::Partner => invalid.has("partners"),
        ThingKind::Source => invalid.has("sources"),
        ThingKind::Topic => invalid.has("monitor"),
        ThingKind::Plan | ThingKind::TitledText => invalid.has("plan"),
        ThingKind::Participation => invalid.has("analysis"),
        _ => invalid.has(name),
    }
}

fn compare(old: &Entry, new: &Entry, pairs: &Pairs, invalid: [&Invalid; 2], found: &mut Vec<Difference>) {
    let difference = |what| Difference { thing: new.thing.clone(), what };
    if pairs.renamed_itself(old, new) {
        let from = old.thing.name.clone();
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
        let same_key = |(index, (of, _)): &(usize, &(Key, FieldValue))| !met[*index] && of == key;
        let candidates: Vec<usize> =
            old.says.iter().enumerate().filter(same_key).map(|(index, _)| index).collect();
        let equal = |index: &&usize| same(&old.says[**index].1, said, key, old, pairs);
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

/// Whether the same is said. A name of something that bears another name now is still the same.
fn same(old: &FieldValue, new: &FieldValue, key: &Key, entry: &Entry, pairs: &Pairs) -> bool {
    let chapter = || entry.thing.name.split('/').next().unwrap_or_default().to_owned();
    let now = |name: &str| match (key.message, entry.thing.sort) {
        ("key-goal", ThingKind::Action) => pairs.name_now(ThingKind::Goal, name),
        ("key-goal", _) => short(&pairs.name_now(ThingKind::Goal, &format!("{}/{name}", chapter()))),
        ("key-pillar", _) => short(&pairs.name_now(ThingKind::Pillar, &format!("{}/{name}", chapter()))),
        ("key-lead" | "key-partners", _) => pairs.name_now(ThingKind::Partner, name),
        ("key-sources", _) => pairs.name_now(ThingKind::Source, name),
        ("key-priorities", _) => pairs.name_now(ThingKind::Priority, name),
        _ => name.to_owned(),
    };
    renamed(&old.value, &now) == new.value
}

fn renamed(value: &Arg, now: &impl Fn(&str) -> String) -> Arg {
    match value {
        Arg::Text(name) => Arg::Text(now(name)),
        Arg::List(all) => Arg::List(all.iter().map(|one| renamed(one, now)).collect()),
        other => other.clone(),
    }
}

fn short(name: &str) -> String {
    name.rsplit('/').next().unwrap_or(name).to_owned()
}
