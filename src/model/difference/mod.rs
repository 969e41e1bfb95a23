//! What differs between two states of a plan, thing by thing and figure by figure, whatever their files look like.
//!
//! A thing that bears another id than before is recognised by its content. Where one of the two states could not be
//! read, nothing is said to have been removed or added there.

mod entries;
mod fields;
mod figures;
mod pairs;
mod told;

use crate::diagnostic::{Invalid, Place};
use crate::lang::{Arg, Message};
use crate::model::{Loaded, Measurement, Plan};

pub use figures::FigureDifference;

/// What sort of thing an entry of a plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// What plan.toml says of the whole.
    Plan,
    /// A principle, a step of the process, a budget programme.
    Passage,
    /// A priority, or the monitor.
    Priority,
    /// A pillar of a priority.
    Pillar,
    /// A goal.
    Goal,
    /// An indicator.
    Indicator,
    /// A topic outside the priorities.
    Topic,
    /// The implementation plan of a year.
    ImplementationPlan,
    /// An action.
    Action,
    /// The evaluation of a year.
    Evaluation,
    /// A decision.
    Decision,
    /// A partner.
    Partner,
    /// A source of figures.
    Source,
    /// A way in which people were heard.
    Participation,
    /// The same figure for the country or a size class.
    Reference,
}

/// A thing of the plan as it is told of.
#[derive(Debug, Clone, PartialEq)]
pub struct Thing {
    /// What sort of thing.
    pub sort: Sort,
    /// Its name in the plan: `jeugd`, `jeugd/overlast-jeugd`, `2025/meldpunt`.
    pub name: String,
    /// Its title.
    pub title: String,
}

/// Something that a thing says, under a key.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// In words or as a number.
    pub value: Arg,
    /// Where.
    pub place: Place,
}

/// A key of a thing: the id of the message that names it, `key-target`, with what it is about where there are several.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The id of the message.
    pub message: &'static str,
    /// The name of what it is about: the priority of an interpretation.
    pub of: Option<String>,
}

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

/// All that differs between two states of a plan.
#[derive(Debug, Default)]
pub struct Differences<'p> {
    /// The things, in the order of the new plan; what is gone follows its kind.
    pub things: Vec<Difference>,
    /// The figures, by indicator.
    pub figures: Vec<FigureDifference<'p>>,
}

/// A state of a plan with what could not be read of it.
#[derive(Debug, Clone, Copy)]
pub struct State<'p> {
    /// The plan.
    pub plan: &'p Plan,
    /// The things that errors touch.
    pub unread: &'p Invalid,
}

impl Sort {
    /// The word for it in JSON.
    pub fn word(self) -> &'static str {
        let id = self.message_id();
        id.strip_prefix("sort-").unwrap_or(id)
    }
}

impl Key {
    /// The key as it stands in a file: `target`.
    pub fn word(&self) -> &'static str {
        self.message.strip_prefix("key-").unwrap_or(self.message)
    }

    /// The key in the reader's words, with what it is about.
    pub fn told(&self) -> Message {
        let key = Message::new(self.message);
        match &self.of {
            Some(of) => Message::new("key-of").with("key", key).with("of", of.as_str()),
            None => key,
        }
    }
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

/// What differs between an old and a new state.
pub fn differences<'p>(old: State<'p>, new: State<'p>) -> Differences<'p> {
    let names = pairs::paired(old, new);
    Differences { things: entries::compared(old, new, &names), figures: figures::compared(old, new, &names) }
}

/// The same of two plans that were read, as far as they could be.
pub fn state<'p>(loaded: &'p Loaded, unread: &'p Invalid) -> Option<State<'p>> {
    let plan = loaded.plan.as_ref().or(loaded.remains.as_ref())?;
    Some(State { plan, unread })
}

/// A value with its unit as it is told of: `11%`.
pub fn told_quantity(value: crate::model::Quantity, unit: crate::model::Unit) -> Arg {
    told::quantity(value, Some(unit))
}

/// A figure as it is told of: `11% (n 181)`, `20 van 181`, `geen cijfer: …`.
pub fn told_figure(measurement: &Measurement, unit: Option<crate::model::Unit>) -> Arg {
    told::measured(measurement, unit)
}
