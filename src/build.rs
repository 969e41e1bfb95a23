//! From which commit the program is built, for `ivp --version`. The same commit gives the same program; outside a
//! repository, as in an archive of the source, no commit is told.

// What a build script prints, it tells cargo.
#![allow(clippy::print_stdout, clippy::disallowed_methods)]

use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=src/build.rs");
    // A repository around this folder may be another one.
    let commit = Path::new(".git").exists().then(commit).flatten();
    println!("cargo::rustc-env=IVP_COMMIT={}", commit.unwrap_or_default());
}

/// The commit and its date; the program is built again when another one is checked out or made, and not before.
fn commit() -> Option<String> {
    // A file that is not there would have it built again each time.
    let moves = ["HEAD", "logs/HEAD"].iter().filter_map(|name| git(&["rev-parse", "--git-path", name]));
    moves.filter(|path| Path::new(path).exists()).for_each(|path| println!("cargo::rerun-if-changed={path}"));
    git(&["log", "-1", "--no-show-signature", "--abbrev=8", "--format= (%h %cs)"])
        .filter(|told| !told.is_empty())
}

fn git(arguments: &[&str]) -> Option<String> {
    let mut command = Command::new("git");
    // What whoever builds has set for another repository does not count here.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_CONFIG_PARAMETERS"] {
        command.env_remove(name);
    }
    let output = command.args(arguments).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8(output.stdout).ok()?.trim_end().to_owned())
}
