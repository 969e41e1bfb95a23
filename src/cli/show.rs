//! `ivp show`

use clap::{Args, ValueEnum};

use super::error::Failure;
use super::inside::{in_entry, marked};
use super::missing::no_indicator_named;
use super::named::unfound;
use super::outcome::Outcome;
use super::session::Session;
use ivp::compute::show;
use ivp::views::{self, Head};

#[derive(Debug, Args)]
pub(crate) struct ShowArgs {
    // Not required by the library: which names there are is told.
    pub(crate) id: Option<String>,
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
    let name = args.id.as_deref().ok_or_else(|| no_indicator_named(plan))?;
    let entry = plan.find(name).map_err(|why| unfound(name, why))?;
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
