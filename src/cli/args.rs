//! What can be typed. The help texts stand in the message files, under `help-<command>-<argument>`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

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
    pub(crate) common: Common,
    #[command(subcommand)]
    pub(crate) order: Order,
}

/// What every command takes.
#[derive(Debug, Args)]
pub(crate) struct Common {
    #[arg(long, global = true)]
    pub(crate) plan: Vec<PathBuf>,
    #[arg(long, global = true)]
    pub(crate) as_of: Option<String>,
    #[arg(long, global = true)]
    pub(crate) rev: Option<String>,
    #[arg(long, global = true)]
    pub(crate) lang: Option<LanguageChoice>,
    #[arg(long, global = true, default_value = "auto")]
    pub(crate) color: ColorChoice,
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
}

/// A language, as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LanguageChoice {
    Nl,
    En,
}

/// When colours are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorChoice {
    Auto,
    Always,
    Never,
}

/// The commands, in the order in which the help lists them.
#[derive(Debug, Subcommand)]
pub(crate) enum Order {
    Status(StatusArgs),
    Show(ShowArgs),
    History(HistoryArgs),
    Due(DueArgs),
    Record(Box<RecordArgs>),
    Import(ImportArgs),
    Action(Box<ActionArgs>),
    Check(CheckArgs),
    Diff(DiffArgs),
    Export(ExportArgs),
    Site(SiteArgs),
    Fmt(FmtArgs),
    Log(LogArgs),
    Explain(ExplainArgs),
    Evaluate(EvaluateArgs),
}

#[derive(Debug, Args)]
pub(crate) struct StatusArgs {
    pub(crate) id: Option<String>,
    #[arg(long)]
    pub(crate) kind: Option<KindChoice>,
    #[arg(long, default_value = "table")]
    pub(crate) format: StatusFormat,
}

/// A kind of indicator, as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum KindChoice {
    Effect,
    Performance,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatusFormat {
    Table,
    Json,
    Csv,
    Markdown,
}

#[derive(Debug, Args)]
pub(crate) struct ShowArgs {
    pub(crate) id: String,
    #[arg(long, default_value = "text")]
    pub(crate) format: ShowFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ShowFormat {
    Text,
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct HistoryArgs {
    pub(crate) id: String,
    #[arg(long, default_value = "table")]
    pub(crate) format: HistoryFormat,
    #[arg(short, long)]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum HistoryFormat {
    Table,
    Json,
    Csv,
    Svg,
    Png,
}

#[derive(Debug, Args)]
pub(crate) struct DueArgs {
    #[arg(long, default_value = "30d")]
    pub(crate) within: String,
    #[arg(long, default_value = "table")]
    pub(crate) format: DueFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DueFormat {
    Table,
    Json,
    Ics,
}

#[derive(Debug, Args)]
pub(crate) struct RecordArgs {
    pub(crate) id: Option<String>,
    // A figure may be negative: −250 euro.
    #[arg(allow_hyphen_values = true)]
    pub(crate) value: Option<String>,
    #[arg(long)]
    pub(crate) period: Option<String>,
    #[arg(long)]
    pub(crate) n: Option<String>,
    #[arg(long)]
    pub(crate) numerator: Option<String>,
    #[arg(long)]
    pub(crate) denominator: Option<String>,
    #[arg(long)]
    pub(crate) source: Option<String>,
    #[arg(long)]
    pub(crate) status: Option<StatusChoice>,
    #[arg(long)]
    pub(crate) part: Option<String>,
    #[arg(long)]
    pub(crate) note: Option<String>,
    #[arg(long)]
    pub(crate) evidence: Option<String>,
    #[arg(long)]
    pub(crate) missing: Option<String>,
    #[arg(long)]
    pub(crate) corrects: Option<String>,
    #[arg(long)]
    pub(crate) not_representative: bool,
    #[arg(long)]
    pub(crate) internal: bool,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(short, long)]
    pub(crate) yes: bool,
    #[arg(long)]
    pub(crate) commit: bool,
}

/// The status of a figure, as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatusChoice {
    Provisional,
    RevisedProvisional,
    Definitive,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    #[arg(long, value_name = "REV")]
    pub(crate) against: Option<String>,
    #[arg(long, default_value = "human")]
    pub(crate) format: CheckFormat,
    #[arg(long)]
    pub(crate) fix: bool,
    #[arg(long, requires = "fix")]
    pub(crate) dry_run: bool,
    #[arg(long, value_name = "RULE")]
    pub(crate) deny: Vec<String>,
    #[arg(long, value_name = "RULE")]
    pub(crate) allow: Vec<String>,
    #[arg(long, value_name = "RULE")]
    pub(crate) only: Vec<String>,
    #[arg(long, value_name = "RULE")]
    pub(crate) skip: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    Human,
    Json,
    Github,
    Gitlab,
    Sarif,
}

#[derive(Debug, Args)]
pub(crate) struct DiffArgs {
    // Not `rev`: that is the option every command has.
    pub(crate) revision: Option<String>,
    #[arg(long, default_value = "text")]
    pub(crate) format: DiffFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFormat {
    Text,
    Markdown,
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct ImportArgs {
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "ID")]
    pub(crate) indicator: Option<String>,
    #[arg(long)]
    pub(crate) region: Option<String>,
    #[arg(long)]
    pub(crate) topic: Option<String>,
    #[arg(long = "where")]
    pub(crate) wheres: Vec<String>,
    #[arg(long)]
    pub(crate) period: Option<String>,
    #[arg(long)]
    pub(crate) own: bool,
    #[arg(long)]
    pub(crate) sheet: Option<String>,
    #[arg(long)]
    pub(crate) range: Option<String>,
    #[arg(long)]
    pub(crate) source: Option<String>,
    #[arg(long)]
    pub(crate) corrections: bool,
    #[arg(long)]
    pub(crate) reference: bool,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(short, long)]
    pub(crate) yes: bool,
}

impl ImportArgs {
    /// The file as it is typed in a command.
    pub(crate) fn typed_file(&self) -> String {
        quoted(&self.file.display().to_string())
    }

    /// The options that say which figures are meant, as they are typed.
    pub(crate) fn typed_options(&self) -> String {
        let one = |name: &'static str, value: &Option<String>| value.clone().map(|value| (name, value));
        let wheres = self.wheres.iter().map(|value| ("--where", value.clone()));
        let all = [
            one("--topic", &self.topic),
            one("--period", &self.period),
            one("--sheet", &self.sheet),
            one("--range", &self.range),
            one("--source", &self.source),
        ];
        let all = all.into_iter().flatten().chain(wheres);
        all.map(|(name, value)| format!(" {name} {}", quoted(&value))).collect()
    }
}

/// A word as it is typed in a command.
pub(crate) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '/' | '\\' | ':' | ',');
    if word.chars().all(plain) {
        word.to_owned()
    } else if word.contains(['"', '$', '`', '\\', '!', '%']) {
        // What a shell would run between double quotes it leaves alone between single ones.
        format!("'{}'", word.replace('\'', "'\\''"))
    } else {
        format!("\"{word}\"")
    }
}

#[derive(Debug, Args)]
pub(crate) struct SiteArgs {
    #[arg(short, long)]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    #[arg(long)]
    pub(crate) format: Option<ExportFormat>,
    #[arg(long)]
    pub(crate) template: bool,
    #[arg(long)]
    pub(crate) excel: Option<ExcelChoice>,
    #[arg(short, long)]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    Csv,
    Json,
    Xlsx,
    Datapackage,
}

/// Of which country the spreadsheet is that opens the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExcelChoice {
    Nl,
}

#[derive(Debug, Args)]
pub(crate) struct FmtArgs {
    #[arg(long)]
    pub(crate) check: bool,
}

#[derive(Debug, Args)]
pub(crate) struct LogArgs {
    pub(crate) id: Option<String>,
    #[arg(long, default_value = "text")]
    pub(crate) format: LogFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    Text,
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct ExplainArgs {
    pub(crate) rule: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct EvaluateArgs {
    pub(crate) year: String,
    #[arg(long)]
    pub(crate) format: Option<EvaluateFormat>,
    #[arg(short, long)]
    pub(crate) output: Option<PathBuf>,
    #[arg(long)]
    pub(crate) strict: bool,
    #[arg(long)]
    pub(crate) start: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum EvaluateFormat {
    Markdown,
    Html,
    Docx,
    Json,
}

// Without `arg_required_else_help`: `ivp action` alone is answered with the commands to choose from.
#[derive(Debug, Args)]
#[command(disable_help_subcommand = true, arg_required_else_help = false)]
pub(crate) struct ActionArgs {
    #[command(subcommand)]
    pub(crate) order: ActionOrder,
}

/// What can be done with actions.
#[derive(Debug, Subcommand)]
pub(crate) enum ActionOrder {
    List(ActionListArgs),
    Add(ActionAddArgs),
    Set(ActionSetArgs),
}

#[derive(Debug, Args)]
pub(crate) struct ActionListArgs {
    pub(crate) id: Option<String>,
    #[arg(long, default_value = "table")]
    pub(crate) format: ActionListFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ActionListFormat {
    Table,
    Json,
}

/// How far an action is, as typed: the word of the file, or the Dutch one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ActionStateChoice {
    #[value(alias = "gepland")]
    Planned,
    #[value(alias = "gestart")]
    Started,
    #[value(alias = "afgerond")]
    Done,
    #[value(alias = "vertraagd")]
    Delayed,
    #[value(alias = "vervallen")]
    Dropped,
}

#[derive(Debug, Args)]
pub(crate) struct ActionAddArgs {
    pub(crate) id: String,
    #[arg(long, required = true)]
    pub(crate) title: String,
    #[arg(long)]
    pub(crate) goal: Option<String>,
    #[arg(long)]
    pub(crate) basis: Option<String>,
    #[arg(long)]
    pub(crate) text: Option<String>,
    #[arg(long)]
    pub(crate) partner: Vec<String>,
    #[arg(long)]
    pub(crate) programme: Vec<String>,
    #[command(flatten)]
    pub(crate) fields: ActionFieldArgs,
    #[command(flatten)]
    pub(crate) writing: WritingArgs,
}

#[derive(Debug, Args)]
pub(crate) struct ActionSetArgs {
    pub(crate) id: String,
    #[command(flatten)]
    pub(crate) fields: ActionFieldArgs,
    #[arg(long)]
    pub(crate) result: Option<String>,
    #[arg(long)]
    pub(crate) log: Option<String>,
    #[command(flatten)]
    pub(crate) writing: WritingArgs,
}

/// What can be given of an action both when it is added and later.
#[derive(Debug, Args)]
pub(crate) struct ActionFieldArgs {
    #[arg(long)]
    pub(crate) state: Option<ActionStateChoice>,
    #[arg(long)]
    pub(crate) lead: Option<String>,
    #[arg(long)]
    pub(crate) agreed: Option<String>,
    #[arg(long)]
    pub(crate) start: Option<String>,
    #[arg(long)]
    pub(crate) end: Option<String>,
    #[arg(long)]
    pub(crate) budget: Option<String>,
    #[arg(long)]
    pub(crate) spent: Option<String>,
    #[arg(long)]
    pub(crate) requested: Option<String>,
}

/// Whether a change is written, and put in git.
#[derive(Debug, Clone, Copy, Args)]
pub(crate) struct WritingArgs {
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) commit: bool,
}
