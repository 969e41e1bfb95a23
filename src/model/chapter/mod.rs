//! A chapter: a priority, or the monitor.

pub(super) mod chapter_entry;
pub(super) mod goal;
pub(super) mod lifetime;

pub use chapter_entry::{Broken, BrokenKind};
pub use goal::{Goal, GoalKind};
pub use lifetime::{Ended, Lifetime};

use crate::diagnostic::FileId;
use crate::model::read::table::Record;
use crate::model::{At, Id, Indicator};

/// A priority of the plan, or (with the id `monitor`) the indicators kept in view outside the priorities.
#[derive(Debug, Clone, PartialEq)]
pub struct Chapter {
    /// Its id: the name of its file.
    pub id: Id,
    pub file: FileId,
    /// Its title; the id when it cannot be read. The monitor has none in its file.
    pub title: Option<At<String>>,
    /// What the chapter is about.
    pub introduction: Option<At<String>>,
    /// What is difficult.
    pub challenges: Option<At<String>>,
    /// What the priority wants to reach.
    pub ambition: Option<At<String>>,
    /// The text before the goals.
    pub goals_introduction: Option<At<String>>,
    /// Examples of the theme.
    pub examples: Vec<At<String>>,
    /// What is done already.
    pub current_work: Vec<At<String>>,
    /// Boxed notes.
    pub notes: Vec<At<String>>,
    /// What its figures cannot tell.
    pub caveats: Vec<At<String>>,
    /// In which years it holds.
    pub years: Lifetime,
    /// The lines along which the ambition is reached.
    pub pillars: Vec<Pillar>,
    /// The goals, in the order of the file.
    pub goals: Vec<Goal>,
    /// The indicators, in the order of the file.
    pub indicators: Vec<Indicator>,
    /// Goals and indicators that could not be read.
    pub broken: Vec<Broken>,
    /// Other topics; only in the monitor.
    pub topics: Vec<Topic>,
}

/// A line along which the ambition is reached.
#[derive(Debug, Clone, PartialEq)]
pub struct Pillar {
    /// Its id, unique in the chapter.
    pub id: At<Id>,
    pub title: At<String>,
    /// What it wants to reach.
    pub ambition: Option<At<String>>,
}

/// A topic outside the priorities, and the regular effort on it.
#[derive(Debug, Clone, PartialEq)]
pub struct Topic {
    /// Its id, when it has one.
    pub id: Option<At<Id>>,
    pub title: At<String>,
    /// What is done.
    pub text: Option<At<String>>,
}

impl Chapter {
    /// Reads the file of a chapter.
    pub(super) fn read(record: Record<'_, '_>, id: Id, file: FileId) -> Chapter {
        let record = record.about(id.as_str());
        let monitor = id.as_str() == Id::MONITOR;
        let mut chapter = Chapter {
            title: if monitor { record.optional("title") } else { record.required("title") },
            ambition: if monitor { None } else { record.required("ambition") },
            introduction: record.optional("introduction"),
            challenges: if monitor { None } else { record.optional("challenges") },
            goals_introduction: if monitor { None } else { record.optional("goals_introduction") },
            examples: record.list("examples"),
            current_work: record.list("current_work"),
            notes: record.list("notes"),
            caveats: record.list("caveats"),
            years: if monitor { Lifetime::default() } else { Lifetime::read(&record) },
            pillars: Vec::new(),
            goals: Vec::new(),
            indicators: Vec::new(),
            broken: Vec::new(),
            topics: Vec::new(),
            id,
            file,
        };
        if monitor {
            chapter.topics =
                record.tables_only("topic", "record-topic").into_iter().filter_map(Topic::read).collect();
        } else {
            for entry in record.tables_only("pillar", "record-pillar") {
                chapter.pillars.extend(Pillar::read(entry));
            }
            for entry in record.tables_only("goal", "record-goal") {
                match Goal::read(entry, &chapter.id) {
                    Ok(goal) => chapter.goals.push(goal),
                    Err(broken) => chapter.broken.push(broken),
                }
            }
        }
        for entry in record.tables_only("indicator", "record-indicator") {
            match Indicator::read(entry, &chapter.id) {
                Ok(indicator) => chapter.indicators.push(*indicator),
                Err(broken) => chapter.broken.push(*broken),
            }
        }
        record.finish();
        chapter
    }

    /// The title to show.
    pub fn shown_title(&self) -> &str {
        self.title.as_ref().map_or(self.id.as_str(), |title| title.as_str())
    }

    /// Whether this is the monitor and no priority.
    pub fn is_monitor(&self) -> bool {
        self.id.as_str() == Id::MONITOR
    }

    /// Whether an id is borne by a broken entry: then a reference to it is no second error.
    pub fn has_broken(&self, id: &Id) -> bool {
        // An entry whose id cannot be read may be the one that is meant.
        self.broken.iter().any(|broken| broken.id.as_ref().is_none_or(|of| of == id))
    }
}

impl Pillar {
    /// What it wants to reach: its title when the plan says no more.
    pub fn shown_ambition(&self) -> &str {
        self.ambition.as_ref().unwrap_or(&self.title)
    }

    fn read(record: Record<'_, '_>) -> Option<Pillar> {
        let (id, title) = (record.required("id"), record.required("title"));
        let ambition = record.optional("ambition");
        record.finish();
        let id: At<Id> = id?;
        Some(Pillar { title: id.named(title), id, ambition })
    }
}

impl Topic {
    fn read(record: Record<'_, '_>) -> Option<Topic> {
        let id = record.optional("id");
        let title = record.required("title");
        let text = record.optional("text");
        record.finish();
        Some(Topic { id, title: title?, text })
    }
}
