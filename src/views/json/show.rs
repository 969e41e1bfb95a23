//! `ivp.show/1`.

use std::rc::Rc;

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::{keys, versioned};
use crate::compute::{
    ActionCard, ChapterCard, FollowupCard, GoalCard, GoalReport, History, InYear, IndicatorCard,
    IndicatorReport, PriorityReport, Shown, Sums, Where,
};
use crate::facts::{Cases, Detectable, Respondents, SurveyNeed};
use crate::model::{ActionId, ActionState, At, Frequency, GoalId, LogEntry, Period, Topic, Year, YearMoney};

/// Writes down one thing as JSON.
pub fn show_json(shown: &Shown<'_>) -> String {
    let is = match shown {
        Shown::Chapter(_) => "priority",
        Shown::Goal(_) => "goal",
        Shown::Indicator(_) => "indicator",
        Shown::Action(_) => "action",
    };
    versioned("ivp.show/1", Thing { is, shown })
}

/// One thing, under the key that says what it is.
#[derive(Serialize)]
struct Thing<'s, 'p> {
    is: &'static str,
    #[serde(flatten)]
    shown: &'s Shown<'p>,
}

#[derive(Serialize)]
#[serde(remote = "Shown", rename_all = "lowercase")]
enum Keyed<'p> {
    #[serde(rename = "priority")]
    Chapter(Box<ChapterCard<'p>>),
    Goal(Box<GoalCard<'p>>),
    Indicator(Box<IndicatorCard<'p>>),
    Action(Box<ActionCard<'p>>),
}

keys! {
    Shown<'_> => Keyed,
    SurveyNeed => OfSurvey,
    ChapterCard<'_> => OfChapter,
    GoalCard<'_> => OfGoal,
    IndicatorCard<'_> => OfIndicator,
    ActionCard<'_> => OfAction,
    Topic => Titled,
    LogEntry => Logged,
    YearMoney => OfOneYear,
    InYear => AsInYear,
    Where => Stands,
}

#[derive(Serialize)]
#[serde(remote = "ChapterCard")]
struct OfChapter<'p> {
    #[serde(rename = "standing")]
    report: PriorityReport<'p>,
    introduction: Option<At<String>>,
    challenges: Option<At<String>>,
    ambition: Option<At<String>>,
    examples: Vec<At<String>>,
    current_work: Vec<At<String>>,
    notes: Vec<At<String>>,
    caveats: Vec<At<String>>,
    topics: Vec<Topic>,
    followups: Vec<FollowupCard<'p>>,
    #[serde(flatten)]
    place: Where,
}

#[derive(Serialize)]
#[serde(remote = "Topic")]
struct Titled {
    title: At<String>,
    text: Option<At<String>>,
}

#[derive(Serialize)]
#[serde(remote = "GoalCard")]
struct OfGoal<'p> {
    #[serde(rename = "standing")]
    report: GoalReport,
    priority: &'p str,
    pillar: Option<&'p str>,
    text: Option<At<String>>,
    lead: Option<&'p str>,
    partners: Vec<&'p str>,
    assumed: Option<At<String>>,
    indicators: Vec<Rc<IndicatorReport>>,
    actions: Vec<ActionCard<'p>>,
    followups: Vec<FollowupCard<'p>>,
    #[serde(flatten)]
    place: Where,
}

#[derive(Serialize)]
#[serde(remote = "IndicatorCard")]
struct OfIndicator<'p> {
    #[serde(rename = "standing")]
    report: Rc<IndicatorReport>,
    priority: Option<&'p str>,
    text: Option<At<String>>,
    question: Option<At<String>>,
    frequency: At<Frequency>,
    lead: Option<&'p str>,
    sources: Vec<&'p str>,
    caveats: Vec<String>,
    internal: bool,
    #[serde(getter = "survey")]
    survey: Option<SurveyNeed>,
    #[serde(rename = "detectable", serialize_with = "detectable")]
    need: Option<Detectable>,
    history: Rc<History<'p>>,
    followups: Vec<FollowupCard<'p>>,
    #[serde(flatten)]
    place: Where,
}

fn survey(card: &IndicatorCard<'_>) -> Option<SurveyNeed> {
    match card.need {
        Some(Detectable::Survey(need)) => Some(need),
        _ => None,
    }
}

#[derive(Serialize)]
#[serde(remote = "SurveyNeed")]
struct OfSurvey {
    from: f64,
    to: f64,
    baseline_n: f64,
    #[serde(getter = "needed")]
    needed: Option<f64>,
    in_use: f64,
    chance: f64,
    #[serde(getter = "best_chance")]
    best_chance: Option<f64>,
}

/// Whether the target can be established, by which method, and the smallest change that can: of counts as a fraction.
#[derive(Serialize)]
struct Establishable {
    method: &'static str,
    met: bool,
    needed: Option<f64>,
    smallest: Option<f64>,
}

fn detectable<S: Serializer>(need: &Option<Detectable>, to: S) -> Result<S::Ok, S::Error> {
    let in_keys = need.map(|need| {
        let (method, needed, smallest) = match need {
            Detectable::Survey(need) => ("proportions", needed(&need), None),
            Detectable::Means(need) => ("means", need.needed, None),
            Detectable::Range(need) => ("ordinary-range", None, Some(need.range.smallest_change())),
            Detectable::Counts(need) => {
                let needed = match need.needed {
                    Cases::Needed(needed) => Some(needed),
                    Cases::NeverEnough => None,
                };
                ("counts", needed, need.smallest)
            }
        };
        Establishable { method, met: need.is_met(), needed, smallest }
    });
    in_keys.serialize(to)
}

/// How many respondents are needed; none where no number is enough.
fn needed(need: &SurveyNeed) -> Option<f64> {
    match need.respondents {
        Respondents::Needed(n) => Some(n),
        Respondents::NeverEnough { .. } => None,
    }
}

/// The chance that the largest survey has, where no number is enough; none where one is.
fn best_chance(need: &SurveyNeed) -> Option<f64> {
    match need.respondents {
        Respondents::Needed(_) => None,
        Respondents::NeverEnough { best_chance } => Some(best_chance),
    }
}

#[derive(Serialize)]
#[serde(remote = "ActionCard")]
struct OfAction<'p> {
    id: ActionId,
    title: At<String>,
    state: At<ActionState>,
    overdue: bool,
    text: Option<At<String>>,
    #[serde(getter = "first_goal")]
    goal: Option<&'p GoalId>,
    goals: Vec<At<GoalId>>,
    basis: Option<At<String>>,
    lead: Option<&'p str>,
    partners: Vec<&'p str>,
    agreed: Option<At<String>>,
    portfolio: Option<At<String>>,
    start: Option<At<Period>>,
    end: Option<At<Period>>,
    result: Option<At<String>>,
    budget: Option<At<f64>>,
    spent: Option<At<f64>>,
    requested: Option<At<f64>>,
    #[serde(rename = "years")]
    money: Vec<YearMoney>,
    in_year: Option<InYear>,
    programmes: Vec<&'p str>,
    hours: Option<At<f64>>,
    internal: bool,
    log: Vec<LogEntry>,
    #[serde(flatten)]
    place: Where,
}

/// Of several goals the first.
fn first_goal<'p>(card: &ActionCard<'p>) -> Option<&'p GoalId> {
    card.action.goal().map(|goal| &goal.value)
}

#[derive(Serialize)]
#[serde(remote = "YearMoney")]
struct OfOneYear {
    year: At<Year>,
    budget: Option<At<f64>>,
    spent: Option<At<f64>>,
}

#[derive(Serialize)]
#[serde(remote = "InYear")]
struct AsInYear {
    year: i32,
    #[serde(flatten)]
    sums: Sums,
    #[serde(serialize_with = "over_years")]
    over_years: Option<(i32, i32, Sums)>,
}

/// Amounts over several years that are not told by year.
#[derive(Serialize)]
struct Together {
    first_year: i32,
    last_year: i32,
    #[serde(flatten)]
    sums: Sums,
}

fn over_years<S: Serializer>(over: &Option<(i32, i32, Sums)>, to: S) -> Result<S::Ok, S::Error> {
    over.map(|(first_year, last_year, sums)| Together { first_year, last_year, sums }).serialize(to)
}

#[derive(Serialize)]
#[serde(remote = "LogEntry")]
struct Logged {
    date: At<NaiveDate>,
    text: At<String>,
}

#[derive(Serialize)]
#[serde(remote = "Where")]
struct Stands {
    file: String,
    line: usize,
}
