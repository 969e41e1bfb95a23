//! What the latest figure of a chart can be held against.

use crate::compute::chart::drawing::Mark;
use crate::compute::report::history::History;
use crate::facts::same_stretch;
use crate::model::Period;

/// The first figure that the latest can be held against.
pub(super) fn since(history: &History<'_>, marks: &[Mark]) -> Option<Period> {
    let own: Vec<Period> =
        marks.iter().filter_map(Mark::figure).filter(|of| of.source.is_none()).map(|of| of.period).collect();
    let latest = *own.last()?;
    let last_break = history.breaks.iter().map(|(period, _)| period.start()).max();
    own.into_iter().find(|one| {
        *one != latest
            && last_break.is_none_or(|at| one.start() >= at)
            && same_stretch(history.indicator, *one, latest).is_ok()
    })
}
