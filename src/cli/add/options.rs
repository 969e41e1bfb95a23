//! What can be typed to add something.

use clap::{Args, Subcommand};

#[derive(Debug, Args)]
#[command(disable_help_subcommand = true, arg_required_else_help = false)]
pub(crate) struct AddArgs {
    #[command(subcommand)]
    pub(crate) what: AddWhat,
}

/// What can be added.
#[derive(Debug, Subcommand)]
pub(crate) enum AddWhat {
    Goal(GoalArgs),
    Indicator(Box<IndicatorArgs>),
    Pillar(PillarArgs),
    Source(SourceArgs),
    Partner(PartnerArgs),
}

/// What everything that is added has.
#[derive(Debug, Clone, Args)]
pub(crate) struct CommonArgs {
    #[arg(long)]
    pub(crate) id: Option<String>,
    #[arg(long)]
    pub(crate) title: Option<String>,
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct PillarArgs {
    #[arg(long)]
    pub(crate) priority: Option<String>,
    #[arg(long)]
    pub(crate) ambition: Option<String>,
    #[command(flatten)]
    pub(crate) common: CommonArgs,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct GoalArgs {
    #[arg(long)]
    pub(crate) priority: Option<String>,
    #[arg(long)]
    pub(crate) kind: Option<String>,
    #[arg(long)]
    pub(crate) pillar: Option<String>,
    #[arg(long)]
    pub(crate) text: Option<String>,
    #[arg(long)]
    pub(crate) lead: Option<String>,
    #[arg(long)]
    pub(crate) partner: Vec<String>,
    #[arg(long)]
    pub(crate) from: Option<String>,
    #[command(flatten)]
    pub(crate) common: CommonArgs,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct IndicatorArgs {
    #[arg(long)]
    pub(crate) priority: Option<String>,
    #[arg(long)]
    pub(crate) kind: Option<String>,
    #[arg(long)]
    pub(crate) goal: Option<String>,
    #[arg(long)]
    pub(crate) unit: Option<String>,
    #[arg(long)]
    pub(crate) per: Option<String>,
    #[arg(long)]
    pub(crate) direction: Option<String>,
    #[arg(long)]
    pub(crate) frequency: Option<String>,
    #[arg(long)]
    pub(crate) source: Vec<String>,
    #[arg(long)]
    pub(crate) pillar: Option<String>,
    #[arg(long)]
    pub(crate) text: Option<String>,
    #[arg(long)]
    pub(crate) question: Option<String>,
    #[arg(long)]
    pub(crate) baseline: Option<String>,
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) target: Option<String>,
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) within: Option<String>,
    #[arg(long)]
    pub(crate) by: Option<String>,
    #[arg(long)]
    pub(crate) at_least: Option<String>,
    #[arg(long)]
    pub(crate) at_most: Option<String>,
    #[arg(long)]
    pub(crate) each: Option<String>,
    #[command(flatten)]
    pub(crate) common: CommonArgs,
}

#[derive(Debug, Args)]
pub(crate) struct SourceArgs {
    #[arg(long)]
    pub(crate) publisher: Option<String>,
    #[arg(long)]
    pub(crate) url: Option<String>,
    #[arg(long)]
    pub(crate) table: Option<String>,
    #[command(flatten)]
    pub(crate) common: CommonArgs,
}

#[derive(Debug, Args)]
pub(crate) struct PartnerArgs {
    #[command(flatten)]
    pub(crate) common: CommonArgs,
}

impl AddWhat {
    pub(super) fn dry_run(&self) -> bool {
        match self {
            AddWhat::Goal(args) => args.common.dry_run,
            AddWhat::Indicator(args) => args.common.dry_run,
            AddWhat::Pillar(args) => args.common.dry_run,
            AddWhat::Source(args) => args.common.dry_run,
            AddWhat::Partner(args) => args.common.dry_run,
        }
    }
}
