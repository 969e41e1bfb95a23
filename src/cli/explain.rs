//! `ivp explain`

use super::Outcome;
use super::args::ExplainArgs;
use super::error::Failure;
use super::session::Session;
use ivp::lang::Message;
use ivp::model::near_miss;
use ivp::rules::{REGISTRY, Rule};
use ivp::views;

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

/// The rule with a name.
pub(crate) fn rule_named(name: &str) -> Result<&'static Rule, Failure> {
    REGISTRY.rule(name).ok_or_else(|| {
        let failure = Failure::usage(Message::new("cli-unknown-rule").with("name", name));
        let ids = || REGISTRY.rules().map(|rule| rule.id);
        let part = ids().find(|id| name.len() > 2 && id.contains(name));
        match part.or_else(|| near_miss(name, ids())) {
            Some(better) => failure.help(Message::new("did-you-mean").with("better", better)),
            None => failure.help(Message::new("cli-unknown-rule-help")),
        }
    })
}
