//! The git program, asked with fixed arguments.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Git in one folder.
#[derive(Debug, Clone)]
pub struct Git {
    folder: PathBuf,
}

/// Why git gave no answer.
#[derive(Debug)]
pub enum GitError {
    /// The program is not installed.
    Missing,
    /// The folder is in no repository.
    NoRepository,
    /// Git refused, with its own words.
    Refused(String),
}

impl Git {
    /// Git in the repository that holds a folder.
    ///
    /// # Errors
    /// Git is not installed, or the folder is in no repository.
    pub fn around(folder: &Path) -> Result<Git, GitError> {
        let git = Git { folder: folder.to_owned() };
        match git.run(&["rev-parse", "--is-inside-work-tree"]) {
            Ok(_) => Ok(git),
            Err(GitError::Refused(_)) => Err(GitError::NoRepository),
            Err(error) => Err(error),
        }
    }

    /// Commits one file and nothing else, whatever else is staged.
    ///
    /// # Errors
    /// Git refuses: no name set, a hook that fails, a merge under way.
    pub fn commit_file(&self, file: &Path, message: &str) -> Result<String, GitError> {
        let file = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
        let path = file.to_string_lossy();
        // A new file must be known to git before `commit --only` can name it; this stages no content.
        self.run(&["add", "--intent-to-add", "--", &path])?;
        self.run(&["commit", "--quiet", "--only", "--message", message, "--", &path])?;
        Ok(self.run(&["rev-parse", "--short", "HEAD"])?.trim().to_owned())
    }

    fn run(&self, arguments: &[&str]) -> Result<String, GitError> {
        let output = Command::new("git").arg("-C").arg(&self.folder).args(arguments).output();
        let Output { status, stdout, stderr } = output.map_err(|_| GitError::Missing)?;
        if status.success() {
            Ok(String::from_utf8_lossy(&stdout).into_owned())
        } else {
            Err(GitError::Refused(String::from_utf8_lossy(&stderr).trim().to_owned()))
        }
    }
}
