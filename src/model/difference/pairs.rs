//! Which thing of the new state is which thing of the old one, also where it bears another name.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::{Entry, entries};
use super::state::State;
use super::thing::ThingKind;

/// How much a thing must share with one of another name to be taken for the same.
const ENOUGH: usize = 3;

/// The pairs, and the entries of both states.
pub(super) struct Pairs {
    pub old: Vec<Entry>,
    pub new: Vec<Entry>,
    /// For each entry of the new state the one of the old.
    pub before: Vec<Option<usize>>,
    /// The new name of what bears another, by sort and old name.
    renamed: BTreeMap<(ThingKind, String), String>,
}

impl Pairs {
    /// The name that a thing of the old state bears in the new one, when that may be told at all: by a new name of
    /// its own, or of the chapter it stands in.
    pub fn name_now(&self, sort: ThingKind, name: &str) -> String {
        if let Some(now) = self.renamed.get(&(sort, name.to_owned())) {
            return now.clone();
        }
        match name.split_once('/') {
            Some((chapter, id))
                if matches!(sort, ThingKind::Pillar | ThingKind::Goal | ThingKind::Indicator) =>
            {
                format!("{}/{id}", self.name_now(ThingKind::Priority, chapter))
            }
            _ => name.to_owned(),
        }
    }

    /// Whether what the old state calls by a name bears another by itself, and not only through its chapter.
    pub fn renamed_itself(&self, old: &Entry, new: &Entry) -> bool {
        let own = &old.thing.name;
        let through_chapter = own.split_once('/').map(|(chapter, id)| {
            let chapter = self.renamed.get(&(ThingKind::Priority, chapter.to_owned()));
            chapter.map_or_else(|| own.clone(), |chapter| format!("{chapter}/{id}"))
        });
        new.thing.name != *own && Some(&new.thing.name) != through_chapter.as_ref()
    }
}

/// Pairs the things of two states.
pub(super) fn paired(old: State<'_>, new: State<'_>) -> Pairs {
    let (old, new) = (entries(old.plan), entries(new.plan));
    let before = vec![None; new.len()];
    let mut pairs = Pairs { old, new, before, renamed: BTreeMap::new() };
    // Chapters first: what stands in a renamed chapter keeps its own id.
    pairs.pair(|sort| sort == ThingKind::Priority);
    pairs.pair(|sort| sort != ThingKind::Priority);
    pairs
}

impl Pairs {
    fn pair(&mut self, wanted: impl Fn(ThingKind) -> bool) {
        let mut by_name: BTreeMap<(ThingKind, String), usize> = BTreeMap::new();
        for (index, entry) in self.old.iter().enumerate().rev().filter(|(_, e)| wanted(e.thing.sort)) {
            by_name.insert((entry.thing.sort, self.name_now(entry.thing.sort, &entry.thing.name)), index);
        }
        let mut free: BTreeSet<usize> = by_name.values().copied().collect();
        let mut unknown = Vec::new();
        for (index, entry) in self.new.iter().enumerate().filter(|(_, e)| wanted(e.thing.sort)) {
            match by_name.get(&(entry.thing.sort, entry.thing.name.clone())) {
                Some(before) if free.remove(before) => self.before[index] = Some(*before),
                _ => unknown.push(index),
            }
        }
        for index in unknown {
            let likeness = |before: &usize| (likeness(&self.old[*before], &self.new[index]), *before);
            let best =
                free.iter().map(likeness).max_by_key(|(likeness, before)| (*likeness, usize::MAX - before));
            if let Some((_, before)) = best.filter(|(likeness, _)| *likeness >= ENOUGH) {
                free.remove(&before);
                self.before[index] = Some(before);
                let (old, new) = (&self.old[before].thing, &self.new[index].thing);
                self.renamed.insert((old.sort, old.name.clone()), new.name.clone());
            }
        }
    }
}

/// How much two things have in common: a title or a long text that is the same says most.
fn likeness(old: &Entry, new: &Entry) -> usize {
    // The implementation plan or evaluation of another year is another one, whatever it says.
    let by_year = matches!(
        old.thing.sort,
        ThingKind::ImplementationPlan | ThingKind::Evaluation | ThingKind::Plan | ThingKind::Reference
    );
    if old.thing.sort != new.thing.sort || by_year {
        return 0;
    }
    let short = |name: &str| name.rsplit('/').next().map(str::to_owned);
    let same_id = short(&old.thing.name) == short(&new.thing.name);
    let mut points = if same_id { 2 } else { 0 };
    for (key, said) in &new.says {
        let same = old.says.iter().any(|(of, before)| of == key && before.value == said.value);
        points += match key.message {
            _ if !same => 0,
            "key-title" | "key-name" | "key-text" | "key-question" | "key-ambition" => 3,
            "key-target" | "key-baseline" => 1,
            _ => 0,
        };
    }
    points
}
