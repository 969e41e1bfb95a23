//! What can be typed to begin a plan.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::cli::session::error::Failure;
use crate::cli::session::global_options::LanguageChoice;
use ivp::lang::Message;

/// The years that can be meant.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2999;

#[derive(Debug, Args)]
pub(crate) struct InitArgs {
    #[arg(value_parser = crate::cli::path::path())]
    pub(crate) dir: Option<PathBuf>,
    #[arg(long, value_parser = crate::cli::path::path())]
    pub(crate) from: Option<PathBuf>,
    #[arg(long)]
    pub(crate) municipality: Option<String>,
    #[arg(long)]
    pub(crate) code: Option<String>,
    #[arg(long)]
    pub(crate) language: Option<LanguageChoice>,
    #[arg(long)]
    pub(crate) first_year: Option<String>,
    #[arg(long)]
    pub(crate) last_year: Option<String>,
    #[arg(long)]
    pub(crate) priority: Vec<String>,
    #[arg(long)]
    pub(crate) ci: Option<BuildServer>,
    #[arg(long)]
    pub(crate) git: bool,
    #[arg(short, long)]
    pub(crate) yes: bool,
}

/// Where edits of the plan are checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum BuildServer {
    Github,
    Gitlab,
    #[value(alias = "geen")]
    None,
}

/// A plan is for so many years, where nothing else is said (Politiewet 2012, article 38b).
pub(super) const LASTS: i32 = 4;

/// A year as it is typed with an option; without one as it is answered.
pub(super) fn read_year(text: &str, option: &'static str) -> Result<i32, Failure> {
    let year = text.trim().parse().ok().filter(|year| YEARS.contains(year));
    year.ok_or_else(|| {
        let message = Message::new("init-year").with("text", text).with("option", option);
        Failure::usage(message).help(match option {
            "" => Message::new("init-ask-year-help"),
            _ => Message::new("init-year-help").with("option", option),
        })
    })
}
