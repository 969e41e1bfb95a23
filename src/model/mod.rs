//! The plan as typed values, each with the place it was read from. One file per thing.
//!
//! - `read`: a file taken apart into tables, keys and words, each with its place;
//! - `at`, `id`, `period`, `unit`: what all the rest is made of;
//! - `measurement`: the figures, and which of them are known on a day;
//! - `indicator`, `chapter`, `head`, `action`, `evaluation` and the files beside them: what a plan says;
//! - `plan`: the whole; `load`: the whole from a folder;
//! - `difference`: two versions beside each other.

mod action;
mod analysis;
mod at;
mod chapter;
mod decision;
pub mod difference;
mod directory;
mod evaluation;
mod followup;
mod head;
mod id;
mod indicator;
mod interim_report;
mod load;
mod measurement;
mod mention;
mod period;
mod plan;
mod read;
mod schema;
mod unit;
mod words;

pub use action::{Action, ActionState, ImplementationPlan, LogEntry, YearMoney, years_between};
pub use analysis::{Analysis, Participation};
pub use at::{At, words_of};
pub use chapter::{Broken, BrokenKind, Chapter, Ended, Goal, GoalKind, Lifetime, Pillar, Topic};
pub use decision::{Decision, NamedChange};
pub use directory::{Partner, Source};
pub use evaluation::{
    Evaluation, EvaluationText, GoalJudgement, GoalState, IndicatorReading, PriorityReading, SentPaper, Voice,
};
pub use followup::{Followup, FollowupId, FollowupKind, FollowupState};
pub use head::{
    Adoption, AdoptionStatus, Body, CheckSetting, Head, Municipality, Population, Programme, Publication,
    Thresholds, TitledText, inhabitants, place_called,
};
pub use id::{ActionId, BadId, GoalId, Id, IndicatorId};
pub use indicator::{
    Breakdown, BreakdownPart, Change, Direction, ForEach, Frequency, ImportFrom, Indicator, IndicatorKind,
    Interim, Norm, Per, Promise, SeriesBreak, Step, Target, TargetForm, change_in_words,
};
pub use interim_report::{Explained, InterimReport};
pub use load::{
    Extent, FOLLOWUPS_PATH, FileState, Loaded, PlanFile, Versions, actions_path, differing, evaluation_path,
    load, load_figures_of, load_joined, load_texts, load_tree, load_with, measurements_path, replace_text,
    report_path, reread,
};
pub use measurement::{
    ByHand, Figure, Further, KnownFigure, KnownMeasurement, Meant, Measurement, Reference, Series, Status,
    Withheld, fraction_of_100, known, part_points, part_points_among, part_points_and_withheld, points,
    points_among, points_and_withheld, read_by_hand,
};
pub use mention::{Mention, Mentioned};
pub use period::{BaselinePeriod, Period, PeriodKind, PeriodRange, dutch_date};
pub(crate) use plan::nearest_id;
pub use plan::{Entry, Plan, Unfound};
pub use read::{
    FormShape, KeyShape, Shape, TableShape, Year, by_name, folded, near_miss, sole_near_name, sole_near_word,
};
pub use schema::{FILE_KINDS, FileKind};
pub use unit::{
    DecimalMark, Forbidden, MadeOf, Numeral, Quantity, Unit, UnitWord, Unread, misread, nearest_whole,
    read_count, read_figure, read_yes_no, two_readings, unmistakable,
};
