//! From the files of a plan folder to the plan.

use std::path::Path;

use rayon::prelude::*;

use super::record::{Reader, Record};
use super::{
    Analysis, Chapter, Decision, Evaluation, Head, Id, ImplementationPlan, IndicatorId, Partner, Plan,
    Series, Source, decision, directory,
};
use crate::diagnostic::{Diagnostic, FileId, Place, in_order};
use crate::files::{
    self, BadText, Found, Listing, MAX_FILE_BYTES, MAX_FILES, Oddity, SourceFile, Sources, SyntaxKind,
};
use crate::lang::Message;

/// What came of reading a plan folder.
#[derive(Debug)]
pub struct Loaded {
    /// The plan, unless its head cannot be read.
    pub plan: Option<Plan>,
    /// The texts.
    pub sources: Sources,
    /// What is wrong with the files by themselves.
    pub findings: Vec<Diagnostic>,
}

/// Which part of the plan a file is, by its path inside the plan folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// `plan.toml`
    Head,
    /// `partners.toml`
    Partners,
    /// `sources.toml`
    Sources,
    /// `priorities/<id>.toml`, `monitor.toml`
    Chapter(Id),
    /// `measurements/<chapter>/<indicator>.toml`
    Series(IndicatorId),
    /// `actions/<year>.toml`
    Actions(i32),
    /// `evaluations/<year>.toml`
    Evaluation(i32),
    /// `decisions.toml`
    Decisions,
    /// `analysis.toml`
    Analysis,
    /// A file in a folder of the plan whose name is no id or year.
    Misnamed(String),
    /// None of these.
    Other,
}

impl Part {
    /// The part that a path inside the plan folder names.
    pub fn of(inside: &str) -> Part {
        let Some(stem) = inside.strip_suffix(".toml") else { return Part::Other };
        let year = |text: &str| {
            (text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| text.parse().ok())
                .flatten()
        };
        let misnamed = |name: &str| Part::Misnamed(name.to_owned());
        match stem.split('/').collect::<Vec<_>>().as_slice() {
            ["plan"] => Part::Head,
            ["partners"] => Part::Partners,
            ["sources"] => Part::Sources,
            ["monitor"] => Part::Chapter(Id::monitor()),
            ["decisions"] => Part::Decisions,
            ["analysis"] => Part::Analysis,
            ["priorities", name] => Id::parse(name).map_or_else(|_| misnamed(name), Part::Chapter),
            ["measurements", chapter, indicator] => IndicatorId::parse(&format!("{chapter}/{indicator}"))
                .map_or_else(
                    || misnamed(if Id::parse(indicator).is_ok() { chapter } else { indicator }),
                    Part::Series,
                ),
            ["actions", name] => year(name).map_or_else(|| misnamed(name), Part::Actions),
            ["evaluations", name] => year(name).map_or_else(|| misnamed(name), Part::Evaluation),
            _ => Part::Other,
        }
    }

    /// What findings about the whole file make invalid.
    fn subject(&self) -> Option<String> {
        match self {
            Part::Head => Some("plan".to_owned()),
            Part::Chapter(id) => Some(id.to_string()),
            Part::Series(id) => Some(id.to_string()),
            Part::Actions(year) => Some(year.to_string()),
            Part::Evaluation(year) => Some(format!("evaluation-{year}")),
            Part::Decisions => Some("decisions".to_owned()),
            Part::Partners | Part::Sources | Part::Analysis | Part::Misnamed(_) | Part::Other => None,
        }
    }
}

/// What one file holds.
enum Content {
    Head(Box<Option<Head>>),
    Partners(Vec<Partner>),
    Sources(Vec<Source>),
    Chapter(Box<Chapter>),
    Series(Series),
    Actions(ImplementationPlan),
    Evaluation(Box<Evaluation>),
    Decisions(Vec<Decision>),
    Analysis(Analysis),
    Nothing,
}

struct FileRead {
    source: SourceFile,
    content: Content,
    findings: Vec<Diagnostic>,
}

/// Reads the plan in a folder. `shown` is the folder as the user knows it, for the paths in findings.
pub fn load(folder: &Path, shown: &str) -> Loaded {
    let Listing { files, odd } = files::list(folder);
    let read =
        files.par_iter().enumerate().map(|(index, found)| read_file(file_id(index), found, shown)).collect();
    assemble(read, &odd, shown)
}

/// Reads a plan from texts instead of a folder: (path inside the plan folder, text), sorted by path.
pub fn load_texts(texts: Vec<(String, String)>, shown: &str) -> Loaded {
    let read = texts
        .into_iter()
        .enumerate()
        .map(|(index, (inside, text))| read_text(file_id(index), &inside, shown_path(shown, &inside), text))
        .collect();
    assemble(read, &[], shown)
}

/// The same plan with another text for one file, which may be new: one with measurements, an implementation plan or an
/// evaluation. None for another file, and when the plan's head could not be read.
pub fn replace_text(loaded: &Loaded, inside: &str, text: String) -> Option<Loaded> {
    let mut plan = loaded.plan.clone()?;
    let mut texts: Vec<SourceFile> = loaded.sources.iter().map(|(_, file)| file.clone()).collect();
    let (id, path) = match loaded.sources.find(inside) {
        Some((id, file)) => (id, file.path.clone()),
        None => {
            let head = loaded.sources.file(plan.head.file);
            let shown = head.path.strip_suffix("plan.toml").unwrap_or_default();
            (file_id(texts.len()), format!("{shown}{inside}"))
        }
    };
    let read = read_text(id, inside, path, text);
    match read.content {
        Content::Series(series) => drop(plan.series.insert(series.indicator.clone(), series)),
        Content::Actions(of_year) => drop(plan.actions.insert(of_year.year, of_year)),
        Content::Evaluation(of_year) => drop(plan.evaluations.insert(of_year.year, *of_year)),
        _ => return None,
    }
    let index = id.0 as usize;
    if index < texts.len() {
        texts[index] = read.source;
    } else {
        texts.push(read.source);
    }
    let mut findings: Vec<Diagnostic> =
        loaded.findings.iter().filter(|finding| finding.place.file != id).cloned().collect();
    findings.extend(read.findings);
    Some(Loaded { plan: Some(plan), sources: Sources::new(texts), findings: in_order(findings) })
}

fn file_id(index: usize) -> FileId {
    FileId(u32::try_from(index).unwrap_or(u32::MAX))
}

fn shown_path(shown: &str, inside: &str) -> String {
    if shown.is_empty() { inside.to_owned() } else { format!("{shown}/{inside}") }
}

fn read_file(file: FileId, found: &Found, shown: &str) -> FileRead {
    let path = shown_path(shown, &found.inside);
    let part = Part::of(&found.inside);
    // A picture or a letter beside the plan is reported by name and not opened.
    if part == Part::Other {
        return read_text(file, &found.inside, path, String::new());
    }
    let unreadable = |message: Message, rule: &'static str, help: Option<Message>| {
        let place = Place::new(file, 0..0);
        let source = SourceFile { inside: found.inside.clone(), path: path.clone(), text: String::new() };
        let finding = Diagnostic { help, subject: part.subject(), ..Diagnostic::error(rule, place, message) };
        FileRead { source, content: Content::Nothing, findings: vec![finding] }
    };
    let bytes = match std::fs::read(&found.path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let message = Message::new("file-unreadable").with("reason", reason_of(&error));
            return unreadable(message, "file/unreadable", Some(Message::new("file-unreadable-help")));
        }
    };
    match files::decode(bytes) {
        Ok(text) => read_text(file, &found.inside, path, text),
        Err(BadText::Utf16) => {
            unreadable(Message::new("file-utf16"), "file/encoding", Some(Message::new("file-encoding-help")))
        }
        Err(BadText::Binary) => {
            unreadable(Message::new("file-binary"), "file/encoding", Some(Message::new("file-binary-help")))
        }
        Err(BadText::NotUtf8 { at }) => unreadable(
            Message::new("file-not-utf8").with("byte", at + 1),
            "file/encoding",
            Some(Message::new("file-encoding-help")),
        ),
    }
}

/// Why the system refused, in the reader's language where that is one of the usual reasons.
fn reason_of(error: &std::io::Error) -> Message {
    match error.kind() {
        std::io::ErrorKind::PermissionDenied => Message::new("io-permission"),
        std::io::ErrorKind::NotFound => Message::new("io-not-found"),
        _ => Message::new("io-other").with("text", error.to_string()),
    }
}

fn read_text(file: FileId, inside: &str, path: String, text: String) -> FileRead {
    let part = Part::of(inside);
    let mut findings = Vec::new();
    let content =
        match files::parse(&text) {
            Ok(table) => lower(&part, file, &table, Vec::new(), &mut findings),
            Err((errors, mended)) => {
                findings.extend(errors.iter().map(|error| Diagnostic {
                    subject: part.subject(),
                    ..syntax_finding(file, &text, error)
                }));
                let left_out = errors.into_iter().map(|error| error.left_out).collect();
                match mended.as_deref().map(files::parse) {
                    Some(Ok(table)) => lower(&part, file, &table, left_out, &mut findings),
                    _ => Content::Nothing,
                }
            }
        };
    FileRead { source: SourceFile { inside: inside.to_owned(), path, text }, content, findings }
}

fn lower(
    part: &Part,
    file: FileId,
    table: &toml::Spanned<toml::de::DeTable<'_>>,
    left_out: Vec<std::ops::Range<usize>>,
    findings: &mut Vec<Diagnostic>,
) -> Content {
    let reader = Reader::new(file, left_out);
    let root = |what: &'static str| Record::root(&reader, table.get_ref(), Message::new(what));
    let content = match part {
        Part::Head => Content::Head(Box::new(Head::read(root("record-plan"), file))),
        Part::Partners => Content::Partners(directory::read_partners(root("record-partners"))),
        Part::Sources => Content::Sources(directory::read_sources(root("record-sources"))),
        Part::Chapter(id) => {
            let what = if id.as_str() == Id::MONITOR { "record-monitor" } else { "record-priority" };
            Content::Chapter(Box::new(Chapter::read(root(what), id.clone(), file)))
        }
        Part::Series(id) => Content::Series(Series::read(root("record-series"), id.clone(), file)),
        Part::Actions(year) => {
            Content::Actions(ImplementationPlan::read(root("record-actions"), *year, file))
        }
        Part::Evaluation(year) => {
            Content::Evaluation(Box::new(Evaluation::read(root("record-evaluation"), *year, file)))
        }
        Part::Decisions => Content::Decisions(decision::read_decisions(root("record-decisions"))),
        Part::Analysis => Content::Analysis(Analysis::read(root("record-analysis"))),
        Part::Misnamed(_) | Part::Other => Content::Nothing,
    };
    findings.extend(reader.into_findings());
    content
}

fn syntax_finding(file: FileId, text: &str, error: &files::SyntaxError) -> Diagnostic {
    let shown = text.get(error.span.clone()).unwrap_or_default();
    let (rule, id) = match error.kind {
        SyntaxKind::DuplicateKey => ("syntax/duplicate-key", "syntax-duplicate-key"),
        SyntaxKind::DecimalComma => ("syntax/decimal-comma", "syntax-decimal-comma"),
        SyntaxKind::UnclosedText => ("syntax/unclosed", "syntax-unclosed-text"),
        SyntaxKind::UnclosedList => ("syntax/unclosed", "syntax-unclosed-list"),
        SyntaxKind::Unquoted => ("syntax/unquoted", "syntax-unquoted"),
        SyntaxKind::NoValue => ("syntax/no-value", "syntax-no-value"),
        SyntaxKind::NoEquals => ("syntax/no-value", "syntax-no-equals"),
        SyntaxKind::Backslash => ("syntax/backslash", "syntax-backslash"),
        SyntaxKind::Date => ("syntax/date", "syntax-date"),
        SyntaxKind::Other => ("syntax/other", "syntax-other"),
    };
    let help = match error.kind {
        SyntaxKind::DuplicateKey => Message::new("syntax-duplicate-key-help"),
        SyntaxKind::DecimalComma => {
            Message::new("did-you-mean").with("better", shown.replace('.', "").replace(',', "."))
        }
        SyntaxKind::UnclosedText => Message::new("syntax-unclosed-text-help"),
        SyntaxKind::UnclosedList => Message::new("syntax-unclosed-list-help"),
        SyntaxKind::Unquoted => match shown {
            "ja" | "yes" | "True" | "TRUE" => Message::new("did-you-mean").with("better", "true"),
            "nee" | "no" | "False" | "FALSE" => Message::new("did-you-mean").with("better", "false"),
            _ => Message::new("did-you-mean").with("better", format!("\"{shown}\"")),
        },
        SyntaxKind::NoValue => Message::new("syntax-no-value-help"),
        SyntaxKind::NoEquals => Message::new("syntax-no-equals-help"),
        SyntaxKind::Backslash => Message::new("syntax-backslash-help"),
        SyntaxKind::Date => Message::new("syntax-date-help"),
        SyntaxKind::Other => Message::new("syntax-other-help"),
    };
    let message = Message::new(id).with("text", shown.lines().next().unwrap_or_default());
    Diagnostic::error(rule, Place::new(file, error.span.clone()), message).help(help)
}

fn assemble(read: Vec<FileRead>, odd: &[Oddity], shown: &str) -> Loaded {
    let mut head = None;
    let mut plan_parts = Parts::default();
    let mut findings = Vec::new();
    let mut texts = Vec::with_capacity(read.len());
    for (index, mut one) in read.into_iter().enumerate() {
        findings.append(&mut one.findings);
        findings.extend(misplaced(file_id(index), &one.source));
        match one.content {
            Content::Head(read) => head = *read,
            other => plan_parts.add(other),
        }
        texts.push(one.source);
    }
    for oddity in odd {
        let (inside, finding) = odd_finding(oddity, file_id(texts.len()));
        texts.push(SourceFile { path: shown_path(shown, &inside), inside, text: String::new() });
        findings.push(finding);
    }
    if !texts.iter().any(|file| file.inside == "plan.toml") {
        let place = Place::new(file_id(texts.len()), 0..0);
        texts.push(SourceFile {
            inside: "plan.toml".to_owned(),
            path: shown_path(shown, "plan.toml"),
            text: String::new(),
        });
        let message = Message::new("file-no-plan");
        findings.push(
            Diagnostic::error("file/missing", place, message)
                .subject("plan")
                .help(Message::new("file-no-plan-help")),
        );
    }
    let plan = head.map(|head| plan_parts.into_plan(head));
    Loaded { plan, sources: Sources::new(texts), findings: in_order(findings) }
}

fn misplaced(file: FileId, source: &SourceFile) -> Option<Diagnostic> {
    let place = Place::new(file, 0..0);
    match Part::of(&source.inside) {
        Part::Misnamed(name) => {
            let message = Message::new("file-name").with("name", name.as_str());
            let help = Message::new("file-name-help").with("better", better_path(&source.inside));
            Some(Diagnostic::error("id/file-name", place, message).help(help))
        }
        Part::Other => {
            let message = Message::new("file-unread").with("path", source.path.as_str());
            Some(Diagnostic::warning("file/unread", place, message).help(Message::new("file-unread-help")))
        }
        _ => None,
    }
}

/// A path like a misnamed one that is a part of the plan.
fn better_path(inside: &str) -> String {
    let Some((folder, name)) = inside.rsplit_once('/') else { return inside.to_owned() };
    if matches!(folder, "actions" | "evaluations") {
        let digits: String = name.chars().filter(char::is_ascii_digit).collect();
        let year = if digits.len() == 4 { digits.as_str() } else { "2025" };
        return format!("{folder}/{year}.toml");
    }
    let better = |part: &str| Id::suggestion(part).unwrap_or_else(|| "naam".to_owned());
    let name = better(name.strip_suffix(".toml").unwrap_or(name));
    match folder.split_once('/') {
        Some((first, chapter)) => format!("{first}/{}/{name}.toml", better(chapter)),
        None => format!("{folder}/{name}.toml"),
    }
}

fn odd_finding(oddity: &Oddity, file: FileId) -> (String, Diagnostic) {
    let place = Place::new(file, 0..0);
    let error = |rule, message, help, found: &Found| {
        let finding = Diagnostic {
            subject: Part::of(&found.inside).subject(),
            ..Diagnostic::error(rule, place, message).help(help)
        };
        (found.inside.clone(), finding)
    };
    match oddity {
        Oddity::LinkOut(found) => {
            error("file/link", Message::new("file-link"), Message::new("file-link-help"), found)
        }
        Oddity::TooLarge(found) => {
            let limit = MAX_FILE_BYTES / (1024 * 1024);
            let message =
                Message::new("file-too-large").with("limit", i32::try_from(limit).unwrap_or(i32::MAX));
            error("file/too-large", message, Message::new("file-too-large-help"), found)
        }
        Oddity::Unreadable(found, reason) => {
            let message = Message::new("file-unreadable").with("reason", reason.as_str());
            error("file/unreadable", message, Message::new("file-unreadable-help"), found)
        }
        Oddity::TooMany => {
            let message = Message::new("file-too-many").with("limit", MAX_FILES);
            let help = Message::new("file-too-many-help");
            (String::new(), Diagnostic::error("file/too-many", place, message).help(help).subject("plan"))
        }
    }
}

#[derive(Default)]
struct Parts {
    partners: Vec<Partner>,
    sources: Vec<Source>,
    priorities: Vec<Chapter>,
    monitor: Option<Chapter>,
    series: std::collections::BTreeMap<IndicatorId, Series>,
    actions: std::collections::BTreeMap<i32, ImplementationPlan>,
    evaluations: std::collections::BTreeMap<i32, Evaluation>,
    decisions: Vec<Decision>,
    analysis: Analysis,
}

impl Parts {
    fn add(&mut self, content: Content) {
        match content {
            Content::Partners(partners) => self.partners = partners,
            Content::Sources(sources) => self.sources = sources,
            Content::Chapter(chapter) if chapter.is_monitor() => self.monitor = Some(*chapter),
            Content::Chapter(chapter) => self.priorities.push(*chapter),
            Content::Series(series) => {
                self.series.insert(series.indicator.clone(), series);
            }
            Content::Actions(actions) => {
                self.actions.insert(actions.year, actions);
            }
            Content::Evaluation(evaluation) => {
                self.evaluations.insert(evaluation.year, *evaluation);
            }
            Content::Decisions(decisions) => self.decisions = decisions,
            Content::Analysis(analysis) => self.analysis = analysis,
            Content::Head(_) | Content::Nothing => {}
        }
    }

    fn into_plan(mut self, head: Head) -> Plan {
        // The order of plan.toml first; files it does not name follow by name, the order in which they were read.
        let place = |chapter: &Chapter| {
            head.priorities.iter().position(|id| id.value == chapter.id).unwrap_or(head.priorities.len())
        };
        self.priorities.sort_by_key(place);
        Plan {
            head,
            partners: self.partners,
            sources: self.sources,
            priorities: self.priorities,
            monitor: self.monitor,
            series: self.series,
            actions: self.actions,
            evaluations: self.evaluations,
            decisions: self.decisions,
            analysis: self.analysis,
        }
    }
}
