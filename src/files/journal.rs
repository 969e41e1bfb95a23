//! What a run is writing, when it is more than one file; and finishing what a killed run had still to write.
//!
//! The journal is there from before the first file takes its place until after the last did. It holds every name, the
//! checksums of the old and the new content, and the new content itself. Whoever finds one finishes it, under the lock. A
//! file that is neither what it was nor what it was to be has been changed by somebody since: then nothing is written, and
//! the journal stays.
//!
//! It lies beside the lock ([`super::beside`]).

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::{Deserialize, Serialize};

use super::beside::{Beside, JOURNAL, MOST_BYTES};
use super::checksum::checksum;
use super::inside::place_inside;
use super::read::read_plain;
use super::write::{sync_folder, write_atomic};

const SCHEMA: &str = "ivp.journal/1";

/// What is being written.
#[derive(Debug, Serialize, Deserialize)]
struct Journal<'e> {
    schema: Cow<'e, str>,
    /// The plan folder, from the top of the repository, with `/` at its end; empty at the top, and where there is no git.
    plan: Cow<'e, str>,
    files: Cow<'e, [Entry]>,
}

/// A file that is being written, or removed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Entry {
    /// The path inside the plan folder.
    pub(super) name: String,
    /// The checksum of the content that was there; none where there was no file.
    before: Option<String>,
    /// The same of what is to be there.
    after: Option<String>,
    text: Option<String>,
    /// The folders that go with a file that is removed, when nothing else is in them: the innermost first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    folders: Vec<String>,
}

impl Entry {
    /// That a file, in which this stands now, is to have this text.
    pub(super) fn of(name: &str, there: Option<&[u8]>, text: &str) -> Entry {
        let (before, after) = (there.map(checksum), Some(checksum(text.as_bytes())));
        Entry { name: name.into(), before, after, text: Some(text.into()), folders: Vec::new() }
    }

    /// That it is to be gone.
    pub(super) fn gone(name: &str, there: &[u8], folders: &[String]) -> Entry {
        let before = Some(checksum(there));
        Entry { name: name.into(), before, after: None, text: None, folders: folders.to_vec() }
    }

    /// Whether at its place is what was there.
    pub(super) fn is_as_before(&self, path: &Path) -> io::Result<bool> {
        Ok(checksum_of(path)? == self.before)
    }

    /// Whether something is to be done after the file was written or removed.
    pub(super) fn has_more(&self) -> bool {
        !self.folders.is_empty()
    }

    /// Removes the folders that go with it. One that is in use stays.
    pub(super) fn remove_folders(&self, plan: &Path) {
        for folder in self.folders.iter().filter(|folder| is_around(folder, &self.name)) {
            if place_inside(plan, &format!("{folder}/x")).is_ok() {
                let _ = fs::remove_dir(plan.join(folder));
            }
        }
    }

    /// Whether it is whole: what it says is to be there is what it holds.
    fn is_whole(&self) -> bool {
        self.text.as_ref().map(|text| checksum(text.as_bytes())) == self.after
    }

    /// Brings it about.
    fn done(&self, path: &Path) -> io::Result<()> {
        match &self.text {
            Some(text) => write_atomic(path, text.as_bytes()),
            None => fs::remove_file(path),
        }
    }
}

/// Whether a path inside the plan is that of a folder around a file.
pub(super) fn is_around(folder: &str, name: &str) -> bool {
    name.strip_prefix(folder).is_some_and(|rest| !folder.is_empty() && rest.starts_with('/'))
}

/// Puts a journal in its place.
pub(super) fn put(place: &Beside, files: &[Entry], plan: &Path) -> io::Result<()> {
    let journal = Journal { schema: SCHEMA.into(), plan: place.plan.as_str().into(), files: files.into() };
    place.put(&serde_json::to_vec(&journal)?, plan)
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
    Beside::of(plan, JOURNAL).is_some_and(|place| place.is_taken())
}

/// Writes what a killed run had still to write. Only for who holds the lock. Gives what was written, by its path from the
/// top of the repository.
///
/// # Errors
/// A file was changed since, or cannot be written; the journal is damaged.
pub fn finish(plan: &Path) -> Result<Vec<String>, NotFinished> {
    let Some(place) = Beside::of(plan, JOURNAL).filter(Beside::is_taken) else { return Ok(Vec::new()) };
    let journal = read(&place)?;
    let folder = folder_of(&journal, &place)?;
    let missing = missing(&journal, &folder, &place)?;
    for (path, entry) in &missing {
        entry.done(path).map_err(|error| NotFinished::Io(path.clone(), error))?;
    }
    journal.files.iter().for_each(|entry| entry.remove_folders(&folder));
    sync_folders_of(&folder, journal.files.iter().map(|entry| entry.name.as_str()));
    place.remove().map_err(|error| NotFinished::Io(place.file.clone(), error))?;
    Ok(missing.iter().map(|(_, entry)| format!("{}{}", journal.plan, entry.name)).collect())
}

fn read(place: &Beside) -> Result<Journal<'static>, NotFinished> {
    let damaged = || NotFinished::Damaged(place.file.clone());
    let read = place.read().map_err(|error| NotFinished::Io(place.file.clone(), error))?;
    let journal: Option<Journal<'static>> = serde_json::from_slice(&read.ok_or_else(damaged)?).ok();
    let whole = |journal: &Journal<'_>| journal.schema == SCHEMA && journal.files.iter().all(Entry::is_whole);
    journal.filter(whole).ok_or_else(damaged)
}

/// The folder of the plan that a journal is of: of one repository it can be another plan than the one at hand.
fn folder_of(journal: &Journal<'_>, place: &Beside) -> Result<PathBuf, NotFinished> {
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
    place: &Beside,
) -> Result<Vec<(PathBuf, &'j Entry)>, NotFinished> {
    let mut missing = Vec::new();
    for entry in journal.files.iter() {
        let changed = || NotFinished::Changed { journal: place.file.clone(), file: folder.join(&entry.name) };
        let path = place_inside(folder, &entry.name).map_err(|_| changed())?;
        let now = checksum_of(&path).map_err(|error| NotFinished::Io(path.clone(), error))?;
        if now == entry.before && now != entry.after {
            missing.push((path, entry));
        } else if now != entry.after {
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

/// What is at a path; none where there is no file.
pub(super) fn there(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match read_plain(path, MOST_BYTES) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The checksum of a file; none where there is no file.
pub(super) fn checksum_of(path: &Path) -> io::Result<Option<String>> {
    Ok(there(path)?.as_deref().map(checksum))
}
