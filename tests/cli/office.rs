//! An officer with a plan folder of their own and the program on it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// The day on which the tests are played.
pub const TODAY: &str = "2026-11-24";

/// What git must not take from the computer or the day on which the tests run.
pub fn git_environment(today: &str) -> Vec<(&'static str, String)> {
    let noon = format!("{today}T12:00:00+01:00");
    vec![
        ("GIT_CONFIG_GLOBAL", "/dev/null".to_owned()),
        ("GIT_CONFIG_NOSYSTEM", "1".to_owned()),
        ("GIT_AUTHOR_DATE", noon.clone()),
        ("GIT_COMMITTER_DATE", noon),
    ]
}

/// A temporary folder with a `plan` in it.
pub struct Office {
    folder: TempDir,
    today: String,
}

/// What a run printed, and how it ended.
#[derive(Debug)]
pub struct Ran {
    /// The exit status.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Copies a folder, without what begins with a dot.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name();
        if name.to_string_lossy().starts_with('.') {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to.join(name));
        } else {
            std::fs::copy(entry.path(), to.join(name)).unwrap();
        }
    }
}

impl Office {
    fn with_copy_of(path: &str) -> Office {
        let folder = tempfile::tempdir().unwrap();
        copy(&repository(path), &folder.path().join("plan"));
        Office { folder, today: TODAY.to_owned() }
    }

    /// With a copy of the real plan of this repository.
    pub fn of_haaksbergen() -> Office {
        Office::with_copy_of("plan")
    }

    /// With a copy of the invented municipality.
    pub fn of_voorbeeldstad() -> Office {
        Office::with_copy_of("examples/voorbeeldstad/plan")
    }

    /// With a copy of the invented region of five municipalities.
    pub fn of_region() -> Office {
        Office::with_copy_of("examples/regio-voorbeeld/plan")
    }

    /// With a small invented plan that has every key, and evaluations.
    pub fn of_kleindorp() -> Office {
        Office::with_copy_of("tests/data/review/klein")
    }

    /// With the small valid plan of the rules' documentation.
    pub fn of_base_plan() -> Office {
        let office = Office { folder: tempfile::tempdir().unwrap(), today: TODAY.to_owned() };
        for (path, text) in ivp::rules::base_plan() {
            office.write(path, text);
        }
        office
    }

    /// The plan as it was adopted.
    pub fn adopted(self) -> Office {
        self.edit("plan.toml", "status = \"draft\"", "status = \"adopted\"");
        self
    }

    /// On another day.
    pub fn on(self, today: &str) -> Office {
        Office { today: today.to_owned(), ..self }
    }

    /// The folder around the plan.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A file of the plan.
    pub fn file(&self, inside: &str) -> PathBuf {
        self.folder.path().join("plan").join(inside)
    }

    /// The text of a file of the plan.
    pub fn read(&self, inside: &str) -> String {
        std::fs::read_to_string(self.file(inside)).unwrap()
    }

    /// Writes a file of the plan.
    pub fn write(&self, inside: &str, text: impl AsRef<[u8]>) {
        let path = self.file(inside);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// Every file of the plan, with what stands in it.
    pub fn everything(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let files = walkdir::WalkDir::new(self.file("")).into_iter().map(Result::unwrap);
        let files = files.filter(|entry| entry.path().extension().is_some_and(|end| end == "toml"));
        files.map(|entry| (entry.path().to_owned(), std::fs::read(entry.path()).unwrap())).collect()
    }

    /// Replaces a piece of text that must be there exactly once.
    pub fn edit(&self, inside: &str, from: &str, to: &str) {
        let text = self.read(inside);
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {inside}");
        self.write(inside, text.replace(from, to));
    }

    /// The command, with nothing of the surroundings that could change what it prints.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ivp"));
        command.args(arguments).current_dir(self.path()).stdin(Stdio::null());
        for name in
            ["IVP_PLAN", "IVP_LANG", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG", "NO_COLOR", "IVP_UNICODE"]
        {
            command.env_remove(name);
        }
        command.env("IVP_TODAY", &self.today).env("COLUMNS", "80");
        command.envs(git_environment(&self.today));
        command
    }

    /// Runs a command.
    pub fn ivp(&self, arguments: &[&str]) -> Ran {
        ran(self.command(arguments))
    }

    /// Runs a command and reads what it printed as JSON.
    pub fn json(&self, arguments: &[&str]) -> serde_json::Value {
        let ran = self.ivp(arguments);
        serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {ran:?}"))
    }

    /// Runs git in the folder around the plan.
    pub fn git(&self, arguments: &[&str]) -> String {
        self.git_on(&self.today, arguments)
    }

    /// The same on another day: what is committed gets that date.
    pub fn git_on(&self, today: &str, arguments: &[&str]) -> String {
        self.git_as("Test", today, arguments)
    }

    /// The same by somebody else.
    pub fn git_as(&self, author: &str, today: &str, arguments: &[&str]) -> String {
        let output = Command::new("git")
            .args(["-c", "user.name=Test", "-c", "user.email=test@example.org"])
            .args(["-c", "init.defaultBranch=main"])
            .args(arguments)
            .current_dir(self.path())
            .envs(git_environment(today))
            .env("GIT_AUTHOR_NAME", author)
            .output()
            .unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Puts the folder in git with a first commit.
    pub fn in_git(self) -> Office {
        self.git(&["init", "--quiet"]);
        self.git(&["config", "user.name", "Test"]);
        self.git(&["config", "user.email", "test@example.org"]);
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "Begin"]);
        self
    }
}

/// Whether every line fits a screen but what is copied from it: a command is never broken.
pub fn fits(text: &str, columns: usize) -> bool {
    text.lines().all(|line| line.chars().count() <= columns || line.trim_start().starts_with("ivp "))
}

/// Runs a prepared command.
pub fn ran(mut command: Command) -> Ran {
    let output = command.output().unwrap();
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Ran {
    /// Ended well, with nothing on standard error.
    #[track_caller]
    pub fn done(self) -> Ran {
        assert_eq!(self.code, 0, "{self:#?}");
        assert!(!self.err.contains("panicked"), "{self:#?}");
        self
    }

    /// Ended well, with a remark on standard error.
    #[track_caller]
    pub fn done_with_remark(self, said: &str) -> Ran {
        self.refused(0, &[said])
    }

    /// Ended with this exit status, and said all of this on standard error.
    #[track_caller]
    pub fn refused(self, code: i32, said: &[&str]) -> Ran {
        assert_eq!(self.code, code, "{self:#?}");
        for part in said {
            assert!(self.err.contains(part), "{part:?} lacks in {}", self.err);
        }
        self
    }
}
