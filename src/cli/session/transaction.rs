//! One write to a plan, the same for every command that makes one: open (git, lock, what a killed command left, load),
//! try (the edit, checked against what was found before), finish (write, tell, commit).

use std::cell::Cell;
use std::path::{Path, PathBuf};

use super::Session;
use super::broken_off::{finished, finished_first, lock};
use super::error::{Failure, reason_of};
use super::git_words::{git_failure, git_reason};
use super::store::{outside, writable};
use ivp::edit::{Ground, Unsound};
use ivp::files::{
    BeforeKept, Git, LastWrite, Lock, NotTakenBack, NotWritten, last_write, remove_leftovers, take_back,
    write_all, write_what_can_be,
};
use ivp::lang::Message;
use ivp::model::{Loaded, load, load_figures_of};

/// How a command is to write.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct WriteOptions {
    /// Nothing is written, only told.
    pub(crate) dry_run: bool,
    /// What is written is put in git.
    pub(crate) commit: bool,
}

/// A write to a plan, from reading it to the last thing that is told.
pub(crate) struct Transaction {
    folder: PathBuf,
    git: Option<Git>,
    loaded: Loaded,
    // From reading to writing nobody else may change the plan. None where nothing is to be written.
    lock: Option<Lock>,
    /// Whether what was there before the write could be kept.
    kept: Cell<BeforeKept>,
}

impl Transaction {
    /// Takes the lock, finishes what a killed command had still to write, takes away what it left, and reads the plan.
    pub(crate) fn open(options: WriteOptions, session: &mut Session<'_>) -> Result<Transaction, Failure> {
        Transaction::open_with(load, options, session)
    }

    /// The same, of which only what an answer about the figures of the indicator with a name rests on is read.
    pub(crate) fn open_figures_of(
        name: &str,
        options: WriteOptions,
        session: &mut Session<'_>,
    ) -> Result<Transaction, Failure> {
        Transaction::open_with(|folder, shown| load_figures_of(name, folder, shown), options, session)
    }

    fn open_with(
        load: impl Fn(&Path, &str) -> Loaded,
        options: WriteOptions,
        session: &mut Session<'_>,
    ) -> Result<Transaction, Failure> {
        session.refuse_the_past()?;
        let folder = session.folder()?;
        // Whether git is there is asked before anything is written, not after.
        let git = if options.commit { Some(Git::around(&folder)) } else { None };
        let git = git.transpose().map_err(|error| git_failure(&error))?;
        if let Some(git) = &git {
            let refusal =
                |error| Failure::surroundings(git_reason(&error)).help(Message::new("git-no-commit-help"));
            git.would_commit(&folder.join("plan.toml")).map_err(refusal)?;
        }
        let lock = if options.dry_run {
            finished_first(&folder, |said| session.say(said))?;
            None
        } else {
            let lock = lock(&folder, |said| session.say(said))?;
            finished(&folder, |said| session.say(said))?;
            remove_leftovers(&folder);
            Some(lock)
        };
        let loaded = load(&folder, &session.shown(&folder));
        Ok(Transaction { folder, git, loaded, lock, kept: Cell::new(BeforeKept::Yes) })
    }

    /// The plan as it was read, whatever is wrong with it.
    pub(crate) fn loaded(&self) -> &Loaded {
        &self.loaded
    }

    /// The plan, checked: what an edit is tried on.
    ///
    /// # Errors
    /// There is no plan to edit; the findings were printed.
    pub(crate) fn ground(&self, session: &mut Session<'_>) -> Result<Ground<'_>, Failure> {
        if self.loaded.plan.is_none() {
            session.print_findings(&self.loaded.findings, &self.loaded);
            return Err(Failure::UnreadablePlan);
        }
        Ok(Ground::of(&self.loaded, session.today))
    }

    /// The place on disk of a path inside the plan; refused when it leads out of it.
    pub(crate) fn writable(&self, inside: &str) -> Result<PathBuf, Failure> {
        writable(&self.folder, inside)
    }

    /// Writes files by their paths inside the plan, all or none; nothing where nothing is to be written.
    pub(crate) fn write(&self, files: &[(String, String)], session: &mut Session<'_>) -> Result<(), Failure> {
        if self.lock.is_none() {
            return Ok(());
        }
        let kept = write_all(&self.folder, files, &|inside| self.was_read(inside), session.occasion())
            .map_err(|why| not_written(why, session))?;
        self.tell_kept(kept, session);
        self.remember(files.iter().map(|(inside, _)| inside), session);
        Ok(())
    }

    /// Writes those of the files that can be written. Gives the paths of the others and why they were not.
    pub(crate) fn write_what_can_be(
        &self,
        files: &[(String, String)],
        session: &mut Session<'_>,
    ) -> Result<Vec<(String, Failure)>, Failure> {
        if self.lock.is_none() {
            return Ok(Vec::new());
        }
        let was_read = |inside: &str| self.was_read(inside);
        let (refused, kept) = write_what_can_be(&self.folder, files, &was_read, session.occasion())
            .map_err(|why| not_written(why, session))?;
        self.tell_kept(kept, session);
        let names = files.iter().map(|(inside, _)| inside);
        self.remember(names.filter(|inside| refused.iter().all(|(name, _)| name != *inside)), session);
        Ok(refused.into_iter().map(|(name, why)| (name, not_written(why, session))).collect())
    }

    /// What was read of a file.
    fn was_read(&self, inside: &str) -> Option<&str> {
        self.loaded.sources.find(inside).map(|(_, file)| file.text.as_str())
    }

    /// Says at the write, and not when it is too late, that it cannot be taken back.
    fn tell_kept(&self, kept: BeforeKept, session: &mut Session<'_>) {
        self.kept.set(kept);
        tell_kept(kept, session);
    }

    /// Whether what was written can be taken back.
    pub(crate) fn can_be_taken_back(&self) -> bool {
        self.kept.get() == BeforeKept::Yes
    }

    /// The folder of the plan.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The last write before this one.
    pub(crate) fn last_write(&self) -> Result<LastWrite, NotTakenBack> {
        last_write(&self.folder)
    }

    /// Takes it back.
    pub(crate) fn take_back(&self, last: &LastWrite, session: &mut Session<'_>) -> Result<(), Failure> {
        take_back(&self.folder, last).map_err(|why| not_written(why, session))?;
        self.remember(last.files.iter().map(|file| &file.name), session);
        Ok(())
    }

    /// What was written is never told as not written when something fails after it.
    fn remember<'n>(&self, names: impl Iterator<Item = &'n String>, session: &mut Session<'_>) {
        names.for_each(|inside| session.terminal.stored(self.folder.join(inside).display().to_string()));
    }

    /// Puts a file that was written in git, when that was asked; `not_committed` is how to say that it could not be.
    pub(crate) fn commit(
        &self,
        inside: &str,
        message: &Message,
        not_committed: &'static str,
        session: &mut Session<'_>,
    ) -> Result<(), Failure> {
        let (Some(git), Some(_)) = (&self.git, &self.lock) else { return Ok(()) };
        let message = session.catalogue.render(message);
        let commit = git.commit_file(&self.folder.join(inside), &message).map_err(|error| {
            let message = Message::new(not_committed).with("path", inside).with("why", git_reason(&error));
            Failure::surroundings(message)
        })?;
        session.say(&Message::new("rec-committed").with("commit", commit));
        Ok(())
    }
}

/// Says that a write cannot be taken back, where that is so.
pub(crate) fn tell_kept(kept: BeforeKept, session: &mut Session<'_>) {
    if kept == BeforeKept::Denied {
        session.say(&Message::new("undo-not-kept"));
    }
}

pub(crate) fn not_written(why: NotWritten, session: &mut Session<'_>) -> Failure {
    match why {
        NotWritten::Outside(why) => outside(&why),
        NotWritten::Io(path, error) => Failure::io(&path, &error),
        NotWritten::Changed(path, done) => {
            let path = path.display().to_string();
            let with = |id| {
                Failure::surroundings(
                    Message::new(id).with("path", path.as_str()).with("names", done.clone()),
                )
            };
            if done.is_empty() {
                return with("write-changed").help(Message::new("write-changed-help"));
            }
            done.iter().for_each(|inside| session.terminal.stored(inside.clone()));
            with("write-changed-partly").help(Message::new("write-changed-partly-help"))
        }
        NotWritten::Partly(path, error, done) => {
            done.iter().for_each(|inside| session.terminal.stored(inside.clone()));
            let message = Message::new("journal-partly").with("path", path.display().to_string());
            Failure::surroundings(message.with("reason", reason_of(&error)).with("names", done))
                .help(Message::new("journal-partly-help"))
        }
    }
}

/// Why an edit was not made, told by the messages for a file with errors and for a plan that would be invalid.
pub(crate) fn unsound(
    why: Unsound,
    [has_errors, invalid]: [&'static str; 2],
    loaded: &Loaded,
    session: &mut Session<'_>,
) -> Failure {
    match why {
        Unsound::FileHasErrors(findings) => {
            session.print_findings(&findings, loaded);
            session.say(&Message::new(has_errors));
            Failure::UnreadablePlan
        }
        Unsound::Invalid(findings, after) => {
            session.print_findings(&findings, &after);
            Failure::usage(Message::new(invalid))
        }
        Unsound::NotReadBack => Failure::usage(Message::new("rec-not-read-back")),
    }
}

/// Says that the plan had errors already, which stood not in the way.
pub(crate) fn mention_errors_elsewhere(ground: &Ground<'_>, session: &mut Session<'_>) {
    let count = ground.errors();
    if count > 0 {
        session.say(&Message::new("rec-errors-elsewhere").with("count", count));
    }
}
