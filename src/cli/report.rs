//! `ivp report`

use chrono::{Datelike as _, NaiveDate};
use clap::Args;

use super::papers::evaluate_basis::Bases;
use super::papers::paper::{PaperArgs, paper_bytes, put_paper, tell_left_out};
use super::papers::start::{Start, start};
use super::session::Session;
use super::session::error::Failure;
use super::session::outcome::Outcome;
use ivp::compute::{ReportBasis, report};
use ivp::diagnostic::Invalid;
use ivp::edit::report_file;
use ivp::lang::Message;
use ivp::model::{InterimReport, Period, Plan, report_path};
use ivp::views::document::Frame;
use ivp::views::{report_document, report_json};

#[derive(Debug, Args)]
pub(crate) struct ReportArgs {
    // Not required by the library: what a period looks like is told.
    pub(crate) period: Option<String>,
    #[command(flatten)]
    pub(crate) paper: PaperArgs,
}

/// Prints the report on a part of a year.
pub(crate) fn run(args: &ReportArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    if args.paper.start {
        return begin(args, session);
    }
    let checked = session.check()?;
    let plan = session.plan_of_years(&checked)?;
    let day = session.as_of.unwrap_or(session.today);
    let period = period_begun(args, plan, day, session)?;
    let format = args.paper.format(session)?;
    let own = session.document_catalogue(plan);
    let document = own.as_ref().unwrap_or(session.catalogue);
    // What is published of the evaluations is published beside it.
    let bases = Bases::of(&checked, plan, &session.folder()?, session);
    let read = (&checked.loaded.sources, &checked.invalid);
    let basis = ReportBasis::new(&bases.publicity, plan, read, period, day);
    let report = basis.report();
    let paper = || report_document(&report, document);
    let bytes = paper_bytes(format, || report_json(&report), paper, Frame::default(), (plan, document))?;
    put_paper(format, &bytes, args.paper.output.as_deref(), session)?;
    tell_left_out(plan, session);
    let gaps = report.gaps();
    if gaps > 0 {
        let id = if report.started { "report-fill-in" } else { "report-start" };
        session.say(&Message::new(id).with("period", period.to_string()));
    }
    let outcome = session.end_report(&checked);
    let left = Message::new("report-strict").with("count", gaps).with("period", period.to_string());
    Ok(args.paper.end(gaps, left, outcome, session))
}

/// The part of a year that was asked for, when it lies in the plan and has begun.
fn period_begun(
    args: &ReportArgs,
    plan: &Plan,
    day: NaiveDate,
    session: &Session<'_>,
) -> Result<Period, Failure> {
    let Some(typed) = args.period.as_deref() else {
        return Err(Failure::usage(Message::new("report-no-period")).help(help(session)));
    };
    let Some(period) = read(typed) else {
        return Err(Failure::usage(Message::new("rec-bad-period").with("text", typed)).help(help(session)));
    };
    if let Period::Year(year) = period {
        return Err(Failure::usage(Message::new("report-whole-year").with("year", year.to_string()))
            .help(Message::new("report-whole-year-help").with("year", year.to_string())));
    }
    if !InterimReport::is_of(period) {
        return Err(
            Failure::usage(Message::new("report-other-period").with("text", typed)).help(help(session))
        );
    }
    if !plan.head.covers(period.end().year()) {
        let help = Message::new("usage-year-outside-plan-help")
            .with("first", plan.head.first_year.value.0.to_string())
            .with("last", plan.head.last_year.value.0.to_string());
        return Err(Failure::usage(Message::new("usage-year-outside-plan").with("text", typed)).help(help));
    }
    if day < period.start() {
        return Err(Failure::usage(Message::new("report-not-begun").with("period", period)));
    }
    Ok(period)
}

/// A period as it is typed, or as the head of the paper says it: `Tussenrapportage eerste helft 2026`.
fn read(typed: &str) -> Option<Period> {
    let lower = typed.trim().to_lowercase();
    let bare = ["tussenrapportage", "interim report"].iter().find_map(|word| lower.strip_prefix(word));
    let mut words = bare.unwrap_or(&lower).trim().to_owned();
    const NUMBERS: [(&str, &str); 8] = [
        ("eerste ", "1e "),
        ("tweede ", "2e "),
        ("derde ", "3e "),
        ("vierde ", "4e "),
        ("first ", "1st "),
        ("second ", "2nd "),
        ("third ", "3rd "),
        ("fourth ", "4th "),
    ];
    for (word, number) in NUMBERS {
        words = words.replace(word, number);
    }
    Period::read(&words).or_else(|| Period::read(typed))
}

/// What can be typed: the last half-year that has ended.
fn help(session: &Session<'_>) -> Message {
    let (year, month) = (session.today.year(), session.today.month());
    let last = if month > 6 { Period::Half(year, 1) } else { Period::Half(year - 1, 2) };
    Message::new("report-period-help").with("example", last.to_string())
}

/// Writes the file of a report with what must be filled in.
fn begin(args: &ReportArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    start(session, |plan, session| {
        let today = session.today;
        let period = period_begun(args, plan, today, session)?;
        Ok(Start {
            inside: report_path(period),
            is_there: ["report-already-started", "report-already-started-help"].map(Message::new),
            refused: "report-start-refused",
            written: Message::new("report-written").with("period", period.to_string()),
            text: Box::new(move |ground, plan, document| {
                let invalid = Invalid::from_findings(&ground.findings);
                Some(report_file(&report(plan, &ground.loaded.sources, &invalid, period, today), document))
            }),
        })
    })
}
