//! Where a new plan comes, and what stands there already.

use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use crate::cli::session::git_words::git_failure;
use ivp::files::{Git, GitError, MAX_FILE_BYTES, find_plan, is_of_git, list_where, read_plain, real_path};
use ivp::lang::Message;
use ivp::model::PlanFile;

/// The place of a plan that is still to be written.
pub(super) struct Place {
    /// The folder as it was typed.
    pub(super) folder: PathBuf,
    /// The repository around it.
    pub(super) git: Option<Git>,
    /// A folder that is there, in or below which all files come.
    pub(super) base: PathBuf,
    /// The way from there to the folder in which stands what is around the plan, with `/` at its end.
    around: String,
    /// The way from that folder to the plan, with `/` at its end; empty where they are one.
    pub(super) within: String,
}

impl Place {
    /// Finds it, and refuses what is no place for a plan.
    pub(super) fn of(folder: PathBuf, begins_git: bool) -> Result<Place, Failure> {
        let shown = |path: &Path| path.display().to_string();
        let there = folder.ancestors().find(|part| part.symlink_metadata().is_ok());
        let rest =
            there.map_or(folder.as_path(), |there| folder.strip_prefix(there).unwrap_or(Path::new("")));
        let there = there.unwrap_or(Path::new("."));
        if !there.is_dir() {
            let message = Message::new("cli-file-for-folder").with("path", shown(there));
            return Err(Failure::usage(message).help(Message::new("init-file-there-help")));
        }
        let real = real_path(there).with_context(|| shown(there))?;
        if is_of_git(&real) {
            let message = Message::new("cli-into-git").with("path", shown(&folder));
            return Err(Failure::usage(message).help(Message::new("cli-into-git-help")));
        }
        let whole = if rest.as_os_str().is_empty() { real.clone() } else { real.join(rest) };
        refuse_other_plans(&folder, &whole, &real)?;
        let git = match Git::around(&real) {
            Ok(git) => Some(git),
            Err(error @ GitError::Missing) if begins_git => return Err(git_failure(&error)),
            Err(_) => None,
        };
        let is_here = there.as_os_str() == "." && whole == real;
        let around = match (&git, whole.parent()) {
            (Some(git), _) => git.top().to_owned(),
            (None, Some(parent)) if !is_here => parent.to_owned(),
            (None, _) => whole.clone(),
        };
        let base = if around.is_dir() { around.clone() } else { real };
        let way = |from: &Path, to: &Path| {
            let way = to.strip_prefix(from).unwrap_or(to).to_string_lossy().replace('\\', "/");
            if way.is_empty() { way } else { format!("{way}/") }
        };
        Ok(Place { within: way(&around, &whole), around: way(&base, &around), folder, git, base })
    }

    /// The way from the base to a file of the plan.
    pub(super) fn of_plan(&self, inside: &str) -> String {
        format!("{}{}{inside}", self.around, self.within)
    }

    /// The way from the base to a file around the plan.
    pub(super) fn beside(&self, name: &str) -> String {
        format!("{}{name}", self.around)
    }

    /// A way from the base as a person knows it.
    pub(super) fn shown(&self, name: &str, session: &Session<'_>) -> String {
        let here = std::env::current_dir().and_then(|here| real_path(&here)).unwrap_or_default();
        let path = self.base.join(name);
        path.strip_prefix(here).map_or_else(|_| session.shown(&path), |path| session.shown(path))
    }

    /// Refuses a folder in which something else bears the name of a file of a plan. What a run that was killed left is the
    /// same as what comes.
    pub(super) fn refuse_what_is_there(&self, files: &[(String, String)]) -> Result<(), Failure> {
        for (inside, text) in files {
            let path = self.folder.join(inside);
            if path.symlink_metadata().is_ok() && !holds(&path, text) {
                return Err(taken(&path));
            }
        }
        let is_ours = |inside: &str| files.iter().any(|(own, _)| own == inside);
        let wanted = |inside: &str, is_folder: bool| is_folder || PlanFile::of(inside) != PlanFile::Other;
        let there = if self.folder.is_dir() { list_where(&self.folder, wanted).files } else { Vec::new() };
        match there.into_iter().find(|found| !is_ours(&found.inside)) {
            Some(found) => Err(taken(&found.path)),
            None => Ok(()),
        }
    }
}

fn taken(path: &Path) -> Failure {
    let message = Message::new("init-file-there").with("path", path.display().to_string());
    Failure::usage(message).help(Message::new("init-file-there-help"))
}

/// Refuses a folder in which there is a plan, and one inside or around another plan: the files of the one would be read as
/// those of the other.
fn refuse_other_plans(folder: &Path, whole: &Path, real: &Path) -> Result<(), Failure> {
    let shown = folder.display().to_string();
    if folder.join("plan.toml").exists() {
        return Err(Failure::usage(Message::new("init-plan-there").with("folder", shown.as_str()))
            .help(Message::new("init-plan-there-help").with("folder", shown)));
    }
    let inside = whole.ancestors().skip(1).find(|above| above.join("plan.toml").is_file());
    let is_head = |inside: &str, is_folder: bool| is_folder || inside.ends_with("/plan.toml");
    let around = || {
        let below = if whole == real { list_where(whole, is_head).files } else { Vec::new() };
        below.into_iter().find_map(|found| Some(found.path.parent()?.to_owned()))
    };
    let (id, other) = match (inside, around()) {
        (Some(other), _) => ("init-inside-plan", other.to_owned()),
        (None, Some(other)) => ("init-around-plan", other),
        (None, None) => return Ok(()),
    };
    let message = Message::new(id).with("folder", shown).with("other", other.display().to_string());
    Err(Failure::usage(message).help(Message::new("init-file-there-help")))
}

/// The plan that somebody names: the folder itself, or `plan` in it.
pub(super) fn plan_at(named: &Path) -> Result<PathBuf, Failure> {
    let shown = || named.display().to_string();
    if named.is_file() {
        return Err(Failure::usage(Message::new("cli-file-for-folder").with("path", shown()))
            .help(Message::new("init-from-help")));
    }
    let all = [named.to_owned(), named.join("plan")];
    all.into_iter().find(|folder| folder.join("plan.toml").is_file()).ok_or_else(|| {
        Failure::surroundings(Message::new("init-from-no-plan").with("folder", shown()))
            .help(Message::new("init-from-help"))
    })
}

/// Where the plan comes that nobody named a folder for: `plan`, or beside it where that is taken by the plan before it.
pub(super) fn default_folder(years: Option<(i32, i32)>) -> PathBuf {
    let plan = PathBuf::from("plan");
    match years {
        Some((first, last)) if plan.exists() || find_plan(Path::new(".")).is_some() => {
            PathBuf::from(format!("plan-{first}-{last}"))
        }
        _ => plan,
    }
}

/// Whether a text and nothing else stands in a file.
pub(super) fn holds(path: &Path, text: &str) -> bool {
    read_plain(path, MAX_FILE_BYTES).is_ok_and(|there| there == text.as_bytes())
}
