//! `ivp evaluate`

use super::Outcome;
use super::args::{EvaluateArgs, EvaluateFormat};
use super::error::Failure;
use super::record::lock;
use super::session::{Session, plan_year};
use ivp::compute::{EvaluationReport, Lacking, evaluate};
use ivp::edit::evaluation_file;
use ivp::files::write_atomic;
use ivp::lang::{Catalogue, Message};
use ivp::views;

/// Prints the evaluation of a year.
pub(crate) fn run(args: &EvaluateArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let checked = session.check()?;
    let plan = session.plan(&checked)?;
    let year = plan_year(&args.year, plan)?;
    let day = session.as_of.unwrap_or(session.today);
    let report = evaluate(plan, &checked.loaded.sources, &checked.invalid, year, day);
    let own = session.document_catalogue(plan);
    if args.start {
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
    let outcome = session.end_report(&checked);
    let gaps = report.lacking.iter().filter(|one| Lacking::is_interpretation(one)).count();
    if args.strict && gaps > 0 {
        let message = Message::new("evaluation-strict").with("count", gaps).with("year", year.to_string());
        session.terminal.complain(&format!("{}\n", session.catalogue.tell(&message)));
        return Ok(Outcome::Errors);
    }
    Ok(outcome)
}

/// Writes the evaluation file with what must be filled in; an evaluation that is there is never overwritten.
fn start(
    report: &EvaluationReport,
    catalogue: &Catalogue,
    session: &mut Session<'_>,
) -> Result<Outcome, Failure> {
    let folder = session.folder()?;
    let inside = format!("evaluations/{}.toml", report.year);
    let path = folder.join(&inside);
    let _lock = lock(&folder)?;
    if path.exists() {
        let message = Message::new("evaluation-already-started")
            .with("year", report.year.to_string())
            .with("path", path.display().to_string());
        return Err(Failure::usage(message));
    }
    let text = evaluation_file(report, catalogue);
    write_atomic(&path, text.as_bytes()).map_err(|error| Failure::io(&path, &error))?;
    session.say(&Message::new("cli-written").with("path", path.display().to_string()));
    Ok(Outcome::Done)
}
