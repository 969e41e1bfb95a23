//! What two edits of one state have in common: where both are laid together, it is of none of the two.

use std::collections::BTreeMap;

use super::change::{Difference, ThingChange};
use super::figures::{FigureDifference, is_same_figure};
use super::thing::FieldValue;
use super::thing_id::ThingId;
use super::{Differences, Key};
use crate::lang::Arg;
use crate::model::{IndicatorId, Measurement};

impl Differences<'_> {
    /// Leaves out what another edit of the same old state did as well, and in the same way.
    pub fn leave_out(&mut self, other: &Differences<'_>) {
        let mut things: BTreeMap<&ThingId, Vec<&Difference>> = BTreeMap::new();
        for one in &other.things {
            things.entry(&one.thing.id).or_default().push(one);
        }
        let mut figures: BTreeMap<&IndicatorId, Vec<&FigureDifference<'_>>> = BTreeMap::new();
        for one in &other.figures {
            figures.entry(one.indicator).or_default().push(one);
        }
        let is_own = |one: &Difference| {
            let there = things.get(&one.thing.id);
            !there.into_iter().flatten().any(|there| match (&one.what, &there.what) {
                (ThingChange::Added(_), ThingChange::Added(_)) => {
                    content(self, &one.thing.id) == content(other, &one.thing.id)
                }
                (ThingChange::Removed(_), ThingChange::Removed(_)) => true,
                (ThingChange::Renamed { from: one, .. }, ThingChange::Renamed { from: there, .. }) => {
                    one == there
                }
                (ThingChange::Set { key, new, .. }, ThingChange::Set { key: of, new: there, .. }) => {
                    key == of && new.as_ref().map(said) == there.as_ref().map(said)
                }
                _ => false,
            })
        };
        let own: Vec<Difference> = self.things.iter().filter(|one| is_own(one)).cloned().collect();
        self.things = own;
        self.figures.retain(|one| {
            let there = figures.get(one.indicator);
            !there.into_iter().flatten().any(|there| {
                one.what == there.what && is_same(one.old, there.old) && is_same(one.new, there.new)
            })
        });
    }
}

/// What a value says, wherever it stands.
fn said(value: &FieldValue) -> (&Arg, &[ThingId]) {
    (&value.value, &value.names)
}

/// What a new thing says.
fn content<'d>(all: &'d Differences<'_>, id: &ThingId) -> Vec<(&'d Key, (&'d Arg, &'d [ThingId]))> {
    let own = all.contents.iter().find(|(of, _)| of == id);
    own.into_iter().flat_map(|(_, says)| says).map(|(key, value)| (key, said(value))).collect()
}

fn is_same(one: Option<&Measurement>, other: Option<&Measurement>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => is_same_figure(one, other),
        (None, None) => true,
        _ => false,
    }
}
