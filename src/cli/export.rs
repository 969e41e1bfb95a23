//! `ivp export`

use super::Outcome;
use super::args::{ExcelChoice, ExportArgs, ExportFormat};
use super::error::Failure;
use super::output::{put, refuse_name, refuse_plan_files};
use super::package;
use super::session::{Checked, Session};
use ivp::compute::Bench;
use ivp::exchange::{Dialect, export_json, tidy, tidy_csv};
use ivp::lang::Message;
use ivp::views::workbook;

/// Writes the figures, or everything, for other programs.
pub(crate) fn run(args: &ExportArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    if args.excel.is_some() && args.format != ExportFormat::Csv {
        return Err(Failure::usage(Message::new("export-excel-csv-only")));
    }
    let folders = session.folders()?;
    if let Some(path) = &args.output {
        refuse_plan_files(path, &folders)?;
    }
    // A package is a folder: its name promises nothing.
    if args.format != ExportFormat::Datapackage {
        refuse_name(args.output.as_deref(), ends(args.format), args.format == ExportFormat::Xlsx, session)?;
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
    let bytes = match args.format {
        ExportFormat::Csv => {
            let dialect = match args.excel {
                Some(ExcelChoice::Nl) => Dialect::ExcelNl,
                None => Dialect::Rfc4180,
            };
            tidy_csv(benches.iter().flat_map(|bench| tidy(*bench)).collect(), dialect).into_bytes()
        }
        ExportFormat::Json => export_json(&benches).into_bytes(),
        ExportFormat::Datapackage => return package::run(args.output.as_deref(), &plans, &benches, session),
        ExportFormat::Xlsx => {
            let own = benches.first().and_then(|bench| session.document_catalogue(bench.plan));
            workbook(&benches, own.as_ref().unwrap_or(session.catalogue)).map_err(|error| {
                Failure::surroundings(Message::new("export-workbook").with("reason", error.to_string()))
            })?
        }
    };
    put(&bytes, args.output.as_deref(), session)?;
    let mut outcome = Outcome::Done;
    for checked in &plans {
        if ends_with_errors(session, checked) {
            outcome = Outcome::Errors;
        }
    }
    Ok(outcome)
}

fn ends(format: ExportFormat) -> &'static [&'static str] {
    match format {
        ExportFormat::Csv => &["csv", "txt", "tsv"],
        ExportFormat::Json => &["json"],
        ExportFormat::Xlsx => &["xlsx"],
        ExportFormat::Datapackage => &[],
    }
}

fn ends_with_errors(session: &mut Session<'_>, checked: &Checked) -> bool {
    session.end_report(checked) == Outcome::Errors
}
