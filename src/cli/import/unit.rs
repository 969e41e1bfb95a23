//! The unit of the source weighed against that of the indicator: nothing is multiplied or guessed.

use super::args::ImportArgs;
use super::reading::Reading;
use crate::cli::error::Failure;
use crate::cli::session::Session;
use ivp::exchange::{CellReading, Observation, UnitFit, says_percent, unit_named};
use ivp::lang::{Catalogue, Language, Message};
use ivp::model::Unit;

/// How many figures are shown of those that are in doubt.
const MOST_FIGURES: usize = 3;

impl Reading<'_> {
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
    /// neither a percent sign nor a column of units tells, and no figure is over 1, nothing is guessed. A head with a
    /// percent sign makes it likely that the figures are what they look like; that is asked.
    pub(super) fn refuse_fractions(
        &self,
        observations: &[Observation],
        args: &ImportArgs,
        catalogue: &Catalogue,
    ) -> Result<(), Failure> {
        let hidden = self.arrival.figures.bare_percentages;
        let by_unit = |one: &Observation| !hidden && one.unit.is_some() && says_percent(one);
        let figures = || {
            observations.iter().filter_map(|one| match one.value {
                CellReading::Number(numeral) => {
                    Some((one, numeral.only()?, numeral.is_percentage() || by_unit(one)))
                }
                _ => None,
            })
        };
        let doubtful = self.indicator.unit == Unit::Percent
            && figures().any(|(_, number, _)| number != 0.0)
            && figures().all(|(_, number, shown)| number.abs() <= 1.0 && !shown);
        let headed = !hidden && figures().all(|(one, ..)| says_percent(one));
        if !doubtful || headed && args.yes {
            return Ok(());
        }
        let comma = catalogue.language() == Language::Nl;
        let shown = |number: f64| number.to_string().replace('.', if comma { "," } else { "." });
        let numbers: Vec<f64> =
            figures().map(|(_, number, _)| number).filter(|number| *number != 0.0).collect();
        let all: Vec<String> = numbers.iter().take(MOST_FIGURES).map(|number| shown(*number)).collect();
        let first = numbers.first().copied().unwrap_or_default();
        // 0.12 × 100 is 12 in what is shown, whatever a computer makes of it.
        let times_100 = (first * 1e12).round() / 1e10;
        let message = Message::new("import-fractions").with("indicator", self.indicator.title.as_str());
        let message = message.with("figures", all.join("; ")).with("one", shown(first));
        let help = if headed { "import-fractions-headed-help" } else { "import-fractions-help" };
        Err(Failure::usage(message.with("other", shown(times_100))).help(Message::new(help)))
    }
}
