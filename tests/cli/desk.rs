//! A folder without a plan.

use std::path::Path;
use std::process::Command;

use crate::office::{Office, Ran, git_environment, ran};

/// A folder without a plan, in which commands are typed.
pub struct Desk {
    folder: tempfile::TempDir,
    office: Office,
}

impl Desk {
    pub fn new() -> Desk {
        Desk { folder: tempfile::tempdir().unwrap(), office: Office::of_base_plan() }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.office.command(arguments);
        command.current_dir(self.path());
        command
    }

    pub fn ivp(&self, arguments: &[&str]) -> Ran {
        ran(self.command(arguments))
    }

    /// The same on another day than that of the tests.
    pub fn ivp_on(&self, day: &str, arguments: &[&str]) -> Ran {
        let mut command = self.office.command(arguments);
        command.current_dir(self.path()).env("IVP_TODAY", day);
        ran(command)
    }

    pub fn read(&self, inside: &str) -> String {
        std::fs::read_to_string(self.path().join(inside)).unwrap()
    }

    pub fn git(&self, arguments: &[&str]) -> String {
        let mut command = Command::new("git");
        command.args(arguments).current_dir(self.path()).envs(git_environment("2026-11-24"));
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    }

    /// All files, sorted, without what git keeps.
    pub fn files(&self) -> Vec<String> {
        let walk = walkdir::WalkDir::new(self.path()).sort_by_file_name().into_iter();
        walk.filter_entry(|entry| entry.file_name() != ".git")
            .map(Result::unwrap)
            .filter(|entry| entry.file_type().is_file())
            .map(|entry| entry.path().strip_prefix(self.path()).unwrap().to_string_lossy().replace('\\', "/"))
            .collect()
    }
}
