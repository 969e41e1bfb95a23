//! `ivp man`

use std::path::PathBuf;

use clap::{Args, Command};
use clap_mangen::Man;

use super::session::Session;
use super::session::error::Failure;
use super::session::outcome::Outcome;
use super::session::store::store_together;
use ivp::lang::{Catalogue, Message};

#[derive(Debug, Args)]
pub(crate) struct ManArgs {
    #[arg(short, long, value_parser = crate::cli::path::path())]
    pub(crate) output: Option<PathBuf>,
}

/// The headings that the library writes, with what stands there in the language of the person.
const HEADINGS: [(&str, &str); 4] = [
    ("NAME", "man-heading-name"),
    ("SYNOPSIS", "man-heading-synopsis"),
    ("DESCRIPTION", "man-heading-description"),
    ("VERSION", "man-heading-version"),
];

/// Prints the page of the program, or writes that of every command in a folder.
pub(crate) fn run(
    args: &ManArgs,
    mut command: Command,
    session: &mut Session<'_>,
) -> Result<Outcome, Failure> {
    command.build();
    let Some(folder) = &args.output else {
        let text = page(&command, "ivp", session.catalogue);
        session.terminal.print_bytes(text.as_bytes());
        return Ok(Outcome::Done);
    };
    let mut files = Vec::new();
    pages(&command, "ivp", session.catalogue, &mut files);
    store_together(folder, &files, session)?;
    let written =
        Message::new("man-written").with("path", folder.display().to_string()).with("count", files.len());
    session.say(&written);
    Ok(Outcome::Done)
}

/// The pages of a command and of those inside it, each with the name of its file.
fn pages(command: &Command, name: &str, catalogue: &Catalogue, files: &mut Vec<(String, String)>) {
    files.push((format!("{name}.1"), page(command, name, catalogue)));
    for inside in command.get_subcommands() {
        pages(inside, &format!("{name}-{}", inside.get_name()), catalogue, files);
    }
}

fn page(command: &Command, name: &str, catalogue: &Catalogue) -> String {
    let mut bytes = Vec::new();
    let man = Man::new(command.clone().name(name.to_owned())).manual("ivp").source(version());
    // Nothing is refused by what only grows.
    let _ = man.render(&mut bytes);
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let heading = |line: &str| {
        let named = HEADINGS.iter().find(|(heading, _)| line.strip_prefix(".SH ") == Some(heading));
        named.map_or_else(|| line.to_owned(), |(_, id)| format!(".SH {}", catalogue.text(id)))
    };
    text.lines().map(heading).flat_map(|line| [line, "\n".to_owned()]).collect()
}

fn version() -> String {
    format!("ivp {}", env!("CARGO_PKG_VERSION"))
}
