//! The repository of a plan, as git is told it.

use std::path::PathBuf;

/// The repository of a plan.
#[derive(Debug, Clone)]
pub(super) struct RepositoryPaths {
    /// The git directory.
    pub(super) git_dir: PathBuf,
    /// The top of the work tree.
    pub(super) work_tree: PathBuf,
    /// The path from that top to the plan folder, with `/` at its end; empty at the top.
    pub(super) prefix: String,
}
