//! What became of a thing of a plan.

use super::thing::{Key, Said, Thing};
use crate::diagnostic::Place;

/// One difference.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// What it is about; of what is gone, as it was.
    pub thing: Thing,
    /// What became of it.
    pub what: What,
}

/// What became of a thing.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// It is new.
    Added(Place),
    /// It is gone: its place in the old state.
    Removed(Place),
    /// It bears another name.
    Renamed {
        /// The name it had.
        from: String,
        /// Where that stood.
        old: Place,
        /// Where the new name stands.
        new: Place,
    },
    /// It says something else under a key.
    Set {
        /// The key.
        key: Key,
        /// What it said.
        old: Option<Said>,
        /// What it says.
        new: Option<Said>,
        /// Where the thing begins in the new state, for what it no longer says.
        at: Place,
    },
}

impl Difference {
    /// The key that changed, as it stands in a file.
    pub fn key(&self) -> Option<&'static str> {
        match &self.what {
            What::Set { key, .. } => Some(key.word()),
            _ => None,
        }
    }

    /// Where it is to be seen: in the new state, or, of what is gone, in the old one.
    pub fn place(&self) -> Place {
        match &self.what {
            What::Added(place) | What::Removed(place) | What::Renamed { new: place, .. } => *place,
            What::Set { new: Some(said), .. } => said.place,
            What::Set { at, .. } => *at,
        }
    }

    /// Where it stood before.
    pub fn place_before(&self) -> Option<Place> {
        match &self.what {
            What::Renamed { old, .. } => Some(*old),
            What::Set { old, .. } => old.as_ref().map(|said| said.place),
            What::Added(_) | What::Removed(_) => None,
        }
    }
}
