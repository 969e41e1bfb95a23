//! `ivp history`

use super::Outcome;
use super::args::{HistoryArgs, HistoryFormat};
use super::error::Failure;
use super::session::{Session, find_indicator};
use ivp::compute::{Bench, history};
use ivp::views;

/// Prints the measurements of an indicator over time.
pub(crate) fn run(args: &HistoryArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let checked = session.check()?;
    let plan = session.plan(&checked)?;
    let indicator = find_indicator(plan, &args.id)?;
    let bench =
        Bench { plan, texts: &checked.loaded.sources, invalid: &checked.invalid, moment: session.moment() };
    let history = history(bench, indicator);
    let text = match args.format {
        HistoryFormat::Table => views::history_table(&history, session.catalogue, session.terminal.style()),
        HistoryFormat::Json => views::history_json(&history),
        HistoryFormat::Csv => views::history_csv(&history),
    };
    session.terminal.print(&text);
    Ok(session.end_report(&checked))
}
