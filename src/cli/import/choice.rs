//! Which figures of a file belong to which indicator, and to which source.

use std::collections::BTreeSet;

use super::args::ImportArgs;
use super::arrival::{Arrival, Titled, period};
use super::contradicted::contradicted;
use super::faults::Faults;
use super::refused::{no_match, not_there};
use crate::cli::answers::named::find_indicator;
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::exchange::{
    Chosen, NoMatch, OwnColumn, Selection, districts, matching, matching_own, own_places, part_names,
};
use ivp::lang::{Arg, Message};
use ivp::model::{Id, ImportFrom, Indicator, Plan, Source, Unfound};

/// The indicators that the file has figures for, each with its figures.
pub(super) fn chosen<'p>(
    args: &ImportArgs,
    plan: &'p Plan,
    arrival: &Arrival,
    faults: &mut Faults,
    session: &mut Session<'_>,
) -> Result<Vec<(&'p Indicator, Chosen)>, Failure> {
    if arrival.is_own_table() {
        return named(args, plan, arrival, faults);
    }
    if let Some(name) = &args.indicator {
        return of_each(args, plan, arrival, vec![find_indicator(plan, name)?], session);
    }
    // Without a name the plan itself says which indicators come from such a file: best with its very title.
    let is_from = |titled: Titled| {
        let is = move |indicator: &&Indicator| {
            indicator.import.as_ref().is_some_and(|import| arrival.is_of(import, indicator, plan, titled))
        };
        plan.indicators().filter(is).collect::<Vec<_>>()
    };
    let mut all = is_from(Titled::Exactly);
    if all.is_empty() {
        all = is_from(Titled::OfAnyYear);
        // Of two titles that differ in their year alone it cannot be told which has become this one.
        let mut titles = all.iter().filter_map(|one| Some(one.import.as_ref()?.title.as_ref()?.as_str()));
        let first = titles.next();
        if titles.any(|title| Some(title) != first) {
            all.clear();
        }
    }
    if all.is_empty() {
        return Err(for_whom(args, plan, arrival));
    }
    // What is typed is for one indicator: it never takes the place of what the plan says of several.
    if let (true, Some((indicator, option))) = (all.len() > 1, overridden(args, &all)) {
        let message = Message::new("import-several").with("option", option);
        let message = message.with("indicator", indicator.title.as_str()).with("file", arrival.name.as_str());
        let command = |one: &&Indicator| {
            format!("ivp import {} --indicator {}{}", args.typed_file(), one.id, args.typed_options())
        };
        let commands: Vec<String> = all.iter().map(command).collect();
        let help = Message::new("import-several-help").with("commands", Arg::Lines(commands));
        return Err(Failure::usage(message).help(help));
    }
    of_each(args, plan, arrival, all, session)
}

/// The figures of some indicators. Of several, one whose figures are not in the file is told, and the others are filled.
fn of_each<'p>(
    args: &ImportArgs,
    plan: &'p Plan,
    arrival: &Arrival,
    all: Vec<&'p Indicator>,
    session: &mut Session<'_>,
) -> Result<Vec<(&'p Indicator, Chosen)>, Failure> {
    let (mut found, mut absent) = (Vec::new(), Vec::new());
    for indicator in all {
        let selection = selection(args, plan, indicator, arrival)?;
        match matching(&arrival.figures.observations, indicator.frequency.value, &selection) {
            Ok(chosen) => found.push((indicator, chosen)),
            Err(why) => {
                let message = not_there(&why, &selection, arrival);
                let failure = no_match(why, &selection, indicator, plan, arrival, args);
                let Some(message) = message else { return Err(failure) };
                absent.push((indicator, message, failure));
            }
        }
    }
    if found.is_empty() && !absent.is_empty() {
        return Err(absent.swap_remove(0).2);
    }
    for (indicator, why, _) in absent {
        let message = Message::new("import-absent").with("indicator", indicator.title.as_str());
        session.say(&message.with("why", why));
    }
    Ok(found)
}

/// That the plan does not say for which indicator the file is, and how it can.
fn for_whom(args: &ImportArgs, plan: &Plan, arrival: &Arrival) -> Failure {
    let failure = Failure::usage(Message::new("import-for-whom").with("file", arrival.name.as_str()));
    let said = |id: &'static str| Message::new(id).with("file", args.typed_file());
    let tables = plan.sources.iter().filter_map(|source| source.table.as_ref().map(|table| table.as_str()));
    let table = tables.into_iter().find(|table| arrival.mentions(table)).map(|table| ("table", table));
    let title = arrival.figures.title.as_deref().map(|title| ("title", title));
    // The key is not proposed where it is there already, or where nothing in the file would be found by it.
    let key = table.or(title).filter(|_| plan.indicators().any(|indicator| indicator.import.is_none()));
    match key {
        Some((key, value)) => {
            let value = format!("{key} = {}", toml_string(value));
            failure.help(said("import-for-whom-help").with("key", value))
        }
        None => failure.help(said("import-for-whom-type")),
    }
}

/// A text as TOML writes it.
fn toml_string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The option that says something else than the plan does of one of the indicators.
fn overridden<'p>(args: &ImportArgs, all: &[&'p Indicator]) -> Option<(&'p Indicator, &'static str)> {
    all.iter()
        .find_map(|indicator| Some((*indicator, contradicted(args, indicator).into_iter().next()?.option)))
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
    let mut wheres: Vec<(String, String)> = Vec::new();
    for typed in &args.wheres {
        let Some((header, value)) = typed.split_once('=') else {
            let message = Message::new("usage-bad-value").with("value", typed.as_str());
            let help = Message::new("import-where-help");
            return Err(Failure::usage(message.with("option", "--where")).help(help));
        };
        wheres.push((header.trim().to_owned(), value.trim().to_owned()));
    }
    // What was typed goes before what the plan says below the same header.
    for (header, value) in import.into_iter().flat_map(|import| &import.wheres) {
        let same = |(typed, _): &(String, String)| typed.to_lowercase() == header.trim().to_lowercase();
        if !wheres.iter().any(same) {
            wheres.push((header.value.clone(), value.value.clone()));
        }
    }
    Ok(Selection {
        places: own_places(plan, indicator),
        parts: part_names(indicator),
        districts: districts(plan),
        region: args.region.clone().or_else(|| said(|import| Some(import.region.as_ref()?.value.clone()))),
        wheres,
        topic: args.topic.clone().or_else(|| said(|import| Some(import.topic.as_ref()?.value.clone()))),
        period: period(args)?,
        own: args.own || import.is_some_and(|import| import.own.is_some_and(|own| own.value)),
        above: arrival
            .figures
            .above
            .iter()
            .chain(&arrival.figures.below)
            .chain(&arrival.figures.sheet)
            .cloned()
            .collect(),
        elsewhere: args.reference,
        of_spreadsheet: arrival.figures.sheet.is_some(),
    })
}

/// The figures of a table that names its indicators itself: of all, or of the one that is asked for.
fn named<'p>(
    args: &ImportArgs,
    plan: &'p Plan,
    arrival: &Arrival,
    faults: &mut Faults,
) -> Result<Vec<(&'p Indicator, Chosen)>, Failure> {
    let only = args.indicator.as_deref().map(|name| find_indicator(plan, name)).transpose()?;
    let mut all: Vec<(&Indicator, Vec<_>)> = Vec::new();
    let mut unknown = BTreeSet::new();
    for one in &arrival.figures.observations {
        let name = one.indicator.as_deref().unwrap_or_default();
        if name.is_empty() {
            let at = arrival.at(OwnColumn::Indicator, one.line);
            faults.figure(one.line, Message::new("import-no-indicator").with("at", at));
            continue;
        }
        let indicator = match (plan.find_indicator(name), only) {
            (Ok(indicator), None) => indicator,
            (Ok(indicator), Some(only)) if only.id == indicator.id => indicator,
            (Err(why), None) => {
                // A name is told once, however many rows have it.
                if unknown.insert(name) {
                    let at = arrival.at(OwnColumn::Indicator, one.line);
                    faults.figure(one.line, no_indicator(why, name, plan).with("at", at));
                }
                continue;
            }
            (_, Some(_)) => continue,
        };
        match all.iter_mut().find(|(known, _)| known.id == indicator.id) {
            Some((_, figures)) => figures.push(one.clone()),
            None => all.push((indicator, vec![one.clone()])),
        }
    }
    let (mut chosen, mut elsewhere) = (Vec::new(), Vec::new());
    for (indicator, figures) in all {
        let selection = selection(args, plan, indicator, arrival)?;
        match matching_own(&figures, &selection) {
            Ok(found) => chosen.push((indicator, found)),
            Err(NoMatch::NotOurs(places)) => elsewhere.push((indicator, figures.len(), places, selection)),
            Err(why) => faults.failure(no_match(why, &selection, indicator, plan, arrival, args)),
        }
    }
    // A table that has our figures of one may have those of others to compare with alone.
    let has_ours =
        only.is_none() && chosen.iter().any(|(_, chosen): &(_, Chosen)| !chosen.figures.is_empty());
    for (indicator, foreign, places, selection) in elsewhere {
        if has_ours {
            chosen.push((indicator, Chosen { foreign, ..Chosen::default() }));
        } else {
            faults.failure(no_match(NoMatch::NotOurs(places), &selection, indicator, plan, arrival, args));
        }
    }
    Ok(chosen)
}

/// That a name in one's own table is that of no indicator, or can be of several; and what to write there.
fn no_indicator(why: Unfound, name: &str, plan: &Plan) -> Message {
    let is_indicator = |name: &String| plan.find_indicator(name).is_ok();
    let near: Vec<String> = match why {
        // The one that comes nearest.
        Unfound::Unknown(near) => near.into_iter().filter(is_indicator).take(1).collect(),
        Unfound::Ambiguous(all) => all,
        Unfound::Pillar(_) => Vec::new(),
    };
    let id = if near.is_empty() { "own-no-such-indicator" } else { "own-which-indicator" };
    Message::new(id).with("text", name).with("names", near)
}

/// The source of figures, and how it is known.
pub(super) enum Sourced {
    Typed(Id),
    /// The file bears the number or the title of its table.
    ByTable(Id),
    /// It is that of the figures that are there, or the only one.
    Usual(Id),
}

impl Sourced {
    pub(super) fn id(&self) -> &Id {
        match self {
            Sourced::Typed(id) | Sourced::ByTable(id) | Sourced::Usual(id) => id,
        }
    }
}

/// The source of the figures: as typed, else the one whose table or title the file bears, else that of the measurements
/// that are there, else the only one.
pub(super) fn source_of(
    args: &ImportArgs,
    plan: &Plan,
    indicator: &Indicator,
    arrival: &Arrival,
) -> Result<Option<Sourced>, Failure> {
    if let Some(typed) = &args.source {
        return plan.source_by_name(typed).map(Sourced::Typed).map(Some).ok_or_else(|| {
            let known: Vec<&str> = plan.sources.iter().map(|source| source.id.as_str()).collect();
            Failure::usage(Message::new("import-unknown-source").with("source", typed.as_str()))
                .help(Message::new("choose-from").with("words", known))
        });
    }
    let own = |source: &&Source| indicator.sources.iter().any(|id| id.value == source.id.value);
    let own_sources = || plan.sources.iter().filter(own);
    let of_table = own_sources()
        .find(|source| source.table.as_ref().is_some_and(|table| arrival.mentions(table.as_str())));
    let titled = |titled| own_sources().find(|source| arrival.is_of_source(source, plan, titled));
    let of_title = || titled(Titled::Exactly).or_else(|| titled(Titled::OfAnyYear));
    if let Some(source) = of_table.or_else(of_title) {
        return Ok(Some(Sourced::ByTable(source.id.value.clone())));
    }
    // The head of its measurements says where they come from.
    if let Some(source) = plan.series.get(&indicator.id).and_then(|series| series.source.as_ref()) {
        return Ok(Some(Sourced::Usual(source.value.clone())));
    }
    match indicator.sources.as_slice() {
        [] => Ok(None),
        [only] => Ok(Some(Sourced::Usual(only.value.clone()))),
        several => {
            let names: Vec<&str> = several.iter().map(|id| id.as_str()).collect();
            let message = Message::new("import-which-source").with("indicator", indicator.title.as_str());
            Err(Failure::usage(message).help(Message::new("import-which-source-help").with("sources", names)))
        }
    }
}
