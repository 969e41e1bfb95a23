//! `ivp export`

use super::Outcome;
use super::args::{ExcelChoice, ExportArgs, ExportFormat};
use super::error::Failure;
use super::session::{Checked, Session};
use ivp::compute::Bench;
use ivp::exchange::{Dialect, export_json, tidy, tidy_csv};
use ivp::files::write_atomic;
use ivp::lang::Message;
use ivp::views::workbook;

/// The ends of names that tell what is in a file.
const KNOWN: [&str; 13] =
    ["csv", "json", "xlsx", "xls", "xlsm", "xlsb", "ods", "doc", "docx", "odt", "pdf", "html", "toml"];

/// Writes the figures, or everything, for other programs.
pub(crate) fn run(args: &ExportArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    if args.excel.is_some() && args.format != ExportFormat::Csv {
        return Err(Failure::usage(Message::new("export-excel-csv-only")));
    }
    refuse_other_name(args)?;
    if args.format == ExportFormat::Xlsx && args.output.is_none() && session.terminal.is_screen() {
        let help = Message::new("export-xlsx-screen-help");
        return Err(Failure::usage(Message::new("export-xlsx-screen")).help(help));
    }
    let mut plans = Vec::new();
    for folder in session.folders()? {
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
        ExportFormat::Xlsx => {
            let own = benches.first().and_then(|bench| session.document_catalogue(bench.plan));
            workbook(&benches, own.as_ref().unwrap_or(session.catalogue)).map_err(|error| {
                Failure::surroundings(Message::new("export-workbook").with("reason", error.to_string()))
            })?
        }
    };
    match &args.output {
        Some(path) => write_atomic(path, &bytes).map_err(|error| Failure::io(path, &error))?,
        None => session.terminal.print_bytes(&bytes),
    }
    let mut outcome = Outcome::Done;
    for checked in &plans {
        if ends_with_errors(session, checked) {
            outcome = Outcome::Errors;
        }
    }
    Ok(outcome)
}

/// A name that promises another kind of file would not open; and a file of the plan is never written over.
fn refuse_other_name(args: &ExportArgs) -> Result<(), Failure> {
    let format = match args.format {
        ExportFormat::Csv => "csv",
        ExportFormat::Json => "json",
        ExportFormat::Xlsx => "xlsx",
    };
    let extension = args.output.as_ref().and_then(|path| path.extension());
    let extension = extension.map(|text| text.to_string_lossy().to_lowercase());
    match extension.as_deref() {
        Some(other) if other != format && (KNOWN.contains(&other) || args.format == ExportFormat::Xlsx) => {
            let message = Message::new("export-other-format").with("format", format).with("extension", other);
            Err(Failure::usage(message).help(Message::new("export-other-format-help").with("format", format)))
        }
        _ => Ok(()),
    }
}

fn ends_with_errors(session: &mut Session<'_>, checked: &Checked) -> bool {
    session.end_report(checked) == Outcome::Errors
}
