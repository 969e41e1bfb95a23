//! The figures compared: new ones, removed ones, and those that were rewritten in place.

use std::collections::BTreeMap;

use super::pairs::Pairs;
use super::state::State;
use crate::model::{Figure, Indicator, IndicatorId, Measurement, Period, Series};

/// What became of a figure.
#[derive(Debug, Clone, Copy)]
pub struct FigureDifference<'p> {
    /// Whose figure it is, by its name now.
    pub indicator: &'p IndicatorId,
    /// Its definition, now or before.
    pub definition: Option<&'p Indicator>,
    /// As it was.
    pub old: Option<&'p Measurement>,
    pub new: Option<&'p Measurement>,
    /// The figure is the same: only a remark, the proof, or whether it is published changed.
    pub aside: bool,
}

impl FigureDifference<'_> {
    /// The title of the indicator; its name where the definition is not there.
    pub fn title(&self) -> String {
        self.definition.map_or_else(|| self.indicator.to_string(), |one| one.title.value.clone())
    }
}

/// What a measurement is known by.
type Key<'p> = (Period, Option<&'p str>, Option<&'p str>);

/// One side: a series with its indicator.
#[derive(Clone, Copy)]
struct Side<'p> {
    series: Option<&'p Series>,
    definition: Option<&'p Indicator>,
}

/// What became of every figure, by indicator and in the order of the files.
pub(super) fn compared<'p>(old: State<'p>, new: State<'p>, pairs: &Pairs) -> Vec<FigureDifference<'p>> {
    let mut sides: BTreeMap<IndicatorId, [Option<&'p Series>; 2]> = BTreeMap::new();
    for (id, series) in &old.plan.series {
        // A file that was left at its old place is still about the same figures.
        let there = new.plan.series.contains_key(id);
        sides.entry(if there { id.clone() } else { pairs.indicator_now(id) }).or_default()[0] = Some(series);
    }
    for (id, series) in &new.plan.series {
        sides.entry(id.clone()).or_default()[1] = Some(series);
    }
    let mut found = Vec::new();
    for (id, [before, now]) in sides {
        let name = id.to_string();
        let [before, now] = [side(before, old), side(now, new)];
        // What seems to lack may be among what could not be read.
        let gone = now.series.map_or(!new.unread.has(&name), |series| series.whole);
        let added = before.series.map_or(!old.unread.has(&name), |series| series.whole);
        for (old, new, aside) in rewritten(before, now) {
            let Some(series) = now.series.or(before.series) else { continue };
            if old.is_some() && new.is_none() && !gone || old.is_none() && !added {
                continue;
            }
            let definition = now.definition.or(before.definition);
            found.push(FigureDifference { indicator: &series.indicator, definition, old, new, aside });
        }
    }
    found
}

fn side<'p>(series: Option<&'p Series>, state: State<'p>) -> Side<'p> {
    Side { series, definition: series.and_then(|series| state.plan.indicator(&series.indicator)) }
}

/// What was, what is, and whether the figure itself is the same.
type Pair<'p> = (Option<&'p Measurement>, Option<&'p Measurement>, bool);

/// The figures that are not the same on both sides, in pairs where one took the place of the other.
fn rewritten<'p>(old: Side<'p>, new: Side<'p>) -> Vec<Pair<'p>> {
    let mut left = Left { old: all(old), new: all(new) };
    let mut found: Vec<_> = Vec::new();
    left.take(|a, b| a.0 == b.0 && same(a.1, b.1) && same_aside(a.1, b.1), |_, _| {});
    // What comes from the only source of an indicator is the same figure when that indicator names another source.
    let written = |one: &Measurement, side: Side<'p>| {
        let source = one.source.as_ref().or(side.series.and_then(|series| series.source.as_ref()));
        source.map(|source| source.value.clone())
    };
    left.take(
        |a, b| {
            (a.0.0, a.0.1) == (b.0.0, b.0.1)
                && same(a.1, b.1)
                && same_aside(a.1, b.1)
                && written(a.1, old) == written(b.1, new)
        },
        |_, _| {},
    );
    // A remark, or where the proof is, may be added to a figure: the same figure on the same day.
    left.take(|a, b| a.0 == b.0 && same(a.1, b.1), |a, b| found.push((Some(a), Some(b), true)));
    let mut pair = |a: &'p Measurement, b: &'p Measurement| found.push((Some(a), Some(b), false));
    let recorded = |one: &Measurement| one.recorded.map(|at| at.value);
    let first = |one: &Measurement| one.corrects.is_none();
    left.take(|a, b| a.0 == b.0 && first(a.1) == first(b.1) && recorded(a.1) == recorded(b.1), &mut pair);
    left.take(|a, b| a.0 == b.0 && first(a.1) && first(b.1), &mut pair);
    // The period, the source or the part was rewritten, and the figure stayed.
    let kept = |a: &Measurement, b: &Measurement| {
        a.recorded.is_some() && recorded(a) == recorded(b) && figure(a) == figure(b)
    };
    left.take(|a, b| kept(a.1, b.1), &mut pair);
    found.extend(left.old.iter().map(|(_, one)| (Some(*one), None, false)));
    found.extend(left.new.iter().map(|(_, one)| (None, Some(*one), false)));
    found.sort_by_key(|(old, new, _)| new.or(*old).map(|one| one.place));
    found
}

type Keyed<'p> = (Key<'p>, &'p Measurement);

/// What has no counterpart yet.
struct Left<'p> {
    old: Vec<Keyed<'p>>,
    new: Vec<Keyed<'p>>,
}

impl<'p> Left<'p> {
    /// Takes out the pairs for which something holds.
    fn take(
        &mut self,
        holds: impl Fn(&Keyed<'p>, &Keyed<'p>) -> bool,
        mut taken: impl FnMut(&'p Measurement, &'p Measurement),
    ) {
        // Files are mostly equal from the start: the search begins where the last one was found.
        let mut from = 0;
        let new = &mut self.new;
        let mut used = vec![false; new.len()];
        self.old.retain(|one| {
            let order = (from..new.len()).chain(0..from);
            let Some(index) = order.into_iter().find(|index| !used[*index] && holds(one, &new[*index]))
            else {
                return true;
            };
            used[index] = true;
            from = index + 1;
            taken(one.1, new[index].1);
            false
        });
        let mut used = used.into_iter();
        new.retain(|_| !used.next().unwrap_or_default());
    }
}

fn all(side: Side<'_>) -> Vec<Keyed<'_>> {
    let Some(series) = side.series else { return Vec::new() };
    let key =
        |one| (series_period(one), part(one), series.source_of(one, side.definition).map(|id| id.as_str()));
    series.measurements.iter().map(|one| (key(one), one)).collect()
}

fn series_period(one: &Measurement) -> Period {
    one.period.value
}

fn part(one: &Measurement) -> Option<&str> {
    one.part.as_ref().map(|part| part.as_str())
}

/// The figure without its places.
fn figure(one: &Measurement) -> (Option<crate::model::Quantity>, Option<(f64, f64)>, Option<&str>) {
    match &one.figure {
        Figure::Value(value) => (Some(value.value), None, None),
        Figure::Ratio { numerator, denominator } => (None, Some((numerator.value, denominator.value)), None),
        Figure::Missing(reason) => (None, None, Some(reason.as_str())),
        Figure::Withheld(_) => (None, None, None),
    }
}

/// Whether two records say the same about a figure; remarks, proof, whether it was asked about and is published aside.
fn same(a: &Measurement, b: &Measurement) -> bool {
    let value = |one: &Measurement| {
        (
            one.recorded.map(|at| at.value),
            one.state(),
            one.sample(),
            one.representative.is_none_or(|at| at.value),
            one.corrects.is_some(),
            [one.sd, one.design_effect, one.low, one.high].map(|at| at.map(|at| at.value)),
            one.replaces.map(|at| at.value),
        )
    };
    figure(a) == figure(b) && value(a) == value(b)
}

/// Whether remarks, proof, question and publication are the same too.
fn same_aside(a: &Measurement, b: &Measurement) -> bool {
    let text = |text: &Option<crate::model::At<String>>| text.as_ref().map(|at| at.value.clone());
    text(&a.note) == text(&b.note)
        && text(&a.evidence) == text(&b.evidence)
        && text(&a.assumed) == text(&b.assumed)
        && a.internal == b.internal
        && a.confirmed == b.confirmed
}
