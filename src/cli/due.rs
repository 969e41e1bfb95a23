//! `ivp due`

use clap::{Args, ValueEnum};

use super::answers::inside::marked;
use super::answers::named::find_partner;
use super::session::Session;
use super::session::error::Failure;
use super::session::outcome::Outcome;
use ivp::compute::{DueAbout, Inside, Within, due, owes};
use ivp::lang::Message;
use ivp::views::{self, Head};

#[derive(Debug, Args)]
pub(crate) struct DueArgs {
    #[arg(long, default_value = "30d")]
    pub(crate) within: String,
    /// The partner whose things are asked for.
    #[arg(long = "for", value_name = "PARTNER")]
    pub(crate) partner: Option<String>,
    #[arg(long, default_value = "table")]
    pub(crate) format: DueFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DueFormat {
    #[value(alias = "tabel")]
    Table,
    Json,
    Ics,
}

/// Prints what is due.
pub(crate) fn run(args: &DueArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let within = Within::parse(&args.within).ok_or_else(|| {
        let message =
            Message::new("usage-bad-value").with("value", args.within.as_str()).with("option", "--within");
        Failure::usage(message).help(Message::new("due-within-form"))
    })?;
    let checked = session.check()?;
    let plan = session.plan(&checked)?;
    let moment = session.moment();
    let mut report = due(&checked.judging(plan, moment), within.from(moment.day));
    if let Some(typed) = &args.partner {
        let partner = find_partner(plan, typed)?;
        report.items.retain(|item| owes(plan, item, partner));
    }
    let text = match args.format {
        DueFormat::Table => views::due_table(&report, session.catalogue, session.terminal.style()),
        DueFormat::Json => views::due_json(&report),
        DueFormat::Ics => views::due_ics(&report, session.catalogue),
    };
    // No figure is told, but the title of an internal indicator is.
    let inside = Inside::of(plan);
    let inside = report.items.iter().any(|item| match &item.name {
        DueAbout::Indicator(id) => inside.is_internal(id),
        DueAbout::Action(id) => inside.holds_action(id),
        _ => false,
    });
    let head = (args.format == DueFormat::Json).then_some(Head::Json);
    let text = marked(text, head, inside, session.catalogue, session);
    session.terminal.print_in(args.format == DueFormat::Table, &text);
    if report.items.is_empty() && args.format == DueFormat::Ics {
        // An empty calendar tells nothing by itself.
        session.say(&Message::new("due-nothing").with("date", report.until));
    }
    Ok(session.end_report(&checked))
}
