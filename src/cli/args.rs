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
use super::help::HelpArgs;
use super::history::HistoryArgs;
use super::import::ImportArgs;
use super::init::InitArgs;
use super::log::LogArgs;
use super::man::ManArgs;
use super::merge::MergeArgs;
use super::record::RecordArgs;
use super::report::ReportArgs;
use super::schema::SchemaArgs;
use super::session::global_options::GlobalOptions;
use super::show::ShowArgs;
use super::site::SiteArgs;
use super::status::StatusArgs;
use super::undo::UndoArgs;
use super::version::VERSION;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "ivp",
    version = VERSION,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: GlobalOptions,
    /// None: how the plan stands.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
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
    Undo(UndoArgs),
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
    Help(HelpArgs),
    Completions(CompletionsArgs),
    Man(ManArgs),
    Schema(SchemaArgs),
}
