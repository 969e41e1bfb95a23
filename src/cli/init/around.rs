//! What stands around a new plan: git, what git is to leave alone and to join, and the check on a build server.

use std::io;
use std::path::Path;

use anyhow::Context as _;

use super::options::{BuildServer, InitArgs};
use super::place::{Place, holds};
use crate::cli::merge::{DRIVER, set_driver};
use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use crate::cli::session::git_words::git_failure;
use ivp::edit::with_attribute;
use ivp::files::{Git, MAX_FILE_BYTES, read_plain};
use ivp::lang::{Catalogue, Language, Message};
use ivp::model::FILE_KINDS;
use ivp::views::file_schema;

/// What `ivp` keeps beside a plan while it works.
const NOT_FOR_GIT: [&str; 4] = [".ivp.lock", ".ivp.journal", ".ivp.undo", ".*.ivp-tmp"];

/// The check of every edit, by the service that runs it: the place of the file, and its text.
const CHECKS: [(BuildServer, &str, &str); 2] = [
    (BuildServer::Github, ".github/workflows/plan.yml", include_str!("../../../examples/ci/github/plan.yml")),
    (BuildServer::Gitlab, ".gitlab-ci.yml", include_str!("../../../examples/ci/gitlab/.gitlab-ci.yml")),
];

/// The files around the plan that are made or added to: by their way from the base of the place, and their texts.
pub(super) fn files(
    place: &Place,
    args: &InitArgs,
    language: Language,
    session: &mut Session<'_>,
) -> Result<Vec<(String, String)>, Failure> {
    let mut files = Vec::new();
    let mut add = |name: &str, change: &dyn Fn(&str) -> Option<String>| -> Result<(), Failure> {
        let path = place.base.join(place.beside(name));
        // A link that leads nowhere is there, and cannot be read.
        let before = match path.symlink_metadata() {
            Ok(_) => read_text(&path).with_context(|| path.display().to_string())?,
            Err(_) => String::new(),
        };
        files.extend(change(&before).map(|text| (place.beside(name), text)));
        Ok(())
    };
    add(".gitignore", &|text| with_lines(text, &NOT_FOR_GIT))?;
    add(".gitattributes", &|text| with_attribute(text, &place.within, DRIVER))?;
    for (name, text) in for_editors(place, language) {
        let path = place.base.join(place.beside(&name));
        if path.symlink_metadata().is_err() {
            files.push((place.beside(&name), text));
        }
    }
    let check = args.ci.and_then(|asked| CHECKS.iter().find(|(server, ..)| *server == asked));
    if let Some((_, name, text)) = check {
        let path = place.base.join(place.beside(name));
        // What is there and is no file is refused where it is written.
        if !path.is_file() {
            files.push((place.beside(name), (*text).to_owned()));
        } else if !holds(&path, text) {
            let shown = place.shown(&place.beside(name), session);
            session.say(&Message::new("init-ci-there").with("path", shown));
        }
    }
    Ok(files)
}

fn read_text(path: &Path) -> io::Result<String> {
    String::from_utf8(read_plain(path, MAX_FILE_BYTES)?)
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

/// What each kind of file can hold, and where an editor finds that: the setting of taplo, which Even Better TOML reads.
fn for_editors(place: &Place, language: Language) -> Vec<(String, String)> {
    let catalogue = Catalogue::new(language);
    let mut files = Vec::new();
    let mut rules = format!("## {}\n", catalogue.text("init-taplo"));
    for kind in &FILE_KINDS {
        let schema = format!("{SCHEMAS}{}.schema.json", kind.name);
        let written = |text: String| toml::Value::String(text).to_string();
        let include = written(format!("{}{}", place.within, kind.files));
        rules.push_str(&format!(
            "\n[[rule]]\ninclude = [{include}]\nschema.path = {}\n",
            written(schema.clone())
        ));
        files.push((schema, format!("{:#}\n", file_schema(kind, &catalogue))));
    }
    files.push((".taplo.toml".to_owned(), rules));
    files
}

/// Where the schemas lie.
const SCHEMAS: &str = "schemas/";

/// The paths of what was made around the plan, as they are told: the schemas as one folder.
pub(super) fn told(place: &Place, files: &[(String, String)], session: &Session<'_>) -> Vec<String> {
    let folder = place.beside(SCHEMAS);
    let name = |name: &String| if name.starts_with(&folder) { folder.clone() } else { name.clone() };
    let mut names: Vec<String> = files.iter().map(|(one, _)| name(one)).collect();
    names.dedup();
    names.iter().map(|name| place.shown(name, session)).collect()
}

/// Has git join the files of the plan; begins it where that was asked for.
pub(super) fn set_git(place: &Place, begins: bool, session: &Session<'_>) -> Result<(), Failure> {
    let begun = match &place.git {
        Some(_) => None,
        None if begins => {
            let top = place.base.join(place.beside(""));
            let begun = Git::begin(&top).and_then(|()| Git::around(&place.folder));
            Some(begun.map_err(|error| git_failure(&error))?)
        }
        None => None,
    };
    begun.as_ref().or(place.git.as_ref()).map_or(Ok(()), |git| set_driver(git, session))
}

/// A text with those of the lines that it lacks; none where it has all.
fn with_lines(text: &str, lines: &[&str]) -> Option<String> {
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut out = text.to_owned();
    for line in lines.iter().filter(|line| !text.lines().any(|there| there.trim() == **line)) {
        if !out.is_empty() && !out.ends_with('\n') {
            out.push_str(newline);
        }
        out.push_str(line);
        out.push_str(newline);
    }
    (out != text).then_some(out)
}
