//! Which source's figures an indicator is judged by.

use chrono::NaiveDate;

use crate::model::{Id, Indicator, Measurement, Series};

/// The source that has the figure of the declared baseline: where several have it, the one that the file names at its head,
/// else the one recorded first. Adding figures of another source never moves it. None without a declared baseline or a
/// figure for it.
pub fn source_of_baseline<'p>(
    series: &'p Series,
    indicator: &'p Indicator,
    known_by: NaiveDate,
) -> Option<&'p Id> {
    let last = indicator.baseline.as_ref()?.value.last();
    let known = |one: &&Measurement| one.known_since() <= known_by && one.period.value == last;
    let all = series.measurements.iter().filter(known);
    let mut sources: Vec<(NaiveDate, &Id)> =
        all.filter_map(|one| Some((one.known_since(), series.source_of(one, indicator)?))).collect();
    // Recorded on one day, the earlier in the file goes first: the order is kept.
    sources.sort_by_key(|(since, _)| *since);
    let named = series.source.as_ref().map(|source| &source.value);
    let of_head = sources.iter().map(|(_, id)| *id).find(|id| Some(*id) == named);
    of_head.or_else(|| sources.first().map(|(_, id)| *id))
}
