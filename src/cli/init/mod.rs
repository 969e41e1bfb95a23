//! `ivp init`

mod around;
mod asked;
mod next;
mod options;
mod place;

use std::path::Path;

use super::session::Session;
use super::session::broken_off::{finished, lock};
use super::session::error::Failure;
use super::session::outcome::Outcome;
use super::session::transaction::not_written;
use super::session::typed::quoted;
use ivp::edit::{NewPlan, new_plan_files};
use ivp::facts::municipalities_like;
use ivp::files::write_new;
use ivp::lang::Message;
pub(crate) use options::InitArgs;
use place::Place;

/// Writes a new plan, and what stands around it: all of it or nothing.
pub(crate) fn run(args: &InitArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    session.refuse_the_past()?;
    let named = args.dir.clone().or_else(|| session.named_plan());
    // A folder that cannot be taken is refused before anything is asked.
    let place = |named| Place::of(named, args.git);
    let (place, new, files, told) = match &args.from {
        Some(from) => {
            let named = named.map(place).transpose()?;
            let next = next::next(from, args, session)?;
            let years = Some((next.new.first_year, next.new.last_year));
            let own = named.map_or_else(|| place(place::default_folder(years)), Ok)?;
            (own, next.new, next.files, next.told)
        }
        None => {
            let own = place(named.unwrap_or_else(|| place::default_folder(None)))?;
            let new = asked::new_plan(args, &own.folder, session)?;
            let files = new_plan_files(&new);
            (own, new, files, Vec::new())
        }
    };
    place.refuse_what_is_there(&files)?;
    let around = around::files(&place, args, new.language, session)?;
    write(&place, &files, &around, session)?;
    around::set_git(&place, args.git, session)?;
    tell(&place, &new, (files.len(), &around), &told, session)
}

/// Writes the files of the plan, its head last, and before them what stands around it.
fn write(
    place: &Place,
    files: &[(String, String)],
    around: &[(String, String)],
    session: &mut Session<'_>,
) -> Result<(), Failure> {
    // Where there is no git, the lock would be left beside the plan.
    let _lock = place.git.as_ref().map(|_| lock(&place.base, |said| session.say(said))).transpose()?;
    finished(&place.base, |said| session.say(said))?;
    let of_plan = files.iter().map(|(inside, text)| (place.of_plan(inside), text.clone()));
    let all: Vec<(String, String)> = around.iter().cloned().chain(of_plan).collect();
    write_new(&place.base, &all).map_err(|why| not_written(why, session))?;
    all.iter().for_each(|(name, _)| session.terminal.stored(place.shown(name, session)));
    Ok(())
}

/// Says what was made, what is not right with it yet, and what to type now.
fn tell(
    place: &Place,
    new: &NewPlan,
    (files, around): (usize, &[(String, String)]),
    told: &[Message],
    session: &mut Session<'_>,
) -> Result<Outcome, Failure> {
    let folder = place.folder.as_path();
    let shown = folder.display().to_string();
    let made = Message::new("init-made")
        .with("folder", shown.as_str())
        .with("count", files)
        .with("municipality", new.municipality.as_str())
        .with("first", new.first_year.to_string())
        .with("last", new.last_year.to_string());
    session.say_result(&made);
    if !around.is_empty() {
        session.say_result(&Message::new("init-around").with("paths", around::told(place, around, session)));
    }
    if told.is_empty() {
        tell_code(new, &shown, session);
    }
    told.iter().for_each(|message| session.say_result(message));
    let checked = session.check_in(folder)?;
    let outcome = session.tell_errors(&checked);
    let priority = new.priorities.first().map(|(id, _)| id.to_string()).unwrap_or_default();
    let plan = if folder == Path::new("plan") {
        String::new()
    } else {
        format!(" --plan {}", quoted(&folder.display().to_string()))
    };
    let next = Message::new(if told.is_empty() { "init-next" } else { "init-from-next" })
        .with("priority", priority)
        .with("plan", plan)
        .with("file", folder.join("priorities").display().to_string());
    session.say_result(&next);
    Ok(outcome)
}

fn tell_code(new: &NewPlan, folder: &str, session: &mut Session<'_>) {
    let Some(code) = &new.code else {
        let like = municipalities_like(&new.municipality);
        let message = Message::new(if like.is_empty() { "init-no-code" } else { "init-no-code-like" });
        let message = message.with("municipality", new.municipality.as_str()).with("folder", folder);
        let named = like.first().map(|one| format!("{} ({})", one.name, one.code));
        session.say(&message.with("better", named.unwrap_or_default()));
        return;
    };
    session.say_result(&Message::new("init-code").with("code", code.as_str()));
}
