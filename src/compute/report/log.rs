//! Who changed what and when.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::compute::report::difference::{FieldChanged, FigureChanged, Presence, ThingChanged};
use crate::diagnostic::Invalid;
use crate::model::difference::{ThingId, is_unread};

/// What one commit did to the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct LogEntry {
    /// The commit, as people write it.
    pub commit: String,
    /// The day on which it was made.
    pub date: NaiveDate,
    /// Who made it.
    pub author: String,
    /// The first line of its message.
    pub subject: String,
    /// What changed; none for the commit in which the plan began.
    pub changes: Option<Vec<ThingChanged>>,
    /// Whether not all of the plan could be read in it: what changed there is told where it could be read again.
    pub is_unread: bool,
}

/// What a merge itself changed: what is as on none of the two sides, and what one side changed since they went apart and
/// the merge did not take over. Of what changed from each side to the merge, and from where they went apart to each side.
pub fn changed_in_merge(
    from_sides: [Vec<ThingChanged>; 2],
    by_sides: [Vec<ThingChanged>; 2],
) -> Vec<ThingChanged> {
    let [from_first, from_second] = from_sides;
    // What a side did is to be different from the other side: by that the other side is brought up to it.
    let [by_first, by_second] = by_sides.map(|by| keys(&by));
    let in_both: BTreeSet<ChangeKey> = keys(&from_first).intersection(&keys(&from_second)).cloned().collect();
    let told = only(from_first, |key| in_both.contains(key) || !by_second.contains(key));
    let rest = only(from_second, |key| !in_both.contains(key) && !by_first.contains(key));
    together(told, rest)
}

/// Of what changed since a version that could be read whole what is about the things that could not be read in between.
pub fn changed_since_read(since: Vec<ThingChanged>, unread: &Invalid) -> Vec<ThingChanged> {
    since.into_iter().filter(|one| is_unread(unread, &one.thing.id)).collect()
}

/// The changes of two lists, those of one thing together.
pub fn together(mut all: Vec<ThingChanged>, more: Vec<ThingChanged>) -> Vec<ThingChanged> {
    for one in more {
        match all.iter_mut().find(|there| there.thing.id == one.thing.id) {
            Some(there) => {
                there.fields_changed.extend(one.fields_changed);
                there.figures.extend(one.figures);
            }
            None => all.push(one),
        }
    }
    all
}

/// What a change is known by: the thing, and the key or the figure; without either its coming, going or other name.
type ChangeKey = (ThingId, Option<String>);

fn key_of_field(thing: &ThingChanged, field: &FieldChanged) -> ChangeKey {
    (thing.thing.id.clone(), Some(format!("{:?}", field.key)))
}

fn key_of_figure(thing: &ThingChanged, figure: &FigureChanged) -> ChangeKey {
    let part = figure.part.as_deref().unwrap_or_default();
    let period = figure.period.map(|period| period.to_string()).unwrap_or_default();
    (thing.thing.id.clone(), Some(format!("{period} {part}")))
}

fn keys(all: &[ThingChanged]) -> BTreeSet<ChangeKey> {
    let mut found = BTreeSet::new();
    for one in all {
        if one.presence != Presence::Kept {
            found.insert((one.thing.id.clone(), None));
        }
        found.extend(one.fields_changed.iter().map(|field| key_of_field(one, field)));
        found.extend(one.figures.iter().map(|figure| key_of_figure(one, figure)));
    }
    found
}

/// Of some changes those of which the key is wanted.
fn only(all: Vec<ThingChanged>, wanted: impl Fn(&ChangeKey) -> bool) -> Vec<ThingChanged> {
    let mut found = Vec::new();
    for mut one in all {
        let came_or_went = one.presence != Presence::Kept && wanted(&(one.thing.id.clone(), None));
        let whole = one.clone();
        if !came_or_went {
            one.presence = Presence::Kept;
            one.fields_changed.retain(|field| wanted(&key_of_field(&whole, field)));
        }
        one.figures.retain(|figure| wanted(&key_of_figure(&whole, figure)));
        if one.presence != Presence::Kept || !one.fields_changed.is_empty() || !one.figures.is_empty() {
            found.push(one);
        }
    }
    found
}

/// The things that a log is about. Followed from the latest commit back, also under names they had before.
#[derive(Debug, Clone, Default)]
pub struct Followed(BTreeSet<String>);

impl Followed {
    /// One thing by its full name, with what stands in it.
    pub fn one(name: &str) -> Followed {
        Followed(BTreeSet::from([name.to_owned()]))
    }

    /// Whether one of these names is followed.
    pub fn is_in(&self, names: &[String]) -> bool {
        self.0.is_empty() || names.iter().any(|name| self.0.contains(name))
    }

    /// Of the changes of a commit those that are about what is followed; all when nothing is followed in particular.
    pub fn among(&mut self, changes: Vec<ThingChanged>) -> Vec<ThingChanged> {
        if self.0.is_empty() {
            return changes;
        }
        let about = |name: &str| {
            self.0.iter().any(|one| {
                name == one || name.strip_prefix(one.as_str()).is_some_and(|rest| rest.starts_with('/'))
            })
        };
        let kept: Vec<ThingChanged> =
            changes.into_iter().filter(|changed| about(&changed.thing.name())).collect();
        for changed in &kept {
            if let Presence::Renamed(from) = &changed.presence {
                self.0.insert(from.to_string());
            }
        }
        kept
    }
}
