//! How the plan came about: `analysis.toml`.

use super::read::table::Record;
use super::{At, Id};

/// How the plan came about.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Analysis {
    pub introduction: Option<At<String>>,
    /// Who was heard, and how.
    pub participation: Vec<Participation>,
}

/// A way in which people were heard: a survey, interviews, theme tables.
#[derive(Debug, Clone, PartialEq)]
pub struct Participation {
    pub id: Option<At<Id>>,
    pub title: At<String>,
    /// What was done.
    pub text: Option<At<String>>,
    /// Who took part: kinds of people or organisations.
    pub participants: Vec<At<String>>,
    /// What it was about.
    pub themes: Vec<At<String>>,
    /// How many answered.
    pub respondents: Option<At<u32>>,
}

impl Analysis {
    /// Reads `analysis.toml`.
    pub(crate) fn read(record: Record<'_, '_>) -> Analysis {
        let introduction = record.optional("introduction");
        let participation = record
            .tables("participation", "record-participation")
            .into_iter()
            .filter_map(|entry| {
                let id = entry.optional("id");
                let (title, text) = (entry.required("title"), entry.optional("text"));
                let (participants, themes) = (entry.list("participants"), entry.list("themes"));
                let respondents = entry.optional("respondents");
                entry.finish();
                Some(Participation { id, title: title?, text, participants, themes, respondents })
            })
            .collect();
        record.finish();
        Analysis { introduction, participation }
    }
}
