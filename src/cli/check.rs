//! `ivp check`

use super::Outcome;
use super::args::{CheckArgs, CheckFormat, DenyChoice};
use super::error::Failure;
use super::explain::rule_named;
use super::session::Session;
use ivp::diagnostic::{Diagnostic, Severity, in_order};
use ivp::{rules, views};

/// Prints all findings.
pub(crate) fn run(args: &CheckArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let rules = |names: &[String]| -> Result<Vec<&'static str>, Failure> {
        names.iter().map(|name| rule_named(name).map(|rule| rule.id)).collect()
    };
    let (only, skip) = (rules(&args.only)?, rules(&args.skip)?);
    let checked = session.check()?;
    let base = match &args.against {
        Some(revision) => session.base(revision, &checked.loaded.sources)?,
        None => None,
    };
    let (findings, texts) = match &base {
        Some(base) => {
            let changes = rules::check_changes(&base.loaded, &checked.loaded, base.since);
            let all = changes.into_iter().chain(checked.findings).collect();
            (in_order(all), checked.loaded.sources.followed_by(&base.loaded.sources))
        }
        None => (checked.findings, checked.loaded.sources),
    };
    let asked = |finding: &Diagnostic| {
        (only.is_empty() || only.contains(&finding.rule)) && !skip.contains(&finding.rule)
    };
    // Filtering never changes the exit status: hidden findings count.
    let (shown, hidden): (Vec<Diagnostic>, Vec<Diagnostic>) = findings.iter().cloned().partition(asked);
    let text = match args.format {
        CheckFormat::Human => {
            views::findings_human(&shown, &hidden, &texts, session.catalogue, session.terminal.style())
        }
        CheckFormat::Json => views::findings_json(&shown, hidden.len(), &texts, session.catalogue),
    };
    session.terminal.print(&text);
    let denied = args.deny.contains(&DenyChoice::Warnings);
    let bad = findings.iter().any(|finding| denied || finding.severity == Severity::Error);
    Ok(if bad { Outcome::Errors } else { Outcome::Done })
}
