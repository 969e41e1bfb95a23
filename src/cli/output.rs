//! Where a result may be written.

use std::path::{Path, PathBuf};

use super::error::Failure;
use ivp::lang::Message;

/// A result never lands on a file of a plan, and never in a folder that does not exist.
pub(crate) fn refuse_plan_files(path: &Path, plans: &[PathBuf]) -> Result<(), Failure> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let parent = parent.canonicalize().map_err(|error| Failure::io(parent, &error))?;
    // Of a folder that is there, it is the folder itself that must lie outside.
    let place = path.canonicalize().ok().filter(|place| place.is_dir()).unwrap_or(parent);
    if plans.iter().any(|plan| plan.canonicalize().is_ok_and(|plan| place.starts_with(plan))) {
        let message = Message::new("cli-into-plan").with("path", path.display().to_string());
        return Err(Failure::usage(message));
    }
    Ok(())
}
