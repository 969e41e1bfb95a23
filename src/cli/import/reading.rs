//! A figure of a file → one of an indicator, or why it is none.

use chrono::Datelike as _;

use super::arrival::Arrival;
use crate::cli::session::Session;
use ivp::edit::Arrived;
use ivp::exchange::{Absent, CellReading, Observation, UnitFit, unit_named};
use ivp::lang::{Arg, Catalogue, Language, Message};
use ivp::model::{
    Frequency, Id, Indicator, Period, Plan, Quantity, Status, UnitWord, Unread, read_count, read_yes_no,
};

/// The figures of one indicator being read.
pub(super) struct Reading<'a> {
    pub(super) plan: &'a Plan,
    pub(super) indicator: &'a Indicator,
    pub(super) source: Option<Id>,
    pub(super) arrival: &'a Arrival,
    /// In the language of the plan, in which notes are written.
    pub(super) document: &'a Catalogue,
    /// The id of the table at its publisher.
    pub(super) table: Option<String>,
    /// The source rounds to multiples of five.
    pub(super) in_fives: bool,
    /// The file says of some figures that they will be revised.
    pub(super) marks_revisable: bool,
}

impl Reading<'_> {
    /// A message about a cell.
    pub(super) fn said(&self, id: &'static str, one: &Observation) -> Message {
        Message::new(id)
            .with("file", self.arrival.name.as_str())
            .with("line", one.line)
            .with("text", one.cell.as_str())
            .with("period", one.period.to_string())
            .with("indicator", self.indicator.title.as_str())
    }

    /// A figure of the file as one of the indicator; none where the file has a mark for "no figure", which is said.
    pub(super) fn figure(
        &self,
        one: &Observation,
        session: &mut Session<'_>,
    ) -> Result<Option<Arrived>, Message> {
        let said = |id: &'static str| self.said(id, one);
        let figure = match (one.value, &one.missing) {
            (CellReading::Number(numeral), _) => {
                Ok(numeral.in_unit(self.indicator.unit).map_err(|why| match why {
                    Unread::NotANumber | Unread::Forbidden(_) => said("import-not-of-unit"),
                    Unread::Two(one, two) => {
                        let (one, two) = (plain(one, session), plain(two, session));
                        said("import-two-readings").with("one", one).with("two", two)
                    }
                })?)
            }
            (CellReading::YesNo(yes), _) if self.indicator.unit.is_yes_no() => Ok(Quantity::YesNo(yes)),
            (CellReading::YesNo(_), _) => return Err(said("import-not-of-unit")),
            (CellReading::None(_), Some(reason)) => Err(reason.clone()),
            (CellReading::None(absent), None) => {
                session.say(&said(match absent {
                    Absent::Unknown => "import-skipped-unknown",
                    Absent::Secret => "import-skipped-secret",
                    Absent::Impossible => "import-skipped-empty",
                    Absent::Inapplicable => "import-skipped-inapplicable",
                    Absent::Nothing => "import-skipped-nothing",
                    Absent::Below => "import-skipped-below",
                }));
                return Ok(None);
            }
            // A single letter is an answer only where one is asked for.
            (CellReading::Unreadable, _) => {
                match read_yes_no(&one.cell).filter(|_| self.indicator.unit.is_yes_no()) {
                    Some(yes) => Ok(Quantity::YesNo(yes)),
                    None if one.cell.starts_with('=') => return Err(said("import-formula")),
                    None if one.cell.starts_with('#') => return Err(said("import-mistake")),
                    None => return Err(said("import-unreadable")),
                }
            }
        };
        if one.indicator.is_some() && one.unit.as_deref().is_some_and(|unit| self.is_other_unit(unit)) {
            return Err(said("import-other-unit").with("unit", one.unit.clone().unwrap_or_default()));
        }
        let bad = |text: &str, id| said(id).with("text", text);
        let source = match one.source.as_deref() {
            Some(name) => Some(self.plan.source_by_name(name).ok_or_else(|| bad(name, "import-bad-source"))?),
            None => self.source.clone(),
        };
        let n = match one.n.as_deref() {
            Some(text) => Some(respondents(text).ok_or_else(|| bad(text, "import-bad-n"))?),
            None => None,
        };
        if let Some(flag) = &one.flag {
            session.say(&said("import-flag").with("meaning", meanings(flag)));
        }
        // The portals put a star behind what will be revised; in their tables no star says that it will not. So it does
        // in any table that marks others.
        let of_portal = self.table.is_some() && self.arrival.figures.title.is_some();
        let unmarked =
            ((of_portal || self.marks_revisable) && one.indicator.is_none()).then_some(Status::Definitive);
        Ok(Some(Arrived {
            indicator: self.indicator.id.clone(),
            period: self.period(one),
            figure,
            status: one.status.or(unmarked),
            n,
            source,
            part: one
                .part
                .as_deref()
                .map(|part| self.indicator.part_by_name(part).unwrap_or(part).to_owned()),
            internal: one.internal,
            note: one.note.clone().or_else(|| self.note(one)),
            line: one.line,
        }))
    }

    /// Whether a table made for this program names another of its units than the indicator has.
    fn is_other_unit(&self, named: &str) -> bool {
        let unit = self.indicator.unit;
        let own = match unit.per() {
            Some(per) => format!("{unit} {per}"),
            None => unit.to_string(),
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
        let unit = unit_named(one, self.indicator.unit).filter(|_| one.indicator.is_none());
        if let Some((unit, UnitFit::Multiple)) = unit {
            parts.push(self.document.render(&Message::new("import-note-unit").with("unit", unit)));
        }
        if let Some(flag) = one.flag.as_ref().filter(|flag| !matches!(flag.as_str(), "p" | "*" | "**")) {
            parts.push(self.document.render(&Message::new("import-note-flag").with("flag", flag.as_str())));
        }
        // Shares of people may be multiples of five by themselves.
        let is_counted = self.indicator.unit.is_count() || self.indicator.unit.is_money();
        if one.indicator.is_none() && self.in_fives && is_counted {
            parts.push(self.document.text("import-note-fives"));
        }
        (!parts.is_empty()).then(|| parts.join("; "))
    }
}

/// A number without marks between groups: those are what can be mistaken.
pub(super) fn plain(number: f64, session: &Session<'_>) -> String {
    let comma = session.catalogue.language() == Language::Nl;
    number.to_string().replace('.', if comma { "," } else { "." })
}

/// What the letters or stars of a publisher say of a figure.
fn meanings(flag: &str) -> Arg {
    let one = |letter: char| match letter {
        'p' => Message::new("import-flag-provisional"),
        'e' => Message::new("import-flag-e"),
        'b' => Message::new("import-flag-b"),
        'r' => Message::new("import-flag-r"),
        'u' => Message::new("import-flag-u"),
        'd' => Message::new("import-flag-d"),
        other => Message::new("import-flag-other").with("flag", other.to_string()),
    };
    let all = match flag {
        "*" => vec![Message::new("import-flag-provisional")],
        "**" | "***" => vec![Message::new("import-flag-revised-provisional")],
        letters => letters.chars().map(one).collect(),
    };
    Arg::List(all.into_iter().map(Arg::from).collect())
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
