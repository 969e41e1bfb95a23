//! `ivp import`

use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::Outcome;
use super::args::ImportArgs;
use super::error::Failure;
use super::record::{lock, unsound};
use super::session::{Session, find_indicator, writable};
use ivp::edit::{Arrived, Becomes, Import, Origin, Refusal, prepare_import};
use ivp::exchange::{
    Absent, MAX_IMPORT_BYTES, Mark, NoGrid, NoMatch, Observation, Selection, matching, read_grid, read_long,
    read_portal,
};
use ivp::files::write_atomic;
use ivp::lang::Message;
use ivp::model::{Id, Indicator, Loaded, Plan, Quantity, load};
use ivp::views;

/// What a file says, and where it comes from.
struct Arrival {
    name: String,
    title: Option<String>,
    checksum: String,
    observations: Vec<Observation>,
}

/// Adds the figures of a file.
pub(crate) fn run(args: &ImportArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    session.refuse_the_past()?;
    let arrival = read(&args.file)?;
    let folder = session.folder()?;
    let shown = session.shown(&folder);
    let _lock = if args.dry_run { None } else { Some(lock(&folder)?) };
    let loaded = load(&folder, &shown);
    let Some(plan) = &loaded.plan else {
        session.print_findings(&loaded.findings, &loaded);
        return Err(Failure::UnreadablePlan);
    };
    if let Some(region) = args.region.as_deref().filter(|region| !is_own(region, plan)) {
        let message = Message::new("import-other-region").with("region", region);
        session.say(&message.with("municipality", plan.head.municipality.as_str()));
    }
    let mut arrived = Vec::new();
    for (indicator, observations) in chosen(args, plan, &arrival)? {
        let source = source_of(args, plan, indicator, &arrival)?;
        for one in observations {
            arrived.extend(figure(one, indicator, source.as_ref(), &arrival, session)?);
        }
    }
    let origin = Origin {
        reason: session.catalogue.tell(&Message::new("import-reason").with("file", arrival.name.as_str())),
        evidence: format!("{} sha256:{}", arrival.name, arrival.checksum),
    };
    let import = prepare_import(&loaded, arrived, &origin, args.corrections, session.today)
        .map_err(|(one, why)| refused(&one, *why, &loaded, session))?;
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

fn read(path: &Path) -> Result<Arrival, Failure> {
    let failure = |error: &std::io::Error| Failure::io(path, error);
    let size = std::fs::metadata(path).map_err(|error| failure(&error))?.len();
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let refused = |id: &'static str| Failure::usage(Message::new(id).with("file", name.as_str()));
    if size > MAX_IMPORT_BYTES {
        return Err(refused("import-too-large"));
    }
    let bytes = std::fs::read(path).map_err(|error| failure(&error))?;
    let grid = read_grid(&bytes).map_err(|why| {
        refused(match why {
            NoGrid::Empty => "import-empty",
            NoGrid::Html => "import-html",
            NoGrid::Workbook => "import-workbook",
            NoGrid::Binary => "import-binary",
            NoGrid::TooLarge => "import-too-large",
            NoGrid::NoColumns => "import-no-columns",
        })
    })?;
    let checksum = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let (title, observations) = match read_long(&grid) {
        Some(read) => (None, read.map_err(|bad| bad_cell(&name, bad.line, &bad.text, "import-bad-period"))?),
        None => match read_portal(&grid) {
            Some(table) => (table.title, table.observations),
            None => return Err(refused("import-no-columns")),
        },
    };
    Ok(Arrival { name, title, checksum, observations })
}

/// The own municipality goes by its name in one file and by its code in another.
fn own_names(plan: &Plan) -> impl Iterator<Item = &str> {
    std::iter::once(&plan.head.municipality).chain(&plan.head.municipality_code).map(|name| name.as_str())
}

fn is_own(region: &str, plan: &Plan) -> bool {
    own_names(plan).any(|name| name.eq_ignore_ascii_case(region.trim()))
}

/// A cell that cannot be read: which, and that nothing was recorded.
fn bad_cell(file: &str, line: usize, text: &str, id: &'static str) -> Failure {
    Failure::usage(Message::new(id).with("file", file).with("line", line).with("text", text))
        .help(Message::new("import-bad-cell-help"))
}

/// The indicators that the file has figures for, each with its figures.
fn chosen<'p, 'a>(
    args: &ImportArgs,
    plan: &'p Plan,
    arrival: &'a Arrival,
) -> Result<Vec<(&'p Indicator, Vec<&'a Observation>)>, Failure> {
    let own = |region: Option<&str>| match region {
        Some(region) if !is_own(region, plan) => vec![region.to_owned()],
        _ => own_names(plan).map(str::to_owned).collect(),
    };
    if arrival.observations.iter().any(|one| one.indicator.is_some()) {
        return named(plan, arrival);
    }
    if let Some(name) = &args.indicator {
        let indicator = find_indicator(plan, name)?;
        let import = indicator.import.as_ref();
        let topic = args.topic.clone().or_else(|| Some(import?.topic.as_ref()?.value.clone()));
        let region = args.region.as_deref().or_else(|| Some(import?.region.as_ref()?.as_str()));
        let selection = Selection { regions: own(region), topic };
        let found = matching(&arrival.observations, indicator, &selection)
            .map_err(|why| no_match(why, &selection, arrival))?;
        return Ok(vec![(indicator, found)]);
    }
    // Without a name the plan itself says which indicators come from such a file.
    let mut all = Vec::new();
    for indicator in plan.indicators() {
        let Some(import) = indicator.import.as_ref().filter(|import| mentions(arrival, &import.table.value))
        else {
            continue;
        };
        let region = import.region.as_ref().map(|region| region.as_str());
        let topic = import.topic.as_ref().map(|topic| topic.value.clone());
        let selection = Selection { regions: own(region), topic };
        let found = matching(&arrival.observations, indicator, &selection)
            .map_err(|why| no_match(why, &selection, arrival))?;
        all.push((indicator, found));
    }
    if all.is_empty() {
        let failure = Failure::usage(Message::new("import-for-whom").with("file", arrival.name.as_str()));
        return Err(failure.help(Message::new("import-for-whom-help").with("file", arrival.name.as_str())));
    }
    Ok(all)
}

/// The figures of a table that names its indicators itself.
fn named<'p, 'a>(
    plan: &'p Plan,
    arrival: &'a Arrival,
) -> Result<Vec<(&'p Indicator, Vec<&'a Observation>)>, Failure> {
    let mut all: Vec<(&Indicator, Vec<&Observation>)> = Vec::new();
    for one in &arrival.observations {
        let name = one.indicator.as_deref().unwrap_or_default();
        if name.is_empty() {
            return Err(bad_cell(&arrival.name, one.line, "", "import-no-indicator"));
        }
        let indicator = find_indicator(plan, name)?;
        match all.iter_mut().find(|(known, _)| known.id == indicator.id) {
            Some((_, figures)) => figures.push(one),
            None => all.push((indicator, vec![one])),
        }
    }
    Ok(all)
}

/// Whether a file is of a table of the open data: its name or its title says so.
fn mentions(arrival: &Arrival, table: &str) -> bool {
    let title = arrival.title.as_deref().unwrap_or_default();
    !table.is_empty() && (arrival.name.contains(table) || title.contains(table))
}

fn no_match(why: NoMatch, selection: &Selection, arrival: &Arrival) -> Failure {
    match why {
        NoMatch::Region => {
            let message = Message::new("import-no-region")
                .with("file", arrival.name.as_str())
                .with("region", selection.regions.clone());
            Failure::usage(message).help(Message::new("import-no-region-help"))
        }
        NoMatch::Topic(topics) => {
            Failure::usage(Message::new("import-topics").with("file", arrival.name.as_str()))
                .help(Message::new("import-topics-help").with("topics", topics.join("\n")))
        }
        NoMatch::Period => {
            Failure::usage(Message::new("import-no-period").with("file", arrival.name.as_str()))
        }
    }
}

/// The source of the figures: as typed, else the one whose table the file names, else the only one.
fn source_of(
    args: &ImportArgs,
    plan: &Plan,
    indicator: &Indicator,
    arrival: &Arrival,
) -> Result<Option<Id>, Failure> {
    if let Some(typed) = &args.source {
        let known = plan.sources.iter().find(|source| source.id.as_str() == typed);
        return known.map(|source| Some(source.id.value.clone())).ok_or_else(|| {
            Failure::usage(Message::new("import-unknown-source").with("source", typed.as_str()))
        });
    }
    let of_table = plan.sources.iter().find(|source| {
        let table = source.table.as_ref().map_or("", |table| table.as_str());
        mentions(arrival, table) && indicator.sources.iter().any(|id| id.value == source.id.value)
    });
    if let Some(source) = of_table {
        return Ok(Some(source.id.value.clone()));
    }
    match indicator.sources.as_slice() {
        [] => Ok(None),
        [only] => Ok(Some(only.value.clone())),
        several => {
            let names: Vec<&str> = several.iter().map(|id| id.as_str()).collect();
            let message = Message::new("import-which-source").with("indicator", indicator.title.as_str());
            Err(Failure::usage(message).help(Message::new("import-which-source-help").with("sources", names)))
        }
    }
}

/// A figure of the file as one of the indicator; none where the file has a mark for "no figure", which is said.
fn figure(
    one: &Observation,
    indicator: &Indicator,
    source: Option<&Id>,
    arrival: &Arrival,
    session: &mut Session<'_>,
) -> Result<Option<Arrived>, Failure> {
    let said = |id: &'static str| {
        Message::new(id)
            .with("file", arrival.name.as_str())
            .with("line", one.line)
            .with("period", one.period.to_string())
            .with("indicator", indicator.title.as_str())
    };
    let value = match one.value {
        Mark::Number(number) => Quantity::Number(number),
        Mark::YesNo(yes) => Quantity::YesNo(yes),
        Mark::None(absent) => {
            session.say(&said(match absent {
                Absent::Unknown => "import-skipped-unknown",
                Absent::Secret => "import-skipped-secret",
                Absent::Impossible => "import-skipped-empty",
                Absent::Nothing => "import-skipped-nothing",
            }));
            return Ok(None);
        }
        Mark::Unreadable => return Err(Failure::usage(said("import-unreadable"))),
    };
    if indicator.unit.check(value).is_err() {
        return Err(Failure::usage(said("import-not-of-unit")));
    }
    let bad = |text: &str, id| bad_cell(&arrival.name, one.line, text, id);
    let source = match one.source.as_deref() {
        Some(name) => Some(Id::parse(name).map_err(|_| bad(name, "import-bad-source"))?),
        None => source.cloned(),
    };
    let n = match one.n.as_deref() {
        Some(text) => Some(text.parse().map_err(|_| bad(text, "import-bad-n"))?),
        None => None,
    };
    Ok(Some(Arrived {
        indicator: indicator.id.clone(),
        period: one.period,
        value,
        status: one.status,
        n,
        source,
        part: one.part.clone(),
        note: one.note.clone().or_else(|| arrival.title.clone()),
        line: one.line,
    }))
}

fn refused(one: &Arrived, why: Refusal, loaded: &Loaded, session: &mut Session<'_>) -> Failure {
    session.say(&Message::new("import-line").with("line", one.line).with("period", one.period.to_string()));
    match why {
        Refusal::Unsound(why) => unsound(why, ["rec-file-has-errors", "import-refused"], loaded, session),
        Refusal::AlreadyThere { .. } | Refusal::NothingToCorrect => {
            Failure::usage(Message::new("import-refused"))
        }
    }
}

/// Says what became of each figure: a list for each indicator, the figures below each other.
fn tell(import: &Import, plan: &Plan, session: &mut Session<'_>) {
    for rows in import.rows.chunk_by(|(one, _), (next, _)| one.indicator == next.indicator) {
        let Some(indicator) = rows.first().and_then(|(one, _)| plan.indicator(&one.indicator)) else {
            continue;
        };
        let heading = Message::new("import-heading").with("title", indicator.title.as_str());
        session.say_result(&heading.with("name", indicator.id.to_string()));
        let told =
            |value: Quantity| views::figure(value, indicator.unit, indicator.decimals, session.catalogue);
        let cells: Vec<(String, String, Message)> = rows
            .iter()
            .map(|(one, becomes)| {
                let period = match &one.part {
                    Some(part) => format!("{}, {part}", one.period),
                    None => one.period.to_string(),
                };
                let message = match becomes {
                    Becomes::New => Message::new("import-new"),
                    Becomes::Same => Message::new("import-same"),
                    Becomes::Corrects(old) => Message::new("import-corrects").with("old", told(*old)),
                    Becomes::Differs(old) => Message::new("import-differs").with("old", told(*old)),
                };
                (period, told(one.value), message)
            })
            .collect();
        let width = |pick: fn(&(String, String, Message)) -> &String| {
            cells.iter().map(|cells| pick(cells).chars().count()).max().unwrap_or(0)
        };
        let (periods, values) = (width(|cells| &cells.0), width(|cells| &cells.1));
        for (period, value, message) in cells {
            let message = message.with("period", format!("{period:periods$}"));
            session.say_result(&message.with("value", format!("{value:>values$}")));
        }
    }
    if import.texts.is_empty() {
        session.say(&Message::new("import-nothing-new"));
    }
    if import.rows.iter().any(|(_, becomes)| matches!(becomes, Becomes::Differs(_))) {
        session.say(&Message::new("import-differs-help"));
    }
}
