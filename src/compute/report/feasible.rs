//! What of the plan can be shown to be kept: of each goal whether it is measurable, has a norm, whether that norm can be
//! established and is measured in time; and of an indicator which change is seen.

use crate::compute::judging::Judging;
use crate::compute::report::head::ReportHead;
use crate::facts::{
    Baseline, Calendar, Chosen, Detectable, NoYardstick, Yardstick, chosen_for_each, figure_asked,
    is_observed, is_wrong_way,
};
use crate::model::{
    Change, Chapter, Direction, Entry, Goal, GoalId, Indicator, IndicatorId, Period, Target, TargetForm,
};

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

/// Why it cannot be said whether something can be established.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CannotEstablish {
    /// There is no figure to measure from.
    NoFigure,
    /// No method says.
    NoYardstick(NoYardstick),
    /// It is reached already, or lies the wrong way: there is no change to see.
    NothingToSee,
    /// It depends on the figure of another place.
    OtherPlace,
    /// A survey cannot tell whether it stays within a band.
    Band,
    /// It is a norm for each period, on a figure that is not counted.
    NotCounted,
    /// The definition or its figures have an error.
    Invalid,
}

/// Whether there is a figure for the time of a target, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MeasuredInTime {
    Measured,
    /// By its frequency there will be one.
    Planned,
    /// By its frequency there will be none.
    NotPlanned,
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

/// What somebody asks about an indicator beside what the plan says.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct FeasibleQuestion {
    pub target: Option<Wished>,
    /// How many respondents the next survey has.
    pub respondents: Option<f64>,
}

/// A target, as typed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Wished {
    Value(f64),
    Change(Change),
}

/// What is said of an indicator, or of one of the parts for each of which its target holds.
#[derive(Debug, Clone, PartialEq)]
pub struct FeasibleAnswer<'p> {
    pub indicator: &'p Indicator,
    pub part: Option<&'p str>,
    pub outlook: Result<Outlook<'p>, CannotEstablish>,
    /// Whether a figure comes in the target's own time.
    pub measured: Option<MeasuredInTime>,
}

/// Which change is seen, and whether the one that is asked is.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook<'p> {
    pub baseline: Baseline<'p>,
    pub yardstick: Yardstick,
    /// The figure to reach.
    pub asked: Option<f64>,
    /// As it is measured.
    pub now: Prospect,
    /// With three years together as the baseline.
    pub three_before: Option<Prospect>,
    /// With three years together, afterwards too.
    pub three_together: Option<Prospect>,
}

/// Which change is seen in one way of measuring.
#[derive(Debug, Clone, PartialEq)]
pub struct Prospect {
    /// What it takes to see the change that is asked.
    pub need: Option<Detectable>,
    /// The smallest change that is seen, each way that it may go.
    pub smallest: Vec<Smallest>,
}

/// The smallest change one way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Smallest {
    pub falls: bool,
    /// In the unit of the figure; none where even the largest is not seen.
    pub size: Option<f64>,
}

borrows! { FeasibleChapter.chapter: Chapter; }

impl CannotEstablish {
    /// The value in JSON.
    pub fn word(self) -> &'static str {
        match self {
            CannotEstablish::NoFigure => "no-figure",
            CannotEstablish::NothingToSee => "nothing-to-see",
            CannotEstablish::OtherPlace => "other-place",
            CannotEstablish::Band => "band",
            CannotEstablish::NotCounted => "not-counted",
            CannotEstablish::Invalid => "invalid",
            CannotEstablish::NoYardstick(why) => match why {
                NoYardstick::OwnActs => "own-acts",
                NoYardstick::Published => "published",
                NoYardstick::NoRespondents => "no-respondents",
                NoYardstick::SeveralSurveys => "several-surveys",
                NoYardstick::NoHistory => "no-history",
                NoYardstick::Impossible => "invalid",
            },
        }
    }
}

impl Prospect {
    /// Whether the change that is asked is seen; none where none is asked.
    pub fn can(&self) -> Option<bool> {
        self.need.map(Detectable::is_seen)
    }
}

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

fn answers<'p>(
    judging: &Judging<'p>,
    indicator: &'p Indicator,
    question: FeasibleQuestion,
) -> Vec<FeasibleAnswer<'p>> {
    let measured = measured_in_time(judging, indicator).filter(|_| question.target.is_none());
    let answer = |part, outlook| FeasibleAnswer { indicator, part, outlook, measured };
    if judging.invalid.has(&indicator.id.to_string()) {
        return vec![answer(None, Err(CannotEstablish::Invalid))];
    }
    if !is_observed(indicator) {
        return vec![answer(None, Err(CannotEstablish::NoYardstick(NoYardstick::OwnActs)))];
    }
    let moment = judging.moment_of(&indicator.id.chapter, &indicator.years);
    let Some(series) = judging.plan.series.get(&indicator.id) else {
        return vec![answer(None, Err(CannotEstablish::NoFigure))];
    };
    let all = chosen_for_each(judging.plan, indicator, series, moment.known, moment.day);
    all.into_iter().map(|one| answer(one.part, outlook(judging, indicator, &one, question))).collect()
}

fn outlook<'p>(
    judging: &Judging<'p>,
    indicator: &'p Indicator,
    chosen: &Chosen<'p>,
    question: FeasibleQuestion,
) -> Result<Outlook<'p>, CannotEstablish> {
    let baseline = chosen.choice.starting_point().ok_or(CannotEstablish::NoFigure)?;
    let of_part = chosen.part.is_some();
    let thresholds = judging.plan.head.assessment;
    let yardstick = Yardstick::of(indicator, &chosen.choice, &baseline, thresholds, of_part)
        .map_err(CannotEstablish::NoYardstick)?;
    let yardstick = question.respondents.map_or(yardstick, |n| yardstick.with_respondents(n));
    let from = yardstick.from();
    let (asked, is_band) = match (question.target, indicator.target.as_ref().map(|target| &target.form)) {
        (Some(Wished::Value(to)), _) => (Some(to), false),
        (Some(Wished::Change(change)), _) => (Some(change.applied_to(from)), false),
        (None, Some(TargetForm::BetterThan { .. })) => return Err(CannotEstablish::OtherPlace),
        (None, form) => figure_asked_by(form, from),
    };
    if is_band && matches!(yardstick, Yardstick::Survey { .. } | Yardstick::Means { .. }) {
        return Err(CannotEstablish::Band);
    }
    let direction = indicator.direction.value;
    let (Some(to), false) = (asked, is_band) else {
        return Ok(looked_at(baseline, yardstick, asked, chosen, direction));
    };
    let same = (to - from).abs() < 1e-12;
    if same || question.target.is_none() && is_wrong_way(direction, from, to) {
        return Err(CannotEstablish::NothingToSee);
    }
    Ok(looked_at(baseline, yardstick, asked, chosen, direction))
}

fn figure_asked_by(form: Option<&TargetForm>, from: f64) -> (Option<f64>, bool) {
    match form.and_then(|form| figure_asked(form, from)) {
        Some((to, is_band)) => (Some(to), is_band),
        None => (None, false),
    }
}

fn looked_at<'p>(
    baseline: Baseline<'p>,
    yardstick: Yardstick,
    asked: Option<f64>,
    chosen: &Chosen<'p>,
    direction: Direction,
) -> Outlook<'p> {
    let ways: &[bool] = match (asked, direction) {
        (Some(to), _) if to < yardstick.from() => &[true],
        (Some(_), _) | (None, Direction::Higher) => &[false],
        (None, Direction::Lower) => &[true],
        (None, Direction::Stable | Direction::Interpret) => &[true, false],
    };
    let prospect = |by: Yardstick| Prospect {
        need: asked.and_then(|to| by.need(to, chosen.confidence)),
        smallest: ways
            .iter()
            .map(|falls| Smallest { falls: *falls, size: by.smallest(*falls, chosen.confidence) })
            .collect(),
    };
    Outlook {
        baseline,
        yardstick,
        asked,
        now: prospect(yardstick),
        three_before: yardstick.three_before().map(prospect),
        three_together: yardstick.three_together().map(prospect),
    }
}

/// Whether a figure ends in the time of the target, or will by the frequency.
fn measured_in_time(judging: &Judging<'_>, indicator: &Indicator) -> Option<MeasuredInTime> {
    let by = indicator.target.as_ref().and_then(Target::by)?.value;
    let inside = |period: Period| by.start() <= period.end() && period.end() <= by.end();
    let series = judging.plan.series.get(&indicator.id);
    let known = judging.moment.known;
    let mut figures = series.into_iter().flat_map(|series| &series.measurements);
    let measured = figures.any(|one| {
        one.known_since() <= known && inside(one.period.value) && one.value(indicator.unit).is_some()
    });
    if measured {
        return Some(MeasuredInTime::Measured);
    }
    let calendar = Calendar::new(judging.plan, indicator, series, known);
    let planned = calendar.begun_by(by.end()).into_iter().any(inside);
    Some(if planned { MeasuredInTime::Planned } else { MeasuredInTime::NotPlanned })
}
