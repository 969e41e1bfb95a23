//! The figures of a file that belong to an indicator of the plan, and every cell that cannot be read.

use std::collections::HashMap;

use super::args::ImportArgs;
use super::arrival::Arrival;
use super::choice::{chosen, source_of};
use super::faults::Faults;
use super::left_out::tell_of_indicator;
use super::reading::{Reading, table_of};
use super::sources::named_sources;
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::edit::Arrived;
use ivp::exchange::{Chosen, Dimension, Observation, OwnColumn};
use ivp::lang::{Catalogue, Message};
use ivp::model::{Id, Indicator, IndicatorId, Period, Plan, Status};

/// The figures of a file.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) arrived: Vec<Arrived>,
    /// What those of each indicator are about.
    pub(super) about: Vec<(IndicatorId, Vec<Dimension>)>,
}

/// How many rows were passed over, by why.
#[derive(Default)]
struct PassedOver {
    blank: usize,
    foreign: usize,
    other_length: usize,
}

/// Gathers the figures of a file. What is passed over is said; every cell that cannot be read is told, so that all can be
/// fixed at once.
pub(super) fn gathered(
    args: &ImportArgs,
    plan: &Plan,
    arrival: &Arrival,
    mut faults: Faults,
    document: &Catalogue,
    session: &mut Session<'_>,
) -> Result<Gathered, Failure> {
    let mut gathered = Gathered::default();
    let mut passed = PassedOver::default();
    // A workbook to fill in may have come back with its other sheets alone.
    let has_figures = !arrival.figures.observations.is_empty();
    let is_asked = has_figures || !arrival.is_returned();
    let chosen = if is_asked { chosen(args, plan, arrival, &mut faults, session)? } else { Vec::new() };
    let taken: usize = chosen.iter().map(|(_, chosen)| chosen.figures.len() + chosen.foreign).sum();
    let others = if args.indicator.is_some() && arrival.is_own_table() {
        arrival.figures.observations.len() - taken
    } else {
        0
    };
    for (indicator, chosen) in chosen {
        passed.foreign += chosen.foreign;
        passed.other_length += chosen.of_other_length;
        let mut of_one = OfOne { args, plan, arrival, document, indicator, faults: &mut faults };
        of_one.gather(chosen, &mut gathered, &mut passed, session)?;
    }
    undated(args, plan, arrival, document, &mut faults, session);
    if arrival.is_own_table() {
        twice(&gathered.arrived, plan, arrival, &mut faults);
    }
    let passed_over = [
        ("import-blank", passed.blank),
        ("import-foreign", passed.foreign),
        ("import-other-indicators", others),
        ("import-other-length", passed.other_length),
    ];
    for (id, count) in passed_over {
        if count > 0 {
            session.say(&Message::new(id).with("count", count));
        }
    }
    faults.end(session)?;
    Ok(gathered)
}

/// The figures of one indicator being gathered.
struct OfOne<'a, 'f> {
    args: &'a ImportArgs,
    plan: &'a Plan,
    arrival: &'a Arrival,
    document: &'a Catalogue,
    indicator: &'a Indicator,
    faults: &'f mut Faults,
}

impl OfOne<'_, '_> {
    fn gather(
        &mut self,
        mut chosen: Chosen,
        gathered: &mut Gathered,
        passed: &mut PassedOver,
        session: &mut Session<'_>,
    ) -> Result<(), Failure> {
        let (args, plan, arrival, indicator) = (self.args, self.plan, self.arrival, self.indicator);
        let source = match arrival.is_own_table() {
            true => self.source(&chosen.figures)?,
            false => named_sources(args, plan, indicator, arrival, &mut chosen.figures, session)?,
        };
        let table = table_of(plan, indicator, arrival);
        tell_of_indicator(args, plan, indicator, arrival, session);
        let revisable = [Some(Status::Provisional), Some(Status::RevisedProvisional)];
        let marks_revisable = chosen.figures.iter().any(|one| revisable.contains(&one.status));
        if let Some(text) = arrival.figures.may_be_provisional.first().filter(|_| !marks_revisable) {
            session.say(&Message::new("import-may-be-provisional").with("text", text.as_str()));
        }
        let (document, in_fives) = (self.document, chosen.in_fives);
        let reading =
            Reading { plan, indicator, source, arrival, document, table, in_fives, marks_revisable };
        chosen.figures = reading.of_unit(chosen.figures, session);
        reading.weigh_measure(&chosen.figures, args)?;
        reading.weigh_unit(&chosen.figures, args, session)?;
        let either = reading.fractions(&chosen.figures, args, session);
        let is_either = !either.is_empty();
        if is_either {
            self.faults.fractions(either, reading.is_headed(&chosen.figures));
            // What else is wrong in one's own table is told with it.
            if !arrival.is_own_table() {
                return Ok(());
            }
        }
        let is_own = arrival.is_own_table();
        let mut known: HashMap<(Period, Option<String>), Vec<usize>> = HashMap::new();
        for one in &chosen.figures {
            // Rows of a table to fill in that were not filled in are told together.
            if one.indicator.is_some() && one.is_blank() {
                passed.blank += 1;
                continue;
            }
            match reading.figure(one, session) {
                Ok(figure) => {
                    let about = figure.as_ref().map(|one| (one.period, one.part.clone()));
                    let before = about.map(|about| known.entry(about).or_default());
                    // A row of a table from elsewhere that stands there twice is one figure.
                    let may_repeat = |one: &Arrived| !is_own && !self.may_be_events(one);
                    let is_new = |one: &Arrived, before: &[usize]| {
                        !may_repeat(one) || !before.iter().any(|at| is_same(&gathered.arrived[*at], one))
                    };
                    if let (Some(one), Some(before)) = (figure, before)
                        && is_new(&one, before)
                    {
                        before.push(gathered.arrived.len());
                        gathered.arrived.push(one);
                    }
                }
                Err(messages) => {
                    messages.into_iter().for_each(|message| self.faults.figure(one.line, message))
                }
            }
        }
        gathered.about.push((indicator.id.clone(), chosen.about));
        Ok(())
    }

    /// Whether a row like another may be another event, or another group of them: small counts are equal by chance.
    fn may_be_events(&self, one: &Arrived) -> bool {
        const SMALL: f64 = 10.0;
        self.indicator.unit.adds_up()
            && one.figure.as_ref().is_ok_and(|quantity| (1.0..SMALL).contains(&quantity.number()))
    }

    /// The source of the rows of one's own table that name none. Which of several is asked for each.
    fn source(&mut self, figures: &[Observation]) -> Result<Option<Id>, Failure> {
        // A row that names its source does not need another.
        let open = || figures.iter().filter(|one| one.source.is_none() && !one.is_blank());
        if open().next().is_none() {
            return Ok(None);
        }
        let of_all = source_of(self.args, self.plan, self.indicator, self.arrival);
        if of_all.is_ok() || self.args.source.is_some() {
            return Ok(of_all?.map(|sourced| sourced.id().clone()));
        }
        let sources: Vec<&str> = self.indicator.sources.iter().map(|id| id.as_str()).collect();
        for one in open() {
            let message = Message::new("own-which-source")
                .with("at", self.arrival.at(OwnColumn::Source, one.line))
                .with("indicator", self.indicator.title.as_str())
                .with("period", one.period.to_string());
            self.faults.figure(one.line, message.with("sources", sources.clone()));
        }
        Ok(None)
    }
}

/// Whether two rows say the same in all they say.
fn is_same(one: &Arrived, other: &Arrived) -> bool {
    Arrived { line: one.line, ..other.clone() } == *one
}

/// What is wrong with a row of one's own table beside its period, which is told already.
fn undated(
    args: &ImportArgs,
    plan: &Plan,
    arrival: &Arrival,
    document: &Catalogue,
    faults: &mut Faults,
    session: &mut Session<'_>,
) {
    for one in &arrival.figures.undated {
        let name = one.row.indicator.as_deref().unwrap_or_default();
        let Ok(indicator) = plan.find_indicator(name) else { continue };
        if one.row.is_blank() || args.indicator.is_some() {
            continue;
        }
        let (source, table) = (None, None);
        let reading = Reading {
            plan,
            indicator,
            source,
            arrival,
            document,
            table,
            in_fives: false,
            marks_revisable: false,
        };
        let shown = if one.period.is_empty() { "–" } else { one.period.as_str() };
        for message in reading.figure(&one.row, session).err().into_iter().flatten() {
            faults.figure(one.row.line, message.with("period", shown));
        }
    }
}

/// Rows of one's own table that are about the same thing: neither is believed.
fn twice(arrived: &[Arrived], plan: &Plan, arrival: &Arrival, faults: &mut Faults) {
    for (index, one) in arrived.iter().enumerate() {
        let about = |of: &Arrived| (of.indicator.clone(), of.period, of.part.clone(), of.source.clone());
        let Some(twin) = arrived[..index].iter().find(|other| about(other) == about(one)) else { continue };
        let title = plan.indicator(&one.indicator).map_or("", |indicator| indicator.title.as_str());
        let message = Message::new("own-twice")
            .with("at", arrival.at(OwnColumn::Value, one.line))
            .with("indicator", title)
            .with("period", one.period.to_string());
        faults.figure(one.line, message.with("other", twin.line).with("line", one.line));
    }
}
