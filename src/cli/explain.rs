//! `ivp explain`

use clap::Args;

use super::error::Failure;
use super::named::rule_named;
use super::outcome::Outcome;
use super::session::Session;
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
