//! `ivp status`

use clap::{Args, ValueEnum};

use super::answers::inside::{in_status, marked};
use super::answers::named::unfound;
use super::overview::ahead;
use super::session::Session;
use super::session::error::Failure;
use super::session::outcome::Outcome;
use ivp::compute::{due, glance, status};
use ivp::model::IndicatorKind;
use ivp::views::{self, Head};

#[derive(Debug, Args)]
pub(crate) struct StatusArgs {
    pub(crate) id: Option<String>,
    #[arg(long)]
    pub(crate) all: bool,
    #[arg(long)]
    pub(crate) kind: Option<KindChoice>,
    #[arg(long)]
    pub(crate) by: Option<ByChoice>,
    #[arg(long, default_value = "table")]
    pub(crate) format: StatusFormat,
}

/// A kind of indicator, as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum KindChoice {
    #[value(aliases = ["effectindicator", "effectindicatoren", "effect indicator", "effect indicators"])]
    Effect,
    #[value(aliases = ["prestatie", "prestatie-indicator", "prestatie-indicatoren", "performance indicator",
        "performance indicators"])]
    Performance,
}

/// By what the figures are told apart, as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ByChoice {
    #[value(aliases = ["parts", "deel", "delen"])]
    Part,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatusFormat {
    #[value(alias = "tabel")]
    Table,
    Json,
    Csv,
    Markdown,
}

/// Prints how the plan stands.
pub(crate) fn run(args: &StatusArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let checked = session.check()?;
    let plan = session.plan(&checked)?;
    let judging = checked.judging(plan, session.moment());
    let mut report = status(&judging);
    if let Some(id) = &args.id {
        report = report.only(plan.find(id).map_err(|why| unfound(id, why))?);
    }
    if let Some(kind) = args.kind {
        report = report.of_kind(match kind {
            KindChoice::Effect => IndicatorKind::Effect,
            KindChoice::Performance => IndicatorKind::Performance,
        });
    }
    let by_part = args.by == Some(ByChoice::Part);
    if by_part {
        // Other programs find the parts inside their indicator.
        report = if args.format == StatusFormat::Json { report.with_parts() } else { report.by_part() };
    }
    // Without a question of its own, all on one screen.
    let at_a_glance = args.id.is_none() && args.kind.is_none() && !by_part && !args.all;
    let own = session.document_catalogue(plan);
    let document = own.as_ref().unwrap_or(session.catalogue);
    let text = match args.format {
        StatusFormat::Table if by_part => {
            views::status_by_part(&report, session.catalogue, session.terminal.style())
        }
        StatusFormat::Table if at_a_glance => {
            let due = due(&judging, ahead(session.as_of.unwrap_or(session.today)));
            views::status_glance(&glance(&report, &due), session.catalogue, session.terminal.style())
        }
        StatusFormat::Table => views::status_table(&report, session.catalogue, session.terminal.style()),
        StatusFormat::Json => views::status_json(&report),
        StatusFormat::Csv => views::status_csv(&report),
        StatusFormat::Markdown => views::status_markdown(&report, document),
    };
    let head = match args.format {
        StatusFormat::Table | StatusFormat::Csv => None,
        StatusFormat::Json => Some(Head::Json),
        StatusFormat::Markdown => Some(Head::Markdown),
    };
    let text = marked(text, head, in_status(&report, plan), document, session);
    session.terminal.print_in(args.format == StatusFormat::Table, &text);
    Ok(session.end_report(&checked))
}
