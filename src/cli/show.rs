//! `ivp show`

use clap::{Args, ValueEnum};

use super::error::Failure;
use super::inside::{in_entry, marked};
use super::named::unfound;
use super::outcome::Outcome;
use super::session::Session;
use ivp::compute::show;
use ivp::views::{self, Head};

#[derive(Debug, Args)]
pub(crate) struct ShowArgs {
    pub(crate) id: String,
    #[arg(long, default_value = "text")]
    pub(crate) format: ShowFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ShowFormat {
    #[value(alias = "tekst")]
    Text,
    Json,
}

/// Prints one thing with everything about it.
pub(crate) fn run(args: &ShowArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let checked = session.check()?;
    let plan = session.plan(&checked)?;
    let entry = plan.find(&args.id).map_err(|why| unfound(&args.id, why))?;
    let shown = show(&checked.judging(plan, session.moment()), entry);
    let text = match args.format {
        ShowFormat::Text => views::show_text(&shown, session.catalogue, session.terminal.style()),
        ShowFormat::Json => views::show_json(&shown),
    };
    let head = (args.format == ShowFormat::Json).then_some(Head::Json);
    let text = marked(text, head, in_entry(entry, plan), session.catalogue, session);
    session.terminal.print(&text);
    Ok(session.end_report(&checked))
}
