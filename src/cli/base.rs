//! The earlier version that an edit is compared with.

use std::path::Path;

use chrono::NaiveDate;

use super::error::Failure;
use super::session::{Session, git_failure};
use ivp::files::{Commit, Git, GitError, Sources};
use ivp::lang::Message;
use ivp::model::{Loaded, load_bytes};

/// The plan as it was in the version compared with.
pub(crate) struct Base {
    /// The version as the reader knows it.
    pub(crate) shown: String,
    /// The commit.
    pub(crate) commit: Commit,
    /// What was read there. Its texts follow on those of the plan of now.
    pub(crate) loaded: Loaded,
    /// The first day on which what changed since can have been recorded.
    pub(crate) since: NaiveDate,
}

impl Session<'_> {
    /// The plan in a revision, or where this branch left it: what others did there since is no part of this edit.
    /// None when there is no earlier version, which is said.
    pub(crate) fn base(&mut self, revision: &str, now: &Sources) -> Result<Option<Base>, Failure> {
        let folder = self.folder()?;
        let git = Git::around(&folder).map_err(|error| git_failure(&error))?;
        let ours = self.revision().unwrap_or("HEAD").to_owned();
        let found = self.commits(&git, revision, &ours)?;
        let Some((named, head)) = found else { return Ok(None) };
        let fork = git.fork(&named, &head).map_err(|error| git_failure(&error))?;
        let (commit, shown) = match fork {
            Some(fork) if fork.id != named.id => {
                self.say(
                    &Message::new("against-fork")
                        .with("revision", revision)
                        .with("commit", fork.short.as_str())
                        .with("date", fork.date),
                );
                let shown = fork.short.clone();
                (fork, shown)
            }
            Some(_) => (named, revision.to_owned()),
            None => {
                self.say(&Message::new("against-no-fork").with("revision", revision));
                (named, revision.to_owned())
            }
        };
        let first = git.first_day_since(&commit, &ours).map_err(|error| git_failure(&error))?;
        let since = first.map_or(commit.date, |first| first.min(commit.date));
        let Some(loaded) = self.plan_at(&git, &commit, &folder, &shown, now)? else {
            self.refuse_moved_plan(&git, &commit, &shown)?;
            self.say(&Message::new("against-no-plan-there").with("revision", shown.as_str()));
            return Ok(None);
        };
        Ok(Some(Base { shown, commit, loaded, since }))
    }

    /// Refuses to call a plan new of which the folder was only given another name.
    fn refuse_moved_plan(&self, git: &Git, commit: &Commit, shown: &str) -> Result<(), Failure> {
        let (_, top) = self.place_in_repository();
        let there = git.paths_named(commit, "plan.toml").map_err(|error| git_failure(&error))?;
        let gone = there.into_iter().find(|path| !Path::new(&top).join(path).exists());
        gone.map_or(Ok(()), |path| {
            let message = Message::new("against-plan-moved").with("revision", shown).with("path", path);
            Err(Failure::usage(message).help(Message::new("against-plan-moved-help")))
        })
    }

    /// The commit that was named and that of the plan of now.
    fn commits(
        &mut self,
        git: &Git,
        revision: &str,
        ours: &str,
    ) -> Result<Option<(Commit, Commit)>, Failure> {
        let failure = |error: GitError| git_failure(&error);
        let Some(named) = git.commit(revision).map_err(failure)? else {
            if !git.has_commits().map_err(failure)? {
                self.say(&Message::new("against-no-commits"));
                return Ok(None);
            }
            return Err(if git.is_shallow().map_err(failure)? {
                Failure::surroundings(Message::new("against-shallow").with("revision", revision))
                    .help(Message::new("against-shallow-help"))
            } else {
                Failure::usage(Message::new("cli-unknown-revision").with("revision", revision))
                    .help(Message::new("cli-unknown-revision-help"))
            });
        };
        let head = git.commit(ours).map_err(failure)?.unwrap_or_else(|| named.clone());
        Ok(Some((named, head)))
    }

    fn plan_at(
        &self,
        git: &Git,
        commit: &Commit,
        folder: &Path,
        shown: &str,
        now: &Sources,
    ) -> Result<Option<Loaded>, Failure> {
        match git.files_at(&commit.id) {
            Ok(files) if files.is_empty() => Ok(None),
            Ok(files) => {
                let path = format!("{shown}:{}", self.shown(folder));
                Ok(Some(load_bytes(files, path.trim_end_matches('/'), now.next())))
            }
            // The folder was not there yet.
            Err(GitError::Refused(_)) => Ok(None),
            Err(error) => Err(git_failure(&error)),
        }
    }
}
