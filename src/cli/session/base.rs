//! The earlier version that an edit is compared with.

use std::path::Path;

use chrono::NaiveDate;

use super::error::Failure;
use super::git_words::{git_failure, unknown_revision};
use super::{Checked, Session};
use ivp::diagnostic::Diagnostic;
use ivp::edit::{join_plans, join_plans_by_line};
use ivp::files::{Commit, Found, Git, GitError, Kept, Oddity, Reverted, Since, Sources, Tree};
use ivp::lang::Message;
use ivp::model::difference::ThingId;
use ivp::model::{Decision, Loaded, load_joined, load_tree};
use ivp::rules::{self, Edit, Sides, TakenBack, not_comparable};
use ivp::views;

/// The plan as it was in the version compared with.
pub(crate) struct Base {
    /// The version as the reader knows it.
    pub(crate) shown: String,
    pub(crate) commit: Commit,
    /// What was read there. Its texts follow on those of the plan of now.
    pub(crate) loaded: Loaded,
    /// Where the edit would land, when others went on there since.
    landing: Option<Landing>,
    /// The figures of commits that the edit takes back as a whole.
    taken_back: Vec<TakenBack>,
    /// The first day on which what changed since can have been recorded.
    pub(crate) since: NaiveDate,
}

/// Where an edit lands that left from an earlier version.
struct Landing {
    /// The version that was named, as the reader knows it.
    shown: String,
    /// The plan there. Its texts follow on those of where the edit left.
    loaded: Loaded,
    /// The plan with both, unless a person must join them: which files. Its texts follow on those of the landing.
    joined: Result<Loaded, Vec<String>>,
}

/// The message of what is found only together with what the branch that the edit will join has got since.
pub(crate) const ONLY_TOGETHER: &str = "only-together";

impl Base {
    /// What an edit of this version changed that asks for a decision or a correction, or is to be seen.
    pub(crate) fn changes(&self, new: &Loaded, today: NaiveDate) -> Vec<Diagnostic> {
        let edit = self.edit(new, today);
        let mut found = rules::check_changes(&edit);
        if let Some(Landing { shown, loaded, joined: Ok(joined) }) = &self.landing {
            let together = rules::only_together(&edit, loaded, joined);
            found.extend(together.into_iter().map(|finding| {
                let message = Message::new(ONLY_TOGETHER).with("finding", finding.message);
                Diagnostic { message: message.with("revision", shown.as_str()), ..finding }
            }));
        }
        found
    }

    /// The texts of every state that a finding can point into.
    pub(crate) fn texts(&self, new: &Loaded) -> Sources {
        let mut texts = new.sources.followed_by(&self.loaded.sources);
        if let Some(landing) = &self.landing {
            texts = texts.followed_by(&landing.loaded.sources);
            if let Ok(joined) = &landing.joined {
                texts = texts.followed_by(&joined.sources);
            }
        }
        texts
    }

    /// The decisions that were added and allow what an edit changes.
    pub(crate) fn licences(&self, new: &Loaded, today: NaiveDate) -> Vec<(ThingId, Decision)> {
        rules::licences(&self.edit(new, today))
    }

    fn edit<'l>(&'l self, new: &'l Loaded, today: NaiveDate) -> Edit<'l> {
        Edit {
            old: &self.loaded,
            landing: self.landing.as_ref().map(|landing| &landing.loaded),
            new,
            taken_back: &self.taken_back,
            since: self.since,
            today,
        }
    }
}

/// What came of the search for an earlier version.
pub(crate) struct Compared {
    /// What was compared with what, and how many things.
    pub(crate) summary: Message,
    /// The earlier version; none where git shows that the plan was not there.
    pub(crate) base: Option<Base>,
    /// Why the two cannot be laid side by side.
    pub(crate) barriers: Vec<Diagnostic>,
}

/// The commit that is compared with, and why that one.
struct Chosen {
    commit: Commit,
    /// The commit that was named, when others went on there since.
    landing: Option<Commit>,
    /// Whether it is one of several where the two went apart, so that they cannot be joined from it.
    is_crossed: bool,
    reverted: Vec<Reverted>,
    shown: String,
    since: NaiveDate,
    message_id: &'static str,
}

fn failure(error: GitError) -> Failure {
    git_failure(&error)
}

impl Session<'_> {
    /// The plan in a revision, or where this branch left it: what others did there since is no part of this edit. That
    /// there is no earlier version is believed only of a git that shows it.
    pub(crate) fn base(&mut self, revision: &str, checked: &Checked) -> Result<Compared, Failure> {
        let folder = self.folder()?;
        let git = Git::around(&folder).map_err(failure)?;
        let plan = || git.prefix().trim_end_matches('/').to_owned();
        let Some(chosen) = self.chosen(&git, revision)? else {
            let summary = Message::new("against-no-commits");
            return Ok(Compared { summary, base: None, barriers: Vec::new() });
        };
        let Chosen { commit, landing, is_crossed, reverted, shown, since, message_id } = chosen;
        let then = git.kept(&commit).map_err(failure)?;
        let was_there = then.plans.iter().any(|folder| folder == git.prefix());
        let path = format!("{shown}:{}", self.shown(&folder));
        let next = checked.loaded.sources.next();
        let tree = was_there.then(|| git.read(then.clone())).transpose().map_err(failure)?;
        let loaded = tree.map(|tree| load_tree(tree, path.trim_end_matches('/'), next));
        let loaded = loaded.map(|loaded| loaded.with_papers(|path| git.checksum(&then, path)));
        let loaded = loaded.transpose().map_err(failure)?;
        let barriers = not_comparable(&Sides {
            old: loaded.as_ref(),
            new: &checked.loaded,
            then: &then,
            now: &self.kept_now(&git, &folder, &checked.loaded)?,
            here: git.prefix(),
            named: self.is_plan_named(),
            behind_link: Git::is_behind_link(&folder).map_err(failure)?,
            revision: &shown,
            crossed: is_crossed.then_some(revision),
        });
        let summary = Message::new(if was_there { message_id } else { "against-no-plan-there" })
            .with("plan", if git.prefix().is_empty() { ".".to_owned() } else { plan() })
            .with("revision", revision)
            .with("commit", commit.short.as_str())
            .with("date", commit.date)
            .with("now", counted(&checked.loaded))
            .with("then", loaded.as_ref().map_or_else(|| Message::new("against-nothing"), counted));
        let landing = match (&loaded, landing) {
            (Some(base), Some(commit)) => {
                let tree = git.plan_at(&commit.id).map_err(failure)?;
                Some(Landing::of(tree, base, &checked.loaded, revision, &self.shown(&folder)))
            }
            _ => None,
        };
        let apart = landing.as_ref().and_then(|landing| landing.joined.as_ref().err());
        let summary = match apart {
            None => summary,
            Some(files) => Message::new("against-apart")
                .with("compared", summary)
                .with("revision", revision)
                .with("files", files.clone()),
        };
        let taken_back = taken_back(&git, &reverted).map_err(failure)?;
        let base = loaded.map(|loaded| Base { shown, commit, loaded, landing, taken_back, since });
        Ok(Compared { summary, base, barriers })
    }

    /// The commit that is compared with; none before the first.
    fn chosen(&self, git: &Git, revision: &str) -> Result<Option<Chosen>, Failure> {
        let Some(named) = git.commit(revision).map_err(failure)? else {
            if git.has_commits().map_err(failure)? {
                return Err(unknown_revision(git, revision));
            }
            return Ok(None);
        };
        let ours = self.revision().unwrap_or("HEAD");
        // A new branch without a commit of its own begins where it is compared with.
        let head = if ours == revision { Some(named.clone()) } else { git.commit(ours).map_err(failure)? };
        let head = head.unwrap_or_else(|| named.clone());
        let forks = git.forks(&named, &head).map_err(failure)?;
        let is_crossed = forks.len() > 1;
        let (commit, landing, message_id) = match forks.into_iter().next() {
            Some(fork) if fork.id != named.id => (fork, Some(named), "against-fork"),
            Some(_) => (named, None, "against-named"),
            None => (named, None, "against-no-fork"),
        };
        let shown = if message_id == "against-fork" { commit.short.clone() } else { revision.to_owned() };
        let Since { first_day, reverted } = git.since(&commit, &head).map_err(failure)?;
        let since = first_day.map_or(commit.date, |first| first.min(commit.date));
        Ok(Some(Chosen { commit, landing, is_crossed, reverted, shown, since, message_id }))
    }

    /// What git keeps of the plan that is compared: of the revision that was asked for, or of what lies on disk.
    fn kept_now(&self, git: &Git, folder: &Path, now: &Loaded) -> Result<Kept, Failure> {
        if let Some(revision) = self.revision() {
            let commit = git.commit(revision).map_err(failure)?;
            let commit = commit.ok_or_else(|| unknown_revision(git, revision))?;
            return git.kept(&commit).map_err(failure);
        }
        let mut kept = git.staged().map_err(failure)?;
        kept.plans.retain(|plan| git.top().join(plan).join("plan.toml").exists());
        let known = |kept: &Kept, inside: &str| {
            kept.odd.iter().any(|odd| matches!(odd, Oddity::Link(found) if found.inside == inside))
        };
        for (_, file) in now.sources.iter() {
            let path = folder.join(&file.inside);
            if path.is_symlink() && !known(&kept, &file.inside) {
                kept.odd.push(Oddity::Link(Found {
                    inside: file.inside.clone(),
                    path: file.path.clone().into(),
                }));
            }
        }
        Ok(kept)
    }

    /// Says what was compared with what: above a result that is read by people, else beside it.
    pub(crate) fn tell_compared(&mut self, summary: &Message, above: bool) {
        let line = views::clean(&self.catalogue.render(summary)).into_owned();
        let line = format!("{}\n", self.terminal.style().wrap(&line, "", ""));
        if above {
            self.terminal.print(&format!("{line}\n"));
        } else {
            self.terminal.remark(&line);
        }
    }
}

impl Landing {
    fn of(tree: Tree, base: &Loaded, new: &Loaded, revision: &str, folder: &str) -> Landing {
        let path = |of: &str| format!("{of}:{folder}").trim_end_matches('/').to_owned();
        let loaded = load_tree(tree, &path(revision), base.sources.next());
        let (old, there, here) = (&base.sources, &loaded.sources, &new.sources);
        // Where it lands git knows of lines alone; only what it leaves to a person is joined by records.
        let joined = join_plans_by_line(old, there, here).or_else(|_| join_plans(old, there, here));
        let joined = joined.map(|texts| {
            let joined = load_joined(texts, &path(&format!("{revision}+")), loaded.sources.next());
            // A paper that either has is there.
            let papers = loaded.papers.iter().chain(&new.papers);
            Loaded { papers: papers.map(|(path, sum)| (path.clone(), sum.clone())).collect(), ..joined }
        });
        Landing { shown: revision.to_owned(), loaded, joined }
    }
}

/// The figures that were added by the commits that an edit takes back. What the message of a commit says is not believed:
/// whether the figures are gone is seen from the plan, and which they were from the commit that is named.
fn taken_back(git: &Git, all_reverted: &[Reverted]) -> Result<Vec<TakenBack>, GitError> {
    let mut all = Vec::new();
    for reverted in all_reverted {
        let read = |id: &str| git.plan_at(id).map(|tree| load_tree(tree, "", 0));
        let (before, after) = (read(&reverted.parent)?, read(&reverted.id)?);
        all.extend(rules::figures_added(&before, &after));
    }
    Ok(all)
}

/// How much there is of a plan.
fn counted(loaded: &Loaded) -> Message {
    let files =
        loaded.sources.iter().filter(|(_, file)| file.inside.ends_with(".toml") && !file.text.is_empty());
    let plan = loaded.plan.as_ref().or(loaded.remains.as_ref());
    let figures =
        plan.map_or(0, |plan| plan.series.values().map(|one| one.measurements.len()).sum::<usize>());
    Message::new("against-counted")
        .with("files", files.count())
        .with("indicators", plan.map_or(0, |plan| plan.indicators().count()))
        .with("figures", figures)
}
