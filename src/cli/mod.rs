//! The program: arguments in, a call into the library, text out. A command computes nothing. What each takes stands in its
//! own file; the help texts in the message files, under `help-<command>-<argument>`.

mod action;
mod add;
mod answers;
mod check;
mod command_line;
mod completions;
mod diff;
mod due;
mod evaluate;
mod explain;
mod export;
mod feasible;
mod fmt;
mod followup;
mod help;
mod history;
mod import;
mod init;
mod log;
mod man;
mod merge;
mod overview;
mod papers;
mod path;
mod questions;
mod record;
mod report;
mod schema;
mod session;
mod show;
mod site;
mod status;
mod undo;
mod version;

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use action::ActionArgs;
use add::AddArgs;
use check::CheckArgs;
use clap::{Parser, Subcommand};
use command_line::usage::TakenApart;
use command_line::{localise, usage};
use completions::CompletionsArgs;
use diff::DiffArgs;
use due::DueArgs;
use evaluate::EvaluateArgs;
use explain::ExplainArgs;
use export::ExportArgs;
use feasible::FeasibleArgs;
use fmt::FmtArgs;
use followup::FollowupArgs;
use help::HelpArgs;
use history::HistoryArgs;
use import::ImportArgs;
use init::InitArgs;
use ivp::lang::{Catalogue, Message};
use log::LogArgs;
use man::ManArgs;
use merge::MergeArgs;
use record::RecordArgs;
use report::ReportArgs;
use schema::SchemaArgs;
use session::error::Failure;
use session::global_options::GlobalOptions;
use session::outcome::Outcome;
use session::terminal::Terminal;
use session::{Session, error, language};
use show::ShowArgs;
use site::SiteArgs;
use status::StatusArgs;
use undo::UndoArgs;
use version::VERSION;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "ivp",
    version = VERSION,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
struct Arguments {
    #[command(flatten)]
    global: GlobalOptions,
    /// None: how the plan stands.
    #[command(subcommand)]
    command: Option<Command>,
}

/// The commands, in the order in which the help lists them.
#[derive(Debug, Subcommand)]
enum Command {
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

/// Runs the program with its arguments, the first of which is its own name.
pub(crate) fn run(arguments: Vec<OsString>) -> ExitCode {
    let language = language::of_interface(&arguments);
    let catalogue = Catalogue::new(language);
    let mut terminal = Terminal::new(&arguments);
    let with_texts = || localise::command::<Arguments>(&catalogue).term_width(terminal.style().width);
    let result = match usage::taken_apart(&arguments, with_texts) {
        Ok(taken_apart) => dispatch_or_refuse(taken_apart, &catalogue, &mut terminal),
        Err(help) => {
            terminal.print(&help.to_string());
            Ok(Outcome::Done)
        }
    };
    let code = match result {
        Ok(Outcome::Done) => 0,
        Ok(Outcome::Errors) => 1,
        Err(failure) => {
            terminal.complain(&failure.text(&catalogue, terminal.error_look()));
            failure.code()
        }
    };
    // What could not be shown (disk full) is a failure of the surroundings, unless nobody listens. What was written
    // before is written all the same.
    let Some((error, stored)) = terminal.lost_output() else { return ExitCode::from(code) };
    let id = if stored.is_empty() { "output-lost" } else { "output-lost-stored" };
    let message = Message::new(id).with("reason", error::reason_of(error)).with("paths", stored.to_vec());
    let failure = Failure::surroundings(message);
    terminal.complain(&failure.text(&catalogue, terminal.error_look()));
    ExitCode::from(failure.code())
}

/// Runs the command. Of one that writes, whose arguments were refused in part, what else is wrong is told in one go; it
/// writes nothing then.
fn dispatch_or_refuse(
    taken_apart: TakenApart<Arguments>,
    catalogue: &Catalogue,
    terminal: &mut Terminal,
) -> Result<Outcome, Failure> {
    let TakenApart { arguments, command, mut refused } = taken_apart;
    match arguments {
        Some(arguments) if refused.is_empty() => dispatch(arguments, &command, false, catalogue, terminal),
        Some(arguments) if arguments.command.as_ref().is_some_and(tells_all) => {
            refused.extend(dispatch(arguments, &command, true, catalogue, terminal).err());
            Err(Failure::Several(refused))
        }
        _ => Err(Failure::Several(refused)),
    }
}

/// Whether a command tells all that is wrong with what was typed before it does anything.
fn tells_all(command: &Command) -> bool {
    match command {
        Command::Record(_) | Command::Init(_) | Command::Add(_) => true,
        Command::Action(args) => args.writes(),
        Command::Followup(args) => args.writes(),
        _ => false,
    }
}

/// So many threads work as there are cores, whatever the surroundings ask: a hundred thousand only wait for each other.
/// Few files are read before a second thread has begun: over those one works alone, unless it has to draw, or to go
/// through versions.
fn limit_workers(command: Option<&Command>, plan: Option<&Path>) {
    const FEW: usize = 100;
    let is_long = |command: &Command| {
        use Command::{Evaluate, Export, Log, Report, Site};
        matches!(command, Site(_) | Export(_) | Evaluate(_) | Report(_) | Log(_))
    };
    let files = |plan| walkdir::WalkDir::new(plan).into_iter().take(FEW).count();
    let is_alone = !command.is_some_and(is_long) && plan.is_none_or(|plan| files(plan) < FEW);
    let workers = if is_alone {
        1
    } else {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let asked = std::env::var("RAYON_NUM_THREADS").ok().and_then(|asked| asked.parse().ok());
        asked.unwrap_or(cores).clamp(1, cores)
    };
    // This one is one of them: it would only wait for the others. That there is a pool already would be no harm.
    let _ = rayon::ThreadPoolBuilder::new().num_threads(workers).use_current_thread().build_global();
}

fn dispatch(
    arguments: Arguments,
    name: &str,
    is_refused: bool,
    catalogue: &Catalogue,
    terminal: &mut Terminal,
) -> Result<Outcome, Failure> {
    let Arguments { global, command } = arguments;
    let mut session = Session::new(global, name, catalogue, terminal)?;
    limit_workers(command.as_ref(), session.folder().ok().as_deref());
    session.is_refused = is_refused;
    let Some(command) = command else { return overview::run(&mut session) };
    match command {
        Command::Init(args) => init::run(&args, &mut session),
        Command::Status(args) => status::run(&args, &mut session),
        Command::Show(args) => show::run(&args, &mut session),
        Command::History(args) => history::run(&args, &mut session),
        Command::Due(args) => due::run(&args, &mut session),
        Command::Record(args) => record::run(&args, &mut session),
        Command::Undo(args) => undo::run(&args, &mut session),
        Command::Import(args) => import::run(&args, &mut session),
        Command::Add(args) => add::run(&args, &mut session),
        Command::Action(args) => action::run(&args, &mut session),
        Command::Feasible(args) => feasible::run(&args, &mut session),
        Command::Followup(args) => followup::run(&args, &mut session),
        Command::Check(args) => check::run(&args, &mut session),
        Command::Diff(args) => diff::run(&args, &mut session),
        Command::Export(args) => export::run(&args, &mut session),
        Command::Site(args) => site::run(&args, &mut session),
        Command::Fmt(args) => fmt::run(&args, &mut session),
        Command::Log(args) => log::run(&args, &mut session),
        Command::Merge(args) => merge::run(&args, &mut session),
        Command::Explain(args) => explain::run(&args, &mut session),
        Command::Evaluate(args) => evaluate::run(&args, &mut session),
        Command::Help(args) => {
            let command =
                localise::command::<Arguments>(catalogue).term_width(session.terminal.style().width);
            help::run(&args, command, &mut session)
        }
        Command::Completions(args) => {
            completions::run(&args, localise::command::<Arguments>(catalogue), &mut session)
        }
        Command::Schema(args) => schema::run(&args, &mut session),
        Command::Man(args) => man::run(&args, localise::command::<Arguments>(catalogue), &mut session),
        Command::Report(args) => report::run(&args, &mut session),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory as _;

    /// A command that is told names its plan; one that was forgotten would be about another.
    #[test]
    fn every_command_is_about_a_plan_or_is_known_not_to_be() {
        const WITHOUT: [&str; 7] = ["completions", "explain", "help", "init", "man", "merge", "schema"];
        let command = super::Arguments::command();
        let all: BTreeSet<&str> = command.get_subcommands().map(clap::Command::get_name).collect();
        let known: BTreeSet<&str> = super::session::OF_PLAN.into_iter().chain(WITHOUT).collect();
        assert_eq!(all, known);
    }
}
