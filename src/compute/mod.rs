//! Plan → plain report values. Every number of a report is worked out here; a view only writes it down.

mod account;
mod actions;
mod assessment;
mod attention;
mod bench;
mod blanks;
mod chart;
mod chart_axis;
mod chart_of_history;
mod comparison;
mod course;
mod difference;
mod due;
mod evaluation;
mod goal;
mod history;
mod indicator_report;
mod judge;
mod log;
mod moment;
mod publication;
mod reason;
mod show;
mod site;
mod standout;
mod status;
mod within;
mod wording;

pub use account::{Account, Definition, Revision, SourceNote, Unknown};
pub use actions::{
    ActionsReport, ListedAction, MoneyReport, MoneyRow, Sums, YearReport, actions, goal_of_action,
};
pub use assessment::{Assessment, Trend};
pub use attention::Attention;
pub use bench::Bench;
pub use blanks::{Blank, blanks};
pub use chart::{Chart, Drawn, Mark, ReferenceLine, TargetBand, UsualBand};
pub use chart_axis::{Span, ValueAxis, middle};
pub use chart_of_history::{chart, chart_with_superseded};
pub use comparison::{Change, Cited};
pub use course::{Apart, Course, CourseRow, CourseWhat, Guide, course};
pub use difference::{
    DifferenceReport, Fate, FigureChanged, Judgement, SayingChanged, ThingChanged, Version, changes,
    difference,
};
pub use due::{DueItem, DueReport, DueWhat, Settle, SourceToName, due};
pub use evaluation::{
    EvaluationReport, IndicatorEvaluation, Lacking, Previous, PriorityEvaluation, YearAction, evaluate,
    evaluate_published,
};
pub use goal::{Because, GoalReport, GoalVerdict};
pub use history::{Band, History, HistoryRow, ReferenceRow, SumRow, history, measured, references};
pub use indicator_report::{
    FormReport, IndicatorReport, JudgedFigure, JudgingMethod, Margin, OrdinaryRange, Outcome, PartReport,
    TargetReport,
};
pub use judge::{
    Against, Basis, CannotSay, Certainty, Elsewhere, FiguresJudged, LevelVerdict, Line, Method, Pace,
    PerThousand, PromisePeriod, PromiseReport, PromiseState, judge as judge_indicator,
};
pub use log::{Followed, LogEntry};
pub use moment::Moment;
pub use publication::{Edition, Inside, Publicity};
pub use reason::Reason;
pub use show::{ActionCard, ChapterCard, GoalCard, IndicatorCard, Shown, Where, show};
pub use site::{About, SiteReport, site};
pub use standout::Standout;
pub use status::{Looks, PillarReport, PriorityReport, StatusReport, status};
pub use within::Within;
pub use wording::Wording;
