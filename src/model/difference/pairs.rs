//! Which thing of the new state is which thing of the old one, also where it bears another name.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::Entry;
use super::fields::entries;
use super::state::State;
use super::thing::{About, Key};
use super::thing_id::ThingId;
use super::thing_kind::ThingKind;
use crate::model::{Id, IndicatorId};

/// How much a thing must share with one of another name to be taken for the same.
const ENOUGH: usize = 3;

/// The pairs, and the entries of both states.
pub(super) struct Pairs {
    pub old: Vec<Entry>,
    pub new: Vec<Entry>,
    /// For each entry of the new state the one of the old.
    pub before: Vec<Option<usize>>,
    /// The new name of what bears another, by the old one.
    renamed: BTreeMap<ThingId, ThingId>,
}

impl Pairs {
    /// What a thing of the old state is called in the new one, when that may be told at all: by a new name of its own, or
    /// of the chapter it stands in.
    pub fn now(&self, id: &ThingId) -> ThingId {
        if let Some(now) = self.renamed.get(id) {
            return now.clone();
        }
        match id {
            ThingId::Reference { indicator, region, period } => ThingId::Reference {
                indicator: self.indicator_now(indicator),
                region: region.clone(),
                period: *period,
            },
            _ => match id.chapter() {
                Some(chapter) => id.clone().in_chapter(self.chapter_now(chapter)),
                None => id.clone(),
            },
        }
    }

    /// A key of the old state, by what it is about now.
    pub fn key_now(&self, key: &Key) -> Key {
        let of = key.of.as_ref().map(|of| match of {
            About::Thing(thing) => About::Thing(self.now(thing)),
            other => other.clone(),
        });
        Key { message: key.message, of }
    }

    /// The same of an indicator.
    pub fn indicator_now(&self, id: &IndicatorId) -> IndicatorId {
        match self.now(&ThingId::Indicator(id.clone())) {
            ThingId::Indicator(now) => now,
            _ => id.clone(),
        }
    }

    fn chapter_now(&self, chapter: &Id) -> Id {
        match self.renamed.get(&ThingId::Priority(chapter.clone())) {
            Some(ThingId::Priority(now)) => now.clone(),
            _ => chapter.clone(),
        }
    }

    /// Whether what the old state calls by a name bears another by itself, and not only through what it stands in.
    pub fn renamed_itself(&self, old: &Entry) -> bool {
        self.renamed.get(&old.thing.id).is_some_and(|now| *now != old.thing.id)
    }

    /// What a source is called now.
    pub fn source_now(&self, id: &Id) -> Id {
        match self.renamed.get(&ThingId::Source(id.clone())) {
            Some(ThingId::Source(now)) => now.clone(),
            _ => id.clone(),
        }
    }
}

/// Pairs the things of two states.
pub(super) fn paired(old: State<'_>, new: State<'_>) -> Pairs {
    let (old, new) = (entries(old), entries(new));
    let before = vec![None; new.len()];
    let mut pairs = Pairs { old, new, before, renamed: BTreeMap::new() };
    // Chapters first: what stands in a renamed chapter keeps its own id.
    pairs.pair(|kind| kind == ThingKind::Priority);
    pairs.pair(|kind| !matches!(kind, ThingKind::Priority | ThingKind::Reference));
    // What is of an indicator follows it.
    pairs.pair(|kind| kind == ThingKind::Reference);
    pairs
}

impl Pairs {
    fn pair(&mut self, wanted: impl Fn(ThingKind) -> bool) {
        let mut by_name: BTreeMap<ThingId, usize> = BTreeMap::new();
        for (index, entry) in self.old.iter().enumerate().rev().filter(|(_, e)| wanted(e.thing.kind())) {
            by_name.insert(self.now(&entry.thing.id), index);
        }
        let mut free: BTreeSet<usize> = by_name.values().copied().collect();
        let mut unknown = Vec::new();
        for (index, entry) in self.new.iter().enumerate().filter(|(_, e)| wanted(e.thing.kind())) {
            match by_name.get(&entry.thing.id) {
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
                let [old, new] = [&self.old[before], &self.new[index]].map(|entry| entry.thing.id.clone());
                self.renamed.insert(old, new);
            }
        }
    }
}

/// How much two things have in common: a title or a long text that is the same says most.
fn likeness(old: &Entry, new: &Entry) -> usize {
    // The implementation plan or evaluation of another year is another one, whatever it says.
    let by_year = matches!(
        old.thing.kind(),
        ThingKind::ImplementationPlan
            | ThingKind::Evaluation
            | ThingKind::Report
            | ThingKind::Plan
            | ThingKind::Reference
    );
    if old.thing.kind() != new.thing.kind() || by_year {
        return 0;
    }
    let same_id = old.thing.id.own_name() == new.thing.id.own_name();
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
