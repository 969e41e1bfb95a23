//! Which figures of a file belong to which indicator, and to which source.

use super::args::ImportArgs;
use super::arrival::{Arrival, period};
use super::refused::no_match;
use super::unread::bad_cell;
use crate::cli::error::Failure;
use crate::cli::named::find_indicator;
use ivp::exchange::{Chosen, Selection, matching, matching_own, own_places, part_names};
use ivp::lang::Message;
use ivp::model::{Id, ImportFrom, Indicator, Plan};

/// The indicators that the file has figures for, each with its figures.
pub(super) fn chosen<'p>(
    args: &ImportArgs,
    plan: &'p Plan,
    arrival: &Arrival,
) -> Result<Vec<(&'p Indicator, Chosen)>, Failure> {
    if arrival.is_own_table() {
        return named(args, plan, arrival);
    }
    let of = |indicator: &'p Indicator| {
        let selection = selection(args, plan, indicator, arrival)?;
        let found = matching(&arrival.figures.observations, indicator.frequency.value, &selection);
        let found = found.map_err(|why| no_match(why, &selection, indicator, plan, arrival, args))?;
        Ok((indicator, found))
    };
    if let Some(name) = &args.indicator {
        return Ok(vec![of(find_indicator(plan, name)?)?]);
    }
    // Without a name the plan itself says which indicators come from such a file.
    let is_from =
        |indicator: &&Indicator| indicator.import.as_ref().is_some_and(|import| arrival.is_of(import));
    let all: Vec<_> = plan.indicators().filter(is_from).map(of).collect::<Result<_, Failure>>()?;
    if all.is_empty() {
        let failure = Failure::usage(Message::new("import-for-whom").with("file", arrival.name.as_str()));
        return Err(failure.help(Message::new("import-for-whom-help").with("file", args.typed_file())));
    }
    Ok(all)
}

/// What is wanted of a file: as typed, else as the indicator says.
fn selection(
    args: &ImportArgs,
    plan: &Plan,
    indicator: &Indicator,
    arrival: &Arrival,
) -> Result<Selection, Failure> {
    let import = indicator.import.as_ref();
    let said = |pick: fn(&ImportFrom) -> Option<String>| import.and_then(pick);
    let own_wheres = import.filter(|_| args.wheres.is_empty()).into_iter().flat_map(|import| &import.wheres);
    let mut wheres: Vec<(String, String)> =
        own_wheres.map(|(header, value)| (header.value.clone(), value.value.clone())).collect();
    for typed in &args.wheres {
        let Some((header, value)) = typed.split_once('=') else {
            let message = Message::new("usage-bad-value").with("value", typed.as_str());
            let help = Message::new("import-where-help");
            return Err(Failure::usage(message.with("option", "--where")).help(help));
        };
        wheres.push((header.trim().to_owned(), value.trim().to_owned()));
    }
    Ok(Selection {
        places: own_places(plan, indicator),
        parts: part_names(indicator),
        region: args.region.clone().or_else(|| said(|import| Some(import.region.as_ref()?.value.clone()))),
        wheres,
        topic: args.topic.clone().or_else(|| said(|import| Some(import.topic.as_ref()?.value.clone()))),
        period: period(args)?,
        own: args.own || import.is_some_and(|import| import.own.is_some_and(|own| own.value)),
        elsewhere: args.reference,
        of_spreadsheet: arrival.figures.sheet.is_some(),
    })
}

/// The figures of a table that names its indicators itself: of all, or of the one that is asked for.
fn named<'p>(
    args: &ImportArgs,
    plan: &'p Plan,
    arrival: &Arrival,
) -> Result<Vec<(&'p Indicator, Chosen)>, Failure> {
    let only = args.indicator.as_deref().map(|name| find_indicator(plan, name)).transpose()?;
    let mut all: Vec<(&Indicator, Vec<_>)> = Vec::new();
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
            Some((_, figures)) => figures.push(one.clone()),
            None => all.push((indicator, vec![one.clone()])),
        }
    }
    let of = |(indicator, figures): (&'p Indicator, Vec<_>)| {
        let selection = selection(args, plan, indicator, arrival)?;
        let found = matching_own(&figures, &selection)
            .map_err(|why| no_match(why, &selection, indicator, plan, arrival, args))?;
        Ok((indicator, found))
    };
    all.into_iter().map(of).collect()
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
        arrival.mentions(table) && indicator.sources.iter().any(|id| id.value == source.id.value)
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
