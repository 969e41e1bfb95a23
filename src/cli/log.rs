//! `ivp log`

use clap::{Args, ValueEnum};

use super::error::Failure;
use super::git_words::{git_failure, git_reason, unknown_revision};
use super::inside::{in_changes, marked, remark};
use super::named::unfound;
use super::outcome::Outcome;
use super::session::Session;
use ivp::compute::{Followed, LogEntry, ThingChanged, changes};
use ivp::diagnostic::Invalid;
use ivp::files::{Git, GitError, Recorded};
use ivp::lang::Message;
use ivp::model::difference::state;
use ivp::model::{Entry, Loaded, Plan, load_tree};
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
    let commits = match git.commit(&revision).map_err(failure)? {
        Some(commit) => git.log(&commit).map_err(failure)?,
        None if git.has_commits().map_err(failure)? => return Err(unknown_revision(&git, &revision)),
        None => Vec::new(),
    };
    // The oldest commit that was fetched seems to follow none.
    let shallow = git.is_shallow().map_err(failure)?;
    let mut entries = Vec::new();
    let mut cached: Option<(String, Option<Loaded>)> = None;
    for commit in commits {
        if commit.parent.is_none() && shallow {
            session.say(&Message::new("log-shallow"));
            break;
        }
        let after = match cached.take() {
            Some((id, plan)) if id == commit.commit.id => plan,
            _ => plan_at(&git, &commit.commit.id, session)?,
        };
        let before = match &commit.parent {
            Some(parent) => Some((parent.clone(), plan_at(&git, parent, session)?)),
            None => None,
        };
        let entry = entry(
            &commit,
            before.as_ref().and_then(|(_, plan)| plan.as_ref()),
            after.as_ref(),
            &mut followed,
        );
        cached = before;
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
        session.terminal.print(&text);
    } else if entries.is_empty() {
        if let Some(name) = &args.id
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
        Err(_) => name.to_owned(),
    }
}

/// The plan in a commit; none when it was not there, or is too large to be read, which is said: one such commit does not
/// hide the others.
fn plan_at(git: &Git, commit: &str, session: &mut Session<'_>) -> Result<Option<Loaded>, Failure> {
    match git.plan_at(commit) {
        Ok(tree) => Ok((!tree.kept.is_empty()).then(|| load_tree(tree, "", 0))),
        Err(error @ GitError::TooLarge(_)) => {
            session.say(&git_reason(&error));
            Ok(None)
        }
        Err(error) => Err(git_failure(&error)),
    }
}

fn entry(
    commit: &Recorded,
    before: Option<&Loaded>,
    after: Option<&Loaded>,
    followed: &mut Followed,
) -> Option<LogEntry> {
    let entry = |changes| LogEntry {
        commit: commit.commit.short.clone(),
        date: commit.commit.date,
        author: commit.author.clone(),
        subject: commit.subject.clone(),
        changes,
    };
    let after = after?;
    let Some(before) = before else {
        let plan = after.plan.as_ref().or(after.remains.as_ref())?;
        return followed.is_in(&plan.names()).then(|| entry(None));
    };
    let unread = [before, after].map(|loaded| Invalid::from_findings(&loaded.findings));
    let found = changes(state(before, &unread[0])?, state(after, &unread[1])?);
    let found = followed.among(found);
    (!found.is_empty()).then(|| entry(Some(found)))
}
