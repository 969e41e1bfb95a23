//! What stands around a table and holds for all of it: its title, lines such as `Gemeente: Haaksbergen`, remarks below.

use crate::exchange::read::not_whole::years;
use crate::exchange::read::observation::{Observation, status};
use crate::exchange::read::place_headers::is_of_places;
use crate::exchange::read::time::{TimeReading, time};
use crate::exchange::read::time_column::TimeColumn;
use crate::exchange::read::when::When;
use crate::exchange::source_unit::names_unit;
use crate::model::{Period, Status};

/// What holds for a whole table.
#[derive(Debug, Default)]
pub(super) struct Around {
    pub(super) title: Option<String>,
    dimensions: Vec<(String, String)>,
    /// When its figures are of, as far as that is not said of each.
    pub(super) when: Option<When>,
    /// What stands there for it.
    pub(super) said: Option<String>,
    status: Option<Status>,
    /// A line of units, or a title with one.
    unit: Option<String>,
    /// Every line above it, as it stands there.
    lines: Vec<String>,
    /// Those that say that figures will be revised, with the years that they name.
    provisional: Vec<Vec<i32>>,
}

impl Around {
    /// `of_all` is the period of a table that names none.
    pub(super) fn of(
        above: impl Iterator<Item = String>,
        below: &[String],
        of_all: Option<Period>,
    ) -> Around {
        let mut around = Around { when: of_all.map(When::Whole), ..Around::default() };
        for (index, line) in above.filter(|line| !line.is_empty()).enumerate() {
            around.add(&line, index == 0);
            around.lines.push(line);
        }
        let title = || around.title.clone().filter(|title| names_unit(title));
        around.unit = around.unit.clone().or_else(title);
        let all = around.lines.iter().chain(below).filter(|line| says_provisional(line));
        around.provisional = all.map(|line| years(line)).collect();
        around
    }

    fn add(&mut self, line: &str, first: bool) {
        let labelled = line.split_once(':').map(|(label, value)| (label.trim(), value.trim()));
        let labelled = labelled.filter(|(label, value)| !label.is_empty() && !value.is_empty());
        // The title may have a colon in it as well.
        let Some((label, value)) = labelled.filter(|(label, _)| !first || is_label(label)) else {
            if first {
                self.title = Some(line.to_owned());
            }
            return;
        };
        // `Filters: Gemeente = Enschede`
        let (label, value) = match value.split_once(" = ") {
            Some((label, value)) => (label.trim(), value.trim()),
            None => (label, value),
        };
        let lower = label.to_lowercase();
        match TimeColumn::named(label) {
            // The day of an export is no period.
            Some(TimeColumn::Date) => {}
            Some(of) => {
                let TimeReading { when, status } = time(value, of);
                self.when = Some(when).filter(|when| *when != When::Other);
                self.said = Some(value.to_owned());
                self.status = status.or(self.status);
            }
            None if UNITS.contains(&lower.as_str()) => self.unit = Some(value.to_owned()),
            None if lower == "status" => self.status = status(value).or(self.status),
            None => self.dimensions.push((label.to_owned(), value.to_owned())),
        }
    }

    /// The dimensions that hold for all figures, before those of a figure itself.
    pub(super) fn dimensions(&self, one: &mut Observation) {
        for (header, value) in &self.dimensions {
            one.add_dimension(header, value);
        }
    }

    /// What else holds for a figure that does not say so itself.
    pub(super) fn complete(&self, one: &mut Observation) {
        let is_about = |years: &Vec<i32>| {
            years.is_empty() || years.iter().any(|year| Period::Year(*year).contains(one.period))
        };
        let provisional = || self.provisional.iter().any(is_about).then_some(Status::Provisional);
        one.status = one.status.or(self.status).or_else(provisional);
        let names_own = || one.unit.is_some() || one.dimensions.iter().any(|of| names_unit(&of.value));
        if self.unit.is_some() && !names_own() {
            one.unit.clone_from(&self.unit);
        }
    }

    /// Every line above the table.
    pub(super) fn lines(&self) -> &[String] {
        &self.lines
    }
}

/// Whether a line says that figures will be revised: all, or those of the years that it names. What a star means, and which
/// are the last, it says of some of them only.
fn says_provisional(line: &str) -> bool {
    const SOME: [&str; 7] = ["*", "=", "lopend", "laatste", "recent", "jongste", "deels"];
    let lower = line.to_lowercase();
    lower.contains("voorlopig") && !SOME.iter().any(|sign| lower.contains(sign))
}

const UNITS: [&str; 4] = ["eenheid", "eenheden", "unit", "maateenheid"];

/// Whether the first line of a file can be one with a label, and no title.
fn is_label(label: &str) -> bool {
    let lower = label.to_lowercase();
    TimeColumn::named(label).is_some()
        || UNITS.contains(&lower.as_str())
        || lower == "status"
        || !label.contains(' ') && is_of_places(label)
}
