//! The plan as typed values, each with the place it was read from. One file per thing.

mod action;
mod analysis;
mod at;
mod baseline_period;
mod breakdown;
mod chapter;
mod chapter_entry;
mod decision;
pub mod difference;
mod directory;
mod evaluation;
mod evaluation_text;
mod file_findings;
mod goal;
mod head;
mod id;
mod indicator;
mod indicator_words;
mod keyword;
mod known;
mod lifetime;
mod load;
mod meant;
mod measurement;
mod misspelt_key;
mod numeral;
mod period;
mod period_in_words;
mod period_range;
mod plan;
mod plan_file;
mod promise;
mod quantity;
mod record;
mod target;
mod target_period;
mod two_readings;
mod value;
mod words;

pub use action::{Action, ActionState, ImplementationPlan, LogEntry};
pub use analysis::{Analysis, Participation};
pub use at::At;
pub use baseline_period::BaselinePeriod;
pub use breakdown::{Breakdown, BreakdownPart};
pub use chapter::{Chapter, Pillar, Topic};
pub use chapter_entry::{Broken, BrokenKind};
pub use decision::Decision;
pub use directory::{Partner, Source};
pub use evaluation::{
    Evaluation, GoalJudgement, GoalState, IndicatorReading, PriorityReading, SentPaper, Voice,
};
pub use evaluation_text::EvaluationText;
pub use goal::{Goal, GoalKind};
pub use head::{
    Adoption, AdoptionStatus, Body, CheckSetting, Head, Municipality, Population, Programme, Publication,
    Thresholds, TitledText,
};
pub use id::{ActionId, BadId, GoalId, Id, IndicatorId};
pub use indicator::{ImportFrom, Indicator, SeriesBreak};
pub use indicator_words::{Direction, Frequency, IndicatorKind};
pub use keyword::{near_miss, sole_near_name, sole_near_word};
pub use known::{
    KnownFigure, KnownMeasurement, known, part_points, part_points_and_withheld, points, points_and_withheld,
};
pub use lifetime::{Ended, Lifetime};
pub use load::{Loaded, load, load_texts, load_tree, replace_text, reread};
pub use measurement::{Figure, Measurement, Reference, Series, Status, Withheld};
pub use numeral::{
    DecimalMark, Numeral, Unread, misread, read_count, read_figure, read_yes_no, unmistakable,
};
pub use period::{Period, PeriodKind};
pub use period_range::PeriodRange;
pub(crate) use plan::nearest_id;
pub use plan::{Entry, Plan, Unfound};
pub use plan_file::{PlanFile, actions_path, evaluation_path, measurements_path};
pub use promise::{Norm, Per, Promise, Step};
pub use quantity::{Forbidden, Quantity, Unit, UnitWord};
pub use target::{Change, ForEach, Interim, Target, TargetForm, change_in_words};
pub use two_readings::two_readings;
pub use value::Year;
