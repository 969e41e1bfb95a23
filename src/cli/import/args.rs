//! What can be typed behind `ivp import`.

use crate::cli::session::typed::quoted;
use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Clone, Args)]
pub(crate) struct ImportArgs {
    #[arg(value_parser = crate::cli::path::path())]
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
    pub(crate) hidden: bool,
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

    /// The command for one sheet and the period by which it is called.
    pub(crate) fn typed_for_sheet(&self, sheet: &str) -> String {
        let of = ImportArgs {
            sheet: Some(sheet.to_owned()),
            period: Some(sheet.trim().to_owned()),
            ..self.clone()
        };
        let indicator = self.indicator.as_ref().map(|name| format!(" --indicator {}", quoted(name)));
        format!("ivp import {}{}{}", self.typed_file(), indicator.unwrap_or_default(), of.typed_options())
    }

    /// The options that say which figures are meant, as they are typed.
    pub(crate) fn typed_options(&self) -> String {
        let one = |name: &'static str, value: &Option<String>| value.clone().map(|value| (name, value));
        let wheres = self.wheres.iter().map(|value| ("--where", value.clone()));
        let all = [
            one("--topic", &self.topic),
            one("--sheet", &self.sheet),
            one("--range", &self.range),
            one("--period", &self.period),
            one("--source", &self.source),
            one("--region", &self.region),
        ];
        let all = all.into_iter().flatten().chain(wheres);
        let valued: String = all.map(|(name, value)| format!(" {}", option(name, &value))).collect();
        let reference = if self.reference { " --reference" } else { "" };
        valued + reference + if self.hidden { " --hidden" } else { "" }
    }
}

/// An option with its value as it is typed in a command. A shell of Windows drops a word of nothing.
pub(crate) fn option(name: &str, value: &str) -> String {
    let between = if value.is_empty() { '=' } else { ' ' };
    format!("{name}{between}{}", quoted(value))
}
