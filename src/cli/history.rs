//! `ivp history`

use super::Outcome;
use super::args::{HistoryArgs, HistoryFormat};
use super::error::Failure;
use super::output::{put, refuse_plan_files};
use super::session::{Session, find_indicator};
use ivp::compute::{Bench, chart, history};
use ivp::lang::Message;
use ivp::views;

/// Prints the measurements of an indicator over time.
pub(crate) fn run(args: &HistoryArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let checked = session.check()?;
    let plan = session.plan(&checked)?;
    let indicator = find_indicator(plan, &args.id)?;
    let bench =
        Bench { plan, texts: &checked.loaded.sources, invalid: &checked.invalid, moment: session.moment() };
    let history = history(bench, indicator);
    let output = args.output.as_deref();
    if let Some(path) = output {
        refuse_plan_files(path, &[session.folder()?])?;
    }
    let bytes = match args.format {
        HistoryFormat::Table => {
            views::history_table(&history, session.catalogue, session.terminal.style()).into_bytes()
        }
        HistoryFormat::Json => views::history_json(&history).into_bytes(),
        HistoryFormat::Csv => views::history_csv(&history).into_bytes(),
        HistoryFormat::Svg | HistoryFormat::Png => {
            let none =
                || Failure::usage(Message::new("history-no-chart").with("title", history.title.as_str()));
            let chart = chart(&history).ok_or_else(none)?;
            // A picture goes into a paper: it speaks the language of the plan.
            let own = session.document_catalogue(plan);
            let catalogue = own.as_ref().unwrap_or(session.catalogue);
            match (args.format, output) {
                (HistoryFormat::Svg, _) => {
                    views::chart_svg(&chart, catalogue, views::Look::Picture).into_bytes()
                }
                (_, Some(_)) => views::chart_png(&chart, catalogue).ok_or_else(none)?.bytes,
                // A screen can do nothing with it.
                (_, None) => return Err(Failure::usage(Message::new("history-png-file"))),
            }
        }
    };
    put(&bytes, output, session)?;
    Ok(session.end_report(&checked))
}
