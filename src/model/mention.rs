//! What the records of a plan name elsewhere, kept while they are read: whether that is there is looked up also of a record
//! with an error in it, so that one run finds everything.

use super::{At, GoalId, Id, IndicatorId};
use crate::diagnostic::{Place, Subject};

/// A name in a goal, an indicator, an action or a follow-up, or in the head of a chapter.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    /// The title of the record, or its id; empty where it has neither.
    pub by: String,
    /// What findings about the record are about.
    pub subject: Option<Subject>,
    /// What it names.
    pub of: Mentioned,
}

/// What is named.
#[derive(Debug, Clone, PartialEq)]
pub enum Mentioned {
    Source(At<Id>),
    Partner(At<Id>),
    Programme(At<Id>),
    Decision(At<Id>),
    Priority(At<Id>),
    /// A pillar of the same chapter.
    Pillar(At<Id>),
    /// A goal of the same chapter.
    OwnGoal(At<Id>),
    Goal(At<GoalId>),
    Indicator(At<IndicatorId>),
    /// A file, or an address, that shows what came of it.
    Evidence(At<String>),
}

impl Mentioned {
    /// Where it is named.
    pub fn place(&self) -> Place {
        match self {
            Mentioned::Source(one)
            | Mentioned::Partner(one)
            | Mentioned::Programme(one)
            | Mentioned::Decision(one)
            | Mentioned::Priority(one)
            | Mentioned::Pillar(one)
            | Mentioned::OwnGoal(one) => one.place,
            Mentioned::Goal(one) => one.place,
            Mentioned::Indicator(one) => one.place,
            Mentioned::Evidence(one) => one.place,
        }
    }
}
