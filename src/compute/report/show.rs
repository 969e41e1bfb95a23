//! One thing with everything about it.

use std::rc::Rc;

use crate::compute::assessment::Assessment;
use crate::compute::comparison::cite_place;
use crate::compute::indicator_report::IndicatorReport;
use crate::compute::judging::Judging;
use crate::compute::report::goal;
use crate::compute::report::goal::GoalReport;
use crate::compute::report::history::History;
use crate::compute::report::status::{PriorityReport, priority};
use crate::facts::{Detectable, needs};
use crate::model::{
    Action, ActionState, Body, Chapter, Direction, Entry, Frequency, Goal, Id, Indicator, Period, Source,
};

/// One thing of the plan with everything about it.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown {
    /// A priority, or the monitor.
    Chapter(Box<ChapterCard>),
    /// A goal.
    Goal(Box<GoalCard>),
    /// An indicator.
    Indicator(Box<IndicatorCard>),
    /// An action.
    Action(Box<ActionCard>),
}

/// Where something stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Where {
    pub file: String,
    /// The line it begins on.
    pub line: usize,
}

/// A priority with its texts.
#[derive(Debug, Clone, PartialEq)]
pub struct ChapterCard {
    /// How it stands.
    pub report: PriorityReport,
    /// What it is about.
    pub introduction: Option<String>,
    /// What is difficult.
    pub challenges: Option<String>,
    /// Examples of the theme.
    pub examples: Vec<String>,
    /// What is done already.
    pub current_work: Vec<String>,
    /// Boxed notes.
    pub notes: Vec<String>,
    /// What its figures cannot tell.
    pub caveats: Vec<String>,
    /// Other topics: title and text.
    pub topics: Vec<(String, Option<String>)>,
    /// Where it stands.
    pub place: Where,
}

/// A goal with its text, its indicators and its actions.
#[derive(Debug, Clone, PartialEq)]
pub struct GoalCard {
    /// How far it is.
    pub report: GoalReport,
    /// The title of its priority.
    pub priority: String,
    /// The title of its pillar.
    pub pillar: Option<String>,
    /// The wording of the plan.
    pub text: Option<String>,
    /// Who sees to it.
    pub lead: Option<String>,
    /// Who does it with them.
    pub partners: Vec<String>,
    /// What measures it.
    pub indicators: Vec<Rc<IndicatorReport>>,
    /// What is done for it.
    pub actions: Vec<ActionCard>,
    /// Where it stands.
    pub place: Where,
}

/// An indicator with its definition, its judgement and its measurements.
#[derive(Debug, Clone, PartialEq)]
pub struct IndicatorCard {
    /// How it stands.
    pub report: Rc<IndicatorReport>,
    /// The title of its priority; none for the monitor.
    pub priority: Option<String>,
    /// The title of its goal.
    pub goal: Option<String>,
    /// The wording of the plan.
    pub text: Option<String>,
    /// The question that was asked.
    pub question: Option<String>,
    /// Which way is better.
    pub direction: Direction,
    /// How often a figure comes.
    pub frequency: Frequency,
    /// Who sees to it.
    pub lead: Option<String>,
    /// The names of its sources.
    pub sources: Vec<String>,
    /// What the figure cannot tell: of itself, of its priority and of the sources that figures came from.
    pub caveats: Vec<String>,
    /// Never published.
    pub internal: bool,
    /// What it takes to establish its target.
    pub need: Option<Detectable>,
    /// What it takes for each part, where the target holds for each: the title of the part and what it takes.
    pub needs_of_parts: Vec<(String, Detectable)>,
    pub history: Rc<History>,
    /// Where it stands.
    pub place: Where,
}

/// An action with everything about it.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionCard {
    /// Its full name.
    pub id: String,
    pub title: String,
    /// How far it is.
    pub state: ActionState,
    /// Its end has passed while it is not done.
    pub overdue: bool,
    /// What it is about.
    pub text: Option<String>,
    /// The full name of the goal it serves.
    pub goal: Option<String>,
    /// What else it rests on.
    pub basis: Option<String>,
    /// Who sees to it.
    pub lead: Option<String>,
    /// Who does it with them.
    pub partners: Vec<String>,
    /// What was agreed with partners.
    pub agreed: Option<String>,
    /// When it starts.
    pub start: Option<Period>,
    /// When it is to be done.
    pub end: Option<Period>,
    /// What came of it.
    pub result: Option<String>,
    /// What it may cost, in euro.
    pub budget: Option<f64>,
    /// What it has cost, in euro.
    pub spent: Option<f64>,
    /// Extra money still to be decided, in euro.
    pub requested: Option<f64>,
    /// The programmes that pay.
    pub programmes: Vec<String>,
    /// What happened, by date.
    pub log: Vec<(chrono::NaiveDate, String)>,
    /// By whom the implementation plan was adopted.
    pub adopted: Option<Body>,
    /// Where it stands.
    pub place: Where,
}

/// Collects everything about one thing.
pub fn show(judging: &Judging<'_>, entry: Entry<'_>) -> Shown {
    match entry {
        Entry::Chapter(one) => Shown::Chapter(Box::new(chapter(judging, one))),
        Entry::Goal(one) => Shown::Goal(Box::new(goal_card(judging, one))),
        Entry::Indicator(one) => Shown::Indicator(Box::new(indicator_card(judging, one))),
        Entry::Action(one) => Shown::Action(Box::new(action(judging, one))),
    }
}

fn owned(text: Option<&crate::model::At<String>>) -> Option<String> {
    text.map(|text| text.value.clone())
}

fn all(texts: &[crate::model::At<String>]) -> Vec<String> {
    texts.iter().map(|text| text.value.clone()).collect()
}

fn partner(judging: &Judging<'_>, id: Option<&crate::model::At<Id>>) -> Option<String> {
    id.map(|id| judging.plan.partner_name(&id.value).to_owned())
}

fn place(judging: &Judging<'_>, place: crate::diagnostic::Place) -> Where {
    let (file, line) = cite_place(judging.texts, place);
    Where { file, line }
}

fn chapter(judging: &Judging<'_>, one: &Chapter) -> ChapterCard {
    ChapterCard {
        report: priority(judging, one),
        introduction: owned(one.introduction.as_ref()),
        challenges: owned(one.challenges.as_ref()),
        examples: all(&one.examples),
        current_work: all(&one.current_work),
        notes: all(&one.notes),
        caveats: all(&one.caveats),
        topics: one
            .topics
            .iter()
            .map(|topic| (topic.title.value.clone(), owned(topic.text.as_ref())))
            .collect(),
        place: place(judging, crate::diagnostic::Place::new(one.file, 0..0)),
    }
}

fn goal_card(judging: &Judging<'_>, one: &Goal) -> GoalCard {
    let chapter = judging.plan.chapter(&one.id.chapter);
    let pillar = one.pillar.as_ref().and_then(|id| {
        chapter?
            .pillars
            .iter()
            .find(|pillar| pillar.id.value == id.value)
            .map(|pillar| pillar.title.value.clone())
    });
    GoalCard {
        report: goal::judge(judging, one),
        priority: chapter.map_or(String::new(), |chapter| chapter.shown_title().to_owned()),
        pillar,
        text: owned(one.text.as_ref()),
        lead: partner(judging, one.lead.as_ref()),
        partners: one.partners.iter().map(|id| judging.plan.partner_name(&id.value).to_owned()).collect(),
        indicators: goal::indicators_of(judging, one),
        actions: goal::actions_of(judging.plan, one, judging.moment_in(&one.id.chapter).year())
            .map(|one| action(judging, one))
            .collect(),
        place: place(judging, one.place),
    }
}

fn indicator_card(judging: &Judging<'_>, one: &Indicator) -> IndicatorCard {
    let chapter = judging.plan.chapter(&one.id.chapter);
    let goal = one.goal_id().and_then(|id| judging.plan.goals().find(|goal| goal.id == id));
    let mut caveats = all(&one.caveats);
    caveats.extend(chapter.into_iter().flat_map(|chapter| all(&chapter.caveats)));
    let (report, history) = (judging.report(one), judging.history(one));
    for caveat in caveats_of_sources(judging, &history) {
        if !caveats.contains(&caveat) {
            caveats.push(caveat);
        }
    }
    let valid = report.assessment != Assessment::Invalid;
    let needs = if valid { needs_of(judging, one) } else { Vec::new() };
    IndicatorCard {
        need: needs.iter().find(|(part, _)| part.is_none()).map(|(_, what)| *what),
        needs_of_parts: needs.into_iter().filter_map(|(part, what)| Some((part?, what))).collect(),
        report,
        priority: chapter
            .filter(|chapter| !chapter.is_monitor())
            .map(|chapter| chapter.shown_title().to_owned()),
        goal: goal.map(|goal| goal.title.value.clone()),
        text: owned(one.text.as_ref()),
        question: owned(one.question.as_ref()),
        direction: one.direction.value,
        frequency: one.frequency.value,
        lead: partner(judging, one.lead.as_ref()),
        sources: one.sources.iter().map(|id| judging.plan.source_name(&id.value).to_owned()).collect(),
        caveats,
        internal: one.internal,
        history,
        place: place(judging, one.place),
    }
}

/// What the figures of the sources cannot tell: only of sources that figures came from, each by its name where there are
/// several.
fn caveats_of_sources(judging: &Judging<'_>, history: &History) -> Vec<String> {
    let used = |source: &Source| {
        history.rows.iter().any(|row| row.source.as_deref() == Some(source.id.value.as_str()))
    };
    let sources: Vec<&Source> = judging.plan.sources.iter().filter(|source| used(source)).collect();
    let shown = |source: &&Source| -> Vec<String> {
        let named = |caveat: String| match sources.len() {
            1 => caveat,
            _ => format!("{}: {caveat}", source.name.as_str()),
        };
        all(&source.caveats).into_iter().map(named).collect()
    };
    sources.iter().flat_map(shown).collect()
}

/// What it takes to establish the target, as far as is known on the day of judgement.
fn needs_of(judging: &Judging<'_>, indicator: &Indicator) -> Vec<(Option<String>, Detectable)> {
    let moment = judging.moment_of(&indicator.id.chapter, &indicator.years);
    let Some(series) = judging.plan.series.get(&indicator.id) else { return Vec::new() };
    let all = needs(judging.plan, indicator, series, moment.known, moment.day).into_iter();
    all.map(|need| (need.part.map(|part| indicator.part_title(part).to_owned()), need.what)).collect()
}

/// Collects everything about an action.
pub fn action(judging: &Judging<'_>, one: &Action) -> ActionCard {
    let programme = |id: &crate::model::At<Id>| {
        let found = judging.plan.head.programmes.iter().find(|programme| programme.id.value == id.value);
        found.map_or_else(|| id.value.to_string(), |programme| programme.title.value.clone())
    };
    let adopted = judging.plan.actions.get(&one.id.year).and_then(|year| year.adopted.as_ref());
    ActionCard {
        id: one.id.to_string(),
        title: one.title.value.clone(),
        state: one.state.value,
        overdue: goal::is_overdue(one, judging.moment),
        text: owned(one.text.as_ref()),
        goal: one.goal.as_ref().map(|goal| goal.value.to_string()),
        basis: owned(one.basis.as_ref()),
        lead: partner(judging, one.lead.as_ref()),
        partners: one.partners.iter().map(|id| judging.plan.partner_name(&id.value).to_owned()).collect(),
        agreed: owned(one.agreed.as_ref()),
        start: one.start.map(|at| at.value),
        end: one.end.map(|at| at.value),
        result: owned(one.result.as_ref()),
        budget: one.budget.map(|at| at.value),
        spent: one.spent.map(|at| at.value),
        requested: one.requested.map(|at| at.value),
        programmes: one.programmes.iter().map(programme).collect(),
        log: one.log.iter().map(|entry| (entry.date.value, entry.text.value.clone())).collect(),
        adopted: adopted.map(|adopted| adopted.body.value),
        place: place(judging, one.place),
    }
}
