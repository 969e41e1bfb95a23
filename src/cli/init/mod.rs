//! `ivp init`

mod around;
mod asked;
mod options;

use std::path::{Path, PathBuf};

use anyhow::Context as _;

use super::session::Session;
use super::session::error::Failure;
use super::session::outcome::Outcome;
use super::session::store::store_together;
use ivp::edit::{NewPlan, municipality_like, new_plan_files};
use ivp::files::is_of_git;
use ivp::lang::Message;
pub(crate) use options::InitArgs;

/// Writes a new plan, and what stands around it.
pub(crate) fn run(args: &InitArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    session.refuse_the_past()?;
    let folder = args.dir.clone().or_else(|| session.named_plan()).unwrap_or_else(|| PathBuf::from("plan"));
    refuse_plan(&folder)?;
    let new = asked::new_plan(args, &folder, session)?;
    let files = new_plan_files(&new);
    refuse_what_is_there(&folder, &files)?;
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty());
    if let Some(parent) = parent {
        std::fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
    }
    let folder_of = parent.unwrap_or(Path::new("."));
    if is_of_git(&folder_of.canonicalize().with_context(|| folder_of.display().to_string())?) {
        let message = Message::new("cli-into-git").with("path", folder.display().to_string());
        return Err(Failure::usage(message).help(Message::new("cli-into-git-help")));
    }
    store_together(&folder, &files, session)?;
    let around = around::write(&folder, args, session)?;
    tell(&folder, &new, files.len(), &around, session)
}

/// Refuses a folder in which there is a plan.
fn refuse_plan(folder: &Path) -> Result<(), Failure> {
    if !folder.join("plan.toml").exists() {
        return Ok(());
    }
    let shown = folder.display().to_string();
    Err(Failure::usage(Message::new("init-plan-there").with("folder", shown.as_str()))
        .help(Message::new("init-plan-there-help").with("folder", shown)))
}

/// Refuses a folder in which something else bears the name of a file of the plan. What a run that was killed left is the
/// same as what comes.
fn refuse_what_is_there(folder: &Path, files: &[(String, String)]) -> Result<(), Failure> {
    for (inside, text) in files {
        let path = folder.join(inside);
        if path.symlink_metadata().is_ok() && std::fs::read_to_string(&path).ok().as_ref() != Some(text) {
            let message = Message::new("init-file-there").with("path", path.display().to_string());
            return Err(Failure::usage(message).help(Message::new("init-file-there-help")));
        }
    }
    Ok(())
}

/// Says what was made, what is not right with it yet, and what to type now.
fn tell(
    folder: &Path,
    new: &NewPlan,
    files: usize,
    around: &[String],
    session: &mut Session<'_>,
) -> Result<Outcome, Failure> {
    let made = Message::new("init-made")
        .with("folder", folder.display().to_string())
        .with("count", files)
        .with("municipality", new.municipality.as_str())
        .with("first", new.first_year.to_string())
        .with("last", new.last_year.to_string());
    session.say_result(&made);
    if !around.is_empty() {
        session.say_result(&Message::new("init-around").with("paths", around.to_vec()));
    }
    match &new.code {
        Some(code) => session.say_result(&Message::new("init-code").with("code", code.as_str())),
        None => {
            let like = municipality_like(&new.municipality);
            let message = Message::new(if like.is_some() { "init-no-code-like" } else { "init-no-code" });
            let better = like.map_or("", |one| one.name);
            session.say(
                &message
                    .with("municipality", new.municipality.as_str())
                    .with("better", better)
                    .with("folder", folder.display().to_string()),
            );
        }
    }
    let checked = session.check_in(folder)?;
    let outcome = session.end_report(&checked);
    let priority = new.priorities.first().map(|(id, _)| id.to_string()).unwrap_or_default();
    let plan = if folder == Path::new("plan") {
        String::new()
    } else {
        format!(" --plan {}", around::quoted(&folder.display().to_string()))
    };
    let next = Message::new("init-next")
        .with("priority", priority)
        .with("plan", plan)
        .with("file", folder.join("priorities").display().to_string());
    session.say_result(&next);
    Ok(outcome)
}
