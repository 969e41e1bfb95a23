//! One thing with everything about it.

use std::rc::Rc;

use crate::compute::assessment::Assessment;
use crate::compute::comparison::cite_place;
use crate::compute::indicator_report::IndicatorReport;
use crate::compute::judging::Judging;
use crate::compute::report::followups::{FollowupCard, cards};
use crate::compute::report::goal;
use crate::compute::report::goal::GoalReport;
use crate::compute::report::history::History;
use crate::compute::report::money::InYear;
use crate::compute::report::status::{PriorityReport, priority};
use crate::diagnostic::Place;
use crate::facts::{Detectable, chosen_for_each, detectable};
use crate::model::{Action, At, Body, Chapter, Entry, Goal, Id, Indicator, Source};

/// One thing of the plan with everything about it.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown<'p> {
    /// A priority, or the monitor.
    Chapter(Box<ChapterCard<'p>>),
    /// A goal.
    Goal(Box<GoalCard<'p>>),
    /// An indicator.
    Indicator(Box<IndicatorCard<'p>>),
    /// An action.
    Action(Box<ActionCard<'p>>),
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
pub struct ChapterCard<'p> {
    /// How it stands.
    pub report: PriorityReport<'p>,
    /// What was promised, asked or advised about it.
    pub followups: Vec<FollowupCard<'p>>,
    /// Where it stands.
    pub place: Where,
}

/// A goal with its text, its indicators and its actions.
#[derive(Debug, Clone, PartialEq)]
pub struct GoalCard<'p> {
    /// As the plan has it.
    pub goal: &'p Goal,
    /// How far it is.
    pub report: GoalReport,
    /// The title of its priority.
    pub priority: &'p str,
    /// The title of its pillar.
    pub pillar: Option<&'p str>,
    /// Who sees to it.
    pub lead: Option<&'p str>,
    /// Who does it with them.
    pub partners: Vec<&'p str>,
    /// What measures it.
    pub indicators: Vec<Rc<IndicatorReport>>,
    /// What is done for it.
    pub actions: Vec<ActionCard<'p>>,
    /// What was promised, asked or advised about it.
    pub followups: Vec<FollowupCard<'p>>,
    /// Where it stands.
    pub place: Where,
}

/// An indicator with its definition, its judgement and its measurements.
#[derive(Debug, Clone, PartialEq)]
pub struct IndicatorCard<'p> {
    /// As the plan has it.
    pub indicator: &'p Indicator,
    /// How it stands.
    pub report: Rc<IndicatorReport>,
    /// The title of its priority; none for the monitor.
    pub priority: Option<&'p str>,
    /// The title of its goal.
    pub goal: Option<&'p str>,
    /// Who sees to it.
    pub lead: Option<&'p str>,
    /// The names of its sources.
    pub sources: Vec<&'p str>,
    /// What the figure cannot tell: of itself, of its priority and of the sources that figures came from.
    pub caveats: Vec<String>,
    /// What it takes to establish its target.
    pub need: Option<Detectable>,
    /// What it takes for each part, where the target holds for each: the title of the part and what it takes.
    pub needs_of_parts: Vec<(String, Detectable)>,
    pub history: Rc<History<'p>>,
    /// What was promised, asked or advised about it.
    pub followups: Vec<FollowupCard<'p>>,
    /// Where it stands.
    pub place: Where,
}

/// An action with everything about it.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionCard<'p> {
    /// As the plan has it.
    pub action: &'p Action,
    /// Its end has passed while it is not done.
    pub overdue: bool,
    /// Who sees to it.
    pub lead: Option<&'p str>,
    /// Who does it with them.
    pub partners: Vec<&'p str>,
    /// The titles of the programmes that pay.
    pub programmes: Vec<&'p str>,
    /// By whom the implementation plan was adopted.
    pub adopted: Option<Body>,
    /// What it costs in the year that a list or a paper is about; none where it is shown by itself.
    pub in_year: Option<InYear>,
    /// Where it stands.
    pub place: Where,
}

borrows! {
    ChapterCard.report: Chapter;
    GoalCard.goal: Goal;
    IndicatorCard.indicator: Indicator;
    ActionCard.action: Action;
}

/// Collects everything about one thing.
pub fn show<'p>(judging: &Judging<'p>, entry: Entry<'p>) -> Shown<'p> {
    match entry {
        Entry::Chapter(one) => Shown::Chapter(Box::new(chapter(judging, one))),
        Entry::Goal(one) => Shown::Goal(Box::new(goal_card(judging, one))),
        Entry::Indicator(one) => Shown::Indicator(Box::new(indicator_card(judging, one))),
        Entry::Action(one) => Shown::Action(Box::new(action(judging, one))),
    }
}

fn all(texts: &[At<String>]) -> Vec<String> {
    texts.iter().map(|text| text.value.clone()).collect()
}

/// Who sees to something, and who does it with them, by name.
fn people<'p>(
    judging: &Judging<'p>,
    lead: Option<&'p At<Id>>,
    partners: &'p [At<Id>],
) -> (Option<&'p str>, Vec<&'p str>) {
    let name = |id: &'p At<Id>| judging.plan.partner_name(&id.value);
    (lead.map(name), partners.iter().map(name).collect())
}

fn place(judging: &Judging<'_>, place: Place) -> Where {
    let (file, line) = cite_place(judging.texts, place);
    Where { file, line }
}

/// A priority with its texts.
pub fn chapter<'p>(judging: &Judging<'p>, one: &'p Chapter) -> ChapterCard<'p> {
    ChapterCard {
        report: priority(judging, one),
        followups: cards(judging, |of| of.is_about(&one.id)),
        place: place(judging, Place::new(one.file, 0..0)),
    }
}

/// A goal with its text, its indicators and its actions.
pub fn goal_card<'p>(judging: &Judging<'p>, one: &'p Goal) -> GoalCard<'p> {
    let chapter = judging.plan.chapter(&one.id.chapter);
    let pillar = one.pillar.as_ref().and_then(|id| {
        let found = chapter?.pillars.iter().find(|pillar| pillar.id.value == id.value);
        found.map(|pillar| pillar.title.as_str())
    });
    let (lead, partners) = people(judging, one.lead.as_ref(), &one.partners);
    GoalCard {
        goal: one,
        report: goal::judge(judging, one),
        priority: chapter.map_or("", Chapter::shown_title),
        pillar,
        lead,
        partners,
        indicators: goal::indicators_of(judging, one),
        actions: goal::actions_of(judging.plan, one, judging.moment_in(&one.id.chapter).year())
            .map(|one| action(judging, one))
            .collect(),
        followups: cards(judging, |of| of.goal == Some(&one.id)),
        place: place(judging, one.place),
    }
}

/// An indicator with its definition, its judgement and its measurements.
pub fn indicator_card<'p>(judging: &Judging<'p>, one: &'p Indicator) -> IndicatorCard<'p> {
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
        indicator: one,
        report,
        priority: chapter.filter(|chapter| !chapter.is_monitor()).map(Chapter::shown_title),
        goal: goal.map(|goal| goal.title.as_str()),
        lead: people(judging, one.lead.as_ref(), &[]).0,
        sources: one.sources.iter().map(|id| judging.plan.source_name(&id.value)).collect(),
        caveats,
        history,
        followups: cards(judging, |of| of.indicator == Some(&one.id)),
        place: place(judging, one.place),
    }
}

/// What the figures of the sources cannot tell: only of sources that figures came from, each by its name where there are
/// several.
fn caveats_of_sources(judging: &Judging<'_>, history: &History<'_>) -> Vec<String> {
    let used = |source: &Source| history.rows.iter().any(|row| row.source == Some(&source.id.value));
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
    let moment = judging.moment_for(indicator);
    let Some(series) = judging.plan.series.get(&indicator.id) else { return Vec::new() };
    let all = chosen_for_each(judging.plan, indicator, series, moment.known, moment.day);
    let needs = all.iter().filter_map(|one| {
        let title = one.part.map(|part| indicator.part_title(part).to_owned());
        Some((title, detectable(judging.plan, indicator, one)?))
    });
    needs.collect()
}

/// Everything about an action, in a list or a paper about a year.
pub(in crate::compute) fn card_in<'p>(judging: &Judging<'p>, one: &'p Action, year: i32) -> ActionCard<'p> {
    ActionCard { in_year: Some(InYear::of(one, year)), ..action(judging, one) }
}

/// Collects everything about an action.
pub fn action<'p>(judging: &Judging<'p>, one: &'p Action) -> ActionCard<'p> {
    let adopted = judging.plan.actions.get(&one.id.year).and_then(|year| year.adopted.as_ref());
    let (lead, partners) = people(judging, one.lead.as_ref(), &one.partners);
    ActionCard {
        action: one,
        overdue: goal::is_overdue(one, judging.moment),
        lead,
        partners,
        programmes: one.programmes.iter().map(|id| judging.plan.head.programme_title(&id.value)).collect(),
        adopted: adopted.map(|adopted| adopted.body.value),
        in_year: None,
        place: place(judging, one.place),
    }
}
