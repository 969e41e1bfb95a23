//! The whole plan, and finding things in it by name.

use std::collections::{BTreeMap, BTreeSet};

use super::read::by_name::{by_name, folded};
use super::read::keyword::near_miss;
use super::{
    Action, Analysis, Chapter, Decision, Evaluation, Followup, Goal, GoalId, Head, Id, ImplementationPlan,
    Indicator, IndicatorId, InterimReport, Mention, Partner, Period, Series, Source,
};
use crate::lang::texts_of;

/// A plan as it was read.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What `plan.toml` says.
    pub head: Head,
    /// Organisations and groups that take part.
    pub partners: Vec<Partner>,
    /// Where figures come from.
    pub sources: Vec<Source>,
    /// The priorities, in the order in which they are shown.
    pub priorities: Vec<Chapter>,
    /// The indicators outside the priorities.
    pub monitor: Option<Chapter>,
    /// The measurements by indicator.
    pub series: BTreeMap<IndicatorId, Series>,
    /// The implementation plans by year.
    pub actions: BTreeMap<i32, ImplementationPlan>,
    /// The evaluations by year.
    pub evaluations: BTreeMap<i32, Evaluation>,
    pub decisions: Vec<Decision>,
    /// What was promised, asked and advised.
    pub followups: Vec<Followup>,
    /// What its records name elsewhere, also those that cannot be read whole.
    pub mentions: Vec<Mention>,
    /// The reports within a year, by their period.
    pub reports: BTreeMap<Period, InterimReport>,
    /// How the plan came about.
    pub analysis: Analysis,
    /// The goals with a promise that is not published. No file says this: it is what stands in the public form of a plan.
    pub kept_inside: BTreeSet<GoalId>,
    /// The goals with an action that is not published, in the same way.
    pub acted_inside: BTreeSet<GoalId>,
    /// The adjustments of which what came of it stands in an evaluation that is left out, because it was not adopted yet.
    pub answered_in_draft: BTreeSet<(i32, Id)>,
}

/// Something in a plan that has a name.
#[derive(Debug, Clone, Copy)]
pub enum Entry<'p> {
    /// A priority, or the monitor.
    Chapter(&'p Chapter),
    /// A goal.
    Goal(&'p Goal),
    /// An indicator.
    Indicator(&'p Indicator),
    /// An action.
    Action(&'p Action),
}

impl Entry<'_> {
    /// Its title.
    pub fn title(&self) -> &str {
        match self {
            Entry::Chapter(one) => one.shown_title(),
            Entry::Goal(one) => &one.title,
            Entry::Indicator(one) => &one.title,
            Entry::Action(one) => &one.title,
        }
    }

    /// What the product itself calls it.
    fn shown_as(&self) -> Vec<&'static str> {
        match self {
            Entry::Chapter(chapter) if chapter.is_monitor() => texts_of("word-monitor").collect(),
            _ => Vec::new(),
        }
    }
}

/// Why a name did not lead to one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfound {
    /// Nothing bears it; these come near.
    Unknown(Vec<String>),
    /// It is a pillar of the chapter with this name.
    Pillar(String),
    /// Several things bear it: their full names.
    Ambiguous(Vec<String>),
}

impl Plan {
    /// The priorities and the monitor.
    pub fn chapters(&self) -> impl Iterator<Item = &Chapter> {
        self.priorities.iter().chain(&self.monitor)
    }

    /// The chapter with this id.
    pub fn chapter(&self, id: &Id) -> Option<&Chapter> {
        self.chapters().find(|chapter| chapter.id == *id)
    }

    /// All goals.
    pub fn goals(&self) -> impl Iterator<Item = &Goal> {
        self.priorities.iter().flat_map(|chapter| &chapter.goals)
    }

    /// All indicators, those of the monitor last.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.chapters().flat_map(|chapter| &chapter.indicators)
    }

    /// All actions, by year.
    pub fn all_actions(&self) -> impl Iterator<Item = &Action> {
        self.actions.values().flat_map(|year| &year.actions)
    }

    /// The actions that run in a year, in whichever year's file they stand: those of its own file first.
    pub fn actions_in(&self, year: i32) -> impl Iterator<Item = &Action> {
        let of = move |own: bool| {
            self.all_actions().filter(move |one| (one.id.year == year) == own && one.runs_in(year))
        };
        of(true).chain(of(false))
    }

    /// The years of the plan, and the others that have an implementation plan or in which an action runs.
    pub fn action_years(&self) -> BTreeSet<i32> {
        let of_plan = self.head.years().into_iter().flatten();
        let run = self.all_actions().flat_map(Action::years).filter(|year| self.head.covers(*year));
        of_plan.chain(run).chain(self.actions.keys().copied()).collect()
    }

    /// The indicator with this name.
    pub fn indicator(&self, id: &IndicatorId) -> Option<&Indicator> {
        self.chapter(&id.chapter)?.indicators.iter().find(|indicator| indicator.id == *id)
    }

    /// The source of a figure of an indicator that names none itself; none: it must.
    pub fn source_of_figures<'p>(&'p self, indicator: &'p Indicator) -> Option<&'p Id> {
        let of_file = self.series.get(&indicator.id).and_then(|series| series.source.as_ref());
        of_file.map(|source| &source.value).or_else(|| indicator.only_source())
    }

    /// The name of a source, its id when it is not described.
    pub fn source_name<'a>(&'a self, id: &'a Id) -> &'a str {
        self.sources
            .iter()
            .find(|source| source.id.value == *id)
            .map_or(id.as_str(), |source| source.name.as_str())
    }

    /// The name of a partner, its id when it is not described.
    pub fn partner_name<'a>(&'a self, id: &'a Id) -> &'a str {
        self.partners
            .iter()
            .find(|partner| partner.id.value == *id)
            .map_or(id.as_str(), |partner| partner.name.as_str())
    }

    /// The sources: their ids with their names.
    pub fn source_names(&self) -> Vec<(&str, &str)> {
        self.sources.iter().map(|one| (one.id.as_str(), one.name.as_str())).collect()
    }

    /// The partners: their ids with their names.
    pub fn partner_names(&self) -> Vec<(&str, &str)> {
        self.partners.iter().map(|one| (one.id.as_str(), one.name.as_str())).collect()
    }

    /// The budget programmes: their ids with their titles.
    pub fn programme_names(&self) -> Vec<(&str, &str)> {
        self.head.programmes.iter().map(|one| (one.id.as_str(), one.title.as_str())).collect()
    }

    /// The source that a name stands for; any id where the plan describes no sources.
    pub fn source_by_name(&self, name: &str) -> Option<Id> {
        if self.sources.is_empty() {
            return Id::parse(name.trim()).ok();
        }
        by_name(name, &self.source_names()).and_then(|id| Id::parse(id).ok())
    }

    /// The chapter with a pillar of this name.
    fn chapter_of_pillar(&self, name: &str) -> Option<&Chapter> {
        self.chapters().find(|chapter| {
            let pillars = chapter.pillars.iter().map(|one| (one.id.as_str(), one.title.as_str()));
            by_name(name, &pillars.collect::<Vec<_>>()).is_some()
        })
    }

    /// The full names of everything that has one.
    pub fn names(&self) -> Vec<String> {
        self.entries().map(|(name, _)| name).collect()
    }

    fn entries(&self) -> impl Iterator<Item = (String, Entry<'_>)> {
        let chapters = self.chapters().map(|chapter| (chapter.id.to_string(), Entry::Chapter(chapter)));
        let goals = self.goals().map(|goal| (goal.id.to_string(), Entry::Goal(goal)));
        let indicators = self.indicators().map(|one| (one.id.to_string(), Entry::Indicator(one)));
        let actions = self.all_actions().map(|action| (action.id.to_string(), Entry::Action(action)));
        chapters.chain(goals).chain(indicators).chain(actions)
    }

    /// Finds a thing by its full name, or by the part after the slash when that is unique.
    ///
    /// # Errors
    /// Nothing bears the name, or several things do.
    pub fn find(&self, name: &str) -> Result<Entry<'_>, Unfound> {
        self.find_where(name, |_| true)
    }

    /// Finds an indicator, as [`Plan::find`] does.
    ///
    /// # Errors
    /// No indicator bears the name, or several do.
    pub fn find_indicator(&self, name: &str) -> Result<&Indicator, Unfound> {
        match self.find_where(name, |entry| matches!(entry, Entry::Indicator(_)))? {
            Entry::Indicator(indicator) => Ok(indicator),
            _ => Err(Unfound::Unknown(Vec::new())),
        }
    }

    /// Finds a goal, as [`Plan::find`] does.
    ///
    /// # Errors
    /// No goal bears the name, or several do.
    pub fn find_goal(&self, name: &str) -> Result<&Goal, Unfound> {
        match self.find_where(name, |entry| matches!(entry, Entry::Goal(_)))? {
            Entry::Goal(goal) => Ok(goal),
            _ => Err(Unfound::Unknown(Vec::new())),
        }
    }

    /// Finds an action, as [`Plan::find`] does.
    ///
    /// # Errors
    /// No action bears the name, or several do.
    pub fn find_action(&self, name: &str) -> Result<&Action, Unfound> {
        match self.find_where(name, |entry| matches!(entry, Entry::Action(_)))? {
            Entry::Action(action) => Ok(action),
            _ => Err(Unfound::Unknown(Vec::new())),
        }
    }

    /// Finds a thing of the sorts that are wanted, as [`Plan::find`] does.
    ///
    /// # Errors
    /// No such thing bears the name, or several do.
    pub fn find_where(&self, name: &str, wanted: impl Fn(&Entry<'_>) -> bool) -> Result<Entry<'_>, Unfound> {
        let entries: Vec<_> = self.entries().filter(|(_, entry)| wanted(entry)).collect();
        if let Some((_, entry)) = entries.iter().find(|(full, _)| full == name) {
            return Ok(*entry);
        }
        let short = |full: &str| full.split_once('/').map_or(full.to_owned(), |(_, short)| short.to_owned());
        // The short name first; then what somebody reads on the screen: other capitals, or the title.
        let wanted = folded(name);
        let by_short = |full: &str| short(full) == name;
        let by_sight = |full: &str, entry: &Entry<'_>| {
            let is = |one: &str| folded(one) == wanted;
            is(full) || is(&short(full)) || is(entry.title()) || entry.shown_as().into_iter().any(is)
        };
        for sight in [false, true] {
            let way =
                |full: &str, entry: &Entry<'_>| if sight { by_sight(full, entry) } else { by_short(full) };
            let bearers: Vec<_> = entries.iter().filter(|(full, entry)| way(full, entry)).collect();
            match bearers.as_slice() {
                [] => {}
                [(_, entry)] => return Ok(*entry),
                several => {
                    return Err(Unfound::Ambiguous(several.iter().map(|(full, _)| full.clone()).collect()));
                }
            }
        }
        if let Some(chapter) = self.chapter_of_pillar(name) {
            return Err(Unfound::Pillar(chapter.id.to_string()));
        }
        Err(Unfound::Unknown(nearest(name, entries.iter().map(|(full, _)| full.as_str()))))
    }
}

/// The few names that come nearest to a mistyped one, the nearest first.
fn nearest<'n>(typed: &str, names: impl Iterator<Item = &'n str> + Clone) -> Vec<String> {
    let likeness = |name: &str| {
        let short = name.split_once('/').map_or(name, |(_, short)| short);
        let typed_short = typed.split_once('/').map_or(typed, |(_, short)| short);
        let within = if short.contains(typed_short) && typed_short.len() > 2 { 0.9 } else { 0.0 };
        strsim::jaro_winkler(typed, name).max(strsim::jaro_winkler(typed_short, short)).max(within)
    };
    let mut scored: Vec<(f64, &str)> =
        names.map(|name| (likeness(name), name)).filter(|(score, _)| *score > 0.8).collect();
    scored.sort_by(|(a, x), (b, y)| b.total_cmp(a).then(x.cmp(y)));
    scored.into_iter().take(3).map(|(_, name)| name.to_owned()).collect()
}

/// The id in a list that comes nearest to one that is not in it.
pub(crate) fn nearest_id<'i>(typed: &Id, ids: impl IntoIterator<Item = &'i Id>) -> Option<&'i str> {
    near_miss(typed.as_str(), ids.into_iter().map(Id::as_str))
}
