//! `ivp check`

use super::Outcome;
use super::args::{CheckArgs, CheckFormat, DenyChoice};
use super::error::Failure;
use super::explain::rule_named;
use super::session::Session;
use ivp::diagnostic::{Diagnostic, Severity};
use ivp::views;

/// Prints all findings.
pub(crate) fn run(args: &CheckArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let rules = |names: &[String]| -> Result<Vec<&'static str>, Failure> {
        names.iter().map(|name| rule_named(name).map(|rule| rule.id)).collect()
    };
    let (only, skip) = (rules(&args.only)?, rules(&args.skip)?);
    let checked = session.check()?;
    let asked = |finding: &Diagnostic| {
        (only.is_empty() || only.contains(&finding.rule)) && !skip.contains(&finding.rule)
    };
    // Filtering never changes the exit status: hidden findings count.
    let (shown, hidden): (Vec<Diagnostic>, Vec<Diagnostic>) =
        checked.findings.iter().cloned().partition(asked);
    let texts = &checked.loaded.sources;
    let text = match args.format {
        CheckFormat::Human => {
            views::findings_human(&shown, &hidden, texts, session.catalogue, session.terminal.style())
        }
        CheckFormat::Json => views::findings_json(&shown, hidden.len(), texts, session.catalogue),
    };
    session.terminal.print(&text);
    let denied = args.deny.contains(&DenyChoice::Warnings);
    let bad = checked.findings.iter().any(|finding| denied || finding.severity == Severity::Error);
    Ok(if bad { Outcome::Errors } else { Outcome::Done })
}
