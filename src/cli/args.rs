//! The commands. What each takes stands in its own file; the help texts in the message files, under
//! `help-<command>-<argument>`.

use clap::{Parser, Subcommand};

use super::action::ActionArgs;
use super::add::AddArgs;
use super::check::CheckArgs;
use super::completions::CompletionsArgs;
use super::diff::DiffArgs;
use super::due::DueArgs;
use super::evaluate::EvaluateArgs;
use super::explain::ExplainArgs;
use super::export::ExportArgs;
use super::feasible::FeasibleArgs;
use super::fmt::FmtArgs;
use super::followup::FollowupArgs;
use super::global_options::GlobalOptions;
use super::history::HistoryArgs;
use super::import::ImportArgs;
use super::init::InitArgs;
use super::log::LogArgs;
use super::man::ManArgs;
use super::merge::MergeArgs;
use super::record::RecordArgs;
use super::report::ReportArgs;
use super::show::ShowArgs;
use super::site::SiteArgs;
use super::status::StatusArgs;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "ivp",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: GlobalOptions,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The commands, in the order in which the help lists them.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Init(InitArgs),
    Status(StatusArgs),
    Show(ShowArgs),
    History(HistoryArgs),
    Due(DueArgs),
    Record(Box<RecordArgs>),
    Import(ImportArgs),
    Add(AddArgs),
    Action(Box<ActionArgs>),
    Feasible(FeasibleArgs),
    Followup(Box<FollowupArgs>),
    Check(CheckArgs),
    Diff(DiffArgs),
    Export(ExportArgs),
    Site(SiteArgs),
    Fmt(FmtArgs),
    Log(LogArgs),
    Merge(MergeArgs),
    Explain(ExplainArgs),
    Evaluate(EvaluateArgs),
    Report(ReportArgs),
    Completions(CompletionsArgs),
    Man(ManArgs),
}
