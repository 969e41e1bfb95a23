//! What is known while the program is built.
//!
//! - From which commit it is built, for `ivp --version`. The same commit gives the same program; outside a repository, as in
//!   an archive of the source, no commit is told.
//! - Where each message stands in the message files: looking for that takes longer than many a run.

// What a build script prints, it tells cargo. It stops at what should not happen.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods)]

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

/// The folders of the languages, in the order of `Language`.
const LANGUAGES: [&str; 2] = ["nl", "en"];

fn main() {
    println!("cargo::rerun-if-changed=src/build.rs");
    println!("cargo::rerun-if-changed=src/lang");
    let messages: String = LANGUAGES.iter().map(|language| messages(language)).collect();
    let target = Path::new(&std::env::var("OUT_DIR").expect("a folder to write to")).join("messages.rs");
    std::fs::write(target, format!("[{messages}]")).expect("can be written");
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

/// The message files of a language and where each message stands, its id before its text: a value of `Messages`.
fn messages(language: &str) -> String {
    let folder = Path::new("src/lang").join(language);
    let mut areas = Vec::new();
    areas_in(&folder, "", &mut areas);
    areas.sort();
    let (mut files, mut places) = (String::new(), Vec::new());
    for (number, area) in areas.iter().enumerate() {
        let path = format!("/src/lang/{language}/{area}.ftl");
        write!(files, "({area:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),")
            .expect("fits");
        let text = std::fs::read_to_string(folder.join(format!("{area}.ftl"))).expect("a text");
        places.extend(entries(&text).map(|(id, place)| (id.to_owned(), number, place)));
    }
    places.sort_by_cached_key(|(id, ..)| id.clone());
    let place = |(id, number, place): &(String, usize, std::ops::Range<usize>)| {
        format!("({number}, {}, {}, {}),", place.start, id.len(), place.end)
    };
    format!("Messages {{ files: &[{files}], places: &[{}] }},", places.iter().map(place).collect::<String>())
}

/// The message files in a folder and the folders in it, each without its ending.
fn areas_in(folder: &Path, before: &str, areas: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("can be read")) {
        let name = entry.file_name().into_string().expect("a name of letters");
        match name.strip_suffix(".ftl") {
            Some(area) => areas.push(format!("{before}{area}")),
            None if entry.path().is_dir() => areas_in(&entry.path(), &format!("{before}{name}/"), areas),
            None => {}
        }
    }
}

/// The messages in a file: their ids, and where they stand. Each goes on to where the next begins, or a comment.
fn entries(text: &str) -> impl Iterator<Item = (&str, std::ops::Range<usize>)> {
    let is_start =
        |at: &usize| text[*at..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '#' | '-'));
    let after_lines = text.match_indices('\n').map(|(at, _)| at + 1);
    let starts: Vec<usize> = std::iter::once(0).chain(after_lines).filter(is_start).collect();
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([text.len()]).collect();
    starts.into_iter().zip(ends).filter_map(move |(start, end)| {
        let entry = &text[start..end];
        Some((entry.split_once(" =").filter(|_| !entry.starts_with('#'))?.0, start..end))
    })
}
