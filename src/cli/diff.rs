//! `ivp diff`

use clap::{Args, ValueEnum};

use super::answers::inside::{in_changes, marked};
use super::session::Session;
use super::session::base::{Compared, ONLY_TOGETHER};
use super::session::error::Failure;
use super::session::outcome::Outcome;
use ivp::compute::{Version, difference};
use ivp::diagnostic::Invalid;
use ivp::model::{Loaded, Plan};
use ivp::views::Head;
use ivp::{rules, views};

#[derive(Debug, Args)]
pub(crate) struct DiffArgs {
    // Not `rev`: that is the option every command has.
    pub(crate) revision: Option<String>,
    #[arg(long, default_value = "text")]
    pub(crate) format: DiffFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFormat {
    #[value(alias = "tekst")]
    Text,
    Markdown,
    Json,
}

/// Prints what an edit does to the plan.
pub(crate) fn run(args: &DiffArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let checked = session.check()?;
    session.plan(&checked)?;
    let revision = args.revision.as_deref().unwrap_or("HEAD");
    let Compared { summary, base, barriers } = session.base(revision, &checked)?;
    session.tell_compared(&summary, args.format == DiffFormat::Text);
    if !barriers.is_empty() {
        session.print_findings(&barriers, &checked.loaded);
        return Ok(Outcome::Errors);
    }
    let Some(base) = base else { return Ok(Outcome::Done) };
    let invalid = Invalid::from_findings(&rules::check(&base.loaded, session.today));
    let versions = (
        Version { loaded: &base.loaded, invalid: &invalid },
        Version { loaded: &checked.loaded, invalid: &checked.invalid },
    );
    let (then, now) = versions;
    let report = difference(then, now, session.moment(), base.shown.clone(), base.commit.date);
    // An earlier version of which nothing can be read is no plan to compare with.
    let Some(mut report) = report else { return Ok(session.end_report(&checked)) };
    let asked = base.changes(&checked.loaded, session.today);
    // What takes no decision is among the changes themselves.
    let asked = asked.into_iter().filter(|finding| finding.rule != rules::SHOWN);
    (report.together, report.asks) =
        asked.map(|finding| finding.message).partition(|message| message.id == ONLY_TOGETHER);
    for (thing, decision) in base.licences(&checked.loaded, session.today) {
        let told = format!("{} ({}, {})", decision.title.value, decision.id.value, decision.date.value);
        if let Some(changed) = report.things.iter_mut().find(|one| one.thing.id == thing)
            && !changed.allowed_by.contains(&told)
        {
            changed.allowed_by.push(told);
        }
    }
    let plans: Vec<&Plan> = [&base.loaded, &checked.loaded].into_iter().filter_map(read).collect();
    let inside = in_changes(&report.things, &plans);
    let text = match args.format {
        DiffFormat::Text => views::difference_text(&report, session.catalogue, session.terminal.style()),
        DiffFormat::Markdown => views::difference_markdown(&report, session.catalogue),
        DiffFormat::Json => views::difference_json(&report, session.catalogue),
    };
    let head = match args.format {
        DiffFormat::Text => None,
        DiffFormat::Markdown => Some(Head::Markdown),
        DiffFormat::Json => Some(Head::Json),
    };
    let text = marked(text, head, inside, session.catalogue, session);
    session.terminal.print_in(args.format == DiffFormat::Text, &text);
    Ok(session.end_report(&checked))
}

/// What can be read of a plan.
fn read(loaded: &Loaded) -> Option<&Plan> {
    loaded.plan.as_ref().or(loaded.remains.as_ref())
}
