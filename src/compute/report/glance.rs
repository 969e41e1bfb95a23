//! The status at a glance: of each priority how many are how far, what goes badly, and what is to be done.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::compute::assessment::{Assessment, Trend};
use crate::compute::indicator_report::IndicatorReport;
use crate::compute::reason::Reason;
use crate::compute::report::due::DueReport;
use crate::compute::report::goal::{Because, GoalReport, GoalVerdict};
use crate::compute::report::head::ReportHead;
use crate::compute::report::status::{Looks, PriorityReport, StatusReport};
use crate::model::{GoalState, IndicatorKind, Period};

/// What stands in the matrix for one goal or indicator, in the order in which the marks are set down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// A judged indicator.
    Judged(Assessment),
    /// How far a goal is.
    Goal(GoalState),
    /// A goal that is judged by its indicator and has no state of its own.
    ByIndicator,
}

impl Standing {
    /// That of a goal.
    pub fn of_goal(goal: &GoalReport) -> Standing {
        match goal.verdict {
            GoalVerdict::State { state, .. } => Standing::Goal(state),
            GoalVerdict::Outcome => Standing::ByIndicator,
            GoalVerdict::Withheld => Standing::Judged(Assessment::Withheld),
            GoalVerdict::Invalid => Standing::Judged(Assessment::Invalid),
        }
    }

    /// Whether it goes badly.
    fn is_bad(self) -> bool {
        matches!(
            self,
            Standing::Judged(Assessment::OffTrack | Assessment::Worsening)
                | Standing::Goal(GoalState::Delayed)
        )
    }
}

/// How many are how far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally(pub BTreeMap<Standing, usize>);

impl Tally {
    fn of(all: impl Iterator<Item = Standing>) -> Tally {
        let mut tally = Tally::default();
        all.for_each(|one| *tally.0.entry(one).or_default() += 1);
        tally
    }

    fn add(&mut self, other: &Tally) {
        other.0.iter().for_each(|(one, count)| *self.0.entry(*one).or_default() += count);
    }

    /// How many in all.
    pub fn total(&self) -> usize {
        self.0.values().sum()
    }

    /// How many go badly.
    pub fn bad(&self) -> usize {
        self.count(Standing::is_bad)
    }

    /// How many are reached or on their way.
    pub fn good(&self) -> usize {
        self.count(|one| {
            matches!(
                one,
                Standing::Judged(Assessment::Achieved | Assessment::OnTrack)
                    | Standing::Goal(GoalState::Done | GoalState::OnSchedule)
            )
        })
    }

    /// How many ask for attention.
    pub fn doubtful(&self) -> usize {
        self.count(|one| one == Standing::Judged(Assessment::AtRisk))
    }

    /// How many of the goals no action has begun for.
    pub fn idle(&self) -> usize {
        self.count(|one| matches!(one, Standing::Goal(GoalState::NotStarted | GoalState::NoActionPlanned)))
    }

    /// How many are none of these: nothing is judged, or nothing is told.
    pub fn rest(&self) -> usize {
        self.total() - self.good() - self.doubtful() - self.bad()
    }

    fn count(&self, is_counted: impl Fn(Standing) -> bool) -> usize {
        self.0.iter().filter(|(one, _)| is_counted(**one)).map(|(_, count)| count).sum()
    }
}

/// A row of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GlanceRow {
    /// The title of the priority.
    pub title: String,
    /// Its name, for a command.
    pub id: String,
    /// Its goals.
    pub goals: Tally,
    /// Its effect indicators.
    pub effects: Tally,
    /// Its performance indicators: what was promised.
    pub promises: Tally,
}

impl GlanceRow {
    /// That of a priority.
    pub fn of(priority: &PriorityReport<'_>) -> GlanceRow {
        let of_kind = |kind: IndicatorKind| {
            // What cannot be read of its kind is counted with the effects: it is shown, and not twice.
            let kind_of = |one: &IndicatorReport| one.kind.unwrap_or(IndicatorKind::Effect);
            let all = priority.indicators.iter().filter(move |one| kind_of(one) == kind);
            Tally::of(all.map(|one| Standing::Judged(one.assessment)))
        };
        GlanceRow {
            title: priority.shown_title().to_owned(),
            id: priority.id.to_string(),
            goals: Tally::of(
                priority.goals.iter().filter(|goal| goal.ended.is_none()).map(Standing::of_goal),
            ),
            effects: of_kind(IndicatorKind::Effect),
            promises: of_kind(IndicatorKind::Performance),
        }
    }

    /// Its three columns.
    pub fn tallies(&self) -> [&Tally; 3] {
        [&self.goals, &self.effects, &self.promises]
    }

    /// Those of several together.
    pub fn sum<'r>(rows: impl IntoIterator<Item = &'r GlanceRow>) -> GlanceRow {
        rows.into_iter().fold(GlanceRow::default(), |mut sum, row| {
            sum.add(row);
            sum
        })
    }

    fn add(&mut self, other: &GlanceRow) {
        self.goals.add(&other.goals);
        self.effects.add(&other.effects);
        self.promises.add(&other.promises);
    }

    fn bad(&self) -> usize {
        self.tallies().iter().map(|tally| tally.bad()).sum()
    }
}

/// The rows that are shown, and what is behind them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    /// In the order of the plan.
    pub rows: Vec<GlanceRow>,
    /// How many more there are, added up; none when all are shown.
    pub rest: Option<(usize, GlanceRow)>,
}

/// Something that goes badly.
#[derive(Debug, Clone, PartialEq)]
pub enum Bad {
    /// A figure: what it was, is, was to be by now and is to become.
    Figure(Rc<IndicatorReport>),
    /// A promise that is not kept.
    Promise(Rc<IndicatorReport>),
    /// A goal that is late for another reason than a promise that is told already.
    Goal(GoalReport),
    /// A monitored figure rose: the plan promises an approach when it does.
    Alert(Rc<IndicatorReport>, Period),
}

/// What lacks, where it is so much that the rest says little.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Lacks {
    /// Goals without an action, of all that are no result judged by an indicator.
    pub idle: (usize, usize),
    /// Effect indicators without any figure, of all.
    pub unmeasured: (usize, usize),
}

/// The status at a glance.
#[derive(Debug, Clone, PartialEq)]
pub struct Glance<'p> {
    /// Of which plan, and on which day.
    pub head: ReportHead<'p>,
    /// The priorities that hold, in the order of the plan.
    pub rows: Vec<GlanceRow>,
    /// The titles of those that have ended.
    pub ended: Vec<String>,
    /// What goes badly, the worst first.
    pub bad: Vec<Bad>,
    /// Whether anything was judged at all.
    pub is_judged: bool,
    /// The changes that are more than chance.
    pub certain: Vec<Rc<IndicatorReport>>,
    /// What lacks; none where most is there.
    pub lacks: Option<Lacks>,
    pub looks: Looks,
    /// How many things are late.
    pub late: usize,
    /// How many more are due in the days ahead.
    pub soon: usize,
    pub has_errors: bool,
}

impl Glance<'_> {
    /// The matrix in so many rows, at least two: where there are more, those in which most goes badly are shown and the
    /// others added up.
    pub fn folded(&self, most: usize) -> Folded {
        let most = most.max(2);
        if self.rows.len() <= most {
            return Folded { rows: self.rows.clone(), rest: None };
        }
        let mut order: Vec<usize> = (0..self.rows.len()).collect();
        order.sort_by_key(|at| std::cmp::Reverse(self.rows[*at].bad()));
        let shown = &order[..most - 1];
        let mut rest = GlanceRow::default();
        let others = (0..self.rows.len()).filter(|at| !shown.contains(at));
        others.for_each(|at| rest.add(&self.rows[at]));
        let rows = (0..self.rows.len()).filter(|at| shown.contains(at)).map(|at| self.rows[at].clone());
        Folded { rows: rows.collect(), rest: Some((self.rows.len() - shown.len(), rest)) }
    }

    /// The row of all.
    pub fn sum(&self) -> GlanceRow {
        GlanceRow::sum(&self.rows)
    }
}

/// The status at a glance, with what is due.
pub fn glance<'p>(report: &StatusReport<'p>, due: &DueReport<'_>) -> Glance<'p> {
    let current: Vec<&PriorityReport<'p>> =
        report.priorities.iter().filter(|priority| priority.ended.is_none()).collect();
    let indicators: Vec<&Rc<IndicatorReport>> =
        current.iter().flat_map(|priority| &priority.indicators).collect();
    let judged = |one: &&Rc<IndicatorReport>| {
        matches!(
            one.assessment,
            Assessment::Achieved
                | Assessment::OnTrack
                | Assessment::AtRisk
                | Assessment::OffTrack
                | Assessment::Worsening
        )
    };
    let goals: Vec<&GoalReport> = report.goals().collect();
    let late = due.items.iter().filter(|item| item.overdue).count();
    let under_way = goals.iter().any(|goal| {
        matches!(goal.state(), Some(GoalState::Done | GoalState::OnSchedule | GoalState::Delayed))
    });
    Glance {
        head: report.head,
        rows: glance_rows(report),
        ended: report
            .priorities
            .iter()
            .filter(|priority| priority.ended.is_some())
            .map(|priority| priority.shown_title().to_owned())
            .collect(),
        bad: going_badly(report),
        is_judged: under_way || indicators.iter().any(judged),
        certain: certain(report),
        lacks: lacks(report),
        looks: report.looks,
        late,
        soon: due.items.iter().filter(|item| !item.overdue && item.due <= due.until).count(),
        has_errors: report.has_errors,
    }
}

/// The changes that are more than chance, in the priorities that hold and in the monitor.
pub fn certain(report: &StatusReport<'_>) -> Vec<Rc<IndicatorReport>> {
    let current = report.priorities.iter().filter(|priority| priority.ended.is_none());
    let changed = |one: &&Rc<IndicatorReport>| {
        let change = one.change.as_ref().filter(|change| change.method.is_some());
        change.is_some_and(|change| change.certain == Some(true)) && one.trend != Trend::Stable
    };
    let all = current.flat_map(|priority| &priority.indicators).chain(&report.monitor);
    all.filter(changed).map(Rc::clone).collect()
}

/// What goes badly in the priorities that hold and in the monitor: figures, the worst first, then promises, then goals, then
/// what rose.
pub fn going_badly(report: &StatusReport<'_>) -> Vec<Bad> {
    let current = report.priorities.iter().filter(|priority| priority.ended.is_none());
    let indicators: Vec<&Rc<IndicatorReport>> = current.flat_map(|priority| &priority.indicators).collect();
    let goals: Vec<&GoalReport> = report.goals().collect();
    let is_bad = |one: &&&Rc<IndicatorReport>| Standing::Judged(one.assessment).is_bad();
    let (promises, mut figures): (Vec<&Rc<IndicatorReport>>, Vec<&Rc<IndicatorReport>>) =
        indicators.iter().filter(is_bad).partition(|one| one.cadence.is_some());
    figures.sort_by(|one, other| worst_first(one, other));
    let late = goals.iter().filter(|goal| {
        let by_promise = |because: &Because| matches!(because, Because::PromiseOffTrack(_));
        matches!(&goal.verdict, GoalVerdict::State { state: GoalState::Delayed, because, .. } if !by_promise(because))
    });
    let alerts = indicators.iter().copied().chain(&report.monitor).filter_map(|one| {
        let period = one.reasons.iter().find_map(|reason| match reason {
            Reason::Alert(period, _) => Some(*period),
            _ => None,
        })?;
        Some(Bad::Alert(Rc::clone(one), period))
    });
    let told = |all: Vec<&Rc<IndicatorReport>>, bad: fn(Rc<IndicatorReport>) -> Bad| {
        all.into_iter().map(move |one| bad(Rc::clone(one))).collect::<Vec<_>>()
    };
    let mut all = told(figures, Bad::Figure);
    all.extend(told(promises, Bad::Promise));
    all.extend(late.map(|goal| Bad::Goal((*goal).clone())));
    all.extend(alerts);
    all
}

/// What worsens before what is behind; of these the smallest share of the way that was to be covered first, and last
/// where none can be said.
fn worst_first(one: &IndicatorReport, other: &IndicatorReport) -> Ordering {
    let key = |report: &IndicatorReport| {
        let ratio = report.in_row().0.ratio.unwrap_or(f64::INFINITY);
        (report.assessment != Assessment::Worsening, ratio)
    };
    let ((one_worsens, one_ratio), (other_worsens, other_ratio)) = (key(one), key(other));
    one_worsens.cmp(&other_worsens).then(one_ratio.total_cmp(&other_ratio))
}

/// The rows of the matrix: the priorities that hold.
pub fn glance_rows(report: &StatusReport<'_>) -> Vec<GlanceRow> {
    let current = report.priorities.iter().filter(|priority| priority.ended.is_none());
    current.map(GlanceRow::of).collect()
}

/// What goes well in the priorities that hold: effects that are reached, then those of which it is certain that they improve,
/// then those on track, then promises that are kept, then those on the way to that.
pub fn going_well(report: &StatusReport<'_>) -> Vec<Rc<IndicatorReport>> {
    let current = report.priorities.iter().filter(|priority| priority.ended.is_none());
    let mut ranked: Vec<(usize, &Rc<IndicatorReport>)> = current
        .flat_map(|priority| &priority.indicators)
        .filter_map(|one| {
            let certain = one.change.as_ref().is_some_and(|change| change.certain == Some(true));
            let rank = match (one.kind, one.assessment) {
                (Some(IndicatorKind::Effect), Assessment::Achieved) => 0,
                (Some(IndicatorKind::Effect), Assessment::OnTrack) if certain => 1,
                (Some(IndicatorKind::Effect), Assessment::OnTrack) => 2,
                (Some(IndicatorKind::Performance), Assessment::Achieved) => 3,
                (Some(IndicatorKind::Performance), Assessment::OnTrack) => 4,
                _ => return None,
            };
            Some((rank, one))
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, one)| Rc::clone(one)).collect()
}

/// What lacks, where it is at least half of the goals or of the effects.
pub fn lacks(report: &StatusReport<'_>) -> Option<Lacks> {
    let goals: Vec<&GoalReport> = report.goals().collect();
    let idle = goals.iter().filter(|goal| goal.state() == Some(GoalState::NoActionPlanned)).count();
    let all = report.indicators(IndicatorKind::Effect).count();
    let unmeasured = report
        .indicators(IndicatorKind::Effect)
        .filter(|one| {
            // Of a norm without a figure the term runs, or it was not recorded.
            let none =
                matches!(one.assessment, Assessment::NoData | Assessment::Running | Assessment::NotRecorded);
            none && one.latest.is_none()
        })
        .count();
    let most = |(some, all): (usize, usize)| some > 0 && 2 * some >= all;
    let lacks = Lacks { idle: (idle, goals.len()), unmeasured: (unmeasured, all) };
    (most(lacks.idle) || most(lacks.unmeasured)).then_some(lacks)
}
