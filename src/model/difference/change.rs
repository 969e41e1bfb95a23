//! What became of a thing of a plan.

use super::thing::{FieldValue, Key, Thing};
use super::thing_id::ThingId;
use crate::diagnostic::Place;

/// One difference.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// What it is about; of what is gone, as it was.
    pub thing: Thing,
    /// What became of it.
    pub what: ThingChange,
}

/// What became of a thing.
#[derive(Debug, Clone, PartialEq)]
pub enum ThingChange {
    /// It is new.
    Added(Place),
    /// It is gone: its place in the old state.
    Removed(Place),
    /// It bears another name.
    Renamed {
        /// What it was called.
        from: ThingId,
        /// Where that stood.
        old: Place,
        /// Where the new name stands.
        new: Place,
    },
    /// It says something else under a key.
    Set {
        key: Key,
        /// What it said.
        old: Option<FieldValue>,
        /// What it says.
        new: Option<FieldValue>,
        /// Where the thing begins in the new state, for what it no longer says.
        at: Place,
    },
}

impl Difference {
    /// The key that changed, as it stands in a file.
    pub fn key(&self) -> Option<&'static str> {
        match &self.what {
            ThingChange::Set { key, .. } => Some(key.word()),
            _ => None,
        }
    }

    /// Where it is to be seen: in the new state, or, of what is gone, in the old one.
    pub fn place(&self) -> Place {
        match &self.what {
            ThingChange::Added(place)
            | ThingChange::Removed(place)
            | ThingChange::Renamed { new: place, .. } => *place,
            ThingChange::Set { new: Some(said), .. } => said.place,
            ThingChange::Set { at, .. } => *at,
        }
    }

    /// Where it stood before.
    pub fn place_before(&self) -> Option<Place> {
        match &self.what {
            ThingChange::Renamed { old, .. } => Some(*old),
            ThingChange::Set { old, .. } => old.as_ref().map(|said| said.place),
            ThingChange::Added(_) | ThingChange::Removed(_) => None,
        }
    }
}
