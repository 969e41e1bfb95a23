//! The unit of the source weighed against that of the indicator: nothing is multiplied or guessed.

use super::args::ImportArgs;
use super::reading::{Reading, plain};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::exchange::{
    CellReading, Dimension, Doubt, Observation, OwnColumn, UnitFit, not_counted, other_measure, says_percent,
    title_of_other_measure, unit_named,
};
use ivp::lang::{Arg, Message};
use ivp::model::{Indicator, Period, Unit};

/// Some periods, and of many the first and the last.
fn first_and_last(periods: &[Period]) -> Arg {
    let shown = match periods {
        [first, second, _, .., last] => {
            vec![Arg::from(*first), Arg::from(*second), "…".into(), Arg::from(*last)]
        }
        few => few.iter().map(|period| Arg::from(*period)).collect(),
    };
    Arg::List(shown)
}

impl Reading<'_> {
    /// Leaves rows of another unit out where others have the one that is wanted: a table may give both.
    pub(super) fn of_unit(
        &self,
        observations: Vec<Observation>,
        session: &mut Session<'_>,
    ) -> Vec<Observation> {
        let named = |one: &Observation| unit_named(one, self.indicator.unit).filter(|_| one.unit.is_some());
        let fits = |one: &Observation| named(one).is_some_and(|(_, fit)| fit == UnitFit::Fits);
        let misfit = |one: &Observation| named(one).filter(|(_, fit)| *fit != UnitFit::Fits);
        let other = observations.iter().find_map(misfit);
        let Some((unit, _)) = other.filter(|_| observations.iter().any(fits)) else { return observations };
        let (kept, left): (Vec<_>, Vec<_>) = observations.into_iter().partition(|one| misfit(one).is_none());
        let message = Message::new("import-unit-left-out").with("count", left.len()).with("unit", unit);
        session.say(&message.with("indicator", self.indicator.title.as_str()));
        kept
    }

    /// Refuses figures that are a target, a forecast, a difference or an average, as the file itself says, where neither the
    /// indicator nor whoever imports says that it is about those.
    pub(super) fn weigh_measure<'o>(
        &self,
        observations: &'o [Observation],
        args: &ImportArgs,
    ) -> Result<(), Failure> {
        let Indicator { title, text, question, import, unit, .. } = self.indicator;
        let own = [Some(title), text.as_ref(), question.as_ref()].into_iter().flatten();
        let import = import.iter().flat_map(|from| [from.topic.as_ref(), from.title.as_ref()]).flatten();
        let typed = args.topic.iter().chain(&args.wheres);
        let known: Vec<String> =
            own.chain(import).map(|at| &at.value).chain(typed).map(|text| text.to_lowercase()).collect();
        let is_known = |word: &str| known.iter().any(|text| text.contains(&word.to_lowercase()));
        let is_other = |word: Option<&str>| word.is_some_and(|word| !unit.is_rank() && !is_known(word));
        let says = |of: &&Dimension| {
            is_other(other_measure(&of.value)) || unit.is_count() && is_other(not_counted(of))
        };
        let of_figures = observations.iter().filter(|one| one.indicator.is_none());
        let beside = of_figures.flat_map(|one| &one.dimensions).find(says).map(|of| of.value.as_str());
        let title = || {
            let title = self.arrival.figures.title.as_deref();
            title.filter(|title| is_other(title_of_other_measure(title)))
        };
        let index = || {
            let said = |one: &'o Observation| match &one.doubt {
                Some(Doubt::Other(text)) => Some(text.as_str()),
                _ => None,
            };
            observations.iter().find_map(said).filter(|text| is_other(other_measure(text)))
        };
        if args.yes {
            return Ok(());
        }
        let Some(text) = beside.or_else(title).or_else(index) else { return self.weigh_doubts(observations) };
        let said = |id: &'static str| {
            Message::new(id).with("text", text).with("indicator", self.indicator.title.as_str())
        };
        Err(Failure::usage(said("import-other-measure")).help(said("import-other-measure-help")))
    }

    /// Refuses a figure that may be less than one of its whole period: the sum of some parts of it, or what was counted on a
    /// day within it. A share or a grade is of its period whichever day it was asked on.
    fn weigh_doubts(&self, observations: &[Observation]) -> Result<(), Failure> {
        let adds_up = self.indicator.unit.is_count() || self.indicator.unit.is_money();
        let doubted = |one: &Observation| match &one.doubt {
            Some(Doubt::SumOf(parts)) => {
                Some(Message::new("import-sum-of-parts").with("parts", first_and_last(parts)))
            }
            Some(Doubt::AsOf(text)) if adds_up => {
                Some(Message::new("import-counted-within").with("text", text.as_str()))
            }
            Some(Doubt::OfOtherTime(text)) => {
                Some(Message::new("import-counted-within").with("text", text.as_str()))
            }
            _ => None,
        };
        let Some((one, message)) = observations.iter().find_map(|one| Some((one, doubted(one)?))) else {
            return Ok(());
        };
        let message = message.with("file", self.arrival.name.as_str()).with("figure", one.cell.as_str());
        Err(Failure::usage(message.with("period", one.period)).help(Message::new("import-not-whole-help")))
    }

    /// Refuses figures in a unit of another kind, and asks about those in thousands.
    pub(super) fn weigh_unit(
        &self,
        observations: &[Observation],
        args: &ImportArgs,
        session: &mut Session<'_>,
    ) -> Result<(), Failure> {
        let of_elsewhere = observations.iter().filter(|one| one.indicator.is_none());
        let weighed = |one: &&Observation| {
            unit_named(one, self.indicator.unit).filter(|(_, fit)| *fit != UnitFit::Fits)
        };
        let Some((one, (unit, fit))) = of_elsewhere.into_iter().find_map(|one| Some((one, weighed(&one)?)))
        else {
            return Ok(());
        };
        let said = |id: &'static str| {
            let message = Message::new(id).with("unit", unit.as_str());
            message.with("indicator", self.indicator.title.as_str()).with("figure", one.cell.as_str())
        };
        match fit {
            UnitFit::Other => {
                Err(Failure::usage(said("import-unit-other")).help(said("import-unit-other-help")))
            }
            UnitFit::Multiple if !args.yes => {
                Err(Failure::usage(said("import-unit-multiple")).help(said("import-unit-multiple-help")))
            }
            _ => {
                let message = said("import-unit");
                session.say(&message);
                Ok(())
            }
        }
    }

    /// A file may hold 0.095 for 9,5%: other programs count in fractions, and a workbook may hide what a cell shows. Where
    /// neither a percent sign nor a column of units tells, and no figure is over 1, nothing is guessed: each cell with the
    /// two that it can be. A head with a percent sign makes it likely that the figures are what they look like; that is
    /// asked.
    pub(super) fn fractions(
        &self,
        observations: &[Observation],
        args: &ImportArgs,
        session: &Session<'_>,
    ) -> Vec<(usize, Message)> {
        let hidden = self.arrival.figures.bare_percentages;
        // Every row to fill in names its unit, whatever is pasted beside it.
        let by_unit =
            |one: &Observation| !hidden && one.indicator.is_none() && one.unit.is_some() && says_percent(one);
        let number = |one: &Observation| match one.value {
            CellReading::Number(numeral) => Some((numeral.only()?, numeral.is_percentage() || by_unit(one))),
            _ => None,
        };
        let series = self.plan.series.get(&self.indicator.id);
        let on_record = |one: &Observation, figure: f64| {
            let mut all = series.into_iter().flat_map(|series| &series.measurements);
            one.indicator.is_some()
                && all.any(|known| {
                    let value = known.value(self.indicator.unit).map(|value| value.number());
                    known.period.value == one.period && value == Some(figure)
                })
        };
        let number = |one: &Observation| number(one).filter(|(figure, _)| !on_record(one, *figure));
        let figures = || observations.iter().filter_map(number);
        let doubtful = self.indicator.unit == Unit::Percent
            && figures().any(|(number, _)| number != 0.0)
            && figures().all(|(number, shown)| number.abs() <= 1.0 && !shown);
        if !doubtful || self.is_headed(observations) && args.yes {
            return Vec::new();
        }
        let of_cell = |one: &Observation| {
            let (figure, _) = number(one).filter(|(figure, _)| *figure != 0.0)?;
            // 0.12 × 100 is 12 in what is shown, whatever a computer makes of it.
            let times_100 = (figure * 1e12).round() / 1e10;
            let message =
                self.said("import-fraction", OwnColumn::Value, one).with("one", plain(figure, session));
            Some((one.line, message.with("two", plain(times_100, session))))
        };
        observations.iter().filter_map(of_cell).collect()
    }

    /// Whether the head of all figures has a percent sign.
    pub(super) fn is_headed(&self, observations: &[Observation]) -> bool {
        let is_figure = |one: &&Observation| matches!(one.value, CellReading::Number(_));
        !self.arrival.figures.bare_percentages && observations.iter().filter(is_figure).all(says_percent)
    }
}
