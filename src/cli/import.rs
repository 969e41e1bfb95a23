//! `ivp import`

use std::path::Path;

use chrono::Datelike as _;
use sha2::{Digest as _, Sha256};

use super::Outcome;
use super::args::ImportArgs;
use super::error::Failure;
use super::import_choice::{bad_cell, chosen, is_own, mentions, source_of};
use super::import_told::tell;
use super::progress::Progress;
use super::record::{lock, unsound};
use super::session::{Session, writable};
use ivp::edit::{
    Arrived, Import, ImportRefusal, NotImported, Origin, Refusal, prepare_import, prepare_references,
};
use ivp::exchange::{
    Absent, Figures, MAX_IMPORT_BYTES, Mark, NoFigures, Observation, Place, read_figures, rounded_to_fives,
};
use ivp::files::write_atomic;
use ivp::lang::{Catalogue, Message};
use ivp::model::{Frequency, Id, Indicator, Loaded, Period, Plan, Quantity, Unit, load};

/// What a file says, and where it comes from.
pub(super) struct Arrival {
    pub(super) name: String,
    pub(super) checksum: String,
    pub(super) figures: Figures,
}

/// Adds the figures of a file.
pub(crate) fn run(args: &ImportArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    session.refuse_the_past()?;
    let elsewhere = elsewhere(args)?;
    let arrival = read(args)?;
    let folder = session.folder()?;
    let shown = session.shown(&folder);
    let _lock = if args.dry_run { None } else { Some(lock(&folder)?) };
    let loaded = load(&folder, &shown);
    let Some(plan) = &loaded.plan else {
        session.print_findings(&loaded.findings, &loaded);
        return Err(Failure::UnreadablePlan);
    };
    if let Some(region) = args.region.as_deref().filter(|region| !args.reference && !is_own(region, plan)) {
        let message = Message::new("import-other-region").with("region", region);
        session.say(&message.with("municipality", plan.head.municipality.as_str()));
    }
    if !arrival.figures.without_period.is_empty() {
        let names = arrival.figures.without_period.clone();
        session.say(&Message::new("import-without-period").with("names", names));
    }
    let own = session.document_catalogue(plan);
    let document = own.as_ref().unwrap_or(session.catalogue);
    let arrived = gathered(args, plan, &arrival, document, session)?;
    let import = worked_out(args, elsewhere, &loaded, arrived, &arrival, document, session)?;
    tell(&import, plan, session);
    if args.dry_run {
        session.say(&Message::new("import-dry-run"));
        return Ok(Outcome::Done);
    }
    for (inside, text) in &import.texts {
        let path = writable(&folder, inside)?;
        write_atomic(&path, text.as_bytes()).map_err(|error| Failure::io(&path, &error))?;
    }
    Ok(Outcome::Done)
}

/// The figures of the file that belong to an indicator of the plan. What is passed over is said.
fn gathered(
    args: &ImportArgs,
    plan: &Plan,
    arrival: &Arrival,
    document: &Catalogue,
    session: &mut Session<'_>,
) -> Result<Vec<Arrived>, Failure> {
    let (mut arrived, mut blank, mut foreign) = (Vec::new(), 0, 0);
    for (indicator, observations) in chosen(args, plan, arrival)? {
        // A row that names its source does not need another.
        let named = observations.iter().all(|one| one.source.is_some() || one.is_blank());
        let source = if named { None } else { source_of(args, plan, indicator, arrival)? };
        let table = table_of(plan, indicator, arrival);
        let reading = Reading { indicator, source, arrival, document, table };
        reading.refuse_fractions(&observations)?;
        reading.warn_of_unit(&observations, session);
        for one in observations {
            // Rows of a table to fill in that were not filled in are told together.
            if one.indicator.is_some() && one.is_blank() {
                blank += 1;
                continue;
            }
            if one.indicator.is_some() && one.region.as_deref().is_some_and(|region| !is_own(region, plan)) {
                foreign += 1;
                continue;
            }
            arrived.extend(reading.figure(one, session)?);
        }
    }
    for (id, count) in [("import-blank", blank), ("import-foreign", foreign)] {
        if count > 0 {
            session.say(&Message::new(id).with("count", count));
        }
    }
    Ok(arrived)
}

/// The region to compare with; only one indicator can be compared at a time.
fn elsewhere(args: &ImportArgs) -> Result<Option<&str>, Failure> {
    match (args.reference, &args.region, &args.indicator) {
        (false, ..) => Ok(None),
        (true, Some(region), Some(_)) => Ok(Some(region)),
        (true, ..) => Err(Failure::usage(Message::new("import-reference-needs"))),
    }
}

fn worked_out(
    args: &ImportArgs,
    elsewhere: Option<&str>,
    loaded: &Loaded,
    arrived: Vec<Arrived>,
    arrival: &Arrival,
    document: &Catalogue,
    session: &mut Session<'_>,
) -> Result<Import, Failure> {
    let today = session.today;
    let worked_out = if let Some(region) = elsewhere {
        let named = arrived.first().and_then(|one| loaded.plan.as_ref()?.indicator(&one.indicator));
        match named {
            Some(indicator) => prepare_references(loaded, indicator, region.trim(), arrived, today),
            None => Ok(Import::default()),
        }
    } else {
        let file = arrival.name.as_str();
        let origin = Origin {
            reason: document.tell(&Message::new("import-reason").with("file", file)),
            evidence: format!("{file} sha256:{}", arrival.checksum),
        };
        let what = session.catalogue.text("import-working");
        let mut bar = None;
        let mut step = |of: usize| {
            bar.get_or_insert_with(|| Progress::new(of, &what, session.terminal)).step();
        };
        prepare_import(loaded, arrived, &origin, args.corrections, today, &mut step)
    };
    worked_out.map_err(|why| refused(*why, loaded, arrival, session))
}

fn read(args: &ImportArgs) -> Result<Arrival, Failure> {
    let path: &Path = &args.file;
    let failure = |error: &std::io::Error| Failure::io(path, error);
    let size = std::fs::metadata(path).map_err(|error| failure(&error))?.len();
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    if size > MAX_IMPORT_BYTES {
        return Err(unread(NoFigures::TooLarge, &name, args));
    }
    let bytes = std::fs::read(path).map_err(|error| failure(&error))?;
    let place = Place { sheet: args.sheet.as_deref(), range: args.range.as_deref() };
    // A damaged workbook is told in the words of this program, not in those of the library that stumbled over it.
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let figures = read_figures(&bytes, place);
    std::panic::set_hook(hook);
    let figures = figures.map_err(|why| unread(why, &name, args))?;
    let checksum = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Arrival { name, checksum, figures })
}

/// Why a file was not read, and what to type now.
fn unread(why: NoFigures, name: &str, args: &ImportArgs) -> Failure {
    let refused = |id: &'static str| Message::new(id).with("file", name);
    let one_of = |id: &'static str, names: Vec<String>| {
        Failure::usage(refused(id)).help(Message::new("import-sheets").with("names", names.join("\n")))
    };
    match why {
        NoFigures::BadPeriod { line, text } => bad_cell(name, line, &text, "import-bad-period"),
        NoFigures::NoSuchSheet(names) => one_of("import-no-such-sheet", names),
        NoFigures::WhichSheet(names) => one_of("import-which-sheet", names),
        NoFigures::BadRange => {
            let range = args.range.clone().unwrap_or_default();
            Failure::usage(refused("import-bad-range").with("range", range))
        }
        NoFigures::Empty => Failure::usage(refused("import-empty")),
        NoFigures::Html => Failure::usage(refused("import-html")),
        NoFigures::Binary => Failure::usage(refused("import-binary")),
        NoFigures::TooLarge => Failure::usage(refused("import-too-large")),
        NoFigures::NoTable => Failure::usage(refused("import-no-columns")),
        NoFigures::Damaged => Failure::usage(refused("import-damaged")),
        NoFigures::NoWorkbook => Failure::usage(refused("import-no-workbook")),
    }
}

/// The figures of one indicator being read.
struct Reading<'a> {
    indicator: &'a Indicator,
    source: Option<Id>,
    arrival: &'a Arrival,
    /// In the language of the plan, in which notes are written.
    document: &'a Catalogue,
    /// The id of the table at its publisher.
    table: Option<String>,
}

impl Reading<'_> {
    /// A workbook may hold 0.095 where its cell shows 9,5%, and not every kind tells: then nothing is guessed.
    fn refuse_fractions(&self, observations: &[&Observation]) -> Result<(), Failure> {
        let figures = || {
            observations.iter().filter_map(|one| match one.value {
                Mark::Number(number) if number != 0.0 => Some(number),
                _ => None,
            })
        };
        let suspect = self.arrival.figures.bare_percentages && self.indicator.unit == Unit::Percent;
        if suspect && figures().next().is_some() && figures().all(|number| number.abs() <= 1.0) {
            let message = Message::new("import-fractions").with("indicator", self.indicator.title.as_str());
            return Err(Failure::usage(message).help(Message::new("import-fractions-help")));
        }
        Ok(())
    }

    /// A figure in thousands is taken over as it stands, and that is said.
    fn warn_of_unit(&self, observations: &[&Observation], session: &mut Session<'_>) {
        let unit = observations.iter().find_map(|one| one.unit.as_deref().filter(|unit| is_multiple(unit)));
        if let Some(unit) = unit {
            let message = Message::new("import-unit").with("unit", unit);
            session.say(&message.with("indicator", self.indicator.title.as_str()));
        }
    }

    /// A figure of the file as one of the indicator; none where the file has a mark for "no figure", which is said.
    fn figure(&self, one: &Observation, session: &mut Session<'_>) -> Result<Option<Arrived>, Failure> {
        let said = |id: &'static str| {
            Message::new(id)
                .with("file", self.arrival.name.as_str())
                .with("line", one.line)
                .with("period", one.period.to_string())
                .with("indicator", self.indicator.title.as_str())
        };
        let figure = match (one.value, &one.missing) {
            (Mark::Number(number), _) => Ok(Quantity::Number(number)),
            (Mark::YesNo(yes), _) => Ok(Quantity::YesNo(yes)),
            (Mark::None(_), Some(reason)) => Err(reason.clone()),
            (Mark::None(absent), None) => {
                session.say(&said(match absent {
                    Absent::Unknown => "import-skipped-unknown",
                    Absent::Secret => "import-skipped-secret",
                    Absent::Impossible => "import-skipped-empty",
                    Absent::Nothing => "import-skipped-nothing",
                }));
                return Ok(None);
            }
            (Mark::Unreadable, _) => return Err(Failure::usage(said("import-unreadable"))),
        };
        if figure.as_ref().is_ok_and(|value| self.indicator.unit.check(*value).is_err()) {
            return Err(Failure::usage(said("import-not-of-unit")));
        }
        let bad = |text: &str, id| bad_cell(&self.arrival.name, one.line, text, id);
        let source = match one.source.as_deref() {
            Some(name) => Some(Id::parse(name).map_err(|_| bad(name, "import-bad-source"))?),
            None => self.source.clone(),
        };
        let n = match one.n.as_deref() {
            Some(text) => Some(text.parse().map_err(|_| bad(text, "import-bad-n"))?),
            None => None,
        };
        Ok(Some(Arrived {
            indicator: self.indicator.id.clone(),
            period: self.period(one),
            figure,
            status: one.status,
            n,
            source,
            part: one.part.clone(),
            note: one.note.clone().or_else(|| self.note(one)),
            line: one.line,
        }))
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
            parts.insert(0, self.document.tell(&message));
        }
        if let Some(unit) = one.unit.as_deref().filter(|unit| is_multiple(unit)) {
            parts.push(self.document.tell(&Message::new("import-note-unit").with("unit", unit)));
        }
        if one.indicator.is_none() && rounded_to_fives(&figures.observations, &one.topics) {
            parts.push(self.document.text("import-note-fives"));
        }
        (!parts.is_empty()).then(|| parts.join("; "))
    }
}

/// The id of the table that the file is of: as the indicator says, else that of a source which the file names.
fn table_of(plan: &Plan, indicator: &Indicator, arrival: &Arrival) -> Option<String> {
    let own = indicator.import.as_ref().map(|import| import.table.as_str());
    let of_source = || plan.sources.iter().filter_map(|source| source.table.as_ref().map(|at| at.as_str()));
    own.or_else(|| of_source().find(|table| mentions(arrival, table))).map(str::to_owned)
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

fn refused(refusal: ImportRefusal, loaded: &Loaded, arrival: &Arrival, session: &mut Session<'_>) -> Failure {
    let ImportRefusal { arrived: one, why } = refusal;
    let about = |id: &'static str| {
        let message = Message::new(id).with("line", one.line).with("period", one.period.to_string());
        message.with("file", arrival.name.as_str())
    };
    match why {
        NotImported::Twice(other) => Failure::usage(about("import-twice").with("other", other)),
        NotImported::Refused(refusal) => {
            session.say(&about("import-line"));
            match *refusal {
                Refusal::Unsound(why) => {
                    unsound(why, ["rec-file-has-errors", "import-refused"], loaded, session)
                }
                Refusal::AlreadyThere { .. } | Refusal::NothingToCorrect => {
                    Failure::usage(Message::new("import-refused"))
                }
            }
        }
    }
}
