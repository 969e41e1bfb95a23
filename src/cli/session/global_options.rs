//! The options that every command takes.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// What every command takes.
#[derive(Debug, Args)]
pub(crate) struct GlobalOptions {
    #[arg(long, global = true, value_parser = crate::cli::path::path())]
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
    #[value(aliases = ["nederlands", "dutch"])]
    Nl,
    #[value(aliases = ["english", "engels"])]
    En,
}

/// When colours are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorChoice {
    Auto,
    #[value(alias = "altijd")]
    Always,
    #[value(alias = "nooit")]
    Never,
}
