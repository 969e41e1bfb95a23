//! What git keeps in a commit, and beside the files on disk.

use super::call::{GitError, git, said};
use super::objects::{Objects, Tree};
use super::tree::{Kept, entries};
use super::{Commit, Git};
use crate::files::checksum::checksum;

impl Git {
    /// What there is in a commit. That the plan was not there is a way past every rule about changes, so git has to say
    /// it twice: by the list of the whole commit, and when asked for the one file.
    ///
    /// # Errors
    /// Git does not give all of it, or contradicts itself.
    pub fn kept(&self, commit: &Commit) -> Result<Kept, GitError> {
        // With its folders, also empty ones: of what is endless the answer must become too long.
        let asked = ["ls-tree", "-r", "-t", "-z", "--full-tree", &commit.id];
        let listed = said(git(&self.place).args(asked))?;
        let kept = Kept::of(entries(&listed, 2)?, &self.place.prefix);
        if !kept.plans.contains(&self.place.prefix) {
            let head = format!("{}:{}plan.toml", commit.id, self.place.prefix);
            if self.ask(&["rev-parse", "--verify", "--quiet", &head])?.is_some() {
                return Err(GitError::Garbled);
            }
        }
        Ok(kept)
    }

    /// What git keeps, asked for by name.
    pub fn objects(&self) -> Objects {
        Objects::of(&self.place)
    }

    /// The same with the contents of the plan.
    ///
    /// # Errors
    /// Git does not give all of it.
    pub fn read(&self, kept: Kept) -> Result<Tree, GitError> {
        Tree::read(&self.place, kept)
    }

    /// The plan in the commit with this whole name, without what is elsewhere in the repository: for one that is among
    /// many.
    ///
    /// # Errors
    /// Git does not give all of it.
    pub fn plan_at(&self, id: &str) -> Result<Tree, GitError> {
        let asked = ["ls-tree", "-r", "-t", "-z", "--full-tree", id, "--"];
        let listed = said(git(&self.place).args(asked).args(self.folder()))?;
        self.read(Kept::of(entries(&listed, 2)?, &self.place.prefix))
    }

    /// The SHA-256 of the file at a path inside the plan folder; none where none is kept there.
    ///
    /// # Errors
    /// Git does not give it.
    pub fn checksum(&self, kept: &Kept, inside: &str) -> Result<Option<String>, GitError> {
        let Some((_, id)) = kept.files().iter().find(|(path, _)| path == inside) else { return Ok(None) };
        said(git(&self.place).args(["cat-file", "blob", id])).map(|bytes| Some(checksum(&bytes)))
    }

    /// What git keeps at a path inside the plan folder: in the commit that a name leads to, or, for an empty name, in what
    /// is to be committed next.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn content_at(&self, revision: &str, inside: &str) -> Result<Option<Vec<u8>>, GitError> {
        let spec = format!("{revision}:{}{inside}", self.place.prefix);
        let Some(id) = self.ask(&["rev-parse", "--verify", "--quiet", &spec])? else { return Ok(None) };
        said(git(&self.place).args(["cat-file", "blob", id.trim_end()])).map(Some)
    }

    /// What is to be committed next: what git keeps beside the files on disk.
    ///
    /// # Errors
    /// Git cannot be run.
    pub fn staged(&self) -> Result<Kept, GitError> {
        let listed = said(git(&self.place).args(["ls-files", "--stage", "-z"]))?;
        Ok(Kept::of(entries(&listed, 1)?, &self.place.prefix))
    }
}
