//! The plan through its commits.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use ivp::compute::{
    Followed, LogEntry, ThingChanged, changed_in_merge, changed_since_read, changes, together,
};
use ivp::diagnostic::Invalid;
use ivp::files::{Git, GitError, Kept, Objects, Recorded};
use ivp::model::difference::State;
use ivp::model::{FileState, PlanFile, Versions, differing};

/// So many commits back a version is looked for that can be read whole.
const BACK: usize = 20;

/// So many commits are read at once.
pub(super) const AT_ONCE: usize = 200;

/// The plan through its commits.
pub(super) struct History<'g> {
    git: &'g Git,
    objects: Objects,
    /// The folders in which the plan stands, and stood before.
    folders: Vec<String>,
    /// What was read of its files.
    versions: Versions,
    /// The plan by commit; none where it was not there, or is too large to be read.
    met: HashMap<String, Option<Rc<Version>>>,
    /// What was too large since this was asked last.
    too_large: Vec<GitError>,
}

/// The plan in a commit.
struct Version {
    files: Vec<FileState>,
    /// What could not be read of it.
    unread: Invalid,
    /// Whether there is a `plan.toml`.
    has_head: bool,
}

impl History<'_> {
    pub(super) fn of(git: &Git, earlier: Vec<String>) -> History<'_> {
        let mut folders = vec![git.folder().unwrap_or_default().to_owned()];
        folders.extend(earlier);
        History {
            git,
            objects: git.objects(),
            folders,
            versions: Versions::default(),
            met: HashMap::new(),
            too_large: Vec::new(),
        }
    }

    /// What is told of a commit, none where it changed nothing about what is followed; and the versions that are too large
    /// to be read: one such commit does not hide the others.
    ///
    /// # Errors
    /// Git does not give what it keeps.
    pub(super) fn entry(
        &mut self,
        commit: &Recorded,
        followed: &mut Followed,
    ) -> Result<(Option<LogEntry>, Vec<GitError>), GitError> {
        let entry = self.told(commit, followed)?;
        Ok((entry, std::mem::take(&mut self.too_large)))
    }

    fn told(&mut self, commit: &Recorded, followed: &mut Followed) -> Result<Option<LogEntry>, GitError> {
        let Some(after) = self.at(&commit.commit.id)? else { return Ok(None) };
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
            before.push(self.at(parent)?.filter(|one| one.has_head));
        }
        let before: Option<Vec<Rc<Version>>> = before.into_iter().collect();
        let Some(before) = before.filter(|all| !all.is_empty() && after.has_head) else {
            let plan = self.versions.plan(&after.files);
            let begins = plan.is_some_and(|plan| followed.is_in(&plan.names()));
            return Ok(begins.then(|| entry(None, false)));
        };
        let found = match (&before[..], &commit.parents[..]) {
            ([first, second, ..], [one, other, ..]) => {
                let base = self.git.base_of(one, other)?;
                let base = base.map(|base| self.at(&base)).transpose()?.flatten();
                let base = base.filter(|base| base.has_head);
                let by = [first, second].map(|side| match &base {
                    Some(base) => self.changes(base, side),
                    None => Vec::new(),
                });
                changed_in_merge([first, second].map(|side| self.changes(side, &after)), by)
            }
            _ => self.changes(&before[0], &after),
        };
        let mended = match &commit.parents[..] {
            [parent] if !before[0].unread.is_empty() => self.mended(parent, &before[0], &after)?,
            _ => Vec::new(),
        };
        let found = followed.among(together(found, mended));
        let breaks = before.iter().all(|one| one.unread.is_empty()) && !after.unread.is_empty();
        let is_told = !found.is_empty() || breaks && followed.is_in(&[]);
        Ok(is_told.then(|| entry(Some(found), breaks)))
    }

    /// Reads the plan in these commits and in those before them, and forgets others: as many as are read at once are
    /// kept.
    ///
    /// # Errors
    /// Git does not give what it keeps.
    pub(super) fn meet<'c>(&mut self, commits: impl Iterator<Item = &'c Recorded>) -> Result<(), GitError> {
        self.met.clear();
        self.versions = Versions::default();
        let of = |one: &Recorded| [vec![one.commit.id.clone()], one.parents.clone()].concat();
        let ids: BTreeSet<String> = commits.flat_map(of).collect();
        let ids: Vec<String> = ids.into_iter().collect();
        match self.read(&ids) {
            // One that is too large does not hide the others: each is read by itself then.
            Err(GitError::TooLarge(_)) => Ok(()),
            other => other,
        }
    }

    /// The plan in a commit, in the folder where it was then.
    fn at(&mut self, commit: &str) -> Result<Option<Rc<Version>>, GitError> {
        if !self.met.contains_key(commit) {
            match self.read(&[commit.to_owned()]) {
                Ok(()) => {}
                Err(error @ GitError::TooLarge(_)) => {
                    self.too_large.push(error);
                    self.met.insert(commit.to_owned(), None);
                }
                Err(error) => return Err(error),
            }
        }
        Ok(self.met.get(commit).cloned().flatten())
    }

    fn read(&mut self, commits: &[String]) -> Result<(), GitError> {
        let kept = self.kept(commits)?;
        let all: Vec<FileState> = kept.iter().flat_map(|kept| kept.files().iter().cloned()).collect();
        let unmet: BTreeSet<FileState> = self.versions.unmet(&all).into_iter().cloned().collect();
        // What is no part of the plan is known by its name.
        let (parts, others): (Vec<_>, Vec<_>) =
            unmet.into_iter().partition(|(inside, _)| PlanFile::of(inside) != PlanFile::Other);
        let contents = self.objects.contents(&parts)?;
        self.versions.read(parts.into_iter().zip(contents).collect());
        self.versions.read(others.into_iter().map(|one| (one, Vec::new())).collect());
        for (commit, kept) in commits.iter().zip(kept) {
            let files = kept.files();
            let version = (!kept.is_empty()).then(|| Version {
                unread: self.versions.unread(files, &kept.odd),
                has_head: files.iter().any(|(inside, _)| inside == "plan.toml"),
                files: files.to_vec(),
            });
            self.met.insert(commit.clone(), version.map(Rc::new));
        }
        Ok(())
    }

    /// What git keeps of the plan in each commit, in the folder where it was then.
    fn kept(&mut self, commits: &[String]) -> Result<Vec<Kept>, GitError> {
        let mut found: Vec<Kept> = vec![Kept::default(); commits.len()];
        for folder in &self.folders {
            let without: Vec<usize> = (0..commits.len()).filter(|at| found[*at].is_empty()).collect();
            let asked: Vec<String> = without.iter().map(|at| commits[*at].clone()).collect();
            for (at, kept) in without.into_iter().zip(self.objects.kept(&asked, folder)?) {
                found[at] = kept;
            }
        }
        Ok(found)
    }

    /// What changed from one version to another.
    fn changes(&self, old: &Version, new: &Version) -> Vec<ThingChanged> {
        let [was, is] = differing(&old.files, &new.files).map(|files| self.versions.plan(&files));
        let (Some(was), Some(is)) = (was, is) else { return Vec::new() };
        // The papers are not told of here.
        let papers = BTreeMap::new();
        let state = |plan, unread| State { plan, unread, papers: &papers };
        changes(state(&was, &old.unread), state(&is, &new.unread))
    }

    /// What changed about what could not be read in a version, since the last one before it that could be read whole.
    fn mended(
        &mut self,
        unread: &str,
        between: &Version,
        now: &Version,
    ) -> Result<Vec<ThingChanged>, GitError> {
        let mut id = unread.to_owned();
        for _ in 0..BACK {
            let Some(before) = self.objects.parent(&id)? else { break };
            let read = match self.at(&before) {
                // Of a history that was fetched in part the commit before is not here.
                Err(GitError::Incomplete(_)) => break,
                read => read?,
            };
            if let Some(read) = read
                && read.unread.is_empty()
            {
                return Ok(changed_since_read(self.changes(&read, now), &between.unread));
            }
            id = before;
        }
        Ok(Vec::new())
    }
}
