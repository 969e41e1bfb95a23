//! Writing files of a plan so that a kill at any moment leaves all of them old, or all new for whoever looks next.
//!
//! 1. Every new content is written and synced beside its place. Nothing has changed: a run killed here did nothing.
//! 2. The journal takes its place. From here on the files will be the new ones.
//! 3. The files take their places, one by one.
//! 4. The journal is removed.

use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};

use super::inside::{Outside, place_inside};
use super::journal::{Entry, JournalPaths, sync_folders_of};
use super::write::{Staged, make_folders, sync_folder};

/// Why files of a plan were not written, or not all.
#[derive(Debug)]
pub enum NotWritten {
    /// A path leads out of the plan, or something that is no file stands there. Nothing was written.
    Outside(Outside),
    /// The system refused, about this path. Nothing was written.
    Io(PathBuf, io::Error),
    /// The system refused, about this path, when these were in their place. The journal stays: what is lacking is written
    /// by whoever looks next.
    Partly(PathBuf, io::Error, Vec<String>),
}

/// Writes files of a plan by their paths inside its folder: all or none.
///
/// # Errors
/// One of them cannot be written.
pub fn write_all(plan: &Path, files: &[(String, String)]) -> Result<(), NotWritten> {
    let mut writing = Writing::new(plan);
    for (name, text) in files {
        writing.stage(name, text)?;
    }
    writing.through()
}

/// Writes those of the files that can be written, together. Gives which cannot, and why.
///
/// # Errors
/// What could be written beside its place did not all come into it.
pub fn write_what_can_be(
    plan: &Path,
    files: &[(String, String)],
) -> Result<Vec<(String, NotWritten)>, NotWritten> {
    let mut writing = Writing::new(plan);
    let mut refused = Vec::new();
    for (name, text) in files {
        if let Err(why) = writing.stage(name, text) {
            refused.push((name.clone(), why));
        }
    }
    writing.through()?;
    Ok(refused)
}

/// Files on their way to their places.
struct Writing {
    folder: PathBuf,
    /// Where the journal goes; none where there can be none, as for somebody who may write the plan and not the git
    /// directory.
    place: Option<JournalPaths>,
    entries: Vec<Entry>,
    staged: VecDeque<(PathBuf, Staged)>,
    made: Vec<PathBuf>,
    done: Vec<String>,
}

impl Writing {
    fn new(plan: &Path) -> Writing {
        Writing {
            folder: plan.to_owned(),
            place: JournalPaths::of(plan),
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
        let entry = Entry::of(name, &path, text).map_err(refused)?;
        // A link to a file in the plan stays a link.
        let target = if path.is_symlink() { path.canonicalize().map_err(refused)? } else { path.clone() };
        if let Some(folder) = target.parent() {
            self.made.extend(make_folders(folder).map_err(refused)?);
        }
        let staged = Staged::write(target, text.as_bytes()).map_err(refused)?;
        self.entries.push(entry);
        self.staged.push_back((path, staged));
        Ok(())
    }

    fn through(mut self) -> Result<(), NotWritten> {
        self.promise()?;
        while self.put_next()? {}
        self.end();
        Ok(())
    }

    /// Puts the journal in its place. One file by itself needs none: its rename is the whole.
    fn promise(&mut self) -> Result<(), NotWritten> {
        let Some(place) = self.place.take().filter(|_| self.entries.len() > 1) else { return Ok(()) };
        match place.put(&self.entries, &self.folder) {
            Ok(()) => self.place = Some(place),
            Err(error) if is_denied(&error) => {}
            Err(error) => return Err(NotWritten::Io(place.file, error)),
        }
        Ok(())
    }

    /// Puts the next file in its place; false when all are.
    fn put_next(&mut self) -> Result<bool, NotWritten> {
        let Some((path, staged)) = self.staged.pop_front() else { return Ok(false) };
        match staged.put() {
            Ok(()) => {
                self.done.push(self.entries[self.done.len()].name.clone());
                Ok(true)
            }
            Err(error) if self.done.is_empty() => {
                // None was changed, so there is nothing to finish.
                if let Some(place) = &self.place {
                    place.remove().map_err(|error| NotWritten::Io(place.file.clone(), error))?;
                }
                Err(NotWritten::Io(path, error))
            }
            Err(error) => Err(NotWritten::Partly(path, error, std::mem::take(&mut self.done))),
        }
    }

    /// Removes the journal, when nothing that it says is lost any more.
    fn end(self) {
        let names = self.entries.iter().map(|entry| entry.name.as_str());
        sync_folders_of(&self.folder, names);
        self.made.iter().filter_map(|folder| folder.parent()).for_each(sync_folder);
        // One that stays is finished by whoever looks next: all its files are new.
        let _ = self.place.map(|place| place.remove());
    }
}

fn is_denied(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::journal::{NotFinished, finish, is_unfinished};
    use super::super::leftover::remove_leftovers;
    use super::*;

    const OLD: [(&str, Option<&str>); 3] = [
        ("plan.toml", Some("a = 1\n")),
        ("sources.toml", Some("\u{feff}b = 1\r\n")),
        ("measurements/jeugd/x.toml", None),
    ];

    fn new() -> Vec<(String, String)> {
        let texts = ["a = 2\n", "\u{feff}b = 2\r\n", "c = 2 # \u{1}\"é\\\n"];
        OLD.iter().zip(texts).map(|((name, _), text)| ((*name).to_owned(), text.to_owned())).collect()
    }

    /// A plan folder, in git or not.
    fn plan(around: &Path, in_git: bool) -> PathBuf {
        if in_git {
            for part in ["objects", "refs"] {
                fs::create_dir_all(around.join(".git").join(part)).unwrap();
            }
            fs::write(around.join(".git/HEAD"), "ref: refs/heads/main\n").unwrap();
        }
        let plan = around.join("a/plan");
        fs::create_dir_all(&plan).unwrap();
        for (name, text) in OLD {
            text.iter().for_each(|text| fs::write(plan.join(name), text).unwrap());
        }
        plan
    }

    fn there(plan: &Path) -> Vec<Option<String>> {
        OLD.iter().map(|(name, _)| fs::read_to_string(plan.join(name)).ok()).collect()
    }

    fn old() -> Vec<Option<String>> {
        OLD.iter().map(|(_, text)| text.map(str::to_owned)).collect()
    }

    /// Every file below a folder but those of the plan themselves and of git.
    fn beside(around: &Path) -> Vec<PathBuf> {
        let own =
            |path: &Path| OLD.iter().any(|(name, _)| path.ends_with(name)) || path.ends_with(".git/HEAD");
        let all = walkdir::WalkDir::new(around).into_iter().map(Result::unwrap);
        all.filter(|entry| entry.file_type().is_file() && !own(entry.path()))
            .map(|entry| entry.into_path())
            .collect()
    }

    /// The steps of a write, so many of them, and then no more: as a kill, of which no destructor runs.
    fn killed_after(steps: usize, plan: &Path) {
        let mut writing = Writing::new(plan);
        let files = new();
        for step in 0..steps {
            match files.get(step) {
                Some((name, text)) => writing.stage(name, text).unwrap(),
                None if step == files.len() => writing.promise().unwrap(),
                None => assert!(writing.put_next().unwrap()),
            }
        }
        std::mem::forget(writing);
    }

    #[test]
    fn after_a_kill_at_any_step_all_files_are_old_or_all_become_new() {
        for in_git in [false, true] {
            // Three are staged, the journal is put, three are put.
            for steps in 0..=7 {
                let around = tempfile::tempdir().unwrap();
                let plan = plan(around.path(), in_git);
                killed_after(steps, &plan);
                let promised = steps > 3;
                assert_eq!(is_unfinished(&plan), promised, "{steps}");
                let still_old = OLD.len() - steps.saturating_sub(4);
                let finished = finish(&plan).unwrap();
                assert_eq!(finished.len(), if promised { still_old } else { 0 }, "{steps}");
                let all_new: Vec<_> = new().into_iter().map(|(_, text)| Some(text)).collect();
                assert_eq!(there(&plan), if promised { all_new } else { old() }, "{steps}");
                assert!(!is_unfinished(&plan));
                remove_leftovers(&plan);
                assert_eq!(beside(around.path()), [""; 0].map(PathBuf::from), "{steps}");
            }
        }
    }

    #[test]
    fn what_finishes_can_itself_be_killed() {
        let around = tempfile::tempdir().unwrap();
        let plan = plan(around.path(), true);
        killed_after(4, &plan);
        let journal = fs::read(around.path().join(".git/ivp.journal")).unwrap();
        finish(&plan).unwrap();
        // As if it was killed after a file, and before it removed the journal.
        fs::write(around.path().join(".git/ivp.journal"), journal).unwrap();
        fs::write(plan.join("plan.toml"), "a = 1\n").unwrap();
        assert_eq!(finish(&plan).unwrap(), ["a/plan/plan.toml"]);
        assert_eq!(fs::read_to_string(plan.join("plan.toml")).unwrap(), "a = 2\n");
    }

    #[test]
    fn a_file_that_was_changed_since_stops_it_and_nothing_is_lost() {
        for change in [Some("a = 3\n"), None] {
            let around = tempfile::tempdir().unwrap();
            let plan = plan(around.path(), true);
            // The first file is new already.
            killed_after(5, &plan);
            let changed = plan.join("sources.toml");
            match change {
                Some(text) => fs::write(&changed, text).unwrap(),
                None => fs::remove_file(&changed).unwrap(),
            }
            let before = (there(&plan), fs::read(around.path().join(".git/ivp.journal")).unwrap());
            let Err(NotFinished::Changed { journal, file }) = finish(&plan) else { panic!("{change:?}") };
            assert!(file.ends_with("a/plan/sources.toml") && journal.ends_with(".git/ivp.journal"));
            assert_eq!((there(&plan), fs::read(journal).unwrap()), before);
        }
    }

    #[test]
    fn a_journal_that_is_damaged_is_not_followed() {
        let around = tempfile::tempdir().unwrap();
        let plan = plan(around.path(), true);
        killed_after(4, &plan);
        let journal = around.path().join(".git/ivp.journal");
        let text = fs::read_to_string(&journal).unwrap();
        for (was, now) in
            [("a = 2", "a = 4"), ("ivp.journal/1", "ivp.journal/2"), ("a/plan/", "a/../../"), ("}", "")]
        {
            fs::write(&journal, text.replace(was, now)).unwrap();
            assert!(matches!(finish(&plan), Err(NotFinished::Damaged(_))), "{now}");
            assert_eq!(there(&plan), old());
        }
        for name in ["../plan.toml", "/etc/plan.toml"] {
            fs::write(&journal, text.replace("\"plan.toml", &format!("\"{name}"))).unwrap();
            assert!(matches!(finish(&plan), Err(NotFinished::Changed { .. })), "{name}");
        }
        fs::remove_file(&journal).unwrap();
        fs::create_dir(&journal).unwrap();
        assert!(matches!(finish(&plan), Err(NotFinished::Damaged(_))));
    }

    #[test]
    fn in_git_a_journal_in_the_plan_folder_is_none() {
        let around = tempfile::tempdir().unwrap();
        let plan = plan(around.path(), false);
        killed_after(4, &plan);
        assert!(is_unfinished(&plan));
        super::tests::plan(around.path(), true);
        assert!(!is_unfinished(&plan) && finish(&plan).unwrap().is_empty());
        assert_eq!(there(&plan), old());
    }

    #[test]
    fn one_file_needs_no_journal_and_all_are_refused_before_one_is_written() {
        let around = tempfile::tempdir().unwrap();
        let plan = plan(around.path(), true);
        let mut one = Writing::new(&plan);
        one.stage("plan.toml", "a = 2\n").unwrap();
        one.promise().unwrap();
        assert!(!is_unfinished(&plan));
        assert!(one.put_next().unwrap() && !one.put_next().unwrap());
        let mut files = new();
        files.push(("../x.toml".to_owned(), String::new()));
        assert!(matches!(write_all(&plan, &files), Err(NotWritten::Outside(_))));
        assert_eq!(there(&plan)[1..], old()[1..]);
        let refused = write_what_can_be(&plan, &files).unwrap();
        assert_eq!(refused.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["../x.toml"]);
        assert_eq!(there(&plan)[1].as_deref(), Some("\u{feff}b = 2\r\n"));
        assert_eq!(beside(around.path()), [""; 0].map(PathBuf::from));
    }

    #[test]
    fn what_fails_at_the_first_file_is_taken_back_and_what_fails_later_is_finished_later() {
        for broken in [0, 1] {
            let around = tempfile::tempdir().unwrap();
            let plan = plan(around.path(), true);
            let mut writing = Writing::new(&plan);
            new().iter().for_each(|(name, text)| writing.stage(name, text).unwrap());
            // No file can be put where a folder is.
            let at = plan.join(OLD[broken].0);
            fs::remove_file(&at).unwrap();
            fs::create_dir(&at).unwrap();
            let failed = writing.through();
            fs::remove_dir(&at).unwrap();
            fs::write(&at, OLD[broken].1.unwrap()).unwrap();
            match failed {
                Err(NotWritten::Io(path, _)) => {
                    assert_eq!((broken, path), (0, at));
                    assert!(!is_unfinished(&plan) && there(&plan) == old());
                }
                Err(NotWritten::Partly(path, _, done)) => {
                    assert_eq!((broken, path, done), (1, at, vec!["plan.toml".to_owned()]));
                    assert_eq!(
                        finish(&plan).unwrap(),
                        ["a/plan/sources.toml", "a/plan/measurements/jeugd/x.toml"]
                    );
                }
                other => panic!("{other:?}"),
            }
        }
    }
}
