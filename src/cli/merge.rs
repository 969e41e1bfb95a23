//! `ivp merge`

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Args;

use super::session::Session;
use super::session::broken_off::{finished, lock};
use super::session::error::Failure;
use super::session::git_words::git_failure;
use super::session::outcome::Outcome;
use super::session::store::{outside, store_at};
use super::session::transaction::{not_written, tell_kept};
use ivp::edit::{
    Conflict, Difference, Disagreement, Merged, Unreadable, Version, join, resolve, with_attribute,
};
use ivp::files::{Git, Lock, MAX_FILE_BYTES, Marked, Occasion, Outside, decode, marked, write_all};
use ivp::lang::{Arg, Message};

#[derive(Debug, Args)]
pub(crate) struct MergeArgs {
    #[arg(num_args = 0..=4, value_parser = crate::cli::path::path())]
    pub(crate) versions: Vec<PathBuf>,
    #[arg(long, num_args = 1.., value_parser = crate::cli::path::path())]
    pub(crate) resolve: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) install: bool,
}

/// The name by which git knows the program.
pub(super) const DRIVER: &str = "ivp";

/// What git puts in the place of the versions and the path.
const ARGUMENTS: &str = "merge %O %A %B %P";

/// Joins two versions of a file, resolves the files in which git left its marks, or has git ask for it.
pub(crate) fn run(args: &MergeArgs, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    session.refuse_the_past()?;
    match (args.versions.as_slice(), args.resolve.as_slice(), args.install) {
        ([base, ours, theirs, path @ ..], [], false) => {
            let versions = [base, ours, theirs].map(PathBuf::as_path);
            merge(versions, path.first().unwrap_or(ours), session)
        }
        ([], [_, ..], false) => resolve_all(&args.resolve, session),
        ([], [], true) => install(session),
        _ => Err(Failure::usage(Message::new("merge-usage")).help(Message::new("merge-usage-help"))),
    }
}

/// Joins two versions; the result is written over ours. `shown` is the path of the file in the plan.
fn merge(
    [base, ours, theirs]: [&Path; 3],
    shown: &Path,
    session: &mut Session<'_>,
) -> Result<Outcome, Failure> {
    refuse_link(ours)?;
    let shown = shown.display().to_string();
    let mut texts = Vec::new();
    for (path, which) in [(base, Version::Base), (ours, Version::Ours), (theirs, Version::Theirs)] {
        match decode(read(path)?) {
            Ok(text) => texts.push(text),
            Err(_) => {
                let message = Message::new("merge-no-text").with("file", shown.as_str());
                return Ok(tell(&[message.with("version", version(which))], session));
            }
        }
    }
    let [base, old, theirs] = texts.as_slice() else { return Ok(Outcome::Errors) };
    let merged = join(base, old, theirs);
    let (Merged::Joined(text) | Merged::Conflicts(text, _) | Merged::Apart(text, _)) = &merged;
    if text != old {
        store_at(ours, text.as_bytes(), session)?;
    }
    Ok(match &merged {
        Merged::Joined(_) => Outcome::Done,
        Merged::Conflicts(_, conflicts) => tell_conflicts(&shown, conflicts, session),
        Merged::Apart(_, unreadable) => tell_apart(&shown, unreadable, session),
    })
}

/// Resolves the files in which git left its marks; what stands in the way of one does not keep the others.
fn resolve_all(files: &[PathBuf], session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let mut failures = Vec::new();
    let mut outcome = Outcome::Done;
    let mut has_written = false;
    for file in files {
        match resolve_file(file, &mut has_written, session) {
            Ok(Outcome::Done) => {}
            Ok(Outcome::Errors) => outcome = Outcome::Errors,
            Err(failure) => failures.push(failure),
        }
    }
    if failures.is_empty() { Ok(outcome) } else { Err(Failure::Several(failures)) }
}

/// `has_written`: something was written already in this run.
fn resolve_file(file: &Path, has_written: &mut bool, session: &mut Session<'_>) -> Result<Outcome, Failure> {
    refuse_link(file)?;
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let around = lock_around(folder, session)?;
    let shown = file.display().to_string();
    let Ok(conflicting) = decode(read(file)?) else {
        let message = Message::new("merge-no-text").with("file", shown.as_str());
        return Ok(tell(&[message.with("version", Message::new("merge-version-both"))], session));
    };
    let base = kept_base(folder, file).and_then(|bytes| decode(bytes).ok());
    match (resolve(&conflicting, base.as_deref()), marked(&conflicting)) {
        (Some(merged), _) => {
            if let Merged::Joined(text) | Merged::Conflicts(text, _) = &merged {
                match around.as_ref().and_then(|(plan, _)| Some((plan, inside(plan, file)?))) {
                    Some((plan, inside)) => {
                        let occasion = Occasion { goes_on: *has_written, ..session.occasion() };
                        let files = [(inside, text.clone())];
                        let kept = write_all(plan, &files, &|_| Some(&conflicting), occasion)
                            .map_err(|why| not_written(why, session))?;
                        tell_kept(kept, session);
                        session.terminal.stored(file.display().to_string());
                    }
                    None => store_at(file, text.as_bytes(), session)?,
                }
                *has_written = true;
            }
            Ok(resolved(&merged, &shown, session))
        }
        (None, Marked::Broken(place)) => {
            let line = conflicting[..place.start].matches('\n').count() + 1;
            let message = Message::new("merge-broken-marks").with("file", shown.as_str()).with("line", line);
            let help = Message::new("merge-broken-marks-help").with("file", shown);
            Ok(tell(&[message, help], session))
        }
        (None, _) => {
            session.say(&Message::new("merge-no-marks").with("file", shown));
            Ok(Outcome::Done)
        }
    }
}

/// Tells what came of a file.
fn resolved(merged: &Merged, shown: &str, session: &mut Session<'_>) -> Outcome {
    match merged {
        Merged::Joined(_) => {
            session.say_result(&Message::new("merge-resolved").with("file", shown));
            Outcome::Done
        }
        Merged::Conflicts(_, conflicts) => tell_conflicts(shown, conflicts, session),
        // The marks that are there say as much as marks around the whole of both versions.
        Merged::Apart(_, unreadable) => tell_apart(shown, unreadable, session),
    }
}

/// The path of a file inside a plan folder, where it lies in it.
fn inside(plan: &Path, file: &Path) -> Option<String> {
    let file = std::path::absolute(file).ok()?;
    let parts = file.strip_prefix(plan).ok()?.iter().map(|part| part.to_str());
    Some(parts.collect::<Option<Vec<_>>>()?.join("/"))
}

/// Nobody may record a figure in a file of a plan while it is being joined.
fn lock_around(folder: &Path, session: &mut Session<'_>) -> Result<Option<(PathBuf, Lock)>, Failure> {
    let absolute = std::path::absolute(folder).with_context(|| folder.display().to_string())?;
    let plan = absolute.ancestors().find(|folder| folder.join("plan.toml").is_file());
    let Some(plan) = plan else { return Ok(None) };
    let lock = lock(plan, |said| session.say(said))?;
    finished(plan, |said| session.say(said))?;
    Ok(Some((plan.to_owned(), lock)))
}

/// What git keeps of the version before both; none outside a repository, and where git cannot tell.
fn kept_base(folder: &Path, file: &Path) -> Option<Vec<u8>> {
    let git = Git::around(folder).ok()?;
    git.merge_base_of(file.file_name()?.to_str()?).ok()?
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    use std::io::Read as _;
    let shown = || path.display().to_string();
    let file = std::fs::File::open(path).with_context(shown)?;
    let mut bytes = Vec::new();
    file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes).with_context(shown)?;
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(Failure::surroundings(Message::new("import-too-large").with("file", shown())));
    }
    Ok(bytes)
}

/// What is written to is a file and no link.
fn refuse_link(path: &Path) -> Result<(), Failure> {
    match path.symlink_metadata() {
        Ok(data) if data.is_symlink() => Err(outside(&Outside::Link(path.to_owned()))),
        Ok(data) if !data.is_file() => Err(outside(&Outside::NoFile(path.to_owned()))),
        _ => Ok(()),
    }
}

/// Tells what keeps two versions from being joined.
fn tell(messages: &[Message], session: &mut Session<'_>) -> Outcome {
    for message in messages {
        let text = format!("{}\n", ivp::views::clean(&session.catalogue.render(message)));
        session.terminal.complain(&text);
    }
    Outcome::Errors
}

fn tell_conflicts(file: &str, conflicts: &[Conflict], session: &mut Session<'_>) -> Outcome {
    let mut messages: Vec<Message> =
        conflicts.iter().map(|conflict| sentence(conflict).with("file", file)).collect();
    messages.push(Message::new("merge-left").with("count", conflicts.len()).with("file", file));
    tell(&messages, session)
}

fn tell_apart(file: &str, unreadable: &[Unreadable], session: &mut Session<'_>) -> Outcome {
    let mut messages: Vec<Message> = unreadable
        .iter()
        .map(|one| {
            let id = if one.has_marks { "merge-has-marks" } else { "merge-unreadable" };
            Message::new(id)
                .with("file", file)
                .with("version", version(one.version))
                .with("line", one.line)
                .with("text", short(&one.text))
        })
        .collect();
    let id = if unreadable.is_empty() { "merge-apart" } else { "merge-unreadable-help" };
    messages.push(Message::new(id).with("file", file));
    tell(&messages, session)
}

fn version(version: Version) -> Message {
    Message::new(match version {
        Version::Base => "merge-version-base",
        Version::Ours => "merge-version-above",
        Version::Theirs => "merge-version-below",
    })
}

/// A conflict in words.
fn sentence(conflict: &Conflict) -> Message {
    let is_figure = conflict.record == "measurement";
    let id = match conflict.why {
        Disagreement::Changed => "merge-changed",
        Disagreement::Added if is_figure => "merge-two-figures",
        Disagreement::Added => "merge-added",
        Disagreement::Corrected => "merge-corrected",
        Disagreement::Overwritten => "merge-overwritten",
        Disagreement::RemovedAbove => "merge-removed-above",
        Disagreement::RemovedBelow => "merge-removed-below",
    };
    let differences: Vec<Arg> = conflict.differences.iter().map(|one| difference(one).into()).collect();
    Message::new(id).with("what", called(conflict)).with("differences", differences)
}

fn difference(difference: &Difference) -> Message {
    let same = match (&difference.above, &difference.below) {
        (Some(above), Some(below)) => same_beginning(above, below),
        _ => 0,
    };
    let said = |value: &Option<String>| match value {
        Some(value) if same > 0 => Arg::from(format!("…{}", short(&value[same..]))),
        Some(value) => Arg::from(short(value)),
        None => Message::new("merge-nothing").into(),
    };
    Message::new("merge-difference")
        .with("key", difference.key.as_str())
        .with("above", said(&difference.above))
        .with("below", said(&difference.below))
}

/// The names of records in the words of the findings.
const RECORDS: [(&str, &str); 21] = [
    ("action", "record-action"),
    ("assessment", "record-assessment"),
    ("check", "record-check"),
    ("decision", "record-decision"),
    ("followup", "record-followup"),
    ("goal", "record-goal"),
    ("indicator", "record-indicator"),
    ("measurement", "record-measurement"),
    ("participation", "record-participation"),
    ("partner", "record-partner"),
    ("pillar", "record-pillar"),
    ("population", "record-population"),
    ("principle", "record-principle"),
    ("priority", "record-priority"),
    ("process", "record-process"),
    ("programme", "record-programme"),
    ("publication", "record-publication"),
    ("reference", "record-reference"),
    ("source", "record-source"),
    ("topic", "record-topic"),
    ("voice", "record-voice"),
];

fn called(conflict: &Conflict) -> Message {
    let name = RECORDS.iter().find(|(name, _)| *name == conflict.record);
    match name {
        _ if conflict.record.is_empty() => Message::new("merge-field").with("key", conflict.label.as_str()),
        Some((_, id)) if conflict.label.is_empty() => Message::new(id),
        Some((_, id)) => {
            Message::new("record-named").with("what", Message::new(id)).with("id", conflict.label.as_str())
        }
        None => Message::new("record-named")
            .with("what", conflict.record.as_str())
            .with("id", conflict.label.as_str()),
    }
}

/// The most characters of a value in a sentence.
const MOST_SHOWN: usize = 60;

/// How much of two long texts to leave out, so that what differs is shown: what is the same, but for the last words of it.
fn same_beginning(one: &str, other: &str) -> usize {
    let same = one.char_indices().zip(other.chars()).take_while(|((_, one), other)| one == other);
    let words = same.filter(|((_, c), _)| c.is_whitespace()).map(|((at, _), _)| at).collect::<Vec<_>>();
    match words.as_slice() {
        [.., start, _, last] if *last > MOST_SHOWN / 2 => *start,
        _ => 0,
    }
}

/// A value on one line; the beginning of a long one.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MOST_SHOWN) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// Has git join the files of the plan with this program, in this copy of the repository.
fn install(session: &mut Session<'_>) -> Result<Outcome, Failure> {
    let folder = session.folder()?;
    let git = Git::around(&folder).map_err(|error| git_failure(&error))?;
    let attributes = git.top().join(".gitattributes");
    let before = if attributes.symlink_metadata().is_ok() {
        refuse_link(&attributes)?;
        let text = decode(read(&attributes)?);
        let shown = attributes.display().to_string();
        text.map_err(|_| Failure::surroundings(Message::new("merge-attributes-no-text").with("file", shown)))?
    } else {
        String::new()
    };
    set_driver(&git, session)?;
    if let Some(text) = with_attribute(&before, git.prefix(), DRIVER) {
        store_at(&attributes, text.as_bytes(), session)?;
    }
    session.say_result(&Message::new("merge-installed").with("file", session.shown(&attributes)));
    Ok(Outcome::Done)
}

/// Has git join files by this program, in this repository.
pub(super) fn set_driver(git: &Git, session: &Session<'_>) -> Result<(), Failure> {
    let title = session.catalogue.text("merge-driver-title");
    git.set_merge_driver(DRIVER, &title, &driver()?).map_err(|error| git_failure(&error))
}

/// How git starts this program: by its name where that leads to it, else by its path.
fn driver() -> Result<String, Failure> {
    let own = std::env::current_exe().context("ivp")?;
    let real = |path: &Path| path.canonicalize().ok();
    let name = Path::new("ivp").with_extension(std::env::consts::EXE_EXTENSION);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).map(|folder| folder.join(&name)).find(|path| path.is_file());
    if found.is_some_and(|found| real(&found).is_some() && real(&found) == real(&own)) {
        return Ok(format!("ivp {ARGUMENTS}"));
    }
    // Git hands the line to a shell, and puts something in the place of what follows a percent sign.
    let path = own.to_string_lossy().replace('\\', "/").replace('%', "%%").replace('\'', "'\\''");
    Ok(format!("'{path}' {ARGUMENTS}"))
}
