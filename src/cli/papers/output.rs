//! Where a paper or a file for other programs goes: to standard output, or to the file that was named.

use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::cli::session::Session;
use crate::cli::session::error::Failure;
use crate::cli::session::store::store_at;
use ivp::files::is_of_git;
use ivp::lang::Message;

/// The ends of names that tell what is in a file.
const KNOWN: [&str; 16] = [
    "csv", "json", "xlsx", "xls", "xlsm", "xlsb", "ods", "doc", "docx", "odt", "pdf", "html", "htm", "md",
    "toml", "zip",
];

/// The end of the name of a file, in small letters.
pub(crate) fn extension(path: Option<&Path>) -> Option<String> {
    path?.extension().map(|text| text.to_string_lossy().to_lowercase())
}

/// The ends of the names of papers, which a word processor can make a PDF of.
const PAPERS: [&str; 3] = ["md", "html", "docx"];

/// Refuses a name that promises another kind of file, which would not open; and bytes that no screen can show.
/// The first of the ends is the one that is advised.
pub(crate) fn refuse_name(
    path: Option<&Path>,
    ends: &[&str],
    bytes: bool,
    session: &Session<'_>,
) -> Result<(), Failure> {
    let advised = ends.first().copied().unwrap_or_default();
    let format = if advised == "md" { "markdown" } else { advised };
    if path.is_none() && bytes && session.terminal.is_screen() {
        let help = Message::new("output-screen-help").with("extension", advised);
        return Err(Failure::usage(Message::new("output-screen").with("extension", advised)).help(help));
    }
    match extension(path).as_deref() {
        Some("pdf") if PAPERS.contains(&advised) => {
            let word = path.map_or(PathBuf::new(), |path| path.with_extension("docx"));
            let help = Message::new("output-pdf-help").with("path", word.display().to_string());
            Err(Failure::usage(Message::new("output-pdf")).help(help))
        }
        Some(other) if !ends.contains(&other) && (bytes || KNOWN.contains(&other)) => {
            let message = Message::new("output-other-format").with("format", format).with("extension", other);
            Err(Failure::usage(message)
                .help(Message::new("output-other-format-help").with("extension", advised)))
        }
        _ => Ok(()),
    }
}

/// A result never lands on a file of a plan, nor in what git keeps, and never in a folder that does not exist.
pub(crate) fn refuse_plan_files(path: &Path, plans: &[PathBuf]) -> Result<(), Failure> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let parent = parent.canonicalize().with_context(|| parent.display().to_string())?;
    // Of what is there, it is the place itself that must lie outside: a link is followed when it is written to.
    let place = path.canonicalize().unwrap_or(parent);
    if plans.iter().any(|plan| plan.canonicalize().is_ok_and(|plan| place.starts_with(plan))) {
        let message = Message::new("cli-into-plan").with("path", path.display().to_string());
        return Err(Failure::usage(message));
    }
    let name = path.file_name().unwrap_or_default();
    if is_of_git(&place) || is_of_git(&place.join(name)) {
        let message = Message::new("cli-into-git").with("path", path.display().to_string());
        return Err(Failure::usage(message).help(Message::new("cli-into-git-help")));
    }
    Ok(())
}

/// Writes the bytes where they were asked for, and says so.
pub(crate) fn put(bytes: &[u8], path: Option<&Path>, session: &mut Session<'_>) -> Result<(), Failure> {
    let Some(path) = path else {
        // A paper or a table is text, of which no line is a command; a picture or a workbook is none.
        match std::str::from_utf8(bytes) {
            Ok(text) => session.terminal.print_data(text),
            Err(_) => session.terminal.print_bytes(bytes),
        }
        return Ok(());
    };
    store_at(path, bytes, session)?;
    session.say(&Message::new("cli-written").with("path", path.display().to_string()));
    Ok(())
}
