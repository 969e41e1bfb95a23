//! Who a table from elsewhere says that its figures are of, weighed against the sources of the indicator: what is of
//! another is never recorded as theirs.

use std::collections::BTreeSet;

use super::args::ImportArgs;
use super::arrival::Arrival;
use super::choice::{Sourced, source_of};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::exchange::Observation;
use ivp::lang::{Arg, Message};
use ivp::model::{Id, Indicator, Plan, Source, folded};

/// The source of the figures that name none. Those that name one get its id; with a source that was typed those of
/// another are left out.
pub(super) fn named_sources(
    args: &ImportArgs,
    plan: &Plan,
    indicator: &Indicator,
    arrival: &Arrival,
    figures: &mut Vec<Observation>,
    session: &mut Session<'_>,
) -> Result<Option<Id>, Failure> {
    // A plan that tells nothing of its sources has names alone, and those are not compared.
    if plan.sources.is_empty() {
        figures.iter_mut().for_each(|one| one.source = None);
    }
    let names: BTreeSet<String> = figures.iter().filter_map(|one| one.source.clone()).collect();
    let all_named = !names.is_empty() && figures.iter().all(|one| one.source.is_some());
    let own = match source_of(args, plan, indicator, arrival) {
        // Who is named decides; which of several is asked where nobody is.
        Err(_) if all_named && args.source.is_none() => None,
        sourced => sourced?,
    };
    let id = own.as_ref().map(|sourced| sourced.id().clone());
    if let Some(Sourced::Typed(typed)) = &own {
        let is_of =
            |name: &String| plan.sources.iter().any(|one| one.id.value == *typed && may_be(one, name));
        let is_other = |one: &Observation| one.source.as_ref().is_some_and(|name| !is_of(name));
        // What is typed goes before what the file says, and chooses where the file has figures of several.
        if names.len() > 1 && names.iter().any(is_of) {
            let before = figures.len();
            figures.retain(|one| !is_other(one));
            if before > figures.len() {
                session.say(&Message::new("import-other-sources").with("count", before - figures.len()));
            }
        }
        figures.iter_mut().for_each(|one| one.source = None);
        return Ok(id);
    }
    let mut known: Vec<(String, Id)> = Vec::new();
    for name in names {
        match meant(&name, plan, indicator, own.as_ref()) {
            Some(id) => known.push((name, id)),
            // Who asks for no source gets none.
            None if indicator.sources.is_empty() => {}
            None => return Err(other_source(&name, args, indicator, arrival)),
        }
    }
    for one in figures {
        let of = |name: &String| known.iter().find(|(known, _)| known == name);
        one.source = one.source.as_ref().and_then(of).map(|(_, id)| id.as_str().to_owned());
    }
    Ok(id)
}

/// The source of the indicator that a file means by a name; none where it is another, or can be several.
fn meant(name: &str, plan: &Plan, indicator: &Indicator, own: Option<&Sourced>) -> Option<Id> {
    // The number of the table says more than who published it.
    if let Some(Sourced::ByTable(id)) = own {
        return Some(id.clone());
    }
    let is_own = |source: &&Source| {
        indicator.sources.is_empty() || indicator.sources.iter().any(|id| id.value == source.id.value)
    };
    let fit = || plan.sources.iter().filter(is_own).filter(|source| may_be(source, name));
    let by_default = own.map(Sourced::id).filter(|id| fit().any(|source| source.id.value == **id));
    let exact = || {
        fit().find(|source| {
            [&source.id.value.as_str(), &source.name.as_str()].iter().any(|one| folded(one) == folded(name))
        })
    };
    let only = || fit().next().filter(|_| fit().count() == 1);
    let found = exact().map(|source| &source.id.value).or(by_default);
    found.or_else(|| only().map(|source| &source.id.value)).cloned()
}

/// Whether a name in a file can be that of a source: by its id, its name, its publisher or its table, with more or fewer
/// words around it.
fn may_be(source: &Source, name: &str) -> bool {
    let words = |text: &str| -> BTreeSet<String> {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(str::to_lowercase).collect()
    };
    let named = words(name);
    let fits = |own: &str| {
        let own = words(own);
        !own.is_empty() && !named.is_empty() && (own.is_subset(&named) || named.is_subset(&own))
    };
    let more = source.publisher.iter().chain(&source.table);
    fits(source.id.as_str()) || fits(source.name.as_str()) || more.into_iter().any(|one| fits(one.as_str()))
}

/// That a file names a source that is none of the indicator's, and what to type.
fn other_source(name: &str, args: &ImportArgs, indicator: &Indicator, arrival: &Arrival) -> Failure {
    let message = Message::new("import-other-source")
        .with("file", arrival.name.as_str())
        .with("source", name)
        .with("indicator", indicator.title.as_str());
    let command = |id: &str| {
        let typed = format!("ivp import {} --indicator {}", args.typed_file(), indicator.id);
        let own = if args.own { " --own" } else { "" };
        format!("{typed}{}{own} --source {id}", args.typed_options())
    };
    let commands = indicator.sources.iter().map(|id| command(id.as_str())).collect();
    let help = Message::new("import-other-source-help").with("commands", Arg::Lines(commands));
    Failure::usage(message).help(help.with("source", name))
}
