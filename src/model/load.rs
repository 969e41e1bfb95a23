//! From the files of a plan folder to the plan.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use rayon::prelude::*;

use super::file_findings::{empty_finding, misplaced, odd_finding, reason_of, syntax_finding};
use super::record::{Reader, Record};
use super::{
    Analysis, Chapter, Decision, Evaluation, Head, Id, ImplementationPlan, IndicatorId, Partner, Plan,
    PlanFile, Series, Source, decision, directory,
};
use crate::diagnostic::{Diagnostic, Edit, FileId, Fix, Place, RuleId, Severity, in_order, reading};
use crate::files::{self, BadText, Found, Listing, Oddity, SourceFile, Sources, Tree};
use crate::lang::Message;

/// What came of reading a plan folder.
#[derive(Debug)]
pub struct Loaded {
    /// The plan, unless its head cannot be read.
    pub plan: Option<Plan>,
    /// What was read of the rest when the head cannot be: for the rules, so that one run finds everything.
    pub remains: Option<Plan>,
    pub sources: Sources,
    /// What is wrong with the files by themselves.
    pub findings: Vec<Diagnostic>,
}

/// What one file holds.
enum Content {
    Head(Box<Head>),
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
    let read = files
        .par_iter()
        .enumerate()
        .map(|(index, found)| read_file(file_id(0, index), found, shown))
        .collect();
    assemble(read, &odd, shown, 0)
}

/// Reads a plan as git keeps it instead of from a folder. The ids of its files begin at `first`, so that they can follow
/// on those of another state of the plan.
pub fn load_tree(tree: Tree, shown: &str, first: u32) -> Loaded {
    let Tree { files, kept } = tree;
    let read = files.into_par_iter().enumerate().map(|(index, (inside, bytes))| {
        let path = shown_path(shown, &inside);
        let mut read = match PlanFile::of(&inside) {
            PlanFile::Other => read_text(file_id(first, index), &inside, path, String::new()),
            _ => read_bytes(file_id(first, index), &inside, path, bytes),
        };
        read.source.of_revision = true;
        read
    });
    assemble(read.collect(), &kept.odd, shown, first)
}

/// Reads a plan from texts instead of a folder: (path inside the plan folder, text), sorted by path.
pub fn load_texts(texts: Vec<(String, String)>, shown: &str) -> Loaded {
    let read = texts
        .into_iter()
        .enumerate()
        .map(|(index, (inside, text))| {
            read_text(file_id(0, index), &inside, shown_path(shown, &inside), text)
        })
        .collect();
    assemble(read, &[], shown, 0)
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
            (file_id(0, texts.len()), format!("{shown}{inside}"))
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
    let (plan, remains) = (Some(plan), None);
    Some(Loaded { plan, remains, sources: Sources::new(texts), findings: in_order(findings) })
}

/// The same plan read again with other texts for some of its files. What could not be read stays unread: of a file in a
/// strange encoding, or too large, nothing is known, which is not that it is empty.
pub fn reread(loaded: &Loaded, changed: &BTreeMap<FileId, String>) -> Loaded {
    let about = |id: FileId, of: fn(&Diagnostic) -> bool| {
        loaded.findings.iter().filter(move |one| one.place.file == id && of(one)).cloned().collect::<Vec<_>>()
    };
    let mut missing = None;
    let mut read = Vec::new();
    for (id, file) in loaded.sources.iter() {
        if !about(id, |one| one.rule == reading::FILE_MISSING).is_empty() {
            // No file: it only stands for the one that is not there, and is put behind the others again.
            missing = file.path.strip_suffix("plan.toml").map(|shown| shown.trim_end_matches('/'));
            continue;
        }
        let findings = about(id, |one| one.severity == Severity::Error && one.rule.group() == "file");
        read.push(if findings.is_empty() {
            let text = changed.get(&id).unwrap_or(&file.text).clone();
            read_text(id, &file.inside, file.path.clone(), text)
        } else {
            FileRead { source: file.clone(), content: Content::Nothing, findings }
        });
    }
    assemble(read, &[], missing.unwrap_or_default(), 0)
}

fn file_id(first: u32, index: usize) -> FileId {
    FileId(u32::try_from(index).unwrap_or(u32::MAX).saturating_add(first))
}

fn shown_path(shown: &str, inside: &str) -> String {
    if shown.is_empty() { inside.to_owned() } else { format!("{shown}/{inside}") }
}

fn read_file(file: FileId, found: &Found, shown: &str) -> FileRead {
    let path = shown_path(shown, &found.inside);
    // A picture or a letter beside the plan is reported by name and not opened.
    if PlanFile::of(&found.inside) == PlanFile::Other {
        return read_text(file, &found.inside, path, String::new());
    }
    match std::fs::read(&found.path) {
        Ok(bytes) => read_bytes(file, &found.inside, path, bytes),
        Err(error) => {
            let message = Message::new("file-unreadable").with("reason", reason_of(&error));
            let help = Message::new("file-unreadable-help");
            unread(file, &found.inside, path, reading::FILE_UNREADABLE, message, help)
        }
    }
}

fn read_bytes(file: FileId, inside: &str, path: String, bytes: Vec<u8>) -> FileRead {
    let (message, help) = match files::decode(bytes) {
        Ok(text) => return read_text(file, inside, path, text),
        Err(BadText::Utf16) => (Message::new("file-utf16"), Message::new("file-encoding-help")),
        Err(BadText::Binary) => (Message::new("file-binary"), Message::new("file-binary-help")),
        Err(BadText::NotUtf8 { at }) => {
            (Message::new("file-not-utf8").with("byte", at + 1), Message::new("file-encoding-help"))
        }
    };
    unread(file, inside, path, reading::FILE_ENCODING, message, help)
}

/// A file of which nothing could be read.
fn unread(
    file: FileId,
    inside: &str,
    path: String,
    rule: RuleId,
    message: Message,
    help: Message,
) -> FileRead {
    let finding = Diagnostic::error(rule, Place::new(file, 0..0), message).help(help);
    let finding = Diagnostic { subject: PlanFile::of(inside).subject(), ..finding };
    let source = SourceFile::new(inside.to_owned(), &path, String::new());
    FileRead { source, content: Content::Nothing, findings: vec![finding] }
}

fn read_text(file: FileId, inside: &str, path: String, text: String) -> FileRead {
    let part = PlanFile::of(inside);
    let mut findings = Vec::new();
    let content = match files::parse(&text) {
        Ok(table) => lower(&part, file, &text, &table, Vec::new(), &mut findings),
        Err((errors, rest)) => {
            let left_out: Vec<_> = errors.iter().map(|error| error.left_out.clone()).collect();
            for error in errors {
                let mut finding = syntax_finding(file, &text, &error);
                finding.fix = finding.fix.filter(|fix| {
                    rest.as_deref().is_some_and(|rest| reads_after(fix, &part, &text, rest, &left_out))
                });
                findings.push(Diagnostic { subject: part.subject(), ..finding });
            }
            match rest.as_deref().map(files::parse) {
                Some(Ok(table)) => lower(&part, file, &text, &table, left_out, &mut findings),
                _ => Content::Nothing,
            }
        }
    };
    if findings.is_empty() {
        let is_bare = |series: &Series| series.measurements.is_empty() && series.references.is_empty();
        let without_figures = matches!(&content, Content::Series(series) if is_bare(series));
        findings.extend(empty_finding(file, &part, &text, without_figures));
    }
    FileRead { source: SourceFile::new(inside.to_owned(), &path, text), content, findings }
}

/// Whether a line that cannot be read holds, after a fix, what is asked there: between the lines of which nothing is wrong.
fn reads_after(fix: &Fix, part: &PlanFile, text: &str, rest: &str, left_out: &[Range<usize>]) -> bool {
    let [Edit { range, replacement }] = fix.edits.as_slice() else { return false };
    let line = files::line_around(text, range.start);
    let Some(after) = text.get(range.end..line.end) else { return false };
    let fixed = format!("{}{replacement}{after}", &text[line.start..range.start]);
    let whole = format!("{}{fixed}{}", &rest[..line.start], &rest[line.end..]);
    let Ok(table) = files::parse(&whole) else { return false };
    let mut findings = Vec::new();
    lower(part, FileId(0), &whole, &table, left_out.to_vec(), &mut findings);
    let is_here =
        |one: &Diagnostic| (line.start..line.start + fixed.len()).contains(&one.place.range().start);
    !findings.iter().any(|one| one.severity == Severity::Error && one.fix.is_none() && is_here(one))
}

fn lower(
    part: &PlanFile,
    file: FileId,
    text: &str,
    table: &toml::Spanned<toml::de::DeTable<'_>>,
    left_out: Vec<Range<usize>>,
    findings: &mut Vec<Diagnostic>,
) -> Content {
    let reader = Reader::new(file, text, left_out);
    let root = |what: &'static str| Record::root(&reader, table.get_ref(), Message::new(what));
    let content = match part {
        PlanFile::Head => Content::Head(Box::new(Head::read(root("record-plan"), file))),
        PlanFile::Partners => Content::Partners(directory::read_partners(root("record-partners"))),
        PlanFile::Sources => Content::Sources(directory::read_sources(root("record-sources"))),
        PlanFile::Chapter(id) => {
            let what = if id.as_str() == Id::MONITOR { "record-monitor" } else { "record-priority" };
            Content::Chapter(Box::new(Chapter::read(root(what), id.clone(), file)))
        }
        PlanFile::Series(id) => Content::Series(Series::read(root("record-series"), id.clone(), file)),
        PlanFile::Actions(year) => {
            Content::Actions(ImplementationPlan::read(root("record-actions"), *year, file))
        }
        PlanFile::Evaluation(year) => {
            Content::Evaluation(Box::new(Evaluation::read(root("record-evaluation"), *year, file)))
        }
        PlanFile::Decisions => Content::Decisions(decision::read_decisions(root("record-decisions"))),
        PlanFile::Analysis => Content::Analysis(Analysis::read(root("record-analysis"))),
        PlanFile::Misnamed(_) | PlanFile::Other => Content::Nothing,
    };
    findings.extend(reader.into_findings());
    content
}

fn assemble(read: Vec<FileRead>, odd: &[Oddity], shown: &str, first: u32) -> Loaded {
    let mut head = None;
    let mut plan_parts = Parts::default();
    let mut findings = Vec::new();
    let mut texts = Vec::with_capacity(read.len());
    for (index, mut one) in read.into_iter().enumerate() {
        findings.append(&mut one.findings);
        match one.content {
            Content::Head(read) => head = Some(*read),
            Content::Nothing if one.source.inside == "plan.toml" => {
                head = Some(Head::stand_in(file_id(first, index)))
            }
            other => plan_parts.add(other),
        }
        texts.push(one.source);
    }
    let plan = head.map(|head| plan_parts.into_plan(head));
    // With a slash behind it: whether there is anything in that folder.
    let is_there = |inside: &str| {
        texts.iter().any(|file: &SourceFile| match inside.ends_with('/') {
            true => file.inside.starts_with(inside),
            false => file.inside == inside,
        })
    };
    for (index, source) in texts.iter().enumerate() {
        let file = file_id(first, index);
        // Of what was too large, or no file at all, that was said.
        if !findings.iter().any(|one| one.place.file == file && one.rule.group() == "file") {
            findings.extend(misplaced(file, source, plan.as_ref(), is_there));
        }
    }
    for oddity in odd {
        let (inside, finding) = odd_finding(oddity, file_id(first, texts.len()), plan.as_ref());
        texts.push(SourceFile::new(inside.clone(), &shown_path(shown, &inside), String::new()));
        findings.push(finding);
    }
    if !texts.iter().any(|file| file.inside == "plan.toml") {
        let place = Place::new(file_id(first, texts.len()), 0..0);
        texts.push(SourceFile::new("plan.toml".to_owned(), &shown_path(shown, "plan.toml"), String::new()));
        let message = Message::new("file-no-plan");
        findings.push(
            Diagnostic::error(reading::FILE_MISSING, place, message)
                .subject("plan")
                .help(Message::new("file-no-plan-help")),
        );
    }
    let (plan, remains) = match plan {
        Some(plan) if plan.head.complete => (Some(plan), None),
        remains => (None, remains),
    };
    Loaded { plan, remains, sources: Sources::numbered_from(first, texts), findings: in_order(findings) }
}

#[derive(Default)]
struct Parts {
    partners: Vec<Partner>,
    sources: Vec<Source>,
    priorities: Vec<Chapter>,
    monitor: Option<Chapter>,
    series: BTreeMap<IndicatorId, Series>,
    actions: BTreeMap<i32, ImplementationPlan>,
    evaluations: BTreeMap<i32, Evaluation>,
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
            kept_inside: std::collections::BTreeSet::new(),
        }
    }
}
