//! A measurement that is known whole: tried, written, told.

use super::typed::{RecordArgs, read_value, typed_measurement};
use crate::cli::answers::doubt::ask;
use crate::cli::answers::meaning::meaning;
use crate::cli::answers::missing::no_indicator_named;
use crate::cli::answers::named::find_indicator;
use crate::cli::answers::refusals::Refusals;
use crate::cli::answers::typed::Typed;
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use crate::cli::session::outcome::Outcome;
use crate::cli::session::transaction::{Transaction, WriteOptions, mention_errors_elsewhere, unsound};
use ivp::edit::{NewFigure, NewMeasurement, Prepared, Refusal, prepare};
use ivp::lang::{Arg, Message};
use ivp::model::{Indicator, Loaded, Plan, Quantity, measurements_path};
use ivp::views;

/// How much is told of what was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Telling {
    /// All, with what it means.
    Full,
    /// Where it stands: the rest was read back before.
    Short,
}

/// Adds a measurement.
pub(super) fn record(
    args: &RecordArgs,
    telling: Telling,
    session: &mut Session<'_>,
) -> Result<Outcome, Failure> {
    // What was refused already is not written; it is only looked what else is wrong.
    let options = WriteOptions { dry_run: args.dry_run || session.is_refused, commit: args.commit };
    let named = args.id.as_deref().unwrap_or_default();
    let transaction = Transaction::open_figures_of(named, options, session)?;
    let ground = transaction.ground(session)?;
    let Some(plan) = &ground.loaded.plan else { return Err(Failure::UnreadablePlan) };
    let mut refusals = Refusals::default();
    let indicator = refusals.keep(indicator(args, plan, ground.loaded, session));
    if let Some(indicator) = indicator {
        transaction.writable(&measurements_path(&indicator.id))?;
    }
    let new = typed_measurement(args, plan, indicator, &mut refusals, session);
    refusals.end(session)?;
    let Some((indicator, new)) = indicator.zip(new) else { return Err(Failure::UnreadablePlan) };
    let prepared = prepare(&ground, indicator, &new)
        .map_err(|refusal| refusal_told(*refusal, ground.loaded, indicator, &new, session))?;
    if !prepared.doubts.is_empty() && !args.yes {
        ask(&prepared.doubts, indicator, session)?;
    }
    transaction.write(&[(prepared.inside.clone(), prepared.text.clone())], session)?;
    announce(args, telling, plan, indicator, &new, &prepared, session);
    if telling == Telling::Full {
        mention_errors_elsewhere(&ground, session);
    }
    let is_kept = transaction.can_be_taken_back();
    if telling == Telling::Full && is_kept && !options.dry_run && !options.commit {
        session.say(&Message::new("undo-mistake"));
    }
    let message = commit_message(indicator, &new, session);
    transaction.commit(&prepared.inside, &message, "rec-written-not-committed", session)?;
    Ok(Outcome::Done)
}

/// The indicator that was typed, `name=41` included: the figure is asked for then.
pub(super) fn indicator<'p>(
    args: &RecordArgs,
    plan: &'p Plan,
    loaded: &Loaded,
    session: &mut Session<'_>,
) -> Result<&'p Indicator, Failure> {
    let name = args.id.as_deref().ok_or_else(|| no_indicator_named(plan))?;
    let bare = name.split_once('=').map_or(name, |(bare, _)| bare);
    find_indicator(plan, bare).map_err(|failure| session.unread_or(bare, failure, loaded))
}

/// Why the measurement was not added, and what to type.
pub(super) fn refusal_told(
    refusal: Refusal,
    loaded: &Loaded,
    indicator: &Indicator,
    new: &NewMeasurement,
    session: &mut Session<'_>,
) -> Failure {
    let period = new.period;
    match refusal {
        Refusal::AlreadyThere { line } => Failure::usage(
            Message::new("rec-already-there")
                .with("indicator", of_part(indicator, new))
                .with("period", period)
                .with("line", Arg::from(line)),
        )
        .help(Message::new("rec-already-there-help")),
        Refusal::NothingToCorrect => Failure::usage(
            Message::new("rec-nothing-to-correct")
                .with("indicator", of_part(indicator, new))
                .with("period", period),
        )
        .help(match (&new.part, indicator.part_names().first()) {
            (None, Some((part, _))) => Message::new("rec-nothing-to-correct-part-help").with("part", *part),
            _ => Message::new("rec-nothing-to-correct-help"),
        }),
        Refusal::OtherRespondents { n } => Failure::usage(
            Message::new("rec-other-respondents")
                .with("figure", figure_text(indicator, &new.figure, session))
                .with("n", n),
        )
        .help(Message::new("rec-other-respondents-help")),
        Refusal::Unsound(why) => unsound(why, ["rec-file-has-errors", "rec-refused"], loaded, session),
    }
}

/// What a figure is of: the indicator, and the part of its breakdown.
fn of_part(indicator: &Indicator, new: &NewMeasurement) -> Arg {
    let title = indicator.title.as_str();
    match &new.part {
        None => title.into(),
        Some(part) => {
            let part = indicator.part_title(part);
            Message::new("rec-of-part").with("indicator", title).with("part", part).into()
        }
    }
}

/// Says what was written, where, and what it means.
fn announce(
    args: &RecordArgs,
    telling: Telling,
    plan: &Plan,
    indicator: &Indicator,
    new: &NewMeasurement,
    prepared: &Prepared,
    session: &mut Session<'_>,
) {
    let catalogue = session.catalogue;
    let path =
        prepared.after.sources.find(&prepared.inside).map_or(String::new(), |(_, file)| file.path.clone());
    if telling == Telling::Short {
        let id = if args.dry_run { "ask-would-record" } else { "ask-recorded" };
        let message = Message::new(id).with("path", path).with("line", prepared.line);
        let text = session.terminal.style().wrap(&views::clean(&catalogue.render(&message)), "", "  ");
        session.terminal.print(&format!("{text}\n"));
        return;
    }
    let figure = figure_text(indicator, &new.figure, session);
    let source = new.source.as_ref().map_or(String::new(), |id| plan.source_name(id).to_owned());
    let id = if args.dry_run { "rec-would-record" } else { "rec-recorded" };
    let mut out = catalogue.render(
        &Message::new(id)
            .with("indicator", of_part(indicator, new))
            .with("figure", figure)
            .with("period", new.period)
            .with("source", source)
            .with("path", path)
            .with("line", prepared.line),
    );
    out.push('\n');
    for line in prepared.added.lines() {
        out.push_str(&format!("    {line}\n"));
    }
    if let Some(meaning) = meaning(prepared, indicator, new, session) {
        out.push_str(&format!("{meaning}\n"));
    }
    session.terminal.print_lines(&views::clean(&out));
    if !prepared.warnings.is_empty() {
        session.print_findings(&prepared.warnings, &prepared.after);
    }
}

/// Why an answer is no figure, and what to type.
pub(super) fn typed_figure(typed: &str, indicator: &Indicator, session: &Session<'_>) -> Failure {
    read_value(typed, Some(indicator), Typed::Answer, session)
        .err()
        .unwrap_or_else(|| Failure::usage(Message::new("ask-no-number")))
}

pub(super) fn figure_text(indicator: &Indicator, figure: &NewFigure, session: &Session<'_>) -> String {
    // As it was typed, with all its decimals.
    let decimals = |number: f64| number.to_string().split_once('.').map_or(0, |(_, behind)| behind.len());
    let shown = |value: Quantity| {
        let most = u32::try_from(decimals(value.number())).ok();
        let more = most.filter(|most| *most > indicator.unit.most_decimals());
        views::figure(value, indicator.unit, more, session.catalogue)
    };
    match figure {
        NewFigure::Value(value) => shown(*value),
        NewFigure::Ratio(numerator, denominator) => {
            indicator.unit.ratio(*numerator, *denominator).map_or_else(
                || format!("{numerator}/{denominator}"),
                |value| views::figure(Quantity::Number(value), indicator.unit, None, session.catalogue),
            )
        }
        NewFigure::Missing(_) => session.catalogue.text("word-no-figure"),
    }
}

fn commit_message(indicator: &Indicator, new: &NewMeasurement, session: &Session<'_>) -> Message {
    Message::new(if new.corrects.is_some() { "rec-commit-correction" } else { "rec-commit" })
        .with("name", indicator.id.to_string())
        .with("period", new.period.to_string())
        .with("figure", figure_text(indicator, &new.figure, session))
}
