//! A goal: what will be done or reached in the plan's years.

use crate::diagnostic::Place;
use crate::model::chapter::chapter_entry::named;
use crate::model::read::keyword::keywords;
use crate::model::read::table::Record;
use crate::model::{At, Broken, BrokenKind, GoalId, Id, Lifetime, Mentioned};

keywords! {
    /// What sort of goal it is, which decides how it is judged.
    GoalKind {
        /// Done again and again, by a promise.
        Recurring = "recurring",
        /// Set up once.
        Milestone = "milestone",
        /// Kept going.
        Continuous = "continuous",
        /// A result to reach, judged by its indicator and never by actions.
        Outcome = "outcome",
    }
}

/// A goal as it is defined.
#[derive(Debug, Clone, PartialEq)]
pub struct Goal {
    /// Its full name.
    pub id: GoalId,
    /// Where its id stands.
    pub id_place: Place,
    /// The place of its header.
    pub place: Place,
    /// Its short title.
    pub title: At<String>,
    /// What sort it is.
    pub kind: At<GoalKind>,
    /// The wording of the plan.
    pub text: Option<At<String>>,
    /// The pillar it belongs to.
    pub pillar: Option<At<Id>>,
    /// Who sees to it: a function or an organisation.
    pub lead: Option<At<Id>>,
    /// Who does it with them.
    pub partners: Vec<At<Id>>,
    /// What of it is the officer's reading and not the council's words.
    pub assumed: Option<At<String>>,
    /// In which years it holds.
    pub years: Lifetime,
}

impl Goal {
    /// Reads a goal of a chapter.
    ///
    /// # Errors
    /// It cannot be read: what is known of it all the same.
    pub(in crate::model) fn read(record: Record<'_, '_>, chapter: &Id) -> Result<Goal, Broken> {
        let record = named(chapter, record);
        let id: Option<At<Id>> = record.required("id");
        let title = record.required("title");
        let kind = record.required("kind");
        let text = record.optional("text");
        let (pillar, lead) = (record.optional("pillar"), record.optional("lead"));
        let partners = record.list("partners");
        let assumed = record.optional("assumed");
        let years = Lifetime::read(&record);
        record.mention(Mentioned::Pillar, &pillar);
        record.mention(Mentioned::Partner, lead.iter().chain(&partners));
        let place = record.place();
        record.finish();
        let full = || {
            Some(Goal {
                id: GoalId { chapter: chapter.clone(), id: id.clone()?.value },
                id_place: id.as_ref()?.place,
                place,
                title: title.clone()?,
                kind: kind?,
                text,
                pillar,
                lead,
                partners,
                assumed,
                years,
            })
        };
        full().ok_or_else(|| Broken::new(place, id, title, None, BrokenKind::Goal))
    }
}
