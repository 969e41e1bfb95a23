//! What was there before the last write, so that it can be taken back.
//!
//! It is put in its place before the journal and before the first file: a run that is killed in between leaves the word of
//! a write that never was, of which every file is still what it was, and never an older one in the place of the last.
//! Each file is known by the checksum of what was written to it: one that somebody changed since is not touched.
//!
//! It lies beside the lock ([`super::beside`]).

use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::beside::{Beside, UNDO, is_denied};
use super::checksum::checksum;
use super::git::place::{head_around, is_commit};
use super::inside::place_inside;
use super::journal::{checksum_of, is_around};

const SCHEMA: &str = "ivp.undo/1";

/// Of what a write is part.
#[derive(Debug, Clone, Copy)]
pub struct Occasion<'o> {
    /// The name of the command.
    pub command: &'o str,
    pub day: NaiveDate,
    /// It goes on with what the same run wrote before: both are taken back together.
    pub goes_on: bool,
}

/// The last write to a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastWrite {
    schema: String,
    /// The plan folder, as [`Beside::plan`].
    plan: String,
    /// The name of the command.
    pub command: String,
    pub day: String,
    /// The commit on which the plan stood then; none where there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<String>,
    pub files: Vec<FileBefore>,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileBefore {
    /// The path inside the plan folder.
    pub name: String,
    /// What was there; none where there was no file.
    pub before: Option<String>,
    /// The checksum of what was written.
    after: String,
    /// The folders that were made for it, the innermost first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) folders: Vec<String>,
}

impl FileBefore {
    /// None where it is no file of a plan, and where what was there is no text, which no command writes over.
    pub(super) fn of(name: &str, before: Option<Vec<u8>>, text: &str) -> Option<FileBefore> {
        if !is_of_plan(name) {
            return None;
        }
        let before = before.map(String::from_utf8).transpose().ok()?;
        let after = checksum(text.as_bytes());
        Some(FileBefore { name: name.to_owned(), before, after, folders: Vec::new() })
    }

    fn checksum_before(&self) -> Option<String> {
        self.before.as_ref().map(|text| checksum(text.as_bytes()))
    }

    /// Whether the write left the file as it was.
    pub(super) fn is_same(&self) -> bool {
        self.checksum_before().as_ref() == Some(&self.after)
    }
}

/// Why the last write is not taken back.
#[derive(Debug)]
pub enum NotTakenBack {
    /// There is none, or every file is as it was before.
    Nothing,
    /// It was a write to the plan in this folder.
    OtherPlan(PathBuf),
    /// This file is not what was written: somebody changed it.
    Changed(FileBefore),
    /// What was kept of it cannot be read.
    Damaged(PathBuf),
    /// The system refused, about this path.
    Io(PathBuf, io::Error),
}

/// The last write to a plan, when it can be taken back: with those of its files that are as they were written. Only for
/// who holds the lock, or writes nothing.
///
/// # Errors
/// There is none, it was another plan's, a file was changed since; or what was kept is damaged.
pub fn last_write(plan: &Path) -> Result<LastWrite, NotTakenBack> {
    let place = Beside::of(plan, UNDO).filter(Beside::is_taken).ok_or(NotTakenBack::Nothing)?;
    let refused = |error| NotTakenBack::Io(place.file.clone(), error);
    let bytes = place.read().map_err(refused)?;
    let damaged = || NotTakenBack::Damaged(place.file.clone());
    let mut last = bytes.as_deref().and_then(read).ok_or_else(damaged)?;
    if last.plan != place.plan {
        return Err(NotTakenBack::OtherPlan(place.top.join(one_way(&last.plan).ok_or_else(damaged)?)));
    }
    let mut written = Vec::new();
    for file in last.files {
        let path = place_inside(plan, &file.name).map_err(|_| NotTakenBack::Changed(file.clone()))?;
        let now = checksum_of(&path).map_err(|error| NotTakenBack::Io(path, error))?;
        if now.as_ref() == Some(&file.after) {
            written.push(file);
        } else if now != file.checksum_before() {
            return Err(NotTakenBack::Changed(file));
        }
    }
    last.files = written;
    if last.files.is_empty() { Err(NotTakenBack::Nothing) } else { Ok(last) }
}

fn read(bytes: &[u8]) -> Option<LastWrite> {
    let last: LastWrite = serde_json::from_slice(bytes).ok()?;
    let is_own = |file: &FileBefore| {
        is_of_plan(&file.name) && !file.is_same() && file.folders.iter().all(|one| is_around(one, &file.name))
    };
    let is_head = last.head.as_deref().is_none_or(is_commit);
    let whole = is_head
        && last.schema == SCHEMA
        && last.day.parse::<NaiveDate>().is_ok()
        && last.files.iter().all(is_own);
    whole.then_some(last)
}

/// Whether a command writes a file of this name in a plan.
fn is_of_plan(name: &str) -> bool {
    name.ends_with(".toml") && name.split('/').all(|part| !part.is_empty() && !part.starts_with('.'))
}

/// A path that only leads inwards.
fn one_way(plan: &str) -> Option<&str> {
    let parts = plan.split_terminator('/');
    let inwards = |part: &str| !matches!(part, "" | "." | "..") && !part.contains('\\');
    parts.into_iter().all(inwards).then_some(plan.trim_end_matches('/'))
}

/// Keeps what was there before a write. Gives what was kept till now; none where nothing can be kept, as for somebody who
/// may write the plan and not the git directory.
pub(super) fn keep(plan: &Path, occasion: Occasion<'_>, files: &[FileBefore]) -> io::Result<Option<Before>> {
    let Some(place) = Beside::of(plan, UNDO) else { return Ok(None) };
    let previous = place.is_taken().then(|| place.read().ok().flatten()).flatten();
    let earlier = previous.as_deref().filter(|_| occasion.goes_on).and_then(read);
    let earlier = earlier.filter(|last| last.plan == place.plan && last.command == occasion.command);
    let is_new = |one: &FileBefore| files.iter().all(|file| file.name != one.name);
    let earlier = earlier.into_iter().flat_map(|last| last.files).filter(is_new);
    let last = LastWrite {
        schema: SCHEMA.to_owned(),
        plan: place.plan.clone(),
        command: occasion.command.to_owned(),
        day: occasion.day.to_string(),
        head: head_around(plan),
        files: earlier.chain(files.iter().cloned()).collect(),
    };
    match place.put(&serde_json::to_vec(&last)?, plan) {
        Ok(()) => Ok(Some(Before { place, previous, plan: plan.to_owned() })),
        Err(error) if is_denied(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Forgets what was kept: of a write of which what was there cannot be kept, or that was taken back. What cannot be
/// forgotten is of a write of which no file is there any more as it was written.
pub(super) fn forget(plan: &Path) {
    if let Some(place) = Beside::of(plan, UNDO).filter(Beside::is_taken) {
        let _ = place.remove();
    }
}

/// What was kept before the write that goes on now.
pub(super) struct Before {
    place: Beside,
    previous: Option<Vec<u8>>,
    plan: PathBuf,
}

impl Before {
    /// Puts it back: the write came to nothing.
    pub(super) fn put_back(&self) {
        let _ = match &self.previous {
            Some(bytes) => self.place.put(bytes, &self.plan),
            None => self.place.remove(),
        };
    }
}
