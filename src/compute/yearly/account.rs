//! What an evaluation owes its reader about the figures themselves: how they are defined, where they come from, what was
//! revised since the last evaluation, and what cannot be known from them.

use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::NaiveDate;

use crate::compute::assessment::Assessment;
use crate::compute::indicator_report::IndicatorReport;
use crate::compute::judging::Judging;
use crate::compute::reason::Reason;
use crate::compute::report::goal::{Because, GoalVerdict};
use crate::compute::report::history::is_inside;
use crate::compute::yearly::priority::PriorityEvaluation;
use crate::model::{
    Direction, Figure, Frequency, GoalId, Id, Indicator, IndicatorId, KnownMeasurement, Period, Quantity,
    Status, Unit, known,
};

/// The account of the figures in an evaluation.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Account {
    /// How each indicator with a figure is defined.
    pub definitions: Vec<Definition>,
    /// Where the figures come from.
    pub sources: Vec<SourceNote>,
    /// From which day on revisions are told.
    pub since: Option<NaiveDate>,
    /// Figures that took the place of others after that day.
    pub revisions: Vec<Revision>,
    /// Of some figures that did, the old or the new one is not published.
    pub revised_inside: bool,
    /// What cannot be said.
    pub unknown: Unknown,
}

/// How an indicator is defined.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    /// Its full name.
    pub id: IndicatorId,
    pub title: String,
    /// What it says exactly: the question that was asked, else the wording of the plan.
    pub wording: Option<String>,
    pub unit: Unit,
    /// Which way is better.
    pub direction: Direction,
    /// How often a figure comes.
    pub frequency: Frequency,
    /// The names of its sources.
    pub sources: Vec<String>,
    /// What it cannot tell.
    pub caveats: Vec<String>,
}

/// A source of figures.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceNote {
    pub name: String,
    /// Who publishes it.
    pub publisher: Option<String>,
    pub table: Option<String>,
    pub url: Option<String>,
    /// The licence of its figures.
    pub licence: Option<String>,
    /// What its figures cannot tell.
    pub caveats: Vec<String>,
}

/// A figure that took the place of another.
#[derive(Debug, Clone, PartialEq)]
pub struct Revision {
    /// The title of the indicator.
    pub title: String,
    pub unit: Unit,
    /// How many decimals are shown.
    pub decimals: Option<u32>,
    pub period: Period,
    /// The part of the breakdown.
    pub part: Option<String>,
    /// What that part is called where people read it.
    pub part_title: Option<String>,
    /// What it was; none when there was no figure.
    pub old: Option<Quantity>,
    /// What it is; none when it was withdrawn.
    pub new: Option<Quantity>,
    /// How many people were asked, before and after.
    pub respondents: (Option<f64>, Option<f64>),
    /// A provisional figure that became definitive, unchanged.
    pub settled: bool,
    pub reason: Option<String>,
    pub recorded: Option<NaiveDate>,
}

/// What cannot be said, and of what. By title.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unknown {
    /// Effect indicators that were never measured.
    pub unmeasured: Vec<String>,
    /// Effect indicators whose figure should be there by now and is not.
    pub overdue: Vec<String>,
    /// Effect indicators with figures but nothing to measure the change from.
    pub no_baseline: Vec<String>,
    /// Effect indicators without a target, where one can be set.
    pub no_target: Vec<String>,
    /// Figures that may not be compared with the baseline.
    pub not_comparable: Vec<String>,
    /// Effect indicators whose target's year has no figure, and none before it.
    pub no_target_year: Vec<String>,
    /// Effect indicators that are to be better than a region of which there is no figure.
    pub no_reference: Vec<String>,
    /// Effect indicators of which a figure that decides is not published.
    pub withheld: Vec<String>,
    /// Changes that can be chance.
    pub by_chance: Vec<String>,
    /// Goals about which nothing is on record: neither an action nor a measurement.
    pub goals: Vec<String>,
}

/// Works out the account of an evaluation.
pub(in crate::compute) fn account(
    judging: &Judging<'_>,
    priorities: &[PriorityEvaluation<'_>],
    monitor: &[Rc<IndicatorReport>],
    year: i32,
) -> Account {
    let reports = || {
        let of_priorities = priorities.iter().flat_map(|one| one.effects.iter().chain(&one.performances));
        of_priorities.map(|one| &one.report).chain(monitor)
    };
    let measured: BTreeSet<&IndicatorId> =
        reports().filter(|one| one.latest.is_some()).filter_map(|one| one.id.known()).collect();
    let indicators: Vec<&Indicator> =
        judging.plan.indicators().filter(|one| measured.contains(&one.id)).collect();
    let since = since(judging, year);
    // A figure that was withdrawn leaves an indicator without any.
    let shown: BTreeSet<&IndicatorId> = reports().filter_map(|one| one.id.known()).collect();
    let all = judging.plan.indicators().filter(|one| shown.contains(&one.id));
    let (revisions, inside): (Vec<_>, Vec<_>) = all.map(|one| revisions(judging, one, since)).unzip();
    Account {
        definitions: indicators.iter().map(|one| definition(judging, one)).collect(),
        sources: sources(judging, &indicators),
        since: Some(since),
        revisions: revisions.into_iter().flatten().collect(),
        revised_inside: inside.into_iter().any(|inside| inside),
        unknown: unknown(priorities),
    }
}

/// The cut-off of the evaluation before this one, or the end of the year before.
fn since(judging: &Judging<'_>, year: i32) -> NaiveDate {
    let before = judging.plan.evaluations.range(..year).next_back();
    let end = || Period::Year(year - 1).end();
    before.and_then(|(_, one)| one.as_of.as_ref()).map_or_else(end, |at| at.value)
}

fn definition(judging: &Judging<'_>, indicator: &Indicator) -> Definition {
    let text = |at: &Option<crate::model::At<String>>| at.as_ref().map(|at| at.value.clone());
    Definition {
        id: indicator.id.clone(),
        title: indicator.title.value.clone(),
        wording: text(&indicator.question).or_else(|| text(&indicator.text)),
        unit: indicator.unit,
        direction: indicator.direction.value,
        frequency: indicator.frequency.value,
        sources: indicator
            .sources
            .iter()
            .map(|source| judging.plan.source_name(&source.value).to_owned())
            .collect(),
        caveats: indicator.caveats.iter().map(|caveat| caveat.value.clone()).collect(),
    }
}

/// The sources that figures in the evaluation come from, in the order of `sources.toml`.
pub(in crate::compute) fn sources(judging: &Judging<'_>, indicators: &[&Indicator]) -> Vec<SourceNote> {
    let used: BTreeSet<&Id> = indicators
        .iter()
        .filter_map(|one| Some((*one, judging.plan.series.get(&one.id)?)))
        .flat_map(|(one, series)| {
            let shown =
                known(series, one, judging.moment.known).into_iter().filter(|known| !is_inside(known));
            shown.filter_map(|known| known.source)
        })
        .collect();
    let text = |at: &Option<crate::model::At<String>>| at.as_ref().map(|at| at.value.clone());
    let used = judging.plan.sources.iter().filter(|source| used.contains(&source.id.value));
    used.map(|source| SourceNote {
        name: source.name.value.clone(),
        publisher: text(&source.publisher),
        table: text(&source.table),
        url: text(&source.url),
        licence: text(&source.licence),
        caveats: source.caveats.iter().map(|caveat| caveat.value.clone()).collect(),
    })
    .collect()
}

/// The corrections of an indicator's figures that were recorded after a day, and whether there are any that cannot be shown
/// because the old or the new figure is not published.
fn revisions(judging: &Judging<'_>, indicator: &Indicator, since: NaiveDate) -> (Vec<Revision>, bool) {
    let Some(series) = judging.plan.series.get(&indicator.id) else { return (Vec::new(), false) };
    let all = known(series, indicator, judging.moment.known);
    let counts = all.iter().filter(|one| one.superseded_by.is_none());
    let late = counts.filter(|one| one.measurement.recorded.is_some_and(|at| at.value > since));
    let withheld = |one: &KnownMeasurement<'_>| matches!(one.measurement.figure, Figure::Withheld(_));
    let (mut shown, mut inside) = (Vec::new(), false);
    for new in late {
        match before(&all, new, since) {
            // What is not published has nothing to show beside it.
            Some(old) if withheld(old) || withheld(new) => inside = true,
            Some(old) => shown.push(revision(indicator, judging.report(indicator).decimals, old, new)),
            // The public form of a plan leaves out what a figure that is not shown took the place of.
            None => inside |= new.measurement.corrects.is_some(),
        }
    }
    (shown, inside)
}

/// What a figure took the place of: the last that was known on a day, else the first that was recorded after it.
fn before<'a, 'p>(
    all: &'a [KnownMeasurement<'p>],
    new: &KnownMeasurement<'p>,
    since: NaiveDate,
) -> Option<&'a KnownMeasurement<'p>> {
    let part = |one: &KnownMeasurement<'p>| one.measurement.part.as_ref().map(|part| part.as_str());
    let replaced = |old: &&KnownMeasurement<'p>| {
        old.measurement.period.value == new.measurement.period.value
            && part(old) == part(new)
            && old.source == new.source
            && old.measurement.place != new.measurement.place
    };
    let mut earlier: Vec<&KnownMeasurement<'p>> = all.iter().filter(replaced).collect();
    earlier.sort_by_key(|old| old.measurement.known_since());
    let then = earlier.iter().rev().find(|old| old.measurement.known_since() <= since);
    then.or(earlier.first()).copied()
}

fn revision(
    indicator: &Indicator,
    decimals: Option<u32>,
    old: &KnownMeasurement<'_>,
    new: &KnownMeasurement<'_>,
) -> Revision {
    let value = |one: &KnownMeasurement<'_>| one.measurement.value(indicator.unit);
    let (was, is) = (value(old), value(new));
    Revision {
        title: indicator.title.value.clone(),
        unit: indicator.unit,
        decimals,
        period: new.measurement.period.value,
        part: new.measurement.part.as_ref().map(|part| part.value.clone()),
        part_title: new.measurement.part.as_ref().map(|part| indicator.part_title(&part.value).to_owned()),
        settled: was == is
            && old.measurement.state() != Status::Definitive
            && new.measurement.state() == Status::Definitive,
        old: was,
        new: is,
        respondents: (old.measurement.sample(), new.measurement.sample()),
        reason: new.measurement.corrects.as_ref().map(|reason| reason.value.clone()),
        recorded: new.measurement.recorded.map(|at| at.value),
    }
}

/// Whether there is no judgement because the target's period has no figure.
fn lacks_target_year(one: &IndicatorReport) -> bool {
    let lacks = |reason: &Reason| matches!(reason, Reason::TargetYearNotMeasured(_, false));
    one.assessment == Assessment::NotComparable && one.reasons.iter().any(lacks)
}

/// Whether there is no judgement because a region has no figure.
fn lacks_reference(one: &IndicatorReport) -> bool {
    let lacks = |reason: &Reason| matches!(reason, Reason::NoReference(..));
    one.assessment == Assessment::NotComparable && one.reasons.iter().any(lacks)
}

fn unknown(priorities: &[PriorityEvaluation<'_>]) -> Unknown {
    let titles = |test: &dyn Fn(&IndicatorReport) -> bool| -> Vec<String> {
        let effects = priorities.iter().flat_map(|one| &one.effects).map(|one| &one.report);
        effects.filter(|one| test(one)).map(|one| one.title.clone()).collect()
    };
    let idle = priorities.iter().flat_map(|one| {
        let promised: BTreeSet<&GoalId> = one
            .performances
            .iter()
            .filter(|one| one.report.latest.is_some() || one.report.cadence.is_some())
            .filter_map(|one| one.report.goal.as_ref())
            .collect();
        one.standing.goals.iter().filter(move |goal| {
            let no_actions = matches!(&goal.verdict, GoalVerdict::State { because: Because::NoActions, .. });
            no_actions && !goal.id.known().is_some_and(|id| promised.contains(id))
        })
    });
    Unknown {
        unmeasured: titles(&|one| one.assessment == Assessment::NoData && !one.is_of_parts_alone()),
        overdue: titles(&|one| one.assessment != Assessment::NoData && one.overdue.is_some()),
        no_baseline: titles(&|one| {
            let none = one.latest.is_some() && one.origin.is_none() && one.baseline.is_none();
            // Of a norm no change is asked, and a single figure is its own baseline.
            none && one.cadence.is_none()
                && !matches!(
                    one.assessment,
                    Assessment::Withheld | Assessment::NotComparable | Assessment::BaselineOnly
                )
        }),
        no_target: titles(&|one| one.assessment == Assessment::NoTarget),
        not_comparable: titles(&|one| {
            one.assessment == Assessment::NotComparable && !lacks_target_year(one) && !lacks_reference(one)
        }),
        no_target_year: titles(&lacks_target_year),
        no_reference: titles(&lacks_reference),
        withheld: titles(&|one| one.assessment == Assessment::Withheld),
        by_chance: titles(&|one| {
            let change = one.change.as_ref().filter(|change| change.absolute.abs() > 1e-9);
            change.is_some_and(|change| change.certain == Some(false))
        }),
        goals: idle.map(|goal| goal.title.clone()).collect(),
    }
}
