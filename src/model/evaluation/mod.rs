//! The officer's part of a yearly evaluation: interpretation and adjustment.

pub(super) mod evaluation_text;

pub use evaluation_text::EvaluationText;

use crate::diagnostic::{FileId, Place, Subject, reading};
use chrono::NaiveDate;

use crate::lang::Message;
use crate::model::head::adoption::{Adoption, AdoptionStatus};
use crate::model::read::keyword::keywords;
use crate::model::read::shape::Shape;
use crate::model::read::table::Record;
use crate::model::read::value::{FromToml, Problem, text_of};
use crate::model::{At, GoalId, Id, IndicatorId};
use toml::de::DeValue;

keywords! {
    /// How far a goal is.
    GoalState {
        /// Done.
        Done = "done",
        /// As it should be.
        OnSchedule = "on-schedule",
        /// Later than it should be.
        Delayed = "delayed",
        /// Planned, not begun.
        NotStarted = "not-started",
        /// Nothing planned.
        NoActionPlanned = "no-action-planned",
        /// Given up.
        Dropped = "dropped",
    }
}

/// What `evaluations/<year>.toml` says.
#[derive(Debug, Clone, PartialEq)]
pub struct Evaluation {
    /// The year that is evaluated.
    pub year: i32,
    pub file: FileId,
    /// Draft or adopted.
    pub status: AdoptionStatus,
    /// Where that is said.
    pub status_place: Option<Place>,
    /// The day its figures were cut off.
    pub as_of: Option<At<NaiveDate>>,
    /// The commit they came from.
    pub revision: Option<At<String>>,
    /// By whom and when it was adopted.
    pub adopted: Option<Adoption>,
    /// By whom and when it was noted.
    pub noted: Option<Adoption>,
    /// The paper as it was sent.
    pub document: Option<SentPaper>,
    pub summary: Option<At<String>>,
    /// What partners said.
    pub voices: Vec<Voice>,
    /// Interpretation and adjustment per priority.
    pub priorities: Vec<PriorityReading>,
    /// Interpretation per indicator.
    pub indicators: Vec<IndicatorReading>,
    /// The officer's own judgement of goals.
    pub goals: Vec<GoalJudgement>,
}

/// The paper as it was sent.
#[derive(Debug, Clone, PartialEq)]
pub struct SentPaper {
    /// Its path inside the plan folder.
    pub path: At<String>,
    /// Its SHA-256 hash.
    pub sha256: Option<At<String>>,
}

/// What a partner said at the evaluation.
#[derive(Debug, Clone, PartialEq)]
pub struct Voice {
    pub partner: At<Id>,
    pub date: Option<At<NaiveDate>>,
    pub text: At<String>,
}

/// The reading of a priority.
#[derive(Debug, Clone, PartialEq)]
pub struct PriorityReading {
    pub priority: At<Id>,
    /// What the figures mean.
    pub interpretation: Option<At<String>>,
    /// What changes because of it.
    pub adjustment: Option<At<String>>,
    /// What came of what the evaluation of the year before said that would change.
    pub previous: Option<At<String>>,
}

/// The reading of an indicator.
#[derive(Debug, Clone, PartialEq)]
pub struct IndicatorReading {
    pub indicator: At<IndicatorId>,
    /// What the figure means.
    pub interpretation: Option<At<String>>,
}

/// The officer's own judgement of a goal.
#[derive(Debug, Clone, PartialEq)]
pub struct GoalJudgement {
    pub goal: At<GoalId>,
    pub assessment: At<GoalState>,
    pub reason: Option<At<String>>,
}

/// A text that may still be empty: `--start` writes what must be filled in, and empty means not yet.
struct Filling(Option<String>);

impl FromToml for Filling {
    const EXAMPLE: &'static str = "\"…\"";

    fn shape() -> Shape {
        Shape::Text
    }

    fn from_toml(value: &DeValue<'_>) -> Result<Filling, Problem> {
        let text = text_of(value, "type-text")?;
        Ok(Filling((!text.trim().is_empty()).then(|| text.to_owned())))
    }
}

pub(super) fn filled(record: &Record<'_, '_>, key: &'static str) -> Option<At<String>> {
    let at: At<Filling> = record.optional(key)?;
    Some(At { value: at.value.0?, place: at.place })
}

impl Evaluation {
    /// Whether it was adopted by a day; one that does not say when was.
    pub fn is_adopted_by(&self, day: NaiveDate) -> bool {
        let adopted = self.adopted.as_ref().and_then(|adopted| adopted.date);
        self.status == AdoptionStatus::Adopted && adopted.is_none_or(|at| at.value <= day)
    }

    /// Reads `evaluations/<year>.toml`.
    pub(crate) fn read(record: Record<'_, '_>, year: i32, file: FileId) -> Evaluation {
        let record = record.about(Subject::evaluation(year));
        let status: Option<At<AdoptionStatus>> = record.optional("status");
        let (as_of, revision) = (record.optional("as_of"), record.optional("revision"));
        let (adopted, noted) = (Adoption::read(&record, "adopted"), Adoption::read(&record, "noted"));
        let document = record.table("document", Message::new("record-document")).and_then(|entry| {
            let (path, sha256) = (entry.required("path"), entry.optional("sha256"));
            entry.finish();
            Some(SentPaper { path: path?, sha256 })
        });
        let summary = filled(&record, "summary");
        let voices = record.tables("voice", "record-voice").into_iter().filter_map(Voice::read).collect();
        let priorities = record
            .named("priority", "record-priority", |name| {
                Id::of_priority(name).map_err(|bad| bad.problem(name))
            })
            .into_iter()
            .map(|(priority, entry)| {
                let (interpretation, adjustment) =
                    (filled(&entry, "interpretation"), filled(&entry, "adjustment"));
                let previous = filled(&entry, "previous");
                entry.finish();
                PriorityReading { priority, interpretation, adjustment, previous }
            })
            .collect();
        let indicators = record
            .named("indicator", "record-indicator", |name| {
                IndicatorId::parse(name).ok_or_else(|| no_full_name(name))
            })
            .into_iter()
            .map(|(indicator, entry)| {
                let interpretation = filled(&entry, "interpretation");
                entry.finish();
                IndicatorReading { indicator, interpretation }
            })
            .collect();
        let goals = record
            .named("goal", "record-goal", |name| GoalId::parse(name).ok_or_else(|| no_full_name(name)))
            .into_iter()
            .filter_map(|(goal, entry)| {
                let (assessment, reason) = (entry.required("assessment"), entry.optional("reason"));
                entry.finish();
                Some(GoalJudgement { goal, assessment: assessment?, reason })
            })
            .collect();
        record.finish();
        Evaluation {
            year,
            file,
            status: status.map_or(AdoptionStatus::Draft, |at| at.value),
            status_place: status.map(|at| at.place),
            as_of,
            revision,
            adopted,
            noted,
            document,
            summary,
            voices,
            priorities,
            indicators,
            goals,
        }
    }
}

pub(super) fn no_full_name(name: &str) -> Problem {
    Problem {
        rule: reading::ID_FORM,
        message: Message::new("id-full-name").with("text", name),
        help: Some(Message::new("id-full-name-help").with("example", "\"jeugd/overlast-jeugd\"")),
        fix: None,
    }
}

impl Voice {
    fn read(record: Record<'_, '_>) -> Option<Voice> {
        let (partner, date, text) =
            (record.required("partner"), record.optional("date"), record.required("text"));
        record.finish();
        Some(Voice { partner: partner?, date, text: text? })
    }
}
