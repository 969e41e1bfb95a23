//! A path in a plan folder that is written to stays in it.

use std::path::{Path, PathBuf};

/// Why a path inside a plan folder is not written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outside {
    /// A folder on the way is a link, or a part of the path leads elsewhere, as `..` does.
    Link(PathBuf),
    /// Something that is no file stands there.
    NoFile(PathBuf),
}

/// The place on disk of a path inside a plan folder, with `/` between its parts. The file itself may be a link that
/// stays in the plan; a folder on the way may not.
///
/// # Errors
/// A folder on the way is a link, or the path is taken by a folder or a device, or the file is a link that leads out.
pub fn place_inside(plan: &Path, inside: &str) -> Result<PathBuf, Outside> {
    let mut path = plan.to_owned();
    let mut parts = inside.split('/').peekable();
    while let Some(part) = parts.next() {
        path.push(part);
        if matches!(part, "" | "." | "..") || part.contains('\\') {
            return Err(Outside::Link(path));
        }
        if parts.peek().is_some() {
            if path.is_symlink() {
                return Err(Outside::Link(path));
            }
        } else if path.exists() && !path.is_file() {
            return Err(Outside::NoFile(path));
        }
    }
    if path.is_symlink() {
        let root = plan.canonicalize().unwrap_or_else(|_| plan.to_owned());
        let leads_in = path.canonicalize().is_ok_and(|target| target.starts_with(&root));
        if !leads_in {
            return Err(Outside::Link(path));
        }
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn no_link_leads_out() {
        let folder = tempfile::tempdir().unwrap();
        let (plan, outside) = (folder.path().join("plan"), folder.path().join("outside"));
        for made in [&plan, &outside] {
            std::fs::create_dir(made).unwrap();
        }
        std::os::unix::fs::symlink(&outside, plan.join("measurements")).unwrap();
        std::os::unix::fs::symlink(outside.join("x"), plan.join("x.toml")).unwrap();
        assert!(matches!(place_inside(&plan, "measurements/jeugd/a.toml"), Err(Outside::Link(_))));
        assert!(matches!(place_inside(&plan, "x.toml"), Err(Outside::Link(_))));
        std::fs::create_dir(plan.join("actions")).unwrap();
        assert!(matches!(place_inside(&plan, "actions"), Err(Outside::NoFile(_))));
        assert_eq!(place_inside(&plan, "actions/2025.toml"), Ok(plan.join("actions/2025.toml")));
    }
}
