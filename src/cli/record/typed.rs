//! A measurement as it is typed on the command line.

use clap::{Args, ValueEnum};

use crate::cli::error::Failure;
use crate::cli::session::Session;
use crate::cli::typed::{count, known_id, missing, read_period, text, unread};
use ivp::edit::{NewFigure, NewMeasurement};
use ivp::facts::Calendar;
use ivp::lang::Message;
use ivp::model::{Id, Indicator, Period, Plan, Status, near_miss, read_figure};

#[derive(Debug, Args)]
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
    pub(crate) status: Option<StatusChoice>,
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

/// The status of a figure, as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatusChoice {
    Provisional,
    RevisedProvisional,
    Definitive,
}

/// What was typed, as a measurement.
pub(super) fn typed_measurement(
    args: &RecordArgs,
    plan: &Plan,
    indicator: &Indicator,
    session: &Session<'_>,
) -> Result<NewMeasurement, Failure> {
    let respondents = args.n.as_deref().map(|typed| count(typed, "--n")).transpose()?;
    if respondents.is_some() && !indicator.unit.asks_people() {
        return Err(Failure::usage(Message::new("rec-n-unit").with("indicator", indicator.title.as_str())));
    }
    Ok(NewMeasurement {
        period: period(args, plan, indicator, session)?,
        figure: figure(args, indicator, session)?,
        recorded: session.today,
        source: source(args, plan, indicator)?,
        status: args.status.map(|status| match status {
            StatusChoice::Provisional => Status::Provisional,
            StatusChoice::RevisedProvisional => Status::RevisedProvisional,
            StatusChoice::Definitive => Status::Definitive,
        }),
        // A count was whole and not negative; what does not fit is far beyond any survey.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        respondents: respondents.map(|n| n.min(f64::from(u32::MAX)) as u32),
        representative: !args.not_representative,
        part: part(args, indicator)?,
        evidence: text(args.evidence.as_deref(), "--evidence")?,
        internal: args.internal,
        sd: None,
        design_effect: None,
        replaces: None,
        corrects: text(args.corrects.as_deref(), "--corrects")?,
        confirmed: false,
        note: text(args.note.as_deref(), "--note")?,
    })
}

fn period(
    args: &RecordArgs,
    plan: &Plan,
    indicator: &Indicator,
    session: &Session<'_>,
) -> Result<Period, Failure> {
    let Some(typed) = args.period.as_deref() else {
        let failure = Failure::usage(Message::new("usage-missing-period"));
        let series = plan.series.get(&indicator.id);
        let help = match Calendar::new(plan, indicator, series, session.today).due_on(session.today) {
            Some(period) => Message::new("rec-period-help-expected").with("period", period.to_string()),
            None => Message::new("period-form-help"),
        };
        return Err(failure.help(help));
    };
    read_period(typed, "--period")
}

fn figure(args: &RecordArgs, indicator: &Indicator, session: &Session<'_>) -> Result<NewFigure, Failure> {
    let ratio = args.numerator.is_some() || args.denominator.is_some();
    let forms = [args.value.is_some(), ratio, args.missing.is_some()];
    match forms.iter().filter(|form| **form).count() {
        0 => return Err(missing("WAARDE", "VALUE", session)),
        1 => {}
        _ => return Err(Failure::usage(Message::new("rec-two-figures"))),
    }
    if let Some(reason) = text(args.missing.as_deref(), "--missing")? {
        return Ok(NewFigure::Missing(reason));
    }
    if let Some(typed) = args.value.as_deref() {
        return read_figure(typed, indicator.unit)
            .map(NewFigure::Value)
            .map_err(|why| unread(typed, why, Some(indicator.unit), session));
    }
    match (args.numerator.as_deref(), args.denominator.as_deref()) {
        (Some(numerator), Some(denominator)) => {
            Ok(NewFigure::Ratio(count(numerator, "--numerator")?, count(denominator, "--denominator")?))
        }
        (None, _) => Err(Failure::usage(Message::new("usage-missing").with("option", "--numerator"))),
        (_, None) => Err(Failure::usage(Message::new("usage-missing").with("option", "--denominator"))),
    }
}

/// `--source`, else the file's, else the only one of the indicator, else nobody can say.
fn source(args: &RecordArgs, plan: &Plan, indicator: &Indicator) -> Result<Option<Id>, Failure> {
    let own: Vec<&str> = indicator.sources.iter().map(|source| source.value.as_str()).collect();
    let Some(typed) = args.source.as_deref() else {
        let of_file = plan.series.get(&indicator.id).and_then(|series| series.source.as_ref());
        return match (of_file, indicator.sources.as_slice()) {
            (Some(source), _) => Ok(Some(source.value.clone())),
            (None, [only]) => Ok(Some(only.value.clone())),
            (None, []) => Err(Failure::usage(Message::new("usage-missing").with("option", "--source"))),
            (None, _) => Err(Failure::usage(Message::new("usage-missing").with("option", "--source"))
                .help(Message::new("choose-from").with("words", own))),
        };
    };
    let known: Vec<&str> = plan.sources.iter().map(|source| source.id.value.as_str()).chain(own).collect();
    known_id(typed, "--source", &known, plan.sources.is_empty()).map(Some)
}

fn part(args: &RecordArgs, indicator: &Indicator) -> Result<Option<String>, Failure> {
    let Some(typed) = args.part.as_deref() else { return Ok(None) };
    let parts: Vec<&str> = indicator
        .breakdown
        .iter()
        .flat_map(|breakdown| breakdown.parts.iter().map(|part| part.value.as_str()))
        .collect();
    if parts.contains(&typed) {
        return Ok(Some(typed.to_owned()));
    }
    let failure =
        Failure::usage(Message::new("usage-bad-value").with("value", typed).with("option", "--part"));
    Err(match near_miss(typed, parts.iter().copied()) {
        Some(better) => failure.help(Message::new("did-you-mean").with("better", better)),
        None if parts.is_empty() => failure.help(Message::new("rec-no-parts")),
        None => failure.help(Message::new("choose-from").with("words", parts)),
    })
}
