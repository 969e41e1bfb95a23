//! `ivp show`

use clap::{Args, ValueEnum};

use super::answers::inside::{in_entry, in_followups, marked};
use super::answers::missing::no_indicator_named;
use super::answers::named::unfound;
use super::followup::is_called;
use super::session::error::Failure;
use super::session::outcome::Outcome;
use super::session::{Checked, Session};
use ivp::compute::{followups, show};
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
    let entry = match plan.find(name) {
        Ok(entry) => entry,
        Err(why) => {
            let shown = shown_followup(name, args.format, &checked, session)?;
            return shown.ok_or_else(|| unfound(name, why));
        }
    };
    let shown = show(&checked.judging(plan, session.moment()), entry);
    let text = match args.format {
        ShowFormat::Text => views::show_text(&shown, session.catalogue, session.terminal.style()),
        ShowFormat::Json => views::show_json(&shown),
    };
    let head = (args.format == ShowFormat::Json).then_some(Head::Json);
    let text = marked(text, head, in_entry(entry, plan), session.catalogue, session);
    session.terminal.print_in(args.format == ShowFormat::Text, &text);
    Ok(session.end_report(&checked))
}

/// Prints the follow-up with a name; none where there is none.
fn shown_followup(
    name: &str,
    format: ShowFormat,
    checked: &Checked,
    session: &mut Session<'_>,
) -> Result<Option<Outcome>, Failure> {
    let plan = session.plan(checked)?;
    let report = followups(&checked.judging(plan, session.moment()), |one| is_called(one, name));
    if report.followups.is_empty() {
        return Ok(None);
    }
    let text = match format {
        ShowFormat::Text => views::followups_table(&report, session.catalogue, session.terminal.style()),
        ShowFormat::Json => views::followups_json(&report),
    };
    let head = (format == ShowFormat::Json).then_some(Head::Json);
    let text = marked(text, head, in_followups(&report, plan), session.catalogue, session);
    session.terminal.print_in(format == ShowFormat::Text, &text);
    Ok(Some(session.end_report(checked)))
}
