//! A measurement as it is typed on the command line.

use chrono::Datelike as _;
use clap::Args;

use crate::cli::answers::refusals::Refusals;
use crate::cli::answers::typed::{Typed, count, named_id, read_period, status, text, unknown_name, unread};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use ivp::edit::{NewFigure, NewMeasurement, Spread};
use ivp::facts::Calendar;
use ivp::lang::{Message, shortest};
use ivp::model::{
    ByHand, Id, Indicator, Numeral, Period, Plan, Quantity, Status, Unit, Unread, folded, fraction_of_100,
    read_by_hand, read_yes_no,
};

#[derive(Debug, Clone, Default, Args)]
pub(crate) struct RecordArgs {
    pub(crate) id: Option<String>,
    // A figure may be negative: −250 euro.
    #[arg(allow_hyphen_values = true)]
    pub(crate) value: Option<String>,
    #[arg(long)]
    pub(crate) period: Option<String>,
    #[arg(long)]
    pub(crate) n: Option<String>,
    #[arg(long)]
    pub(crate) numerator: Option<String>,
    #[arg(long)]
    pub(crate) denominator: Option<String>,
    #[arg(long)]
    pub(crate) source: Option<String>,
    #[arg(long)]
    pub(crate) status: Option<String>,
    #[arg(long)]
    pub(crate) part: Option<String>,
    #[arg(long)]
    pub(crate) note: Option<String>,
    #[arg(long)]
    pub(crate) evidence: Option<String>,
    #[arg(long)]
    pub(crate) missing: Option<String>,
    #[arg(long)]
    pub(crate) corrects: Option<String>,
    #[arg(long)]
    pub(crate) not_representative: bool,
    #[arg(long)]
    pub(crate) internal: bool,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(short, long)]
    pub(crate) yes: bool,
    #[arg(long)]
    pub(crate) commit: bool,
}

/// What was typed, as a measurement; without an indicator only what is wrong with it anyway.
pub(super) fn typed_measurement(
    args: &RecordArgs,
    plan: &Plan,
    indicator: Option<&Indicator>,
    refusals: &mut Refusals,
    session: &Session<'_>,
) -> Option<NewMeasurement> {
    let respondents = refusals.keep(respondents(args, indicator, session));
    let read = refusals.keep(figure(args, indicator, session));
    let period = refusals.keep(period(args, plan, indicator, session));
    let source = refusals.keep(source(args, plan, indicator));
    let typed = args.status.as_deref().map(|typed| status(typed, "--status", session)).transpose();
    let status =
        refusals.keep(typed.and_then(|typed| one_status(typed, read.as_ref().and_then(|read| read.status))));
    let part = refusals.keep(part(args, indicator));
    let evidence = refusals.keep(evidence(args));
    let corrects = refusals.keep(text(args.corrects.as_deref(), "--corrects"));
    let note = refusals.keep(text(args.note.as_deref(), "--note"));
    let read = read?;
    let n = respondents?.or(read.respondents);
    Some(NewMeasurement {
        period: period?,
        figure: read.figure,
        recorded: session.today,
        source: source?,
        status: status?,
        // A count was whole and not negative; what does not fit is far beyond any survey.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        respondents: n.map(|n| n.min(f64::from(u32::MAX)) as u32),
        representative: args.not_representative.then_some(false),
        part: part?,
        evidence: evidence?,
        internal: args.internal,
        assumed: None,
        spread: Spread::default(),
        replaces: None,
        corrects: corrects?,
        confirmed: false,
        note: note?,
    })
}

/// Refuses what was typed wrongly before anything is asked. What lacks is no mistake yet.
pub(super) fn refuse_typed(
    args: &RecordArgs,
    plan: &Plan,
    indicator: &Indicator,
    lacks_figure: bool,
    session: &Session<'_>,
) -> Result<(), Failure> {
    let mut refusals = Refusals::default();
    let indicator = Some(indicator);
    refusals.keep(respondents(args, indicator, session));
    if !lacks_figure {
        refusals.keep(figure(args, indicator, session));
    }
    if args.period.is_some() {
        refusals.keep(period(args, plan, indicator, session));
    }
    if args.source.is_some() {
        refusals.keep(source(args, plan, indicator));
    }
    refusals.keep(args.status.as_deref().map(|typed| status(typed, "--status", session)).transpose());
    refusals.keep(part(args, indicator));
    refusals.keep(evidence(args));
    refusals.keep(text(args.corrects.as_deref(), "--corrects"));
    refusals.keep(text(args.note.as_deref(), "--note"));
    refusals.end(session)
}

/// A figure, with what was typed around it.
struct Read {
    figure: NewFigure,
    status: Option<Status>,
    respondents: Option<f64>,
}

fn respondents(
    args: &RecordArgs,
    indicator: Option<&Indicator>,
    session: &Session<'_>,
) -> Result<Option<f64>, Failure> {
    let Some(typed) = args.n.as_deref() else { return Ok(None) };
    let n = count(typed, "--n", session)?;
    match indicator {
        Some(indicator) if !matches!(indicator.unit, Unit::Percent | Unit::Grade) => {
            Err(Failure::usage(Message::new("rec-n-unit").with("indicator", indicator.title.as_str())))
        }
        Some(indicator) if n == 0.0 => {
            let message = Message::new("measurement-no-respondents");
            Err(Failure::usage(message.with("indicator", indicator.title.as_str()))
                .help(Message::new("rec-no-respondents-help")))
        }
        _ => Ok(Some(n)),
    }
}

/// The status that was typed, with its option or behind the figure: `41*`.
fn one_status(typed: Option<Status>, behind: Option<Status>) -> Result<Option<Status>, Failure> {
    match (typed, behind) {
        (Some(one), Some(other)) if one != other => {
            Err(Failure::usage(Message::new("rec-two-states")).help(Message::new("rec-two-states-help")))
        }
        _ => Ok(typed.or(behind)),
    }
}

fn period(
    args: &RecordArgs,
    plan: &Plan,
    indicator: Option<&Indicator>,
    session: &Session<'_>,
) -> Result<Period, Failure> {
    let Some(typed) = args.period.as_deref() else {
        let failure = Failure::usage(Message::new("usage-missing-period"));
        let due = indicator.and_then(|indicator| {
            let series = plan.series.get(&indicator.id);
            Calendar::new(plan, indicator, series, session.today).due_on(session.today)
        });
        return Err(failure.help(match due {
            Some(period) => Message::new("rec-period-help-expected").with("period", period.to_string()),
            None => Message::new("period-form-help"),
        }));
    };
    begun_period(typed, "--period", indicator, session)
}

/// A period that has begun, as typed with an option or as an answer.
pub(super) fn begun_period(
    typed: &str,
    option: &str,
    indicator: Option<&Indicator>,
    session: &Session<'_>,
) -> Result<Period, Failure> {
    let period = read_period(typed, option, session)?;
    match indicator {
        Some(indicator) if period.start() > session.today => {
            let message = Message::new("period-future")
                .with("indicator", indicator.title.as_str())
                .with("period", period)
                .with("start", period.start());
            Err(Failure::usage(message).help(Message::new("period-future-help")))
        }
        _ => Ok(period),
    }
}

/// How this figure is typed: of the indicator and the period that were typed, as far as they were.
fn usage_help(args: &RecordArgs, indicator: Option<&Indicator>, session: &Session<'_>) -> Message {
    let name = indicator.map(|one| one.id.to_string()).or_else(|| args.id.clone());
    let last = || (session.today.year() - 1).to_string();
    Message::new("rec-usage-help")
        .with("name", name.unwrap_or_else(|| "…".to_owned()))
        .with("period", args.period.clone().unwrap_or_else(last))
}

fn figure(args: &RecordArgs, indicator: Option<&Indicator>, session: &Session<'_>) -> Result<Read, Failure> {
    let ratio = args.numerator.is_some() || args.denominator.is_some();
    let forms = [args.value.is_some(), ratio, args.missing.is_some()];
    match forms.iter().filter(|form| **form).count() {
        0 => {
            let failure = Failure::usage(Message::new("usage-missing-figure"));
            return Err(match args.id.as_deref().and_then(|typed| typed.split_once('=')) {
                Some((name, value)) => failure
                    .help(Message::new("rec-name-and-value-help").with("name", name).with("value", value)),
                None => failure.help(usage_help(args, indicator, session)),
            });
        }
        1 => {}
        _ => return Err(Failure::usage(Message::new("rec-two-figures"))),
    }
    let plain = |figure| Read { figure, status: None, respondents: None };
    if let Some(reason) = text(args.missing.as_deref(), "--missing")? {
        return Ok(plain(NewFigure::Missing(reason)));
    }
    if let Some(typed) = args.value.as_deref() {
        let ByHand { value, status, respondents } = read_value(typed, indicator, Typed::Figure, session)?;
        return Ok(Read { figure: NewFigure::Value(value), status, respondents });
    }
    match (args.numerator.as_deref(), args.denominator.as_deref()) {
        (Some(some), Some(all)) => {
            let some = count(some, "--numerator", session);
            let (some, all) = match (some, count(all, "--denominator", session)) {
                (Ok(some), Ok(all)) => (some, all),
                (Err(one), Err(other)) => return Err(Failure::Several(vec![one, other])),
                (Err(one), _) | (_, Err(one)) => return Err(one),
            };
            Ok(plain(NewFigure::Ratio(some, all)))
        }
        (None, _) => Err(Failure::usage(Message::new("usage-missing").with("option", "--numerator"))),
        (_, None) => Err(Failure::usage(Message::new("usage-missing").with("option", "--denominator"))),
    }
}

/// A figure as typed with the command, or as an answer.
pub(super) fn read_value(
    typed: &str,
    indicator: Option<&Indicator>,
    place: Typed<'_>,
    session: &Session<'_>,
) -> Result<ByHand, Failure> {
    let Some(indicator) = indicator else {
        // Of which unit is not known; a figure of any has digits, or is yes or no.
        let is_none = Numeral::parse(typed).is_none()
            && read_yes_no(typed).is_none()
            && !typed.contains(|c: char| c.is_ascii_digit());
        let any = ByHand { value: Quantity::Number(0.0), status: None, respondents: None };
        return if is_none {
            Err(unread(typed, (Unread::NotANumber, None), None, place, session))
        } else {
            Ok(any)
        };
    };
    let unit = indicator.unit;
    let read = read_by_hand(typed, unit).map_err(|why| unread(typed, why, Some(unit), place, session))?;
    match fraction_of_100(typed, unit, read.value) {
        Some(other) => {
            let percent = |number| format!("{}%", shortest(number, session.catalogue.language()));
            let said = |id| {
                let message = Message::new(id).with("typed", typed);
                message.with("one", percent(read.value.number())).with("two", percent(other))
            };
            Err(Failure::usage(said("rec-two-readings")).help(said("rec-two-readings-help")))
        }
        None => Ok(read),
    }
}

/// `--source`, else the file's, else the only one of the indicator, else nobody can say.
fn source(args: &RecordArgs, plan: &Plan, indicator: Option<&Indicator>) -> Result<Option<Id>, Failure> {
    let sources = indicator.map_or(&[][..], |indicator| indicator.sources.as_slice());
    let own: Vec<&str> = sources.iter().map(|source| source.as_str()).collect();
    let Some(typed) = args.source.as_deref() else {
        let Some(indicator) = indicator else { return Ok(None) };
        return match (plan.source_of_figures(indicator), sources) {
            (Some(source), _) => Ok(Some(source.clone())),
            (None, []) => {
                let all: Vec<&str> = plan.sources.iter().map(|source| source.id.as_str()).collect();
                let failure = Failure::usage(Message::new("usage-missing").with("option", "--source"));
                Err(if all.is_empty() {
                    failure.help(Message::new("rec-no-sources-help"))
                } else {
                    failure.help(Message::new("choose-from").with("words", all))
                })
            }
            (None, _) => Err(Failure::usage(Message::new("usage-missing").with("option", "--source"))
                .help(Message::new("choose-from").with("words", own))),
        };
    };
    let mut known = plan.source_names();
    let lacking = own.into_iter().filter(|id| known.iter().all(|(one, _)| one != id));
    let lacking: Vec<(&str, &str)> = lacking.map(|id| (id, id)).collect();
    known.extend(lacking);
    named_id(typed, "--source", &known, plan.sources.is_empty()).map(Some)
}

fn part(args: &RecordArgs, indicator: Option<&Indicator>) -> Result<Option<String>, Failure> {
    let (Some(typed), Some(indicator)) = (args.part.as_deref(), indicator) else { return Ok(None) };
    if let Some(part) = indicator.part_by_name(typed) {
        return Ok(Some(part.to_owned()));
    }
    let parts = indicator.part_names();
    let failure = unknown_name(typed, "--part", &parts);
    Err(match folded(typed).as_str() {
        _ if parts.is_empty() => failure.help(Message::new("rec-no-parts")),
        "totaal" | "total" | "alles" => failure.help(Message::new("rec-total-help")),
        _ => failure,
    })
}

/// The file or address that a figure comes from; a path may not lead out of the folder of the plan.
fn evidence(args: &RecordArgs) -> Result<Option<String>, Failure> {
    let evidence = text(args.evidence.as_deref(), "--evidence")?;
    let leads_out = |path: &String| !path.contains("://") && path.split(['/', '\\']).any(|part| part == "..");
    match evidence {
        Some(path) if leads_out(&path) => {
            let message = Message::new("rec-evidence-outside").with("path", path);
            Err(Failure::usage(message).help(Message::new("rec-evidence-outside-help")))
        }
        evidence => Ok(evidence),
    }
}
