//! A figure of a file → one of an indicator, or why it is none.

use chrono::Datelike as _;

use super::arrival::Arrival;
use crate::cli::error::Failure;
use crate::cli::session::Session;
use ivp::edit::Arrived;
use ivp::exchange::{Absent, CellReading, Observation};
use ivp::lang::{Catalogue, Language, Message};
use ivp::model::{
    Frequency, Id, Indicator, Period, Plan, Quantity, Status, Unit, UnitWord, Unread, read_count, read_yes_no,
};

/// The figures of one indicator being read.
pub(super) struct Reading<'a> {
    pub(super) indicator: &'a Indicator,
    pub(super) source: Option<Id>,
    pub(super) arrival: &'a Arrival,
    /// In the language of the plan, in which notes are written.
    pub(super) document: &'a Catalogue,
    /// The id of the table at its publisher.
    pub(super) table: Option<String>,
    /// The source rounds to multiples of five.
    pub(super) in_fives: bool,
}

impl Reading<'_> {
    /// A file may hold 0.095 for 9,5%: other programs count in fractions, and a workbook may hide what a cell shows. Where
    /// neither a percent sign nor a column of units tells, and no figure is over 1, nothing is guessed.
    pub(super) fn refuse_fractions(&self, observations: &[Observation]) -> Result<(), Failure> {
        let hidden = self.arrival.figures.bare_percentages;
        let by_unit = |one: &Observation| {
            !hidden
                && one.unit.as_deref().is_some_and(|unit| unit.contains('%') || unit.starts_with("percent"))
        };
        let figures = || {
            observations.iter().filter_map(|one| match one.value {
                CellReading::Number(numeral) => {
                    Some((numeral.only()?, numeral.is_percentage() || by_unit(one)))
                }
                _ => None,
            })
        };
        if self.indicator.unit == Unit::Percent
            && figures().any(|(number, _)| number != 0.0)
            && figures().all(|(number, shown)| number.abs() <= 1.0 && !shown)
        {
            let message = Message::new("import-fractions").with("indicator", self.indicator.title.as_str());
            return Err(Failure::usage(message).help(Message::new("import-fractions-help")));
        }
        Ok(())
    }

    /// A figure in thousands is taken over as it stands, and that is said.
    pub(super) fn warn_of_unit(&self, observations: &[Observation], session: &mut Session<'_>) {
        let unit = observations
            .iter()
            .filter(|one| one.indicator.is_none())
            .find_map(|one| one.unit.as_deref().filter(|unit| is_multiple(unit)));
        if let Some(unit) = unit {
            let message = Message::new("import-unit").with("unit", unit);
            session.say(&message.with("indicator", self.indicator.title.as_str()));
        }
    }

    /// A figure of the file as one of the indicator; none where the file has a mark for "no figure", which is said.
    pub(super) fn figure(
        &self,
        one: &Observation,
        session: &mut Session<'_>,
    ) -> Result<Option<Arrived>, Message> {
        let said = |id: &'static str| {
            Message::new(id)
                .with("file", self.arrival.name.as_str())
                .with("line", one.line)
                .with("text", one.cell.as_str())
                .with("period", one.period.to_string())
                .with("indicator", self.indicator.title.as_str())
        };
        let figure = match (one.value, &one.missing) {
            (CellReading::Number(numeral), _) => {
                Ok(numeral.in_unit(self.indicator.unit).map_err(|why| match why {
                    Unread::NotANumber | Unread::Forbidden(_) => said("import-not-of-unit"),
                    Unread::Two(one, two) => {
                        let comma = session.catalogue.language() == Language::Nl;
                        // Without marks between groups: those are what can be mistaken.
                        let number =
                            |number: f64| number.to_string().replace('.', if comma { "," } else { "." });
                        said("import-two-readings").with("one", number(one)).with("two", number(two))
                    }
                })?)
            }
            (CellReading::YesNo(yes), _) if self.indicator.unit == Unit::YesNo => Ok(Quantity::YesNo(yes)),
            (CellReading::YesNo(_), _) => return Err(said("import-not-of-unit")),
            (CellReading::None(_), Some(reason)) => Err(reason.clone()),
            (CellReading::None(absent), None) => {
                session.say(&said(match absent {
                    Absent::Unknown => "import-skipped-unknown",
                    Absent::Secret => "import-skipped-secret",
                    Absent::Impossible | Absent::Inapplicable => "import-skipped-empty",
                    Absent::Nothing => "import-skipped-nothing",
                }));
                return Ok(None);
            }
            // A single letter is an answer only where one is asked for.
            (CellReading::Unreadable, _) => {
                match read_yes_no(&one.cell).filter(|_| self.indicator.unit == Unit::YesNo) {
                    Some(yes) => Ok(Quantity::YesNo(yes)),
                    None => return Err(said("import-unreadable")),
                }
            }
        };
        if one.indicator.is_some() && one.unit.as_deref().is_some_and(|unit| self.is_other_unit(unit)) {
            return Err(said("import-other-unit").with("unit", one.unit.clone().unwrap_or_default()));
        }
        let bad = |text: &str, id| said(id).with("text", text);
        let source = match one.source.as_deref() {
            Some(name) => Some(Id::parse(name).map_err(|_| bad(name, "import-bad-source"))?),
            None => self.source.clone(),
        };
        let n = match one.n.as_deref() {
            Some(text) => Some(respondents(text).ok_or_else(|| bad(text, "import-bad-n"))?),
            None => None,
        };
        // The portals put a star behind what will be revised; in their tables no star says that it will not.
        let of_portal =
            self.table.is_some() && self.arrival.figures.title.is_some() && one.indicator.is_none();
        let unmarked = of_portal.then_some(Status::Definitive);
        Ok(Some(Arrived {
            indicator: self.indicator.id.clone(),
            period: self.period(one),
            figure,
            status: one.status.or(unmarked),
            n,
            source,
            part: one.part.clone(),
            internal: one.internal,
            note: one.note.clone().or_else(|| self.note(one)),
            line: one.line,
        }))
    }

    /// Whether a table made for this program names another of its units than the indicator has.
    fn is_other_unit(&self, named: &str) -> bool {
        let own = match self.indicator.unit {
            Unit::Rate { per } => format!("{} {per}", self.indicator.unit.word()),
            unit => unit.word().to_owned(),
        };
        // What else stands behind a word makes it one for people, as in `count per 1,000`.
        let (word, per) = named.split_once(' ').unwrap_or((named, ""));
        let is_word = UnitWord::from_word(word).is_some() && per.bytes().all(|byte| byte.is_ascii_digit());
        named != own && named != self.indicator.unit.word() && is_word
    }

    /// A spreadsheet makes a date of `2024-03`: the first of March. For what is measured by the month it is the month.
    fn period(&self, one: &Observation) -> Period {
        match one.period {
            Period::Day(day)
                if self.arrival.figures.sheet.is_some()
                    && self.indicator.frequency.value == Frequency::Monthly
                    && day.day() == 1 =>
            {
                Period::Month(day.year(), day.month())
            }
            period => period,
        }
    }

    /// Where a figure stood, in words: the title of the table, the unit and the rounding of the source.
    fn note(&self, one: &Observation) -> Option<String> {
        let figures = &self.arrival.figures;
        let mut parts: Vec<String> = figures.title.iter().cloned().collect();
        if let Some(table) =
            self.table.as_ref().filter(|table| !parts.iter().any(|title| title.contains(*table)))
        {
            let message = Message::new("import-note-table").with("table", table.as_str());
            parts.insert(0, self.document.render(&message));
        }
        if let Some(unit) = one.unit.as_deref().filter(|unit| one.indicator.is_none() && is_multiple(unit)) {
            parts.push(self.document.render(&Message::new("import-note-unit").with("unit", unit)));
        }
        if one.indicator.is_none() && self.in_fives {
            parts.push(self.document.text("import-note-fives"));
        }
        (!parts.is_empty()).then(|| parts.join("; "))
    }
}

/// The id of the table that the file is of: as the indicator says, else that of a source which the file names.
pub(super) fn table_of(plan: &Plan, indicator: &Indicator, arrival: &Arrival) -> Option<String> {
    let own = indicator.import.as_ref().and_then(|import| import.table.as_ref()).map(|table| table.as_str());
    let of_source = || plan.sources.iter().filter_map(|source| source.table.as_ref().map(|at| at.as_str()));
    own.or_else(|| of_source().find(|table| arrival.mentions(table))).map(str::to_owned)
}

/// How many respondents a cell says there were.
fn respondents(text: &str) -> Option<u32> {
    let count = read_count(text).ok().filter(|count| *count <= f64::from(u32::MAX))?;
    // A count is whole and not negative.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    Some(count as u32)
}

/// Whether a unit is thousands, millions or the like: `x 1 000`, `mld euro`.
fn is_multiple(unit: &str) -> bool {
    let unit = unit.to_lowercase().replace('\u{a0}', " ");
    unit.contains("1 000")
        || unit.contains("1.000")
        || unit.contains("1000")
        || unit.contains("mln")
        || unit.contains("mld")
}
