//! What the program keeps for itself about a plan, where git adds nothing: in the git directory of the outermost
//! repository around the plan, or in the plan folder where there is no git.
//!
//! In the folder of a plan that is in git it is never looked for: a branch can carry a file of any name.

use std::path::{Path, PathBuf};
use std::{fs, io};

use super::git::place::{git_dir_around, prefix, real};
use super::read::read_plain;
use super::write::{Staged, sync_folder};

/// What is kept besides the lock: what is being written, and how to take back what was.
pub(super) const JOURNAL: &str = "journal";
pub(super) const UNDO: &str = "undo";

/// A file that is kept so, of one plan.
#[derive(Debug)]
pub(super) struct Beside {
    pub(super) file: PathBuf,
    /// The folder that [`Beside::plan`] leads from.
    pub(super) top: PathBuf,
    /// The plan folder, from the top of the repository, with `/` at its end; empty at the top, and where there is no git.
    pub(super) plan: String,
}

impl Beside {
    /// None for a plan in a folder whose name is no text.
    pub(super) fn of(plan: &Path, name: &str) -> Option<Beside> {
        match git_dir_around(plan) {
            Some((git_dir, top)) => {
                let plan = prefix(&top, &real(plan).ok()?)?;
                Some(Beside { file: git_dir.join(format!("ivp.{name}")), top, plan })
            }
            None => Some(Beside {
                file: plan.join(format!(".ivp.{name}")),
                top: plan.into(),
                plan: String::new(),
            }),
        }
    }

    pub(super) fn is_taken(&self) -> bool {
        fs::symlink_metadata(&self.file).is_ok()
    }

    /// Puts bytes there, in one rename. Those who may write the plan may read and replace them.
    pub(super) fn put(&self, bytes: &[u8], plan: &Path) -> io::Result<()> {
        let staged = Staged::write(self.file.clone(), bytes)?;
        staged.share(plan);
        staged.put()?;
        self.file.parent().iter().for_each(|folder| sync_folder(folder));
        Ok(())
    }

    pub(super) fn remove(&self) -> io::Result<()> {
        fs::remove_file(&self.file)?;
        self.file.parent().iter().for_each(|folder| sync_folder(folder));
        Ok(())
    }

    /// What is there; none for what is no plain file or too long: that was not put there by this program, and reading it
    /// could wait.
    pub(super) fn read(&self) -> io::Result<Option<Vec<u8>>> {
        let data = fs::symlink_metadata(&self.file)?;
        if !data.is_file() || data.len() > MOST_BYTES {
            return Ok(None);
        }
        read_plain(&self.file, MOST_BYTES).map(Some)
    }
}

/// More than all files of a plan together in the form in which they are kept.
pub(super) const MOST_BYTES: u64 = 1 << 30;

/// Whether the system refuses because somebody may write the plan and not the git directory.
pub(super) fn is_denied(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}
