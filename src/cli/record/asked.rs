//! The figure that somebody tells, question by question: what lacks on the command line, in the same words in which it would
//! stand there, so that an answer is read and judged as if it was typed with the command.

use super::before::{tell_before, tell_preview};
use super::typed::{RecordArgs, begun_period, refuse_typed, typed_measurement};
use super::write::{refusal_told, typed_figure};
use crate::cli::answers::refusals::Refusals;
use crate::cli::answers::typed::count;
use crate::cli::questions::{Answer, Choice, Choices, Question, ask, ask_yes, choose, tell};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::compute::{DueItem, Resolution, SourceToName};
use ivp::edit::{Ground, NewMeasurement, Prepared, Refusal, prepare};
use ivp::facts::Calendar;
use ivp::lang::Message;
use ivp::model::{Indicator, Meant, Period, Plan, Unread, fraction_of_100, read_by_hand};

/// What is known of the figure before anything is asked.
#[derive(Debug, Default)]
pub(super) struct Proposed {
    period: Option<Period>,
    /// Something that was done once: the figure itself.
    once: bool,
    part: Option<String>,
    source: Option<String>,
}

impl Proposed {
    /// What settles something that is due.
    pub(super) fn by(item: &DueItem, session: &Session<'_>) -> Proposed {
        let Resolution::Record { once, period, part, source, .. } = &item.resolution else {
            return Proposed::default();
        };
        let source = match source {
            SourceToName::Named(id) => Some(id.to_string()),
            SourceToName::Implied | SourceToName::Unknown => None,
        };
        // What is done is recorded on the day it was done.
        let period = period.or(Some(Period::Day(session.today)));
        Proposed { period, once: *once, part: part.clone(), source }
    }

    /// What is to be expected of an indicator of which nothing is due.
    pub(super) fn of(indicator: &Indicator, plan: &Plan, session: &Session<'_>) -> Proposed {
        let series = plan.series.get(&indicator.id);
        let period = Calendar::new(plan, indicator, series, session.today).due_on(session.today);
        let source = indicator.sources.first().map(|source| source.value.to_string());
        Proposed { period, source, ..Proposed::default() }
    }
}

/// Asks for what lacks of a figure, reads it back, and asks whether it is to be recorded. None where the conversation is
/// broken off, or where the answer is no and there is nothing to go back to.
///
/// # Errors
/// What was typed with the command cannot be recorded.
pub(super) fn told(
    typed: &RecordArgs,
    indicator: &Indicator,
    proposed: &Proposed,
    ground: &Ground<'_>,
    session: &mut Session<'_>,
) -> Result<Option<RecordArgs>, Failure> {
    let Some(plan) = &ground.loaded.plan else { return Err(Failure::UnreadablePlan) };
    let mut args = RecordArgs { id: Some(indicator.id.to_string()), ..typed.clone() };
    let lacks_figure = args.value.is_none()
        && args.missing.is_none()
        && args.numerator.is_none()
        && args.denominator.is_none();
    refuse_typed(&args, plan, indicator, lacks_figure, session)?;
    if args.period.is_none() || lacks_figure {
        tell_before(indicator, plan, ground, session);
    }
    if args.part.is_none() && lacks_figure && !indicator.part_names().is_empty() {
        let Some(part) = part(indicator, proposed, session) else { return Ok(None) };
        args.part = part.given();
    }
    if args.period.is_none() {
        let Some(period) = period(indicator, proposed, session) else { return Ok(None) };
        args.period = Some(period.to_string());
    }
    let figure_at = session.said.at();
    if lacks_figure && figure(&mut args, indicator, proposed, session).is_none() {
        return Ok(None);
    }
    if args.source.is_none() && needs_source(indicator, plan) {
        let Some(source) = source(indicator, plan, proposed, session) else { return Ok(None) };
        args.source = Some(source);
    }
    if session.said.at() == 0 {
        // All was typed: as the command always was.
        return Ok(Some(args));
    }
    agreed(args, indicator, figure_at, ground, session)
}

/// Reads the figure back, and asks for the last yes. After a no the figure is asked for again.
fn agreed(
    mut args: RecordArgs,
    indicator: &Indicator,
    figure_at: usize,
    ground: &Ground<'_>,
    session: &mut Session<'_>,
) -> Result<Option<RecordArgs>, Failure> {
    let Some(plan) = &ground.loaded.plan else { return Err(Failure::UnreadablePlan) };
    loop {
        let mut refusals = Refusals::default();
        let new = typed_measurement(&args, plan, Some(indicator), &mut refusals, session);
        refusals.end(session)?;
        let Some(new) = new else { return Err(Failure::UnreadablePlan) };
        match prepare(ground, indicator, &new) {
            Ok(prepared) => return last_yes(args, indicator, &new, &prepared, figure_at, session),
            Err(refusal) => match *refusal {
                Refusal::AlreadyThere { .. } => {
                    let there = Message::new("ask-corrects").with("period", new.period);
                    let Some(reason) = ask(&Question::new(&there, session), session, as_typed) else {
                        return Ok(None);
                    };
                    args.corrects = Some(reason);
                }
                Refusal::OtherRespondents { n } => {
                    let message = Message::new("ask-n-corrected").with("n", n);
                    let read = |typed: &str, session: &Session<'_>| {
                        count(typed, "", session).map(|_| typed.to_owned())
                    };
                    let Some(n) = ask(&Question::new(&message, session), session, read) else {
                        return Ok(None);
                    };
                    args.n = Some(n);
                }
                other => {
                    let failure = refusal_told(other, ground.loaded, indicator, &new, session);
                    if !session.said.back_to(figure_at) {
                        return Err(failure);
                    }
                    session.complain(&failure);
                    return Ok(None);
                }
            },
        }
    }
}

fn last_yes(
    args: RecordArgs,
    indicator: &Indicator,
    new: &NewMeasurement,
    prepared: &Prepared,
    figure_at: usize,
    session: &mut Session<'_>,
) -> Result<Option<RecordArgs>, Failure> {
    tell_preview(indicator, new, prepared, session);
    let is_usual = prepared.doubts.is_empty();
    // What looks wrong is not waved through with Enter.
    let (question, proposal) = if is_usual { ("ask-record", Some(true)) } else { ("ask-record-doubt", None) };
    match ask_yes(&Message::new(question), proposal, session) {
        Some(true) => Ok(Some(RecordArgs { yes: true, ..args })),
        Some(false) => {
            tell(&Message::new("ask-not-recorded"), session);
            if session.said.back_to(figure_at) {
                return Ok(None);
            }
            Err(Failure::usage(Message::new("rec-doubt-no")))
        }
        None => Ok(None),
    }
}

fn as_typed(typed: &str, _: &Session<'_>) -> Result<String, Failure> {
    Ok(typed.to_owned())
}

/// One part of it; open is the whole.
fn part(indicator: &Indicator, proposed: &Proposed, session: &mut Session<'_>) -> Option<Answer<String>> {
    let parts = indicator.part_names();
    let mut all = vec![Choice::new(session.catalogue.text("ask-whole"), &["totaal", "total"])];
    all.extend(parts.iter().map(|(id, title)| Choice::new(*title, &[id])));
    let due = proposed.part.as_deref();
    let at = parts.iter().position(|(id, _)| Some(*id) == due).map_or(0, |at| at + 1);
    let chosen = choose(&Message::new("ask-part"), &Choices::of(all, Some(at)), session)?;
    let one = chosen.checked_sub(1).and_then(|at| parts.get(at));
    Some(one.map_or(Answer::Open, |(id, _)| Answer::Given((*id).to_owned())))
}

fn period(indicator: &Indicator, proposed: &Proposed, session: &mut Session<'_>) -> Option<Period> {
    let question = Question::new(&Message::new("ask-period"), session)
        .proposing(proposed.period.map(|period| period.to_string()))
        .explained(Message::new("ask-period-help"));
    ask(&question, session, |typed, session| begun_period(typed, "", Some(indicator), session))
}

/// What was answered to the question for the figure.
enum Answered {
    Value { has_respondents: bool },
    Ratio(f64, f64),
    None,
}

/// The figure with the number of people behind it, two numbers, or why there is none.
fn figure(
    args: &mut RecordArgs,
    indicator: &Indicator,
    proposed: &Proposed,
    session: &mut Session<'_>,
) -> Option<()> {
    let unit = indicator.unit;
    let once = if unit.is_yes_no() { session.catalogue.text("word-yes") } else { "1".to_owned() };
    let message = Message::new(if unit.is_yes_no() { "ask-figure-yes-no" } else { "ask-figure" });
    let help = if unit.can_be_ratio() { "ask-figure-help-share" } else { "ask-figure-help" };
    let question = Question::new(&message.with("unit", unit.message()), session)
        .proposing(proposed.once.then_some(once))
        .explained(Message::new(help));
    let read = |typed: &str, session: &Session<'_>| {
        let answered = match read_by_hand(typed, unit) {
            Ok(read) if fraction_of_100(typed, unit, read.value).is_none() => {
                Answered::Value { has_respondents: read.respondents.is_some() }
            }
            Err((_, Some(Meant::Share(some, all)))) if unit.can_be_ratio() => Answered::Ratio(some, all),
            Err((Unread::Two(..), _)) => return Err(typed_figure(typed, indicator, session)),
            Err((_, Some(Meant::NoFigure))) => Answered::None,
            Ok(_) | Err(_) => return Err(typed_figure(typed, indicator, session)),
        };
        Ok((answered, typed.to_owned()))
    };
    match ask(&question, session, read)? {
        (Answered::Value { has_respondents }, typed) => {
            args.value = Some(typed);
            if unit.asks_people() && !has_respondents && args.n.is_none() {
                args.n = respondents(session)?.given();
            }
        }
        (Answered::Ratio(some, all), _) => {
            args.numerator = Some(some.to_string());
            args.denominator = Some(all.to_string());
        }
        (Answered::None, _) => {
            let question = Question::new(&Message::new("ask-missing"), session);
            args.missing = Some(ask(&question, session, as_typed)?);
        }
    }
    Some(())
}

/// How many people a percentage or a grade rests on, where that is known.
fn respondents(session: &mut Session<'_>) -> Option<Answer<String>> {
    let question =
        Question::new(&Message::new("ask-n"), session).or("").explained(Message::new("ask-n-help"));
    ask(&question, session, |typed, session| match typed {
        "" => Ok(Answer::Open),
        _ => match count(typed, "--n", session)? {
            0.0 => Err(Failure::usage(Message::new("ask-n-none"))),
            _ => Ok(Answer::Given(typed.to_owned())),
        },
    })
}

/// Whether a figure must say where it comes from: the file does not, and the indicator has none or several.
fn needs_source(indicator: &Indicator, plan: &Plan) -> bool {
    plan.source_of_figures(indicator).is_none()
}

fn source(
    indicator: &Indicator,
    plan: &Plan,
    proposed: &Proposed,
    session: &mut Session<'_>,
) -> Option<String> {
    let own: Vec<(&str, &str)> = match indicator.sources.as_slice() {
        [] => plan.source_names(),
        own => own.iter().map(|id| (id.as_str(), plan.source_name(&id.value))).collect(),
    };
    if own.is_empty() {
        let question = Question::new(&Message::new("ask-source-new"), session);
        return ask(&question, session, |typed, _| match ivp::model::Id::suggestion(typed) {
            Some(id) => Ok(id),
            None => Err(Failure::usage(Message::new("ask-not-found").with("typed", typed))),
        });
    }
    let proposal = own.iter().position(|(id, _)| Some(*id) == proposed.source.as_deref());
    let all = own.iter().map(|(id, name)| Choice::new(*name, &[id])).collect();
    let at = choose(&Message::new("ask-source"), &Choices::of(all, proposal), session)?;
    Some(own[at].0.to_owned())
}
