//! How the plan stands.

use crate::compute::standpoint::Standpoint;
use std::collections::BTreeSet;
use std::rc::Rc;

use crate::compute::entry_id::EntryId;
use crate::compute::indicator_report::{IndicatorReport, unread_indicators};
use crate::compute::judging::Judging;
use crate::compute::reason::Reason;
use crate::compute::report::attention::{Attention, round_lacks};
use crate::compute::report::attention_followups::late_followups;
use crate::compute::report::goal;
use crate::compute::report::goal::{GoalReport, GoalVerdict};
use crate::compute::report::head::ReportHead;
use crate::facts::OnRecord;
use crate::model::{BrokenKind, Chapter, Entry, GoalId, Id, IndicatorId, IndicatorKind, Period};

/// How the plan stands on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct StatusReport<'p> {
    /// Of which plan, and on which day.
    pub head: ReportHead<'p>,
    /// The priorities that hold on the day, in the order of the plan.
    pub priorities: Vec<PriorityReport<'p>>,
    /// The indicators outside the priorities.
    pub monitor: Vec<Rc<IndicatorReport>>,
    /// What asks for attention, most urgent first.
    pub attention: Vec<Attention>,
    /// The plan has errors.
    pub has_errors: bool,
    /// How many differences were tested, and what chance alone gives.
    pub looks: Looks,
    /// There is an implementation plan: without one nothing can be said about what is carried out.
    pub has_actions: bool,
}

/// How many differences a report looks at: of many, some are called certain by chance alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Looks {
    /// How many differences were tested for chance; those of parts are not counted.
    pub tested: usize,
    /// How many of them are certain.
    pub certain: usize,
}

impl Looks {
    fn at<'r>(reports: impl Iterator<Item = &'r Rc<IndicatorReport>>) -> Looks {
        let tested = reports.filter_map(|one| one.change.as_ref()).filter(|change| change.method.is_some());
        tested.filter_map(|change| change.certain).fold(Looks::default(), |looks, certain| Looks {
            tested: looks.tested + 1,
            certain: looks.certain + usize::from(certain),
        })
    }

    /// How many chance alone would call certain at most, when nothing changed at all.
    pub fn by_chance(self) -> f64 {
        // One in twenty: divided, 14 give 0.7 and no 0.7000000000000001.
        #[allow(clippy::cast_precision_loss)] // indicators of a plan
        let tested = self.tested as f64;
        tested / 20.0
    }
}

/// How a priority, or the monitor, stands.
#[derive(Debug, Clone, PartialEq)]
pub struct PriorityReport<'p> {
    /// As the plan has it.
    pub chapter: &'p Chapter,
    pub indicators: Vec<Rc<IndicatorReport>>,
    pub goals: Vec<GoalReport>,
    /// The period in which it ended, before the year of judgement.
    pub ended: Option<Period>,
}

borrows! { PriorityReport.chapter: Chapter; }

impl<'p> StatusReport<'p> {
    /// All goals of priorities that have not ended.
    pub fn goals(&self) -> impl Iterator<Item = &GoalReport> {
        self.current().flat_map(|priority| &priority.goals).filter(|goal| goal.ended.is_none())
    }

    /// All indicators of a kind in priorities that have not ended.
    pub fn indicators(&self, kind: IndicatorKind) -> impl Iterator<Item = &IndicatorReport> {
        let all = self.current().flat_map(|priority| &priority.indicators).map(Rc::as_ref);
        all.filter(move |one| one.kind == Some(kind))
    }

    fn current(&self) -> impl Iterator<Item = &PriorityReport<'p>> {
        self.priorities.iter().filter(|priority| priority.ended.is_none())
    }

    /// Only one chapter, or of it only one goal (with the indicators that measure it) or one indicator (with the goal
    /// it measures). Of an action the goals that it serves.
    #[must_use]
    pub fn only(mut self, entry: Entry<'_>) -> StatusReport<'p> {
        let goals: Vec<&GoalId> = match entry {
            Entry::Goal(goal) => vec![&goal.id],
            Entry::Action(action) => action.goals.iter().map(|goal| &goal.value).collect(),
            Entry::Chapter(_) | Entry::Indicator(_) => Vec::new(),
        };
        let chapters: Vec<&Id> = match entry {
            Entry::Chapter(chapter) => vec![&chapter.id],
            Entry::Indicator(one) => vec![&one.id.chapter],
            Entry::Goal(_) | Entry::Action(_) => goals.iter().map(|goal| &goal.chapter).collect(),
        };
        self.priorities.retain(|priority| chapters.contains(&&priority.id));
        self.monitor.retain(|_| chapters.iter().any(|chapter| chapter.as_str() == Id::MONITOR));
        if let Entry::Indicator(shown) = entry {
            let goal = shown.goal_id();
            for priority in &mut self.priorities {
                priority.indicators.retain(|one| one.id == shown.id);
                priority.goals.retain(|one| goal.as_ref().is_some_and(|goal| one.id == *goal));
            }
            self.monitor.retain(|one| one.id == shown.id);
        } else if !goals.is_empty() {
            for priority in &mut self.priorities {
                priority.indicators.retain(|one| one.goal.as_ref().is_some_and(|of| goals.contains(&of)));
                priority.goals.retain(|one| one.id.known().is_some_and(|id| goals.contains(&id)));
            }
        }
        self.keep_attention(|of| of.iter().any(|chapter| chapters.contains(chapter)));
        self.look_again();
        self
    }

    /// Keeps what asks for attention about an indicator that is shown, and what is about chapters that are; what is of the
    /// whole plan is about none.
    fn keep_attention(&mut self, about: impl Fn(&[&Id]) -> bool) {
        let of_priorities = self.priorities.iter().flat_map(|priority| &priority.indicators);
        let shown: BTreeSet<&EntryId<IndicatorId>> =
            of_priorities.chain(&self.monitor).map(|one| &one.id).collect();
        self.attention.retain(|one| match one {
            Attention::MissingFigure { indicator, .. }
            | Attention::UnknownPromise { indicator, .. }
            | Attention::Alert { indicator, .. } => shown.contains(indicator),
            Attention::OverdueAction { goals, .. } => {
                about(&goals.iter().map(|goal| &goal.chapter).collect::<Vec<_>>())
            }
            Attention::LateFollowup { chapters, .. } | Attention::UnansweredAdjustments { chapters, .. } => {
                about(&chapters.iter().collect::<Vec<_>>())
            }
            Attention::Round(_) => about(&[]),
        });
    }

    /// Only indicators of one kind.
    #[must_use]
    pub fn of_kind(mut self, kind: IndicatorKind) -> StatusReport<'p> {
        for priority in &mut self.priorities {
            priority.indicators.retain(|one| one.kind.is_none_or(|of| of == kind));
        }
        self.monitor.retain(|one| one.kind.is_none_or(|of| of == kind));
        self.keep_attention(|_| true);
        self.look_again();
        self
    }

    /// Counts the differences of what is left.
    pub(super) fn look_again(&mut self) {
        let left = self.current().flat_map(|priority| &priority.indicators);
        self.looks = Looks::at(left.chain(&self.monitor));
    }
}

/// Works out how the plan stands.
pub fn status<'p>(judging: &Judging<'p>) -> StatusReport<'p> {
    judging.judge_all();
    let Standpoint { plan, invalid, moment, .. } = **judging;
    let priorities: Vec<PriorityReport<'p>> = plan
        .priorities
        .iter()
        .filter(|chapter| moment.has_begun(&chapter.years))
        .map(|chapter| priority(judging, chapter))
        .collect();
    let monitor = plan.monitor.as_ref().map_or_else(Vec::new, |chapter| indicators(judging, chapter));
    let mut attention = attention(judging, &priorities, &monitor);
    attention.extend(late_followups(judging));
    let current = priorities.iter().filter(|priority| priority.ended.is_none());
    let looks = Looks::at(current.flat_map(|priority| &priority.indicators).chain(&monitor));
    StatusReport {
        head: judging.head(),
        priorities,
        monitor,
        attention,
        looks,
        has_errors: !invalid.is_empty(),
        has_actions: !plan.actions.is_empty(),
    }
}

/// Works out how one priority stands.
pub fn priority<'p>(judging: &Judging<'p>, chapter: &'p Chapter) -> PriorityReport<'p> {
    let today = judging.moment.day;
    let moment = judging.moment_in(&chapter.id);
    let indicators = indicators(judging, chapter);
    let mut goals: Vec<GoalReport> = chapter
        .goals
        .iter()
        .filter(|goal| moment.has_begun(&goal.years))
        .map(|goal| goal::judge(judging, goal))
        .collect();
    goals.extend(chapter.broken.iter().filter(|broken| broken.kind == BrokenKind::Goal).map(|broken| {
        let id = EntryId::<GoalId>::of_unread_goal(&chapter.id, broken);
        GoalReport {
            title: broken.title.clone().unwrap_or_else(|| id.to_string()),
            id,
            kind: None,
            verdict: GoalVerdict::Invalid,
            pillar: None,
            ended: None,
            assumed: None,
        }
    }));
    PriorityReport {
        chapter,
        indicators,
        goals,
        ended: chapter
            .years
            .ended
            .as_ref()
            .map(|ended| ended.period.value)
            .filter(|period| period.end() < today),
    }
}

fn indicators(judging: &Judging<'_>, chapter: &Chapter) -> Vec<Rc<IndicatorReport>> {
    let moment = judging.moment_in(&chapter.id);
    let begun = chapter.indicators.iter().filter(|one| moment.has_begun(&one.years));
    let unread = unread_indicators(chapter);
    begun.map(|one| judging.report(one)).chain(unread).collect()
}

/// The ids and titles of the parts of which a figure of a period is missing; none where it is that of the whole.
fn lacking_parts(judging: &Judging<'_>, report: &IndicatorReport, period: Period) -> Vec<(String, String)> {
    let Some(indicator) = judging.plan.indicators().find(|one| report.id.known() == Some(&one.id)) else {
        return Vec::new();
    };
    let series = judging.plan.series.get(&indicator.id);
    let recorded = OnRecord::of(indicator, series, judging.moment.known);
    let parts = recorded.lacking(period).into_iter().flatten();
    parts.map(|part| (part.to_owned(), indicator.part_title(part).to_owned())).collect()
}

fn attention(
    judging: &Judging<'_>,
    priorities: &[PriorityReport<'_>],
    monitor: &[Rc<IndicatorReport>],
) -> Vec<Attention> {
    let mut all = round_lacks(judging.plan, judging.moment, judging.invalid);
    let late = judging.plan.all_actions().filter(|action| goal::is_overdue(action, judging.moment));
    let overdue = late.map(|action| Attention::OverdueAction {
        action: action.id.clone(),
        title: action.title.value.clone(),
        goals: action.goals.iter().map(|goal| goal.value.clone()).collect(),
        end: action.due(),
        why: action.last_entry().map(|entry| (entry.date.value, entry.text.value.clone())),
    });
    all.extend(overdue);
    let current = priorities.iter().filter(|priority| priority.ended.is_none());
    for report in current.flat_map(|priority| &priority.indicators).chain(monitor) {
        all.extend(report.reasons.iter().filter_map(|reason| match reason {
            Reason::Alert(period, _) => Some(Attention::Alert {
                indicator: report.id.clone(),
                title: report.title.clone(),
                period: *period,
            }),
            _ => None,
        }));
        match (&report.cadence, report.overdue) {
            (Some(promise), _) if report.overdue.is_some() => {
                all.extend(promise.judged().flat_map(|one| {
                    one.unrecorded().into_iter().map(|period| Attention::UnknownPromise {
                        indicator: report.id.clone(),
                        title: report.title.clone(),
                        period,
                        part: one.part.clone(),
                    })
                }));
            }
            (_, Some(period)) => all.push(Attention::MissingFigure {
                indicator: report.id.clone(),
                title: report.title.clone(),
                period,
                parts: lacking_parts(judging, report, period),
            }),
            _ => {}
        }
    }
    all
}
