//! `ivp import`

mod args;
mod arrival;
mod choice;
mod contradicted;
mod faults;
mod gathered;
mod left_out;
mod own_rows;
mod reading;
mod refused;
mod returned;
mod shown;
mod sources;
mod unit;
mod unread;

use std::collections::{BTreeMap, BTreeSet};

use super::answers::decision::decision_needed;
use super::answers::doubt::doubt_lines;
use super::session::Session;
use super::session::error::Failure;
use super::session::outcome::Outcome;
use super::session::progress::Progress;
use super::session::transaction::{Transaction, WriteOptions, unsound};
pub(super) use args::ImportArgs;
use arrival::{Arrival, arrival};
use faults::Faults;
use gathered::{Gathered, gathered};
use ivp::edit::{
    Arrived, Ground, Import, ImportRefusal, NotImported, PreparedReturn, Provenance, Refusal, ReturnRefusal,
    ReturnedEdits, prepare_references, prepare_return,
};
use ivp::exchange::OwnPlace;
use ivp::lang::{Arg, Catalogue, Message};
use ivp::model::{Loaded, Municipality, Plan};
use left_out::{tell_left_out, tell_other_years};
use own_rows::tell_remarks;
use returned::{action_refused, announce_returned};
use shown::announce;

/// Adds the figures of a file.
pub(super) fn run(args: &ImportArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    session.refuse_the_past()?;
    let elsewhere = elsewhere(args)?;
    let mut arrived = arrival(args, false)?;
    let transaction = Transaction::open(WriteOptions { dry_run: args.dry_run, commit: false }, session)?;
    let ground = transaction.ground(session)?;
    let Some(plan) = &ground.loaded.plan else { return Err(Failure::UnreadablePlan) };
    // So is one of which rows are chosen by what else stands there.
    let chooses = arrived.figures.own && (!args.wheres.is_empty() || args.topic.is_some());
    if args.indicator.is_some() && (chooses || arrived.names_only_others(plan)) {
        arrived = arrival(args, true)?;
    }
    let mut arrival = arrived;
    if elsewhere.is_some_and(|region| is_own(region, plan)) {
        return Err(Failure::usage(Message::new("import-reference-own")));
    }
    tell_left_out(&arrival, session);
    tell_other_years(args, &arrival, session);
    let figures = &arrival.figures;
    if figures.observations.is_empty() && figures.returned.is_empty() && !figures.hidden.is_empty() {
        return Err(Failure::usage(Message::new("import-all-hidden").with("file", arrival.name.as_str())));
    }
    let own = session.document_catalogue(plan);
    let document = own.as_ref().unwrap_or(session.catalogue);
    // Who asks for one indicator, or for another place, asks for figures.
    if args.indicator.is_some() || args.reference {
        let returned = std::mem::take(&mut arrival.figures.returned);
        if returned.is_filled_in() {
            session.say(&Message::new("returned-left-out"));
        }
    }
    for sheet in &arrival.figures.returned.copies {
        session.say(&Message::new("returned-copy").with("sheet", sheet.as_str()));
    }
    let mut faults = Faults::default();
    own_rows::settled(&mut arrival, args, plan, &mut faults, session);
    let (edits, of_other_sheets) =
        returned::edits(&arrival.figures.returned, &ground, plan, document, session);
    faults.others(of_other_sheets);
    let Gathered { arrived, about } = gathered(args, plan, &arrival, faults, document, session)?;
    let prepared = worked_out(args, elsewhere, &ground, (arrived, &edits), &arrival, document, session)?;
    let import = &prepared.import;
    if !args.yes && !import.doubts.is_empty() {
        return Err(import_doubts(import, plan, &arrival, session));
    }
    // Told when it is done: what could not be written is not new.
    let files: Vec<(String, String)> =
        import.texts.clone().into_iter().chain(prepared.texts.clone()).collect();
    transaction.write(&files, session)?;
    announce(import, &about, args.reference, plan, session);
    if !args.reference {
        tell_remarks(import, &arrival, plan, session);
    }
    announce_returned(&arrival.figures.returned, &edits, &prepared, plan, session);
    if files.is_empty() {
        session.say(&Message::new("import-nothing-new"));
    }
    let years: BTreeSet<i32> = prepared.actions.iter().map(|(id, _)| id.year).collect();
    for year in years {
        let after = import.after.as_ref().unwrap_or(ground.loaded);
        let needed = decision_needed(ground.loaded, after, year, session);
        needed.iter().for_each(|message| session.say(message));
    }
    if let Some(after) = import.after.as_ref().filter(|_| !import.warnings.is_empty()) {
        session.print_findings(&import.warnings, after);
    }
    if args.dry_run {
        session.say(&Message::new("import-dry-run"));
    }
    Ok(Outcome::Done)
}

/// The figures that look wrong: one stops the file.
fn import_doubts(import: &Import, plan: &Plan, arrival: &Arrival, session: &Session<'_>) -> Failure {
    let doubts = import.doubts.iter().filter_map(|(id, doubt)| Some((plan.indicator(id)?, doubt)));
    let rendered: Vec<String> =
        doubts.flat_map(|(indicator, doubt)| doubt_lines(doubt, indicator, session)).collect();
    let message = Message::new("import-doubts").with("file", arrival.name.as_str());
    Failure::usage(message.with("doubts", Arg::Lines(rendered))).help(Message::new("import-doubts-help"))
}

/// Whether a place is the plan's own.
fn is_own(region: &str, plan: &Plan) -> bool {
    let place = |one: &Municipality| {
        let names = std::iter::once(&one.name).chain(&one.code).map(|name| name.value.clone()).collect();
        OwnPlace { names, part: None, member: false }
    };
    plan.head.municipalities.iter().any(|one| place(one).is(region))
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
    ground: &Ground<'_>,
    (arrived, edits): (Vec<Arrived>, &ReturnedEdits),
    arrival: &Arrival,
    document: &Catalogue,
    session: &mut Session<'_>,
) -> Result<PreparedReturn, Failure> {
    let loaded = ground.loaded;
    if let Some(region) = elsewhere {
        let named = arrived.first().and_then(|one| loaded.plan.as_ref()?.indicator(&one.indicator));
        let import = match named {
            Some(indicator) => prepare_references(ground, indicator, region.trim(), arrived),
            None => Ok(Import::default()),
        };
        let import = import.map_err(|why| refused(*why, loaded, arrival, session))?;
        Ok(PreparedReturn { import, texts: BTreeMap::new(), actions: Vec::new(), answers: 0 })
    } else {
        let file = arrival.name.as_str();
        let origin = Provenance {
            reason: document.render(&Message::new("import-reason").with("file", file)),
            evidence: format!("{file} sha256:{}", arrival.checksum),
        };
        let what = session.catalogue.text("import-working");
        let mut bar = None;
        let mut step = |of: usize| {
            bar.get_or_insert_with(|| Progress::new(of, &what, session.terminal)).step();
        };
        let prepared = prepare_return(ground, arrived, &origin, args.corrections, edits, &mut step);
        drop(bar);
        prepared.map_err(|why| match why {
            ReturnRefusal::Figure(why) => refused(*why, loaded, arrival, session),
            ReturnRefusal::Action(id, why) => action_refused(&id, *why, loaded, session),
            ReturnRefusal::Adopted(year) => {
                Failure::usage(Message::new("returned-adopted").with("year", year.to_string()))
                    .help(Message::new("returned-adopted-help"))
            }
            ReturnRefusal::Unsound(why) => {
                unsound(why, ["act-file-has-errors", "returned-refused"], loaded, session)
            }
        })
    }
}

/// What to type for either of two rows that differ in what stands beside their figures, such as their status.
fn apart(arrival: &Arrival, one: usize, other: usize) -> Vec<String> {
    let on = |line: usize| arrival.figures.observations.iter().find(move |of| of.line == line);
    let (Some(one), Some(other)) = (on(one), on(other)) else { return Vec::new() };
    let differs =
        one.times.iter().zip(&other.times).find(|(one, other)| one != other && one.header == other.header);
    let both = differs.map(|(one, other)| [one, other]).into_iter().flatten();
    both.filter(|of| !of.value.is_empty()).map(|of| refused::chosen(&of.header, &of.value)).collect()
}

fn refused(refusal: ImportRefusal, loaded: &Loaded, arrival: &Arrival, session: &mut Session<'_>) -> Failure {
    let ImportRefusal { arrived: one, why } = refusal;
    let about = |id: &'static str| {
        let message = Message::new(id).with("line", one.line).with("period", one.period.to_string());
        message.with("file", arrival.name.as_str())
    };
    match why {
        NotImported::Twice(other) => {
            // Two columns of one name, or two tables under each other perhaps.
            let (id, help) = match other == one.line {
                true => ("import-twice-columns", "import-twice-columns-help"),
                false if arrival.figures.sheet.is_some() => ("import-twice", "import-twice-help"),
                false => ("import-twice", "import-twice-rows-help"),
            };
            let choices = apart(arrival, other, one.line);
            let help = match choices.is_empty() {
                true => Message::new(help),
                false => {
                    Message::new("import-choose").with("choices", Arg::Lines(choices)).with("plain", "false")
                }
            };
            Failure::usage(about(id).with("other", other)).help(help)
        }
        NotImported::Refused(refusal) => {
            session.say(&about("import-line"));
            match *refusal {
                Refusal::Unsound(why) => {
                    unsound(why, ["rec-file-has-errors", "import-refused"], loaded, session)
                }
                Refusal::OtherRespondents { n } => Failure::usage(Message::new("import-refused"))
                    .help(Message::new("import-other-respondents-help").with("n", n)),
                Refusal::AlreadyThere { .. } | Refusal::NothingToCorrect => {
                    Failure::usage(Message::new("import-refused"))
                }
            }
        }
    }
}
