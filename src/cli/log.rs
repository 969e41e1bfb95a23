//! `ivp log`

use std::rc::Rc;

use clap::{Args, ValueEnum};

use super::error::Failure;
use super::git_words::{git_failure, git_reason, unknown_revision};
use super::inside::{in_changes, marked, remark};
use super::named::unfound;
use super::outcome::Outcome;
use super::session::Session;
use ivp::compute::{
    Followed, LogEntry, ThingChanged, changed_in_merge, changed_since_read, changes, together,
};
use ivp::diagnostic::Invalid;
use ivp::files::{Git, GitError, Recorded, Tree};
use ivp::lang::Message;
use ivp::model::difference::{State, state};
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
    let mut history = History { git: &git, earlier: &earlier, read: Vec::new() };
    for commit in commits {
        if commit.parents.is_empty() && shallow {
            session.say(&Message::new("log-shallow"));
            break;
        }
        let entry = history.entry(&commit, &mut followed, session)?;
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

/// The plan through its commits.
struct History<'g> {
    git: &'g Git,
    /// The folders in which the plan stood before.
    earlier: &'g [String],
    /// The plans that were read last, by commit: neighbours are compared with one another.
    read: Vec<(String, Rc<Option<Version>>)>,
}

/// The plan in a commit, and what could not be read of it.
struct Version {
    loaded: Loaded,
    unread: Invalid,
}

impl Version {
    fn state(&self) -> Option<State<'_>> {
        state(&self.loaded, &self.unread)
    }
}

/// So many plans are kept: those of a merge are four.
const KEPT: usize = 6;
/// So many commits back a version is looked for that can be read whole.
const BACK: usize = 20;

impl History<'_> {
    /// The plan in a commit; none when it was not there, or is too large to be read, which is said: one such commit does
    /// not hide the others.
    fn at(&mut self, commit: &str, session: &mut Session<'_>) -> Result<Rc<Option<Version>>, Failure> {
        if let Some((_, there)) = self.read.iter().find(|(id, _)| id == commit) {
            return Ok(Rc::clone(there));
        }
        let version = match self.tree(commit) {
            Ok(tree) if tree.kept.is_empty() => None,
            Ok(tree) => {
                let loaded = load_tree(tree, "", 0);
                let unread = Invalid::from_findings(&loaded.findings);
                Some(Version { loaded, unread })
            }
            Err(error @ GitError::TooLarge(_)) => {
                session.say(&git_reason(&error));
                None
            }
            Err(error) => return Err(git_failure(&error)),
        };
        let version = Rc::new(version);
        self.read.push((commit.to_owned(), Rc::clone(&version)));
        if self.read.len() > KEPT {
            self.read.remove(0);
        }
        Ok(version)
    }

    /// What git keeps of the plan in a commit, in the folder where it was then.
    fn tree(&self, commit: &str) -> Result<Tree, GitError> {
        let now = self.git.plan_at(commit)?;
        for folder in self.earlier.iter().filter(|_| now.kept.is_empty()) {
            let tree = self.git.plan_in(folder, commit)?;
            if !tree.kept.is_empty() {
                return Ok(tree);
            }
        }
        Ok(now)
    }

    /// What is told of a commit; none where it changed nothing about what is followed.
    fn entry(
        &mut self,
        commit: &Recorded,
        followed: &mut Followed,
        session: &mut Session<'_>,
    ) -> Result<Option<LogEntry>, Failure> {
        let after = self.at(&commit.commit.id, session)?;
        let Some(after) = after.as_ref() else { return Ok(None) };
        let entry = |changes, is_unread| LogEntry {
            commit: commit.commit.short.clone(),
            date: commit.commit.date,
            author: commit.author.clone(),
            subject: commit.subject.clone(),
            changes,
            is_unread,
        };
        let mut before = Vec::new();
        for parent in &commit.parents {
            before.push(self.at(parent, session)?);
        }
        let states: Option<Vec<State<'_>>> =
            before.iter().map(|one| one.as_ref().as_ref().and_then(Version::state)).collect();
        let (Some(states), Some(now)) = (states.filter(|all| !all.is_empty()), after.state()) else {
            let plan = after.loaded.plan.as_ref().or(after.loaded.remains.as_ref());
            let begins = plan.is_some_and(|plan| followed.is_in(&plan.names()));
            return Ok(begins.then(|| entry(None, false)));
        };
        let found = match states[..] {
            [first, second, ..] => {
                let base = match &commit.parents[..] {
                    [one, other, ..] => self.git.base_of(one, other).map_err(|error| git_failure(&error))?,
                    _ => None,
                };
                let base = base.map(|base| self.at(&base, session)).transpose()?;
                let base = base.as_deref().and_then(|base| base.as_ref()).and_then(Version::state);
                changed_in_merge([first, second], base, now)
            }
            _ => changes(states[0], now),
        };
        let mended = match &commit.parents[..] {
            [parent] if !states[0].unread.is_empty() => self.mended(parent, states[0], now, session)?,
            _ => Vec::new(),
        };
        let found = followed.among(together(found, mended));
        let breaks = states.iter().all(|one| one.unread.is_empty()) && !after.unread.is_empty();
        let is_told = !found.is_empty() || breaks && followed.is_in(&[]);
        Ok(is_told.then(|| entry(Some(found), breaks)))
    }

    /// What changed about what could not be read in a version, since the last one before it that could be read whole.
    fn mended(
        &mut self,
        unread: &str,
        between: State<'_>,
        now: State<'_>,
        session: &mut Session<'_>,
    ) -> Result<Vec<ThingChanged>, Failure> {
        let mut id = unread.to_owned();
        for _ in 0..BACK {
            let before = self.git.before(&id).map_err(|error| git_failure(&error))?;
            let Some(before) = before else { break };
            let version = self.at(&before, session)?;
            if let Some(read) = version.as_ref().as_ref().filter(|one| one.unread.is_empty())
                && let Some(read) = read.state()
            {
                return Ok(changed_since_read(read, between, now));
            }
            id = before;
        }
        Ok(Vec::new())
    }
}
