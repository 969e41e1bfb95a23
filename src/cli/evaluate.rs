//! `ivp evaluate`

use chrono::NaiveDate;
use clap::Args;

use super::answers::missing::no_year_named;
use super::answers::named::plan_year;
use super::papers::evaluate_asked::asked;
use super::papers::evaluate_basis::{Bases, RevisionBasis};
use super::papers::paper::{PaperArgs, PaperFormat, paper_bytes, put_paper, tell_left_out};
use super::papers::start::{Start, start};
use super::session::error::Failure;
use super::session::next::next_to_type;
use super::session::outcome::Outcome;
use super::session::transaction::{Transaction, WriteOptions};
use super::session::{Checked, Session};
use ivp::compute::{EvaluationReport, Missing, PaperBasis, Publicity, evaluate};
use ivp::diagnostic::Invalid;
use ivp::edit::evaluation_file_with;
use ivp::files::checksum;
use ivp::lang::{Catalogue, Message};
use ivp::model::{EvaluationText, Period, Plan, evaluation_path};
use ivp::views::document::{Frame, markdown};
use ivp::views::{evaluation_document, evaluation_json};

#[derive(Debug, Args)]
pub(crate) struct EvaluateArgs {
    // Not required by the library: which years there are is told.
    pub(crate) year: Option<String>,
    #[command(flatten)]
    pub(crate) paper: PaperArgs,
}

/// Prints the evaluation of a year.
pub(crate) fn run(args: &EvaluateArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    if args.paper.start {
        return begin(args, session);
    }
    let checked = session.check()?;
    let plan = session.plan_of_years(&checked)?;
    let day = session.as_of.unwrap_or(session.today);
    let year = year_begun(args, plan, day, session)?;
    let format = args.paper.format(session)?;
    let own = session.document_catalogue(plan);
    let document = own.as_ref().unwrap_or(session.catalogue);
    let bases = Bases::of(&checked, plan, &session.folder()?, session);
    let now = Now { checked: &checked, plan, publicity: &bases.publicity, year, day };
    let then = bases.of_year(year, session);
    let basis = match then {
        Some(then) => now.basis_then(then),
        None => now.basis(),
    };
    let report = basis.evaluate();
    let paper = || evaluation_document(&report, document);
    let bytes = paper_bytes(format, || evaluation_json(&report), paper, Frame::default(), (plan, document))?;
    if let Some(then) = then {
        now.tell_differences(then, &report, document, session);
    }
    now.tell_whether_sent(&bytes, format, session);
    put_paper(format, &bytes, args.paper.output.as_deref(), session)?;
    tell_left_out(plan, session);
    if format == PaperFormat::Docx {
        session.say(&Message::new("evaluation-word-pages"));
    }
    if !report.missing.is_empty() {
        let id = if report.started { "evaluation-fill-in" } else { "evaluation-start" };
        session.say(&Message::new(id).with("year", year.to_string()));
    }
    let outcome = session.end_report(&checked);
    let gaps = report.missing.iter().filter(|one| one.is_gap()).count();
    let previous = report.missing.iter().filter(|one| matches!(one, Missing::Previous(_))).count();
    let id = if previous > 0 { "evaluation-strict-previous" } else { "evaluation-strict" };
    let left = Message::new(id)
        .with("count", gaps - previous)
        .with("previous", previous)
        .with("year", year.to_string());
    Ok(args.paper.end(gaps, left, outcome, session))
}

/// The year that was asked for, when it has begun.
fn year_begun(
    args: &EvaluateArgs,
    plan: &Plan,
    day: NaiveDate,
    session: &Session<'_>,
) -> Result<i32, Failure> {
    let typed = args.year.as_deref().ok_or_else(|| no_year_named(plan, session))?;
    let year = plan_year(typed, plan)?;
    if day < Period::Year(year).start() {
        let message = Message::new("usage-year-not-begun").with("year", year.to_string());
        let next = next_to_type(plan).unwrap_or_else(|| Message::new("usage-year-not-begun-help"));
        return Err(Failure::usage(message).help(next));
    }
    Ok(year)
}

/// The plan as it is now.
struct Now<'k> {
    checked: &'k Checked,
    plan: &'k Plan,
    publicity: &'k Publicity,
    year: i32,
    day: NaiveDate,
}

impl<'k> Now<'k> {
    fn basis(&self) -> PaperBasis<'k> {
        let Now { checked, plan, publicity, year, day } = *self;
        PaperBasis::new(publicity, plan, (&checked.loaded.sources, &checked.invalid), year, day)
    }

    fn basis_then<'t>(&self, then: &'t RevisionBasis) -> PaperBasis<'t> {
        let Now { publicity, year, day, .. } = *self;
        PaperBasis::new(publicity, &then.plan, (&then.loaded.sources, &then.invalid), year, day)
    }

    /// Says that the plan of now would give another paper than the one of its revision.
    fn tell_differences(
        &self,
        then: &RevisionBasis,
        report: &EvaluationReport<'_>,
        catalogue: &Catalogue,
        session: &mut Session<'_>,
    ) {
        let shown =
            |report: &EvaluationReport<'_>| markdown(&evaluation_document(report, catalogue), catalogue);
        if shown(report) != shown(&self.basis().evaluate()) {
            let message = Message::new("evaluation-plan-changed").with("revision", then.revision.as_str());
            session.say(&message);
        }
    }

    /// Says whether the paper is the same as the one that was sent, when that was of this format.
    fn tell_whether_sent(&self, bytes: &[u8], format: PaperFormat, session: &mut Session<'_>) {
        let sent = self.plan.evaluations.get(&self.year).and_then(|one| one.document.as_ref());
        let Some(sent) = sent else { return };
        let Some(hash) = &sent.sha256 else { return };
        let end = sent.path.value.rsplit('.').next().unwrap_or_default().to_lowercase();
        if !format.ends().contains(&end.as_str()) {
            return;
        }
        let own = checksum(bytes);
        let id = if own.eq_ignore_ascii_case(hash.value.trim()) {
            "evaluation-as-sent"
        } else {
            "evaluation-not-as-sent"
        };
        session.say(&Message::new(id).with("path", sent.path.as_str()));
    }
}

/// Writes the evaluation file with what must be filled in.
fn begin(args: &EvaluateArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    // Nobody is kept from writing while somebody thinks about an answer.
    let texts = if session.terminal.can_ask() { texts_asked(args, session)? } else { Vec::new() };
    start(session, |plan, session| {
        let today = session.today;
        let year = year_begun(args, plan, today, session)?;
        let is_there = Message::new("evaluation-already-started").with("year", year.to_string());
        Ok(Start {
            inside: evaluation_path(year),
            is_there: [is_there, Message::new("evaluation-already-started-help")],
            refused: "evaluation-start-refused",
            written: Message::new("evaluation-written").with("year", year.to_string()),
            text: Box::new(move |ground, plan, document| {
                let invalid = Invalid::from_findings(&ground.findings);
                let report = evaluate(plan, &ground.loaded.sources, &invalid, year, today);
                evaluation_file_with(&report, &texts, document)
            }),
        })
    })
}

/// What of the texts is given now, where the evaluation is not there yet.
fn texts_asked(
    args: &EvaluateArgs,
    session: &mut Session<'_>,
) -> Result<Vec<(EvaluationText, String)>, Failure> {
    let transaction = Transaction::open(WriteOptions { dry_run: true, commit: false }, session)?;
    let ground = transaction.ground(session)?;
    let Some(plan) = &ground.loaded.plan else { return Err(Failure::UnreadablePlan) };
    let year = year_begun(args, plan, session.today, session)?;
    if transaction.writable(&evaluation_path(year))?.exists() {
        return Ok(Vec::new());
    }
    let invalid = Invalid::from_findings(&ground.findings);
    asked(&evaluate(plan, &ground.loaded.sources, &invalid, year, session.today), session)
}
