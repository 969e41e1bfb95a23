//! What goals and indicators of a chapter share when they are read: their name for findings, and what is kept of one that
//! cannot be read.

use crate::diagnostic::Place;
use crate::model::read::table::Record;
use crate::model::{At, Id, IndicatorKind};

/// A goal or indicator that could not be read, kept so that reports can name it.
#[derive(Debug, Clone, PartialEq)]
pub struct Broken {
    /// Its id, when that could be read.
    pub id: Option<Id>,
    /// Where its id stands; the place of its header when it has none.
    pub id_place: Place,
    /// Its title, when that could be read.
    pub title: Option<String>,
    /// The goal it names, when that could be read: of an indicator.
    pub goal: Option<Id>,
    /// What it was to be.
    pub kind: BrokenKind,
    /// The place of its header.
    pub place: Place,
}

/// What a broken entry was to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BrokenKind {
    /// A goal.
    Goal,
    /// An indicator, of this kind when that could be read.
    Indicator(Option<IndicatorKind>),
}

impl Broken {
    pub(in crate::model) fn new(
        place: Place,
        id: Option<At<Id>>,
        title: Option<At<String>>,
        goal: Option<Id>,
        kind: BrokenKind,
    ) -> Broken {
        Broken {
            goal,
            id_place: id.as_ref().map_or(place, |at| at.place),
            id: id.map(|at| at.value),
            title: title.map(|at| at.value),
            kind,
            place,
        }
    }
}

/// Gives an entry of a chapter its name for findings.
pub(in crate::model) fn named<'r, 's>(chapter: &Id, record: Record<'r, 's>) -> Record<'r, 's> {
    let Some(id) = record.peek("id") else { return record };
    let subject = format!("{chapter}/{id}");
    record.about(subject).called_by("id")
}
