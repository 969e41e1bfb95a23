//! Which figures of a file belong to which indicator, and to which source.

use super::args::ImportArgs;
use super::error::Failure;
use super::import::Arrival;
use super::session::find_indicator;
use ivp::exchange::{NoMatch, Observation, Selection, matching};
use ivp::lang::{Arg, Message};
use ivp::model::{Id, Indicator, Plan};

/// The own municipality goes by its name in one file and by its code in another.
fn own_names(plan: &Plan) -> impl Iterator<Item = &str> {
    std::iter::once(&plan.head.municipality).chain(&plan.head.municipality_code).map(|name| name.as_str())
}

pub(super) fn is_own(region: &str, plan: &Plan) -> bool {
    own_names(plan).any(|name| name.eq_ignore_ascii_case(region.trim()))
}

/// Whether a row of a table made for this program is about the region that is asked for: the own one when none is.
pub(super) fn is_region(region: &str, wanted: Option<&str>, plan: &Plan) -> bool {
    match wanted.filter(|wanted| !is_own(wanted, plan)) {
        Some(wanted) => wanted.trim().to_lowercase() == region.trim().to_lowercase(),
        None => is_own(region, plan),
    }
}

/// A cell that cannot be read: which, and that nothing was recorded.
pub(super) fn bad_cell(file: &str, line: usize, text: &str, id: &'static str) -> Failure {
    Failure::usage(Message::new(id).with("file", file).with("line", line).with("text", text))
        .help(Message::new("import-bad-cell-help"))
}

/// The indicators that the file has figures for, each with its figures.
pub(super) fn chosen<'p, 'a>(
    args: &ImportArgs,
    plan: &'p Plan,
    arrival: &'a Arrival,
) -> Result<Vec<(&'p Indicator, Vec<&'a Observation>)>, Failure> {
    let of_spreadsheet = arrival.figures.sheet.is_some();
    let own = |region: Option<&str>| match region {
        Some(region) if !is_own(region, plan) => vec![region.to_owned()],
        _ => own_names(plan).map(str::to_owned).collect(),
    };
    if arrival.figures.observations.iter().any(|one| one.indicator.is_some()) {
        return named(args, plan, arrival);
    }
    if let Some(name) = &args.indicator {
        let indicator = find_indicator(plan, name)?;
        let import = indicator.import.as_ref();
        let topic = args.topic.clone().or_else(|| Some(import?.topic.as_ref()?.value.clone()));
        let region = args.region.as_deref().or_else(|| Some(import?.region.as_ref()?.as_str()));
        let selection = Selection { regions: own(region), topic, of_spreadsheet };
        let found = matching(&arrival.figures.observations, indicator, &selection)
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
        let selection = Selection { regions: own(region), topic, of_spreadsheet };
        let found = matching(&arrival.figures.observations, indicator, &selection)
            .map_err(|why| no_match(why, &selection, arrival))?;
        all.push((indicator, found));
    }
    if all.is_empty() {
        let failure = Failure::usage(Message::new("import-for-whom").with("file", arrival.name.as_str()));
        let typed = args.file.display().to_string();
        let typed = if typed.contains(' ') { format!("\"{typed}\"") } else { typed };
        return Err(failure.help(Message::new("import-for-whom-help").with("file", typed)));
    }
    Ok(all)
}

/// The figures of a table that names its indicators itself: of all, or of the one that is asked for.
fn named<'p, 'a>(
    args: &ImportArgs,
    plan: &'p Plan,
    arrival: &'a Arrival,
) -> Result<Vec<(&'p Indicator, Vec<&'a Observation>)>, Failure> {
    let only = args.indicator.as_deref().map(|name| find_indicator(plan, name)).transpose()?;
    let mut all: Vec<(&Indicator, Vec<&Observation>)> = Vec::new();
    for one in &arrival.figures.observations {
        let name = one.indicator.as_deref().unwrap_or_default();
        if name.is_empty() {
            return Err(bad_cell(&arrival.name, one.line, "", "import-no-indicator"));
        }
        let indicator = match (find_indicator(plan, name), only) {
            (Ok(indicator), None) => indicator,
            (Ok(indicator), Some(only)) if only.id == indicator.id => indicator,
            (Err(unknown), None) => return Err(unknown),
            (_, Some(_)) => continue,
        };
        match all.iter_mut().find(|(known, _)| known.id == indicator.id) {
            Some((_, figures)) => figures.push(one),
            None => all.push((indicator, vec![one])),
        }
    }
    Ok(all)
}

/// Whether a file is of a table of the open data: its name or its title says so.
pub(super) fn mentions(arrival: &Arrival, table: &str) -> bool {
    let title = arrival.figures.title.as_deref().unwrap_or_default();
    !table.is_empty() && (arrival.name.contains(table) || title.contains(table))
}

fn no_match(why: NoMatch, selection: &Selection, arrival: &Arrival) -> Failure {
    match why {
        NoMatch::Region(alike) => {
            let message = Message::new("import-no-region")
                .with("file", arrival.name.as_str())
                .with("region", selection.regions.clone());
            Failure::usage(message).help(if alike.is_empty() {
                Message::new("import-no-region-help")
            } else {
                Message::new("import-regions-help").with("regions", Arg::Lines(alike))
            })
        }
        NoMatch::WhichTopic(topics) => {
            Failure::usage(Message::new("import-topics").with("file", arrival.name.as_str()))
                .help(Message::new("import-topics-help").with("topics", Arg::Lines(topics)))
        }
        NoMatch::NoTopic(topics) => {
            let message = Message::new("import-no-topic").with("file", arrival.name.as_str());
            Failure::usage(message.with("topic", selection.topic.clone().unwrap_or_default()))
                .help(Message::new("import-topics-help").with("topics", Arg::Lines(topics)))
        }
        NoMatch::Period => {
            Failure::usage(Message::new("import-no-period").with("file", arrival.name.as_str()))
        }
    }
}

/// The source of the figures: as typed, else the one whose table the file names, else the only one.
pub(super) fn source_of(
    args: &ImportArgs,
    plan: &Plan,
    indicator: &Indicator,
    arrival: &Arrival,
) -> Result<Option<Id>, Failure> {
    if let Some(typed) = &args.source {
        let known = plan.sources.iter().find(|source| source.id.as_str() == typed);
        return known.map(|source| Some(source.id.value.clone())).ok_or_else(|| {
            let known: Vec<&str> = plan.sources.iter().map(|source| source.id.as_str()).collect();
            Failure::usage(Message::new("import-unknown-source").with("source", typed.as_str()))
                .help(Message::new("choose-from").with("words", known))
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
