//! `ivp site`

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Args;
use serde::Serialize;
use serde_json::Value;

use super::papers::evaluate_basis::Bases;
use super::papers::house_style::colours;
use super::papers::output::refuse_plan_files;
use super::session::error::{Failure, reason_of};
use super::session::git_words::git_reason;
use super::session::outcome::Outcome;
use super::session::progress::Progress;
use super::session::store::{refuse_foreign, store_together};
use super::session::{Checked, Session};
use ivp::compute::{Judging, PaperBasis, site};
use ivp::exchange::{indicator_csv, json_text, name_of, package};
use ivp::files::{Commit, Git, GitError, MAX_FILE_BYTES, finish_folder, read_plain, remove_stale};
use ivp::lang::{Catalogue, Message};
use ivp::model::{AdoptionStatus, Plan};
use ivp::views::document::Document;
use ivp::views::{SiteParts, evaluation_document, is_site_file, site_files};

#[derive(Debug, Args)]
pub(crate) struct SiteArgs {
    #[arg(short, long, value_parser = crate::cli::path::path())]
    pub(crate) output: Option<PathBuf>,
}

/// By which file a folder is known as a site that was made here.
const MANIFEST: &str = "site.json";
const SCHEMA: &str = "ivp.site/1";

/// What the file says: of which plan the site is, and what is in it.
#[derive(Serialize)]
struct Manifest<'s> {
    schema: &'static str,
    plan: String,
    as_of: NaiveDate,
    revision: Option<&'s str>,
    files: Vec<&'s str>,
}

/// Writes the public page to a folder.
pub(crate) fn run(args: &SiteArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let Some(folder) = args.output.as_deref() else {
        return Err(
            Failure::usage(Message::new("site-needs-folder")).help(Message::new("site-needs-folder-help"))
        );
    };
    let plan_folder = session.folder()?;
    refuse_plan_files(folder, std::slice::from_ref(&plan_folder))?;
    let checked = session.check()?;
    let plan = session.plan(&checked)?;
    refuse_unfit(plan, &checked, session)?;
    let colours = colours(plan)?;
    let own = session.document_catalogue(plan);
    let catalogue = own.as_ref().unwrap_or(session.catalogue);
    let revision = revision(&checked, session);
    let moment = session.moment();
    let bases = Bases::of(&checked, plan, &plan_folder, session);
    let public = bases.publicity.published(plan, None, moment.known);
    let texts = &checked.loaded.sources.cited_inside();
    let judging = &Judging::new(&public, texts, &checked.invalid, moment);
    let report = site(judging);
    let evaluations = evaluations(plan, &checked, &bases, catalogue, session);
    let figures: Vec<(String, String)> = public
        .indicators()
        .map(|indicator| (indicator.id.to_string(), indicator_csv(judging, indicator)))
        .collect();
    let whole = Judging::new(plan, texts, &checked.invalid, moment);
    let package = package(&[(&whole, &bases.publicity)], catalogue);
    let parts = SiteParts {
        report: &report,
        evaluations: &evaluations,
        figures: &figures,
        package: &package,
        revision: revision.as_ref().map(|(name, day)| (name.as_str(), *day)),
        colours: &colours,
    };
    let bar = Progress::new(report.indicators.len(), &catalogue.text("site-working"), session.terminal);
    let mut files = site_files(parts, catalogue, &|| bar.step());
    drop(bar);
    let list =
        manifest(plan, &files, report.status.head.as_of, revision.as_ref().map(|(name, _)| name.as_str()));
    files.push((MANIFEST.to_owned(), list.into_bytes()));
    refuse_other_plan(folder, plan)?;
    put(folder, &files, session)?;
    let message = Message::new("site-written").with("path", folder.display().to_string());
    session.say(&message.with("count", files.iter().filter(|(name, _)| name.ends_with(".html")).count()));
    Ok(Outcome::Done)
}

/// A plan with errors is not published, because a mark `internal` may not have been understood; nor is a draft.
fn refuse_unfit(plan: &Plan, checked: &Checked, session: &mut Session<'_>) -> Result<(), Failure> {
    if session.end_report(checked) == Outcome::Errors {
        session.terminal.complain(&format!("\n{}\n", session.catalogue.text("package-errors")));
        return Err(Failure::UnreadablePlan);
    }
    if plan.head.status == AdoptionStatus::Draft {
        return Err(Failure::usage(Message::new("site-draft")).help(Message::new("site-draft-help")));
    }
    Ok(())
}

/// The adopted evaluations as papers, each from the plan as it was then.
fn evaluations(
    plan: &Plan,
    checked: &Checked,
    bases: &Bases,
    catalogue: &Catalogue,
    session: &mut Session<'_>,
) -> Vec<(i32, Document)> {
    let day = session.as_of.unwrap_or(session.today);
    let adopted = plan.evaluations.iter().filter(|(_, one)| one.is_adopted_by(day));
    let paper = |(year, _): (&i32, _)| {
        let (plan, loaded, invalid) = match bases.of_year(*year, session) {
            Some(then) => (&then.plan, &then.loaded, &then.invalid),
            None => (plan, &checked.loaded, &checked.invalid),
        };
        let texts = loaded.sources.cited_inside();
        let basis = PaperBasis::new(&bases.publicity, plan, (&texts, invalid), *year, day);
        (*year, evaluation_document(&basis.evaluate(), catalogue))
    };
    adopted.map(paper).collect()
}

/// The revision of the plan and its day, with a mark where files of it were changed since; none outside git.
fn revision(checked: &Checked, session: &mut Session<'_>) -> Option<(String, NaiveDate)> {
    let folder = session.folder().ok()?;
    let asked = session.revision().unwrap_or("HEAD").to_owned();
    let found = Git::around(&folder).and_then(|git| {
        let Some(commit) = git.commit(&asked)? else { return Ok(None) };
        let tree = git.plan_at(&commit.id)?;
        Ok(Some((commit, tree.files)))
    });
    match found {
        Ok(Some((Commit { short, date, .. }, files))) => {
            let sources = &checked.loaded.sources;
            let texts: BTreeMap<&str, &[u8]> =
                sources.iter().map(|(_, file)| (file.inside.as_str(), file.text.as_bytes())).collect();
            let kept: BTreeMap<&str, &[u8]> =
                files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
            let same = kept
                .iter()
                .filter(|(name, _)| name.ends_with(".toml"))
                .all(|(name, bytes)| texts.get(name) == Some(bytes))
                && texts.keys().all(|inside| kept.contains_key(inside));
            Some((if same { short } else { format!("{short}+") }, date))
        }
        Ok(None) | Err(GitError::NoRepository | GitError::Missing) => None,
        Err(error) => {
            session.say(&git_reason(&error));
            None
        }
    }
}

/// The list of an earlier site in the folder.
fn list_in(folder: &Path) -> Option<Value> {
    let bytes = read_plain(&folder.join(MANIFEST), MAX_FILE_BYTES).ok()?;
    serde_json::from_slice(&bytes).ok()
}

/// The site of another plan stays as it is: its pages are not ours to take away.
fn refuse_other_plan(folder: &Path, plan: &Plan) -> Result<(), Failure> {
    let other = list_in(folder).filter(|list| list["schema"] == SCHEMA && list["plan"] != name_of(plan));
    let Some(other) = other else { return Ok(()) };
    let message = Message::new("site-other-plan")
        .with("path", folder.display().to_string())
        .with("plan", other["plan"].as_str().unwrap_or("?"));
    Err(Failure::usage(message).help(Message::new("site-other-plan-help")))
}

/// The names of the files of an earlier site in the folder. A list can be anybody's: it never vouches for a file, which
/// must tell by its own name and content that it is of a site.
fn earlier(folder: &Path) -> Vec<String> {
    let manifest = list_in(folder);
    let files = manifest.as_ref().and_then(|manifest| manifest.get("files")?.as_array());
    files.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn is_own(name: &str, bytes: &[u8]) -> bool {
    if name != MANIFEST {
        return is_site_file(name, bytes);
    }
    serde_json::from_slice::<Value>(bytes).is_ok_and(|manifest| manifest["schema"] == SCHEMA)
}

fn manifest(plan: &Plan, files: &[(String, Vec<u8>)], as_of: NaiveDate, revision: Option<&str>) -> String {
    let files: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let manifest = Manifest { schema: SCHEMA, plan: name_of(plan), as_of, revision, files };
    json_text(manifest)
}

/// Writes the files into a folder that has room for them, and takes away pages that are no longer there.
fn put(folder: &Path, files: &[(String, Vec<u8>)], session: &mut Session<'_>) -> Result<(), Failure> {
    // What a killed run had still to put counts too.
    finish_folder(folder).map_err(|error| Failure::io(folder, &error))?;
    let earlier = earlier(folder);
    let mut names: Vec<&str> = earlier.iter().map(String::as_str).collect();
    names.extend(files.iter().map(|(name, _)| name.as_str()));
    let there = refuse_foreign(folder, &names, is_own)?;
    store_together(folder, files, session)?;
    let kept: BTreeSet<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let gone = there.iter().map(String::as_str).filter(|name| !kept.contains(name));
    remove_stale(folder, gone).map_err(|(name, error)| {
        let path = folder.join(name).display().to_string();
        let message = Message::new("site-stale-left").with("path", path).with("reason", reason_of(&error));
        Failure::surroundings(message).help(Message::new("site-stale-left-help"))
    })
}
