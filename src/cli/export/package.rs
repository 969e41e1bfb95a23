//! `ivp export --format datapackage`

use std::collections::BTreeSet;
use std::path::Path;

use crate::cli::papers::evaluate_basis::Bases;
use crate::cli::session::error::Failure;
use crate::cli::session::outcome::Outcome;
use crate::cli::session::store::{refuse_foreign, store_together};
use crate::cli::session::{Checked, Session};
use ivp::compute::{Judging, Publicity};
use ivp::exchange::{PACKAGE_FILES, is_own_file, name_of, package};
use ivp::lang::Message;

/// Writes a package of plans that were read to a folder.
pub(crate) fn run(
    output: Option<&Path>,
    plans: &[Checked],
    all: &[Judging<'_>],
    session: &mut Session<'_>,
) -> Result<Outcome, Failure> {
    let Some(folder) = output else {
        let help = Message::new("package-needs-folder-help");
        return Err(Failure::usage(Message::new("package-needs-folder")).help(help));
    };
    refuse_foreign(folder, &PACKAGE_FILES, is_own_file)?;
    refuse_errors(plans, session)?;
    refuse_namesakes(all)?;
    let own = all.first().and_then(|judging| session.document_catalogue(judging.plan));
    let publicities = publicities(plans, all, session)?;
    let public: Vec<(&Judging<'_>, &Publicity)> = all.iter().zip(&publicities).collect();
    let files = package(&public, own.as_ref().unwrap_or(session.catalogue));
    store_together(folder, &files, session)?;
    let written =
        Message::new("package-written").with("path", folder.display().to_string()).with("count", all.len());
    session.say(&written);
    let unlicensed: Vec<String> = all
        .iter()
        .filter(|judging| judging.plan.head.publication.licence.is_none())
        .map(|judging| name_of(judging.plan))
        .collect();
    if !unlicensed.is_empty() {
        session.say(&Message::new("package-no-licence").with("plans", unlicensed.join(", ")));
    }
    Ok(Outcome::Done)
}

/// What may be published of each plan, beside its evaluations.
fn publicities(
    plans: &[Checked],
    all: &[Judging<'_>],
    session: &Session<'_>,
) -> Result<Vec<Publicity>, Failure> {
    let folders = session.folders()?;
    let all = plans.iter().zip(all).zip(&folders);
    Ok(all
        .map(|((checked, judging), folder)| Bases::of(checked, judging.plan, folder, session).publicity)
        .collect())
}

/// Of a plan with errors nothing is published: what is marked as internal may not have been understood.
fn refuse_errors(plans: &[Checked], session: &mut Session<'_>) -> Result<(), Failure> {
    let mut broken = false;
    for checked in plans {
        broken |= session.end_report(checked) == Outcome::Errors;
    }
    if broken {
        session.terminal.complain(&format!("\n{}\n", session.catalogue.text("package-errors")));
        return Err(Failure::UnreadablePlan);
    }
    Ok(())
}

/// Rows are told apart by the name of their plan.
fn refuse_namesakes(all: &[Judging<'_>]) -> Result<(), Failure> {
    let mut seen = BTreeSet::new();
    let twice = all.iter().map(|judging| name_of(judging.plan)).find(|name| !seen.insert(name.clone()));
    match twice {
        Some(name) => Err(Failure::usage(Message::new("package-namesakes").with("name", name))),
        None => Ok(()),
    }
}
