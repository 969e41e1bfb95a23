//! `ivp evaluate`

use std::path::Path;

use super::Outcome;
use super::args::{EvaluateArgs, EvaluateFormat};
use super::error::Failure;
use super::record::lock;
use super::session::{Session, plan_year, writable};
use ivp::compute::{EvaluationReport, Lacking, evaluate};
use ivp::edit::evaluation_file;
use ivp::files::write_atomic;
use ivp::lang::{Catalogue, Message};
use ivp::model::Period;
use ivp::views;

/// Prints the evaluation of a year.
pub(crate) fn run(args: &EvaluateArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let checked = session.check()?;
    let plan = session.plan(&checked)?;
    let year = plan_year(&args.year, plan)?;
    let day = session.as_of.unwrap_or(session.today);
    if day < Period::Year(year).start() {
        let message = Message::new("usage-year-not-begun").with("year", year.to_string());
        return Err(Failure::usage(message));
    }
    refuse_other_formats(args)?;
    if let Some(path) = &args.output {
        refuse_plan_files(path, &session.folder()?)?;
    }
    let report = evaluate(plan, &checked.loaded.sources, &checked.invalid, year, day);
    let own = session.document_catalogue(plan);
    if args.start {
        session.refuse_the_past()?;
        return start(&report, own.as_ref().unwrap_or(session.catalogue), session);
    }
    let text = match args.format {
        EvaluateFormat::Markdown => {
            views::evaluation_markdown(&report, own.as_ref().unwrap_or(session.catalogue))
        }
        EvaluateFormat::Json => views::evaluation_json(&report),
    };
    match &args.output {
        None => session.terminal.print(&text),
        Some(path) => {
            write_atomic(path, text.as_bytes()).map_err(|error| Failure::io(path, &error))?;
            let message = Message::new("cli-written").with("path", path.display().to_string());
            session.say(&message);
        }
    }
    if !report.lacking.is_empty() {
        let id = if report.started { "evaluation-fill-in" } else { "evaluation-start" };
        session.say(&Message::new(id).with("year", year.to_string()));
    }
    let outcome = session.end_report(&checked);
    let gaps = report.lacking.iter().filter(|one| Lacking::is_interpretation(one)).count();
    if args.strict && gaps > 0 {
        let message = Message::new("evaluation-strict").with("count", gaps).with("year", year.to_string());
        session.terminal.complain(&format!("{}\n", session.catalogue.tell(&message)));
        return Ok(Outcome::Errors);
    }
    Ok(outcome)
}

/// A paper never lands on a file of the plan, and never in a folder that does not exist.
pub(crate) fn refuse_plan_files(path: &Path, plan: &Path) -> Result<(), Failure> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let parent = parent.canonicalize().map_err(|error| Failure::io(parent, &error))?;
    if plan.canonicalize().is_ok_and(|plan| parent.starts_with(plan)) {
        let message = Message::new("evaluation-into-plan").with("path", path.display().to_string());
        return Err(Failure::usage(message));
    }
    Ok(())
}

/// A name that promises another kind of document would not open.
fn refuse_other_formats(args: &EvaluateArgs) -> Result<(), Failure> {
    let extension = args
        .output
        .as_ref()
        .and_then(|path| path.extension())
        .map(|text| text.to_string_lossy().to_lowercase());
    match extension.as_deref() {
        Some(other @ ("doc" | "docx" | "odt" | "pdf" | "html" | "htm" | "xlsx")) => {
            let message = Message::new("evaluation-other-format").with("extension", other);
            Err(Failure::usage(message).help(Message::new("evaluation-other-format-help")))
        }
        _ => Ok(()),
    }
}

/// Writes the evaluation file with what must be filled in; an evaluation that is there is never overwritten.
fn start(
    report: &EvaluationReport,
    catalogue: &Catalogue,
    session: &mut Session<'_>,
) -> Result<Outcome, Failure> {
    let folder = session.folder()?;
    let inside = format!("evaluations/{}.toml", report.year);
    let path = writable(&folder, &inside)?;
    let _lock = lock(&folder)?;
    if path.exists() {
        let message = Message::new("evaluation-already-started")
            .with("year", report.year.to_string())
            .with("path", path.display().to_string());
        return Err(Failure::usage(message).help(Message::new("evaluation-already-started-help")));
    }
    let text = evaluation_file(report, catalogue);
    write_atomic(&path, text.as_bytes()).map_err(|error| Failure::io(&path, &error))?;
    session.say(
        &Message::new("evaluation-written")
            .with("path", path.display().to_string())
            .with("year", report.year.to_string()),
    );
    Ok(Outcome::Done)
}
