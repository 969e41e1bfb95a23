//! `ivp export`

use super::Outcome;
use super::args::{ExcelChoice, ExportArgs, ExportFormat};
use super::error::Failure;
use super::output::refuse_plan_files;
use super::package;
use super::session::{Checked, Session};
use ivp::compute::Bench;
use ivp::exchange::{Dialect, export_json, tidy, tidy_csv};
use ivp::files::write_atomic;
use ivp::lang::Message;

/// Writes the figures, or everything, for other programs.
pub(crate) fn run(args: &ExportArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    if args.excel.is_some() && args.format != ExportFormat::Csv {
        return Err(Failure::usage(Message::new("export-excel-csv-only")));
    }
    let folders = session.folders()?;
    if let Some(path) = &args.output {
        refuse_plan_files(path, &folders)?;
    }
    let mut plans = Vec::new();
    for folder in folders {
        let checked = session.check_in(&folder)?;
        session.plan(&checked)?;
        plans.push(checked);
    }
    let moment = session.moment();
    let benches: Vec<Bench<'_>> = plans
        .iter()
        .filter_map(|checked| {
            let plan = checked.loaded.plan.as_ref().or(checked.loaded.remains.as_ref())?;
            Some(Bench { plan, texts: &checked.loaded.sources, invalid: &checked.invalid, moment })
        })
        .collect();
    let text = match args.format {
        ExportFormat::Csv => {
            let dialect = match args.excel {
                Some(ExcelChoice::Nl) => Dialect::ExcelNl,
                None => Dialect::Rfc4180,
            };
            tidy_csv(benches.iter().flat_map(|bench| tidy(*bench)).collect(), dialect)
        }
        ExportFormat::Json => export_json(&benches),
        ExportFormat::Datapackage => {
            return package::run(args.output.as_deref(), &plans, &benches, session);
        }
    };
    match &args.output {
        Some(path) => write_atomic(path, text.as_bytes()).map_err(|error| Failure::io(path, &error))?,
        None => session.terminal.print(&text),
    }
    let mut outcome = Outcome::Done;
    for checked in &plans {
        if ends_with_errors(session, checked) {
            outcome = Outcome::Errors;
        }
    }
    Ok(outcome)
}

fn ends_with_errors(session: &mut Session<'_>, checked: &Checked) -> bool {
    session.end_report(checked) == Outcome::Errors
}
