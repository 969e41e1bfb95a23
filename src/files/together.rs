//! Writing files of a plan so that a kill at any moment leaves all of them old, or all new for whoever looks next.
//!
//! 1. Every new content is written and synced beside its place. Nothing has changed: a run killed here did nothing.
//! 2. What was there is kept beside the journal ([`super::undo`]).
//! 3. The journal takes its place. From here on the files will be the new ones.
//! 4. The files take their places, one by one.
//! 5. The journal is removed.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::beside::{Beside, JOURNAL, is_denied};
use super::inside::{Outside, place_inside};
use super::journal::{self, Entry, sync_folders_of, there};
use super::undo::{Before, FileBefore, LastWrite, Occasion, forget, keep};
use super::write::{Staged, make_folders, remove_left_beside, sync_folder};

/// Why files of a plan were not written, or not all.
#[derive(Debug)]
pub enum NotWritten {
    /// A path leads out of the plan, or something that is no file stands there. Nothing was written.
    Outside(Outside),
    /// The system refused, about this path. Nothing was written.
    Io(PathBuf, io::Error),
    /// Something else saved this file since it was read, when these were in their place. Where there are none, nothing was
    /// written; else the journal stays.
    Changed(PathBuf, Vec<String>),
    /// The system refused, about this path, when these were in their place. The journal stays: what is lacking is written
    /// by whoever looks next.
    Partly(PathBuf, io::Error, Vec<String>),
}

impl NotWritten {
    fn is_nothing_written(&self) -> bool {
        match self {
            NotWritten::Outside(_) | NotWritten::Io(..) => true,
            NotWritten::Changed(_, done) | NotWritten::Partly(_, _, done) => done.is_empty(),
        }
    }
}

/// What was read of a file, by its path inside the plan folder: what a change of it rests on.
pub type WasRead<'r> = &'r dyn Fn(&str) -> Option<&'r str>;

/// Whether what was there before a write could be kept, so that the write can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum BeforeKept {
    Yes,
    /// Whoever writes the plan may not write where it is kept.
    Denied,
}

/// Writes files of a plan by their paths inside its folder: all or none. What was there is kept, so that the write can be
/// taken back.
///
/// # Errors
/// One of them cannot be written, or is not what was read any more.
pub fn write_all<'w>(
    plan: &Path,
    files: &[(String, String)],
    was_read: WasRead<'w>,
    occasion: Occasion<'w>,
) -> Result<BeforeKept, NotWritten> {
    let mut writing = Writing { was_read: Some(was_read), ..Writing::new(plan, Some(occasion)) };
    for (name, text) in files {
        writing.stage(name, text)?;
    }
    writing.through()
}

/// Writes files that are not there yet, or are added to, by their paths inside a folder: all or none. Where none is written,
/// the folders that were made for them are gone again. What was there is not kept.
///
/// # Errors
/// One of them cannot be written.
pub fn write_new(folder: &Path, files: &[(String, String)]) -> Result<(), NotWritten> {
    let places = files.iter().filter_map(|(name, _)| place_inside(folder, name).ok());
    places.for_each(|place| remove_left_beside(&place));
    let mut writing = Writing::new(folder, None);
    let staged = files.iter().try_for_each(|(name, text)| writing.stage(name, text));
    let made = writing.made.clone();
    let written = match staged {
        Ok(()) => writing.through().map(|_| ()),
        Err(why) => {
            drop(writing);
            Err(why)
        }
    };
    if written.as_ref().is_err_and(NotWritten::is_nothing_written) {
        // Only empty folders can be removed this way.
        made.iter().rev().for_each(|folder| drop(fs::remove_dir(folder)));
    }
    written
}

/// Writes those of the files that can be written, together, as [`write_all`]. Gives which cannot, and why.
///
/// # Errors
/// What could be written beside its place did not all come into it.
pub fn write_what_can_be<'w>(
    plan: &Path,
    files: &[(String, String)],
    was_read: WasRead<'w>,
    occasion: Occasion<'w>,
) -> Result<(Vec<(String, NotWritten)>, BeforeKept), NotWritten> {
    let mut writing = Writing { was_read: Some(was_read), ..Writing::new(plan, Some(occasion)) };
    let mut refused = Vec::new();
    for (name, text) in files {
        if let Err(why) = writing.stage(name, text) {
            refused.push((name.clone(), why));
        }
    }
    Ok((refused, writing.through()?))
}

/// Takes the last write back, all of it or nothing: every byte is what it was, and a file that was not there is gone, with
/// the folders that were made for it when nothing else is in them.
///
/// # Errors
/// One of the files cannot be written or removed.
pub fn take_back(plan: &Path, last: &LastWrite) -> Result<(), NotWritten> {
    let mut writing = Writing::new(plan, None);
    for file in &last.files {
        match &file.before {
            Some(text) => writing.stage(&file.name, text)?,
            None => writing.stage_removal(&file.name, &file.folders)?,
        }
    }
    let _ = writing.through()?;
    forget(plan);
    Ok(())
}

/// Files on their way to their places.
struct Writing<'o> {
    folder: PathBuf,
    /// None where the new contents do not rest on what was there.
    was_read: Option<WasRead<'o>>,
    /// Where the journal goes; none where there can be none, as for somebody who may write the plan and not the git
    /// directory.
    place: Option<Beside>,
    /// For what is kept of what was there; none where nothing is.
    occasion: Option<Occasion<'o>>,
    /// None once something that was there cannot be kept.
    before: Option<Vec<FileBefore>>,
    kept: Option<Before>,
    entries: Vec<Entry>,
    staged: VecDeque<(PathBuf, Step)>,
    made: Vec<PathBuf>,
    done: Vec<String>,
}

/// What is still to be done with a file.
enum Step {
    Put(Staged),
    Remove,
}

impl Step {
    fn take(self, path: &Path) -> io::Result<()> {
        match self {
            Step::Put(staged) => staged.put(),
            Step::Remove => fs::remove_file(path),
        }
    }
}

impl Writing<'_> {
    fn new<'o>(plan: &Path, occasion: Option<Occasion<'o>>) -> Writing<'o> {
        Writing {
            folder: plan.to_owned(),
            was_read: None,
            place: Beside::of(plan, JOURNAL),
            occasion,
            before: Some(Vec::new()),
            kept: None,
            entries: Vec::new(),
            staged: VecDeque::new(),
            made: Vec::new(),
            done: Vec::new(),
        }
    }

    /// Writes a new content beside its place.
    fn stage(&mut self, name: &str, text: &str) -> Result<(), NotWritten> {
        let path = place_inside(&self.folder, name).map_err(NotWritten::Outside)?;
        let refused = |error: io::Error| NotWritten::Io(path.clone(), error);
        let there = there(&path).map_err(refused)?;
        // An editor that saves knows of no lock. An empty file and none are alike: nothing is lost of either.
        if let Some(was_read) = self.was_read
            && there.as_deref().unwrap_or_default() != was_read(name).unwrap_or_default().as_bytes()
        {
            return Err(NotWritten::Changed(path, Vec::new()));
        }
        let entry = Entry::of(name, there.as_deref(), text);
        // A link to a file in the plan stays a link.
        let target = if path.is_symlink() { path.canonicalize().map_err(refused)? } else { path.clone() };
        let made = match target.parent() {
            Some(folder) => make_folders(folder).map_err(refused)?,
            None => Vec::new(),
        };
        self.made.extend(made.iter().cloned());
        let staged = Staged::write(target, text.as_bytes()).map_err(refused)?;
        self.remember(FileBefore::of(name, there, text), &made);
        self.entries.push(entry);
        self.staged.push_back((path, Step::Put(staged)));
        Ok(())
    }

    /// That a file is to be gone, with these folders.
    fn stage_removal(&mut self, name: &str, folders: &[String]) -> Result<(), NotWritten> {
        let path = place_inside(&self.folder, name).map_err(NotWritten::Outside)?;
        let there = there(&path).map_err(|error| NotWritten::Io(path.clone(), error))?;
        if let Some(there) = there {
            self.entries.push(Entry::gone(name, &there, folders));
            self.staged.push_back((path, Step::Remove));
        }
        Ok(())
    }

    fn remember(&mut self, before: Option<FileBefore>, made: &[PathBuf]) {
        let (Some(all), Some(mut before)) = (&mut self.before, before) else {
            self.before = None;
            return;
        };
        let inside = |folder: &PathBuf| {
            let parts = folder.strip_prefix(&self.folder).ok()?.iter().map(|part| part.to_str());
            Some(parts.collect::<Option<Vec<_>>>()?.join("/")).filter(|inside| !inside.is_empty())
        };
        before.folders = made.iter().rev().filter_map(inside).collect();
        if !before.is_same() {
            all.push(before);
        }
    }

    fn through(mut self) -> Result<BeforeKept, NotWritten> {
        let kept = self.keep()?;
        self.promise()?;
        while self.put_next()? {}
        self.end();
        Ok(kept)
    }

    /// Keeps what was there, before anything is promised.
    fn keep(&mut self) -> Result<BeforeKept, NotWritten> {
        let Some(occasion) = self.occasion else { return Ok(BeforeKept::Yes) };
        match &self.before {
            Some(before) if before.is_empty() => {}
            Some(before) => {
                let kept = keep(&self.folder, occasion, before);
                self.kept = kept.map_err(|error| NotWritten::Io(self.folder.clone(), error))?;
                if self.kept.is_none() {
                    return Ok(BeforeKept::Denied);
                }
            }
            None => forget(&self.folder),
        }
        Ok(BeforeKept::Yes)
    }

    /// Puts the journal in its place. One file by itself needs none: its rename is the whole.
    fn promise(&mut self) -> Result<(), NotWritten> {
        let needed = self.entries.len() > 1 || self.entries.iter().any(Entry::has_more);
        let Some(place) = self.place.take().filter(|_| needed) else { return Ok(()) };
        match journal::put(&place, &self.entries, &self.folder) {
            Ok(()) => self.place = Some(place),
            Err(error) if is_denied(&error) => {}
            Err(error) => {
                self.kept.iter().for_each(Before::put_back);
                return Err(NotWritten::Io(place.file, error));
            }
        }
        Ok(())
    }

    /// Puts the next file in its place; false when all are.
    fn put_next(&mut self) -> Result<bool, NotWritten> {
        let Some((path, step)) = self.staged.pop_front() else { return Ok(false) };
        let entry = &self.entries[self.done.len()];
        let why = match entry.is_as_before(&path) {
            // Looked at once more, as late as can be.
            Ok(false) => NotWritten::Changed(path, std::mem::take(&mut self.done)),
            Ok(true) => match step.take(&path) {
                Ok(()) => {
                    self.done.push(entry.name.clone());
                    return Ok(true);
                }
                Err(error) => self.refused(path, error),
            },
            Err(error) => self.refused(path, error),
        };
        if why.is_nothing_written() {
            self.come_to_nothing()?;
        }
        Err(why)
    }

    fn refused(&mut self, path: PathBuf, error: io::Error) -> NotWritten {
        match self.done.is_empty() {
            true => NotWritten::Io(path, error),
            false => NotWritten::Partly(path, error, std::mem::take(&mut self.done)),
        }
    }

    /// None was changed, so there is nothing to finish.
    fn come_to_nothing(&self) -> Result<(), NotWritten> {
        if let Some(place) = &self.place {
            place.remove().map_err(|error| NotWritten::Io(place.file.clone(), error))?;
        }
        self.kept.iter().for_each(Before::put_back);
        Ok(())
    }

    /// Removes the journal, when nothing that it says is lost any more.
    fn end(self) {
        self.entries.iter().for_each(|entry| entry.remove_folders(&self.folder));
        let names = self.entries.iter().map(|entry| entry.name.as_str());
        sync_folders_of(&self.folder, names);
        self.made.iter().filter_map(|folder| folder.parent()).for_each(sync_folder);
        // One that stays is finished by whoever looks next: all its files are new.
        let _ = self.place.map(|place| place.remove());
    }
}

#[cfg(test)]
mod tests;
