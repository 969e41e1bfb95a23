//! The sums that a reader can make of the figures of one indicator: a total of its parts, a long period of the short
//! ones in it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::bounds::{Equation, Range, TOLERANCE, narrow};
use super::held::Held;
use crate::model::Period;

/// The figures that counted together at a time, by place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct View {
    pub(super) current: Vec<usize>,
    /// Whether something is published in which they stand together. Else they only tell what adds up exactly: halfway
    /// a correction a total is no sum of its parts.
    pub(super) published: bool,
    /// On which day they counted.
    pub(super) by: NaiveDate,
}

/// A total and what it is the sum of, by place: first the figures on record, after them those of which a reader knows
/// that they exist although they are on no record.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sum {
    pub(super) total: usize,
    /// What adds up to it.
    pub(super) terms: Vec<usize>,
    /// By how much it does not: then it is rounded, or wrong.
    constant: f64,
}

impl Sum {
    /// The total and the terms.
    pub(super) fn all(&self) -> impl Iterator<Item = usize> {
        self.terms.iter().copied().chain([self.total])
    }

    /// Whether it adds up exactly. Else who takes it as it stands comes near something, but not further.
    pub(super) fn is_exact(&self) -> bool {
        self.constant.abs() <= TOLERANCE
    }

    /// As an equation.
    pub(super) fn equation(&self) -> Equation {
        let terms = self.terms.iter().map(|at| (*at, -1.0)).chain([(self.total, 1.0)]).collect();
        Equation { terms, constant: self.constant }
    }
}

/// A figure among the sums.
#[derive(Debug, Clone, Copy)]
struct Addend {
    at: usize,
    period: Period,
    /// None when it is on no record and does not follow from its parts.
    value: Option<f64>,
}

/// By what a figure that is on no record is known in every view.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Unrecorded {
    source: Option<String>,
    part: Option<String>,
    period: Period,
    of: DerivedFrom,
    /// In which view, where it is another one in each.
    view: Option<usize>,
}

/// Where a figure that is on no record follows from. It is the same one in two views where it follows from the same, or
/// comes to the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum DerivedFrom {
    /// A part, one of those that make up a rest; none where the total is on no record either.
    Part(Option<u64>),
    /// The total of these.
    Total(Vec<usize>),
    /// The rest of a total, by how much it is.
    Rest(u64),
    /// The rest of a total without these, one of which is on no record.
    RestOf(usize, Vec<usize>),
    /// Nowhere: it is what remains of its period beside these.
    Beside(Vec<Period>),
}

/// What a reader may take for the same in two views of what is on no record.
#[derive(Debug, Clone, Copy)]
enum Taken<'s> {
    /// What follows from the same.
    Same,
    /// Nothing.
    Apart,
    /// All but what these changed, of which the later of two views then tells nothing that it has from the earlier.
    Unless(&'s [Atom]),
}

/// What is not divided further by any figure: a part, or the whole where there are none, in a time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Atom {
    pub(super) source: Option<String>,
    pub(super) part: Option<String>,
    pub(super) start: NaiveDate,
    pub(super) end: NaiveDate,
}

impl Atom {
    /// Whether a figure about this counts it.
    pub(super) fn is_in(&self, source: Option<&str>, part: Option<&str>, period: Period) -> bool {
        self.source.as_deref() == source
            && (part.is_none() || part == self.part.as_deref())
            && period.start() <= self.start
            && self.end <= period.end()
    }
}

/// The sums of an earlier and a later view when only these changed in between, recorded or not; none when that cannot be.
pub(super) fn sums_unless(
    held: &[Held],
    views: &[View],
    parts: &[&str],
    changed: &[Atom],
) -> Option<(Vec<Sum>, usize)> {
    let all = all_of(held, views, parts, Taken::Unless(changed));
    let mut differences = BTreeMap::new();
    for sum in &all.sums {
        if !sum.is_exact() && sum.terms.iter().any(|at| *at >= held.len()) {
            // What is on record comes to more than its total.
            return None;
        }
        let about = |at: usize| held.get(at).map(|one| (&one.source, &one.part, one.period));
        let terms: Option<BTreeSet<_>> = sum.terms.iter().map(|at| about(*at)).collect();
        let Some(of) = about(sum.total).zip(terms) else { continue };
        let before = *differences.entry(of).or_insert(sum.constant);
        if (before - sum.constant).abs() > TOLERANCE {
            return None;
        }
    }
    contradicted(held, &all).is_none().then_some((all.sums, all.count))
}

/// All sums of all views, and how many figures take part in them, on record or not. `parts` are those of the breakdown.
pub(super) fn sums(held: &[Held], views: &[View], parts: &[&str]) -> (Vec<Sum>, usize) {
    let same = all_of(held, views, parts, Taken::Same);
    if contradicted(held, &same).is_none() {
        return (same.sums, same.count);
    }
    // Somebody who took what is on no record for unchanged would be wrong.
    let mut apart = all_of(held, views, parts, Taken::Apart);
    while let Some(at) = contradicted(held, &apart) {
        // Nor does anybody come further with what cannot be so.
        apart.sums.retain(|sum| sum.all().all(|other| other != at));
    }
    (apart.sums, apart.count)
}

fn all_of<'t>(held: &[Held], views: &[View], parts: &[&str], taken: Taken<'t>) -> All<'t> {
    let mut all = All {
        sums: Vec::new(),
        seen: BTreeSet::new(),
        count: held.len(),
        unrecorded: BTreeMap::new(),
        source: None,
        exact: false,
        taken,
        view: 0,
    };
    for (index, view) in views.iter().enumerate() {
        if matches!(taken, Taken::Apart) {
            all.unrecorded.clear();
        }
        all.view = index;
        all.exact = !view.published;
        // What was not recorded anew although it changed says nothing of what it is now.
        let is_old = |at: &usize, one: &Held| {
            let earlier = index > 0 && views[0].current.contains(at);
            earlier && all_changed(taken, one.source.as_deref(), one.part.as_deref(), one.period)
        };
        let disclosed = |at: &usize| held.get(*at).map(|one| ((!is_old(at, one)).then_some(*at), one));
        let figures = || view.current.iter().filter_map(disclosed);
        let sources: BTreeSet<&Option<String>> = figures().map(|(_, one)| &one.source).collect();
        for source in sources {
            all.source.clone_from(source);
            let by_part = all.by_part(figures().filter(|(_, one)| one.source == *source), parts);
            for (part, cells) in &by_part {
                cells.iter().for_each(|longer| all.add_shorter(*part, *longer, cells));
            }
        }
    }
    all
}

fn all_changed(taken: Taken<'_>, source: Option<&str>, part: Option<&str>, period: Period) -> bool {
    match taken {
        Taken::Same | Taken::Apart => false,
        Taken::Unless(changed) => changed.iter().any(|atom| atom.is_in(source, part, period)),
    }
}

/// A figure on no record that cannot be what the sums make it, given all that is on record.
fn contradicted(held: &[Held], all: &All<'_>) -> Option<usize> {
    let of_unrecorded = |sum: &Sum| {
        let mut equation = sum.equation();
        for (at, factor) in &equation.terms {
            equation.constant -= held.get(*at).map_or(0.0, |one| factor * one.value);
        }
        equation.terms.retain(|(at, _)| *at >= held.len());
        equation
    };
    let equations: Vec<Equation> = all.sums.iter().filter(|sum| sum.is_exact()).map(of_unrecorded).collect();
    let mut ranges = vec![Range { low: 0.0, high: f64::INFINITY }; all.count];
    narrow(&equations, &mut ranges);
    ranges.iter().position(|range| range.low > range.high + TOLERANCE)
}

struct All<'t> {
    sums: Vec<Sum>,
    seen: BTreeSet<(usize, Vec<usize>)>,
    count: usize,
    unrecorded: BTreeMap<Unrecorded, usize>,
    /// Of which figures are looked at.
    source: Option<String>,
    /// Whether only what adds up exactly is taken.
    exact: bool,
    taken: Taken<'t>,
    /// Which view is looked at.
    view: usize,
}

impl All<'_> {
    fn unrecorded(
        &mut self,
        part: Option<&str>,
        period: Period,
        of: DerivedFrom,
        beside: &[Addend],
    ) -> usize {
        let (of, view) = match self.taken {
            Taken::Same | Taken::Apart => (of, None),
            Taken::Unless(changed) => {
                let source = self.source.as_deref();
                let is_in = |atom: &Atom| {
                    atom.is_in(source, part, period)
                        && !beside.iter().any(|one| atom.is_in(source, part, one.period))
                };
                let mut others: Vec<Period> = beside.iter().map(|one| one.period).collect();
                others.sort_unstable();
                (DerivedFrom::Beside(others), changed.iter().any(is_in).then_some(self.view))
            }
        };
        let key = Unrecorded { source: self.source.clone(), part: part.map(str::to_owned), period, of, view };
        let next = self.count;
        let at = *self.unrecorded.entry(key).or_insert(next);
        self.count = self.count.max(at + 1);
        at
    }

    /// The figures of one source, those without a place being on no record as they are now: of each part and of the whole those of all periods. Where there are parts, adds that
    /// the whole is their sum; the figures that lack for it exist too, although nobody reads them.
    fn by_part<'h>(
        &mut self,
        held: impl Iterator<Item = (Option<usize>, &'h Held)>,
        parts: &[&'h str],
    ) -> BTreeMap<Option<&'h str>, Vec<Addend>> {
        let mut by_part: BTreeMap<Option<&str>, Vec<Addend>> = BTreeMap::new();
        let mut periods = BTreeSet::new();
        for (at, one) in held {
            periods.insert(one.period);
            let part = one.part.as_deref();
            let cell = match at {
                Some(at) => Addend { at, period: one.period, value: Some(one.value) },
                None => {
                    let at = self.unrecorded(part, one.period, DerivedFrom::Part(None), &[]);
                    Addend { at, period: one.period, value: None }
                }
            };
            by_part.entry(part).or_default().push(cell);
        }
        if by_part.keys().all(Option::is_none) {
            return by_part;
        }
        let of_parts: BTreeSet<&str> = by_part.keys().flatten().chain(parts).copied().collect();
        for period in periods {
            let on_record = |part: Option<&str>| {
                let cells = by_part.get(&part)?;
                cells.iter().find(|cell| cell.period == period).copied()
            };
            let known: Vec<Option<Addend>> = of_parts.iter().map(|part| on_record(Some(part))).collect();
            let total = on_record(None);
            let left = total.and_then(|total| total.value).map(|value| (value - sum_of(&known)).to_bits());
            let mut terms = Vec::new();
            for (part, cell) in of_parts.iter().zip(known) {
                terms.push(cell.unwrap_or_else(|| {
                    let at = self.unrecorded(Some(part), period, DerivedFrom::Part(left), &[]);
                    let cell = Addend { at, period, value: None };
                    by_part.entry(Some(part)).or_default().push(cell);
                    cell
                }));
            }
            let total = total.unwrap_or_else(|| {
                let origin = DerivedFrom::Total(terms.iter().map(|cell| cell.at).collect());
                let cell = Addend {
                    at: self.unrecorded(None, period, origin, &[]),
                    period,
                    value: together(&terms),
                };
                by_part.entry(None).or_default().push(cell);
                cell
            });
            self.add(total, &terms, None);
        }
        by_part
    }

    /// Adds a sum; `rest` is the term of it that nobody knows, where it is not complete.
    fn add(&mut self, total: Addend, terms: &[Addend], rest: Option<usize>) {
        let known: Vec<Option<Addend>> = terms.iter().copied().map(Some).collect();
        let difference = total.value.map_or(0.0, |total| total - sum_of(&known));
        let complete = rest.is_none() && together(terms).is_some();
        let constant = if complete { difference } else { difference.min(0.0) };
        let all: Vec<usize> = terms.iter().map(|cell| cell.at).chain(rest).collect();
        let sum = Sum { total: total.at, terms: all, constant };
        if (sum.is_exact() || !self.exact) && self.seen.insert((sum.total, sum.terms.clone())) {
            self.sums.push(sum);
        }
    }

    /// Adds that a period is the sum of the periods within it: of the widest, and of the shortest, between which a
    /// correction can have been forgotten.
    fn add_shorter(&mut self, part: Option<&str>, longer: Addend, cells: &[Addend]) {
        let lies_in =
            |one: &Addend, other: &Addend| one.period != other.period && other.period.contains(one.period);
        let inside: Vec<Addend> = cells.iter().filter(|one| lies_in(one, &longer)).copied().collect();
        let widest = inside.iter().filter(|one| !inside.iter().any(|other| lies_in(one, other)));
        self.add_periods(part, longer, &widest.copied().collect::<Vec<Addend>>());
        let shortest = inside.iter().filter(|one| !inside.iter().any(|other| lies_in(other, one)));
        self.add_periods(part, longer, &shortest.copied().collect::<Vec<Addend>>());
    }

    fn add_periods(&mut self, part: Option<&str>, longer: Addend, within: &[Addend]) {
        if within.is_empty() {
            return;
        }
        let days = |period: Period| (period.end() - period.start()).num_days() + 1;
        let covered: i64 = within.iter().map(|cell| days(cell.period)).sum();
        let rest = (covered != days(longer.period)).then(|| {
            let of = match longer.value.zip(together(within)) {
                Some((total, together)) => DerivedFrom::Rest((total - together).to_bits()),
                None => DerivedFrom::RestOf(longer.at, within.iter().map(|cell| cell.at).collect()),
            };
            self.unrecorded(part, longer.period, of, within)
        });
        self.add(longer, within, rest);
    }
}

/// What some figures come to; none when one of them is not known.
fn together(cells: &[Addend]) -> Option<f64> {
    cells.iter().map(|cell| cell.value).sum()
}

/// What those come to that are known.
fn sum_of(cells: &[Option<Addend>]) -> f64 {
    cells.iter().flatten().filter_map(|cell| cell.value).sum()
}
