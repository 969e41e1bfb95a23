//! What differs between two states of a plan, thing by thing and figure by figure, whatever their files look like.
//!
//! A thing that bears another id than before is recognised by its content. Where one of the two states could not be
//! read, nothing is said to have been removed or added there.

mod change;
mod entries;
mod entry;
mod fields;
mod figures;
mod in_words;
mod pairs;
mod shared;
mod state;
mod thing;
mod thing_id;
mod thing_kind;

use crate::lang::Arg;
use crate::model::{Measurement, Quantity, Unit};

pub use change::{Difference, ThingChange};
pub use entries::is_unread;
pub use figures::{FigureChange, FigureDifference, is_same_figure};
pub use state::{State, state};
pub use thing::{About, FieldValue, Key, Thing};
pub use thing_id::ThingId;
pub use thing_kind::ThingKind;

/// All that differs between two states of a plan.
#[derive(Debug, Default)]
pub struct Differences<'p> {
    /// The things, in the order of the new plan; what is gone follows its kind.
    pub things: Vec<Difference>,
    /// What each new thing says, in the same order.
    pub contents: Vec<(ThingId, Vec<(Key, FieldValue)>)>,
    /// The figures, by indicator.
    pub figures: Vec<FigureDifference<'p>>,
}

/// What differs between an old and a new state.
pub fn differences<'p>(old: State<'p>, new: State<'p>) -> Differences<'p> {
    let names = pairs::paired(old, new);
    let things = entries::compared(old, new, &names);
    Differences {
        contents: entries::contents(&things, &names),
        things,
        figures: figures::compared(old, new, &names),
    }
}

/// A value with its unit as it is told of: `11%`.
pub fn quantity_in_words(value: Quantity, unit: Unit) -> Arg {
    in_words::quantity(value, Some(unit))
}

/// A figure as it is told of: `11% (n 181)`, `20 van 181`, `geen cijfer: …`.
pub fn figure_in_words(measurement: &Measurement, unit: Option<Unit>) -> Arg {
    in_words::measured(measurement, unit)
}
