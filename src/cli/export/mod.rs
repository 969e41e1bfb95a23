//! `ivp export`

mod package;

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::answers::inside::{marked, remark};
use super::answers::named::find_partner;
use super::papers::output::{extension, put, refuse_name, refuse_plan_files};
use super::session::error::Failure;
use super::session::outcome::Outcome;
use super::session::progress::Progress;
use super::session::typed::quoted;
use super::session::{Checked, Session};
use ivp::compute::{
    Blank, EvaluationReport, Inside, Judging, Standpoint, blanks, evaluate, open_actions, questions,
    year_to_evaluate,
};
use ivp::exchange::{Dialect, export_json, template_csv, tidy, tidy_csv};
use ivp::lang::Message;
use ivp::views::{Head, ToFillIn, WhenFilled, template_workbook, workbook};

#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    #[arg(long)]
    pub(crate) format: Option<ExportFormat>,
    #[arg(long)]
    pub(crate) template: bool,
    /// The partner that fills the table in.
    #[arg(long = "for", value_name = "PARTNER")]
    pub(crate) partner: Option<String>,
    #[arg(long)]
    pub(crate) excel: Option<ExcelChoice>,
    #[arg(short, long, value_parser = crate::cli::path::path())]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    Csv,
    Json,
    #[value(alias = "excel")]
    Xlsx,
    Datapackage,
}

/// Of which country the spreadsheet is that opens the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExcelChoice {
    Nl,
}

/// Writes the figures, or everything, for other programs.
pub(crate) fn run(args: &ExportArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let format = format(args);
    if args.excel.is_some() && format != ExportFormat::Csv {
        return Err(Failure::usage(Message::new("export-excel-csv-only")));
    }
    if args.template && !matches!(format, ExportFormat::Csv | ExportFormat::Xlsx) {
        return Err(Failure::usage(Message::new("export-template-form")));
    }
    if args.partner.is_some() && !args.template {
        let failure = Failure::usage(Message::new("export-for-template"));
        return Err(failure.help(Message::new("export-for-template-help")));
    }
    let folders = session.folders()?;
    if let Some(path) = &args.output {
        refuse_plan_files(path, &folders)?;
    }
    // A package is a folder: its name promises nothing.
    if format != ExportFormat::Datapackage {
        refuse_name(args.output.as_deref(), ends(format), format == ExportFormat::Xlsx, session)?;
    }
    let mut plans = Vec::new();
    let bar = Progress::new(folders.len(), &session.catalogue.text("export-working"), session.terminal);
    for folder in folders {
        bar.step();
        let checked = session.check_in(&folder)?;
        session.plan(&checked)?;
        plans.push(checked);
    }
    drop(bar);
    let moment = session.moment();
    let all: Vec<Judging<'_>> = plans
        .iter()
        .filter_map(|checked| {
            let plan = checked.loaded.plan.as_ref().or(checked.loaded.remains.as_ref())?;
            Some(checked.judging(plan, moment))
        })
        .collect();
    if args.template {
        let bytes = table_to_fill_in(&all, args, format, session)?;
        put(&bytes, args.output.as_deref(), session)?;
        return Ok(end(&plans, session));
    }
    let inside = all.iter().any(|judging| !Inside::of(judging.plan).is_empty());
    let bytes = match format {
        ExportFormat::Csv => {
            let dialect = dialect(args);
            let text = tidy_csv(all.iter().flat_map(|judging| tidy(judging)).collect(), dialect);
            marked(text, None, inside, session.catalogue, session).into_bytes()
        }
        ExportFormat::Json => {
            let text = export_json(&all);
            marked(text, Some(Head::Json), inside, session.catalogue, session).into_bytes()
        }
        ExportFormat::Datapackage => return package::run(args.output.as_deref(), &plans, &all, session),
        ExportFormat::Xlsx => {
            let own = all.first().and_then(|judging| session.document_catalogue(judging.plan));
            let catalogue = own.as_ref().unwrap_or(session.catalogue);
            workbook(&all, inside, catalogue).map_err(|error| no_workbook(&error))?
        }
    };
    put(&bytes, args.output.as_deref(), session)?;
    Ok(end(&plans, session))
}

/// The form that was asked for, else the one that the name of the file tells.
fn format(args: &ExportArgs) -> ExportFormat {
    let by_name = || match extension(args.output.as_deref()).as_deref() {
        Some("xlsx") => ExportFormat::Xlsx,
        Some("json") => ExportFormat::Json,
        _ => ExportFormat::Csv,
    };
    args.format.unwrap_or_else(by_name)
}

fn dialect(args: &ExportArgs) -> Dialect {
    match args.excel {
        Some(ExcelChoice::Nl) => Dialect::ExcelNl,
        None => Dialect::Rfc4180,
    }
}

/// The table to be filled in and read back by `ivp import`.
fn table_to_fill_in(
    all: &[Judging<'_>],
    args: &ExportArgs,
    format: ExportFormat,
    session: &mut Session<'_>,
) -> Result<Vec<u8>, Failure> {
    let [judging] = all else {
        return Err(Failure::usage(Message::new("cli-one-plan")).help(Message::new("cli-one-plan-help")));
    };
    let partner = args.partner.as_deref().map(|typed| find_partner(judging.plan, typed)).transpose()?;
    let all = blanks(judging, partner);
    let actions = open_actions(judging, partner);
    if all.is_empty() && (format == ExportFormat::Csv || actions.actions.is_empty()) {
        session.say(&Message::new("export-template-empty"));
    }
    // No figure is told, but the title of an internal indicator is.
    let inside = Inside::of(judging.plan);
    let mut is_inside = all.iter().any(|blank: &Blank| inside.is_internal(&blank.indicator));
    is_inside |= format != ExportFormat::Csv && actions.actions.iter().any(|(action, _)| action.internal);
    let own = session.document_catalogue(judging.plan);
    let catalogue = own.as_ref().unwrap_or(session.catalogue);
    if format == ExportFormat::Csv {
        let text = template_csv(&all, dialect(args), catalogue);
        remark(is_inside, session);
        return Ok(text.into_bytes());
    }
    // What the evaluation asks for is for the municipality to write.
    let report = evaluation_to_write(judging).filter(|_| partner.is_none());
    is_inside |= report
        .iter()
        .flat_map(questions)
        .any(|one| one.indicator.is_some_and(|of| of.report.id.known().is_some_and(|id| inside.holds(id))));
    let file = args.output.as_deref().and_then(std::path::Path::file_name);
    let file = file.map_or_else(|| "invullen.xlsx".to_owned(), |name| quoted(&name.to_string_lossy()));
    let then = match partner {
        Some(_) => WhenFilled::SendTo(judging.plan.head.municipality.as_str()),
        None => WhenFilled::Import(&file),
    };
    let asked = ToFillIn { blanks: &all, actions: &actions, evaluation: report.as_ref(), then };
    let bytes = template_workbook(judging, &asked, catalogue).map_err(|error| no_workbook(&error))?;
    remark(is_inside, session);
    Ok(bytes)
}

/// The evaluation whose texts are still to be written.
fn evaluation_to_write<'p>(judging: &Judging<'p>) -> Option<EvaluationReport<'p>> {
    let Standpoint { plan, texts, invalid, moment } = **judging;
    let year = year_to_evaluate(plan, invalid, moment.day)?;
    Some(evaluate(plan, texts, invalid, year, moment.known))
}

fn no_workbook(error: &impl std::fmt::Display) -> Failure {
    Failure::surroundings(Message::new("export-workbook").with("reason", error.to_string()))
}

/// Over plans with errors the findings are printed too.
fn end(plans: &[Checked], session: &mut Session<'_>) -> Outcome {
    let mut outcome = Outcome::Done;
    for checked in plans {
        if session.end_report(checked) == Outcome::Errors {
            outcome = Outcome::Errors;
        }
    }
    outcome
}

fn ends(format: ExportFormat) -> &'static [&'static str] {
    match format {
        ExportFormat::Csv => &["csv", "txt", "tsv"],
        ExportFormat::Json => &["json"],
        ExportFormat::Xlsx => &["xlsx"],
        ExportFormat::Datapackage => &[],
    }
}
