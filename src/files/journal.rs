//! What a run is writing, when it is more than one file; and finishing what a killed run had still to write.
//!
//! The journal is there from before the first file takes its place until after the last did. It holds every name, the
//! checksums of the old and the new content, and the new content itself. Whoever finds one finishes it, under the lock. A
//! file that is neither what it was nor what it was to be has been changed by somebody since: then nothing is written, and
//! the journal stays.
//!
//! It lies beside the lock. In the folder of a plan that is in git it is never looked for: a branch can carry a file of
//! any name, and what is checked must be what was committed.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::checksum::checksum;
use serde::{Deserialize, Serialize};

use super::git_place::{git_dir_around, prefix, real};
use super::inside::place_inside;
use super::write::{Staged, sync_folder, write_atomic};

const SCHEMA: &str = "ivp.journal/1";

/// What is being written.
#[derive(Debug, Serialize, Deserialize)]
struct Journal<'e> {
    schema: Cow<'e, str>,
    /// The plan folder, from the top of the repository, with `/` at its end; empty at the top, and where there is no git.
    plan: Cow<'e, str>,
    files: Cow<'e, [Entry]>,
}

/// A file that is being written.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Entry {
    /// The path inside the plan folder.
    pub(super) name: String,
    /// The checksum of the content that was there; none where there was no file.
    before: Option<String>,
    after: String,
    text: String,
}

impl Entry {
    /// That a file, which lies at this path, is to have this text.
    pub(super) fn of(name: &str, path: &Path, text: &str) -> io::Result<Entry> {
        let (before, after) = (checksum_of(path)?, checksum(text.as_bytes()));
        Ok(Entry { name: name.into(), before, after, text: text.into() })
    }
}

/// Where the journal of a plan lies.
#[derive(Debug)]
pub(super) struct JournalPaths {
    pub(super) file: PathBuf,
    /// The folder that [`Journal::plan`] leads from.
    top: PathBuf,
    plan: String,
}

impl JournalPaths {
    /// None for a plan in a folder whose name is no text.
    pub(super) fn of(plan: &Path) -> Option<JournalPaths> {
        match git_dir_around(plan) {
            Some((git_dir, top)) => {
                let plan = prefix(&top, &real(plan).ok()?)?;
                Some(JournalPaths { file: git_dir.join("ivp.journal"), top, plan })
            }
            None => {
                Some(JournalPaths { file: plan.join(".ivp.journal"), top: plan.into(), plan: String::new() })
            }
        }
    }

    fn is_taken(&self) -> bool {
        fs::symlink_metadata(&self.file).is_ok()
    }

    /// Puts a journal there, in one rename. Those who may write the plan may finish it.
    pub(super) fn put(&self, files: &[Entry], plan: &Path) -> io::Result<()> {
        let journal = Journal { schema: SCHEMA.into(), plan: self.plan.as_str().into(), files: files.into() };
        let staged = Staged::write(self.file.clone(), &serde_json::to_vec(&journal)?)?;
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
}

/// Why what a killed run was writing was not finished. Nothing is lost: the journal stays.
#[derive(Debug)]
pub enum NotFinished {
    /// This file is neither what it was nor what it was to be.
    Changed {
        /// Where the journal lies.
        journal: PathBuf,
        file: PathBuf,
    },
    /// The journal cannot be read as one.
    Damaged(PathBuf),
    /// The system refused, about this path.
    Io(PathBuf, io::Error),
}

/// Whether a run was killed, or is busy, between the first and the last file of those that it writes together.
pub fn is_unfinished(plan: &Path) -> bool {
    JournalPaths::of(plan).is_some_and(|place| place.is_taken())
}

/// Writes what a killed run had still to write. Only for who holds the lock. Gives what was written, by its path from the
/// top of the repository.
///
/// # Errors
/// A file was changed since, or cannot be written; the journal is damaged.
pub fn finish(plan: &Path) -> Result<Vec<String>, NotFinished> {
    let Some(place) = JournalPaths::of(plan).filter(JournalPaths::is_taken) else { return Ok(Vec::new()) };
    let journal = read(&place.file)?;
    let folder = folder_of(&journal, &place)?;
    let missing = missing(&journal, &folder, &place)?;
    for (path, entry) in &missing {
        write_atomic(path, entry.text.as_bytes()).map_err(|error| NotFinished::Io(path.clone(), error))?;
    }
    sync_folders_of(&folder, journal.files.iter().map(|entry| entry.name.as_str()));
    place.remove().map_err(|error| NotFinished::Io(place.file.clone(), error))?;
    Ok(missing.iter().map(|(_, entry)| format!("{}{}", journal.plan, entry.name)).collect())
}

fn read(file: &Path) -> Result<Journal<'static>, NotFinished> {
    let refused = |error: io::Error| NotFinished::Io(file.to_owned(), error);
    // What is no plain file was not put there by this program, and reading it could wait.
    if !fs::symlink_metadata(file).map_err(refused)?.is_file() {
        return Err(NotFinished::Damaged(file.to_owned()));
    }
    let bytes = fs::read(file).map_err(refused)?;
    let journal: Option<Journal<'static>> = serde_json::from_slice(&bytes).ok();
    let whole = |journal: &Journal<'_>| {
        journal.schema == SCHEMA
            && journal.files.iter().all(|entry| checksum(entry.text.as_bytes()) == entry.after)
    };
    journal.filter(whole).ok_or_else(|| NotFinished::Damaged(file.to_owned()))
}

/// The folder of the plan that a journal is of: of one repository it can be another plan than the one at hand.
fn folder_of(journal: &Journal<'_>, place: &JournalPaths) -> Result<PathBuf, NotFinished> {
    let mut folder = place.top.clone();
    for part in journal.plan.split_terminator('/') {
        folder.push(part);
        if matches!(part, "" | "." | "..") || part.contains('\\') || folder.is_symlink() {
            return Err(NotFinished::Damaged(place.file.clone()));
        }
    }
    Ok(folder)
}

/// The files that are still what they were.
fn missing<'j>(
    journal: &'j Journal<'_>,
    folder: &Path,
    place: &JournalPaths,
) -> Result<Vec<(PathBuf, &'j Entry)>, NotFinished> {
    let mut missing = Vec::new();
    for entry in journal.files.iter() {
        let changed = || NotFinished::Changed { journal: place.file.clone(), file: folder.join(&entry.name) };
        let path = place_inside(folder, &entry.name).map_err(|_| changed())?;
        let now = checksum_of(&path).map_err(|error| NotFinished::Io(path.clone(), error))?;
        if now == entry.before && now.as_ref() != Some(&entry.after) {
            missing.push((path, entry));
        } else if now.as_ref() != Some(&entry.after) {
            return Err(changed());
        }
    }
    Ok(missing)
}

/// Lets what was put in the folders of files survive a power cut.
pub(super) fn sync_folders_of<'n>(plan: &Path, names: impl Iterator<Item = &'n str>) {
    let folders: BTreeSet<PathBuf> =
        names.filter_map(|name| Some(plan.join(name).parent()?.to_owned())).collect();
    folders.iter().for_each(|folder| sync_folder(folder));
}

/// The checksum of a file; none where there is no file.
fn checksum_of(path: &Path) -> io::Result<Option<String>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(checksum(&bytes))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Where the journal of a plan lies.
pub(super) fn journal_file(plan: &Path) -> Option<PathBuf> {
    JournalPaths::of(plan).map(|place| place.file)
}
