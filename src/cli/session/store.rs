//! What a command writes. Here it is remembered, so that it is never told as not written when something fails after it.

use std::path::{Path, PathBuf};

use anyhow::Context as _;

use super::Session;
use super::error::{Failure, reason_of};
use ivp::files::{
    NoRoom, NotTogether, Outside, finish_folder, place_inside, room_for, write_atomic, write_together,
};
use ivp::lang::Message;

/// The place on disk of a path inside the plan folder that is to be written; refused when it leads out of it.
pub(crate) fn writable(folder: &Path, inside: &str) -> Result<PathBuf, Failure> {
    place_inside(folder, inside).map_err(|why| outside(&why))
}

/// Why a path in a folder is not written to.
pub(crate) fn outside(why: &Outside) -> Failure {
    let (id, path) = match why {
        Outside::Link(path) => ("cli-link-out", path),
        Outside::NoFile(path) => ("cli-no-file-there", path),
    };
    Failure::surroundings(Message::new(id).with("path", path.display().to_string()))
}

/// Writes a file.
pub(crate) fn store_at(path: &Path, bytes: &[u8], session: &mut Session<'_>) -> Result<(), Failure> {
    write_atomic(path, bytes).with_context(|| path.display().to_string())?;
    session.terminal.stored(path.display().to_string());
    Ok(())
}

/// Writes files that belong together.
pub(crate) fn store_together(
    folder: &Path,
    files: &[(String, impl AsRef<[u8]>)],
    session: &mut Session<'_>,
) -> Result<(), Failure> {
    finish_folder(folder).map_err(|error| Failure::io(folder, &error))?;
    write_together(folder, files).map_err(|why| match why {
        NotTogether::Outside(why) => outside(&why),
        NotTogether::Io(error, done) if done.is_empty() => Failure::io(folder, &error),
        NotTogether::Io(error, done) => {
            let message = Message::new("cli-io-partly").with("path", folder.display().to_string());
            Failure::surroundings(message.with("reason", reason_of(&error)).with("names", done))
        }
    })?;
    session.terminal.stored(folder.display().to_string());
    Ok(())
}

/// Files that belong together are never mixed with others. Gives the names of those of an earlier version.
pub(crate) fn refuse_foreign(
    folder: &Path,
    names: &[&str],
    is_own: impl Fn(&str, &[u8]) -> bool,
) -> Result<Vec<String>, Failure> {
    let path = folder.display().to_string();
    finish_folder(folder).map_err(|error| Failure::io(folder, &error))?;
    match room_for(folder, names, is_own) {
        Ok(there) => Ok(there),
        Err(NoRoom::File) => Err(Failure::usage(Message::new("package-onto-file").with("path", path))
            .help(Message::new("package-foreign-folder-help"))),
        Err(NoRoom::Foreign(name)) => {
            let message = Message::new("package-foreign-folder").with("path", path).with("name", name);
            Err(Failure::usage(message).help(Message::new("package-foreign-folder-help")))
        }
        Err(NoRoom::Unreadable(error)) => Err(Failure::io(folder, &error)),
    }
}
