//! `ivp explain`

use clap::Args;

use super::answers::named::rule_named;
use super::session::Session;
use super::session::error::Failure;
use super::session::outcome::Outcome;
use ivp::views;

#[derive(Debug, Args)]
pub(crate) struct ExplainArgs {
    pub(crate) rule: Option<String>,
}

/// Prints what a rule asks, or the list of rules.
pub(crate) fn run(args: &ExplainArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let style = session.terminal.style();
    let text = match &args.rule {
        Some(name) => views::rule_text(rule_named(name)?, session.catalogue, style),
        None => views::rule_list(session.catalogue, style),
    };
    session.terminal.print(&text);
    Ok(Outcome::Done)
}
