//! An indicator as every report has it.

use std::ops::{Deref, DerefMut};
use std::rc::Rc;

use super::judge::{FiguresJudged, PromiseReport};
use crate::compute::assessment::Assessment;
use crate::compute::entry_id::EntryId;
use crate::compute::reason::Reason;
use crate::model::{
    Broken, BrokenKind, Chapter, Direction, GoalId, Id, Indicator, IndicatorId, IndicatorKind, Period, Unit,
};

/// An indicator in a report: what it is, and what its figures say (to which it gives access as to its own).
#[derive(Debug, Clone, PartialEq)]
pub struct IndicatorReport {
    /// Its full name.
    pub id: EntryId<IndicatorId>,
    pub title: String,
    /// Effect or performance; none when that cannot be read.
    pub kind: Option<IndicatorKind>,
    /// Its unit; none when that cannot be read.
    pub unit: Option<Unit>,
    /// With how many decimals its figures are shown everywhere: as the plan says, or more where rounding would contradict the
    /// judgement; none where each is shown with as many as it has.
    pub decimals: Option<u32>,
    /// Which way is better.
    pub direction: Option<Direction>,
    /// The full name of the goal it measures.
    pub goal: Option<GoalId>,
    /// The id of the pillar it belongs to, itself or by its goal.
    pub pillar: Option<Id>,
    /// What its figures say.
    pub judged_as: FiguresJudged,
    /// What the figures of its parts say, in the order of the breakdown.
    pub parts: Vec<PartReport>,
    /// The title of the part that it is of, where a part is told as an indicator of its own.
    pub of_part: Option<String>,
    /// The promise, period by period.
    pub cadence: Option<PromiseReport>,
    /// The period whose figure should be there by now and is not.
    pub overdue: Option<Period>,
}

impl Deref for IndicatorReport {
    type Target = FiguresJudged;

    fn deref(&self) -> &FiguresJudged {
        &self.judged_as
    }
}

impl IndicatorReport {
    /// Whether there are figures of its parts and none of the whole.
    pub fn is_of_parts_alone(&self) -> bool {
        let has_figure = |part: &PartReport| part.judged.latest.is_some();
        self.assessment == Assessment::NoData && self.parts.iter().any(has_figure)
    }

    /// The figures that stand in its row: of a target that holds for each part those of the part that decides, with its
    /// title, as the whole has no target.
    pub fn in_row(&self) -> (&FiguresJudged, Option<&str>) {
        let Some(part) = self.deciding_part() else { return (&self.judged_as, None) };
        (&part.judged, Some(part.title.as_str()))
    }

    fn deciding_part(&self) -> Option<&PartReport> {
        let target =
            self.target.as_ref().filter(|target| !target.for_each.is_empty() && self.cadence.is_none())?;
        let named = self.reasons.iter().find_map(|reason| match reason {
            Reason::PartDecides(parts) => parts.first().map(|(id, _)| id),
            _ => None,
        });
        let id = named.or(target.for_each.first())?;
        self.parts.iter().find(|part| part.part == *id)
    }
}

impl DerefMut for IndicatorReport {
    fn deref_mut(&mut self) -> &mut FiguresJudged {
        &mut self.judged_as
    }
}

/// What the figures of one part of a breakdown say.
#[derive(Debug, Clone, PartialEq)]
pub struct PartReport {
    /// The id of the part.
    pub part: String,
    /// What it is called.
    pub title: String,
    /// What its figures say.
    pub judged: FiguresJudged,
}

impl PartReport {
    /// A part by its id.
    pub(super) fn new(indicator: &Indicator, part: &str, judged: FiguresJudged) -> PartReport {
        let title = indicator.part_title(part).to_owned();
        PartReport { part: part.to_owned(), title, judged }
    }

    /// A part of a promise that holds for each.
    pub(super) fn of_promise(indicator: &Indicator, part: &str, assessment: Assessment) -> PartReport {
        PartReport::new(indicator, part, FiguresJudged { assessment, ..FiguresJudged::nothing() })
    }
}

/// The report of an indicator before anything is judged.
pub(super) fn bare(indicator: &Indicator) -> IndicatorReport {
    IndicatorReport {
        kind: Some(indicator.kind.value),
        unit: Some(indicator.unit),
        decimals: indicator.decimals,
        direction: Some(indicator.direction.value),
        goal: indicator.goal_id(),
        ..nothing_known(EntryId::Known(indicator.id.clone()), indicator.title.value.clone())
    }
}

/// The reports of the entries of a chapter that could not be read and were to be indicators.
pub fn unread_indicators(chapter: &Chapter) -> impl Iterator<Item = Rc<IndicatorReport>> {
    chapter.broken.iter().filter_map(|broken| unread(chapter, broken)).map(Rc::new)
}

fn unread(chapter: &Chapter, broken: &Broken) -> Option<IndicatorReport> {
    let BrokenKind::Indicator(kind) = broken.kind else { return None };
    let id = EntryId::<IndicatorId>::of_unread(&chapter.id, broken);
    let title = broken.title.clone().unwrap_or_else(|| id.to_string());
    let mut report = IndicatorReport { kind, ..nothing_known(id, title) };
    report.assessment = Assessment::Invalid;
    Some(report)
}

fn nothing_known(id: EntryId<IndicatorId>, title: String) -> IndicatorReport {
    IndicatorReport {
        id,
        title,
        kind: None,
        unit: None,
        decimals: None,
        direction: None,
        goal: None,
        pillar: None,
        judged_as: FiguresJudged::nothing(),
        parts: Vec::new(),
        of_part: None,
        cadence: None,
        overdue: None,
    }
}
