//! Plan → plain report values. Every number of a report is worked out here; a view only writes it down.

mod assessment;
mod chart;
mod comparison;
mod entry_id;
mod indicator_report;
mod judge;
mod judging;
mod moment;
mod publication;
mod reason;
mod report;
mod standpoint;
mod yearly;

pub use assessment::{Assessment, Trend};
pub use chart::axis::{Span, ValueAxis, middle};
pub use chart::drawing::{Chart, Drawn, Mark, ReferenceLine, TargetBand, UsualBand, Whom};
pub use chart::of_history::{chart, chart_with_superseded};
pub use comparison::{Change, Cited};
pub use entry_id::EntryId;
pub use indicator_report::{IndicatorReport, PartReport, unread_indicators};
pub use judge::reported_figure::{JudgedFigure, JudgingMethod, Margin, OrdinaryRange, Outcome};
pub use judge::target_report::{FormReport, TargetReport, reachable};
pub use judge::{
    Against, Basis, CannotSay, Certainty, Elsewhere, FiguresJudged, LevelVerdict, Line, Method, Pace,
    PerThousand, PromisePeriod, PromiseReport, PromiseState,
};
pub use judging::Judging;
pub use moment::Moment;
pub use publication::{Edition, Inside, Publicity};
pub use reason::{Reason, without_stop};
pub use report::actions::{ActionsReport, ListedAction, YearReport, actions, goal_of_action};
pub use report::attention::{Attention, RoundLacks};
pub use report::blanks::{Blank, blanks, sources_of};
pub use report::course::{Apart, Course, CourseRow, CourseWhat, Guide, course};
pub use report::difference::{
    Counts, DifferenceReport, FieldChanged, FigureChanged, Judgement, Presence, ThingChanged, Version,
    changes, difference,
};
pub use report::due::{DueReport, due};
pub use report::due_item::{DueAbout, DueItem, DuePart, DueWhat, Resolution, SourceToName};
pub use report::due_round::{RoundDue, RoundWhat};
pub use report::feasible::{
    Established, FeasibleChapter, FeasibleCounts, FeasibleReport, FeasibleRow, NormKind, RowId, feasible,
};
pub use report::followups::{FollowupCard, FollowupsReport, followups};
pub use report::glance::{
    Bad, Folded, Glance, GlanceRow, Lacks, Standing, Tally, certain, glance, glance_rows, going_badly,
    going_well, lacks,
};
pub use report::goal::{Because, GoalReport, GoalVerdict};
pub use report::head::ReportHead;
pub use report::history::{Band, History, HistoryRow, ReferenceRow, SumRow, measured, references};
pub use report::log::{Followed, LogEntry, changed_in_merge, changed_since_read, together};
pub use report::money::{InYear, MoneyReport, MoneyRow, OverYears, Sums};
pub use report::onward::{Onward, OnwardGoal, OnwardIndicator, onward};
pub use report::open_actions::{OpenActions, open_actions};
pub use report::outlook::{
    CannotEstablish, FeasibleAnswer, FeasibleQuestion, MeasuredInTime, Outlook, Prospect, Smallest, Wished,
};
pub use report::show::{ActionCard, ChapterCard, GoalCard, IndicatorCard, Shown, Where, goal_card, show};
pub use report::site::{News, SiteReport, site};
pub use report::status::{Looks, PriorityReport, StatusReport, status};
pub use report::supplier::{owes, supplies};
pub use report::to_write::{ToWrite, to_write};
pub use report::within::Within;
pub use standpoint::Standpoint;
pub use yearly::account::{Account, Definition, Revision, SourceNote, Unknown};
pub use yearly::departed::Departed;
pub use yearly::departures::{Departure, DepartureAbout, Unexplained};
pub use yearly::evaluation::{EvaluationReport, Missing, PaperBasis, evaluate};
pub use yearly::indicator::{IndicatorEvaluation, Previous};
pub use yearly::interim::{After, PeriodReport, ReportBasis, Since, report};
pub use yearly::priority::{PriorityEvaluation, YearAction};
pub use yearly::questions::{Question, questions, year_to_evaluate};
pub use yearly::so_far::SoFar;
