//! Who changed what and when.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::compute::report::difference::{Presence, ThingChanged};

/// What one commit did to the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct LogEntry {
    /// The commit, as people write it.
    pub commit: String,
    /// The day on which it was made.
    pub date: NaiveDate,
    /// Who made it.
    pub author: String,
    /// The first line of its message.
    pub subject: String,
    /// What changed; none for the commit in which the plan began.
    pub changes: Option<Vec<ThingChanged>>,
}

/// The things that a log is about. Followed from the latest commit back, also under names they had before.
#[derive(Debug, Clone, Default)]
pub struct Followed(BTreeSet<String>);

impl Followed {
    /// One thing by its full name, with what stands in it.
    pub fn one(name: &str) -> Followed {
        Followed(BTreeSet::from([name.to_owned()]))
    }

    /// Whether one of these names is followed.
    pub fn is_in(&self, names: &[String]) -> bool {
        self.0.is_empty() || names.iter().any(|name| self.0.contains(name))
    }

    /// Of the changes of a commit those that are about what is followed; all when nothing is followed in particular.
    pub fn among(&mut self, changes: Vec<ThingChanged>) -> Vec<ThingChanged> {
        if self.0.is_empty() {
            return changes;
        }
        let about = |name: &str| {
            self.0.iter().any(|one| {
                name == one || name.strip_prefix(one.as_str()).is_some_and(|rest| rest.starts_with('/'))
            })
        };
        let kept: Vec<ThingChanged> =
            changes.into_iter().filter(|changed| about(&changed.thing.name())).collect();
        for changed in &kept {
            if let Presence::Renamed(from) = &changed.presence {
                self.0.insert(from.to_string());
            }
        }
        kept
    }
}
