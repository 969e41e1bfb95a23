//! What of the plan can be shown to be kept: of each goal whether it is measurable, has a norm, whether that norm can be
//! established and is measured in time; and of an indicator which change is seen.

use crate::compute::judging::Judging;
use crate::compute::report::head::ReportHead;
use crate::compute::report::outlook::{
    CannotEstablish, FeasibleAnswer, FeasibleQuestion, MeasuredInTime, answers, measured_in_time,
};
use crate::facts::is_observed;
use crate::model::{Chapter, Entry, Goal, GoalId, Indicator, IndicatorId, Target};

/// What of a plan can be shown to be kept.
#[derive(Debug, Clone, PartialEq)]
pub struct FeasibleReport<'p> {
    /// Of which plan, and on which day.
    pub head: ReportHead<'p>,
    /// The priorities, and the monitor last.
    pub chapters: Vec<FeasibleChapter<'p>>,
    /// What is said of the indicators that were asked about.
    pub answers: Vec<FeasibleAnswer<'p>>,
    /// The plan has errors.
    pub has_errors: bool,
}

/// The goals of a priority, and the indicators that measure none of them.
#[derive(Debug, Clone, PartialEq)]
pub struct FeasibleChapter<'p> {
    pub chapter: &'p Chapter,
    pub goals: Vec<FeasibleRow<'p>>,
    pub indicators: Vec<FeasibleRow<'p>>,
}

/// A goal, or an indicator without one.
#[derive(Debug, Clone, PartialEq)]
pub struct FeasibleRow<'p> {
    pub id: RowId<'p>,
    pub title: &'p str,
    /// What measures it.
    pub indicators: Vec<&'p IndicatorId>,
    pub norm: Option<NormKind>,
    /// Whether the norm can be established; none without one.
    pub established: Option<Established>,
    /// Whether there is a figure for the target's own time; none where there is no such target.
    pub measured: Option<MeasuredInTime>,
    /// Who sees to it, by name.
    pub lead: Option<&'p str>,
}

/// Of what a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowId<'p> {
    Goal(&'p GoalId),
    Indicator(&'p IndicatorId),
}

/// What is to be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NormKind {
    /// So much of one's own doing.
    Promise,
    /// Something in society.
    Target,
}

/// Whether a norm can be established.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Established {
    /// It is one's own doing: that is counted, and there is no chance in it.
    Counted,
    Yes,
    /// Why that cannot be said.
    Unknown(CannotEstablish),
    No,
}

/// How many goals, or indicators without one, are what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FeasibleCounts {
    pub all: usize,
    pub measurable: usize,
    /// With a target, that is not about one's own doing.
    pub with_norm: usize,
    /// Of those, how many can be established.
    pub established: usize,
    /// With nothing but a promise about one's own doing.
    pub promised: usize,
}

borrows! { FeasibleChapter.chapter: Chapter; }

impl FeasibleCounts {
    /// Of some rows.
    pub fn of<'r, 'p: 'r>(rows: impl Iterator<Item = &'r FeasibleRow<'p>>) -> FeasibleCounts {
        rows.fold(FeasibleCounts::default(), |counts, row| {
            let is = |holds: bool| usize::from(holds);
            let target = row.norm == Some(NormKind::Target);
            FeasibleCounts {
                all: counts.all + 1,
                measurable: counts.measurable + is(!row.indicators.is_empty()),
                with_norm: counts.with_norm + is(target),
                established: counts.established + is(target && row.established == Some(Established::Yes)),
                promised: counts.promised + is(row.norm == Some(NormKind::Promise)),
            }
        })
    }
}

impl FeasibleReport<'_> {
    /// Of all goals.
    pub fn of_goals(&self) -> FeasibleCounts {
        FeasibleCounts::of(self.chapters.iter().flat_map(|one| &one.goals))
    }

    /// Of all indicators without a goal.
    pub fn of_indicators(&self) -> FeasibleCounts {
        FeasibleCounts::of(self.chapters.iter().flat_map(|one| &one.indicators))
    }
}

/// What of the whole plan, or of one thing of it, can be shown to be kept. Of a goal or an indicator what is asked is
/// answered too.
pub fn feasible<'p>(
    judging: &Judging<'p>,
    about: Option<Entry<'p>>,
    question: FeasibleQuestion,
) -> FeasibleReport<'p> {
    let goal = match about {
        Some(Entry::Goal(goal)) => Some(&goal.id),
        Some(Entry::Action(action)) => action.goal().map(|goal| &goal.value),
        _ => None,
    };
    let asked: Vec<&'p Indicator> = match about {
        Some(Entry::Indicator(one)) => vec![one],
        _ => {
            judging.plan.indicators().filter(|one| goal.is_some() && one.goal_id().as_ref() == goal).collect()
        }
    };
    let wanted = |id: RowId<'_>, chapter: &Chapter| match about {
        None => true,
        Some(Entry::Chapter(one)) => one.id == chapter.id,
        Some(Entry::Indicator(one)) => match id {
            RowId::Goal(goal) => one.goal_id().as_ref() == Some(goal),
            RowId::Indicator(id) => one.id == *id,
        },
        Some(Entry::Goal(_) | Entry::Action(_)) => matches!(id, RowId::Goal(id) if Some(id) == goal),
    };
    let mut chapters: Vec<FeasibleChapter<'p>> =
        judging.plan.chapters().map(|one| chapter(judging, one)).collect();
    for one in &mut chapters {
        let of = one.chapter;
        one.goals.retain(|row| wanted(row.id, of));
        one.indicators.retain(|row| wanted(row.id, of));
    }
    chapters.retain(|one| !one.goals.is_empty() || !one.indicators.is_empty());
    FeasibleReport {
        head: judging.head(),
        chapters,
        answers: asked.into_iter().flat_map(|one| answers(judging, one, question)).collect(),
        has_errors: !judging.invalid.is_empty(),
    }
}

fn chapter<'p>(judging: &Judging<'p>, chapter: &'p Chapter) -> FeasibleChapter<'p> {
    let holds = |years| !judging.moment.is_over(years);
    let goals = chapter.goals.iter().filter(|goal| holds(&goal.years) && holds(&chapter.years));
    let observed = |one: &&Indicator| one.goal.is_none() && is_observed(one);
    let indicators = chapter.indicators.iter().filter(observed).filter(|one| holds(&one.years));
    FeasibleChapter {
        chapter,
        goals: goals.map(|goal| row_of_goal(judging, chapter, goal)).collect(),
        indicators: indicators.filter(|_| holds(&chapter.years)).map(|one| row_of(judging, one)).collect(),
    }
}

fn row_of_goal<'p>(judging: &Judging<'p>, chapter: &'p Chapter, goal: &'p Goal) -> FeasibleRow<'p> {
    let own =
        chapter.indicators.iter().filter(|one| one.goal.as_ref().is_some_and(|id| id.value == goal.id.id));
    let rows: Vec<FeasibleRow<'p>> = own.map(|one| row_of(judging, one)).collect();
    let norm = rows.iter().filter_map(|row| row.norm).max();
    // Of the strongest norm, the worst that is said of it.
    let of_norm = || rows.iter().filter(|row| row.norm.is_some() && row.norm == norm);
    let rank = |one: &Established| match one {
        Established::Counted => 0,
        Established::Yes => 1,
        Established::Unknown(_) => 2,
        Established::No => 3,
    };
    let lead = goal.lead.as_ref().map(|id| judging.plan.partner_name(&id.value));
    FeasibleRow {
        id: RowId::Goal(&goal.id),
        title: goal.title.as_str(),
        indicators: rows.iter().flat_map(|row| row.indicators.clone()).collect(),
        norm,
        established: of_norm().filter_map(|row| row.established).max_by_key(rank),
        measured: of_norm().filter_map(|row| row.measured).max(),
        lead: lead.or_else(|| rows.iter().find_map(|row| row.lead)),
    }
}

fn row_of<'p>(judging: &Judging<'p>, indicator: &'p Indicator) -> FeasibleRow<'p> {
    let observed = is_observed(indicator);
    let norm = |_: &Target| if observed { NormKind::Target } else { NormKind::Promise };
    FeasibleRow {
        id: RowId::Indicator(&indicator.id),
        title: indicator.title.as_str(),
        indicators: vec![&indicator.id],
        norm: indicator.target.as_ref().map(norm),
        established: indicator.target.as_ref().map(|target| established(judging, indicator, target)),
        measured: measured_in_time(judging, indicator),
        lead: indicator.lead.as_ref().map(|id| judging.plan.partner_name(&id.value)),
    }
}

fn established<'p>(judging: &Judging<'p>, indicator: &'p Indicator, target: &Target) -> Established {
    if judging.invalid.has(&indicator.id.to_string()) {
        return Established::Unknown(CannotEstablish::Invalid);
    }
    if !is_observed(indicator) {
        return Established::Counted;
    }
    if target.promise().is_some() {
        return match indicator.unit.adds_up() {
            true => Established::Yes,
            false => Established::Unknown(CannotEstablish::NotCounted),
        };
    }
    let all = answers(judging, indicator, FeasibleQuestion::default());
    let mut established = Established::Yes;
    for answer in all {
        match answer.outlook {
            Err(why) => established = Established::Unknown(why),
            Ok(outlook) if outlook.now.can() == Some(true) => {}
            Ok(_) => return Established::No,
        }
    }
    established
}
