//! The figures compared: new ones, removed ones, and those that were rewritten in place.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::pairs::Pairs;
use super::state::State;
use crate::model::{
    Figure, Further, Id, Indicator, IndicatorId, Measurement, Period, Quantity, Series, Status, words_of,
};

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
    pub what: FigureChange,
    /// Whether it is of another source now, by itself or through its file.
    source_differs: bool,
}

/// What became of a figure that is there on both sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureChange {
    /// It came, it went, or it is another figure now.
    Figure,
    /// The figure is the same: only a remark, the proof, whether it was asked about or whether it is published changed.
    Aside,
    /// It says the same, but counts in another order: of those recorded on one day the last in the file counts.
    Order,
}

impl FigureDifference<'_> {
    /// The title of the indicator; its name where the definition is not there.
    pub fn title(&self) -> String {
        self.definition.map_or_else(|| self.indicator.to_string(), |one| one.title.value.clone())
    }

    /// The keys under which it says something else: the ids of the messages that name them.
    pub fn keys(&self) -> Vec<&'static str> {
        let (Some(old), Some(new)) = (self.old, self.new) else { return Vec::new() };
        keys(old, new, self.source_differs)
    }
}

/// What a measurement is known by.
type Key<'p> = (Period, Option<&'p str>, Option<Id>);

/// One side: a series with its indicator.
#[derive(Clone, Copy)]
struct Side<'p, 'n> {
    series: Option<&'p Series>,
    definition: Option<&'p Indicator>,
    /// The names that sources have now, on the side that is called otherwise.
    names: Option<&'n Pairs>,
}

impl<'p> Side<'p, '_> {
    /// The source of a figure, by its name now.
    fn source_of(&self, one: &'p Measurement) -> Option<Id> {
        let source = self.series?.source_of(one, self.definition)?;
        Some(self.names.map_or_else(|| source.clone(), |names| names.source_now(source)))
    }
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
        let [before, now] = [side(before, old, Some(pairs)), side(now, new, None)];
        // What seems to lack may be among what could not be read.
        let gone = now.series.map_or(!new.unread.has(&name), |series| series.whole);
        let added = before.series.map_or(!old.unread.has(&name), |series| series.whole);
        for (old, new, what) in rewritten(before, now) {
            let Some(series) = now.series.or(before.series) else { continue };
            if old.is_some() && new.is_none() && !gone || old.is_none() && !added {
                continue;
            }
            let definition = now.definition.or(before.definition);
            let sources = [old.map(|one| before.source_of(one)), new.map(|one| now.source_of(one))];
            let source_differs = sources[0] != sources[1];
            let indicator = &series.indicator;
            found.push(FigureDifference { indicator, definition, old, new, what, source_differs });
        }
    }
    found
}

fn side<'p, 'n>(series: Option<&'p Series>, state: State<'p>, names: Option<&'n Pairs>) -> Side<'p, 'n> {
    Side { series, definition: series.and_then(|series| state.plan.indicator(&series.indicator)), names }
}

/// What was, what is, and what became of it.
type Pair<'p> = (Option<&'p Measurement>, Option<&'p Measurement>, FigureChange);

/// The figures that are not the same on both sides, in pairs where one took the place of the other.
fn rewritten<'p>(old: Side<'p, '_>, new: Side<'p, '_>) -> Vec<Pair<'p>> {
    let mut left = Left { old: all(old), new: all(new) };
    let mut found: Vec<_> = Vec::new();
    let mut kept: Vec<(&Measurement, &Measurement)> = Vec::new();
    left.take(|a, b| a.0 == b.0 && same(a.1, b.1) && same_aside(a.1, b.1), |a, b| kept.push((a, b)));
    // What comes from the only source of an indicator is the same figure when that indicator names another source.
    let written = |one: &Measurement, side: Side<'p, '_>| {
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
        |a, b| kept.push((a, b)),
    );
    // A remark, or where the proof is, may be added to a figure: the same figure on the same day.
    left.take(
        |a, b| a.0 == b.0 && same(a.1, b.1),
        |a, b| {
            kept.push((a, b));
            found.push((Some(a), Some(b), FigureChange::Aside));
        },
    );
    found.extend(swapped(kept));
    let mut pair =
        |a: &'p Measurement, b: &'p Measurement| found.push((Some(a), Some(b), FigureChange::Figure));
    let recorded = |one: &Measurement| one.recorded.map(|at| at.value);
    let first = |one: &Measurement| one.corrects.is_none();
    left.take(|a, b| a.0 == b.0 && first(a.1) == first(b.1) && recorded(a.1) == recorded(b.1), &mut pair);
    left.take(|a, b| a.0 == b.0 && first(a.1) && first(b.1), &mut pair);
    // The period, the source or the part was rewritten, and the figure stayed.
    let kept = |a: &Measurement, b: &Measurement| {
        a.recorded.is_some() && recorded(a) == recorded(b) && figure(a) == figure(b)
    };
    left.take(|a, b| kept(a.1, b.1), &mut pair);
    found.extend(left.old.iter().map(|(_, one)| (Some(*one), None, FigureChange::Figure)));
    found.extend(left.new.iter().map(|(_, one)| (None, Some(*one), FigureChange::Figure)));
    found.sort_by_key(|(old, new, _)| new.or(*old).map(|one| one.place));
    found
}

/// The figures that took another's place in another order: those for one period and part that were recorded on one day.
fn swapped<'p>(mut kept: Vec<(&'p Measurement, &'p Measurement)>) -> Vec<Pair<'p>> {
    kept.sort_by_key(|(old, _)| old.place);
    let mut last: BTreeMap<_, &Measurement> = BTreeMap::new();
    let mut found = Vec::new();
    for (old, new) in kept {
        let group = (old.period.value, part(old), old.recorded.map(|at| at.value));
        let before = last.insert(group, new);
        if before.is_some_and(|before| before.place > new.place) {
            found.push((Some(old), Some(new), FigureChange::Order));
        }
    }
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

fn all<'p>(side: Side<'p, '_>) -> Vec<Keyed<'p>> {
    let Some(series) = side.series else { return Vec::new() };
    let key = |one| (series_period(one), part(one), side.source_of(one));
    series.measurements.iter().map(|one| (key(one), one)).collect()
}

fn series_period(one: &Measurement) -> Period {
    one.period.value
}

fn part(one: &Measurement) -> Option<&str> {
    one.part.as_ref().map(|part| part.as_str())
}

/// A figure without its places: its value, its two numbers, or why there is none.
type FigureValue<'p> = (Option<Quantity>, Option<(f64, f64)>, Option<&'p str>);

fn figure(one: &Measurement) -> FigureValue<'_> {
    match &one.figure {
        Figure::Value(value) => (Some(value.value), None, None),
        Figure::Ratio { numerator, denominator } => (None, Some((numerator.value, denominator.value)), None),
        Figure::Missing(reason) => (None, None, Some(reason.as_str())),
        Figure::Withheld(_) => (None, None, None),
    }
}

/// What a record says: the figure itself, and what stands aside of it.
type Said<'p> = (FigureItself<'p>, Aside<'p>);

/// What decides what is known and how it is judged.
#[derive(PartialEq)]
struct FigureItself<'p> {
    figure: FigureValue<'p>,
    recorded: Option<NaiveDate>,
    status: Status,
    respondents: Option<u32>,
    representative: bool,
    corrects: Option<&'p str>,
    replaces: Option<Quantity>,
    spread: [Option<f64>; 4],
}

/// Remarks, proof, whether it was asked about, and whether it is published.
#[derive(PartialEq)]
struct Aside<'p> {
    texts: [Option<&'p str>; 3],
    internal: bool,
    confirmed: bool,
}

/// A record taken apart field by field: one that is added to it is weighed here, or nothing compiles. Period, source and
/// part are what it is known by.
fn said(one: &Measurement) -> Said<'_> {
    let Measurement {
        place: _,
        period: _,
        figure: _,
        recorded,
        status: _,
        source: _,
        internal,
        confirmed,
        further: _,
    } = one;
    let Further {
        respondents,
        representative,
        part: _,
        evidence,
        corrects,
        replaces,
        sd,
        design_effect,
        low,
        high,
        assumed,
        note,
    } = &**one;
    let itself = FigureItself {
        figure: figure(one),
        recorded: recorded.map(|at| at.value),
        status: one.state(),
        respondents: respondents.map(|at| at.value),
        representative: representative.is_none_or(|at| at.value),
        corrects: words_of(corrects),
        replaces: replaces.map(|at| at.value),
        spread: [sd, design_effect, low, high].map(|at| at.map(|at| at.value)),
    };
    let texts = [words_of(note), words_of(evidence), words_of(assumed)];
    (itself, Aside { texts, internal: *internal, confirmed: *confirmed })
}

/// Whether two records say the same about a figure; remarks, proof, whether it was asked about and is published aside.
fn same(a: &Measurement, b: &Measurement) -> bool {
    said(a).0 == said(b).0
}

/// Whether remarks, proof, question and publication are the same too.
fn same_aside(a: &Measurement, b: &Measurement) -> bool {
    said(a).1 == said(b).1
}

fn keys(old: &Measurement, new: &Measurement, source_differs: bool) -> Vec<&'static str> {
    let ((a, old_aside), (b, new_aside)) = (said(old), said(new));
    let [sd, design_effect, low, high] = std::array::from_fn(|at| a.spread[at] != b.spread[at]);
    let [note, evidence, assumed] = std::array::from_fn(|at| old_aside.texts[at] != new_aside.texts[at]);
    let keys = [
        ("key-period", old.period.value != new.period.value),
        ("key-part", part(old) != part(new)),
        ("key-source", source_differs),
        ("key-value", a.figure != b.figure),
        ("key-recorded", a.recorded != b.recorded),
        ("key-measurement-status", a.status != b.status),
        ("key-respondents", a.respondents != b.respondents),
        ("key-representative", a.representative != b.representative),
        ("key-corrects", a.corrects != b.corrects),
        ("key-replaces", a.replaces != b.replaces),
        ("key-sd", sd),
        ("key-design-effect", design_effect),
        ("key-low", low),
        ("key-high", high),
        ("key-note", note),
        ("key-evidence", evidence),
        ("key-assumed", assumed),
        ("key-internal", old_aside.internal != new_aside.internal),
        ("key-confirmed", old_aside.confirmed != new_aside.confirmed),
    ];
    keys.into_iter().filter(|(_, differs)| *differs).map(|(key, _)| key).collect()
}

/// Whether two records are of the same figure: for the same period, part and source, and saying the same.
pub fn is_same_figure(a: &Measurement, b: &Measurement) -> bool {
    keys(a, b, source(a) != source(b)).is_empty()
}

fn source(one: &Measurement) -> Option<&Id> {
    one.source.as_ref().map(|source| &source.value)
}
