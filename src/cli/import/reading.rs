//! A figure of a file → one of an indicator, or why it is none.

use chrono::Datelike as _;

use super::arrival::Arrival;
use crate::cli::session::Session;
use ivp::edit::{Arrived, Spread};
use ivp::exchange::{Absent, CellReading, Observation, OwnColumn, UnitFit, unit_named};
use ivp::lang::{Arg, Catalogue, Language, Message};
use ivp::model::{
    Forbidden, Frequency, Id, Indicator, Meant, Period, Plan, Quantity, Status, Unit, UnitWord, Unread,
    read_by_hand, read_count, read_figure, read_yes_no,
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
    pub(super) fn said(&self, id: &'static str, column: OwnColumn, one: &Observation) -> Message {
        Message::new(id)
            .with("at", self.arrival.at(column, one.line))
            .with("file", self.arrival.name.as_str())
            .with("line", one.line)
            .with("text", one.cell.as_str())
            .with("period", one.period.to_string())
            .with("indicator", self.indicator.title.as_str())
    }

    /// A figure of the file as one of the indicator; none where the file has a mark for "no figure", which is said.
    ///
    /// # Errors
    /// All that is wrong in its row.
    pub(super) fn figure(
        &self,
        one: &Observation,
        session: &mut Session<'_>,
    ) -> Result<Option<Arrived>, Vec<Message>> {
        let mut faults = Vec::new();
        let mut keep = |read: Result<(), Message>| faults.extend(read.err());
        let figure = self.value(one, session);
        keep(figure.as_ref().map(drop).map_err(Message::clone));
        keep(self.unit_and_time(one, session));
        let source = self.source(one);
        keep(source.as_ref().map(drop).map_err(Message::clone));
        let n = self.respondents(one);
        keep(n.as_ref().map(drop).map_err(Message::clone));
        let marks = [OwnColumn::Internal, OwnColumn::Representative].map(|column| self.mark(column, one));
        marks.iter().for_each(|mark| keep(mark.as_ref().map(drop).map_err(Message::clone)));
        let spread = self.spread(one);
        keep(spread.as_ref().map(drop).map_err(Message::clone));
        let (Ok(figure), Ok(source), Ok(n), [Ok(internal), Ok(representative)], Ok(spread), true) =
            (figure, source, n, marks, spread, faults.is_empty())
        else {
            return Err(faults);
        };
        let Some(figure) = figure else { return Ok(None) };
        let arrived = self.arrived(one, figure, source, n, session);
        Ok(Some(Arrived { internal, representative, spread, ..arrived }))
    }

    /// What stands in the place of the figure: it, or why there is none; none where a mark says so, which is said.
    fn value(
        &self,
        one: &Observation,
        session: &mut Session<'_>,
    ) -> Result<Option<Result<Quantity, String>>, Message> {
        let said = |id: &'static str| self.said(id, OwnColumn::Value, one);
        let not_of_unit = |want: &'static str| said("import-not-of-unit").with("want", Message::new(want));
        Ok(Some(match (one.value, &one.missing) {
            (CellReading::Number(_) | CellReading::YesNo(_), Some(reason)) => {
                return Err(said("import-figure-and-reason").with("reason", reason.as_str()));
            }
            (CellReading::Number(numeral), _) => {
                Ok(numeral.in_unit(self.indicator.unit).map_err(|why| match why {
                    Unread::NotANumber => not_of_unit("import-want-number"),
                    Unread::Forbidden(why) => not_of_unit(wanted(why)),
                    Unread::Two(one, two) => {
                        let (one, two) = (plain(one, session), plain(two, session));
                        said("import-two-readings").with("one", one).with("two", two)
                    }
                })?)
            }
            (CellReading::YesNo(yes), _) if self.indicator.unit.is_yes_no() => Ok(Quantity::YesNo(yes)),
            (CellReading::YesNo(_), _) => return Err(not_of_unit("import-want-number")),
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
                    None => return Err(said("import-unreadable").with("want", self.wanted_for(one, session))),
                }
            }
        }))
    }

    /// What to write instead of what is no figure.
    fn wanted_for(&self, one: &Observation, session: &Session<'_>) -> Message {
        let unit = self.indicator.unit;
        let meant = read_by_hand(&one.cell, unit).err().and_then(|(_, meant)| meant);
        match meant {
            _ if unit.is_yes_no() => Message::new("import-want-yes-no"),
            Some(Meant::Otherwise) => Message::new("import-want-in-unit").with("unit", unit.message()),
            Some(Meant::Figure(number) | Meant::About(number) | Meant::PerOther { gives: number, .. }) => {
                Message::new("import-want-figure").with("number", plain(number, session))
            }
            Some(Meant::Share(some, all)) if one.indicator.is_some() => {
                let message = Message::new("import-want-share").with("some", plain(some, session));
                let message = message.with("all", plain(all, session)).with("period", one.period.to_string());
                message.with("name", self.indicator.id.to_string())
            }
            _ => Message::new("import-want-number"),
        }
    }

    /// Refuses a row of one's own table that names another unit, or a period that has not begun.
    fn unit_and_time(&self, one: &Observation, session: &Session<'_>) -> Result<(), Message> {
        if one.indicator.is_none() {
            return Ok(());
        }
        if let Some(unit) = one.unit.as_deref().filter(|unit| self.is_other_unit(unit)) {
            let own = self.indicator.unit.message();
            return Err(self
                .said("import-other-unit", OwnColumn::Unit, one)
                .with("unit", unit)
                .with("own", own));
        }
        let named = unit_named(one, self.indicator.unit).filter(|_| one.unit.is_some());
        if let Some((unit, _)) = named.filter(|(_, fit)| *fit != UnitFit::Fits) {
            let own = self.indicator.unit.message();
            let message = self.said("import-other-unit", OwnColumn::Unit, one);
            return Err(message.with("unit", unit).with("own", own));
        }
        let start = one.period.start();
        if start > session.today {
            return Err(self.said("own-not-begun", OwnColumn::Period, one).with("start", start));
        }
        Ok(())
    }

    fn source(&self, one: &Observation) -> Result<Option<Id>, Message> {
        let Some(name) = one.source.as_deref() else { return Ok(self.source.clone()) };
        self.plan.source_by_name(name).map(Some).ok_or_else(|| {
            let own: Vec<&str> = self.indicator.sources.iter().map(|id| id.as_str()).collect();
            let all = || self.plan.sources.iter().map(|source| source.id.as_str()).collect();
            let sources: Vec<&str> = if own.is_empty() { all() } else { own };
            self.said("import-bad-source", OwnColumn::Source, one).with("text", name).with("sources", sources)
        })
    }

    fn respondents(&self, one: &Observation) -> Result<Option<u32>, Message> {
        let Some(text) = one.n.as_deref() else { return Ok(None) };
        let bad = || self.said("import-bad-n", OwnColumn::Respondents, one).with("text", text);
        respondents(text).map(Some).ok_or_else(bad)
    }

    /// A cell that says yes or no; none where it is empty.
    fn mark(&self, column: OwnColumn, one: &Observation) -> Result<Option<bool>, Message> {
        let cells = &one.further;
        let cell = if column == OwnColumn::Internal { &cells.internal } else { &cells.representative };
        let Some(text) = cell.as_deref() else { return Ok(None) };
        let message = self.said("import-unreadable", column, one).with("text", text);
        let refusal = || message.with("want", Message::new("import-want-yes-no"));
        read_yes_no(text).map(Some).ok_or_else(refusal)
    }

    /// What the sample of the figure leaves open.
    fn spread(&self, one: &Observation) -> Result<Spread, Message> {
        let number = |column, text: &Option<String>, unit| match text.as_deref() {
            None => Ok(None),
            // Of no unit: any number of zero or more.
            Some(text) => read_figure(text, unit)
                .or_else(|_| read_figure(text, Unit::Days))
                .map(|value| Some(value.number()))
                .map_err(|_| {
                    let message = self.said("import-unreadable", column, one).with("text", text);
                    message.with("want", Message::new("import-want-number"))
                }),
        };
        let cells = &one.further;
        Ok(Spread {
            sd: number(OwnColumn::Sd, &cells.sd, Unit::Days)?,
            design_effect: number(OwnColumn::DesignEffect, &cells.design_effect, Unit::Days)?,
            low: number(OwnColumn::Low, &cells.low, self.indicator.unit)?,
            high: number(OwnColumn::High, &cells.high, self.indicator.unit)?,
        })
    }

    /// The figure with all that is said of it.
    fn arrived(
        &self,
        one: &Observation,
        figure: Result<Quantity, String>,
        source: Option<Id>,
        n: Option<u32>,
        session: &mut Session<'_>,
    ) -> Arrived {
        if let Some(flag) = &one.flag {
            session.say(&self.said("import-flag", OwnColumn::Value, one).with("meaning", meanings(flag)));
        }
        // The portals put a star behind what will be revised; in their tables no star says that it will not. So it does
        // in any table that marks others.
        let of_portal = self.table.is_some() && self.arrival.figures.title.is_some();
        let unmarked =
            ((of_portal || self.marks_revisable) && one.indicator.is_none()).then_some(Status::Definitive);
        Arrived {
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
            representative: None,
            spread: Spread::default(),
            internal: None,
            assumed: one.further.assumed.clone(),
            note: one.note.clone().filter(|_| one.indicator.is_some()).or_else(|| self.note(one)),
            line: one.line,
        }
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
        // What stands above one's own table, such as how to fill it in, says nothing of a figure in it.
        let is_own = one.indicator.is_some();
        let mut parts: Vec<String> = figures.title.iter().filter(|_| !is_own).cloned().collect();
        let names_it = |table: &&String| parts.iter().any(|title| title.contains(*table));
        if let Some(table) = self.table.as_ref().filter(|table| !is_own && !names_it(table)) {
            let message = Message::new("import-note-table").with("table", table.as_str());
            parts.insert(0, self.document.render(&message));
        }
        let unit = unit_named(one, self.indicator.unit).filter(|_| !is_own);
        if let Some((unit, UnitFit::Multiple)) = unit {
            parts.push(self.document.render(&Message::new("import-note-unit").with("unit", unit)));
        }
        if let Some(flag) = one.flag.as_ref().filter(|flag| !matches!(flag.as_str(), "p" | "v" | "*" | "**"))
        {
            parts.push(self.document.render(&Message::new("import-note-flag").with("flag", flag.as_str())));
        }
        // Shares of people may be multiples of five by themselves.
        let is_counted = self.indicator.unit.is_count() || self.indicator.unit.is_money();
        if !is_own && self.in_fives && is_counted {
            parts.push(self.document.text("import-note-fives"));
        }
        parts.extend(one.note.clone().filter(|_| !is_own));
        (!parts.is_empty()).then(|| parts.join("; "))
    }
}

/// A number without marks between groups: those are what can be mistaken.
pub(super) fn plain(number: f64, session: &Session<'_>) -> String {
    let comma = session.catalogue.language() == Language::Nl;
    number.to_string().replace('.', if comma { "," } else { "." })
}

/// What to write instead of a figure that its unit forbids.
fn wanted(why: Forbidden) -> &'static str {
    match why {
        Forbidden::NotYesNo => "import-want-yes-no",
        Forbidden::NotNumber => "import-want-number",
        Forbidden::Negative => "import-want-not-negative",
        Forbidden::Fraction => "import-want-whole",
        Forbidden::Over100 => "import-want-percentage",
        Forbidden::OutsideGrades => "import-want-grade",
        Forbidden::BelowFirst => "import-want-rank",
    }
}

/// What the letters or stars of a publisher say of a figure.
fn meanings(flag: &str) -> Arg {
    let one = |letter: char| match letter {
        'p' | 'v' => Message::new("import-flag-provisional"),
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
