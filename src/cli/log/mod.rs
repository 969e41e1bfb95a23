//! `ivp log`

mod history;

use clap::{Args, ValueEnum};

use crate::cli::answers::inside::{in_changes, marked, remark};
use crate::cli::answers::named::unfound;
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use crate::cli::session::git_words::{git_failure, git_reason, unknown_revision};
use crate::cli::session::outcome::Outcome;
use history::History;
use ivp::compute::{Followed, ThingChanged};
use ivp::files::{Git, GitError};
use ivp::lang::Message;
use ivp::model::{Entry, Plan, by_name};
use ivp::views::{self, Head};

#[derive(Debug, Args)]
pub(crate) struct LogArgs {
    pub(crate) id: Option<String>,
    #[arg(long, default_value = "text")]
    pub(crate) format: LogFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    #[value(alias = "tekst")]
    Text,
    Json,
}

/// Prints who changed what and when, the latest first.
pub(crate) fn run(args: &LogArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let folder = session.folder()?;
    let checked = session.check()?;
    let plan = session.plan(&checked)?;
    let asked = args.id.as_deref().map(|name| full_name(plan, name));
    let mut followed = asked.as_deref().map(Followed::one).unwrap_or_default();
    let git = Git::around(&folder).map_err(|error| git_failure(&error))?;
    let failure = |error: GitError| git_failure(&error);
    let revision = session.revision().unwrap_or("HEAD").to_owned();
    let mut earlier = Vec::new();
    let commits = match git.commit(&revision).map_err(failure)? {
        Some(commit) => {
            earlier = git.earlier_folders(&commit).map_err(failure)?;
            git.log(&commit, &earlier).map_err(failure)?
        }
        None if git.has_commits().map_err(failure)? => return Err(unknown_revision(&git, &revision)),
        None => Vec::new(),
    };
    // The oldest commit that was fetched seems to follow none.
    let shallow = git.is_shallow().map_err(failure)?;
    let mut entries = Vec::new();
    let mut history = History::of(&git, earlier);
    for (at, commit) in commits.iter().enumerate() {
        if at % history::AT_ONCE == 0 {
            let some = commits[at..].iter().take(history::AT_ONCE);
            history.meet(some).map_err(failure)?;
        }
        if commit.parents.is_empty() && shallow {
            session.say(&Message::new("log-shallow"));
            break;
        }
        let (entry, unread) = history.entry(commit, &mut followed).map_err(failure)?;
        for reason in unread {
            session.say(&git_reason(&reason));
        }
        let Some(entry) = entry else { continue };
        match args.format {
            LogFormat::Text => {
                // Each as soon as it is known: a long history takes a while.
                let gap = if entries.is_empty() { "" } else { "\n" };
                let text = views::log_text(&entry, session.catalogue, session.terminal.style());
                session.terminal.print(&format!("{gap}{text}"));
            }
            LogFormat::Json => {}
        }
        entries.push(entry);
    }
    let things: Vec<ThingChanged> =
        entries.iter().filter_map(|entry| entry.changes.as_ref()).flatten().cloned().collect();
    let inside = in_changes(&things, &[plan]);
    if args.format == LogFormat::Json {
        let text = views::log_json(&entries, session.catalogue);
        let text = marked(text, Some(Head::Json), inside, session.catalogue, session);
        session.terminal.print_data(&text);
    } else if entries.is_empty() {
        if let Some(name) = &args.id
            && followup(plan, name).is_none()
            && let Err(why) = plan.find(name)
        {
            return Err(unfound(name, why));
        }
        session.say(&Message::new("log-nothing"));
    } else {
        remark(inside, session);
    }
    Ok(Outcome::Done)
}

/// The full name of what was typed; what is no longer in the plan is looked for as it was typed.
fn full_name(plan: &Plan, name: &str) -> String {
    match plan.find(name) {
        Ok(Entry::Chapter(one)) => one.id.to_string(),
        Ok(Entry::Goal(one)) => one.id.to_string(),
        Ok(Entry::Indicator(one)) => one.id.to_string(),
        Ok(Entry::Action(one)) => one.id.to_string(),
        Err(_) => followup(plan, name).unwrap_or(name).to_owned(),
    }
}

/// The id of the follow-up that goes by a name.
fn followup<'p>(plan: &'p Plan, name: &str) -> Option<&'p str> {
    let names: Vec<(&str, &str)> =
        plan.followups.iter().map(|one| (one.id.as_str(), one.text.as_str())).collect();
    by_name(name, &names)
}
