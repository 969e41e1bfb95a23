//! The name of a goal or an indicator in a report.

use std::fmt;

use crate::model::{Broken, GoalId, Id, IndicatorId};

/// The full name of a goal or an indicator in a report. An entry that could not be read may lack its id; which of the two
/// it is, is decided where the report of the entry is made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryId<I> {
    /// It has an id, read wholly or not.
    Known(I),
    /// It has none: all that is known is the chapter it stands in.
    UnknownIn(Id),
}

impl<I> EntryId<I> {
    /// The id, where it is known.
    pub fn known(&self) -> Option<&I> {
        match self {
            EntryId::Known(id) => Some(id),
            EntryId::UnknownIn(_) => None,
        }
    }

    /// The chapter that it stands in.
    pub fn chapter<'i>(&'i self, of: impl Fn(&'i I) -> &'i Id) -> &'i Id {
        match self {
            EntryId::Known(id) => of(id),
            EntryId::UnknownIn(chapter) => chapter,
        }
    }

    /// That of an entry that could not be read.
    fn unread(chapter: &Id, broken: &Broken, known: impl Fn(Id, Id) -> I) -> EntryId<I> {
        match &broken.id {
            Some(id) => EntryId::Known(known(chapter.clone(), id.clone())),
            None => EntryId::UnknownIn(chapter.clone()),
        }
    }
}

impl EntryId<IndicatorId> {
    /// That of an indicator that could not be read.
    pub(super) fn of_unread(chapter: &Id, broken: &Broken) -> EntryId<IndicatorId> {
        EntryId::unread(chapter, broken, |chapter, id| IndicatorId { chapter, id })
    }
}

impl EntryId<GoalId> {
    /// That of a goal that could not be read.
    pub(super) fn of_unread_goal(chapter: &Id, broken: &Broken) -> EntryId<GoalId> {
        EntryId::unread(chapter, broken, |chapter, id| GoalId { chapter, id })
    }
}

impl<I: PartialEq> PartialEq<I> for EntryId<I> {
    fn eq(&self, id: &I) -> bool {
        self.known() == Some(id)
    }
}

impl<I: fmt::Display> fmt::Display for EntryId<I> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EntryId::Known(id) => id.fmt(to),
            EntryId::UnknownIn(chapter) => write!(to, "{chapter}/?"),
        }
    }
}
