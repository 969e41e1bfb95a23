//! `ivp history`

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::answers::inside::{in_entry, marked};
use super::answers::missing::no_indicator_named;
use super::answers::named::find_indicator;
use super::papers::evaluate_basis::Bases;
use super::papers::output::{put, refuse_plan_files};
use super::session::error::Failure;
use super::session::outcome::Outcome;
use super::session::{Checked, Session};
use ivp::compute::chart;
use ivp::lang::Message;
use ivp::model::{Entry, Indicator, Plan};
use ivp::views::{self, Head};

#[derive(Debug, Args)]
pub(crate) struct HistoryArgs {
    // Not required by the library: which names there are is told.
    pub(crate) id: Option<String>,
    #[arg(long, default_value = "table")]
    pub(crate) format: HistoryFormat,
    #[arg(short, long, value_parser = crate::cli::path::path())]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum HistoryFormat {
    #[value(alias = "tabel")]
    Table,
    Json,
    Csv,
    Svg,
    Png,
}

/// Prints the measurements of an indicator over time.
pub(crate) fn run(args: &HistoryArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let checked = session.check()?;
    let plan = session.plan(&checked)?;
    let name = args.id.as_deref().ok_or_else(|| no_indicator_named(plan))?;
    let indicator = find_indicator(plan, name)?;
    let output = args.output.as_deref();
    if let Some(path) = output {
        refuse_plan_files(path, &[session.folder()?])?;
    }
    let bytes = match args.format {
        HistoryFormat::Svg | HistoryFormat::Png => picture(args, &checked, plan, indicator, session)?,
        HistoryFormat::Table | HistoryFormat::Json | HistoryFormat::Csv => {
            let history = checked.judging(plan, session.moment()).history(indicator);
            let text = match args.format {
                HistoryFormat::Json => views::history_json(&history),
                HistoryFormat::Csv => views::history_csv(&history),
                _ => views::history_table(&history, session.catalogue, session.terminal.style()),
            };
            let head = (args.format == HistoryFormat::Json).then_some(Head::Json);
            let inside = in_entry(Entry::Indicator(indicator), plan);
            marked(text, head, inside, session.catalogue, session).into_bytes()
        }
    };
    match (args.format, output) {
        (HistoryFormat::Table, None) => session.terminal.print(&String::from_utf8_lossy(&bytes)),
        _ => put(&bytes, output, session)?,
    }
    Ok(session.end_report(&checked))
}

/// A picture goes into a paper: it shows what is published, in the language of the plan.
fn picture(
    args: &HistoryArgs,
    checked: &Checked,
    plan: &Plan,
    indicator: &Indicator,
    session: &Session<'_>,
) -> Result<Vec<u8>, Failure> {
    let title = indicator.title.as_str();
    let bases = Bases::of(checked, plan, &session.folder()?, session);
    let public = bases.publicity.published(plan, None, session.moment().known);
    let Some(indicator) = public.indicator(&indicator.id) else {
        return Err(Failure::usage(Message::new("history-internal").with("title", title))
            .help(Message::new("history-internal-help").with("id", args.id.as_deref().unwrap_or_default())));
    };
    let none = || Failure::usage(Message::new("history-no-chart").with("title", title));
    let history = checked.judging(&public, session.moment()).history(indicator);
    let chart = chart(&history).ok_or_else(none)?;
    let own = session.document_catalogue(plan);
    let catalogue = own.as_ref().unwrap_or(session.catalogue);
    match (args.format, args.output.as_deref()) {
        (HistoryFormat::Svg, _) => {
            let foreign = plan.head.language.value.foreign_to(catalogue.language());
            Ok(views::chart_svg(&chart, catalogue, foreign, views::Look::Picture).into_bytes())
        }
        (_, Some(_)) => Ok(views::chart_png(&chart, catalogue, views::Look::Picture).ok_or_else(none)?.bytes),
        // A screen can do nothing with it.
        (_, None) => Err(Failure::usage(Message::new("history-png-file"))),
    }
}
